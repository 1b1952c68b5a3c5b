//! Words that no password is made of alone.

/// Words of what is done here, in three languages: whoever guesses tries
/// them first. Names of communes are not here: a login mostly bears its own.
pub(super) const CONTEXT: [&str; 28] = [
    "mithaq",
    "tadafor",
    "participation",
    "participatif",
    "citoyenne",
    "citoyen",
    "commune",
    "charte",
    "charter",
    "conseil",
    "council",
    "atelier",
    "workshop",
    "maroc",
    "morocco",
    "programme",
    "officer",
    "drafter",
    "auditor",
    "reception",
    "facilitator",
    "focal",
    "ميثاق",
    "المشاركة",
    "المواطنة",
    "الجماعة",
    "جماعة",
    "المغرب",
];
