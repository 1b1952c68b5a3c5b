//! The words by which likeness is measured, in their folded spelling.

/// The article with the particles written together with it, the longest first,
/// then the particles alone.
pub(super) const ARABIC_PREFIXES: [&str; 9] =
    ["وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و"];

/// Endings of number, gender and belonging, the longest first. A final yeh is
/// what folding makes of alef maqsura too.
pub(super) const ARABIC_ENDINGS: [&str; 12] =
    ["يات", "تها", "ها", "هم", "ات", "ان", "ون", "ين", "يه", "نا", "ه", "ي"];

/// Endings of number and gender, and those of the commonest derived forms.
pub(super) const FRENCH_ENDINGS: [&str; 10] =
    ["ements", "ement", "ations", "ation", "ees", "ee", "es", "s", "x", "e"];

/// Words that stand in every other sentence.
pub(super) const COMMON_WORDS: [&str; 84] = [
    "من", "في", "على", "علي", "الى", "الي", "عن", "مع", "ان", "كل", "بين", "او", "ثم", "لا", "ما",
    "هو", "هي", "هذا", "هذه", "ذلك", "التي", "الذي", "الذين", "قد", "كما", "حتى", "حتي", "بعد",
    "قبل", "عند", "غير", "اجل", "لاجل", "يجب", "ينبغي", "تم", "يتم", "خلال", "حول", "ضمن", "وفق",
    "لدى", "لدي", "جميع", "لها", "له", "لهم", "بها", "به", "فيها", "le", "la", "les", "un", "une",
    "des", "de", "du", "et", "ou", "en", "dans", "pour", "par", "sur", "avec", "sans", "que", "qui",
    "ne", "pas", "ce", "ces", "cette", "aux", "au", "il", "faut", "doit", "plus", "est", "sont",
    "chaque", "leur",
];
