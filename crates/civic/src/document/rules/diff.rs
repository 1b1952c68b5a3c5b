//! Two texts word by word. Words are Unicode's, so that an Arabic word keeps
//! its vowel marks and a French one its apostrophe's neighbour.

use similar::{ChangeTag, TextDiff};

/// What a run of words is, between two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// In both.
    Same,
    /// Only in the second.
    Added,
    /// Only in the first.
    Removed,
}

/// A run of words of one mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What it is.
    pub mark: Mark,
    /// Its words.
    pub text: String,
}

/// The runs that lead from one text to another. The runs that are not added
/// give the first text, those that are not removed give the second.
#[must_use]
pub fn diff(before: &str, after: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let words = TextDiff::from_unicode_words(before, after);
    for change in words.iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Equal => Mark::Same,
            ChangeTag::Insert => Mark::Added,
            ChangeTag::Delete => Mark::Removed,
        };
        push(&mut runs, mark, change.value());
    }
    merge_runs(runs)
}

fn push(runs: &mut Vec<Run>, mark: Mark, text: &str) {
    match runs.last_mut() {
        Some(last) if last.mark == mark => last.text.push_str(text),
        _ => runs.push(Run { mark, text: text.to_owned() }),
    }
}

/// Joins changes that only a space stands between, removed words first, so
/// that a rewritten phrase reads as one change and not as a ladder.
fn merge_runs(runs: Vec<Run>) -> Vec<Run> {
    let mut settled = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    let mut runs = runs.into_iter().peekable();
    while let Some(run) = runs.next() {
        match run.mark {
            Mark::Removed => removed.push_str(&run.text),
            Mark::Added => added.push_str(&run.text),
            Mark::Same => {
                let within = !(removed.is_empty() && added.is_empty()) && runs.peek().is_some();
                if within && run.text.chars().all(char::is_whitespace) {
                    removed.push_str(&run.text);
                    added.push_str(&run.text);
                } else {
                    flush(&mut settled, &mut removed, &mut added);
                    push(&mut settled, Mark::Same, &run.text);
                }
            }
        }
    }
    flush(&mut settled, &mut removed, &mut added);
    settled
}

fn flush(settled: &mut Vec<Run>, removed: &mut String, added: &mut String) {
    for (mark, text) in [(Mark::Removed, removed), (Mark::Added, added)] {
        if !text.is_empty() {
            push(settled, mark, text);
            text.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn side(runs: &[Run], other: Mark) -> String {
        runs.iter().filter(|run| run.mark != other).map(|run| run.text.as_str()).collect()
    }

    #[test]
    fn a_changed_word_is_one_change() {
        let runs = diff("تُجيب الجماعة داخل 60 يوما.", "تُجيب الجماعة داخل 30 يوما.");
        let marks: Vec<(Mark, &str)> = runs.iter().map(|run| (run.mark, &*run.text)).collect();
        assert_eq!(
            marks,
            [
                (Mark::Same, "تُجيب الجماعة داخل "),
                (Mark::Removed, "60"),
                (Mark::Added, "30"),
                (Mark::Same, " يوما."),
            ]
        );
    }

    #[test]
    fn a_vowel_mark_belongs_to_its_word() {
        let runs = diff("تُجيب الجماعة", "تجيب الجماعة");
        assert_eq!(runs[0], Run { mark: Mark::Removed, text: "تُجيب".into() });
        assert_eq!(runs[1], Run { mark: Mark::Added, text: "تجيب".into() });
    }

    proptest! {
        #[test]
        fn the_runs_give_both_texts(before in "[ا-يa-zé ُ'.،]{0,60}", after in "[ا-يa-zé ُ'.،]{0,60}") {
            let runs = diff(&before, &after);
            prop_assert_eq!(side(&runs, Mark::Added), before);
            prop_assert_eq!(side(&runs, Mark::Removed), after);
        }

        #[test]
        fn equal_texts_have_no_change(text in "\\PC{0,80}") {
            prop_assert!(diff(&text, &text).iter().all(|run| run.mark == Mark::Same));
        }
    }
}
