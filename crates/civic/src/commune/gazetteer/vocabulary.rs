//! Words by which a place is called what it is, folded.

/// Words that are typed before the name of a commune, a province or a region.
pub(super) const CALLED: [&str; 20] = [
    "جماعه",
    "الجماعه",
    "بلديه",
    "مدينه",
    "اقليم",
    "عماله",
    "جهه",
    "قياده",
    "حي",
    "commune",
    "communes",
    "municipalite",
    "ville",
    "province",
    "prefecture",
    "region",
    "de",
    "du",
    "d",
    "quartier",
];

/// Words that are typed before the name of a quarter.
pub(super) const QUARTERS: [&str; 6] = ["حي", "دوار", "درب", "hay", "quartier", "douar"];
