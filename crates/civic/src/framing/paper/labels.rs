//! Values beside their labels, parted by a tab or in cells: «المكان: ⇥ قاعة
//! الاجتماعات», in either order and several to a line.

use base::fold::fold;

use super::source::{Line, Row, Shape};

const LABELS: [&str; 25] = [
    "المكان",
    "مكان",
    "التاريخ",
    "تاريخ",
    "اليوم",
    "الساعه",
    "ساعه",
    "التوقيت",
    "توقيت",
    "الوقت",
    "الموضوع",
    "موضوع",
    "المشروع",
    "الجماعه",
    "جماعه",
    "القاعه",
    "lieu",
    "endroit",
    "date",
    "heure",
    "horaire",
    "objet",
    "projet",
    "commune",
    "salle",
];

/// The lines with each labelled value on a line of its own.
pub fn labelled(lines: &[Line]) -> Vec<Line> {
    let own = |line: &Line| match line.as_row() {
        Some(row) => values(line.number, row).unwrap_or_else(|| vec![line.clone()]),
        None => vec![line.clone()],
    };
    lines.iter().flat_map(own).collect()
}

/// The value that stands beside the first of these labels.
pub fn value<'a>(lines: &'a [Line], labels: &[&str]) -> Option<(usize, &'a str)> {
    lines.iter().find_map(|line| {
        let (label, value) = line.text.split_once(':')?;
        let label = fold(label);
        let named = labels.iter().any(|word| *word == label.trim());
        let value = value.trim();
        (named && !value.is_empty()).then_some((line.number, value))
    })
}

/// The labelled values of a row, if it holds any.
fn values(number: usize, row: &Row) -> Option<Vec<Line>> {
    let texts: Vec<String> = row.filled().map(|cell| cell.text()).collect();
    let words = |text: &&String| text.chars().any(char::is_alphanumeric);
    let texts: Vec<&String> = texts.iter().filter(words).collect();
    let labels: Vec<bool> = texts.iter().map(|text| is_label(text)).collect();
    let first = labels.iter().position(|label| *label)?;
    if labels.iter().all(|label| *label) {
        return None;
    }
    // Where the line does not begin with a label, its values stand before them.
    let before = first > 0 && labels.last() == Some(&true);
    let mut lines = Vec::new();
    let mut waiting: Option<&String> = None;
    for (text, label) in texts.into_iter().zip(labels) {
        let opens = label != before;
        match waiting.take() {
            Some(open) if !opens => {
                let (label, value) = if before { (text, open) } else { (open, text) };
                lines.extend(Line::new(number, &format!("{}: {value}", bare(label)), Shape::Text));
            }
            Some(open) => {
                lines.extend(Line::new(number, open, Shape::Text));
                waiting = Some(text);
            }
            None if opens => waiting = Some(text),
            None => lines.extend(Line::new(number, text, Shape::Text)),
        }
    }
    lines.extend(waiting.and_then(|open| Line::new(number, open, Shape::Text)));
    Some(lines)
}

fn bare(label: &str) -> &str {
    label.trim_matches(|letter: char| letter.is_whitespace() || ":-–.".contains(letter))
}

fn is_label(text: &str) -> bool {
    const LONGEST: usize = 30;
    let folded = fold(bare(text));
    let first = folded.split_whitespace().next().unwrap_or_default();
    let short = folded.chars().count() <= LONGEST && folded.split_whitespace().count() <= 3;
    short
        && LABELS.contains(&first)
        && !folded.contains(|letter: char| letter.is_ascii_digit())
        && !bare(text).contains(':')
}
