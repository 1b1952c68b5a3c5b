//! The words by which a session's purpose and a paper's language are
//! recognised, in Arabic and French, all folded.

use base::fold::fold;

use crate::process::ProcessKind;

/// The text that a session feeds: one with group work, and the text it names.
#[must_use]
pub fn feeds(title: &str, items: &[String]) -> Option<ProcessKind> {
    const GROUP_WORK: [&str; 6] = [
        "عمل مجموعات",
        "عمل المجموعات",
        "اشغال المجموعات",
        "travail de groupe",
        "travail en groupe",
        "travaux de groupe",
    ];
    let words = fold(&format!("{title}\n{}", items.join("\n")));
    let says = |known: &[&str]| known.iter().any(|word| words.contains(word));
    if !says(&GROUP_WORK) && !says(&["travaux en groupe", "travaux des groupes"]) {
        return None;
    }
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
