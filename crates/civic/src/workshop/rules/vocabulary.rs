//! The words by which the sex and the head of a pasted list are recognised, in
//! Arabic and French, all folded.

use base::fold::fold;

use crate::people::Sex;

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
