//! The words by which heads, totals, sexes and currencies are
//! recognised, in Arabic, French and English. All are compared folded.

use std::sync::LazyLock;

use base::fold::fold;

use crate::value::Sex;

const CURRENCIES: [&str; 12] = [
    "درهم مغربي",
    "درهم",
    "درهما",
    "دراهم",
    "بالدرهم",
    "dirhams",
    "dirham",
    "dhs",
    "dh",
    "mad",
    "د.م.",
    "د.م",
];
/// Small words that change nothing in a head.
const SMALL: [&str; 11] = ["l", "d", "le", "la", "les", "de", "du", "des", "of", "the", "en"];
const TOTALS: [&str; 24] = [
    "المجموع",
    "مجموع",
    "مجموع عام",
    "المجموع العام",
    "المجموع الكلي",
    "المجموع الإجمالي",
    "المجموع الفرعي",
    "الإجمالي",
    "إجمالي",
    "مجموع التكلفة",
    "مجموع التكاليف",
    "مجموع المبالغ",
    "التكلفة الإجمالية",
    "الكلفة الإجمالية",
    "المبلغ الإجمالي",
    "total",
    "totaux",
    "total général",
    "sous-total",
    "sous total",
    "coût total",
    "montant total",
    "somme",
    "grand total",
];

/// A head's words: folded, without articles, plurals and currencies.
pub(crate) fn words(head: &str) -> Vec<String> {
    let folded = fold(head);
    let all: Vec<String> = folded
        .split(|sign: char| !sign.is_alphanumeric() && sign != '#')
        .filter(|word| !word.is_empty())
        .map(bare)
        .collect();
    let kept = all.iter().filter(|word| !SMALL.contains(&word.as_str()) && !is_currency(word));
    let kept: Vec<String> = kept.cloned().collect();
    if kept.is_empty() { all } else { kept }
}

fn bare(word: &str) -> String {
    let word = word.strip_prefix("ال").filter(|rest| rest.chars().count() > 1).unwrap_or(word);
    let latin = word.chars().all(|letter| letter.is_ascii_alphabetic()) && word.len() > 3;
    word.strip_suffix('s').filter(|_| latin).unwrap_or(word).to_owned()
}

fn is_currency(word: &str) -> bool {
    CURRENCIES.iter().any(|name| bare(&fold(name)) == word)
}

/// An amount's text without the name of its currency.
pub(crate) fn without_currency(text: &str) -> &str {
    let text = text.trim();
    let cut = |name: &str| {
        let after = text.strip_suffix(name);
        let before = text.strip_prefix(name);
        after.or(before).filter(|rest| !rest.contains(char::is_alphabetic))
    };
    CURRENCIES.iter().find_map(|name| cut(&fold(name))).map_or(text, str::trim)
}

/// Whether words say that something costs nothing.
pub(crate) fn is_free(text: &str) -> bool {
    const FREE: [&str; 8] =
        ["مجانا", "مجاني", "بدون تكلفة", "دون تكلفة", "gratuit", "gratuite", "sans coût", "néant"];
    let said = fold(text);
    FREE.iter().any(|words| fold(words) == said)
}

/// Whether a cell names a total.
pub(crate) fn is_total(text: &str) -> bool {
    static NAMES: LazyLock<Vec<Vec<String>>> =
        LazyLock::new(|| TOTALS.iter().map(|name| words(name)).collect());
    let said = words(text);
    NAMES.contains(&said)
}

/// Whether a cell begins with the word for a total, so that it may name what is
/// totalled behind it.
pub(crate) fn begins_total(text: &str) -> bool {
    const FIRST: [&str; 6] = ["المجموع", "الإجمالي", "total", "totaux", "sous-total", "somme"];
    let said = words(text);
    FIRST.iter().any(|name| said.starts_with(&words(name)))
}

/// The column that a heading over rows fills for them: «المحور الأول: …» names
/// the axis of what follows.
pub(crate) fn section(text: &str) -> Option<&'static str> {
    match words(text).first()?.as_str() {
        "محور" | "axe" | "axis" => Some("axis"),
        "هدف" | "objectif" | "objective" => Some("objective"),
        _ => None,
    }
}

/// The sex that a cell says.
pub(crate) fn sex(text: &str) -> Option<Sex> {
    const FEMALE: [&str; 15] = [
        "f",
        "female",
        "femme",
        "woman",
        "féminin",
        "mme",
        "mlle",
        "madame",
        "أنثى",
        "امرأة",
        "سيدة",
        "آنسة",
        "نساء",
        "إناث",
        "مؤنث",
    ];
    const MALE: [&str; 14] = [
        "m", "h", "male", "homme", "man", "masculin", "mr", "monsieur", "ذكر", "رجل", "سيد",
        "رجال", "ذكور", "مذكر",
    ];
    const LETTERS: [(&str, Sex); 3] = [("ن", Sex::Female), ("أ", Sex::Female), ("ذ", Sex::Male)];
    const UNSAID: [&str; 5] = ["-", "غير مصرح به", "unsaid", "non précisé", "غير محدد"];
    let bare = |text: &str| {
        let folded = fold(text);
        let trimmed = folded.trim_end_matches('.');
        trimmed.strip_prefix("ال").unwrap_or(trimmed).to_owned()
    };
    let said = bare(text);
    let known = |words: &[&str]| words.iter().any(|word| bare(word) == said);
    let letter = LETTERS.iter().find(|(word, _)| bare(word) == said).map(|(_, sex)| *sex);
    match (known(&FEMALE), known(&MALE), known(&UNSAID)) {
        (true, ..) => Some(Sex::Female),
        (_, true, _) => Some(Sex::Male),
        (.., true) => Some(Sex::Unsaid),
        _ => letter,
    }
}

/// Whether a word names a day of the week, which a date may carry along.
pub(crate) fn is_weekday(word: &str) -> bool {
    fold(word) == "يوم" || base::calendar::weekday(word).is_some()
}

/// Whether a word says that it is the first of a month.
pub(crate) fn is_first(word: &str) -> bool {
    ["فاتح", "1er", "1st"].iter().any(|first| fold(first) == fold(word))
}

/// The kinds of letters that texts of a column are mostly written in.
pub(crate) fn mostly_arabic(texts: &[String]) -> Option<bool> {
    let letters = texts.iter().flat_map(|text| text.chars()).filter(|it| it.is_alphabetic());
    let (arabic, all) = letters.fold((0_usize, 0_usize), |(arabic, all), letter| {
        (arabic + usize::from(('\u{600}'..='\u{6ff}').contains(&letter)), all + 1)
    });
    (all > 0).then_some(arabic * 2 > all)
}
