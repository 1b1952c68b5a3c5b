//! Words by which texts name and number their provisions, folded.

use crate::document::Level;

/// The words with which a provision begins.
pub(super) const NAMES: [(&str, Level); 29] = [
    ("الماده", Level::Article),
    ("ماده", Level::Article),
    ("البند", Level::Article),
    ("article", Level::Article),
    ("art", Level::Article),
    ("الباب", Level::Chapter),
    ("باب", Level::Chapter),
    ("الفصل", Level::Chapter),
    ("القسم", Level::Chapter),
    ("الجزء", Level::Chapter),
    ("الفرع", Level::Chapter),
    ("chapitre", Level::Chapter),
    ("titre", Level::Chapter),
    ("partie", Level::Chapter),
    ("section", Level::Chapter),
    ("المحور", Level::Axis),
    ("محور", Level::Axis),
    ("axe", Level::Axis),
    ("الهدف", Level::Objective),
    ("هدف", Level::Objective),
    ("objectif", Level::Objective),
    ("التدبير", Level::Measure),
    ("تدبير", Level::Measure),
    ("الاجراء", Level::Measure),
    ("اجراء", Level::Measure),
    ("mesure", Level::Measure),
    ("action", Level::Measure),
    ("المشروع", Level::Measure),
    ("projet", Level::Measure),
];

/// Headings that are chapters by themselves.
pub(super) const CHAPTERS: [&str; 9] = [
    "ديباجه",
    "الديباجه",
    "تمهيد",
    "مقدمه",
    "preambule",
    "احكام ختاميه",
    "مقتضيات ختاميه",
    "dispositions finales",
    "dispositions generales",
];

/// Words between the name and the number that say nothing here.
pub(super) const BETWEEN: [&str; 13] = [
    "رقم",
    "الاستراتيجي",
    "العام",
    "الخاص",
    "الاجرائي",
    "n",
    "no",
    "n°",
    "numero",
    "strategique",
    "specifique",
    "general",
    "operationnel",
];

/// Words behind a number by which a sentence goes on.
pub(super) const GOES_ON: [&str; 22] = [
    "من",
    "اعلاه",
    "ادناه",
    "المذكوره",
    "السابقه",
    "بعده",
    "قبله",
    "و",
    "والماده",
    "تنص",
    "التي",
    "الي",
    "du",
    "de",
    "des",
    "ci-dessus",
    "ci-dessous",
    "susvise",
    "et",
    "precite",
    "dispose",
    "a",
];

/// Ordinals from 1 to 10, masculine and feminine; and as they stand before «عشر».
pub(super) const UNITS: [[&str; 4]; 10] = [
    ["الاول", "الاولي", "الحادي", "الحاديه"],
    ["الثاني", "الثانيه", "الثاني", "الثانيه"],
    ["الثالث", "الثالثه", "الثالث", "الثالثه"],
    ["الرابع", "الرابعه", "الرابع", "الرابعه"],
    ["الخامس", "الخامسه", "الخامس", "الخامسه"],
    ["السادس", "السادسه", "السادس", "السادسه"],
    ["السابع", "السابعه", "السابع", "السابعه"],
    ["الثامن", "الثامنه", "الثامن", "الثامنه"],
    ["التاسع", "التاسعه", "التاسع", "التاسعه"],
    ["العاشر", "العاشره", "العاشر", "العاشره"],
];
/// The tens behind a unit.
pub(super) const TENS: [[&str; 2]; 8] = [
    ["العشرون", "العشرين"],
    ["الثلاثون", "الثلاثين"],
    ["الاربعون", "الاربعين"],
    ["الخمسون", "الخمسين"],
    ["الستون", "الستين"],
    ["السبعون", "السبعين"],
    ["الثمانون", "الثمانين"],
    ["التسعون", "التسعين"],
];
/// What makes a unit one of the teens.
pub(super) const TEEN: [&str; 2] = ["عشر", "عشره"];
/// The first and only one.
pub(super) const ONE: [&str; 8] =
    ["premier", "premiere", "1er", "1ere", "unique", "فريده", "الفريده", "1re"];
/// French ordinals from 2 on.
pub(super) const FRENCH: [&str; 11] = [
    "deuxieme",
    "troisieme",
    "quatrieme",
    "cinquieme",
    "sixieme",
    "septieme",
    "huitieme",
    "neuvieme",
    "dixieme",
    "onzieme",
    "douzieme",
];
