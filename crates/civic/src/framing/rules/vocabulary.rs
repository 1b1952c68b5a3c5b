//! The words by which a session's purpose and a paper's language are
//! recognised, in Arabic and French, all folded.

use base::fold::fold;

use crate::process::ProcessKind;

/// The words of a session whose groups write cards.
const GROUP_WORK: [&str; 8] = [
    "عمل مجموعات",
    "عمل المجموعات",
    "اشغال المجموعات",
    "travail de groupe",
    "travail en groupe",
    "travaux de groupe",
    "travaux en groupe",
    "travaux des groupes",
];

/// Whether a title says what is done, not only which session it is or that
/// there are groups.
#[must_use]
pub fn says_what(title: &str) -> bool {
    let folded = fold(title);
    let named = GROUP_WORK.iter().any(|word| folded.trim() == *word);
    !folded.is_empty() && !named && !crate::framing::paper::is_label(title)
}

/// The text that a session of group work feeds: the one that it names, or else
/// the one that the workshop is about.
#[must_use]
pub fn feeds(title: &str, items: &[String], about: ProcessKind) -> Option<ProcessKind> {
    let words = fold(&format!("{title}\n{}", items.join("\n")));
    let says = |known: &[&str]| known.iter().any(|word| words.contains(word));
    if !says(&GROUP_WORK) {
        return None;
    }
    Some(named(&words).unwrap_or(about))
}

/// The text that a workshop is about, by its title and its aims.
#[must_use]
pub fn about(words: &[&str]) -> ProcessKind {
    named(&fold(&words.join("\n"))).unwrap_or(ProcessKind::ActionPlan)
}

fn named(words: &str) -> Option<ProcessKind> {
    let says = |known: &[&str]| known.iter().any(|word| words.contains(word));
    if says(&["ميثاق", "charte"]) {
        Some(ProcessKind::Charter)
    } else if says(&["خطه العمل", "خطه عمل", "plan d'action", "plan d’action"]) {
        Some(ProcessKind::ActionPlan)
    } else {
        None
    }
}

/// The language in which most letters of a text are written.
#[must_use]
pub fn lang(texts: &[&str]) -> &'static str {
    let letters = || texts.iter().flat_map(|text| text.chars()).filter(|sign| sign.is_alphabetic());
    let arabic = letters().filter(|sign| ('\u{600}'..='\u{6ff}').contains(sign)).count();
    if arabic * 2 >= letters().count() { "ar" } else { "fr" }
}
