//! Words by which lists call quarters and bodies.

use crate::commune::BodyKind;

/// Words by which lists call what a body is, folded, beside those of its kinds.
pub(super) const KINDS: [(&str, BodyKind); 14] = [
    ("جمعيه", BodyKind::Association),
    ("جمعيات", BodyKind::Association),
    ("association", BodyKind::Association),
    ("هييه المساواه وتكافو الفرص ومقاربه النوع", BodyKind::Ieecag),
    ("هييه المساواه", BodyKind::Ieecag),
    ("ieecag", BodyKind::Ieecag),
    ("instance de l equite", BodyKind::Ieecag),
    ("مجلس الشباب", BodyKind::YouthCouncil),
    ("conseil des jeunes", BodyKind::YouthCouncil),
    ("conseil de la jeunesse", BodyKind::YouthCouncil),
    ("لجنه الحي", BodyKind::NeighbourhoodCommittee),
    ("لجنه حي", BodyKind::NeighbourhoodCommittee),
    ("comite de quartier", BodyKind::NeighbourhoodCommittee),
    ("comite du quartier", BodyKind::NeighbourhoodCommittee),
];

/// What all are called, by which none is told from another.
pub(super) const CALLED: &str = "جمعية جمعيات تعاونية هيئة حي دوار لجنة الحي الدوار \
    association coopérative instance quartier douar comité";
