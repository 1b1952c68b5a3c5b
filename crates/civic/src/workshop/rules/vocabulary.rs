//! The words by which a session's purpose, a paper's language and the sex in a
//! pasted list are recognised, in Arabic and French, all folded.

use base::fold::fold;

use crate::{people::Sex, process::ProcessKind};

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

/// The sex that a cell of a list says; an empty cell says none.
pub(super) fn sex(said: &str) -> Option<Sex> {
    const FEMALE: [&str; 9] =
        ["f", "female", "femme", "انثي", "امراه", "سيده", "نساء", "ن", "feminin"];
    const MALE: [&str; 10] =
        ["m", "h", "male", "homme", "ذكر", "رجل", "سيد", "رجال", "ذ", "masculin"];
    const UNSAID: [&str; 4] = ["", "-", "غير مصرح به", "unsaid"];
    let said = fold(said);
    let known = |words: &[&str]| words.iter().any(|word| fold(word) == said);
    if known(&FEMALE) {
        Some(Sex::Female)
    } else if known(&MALE) {
        Some(Sex::Male)
    } else {
        known(&UNSAID).then_some(Sex::Unsaid)
    }
}

/// Whether the first cell of a list is the name of its column.
pub(super) fn heads_a_list(cell: &str) -> bool {
    const HEADS: [&str; 7] =
        ["الاسم", "الاسم الكامل", "الاسم والنسب", "nom", "nom complet", "nom et prenom", "name"];
    let cell = fold(cell);
    HEADS.iter().any(|word| fold(word) == cell)
}
