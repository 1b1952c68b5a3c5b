//! A text as what it speaks of: concepts that both languages name, and the
//! stems of its other words.

use std::collections::BTreeMap;

use base::{fold::fold, likeness::stem};

use super::{
    terms::Terms,
    vocabulary::{FILLERS, SHORT_PARTICLES},
};

/// Something that a text speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Feature {
    /// A concept, by its place in the table of terms.
    Concept(usize),
    /// A word that no term has, by its stem.
    Stem(String),
}

/// Each feature with the words of the text that said it.
pub(super) type Features = BTreeMap<Feature, String>;

/// A word of a text: as it is written, folded, and without what is joined to it.
struct Word<'a> {
    written: &'a str,
    forms: Vec<String>,
}

/// What a text speaks of.
pub(super) fn features(text: &str, terms: &Terms) -> Features {
    let words: Vec<Word<'_>> = words(text);
    let mut found = Features::new();
    let mut told = vec![false; words.len()];
    let forms: Vec<&[String]> = words.iter().map(|it| it.forms.as_slice()).collect();
    for at in 0..words.len() {
        for (concept, places) in terms.at(&forms, at) {
            let said =
                places.iter().map(|place| words[*place].written).collect::<Vec<_>>().join(" ");
            found.entry(Feature::Concept(concept)).or_insert(said);
            for place in places {
                told[place] = true;
            }
        }
    }
    for (word, told) in words.iter().zip(told) {
        let Some(stem) = word.forms.last().filter(|_| !told) else { continue };
        found.entry(Feature::Stem(skeleton(stem))).or_insert_with(|| word.written.to_owned());
    }
    found
}

fn words(text: &str) -> Vec<Word<'_>> {
    let parts = text.split(|sign: char| !sign.is_alphanumeric() && !base::is_mark(sign));
    let words = parts.filter_map(|written| {
        let folded = fold(written);
        let long = folded.chars().count() > 2 || folded.chars().any(|it| it.is_ascii_digit());
        if !long || FILLERS.contains(&folded.as_str()) {
            return None;
        }
        let forms = forms(&folded);
        let filler = forms.iter().any(|it| FILLERS.contains(&it.as_str()));
        (!filler).then_some(Word { written, forms })
    });
    words.collect()
}

/// A word as it may stand in the table: whole, without its article and
/// particles, and as a stem; the most whole first.
pub(super) fn forms(folded: &str) -> Vec<String> {
    let mut forms = vec![folded.to_owned()];
    if is_arabic(folded) {
        let bare = SHORT_PARTICLES
            .iter()
            .find_map(|it| folded.strip_prefix(it).filter(|rest| rest.chars().count() >= 3));
        forms.extend(bare.map(str::to_owned));
    }
    forms.push(stem(folded));
    forms.dedup();
    forms
}

fn is_arabic(word: &str) -> bool {
    word.chars().all(|sign| ('\u{621}'..='\u{64a}').contains(&sign))
}

/// An Arabic stem without its long vowels after the first letter, so that
/// «ملاعب» and «ملعب» are one; where too little is left the stem itself.
fn skeleton(stem: &str) -> String {
    if !is_arabic(stem) {
        return stem.to_owned();
    }
    let bare: String = stem
        .char_indices()
        .filter(|(at, sign)| *at == 0 || !['ا', 'و', 'ي'].contains(sign))
        .map(|it| it.1)
        .collect();
    if bare.chars().count() >= 3 { bare } else { stem.to_owned() }
}
