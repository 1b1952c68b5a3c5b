//! The words by which plans name principles and how things are going. Compared
//! folded, by what a word begins with.

use base::fold::fold;

use crate::openness::{Principle, Status};

const PRINCIPLES: [(Principle, &[&str]); 4] = [
    (Principle::Transparency, &["شفاف", "transpar", "معلوم", "information"]),
    (Principle::Participation, &["مشارك", "تشارك", "particip"]),
    (Principle::Accountability, &["مساءل", "محاسب", "redevab", "responsab", "accountab"]),
    (
        Principle::Technology,
        &["رقم", "تكنولوج", "ابتكار", "technolog", "numeri", "digital", "innov"],
    ),
];

/// The first that a text holds counts, so that «غير منجز» is not «منجز».
const STATUSES: [(Status, &[&str]); 7] = [
    (
        Status::NotStarted,
        &[
            "لم يشرع",
            "لم ينطلق",
            "لم يبدا",
            "غير منجز",
            "non realis",
            "non demarre",
            "pas commence",
            "not started",
        ],
    ),
    (Status::Cancelled, &["ملغ", "الغي", "annul", "abandon", "cancel"]),
    (Status::Postponed, &["مؤجل", "report", "differ", "postpon"]),
    (Status::Stalled, &["متعثر", "متوقف", "difficulte", "bloqu", "suspend", "stalled"]),
    (
        Status::Limited,
        &["في طور", "قيد الانجاز", "محدود", "جار", "en cours", "in progress", "in process", "limit"],
    ),
    (Status::Substantial, &["متقدم", "مهم", "avance", "substan"]),
    (
        Status::Complete,
        &["منجز", "مكتمل", "تم الانجاز", "realis", "acheve", "termine", "complet", "complete"],
    ),
];

/// The principles that a text names; nothing where it names none.
#[must_use]
pub fn principles(text: &str) -> Vec<Principle> {
    let text = fold(text);
    let named = PRINCIPLES.iter().filter(|it| it.1.iter().any(|word| text.contains(&fold(word))));
    named.map(|it| it.0).collect()
}

/// How it is going, as a text says it.
#[must_use]
pub fn status(text: &str) -> Option<Status> {
    if let Ok(status) = text.parse() {
        return Some(status);
    }
    let text = fold(text);
    let said = STATUSES.iter().find(|it| it.1.iter().any(|word| text.contains(&fold(word))));
    said.map(|it| it.0)
}
