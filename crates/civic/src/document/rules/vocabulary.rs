//! Words by which lists of measures say periods and sections, folded.

/// Words that change nothing in a period.
pub(super) const SMALL: [&str; 20] = [
    "من",
    "الي",
    "حتي",
    "خلال",
    "شهر",
    "سنه",
    "سنتي",
    "سنوات",
    "لسنه",
    "و",
    "de",
    "du",
    "a",
    "au",
    "et",
    "annee",
    "annees",
    "mois",
    "en",
    "l",
];
/// The words of a part of a year, and how many months it has.
pub(super) const PARTS: [(&str, i8); 10] = [
    ("الربع", 3),
    ("ربع", 3),
    ("الفصل", 3),
    ("trimestre", 3),
    ("t", 3),
    ("الاسدس", 6),
    ("اسدس", 6),
    ("semestre", 6),
    ("s", 6),
    ("q", 3),
];
/// The words that count the parts of a year.
pub(super) const ORDINALS: [[&str; 5]; 4] = [
    ["الاول", "الاولي", "1er", "premier", "1"],
    ["الثاني", "الثانيه", "2eme", "deuxieme", "2"],
    ["الثالث", "الثالثه", "3eme", "troisieme", "3"],
    ["الرابع", "الرابعه", "4eme", "quatrieme", "4"],
];
/// The words with which the name of an axis or an objective begins.
pub(super) const SECTIONS: [&str; 8] =
    ["المحور", "محور", "الهدف", "هدف", "axe", "axis", "objectif", "objective"];
