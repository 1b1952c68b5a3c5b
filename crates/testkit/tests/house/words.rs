//! Sentences stand in locales, and promises have a number.

use std::fs;

use regex::Regex;

use crate::{assert_none, source};

/// Where Arabic words in the code are the matter itself: the vocabulary by
/// which a framing paper is read and a commune recognised.
const VOCABULARY: [&str; 3] =
    ["civic/src/framing/paper/", "civic/src/commune/gazetteer/", "/vocabulary.rs"];

#[test]
fn civic_speaks_in_keys_not_in_sentences() {
    let arabic = |text: &str| text.chars().any(|it| ('\u{621}'..='\u{64a}').contains(&it));
    let broken: Vec<String> = source::product("crates/civic/src")
        .iter()
        .filter(|file| !VOCABULARY.iter().any(|it| file.name.contains(it)))
        .flat_map(|file| {
            file.literals
                .iter()
                .filter(|it| arabic(&it.text))
                .map(|it| format!("{}:{} {:?}", file.name, it.line, it.text))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_none(
        "civic gives keys; sentences stand in locales, texts handed down in data. Words by which \
         a paper is read stand in framing/paper or in a vocabulary.rs.",
        &broken,
    );
}

#[test]
fn nothing_is_left_for_later_without_a_number() {
    let later = Regex::new(concat!(r"\b(TO", r"DO|FIX", r"ME|XX", r"X)\b(\(#\d+\))?")).unwrap();
    let extensions = ["rs", "ts", "js", "mjs", "css", "html", "ftl", "sql", "sh", "lua", "typ"];
    let mut broken = Vec::new();
    for path in source::files("", &extensions) {
        let text = fs::read_to_string(&path).unwrap();
        for (line, words) in text.lines().enumerate() {
            if later.captures_iter(words).any(|it| it.get(2).is_none()) {
                broken.push(format!("{}:{} {}", source::name(&path), line + 1, words.trim()));
            }
        }
    }
    assert_none("What is put off has an issue's number in brackets after the word.", &broken);
}

/// Where a text's space is cut away and no words of people are taken in:
/// the reader of papers, which drops unseen signs by itself, heads of HTTP,
/// files of this machine, figures and codes.
const NO_WORDS: [&str; 7] = [
    "civic/src/framing/paper/",
    "civic/src/framing/rules/vocabulary.rs",
    "web/src/cookie.rs",
    "server/src/hall/",
    "list/src/",
    "base/src/",
    "hall/src/",
];

#[test]
fn words_are_asked_whether_anything_of_them_is_seen() {
    let trims = Regex::new(r"\.trim\(\)").unwrap();
    let mut broken = Vec::new();
    for storey in ["civic", "web", "server", "hall", "list", "base"] {
        for file in source::product(&format!("crates/{storey}/src")) {
            if NO_WORDS.iter().any(|it| file.name.contains(it)) {
                continue;
            }
            let code: String = file.code.iter().collect();
            let lines = code.lines().enumerate().filter(|(_, line)| trims.is_match(line));
            broken.extend(
                lines.map(|(at, line)| format!("{}:{} {}", file.name, at + 1, line.trim())),
            );
        }
    }
    assert_none(
        "Words of signs that nobody sees are none: what people typed is cut by `base::visible`, \
         never by `trim`.",
        &broken,
    );
}

/// Sentences that an editor mended, and kinds of them: what stands here does
/// not come back.
const MENDED: [&str; 32] = [
    "علّق(ي)",
    "اقترح(ي)",
    "تُجابون",
    "الأجل الوسيط",
    "بطاقة من الورشة {",
    "ورد في مسودة",
    "تغير النص:",
    "كلمة المرور غير صحيح.",
    "لم يضع ما كتبتم",
    "الإثنين",
    "من طرف",
    "لكل ألف",
    "بحروف كبيرة أو صغيرة",
    "الذي أجمعت عليه المجموعات",
    "مقرر(ة)",
    "ميسر(ة)",
    "مسؤول(ة) البرنامج",
    "مشارك(ة)",
    "تم تسجيل",
    "تم حفظ",
    "نوفمبر",
    "أغسطس",
    "سبتمبر",
    "ديسمبر",
    "a besoin de la rédaction",
    "Comment vous répond-on",
    "ne vous a pas convaincu",
    "remarque",
    "Remarque",
    "consultation publique",
    "Consultation publique",
    "avant le { $date }",
];

#[test]
fn mended_sentences_do_not_come_back() {
    let mut broken = Vec::new();
    for path in source::files("locales", &["ftl"]) {
        let text = fs::read_to_string(&path).unwrap();
        for (line, words) in text.lines().enumerate().filter(|(_, it)| !it.starts_with('#')) {
            let old = MENDED.iter().filter(|old| words.contains(**old));
            broken.extend(old.map(|old| format!("{}:{} {old}", source::name(&path), line + 1)));
        }
    }
    assert_none("An editor mended these sentences; say it as the others do.", &broken);
}
