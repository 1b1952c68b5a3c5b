//! How alike two texts are, by the stems of their words: suggestions for those
//! who gather them, never applied by themselves.
//!
//! A text is folded ([`crate::fold`]: hamza, ta marbuta, alef maqsura,
//! tashkeel, accents), cut at whatever is no letter or digit, freed of words
//! too common to tell anything, and each word is cut down to a light stem
//! ([`stem()`]). The likeness of two texts is Dice's coefficient of their sets
//! of stems, twice the common ones over all: 1 for the same words in any
//! order, 0 for none in common. A pair is suggested from [`LIKE`] on, when it
//! has at least [`COMMON`] stems in common, so that two texts of one word each
//! are not called alike.
//!
//! The measure sees words, not meanings: it misses what is said in other words
//! or in another language, and may join opposites (« plus de / moins de »).
//! That is why a person decides.

mod vocabulary;

use std::collections::{BTreeSet, HashMap};

use crate::fold::fold;
use vocabulary::{ARABIC_ENDINGS, ARABIC_PREFIXES, COMMON_WORDS, FRENCH_ENDINGS};

/// From which likeness on a pair is suggested.
pub const LIKE: f64 = 0.5;

/// How many stems a pair has in common at least.
pub const COMMON: usize = 2;

/// How alike two texts are: 0 to 1, the same both ways.
#[must_use]
pub fn likeness(one: &str, other: &str) -> f64 {
    of_stems(&stems(one), &stems(other))
}

/// The same of texts whose [`stems`] are at hand.
#[must_use]
pub fn of_stems(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    dice(one.intersection(other).count(), one.len(), other.len())
}

/// Whether two texts may say nearly the same.
#[must_use]
pub fn alike(one: &str, other: &str) -> bool {
    !pairs([one, other]).is_empty()
}

/// The pairs that may say nearly the same among texts, by their places and
/// with their likeness: the most alike first, then in the order of the texts.
#[must_use]
pub fn pairs<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<(usize, usize, f64)> {
    let stems: Vec<BTreeSet<String>> = texts.into_iter().map(stems).collect();
    let index = Index::of(&stems);
    let mut found = Vec::new();
    let mut common = vec![0; stems.len()];
    for (one, own) in stems.iter().enumerate() {
        index.count(one, &mut common);
        let beside = common.iter_mut().enumerate().skip(one + 1);
        for (other, count) in beside.map(|(other, count)| (other, std::mem::take(count))) {
            let likeness = dice(count, own.len(), stems[other].len());
            if count >= COMMON && likeness >= LIKE {
                found.push((one, other, likeness));
            }
        }
    }
    found.sort_unstable_by(|a, b| b.2.total_cmp(&a.2).then_with(|| (a.0, a.1).cmp(&(b.0, b.1))));
    found
}

/// In which texts each stem stands. Texts with nothing in common cost nothing,
/// and to count what a text has in common with all later ones is one pass over
/// numbers, without comparing a word.
struct Index {
    /// The stems of each text, by number.
    stems: Vec<Vec<usize>>,
    /// The texts of each stem, in their order.
    texts: Vec<Vec<usize>>,
}

impl Index {
    fn of(all: &[BTreeSet<String>]) -> Self {
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let (mut stems, mut texts) = (Vec::with_capacity(all.len()), Vec::<Vec<usize>>::new());
        for (text, words) in all.iter().enumerate() {
            let mut own = Vec::with_capacity(words.len());
            for word in words {
                let next = numbers.len();
                let number = *numbers.entry(word).or_insert(next);
                if number == next {
                    texts.push(Vec::new());
                }
                texts[number].push(text);
                own.push(number);
            }
            stems.push(own);
        }
        Self { stems, texts }
    }

    /// Adds to each later text how many stems it has in common with this one.
    fn count(&self, text: usize, common: &mut [usize]) {
        for stem in &self.stems[text] {
            let places = &self.texts[*stem];
            for later in &places[places.partition_point(|place| *place <= text)..] {
                common[*later] += 1;
            }
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "a text has a few dozen words")]
fn dice(common: usize, one: usize, other: usize) -> f64 {
    if one + other == 0 { 0.0 } else { 2.0 * common as f64 / (one + other) as f64 }
}

/// The stems of the words of a text that tell something.
#[must_use]
pub fn stems(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    let words = folded.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| tells(word)).map(stem).collect()
}

fn tells(word: &str) -> bool {
    let long = word.chars().count() > 1 || word.chars().all(|sign| sign.is_ascii_digit());
    !word.is_empty() && long && !COMMON_WORDS.contains(&word)
}

/// A folded word without the article, the particles written together with it,
/// and the endings of number and gender. Three letters stay at least.
#[must_use]
pub fn stem(word: &str) -> String {
    let arabic = word.chars().all(|sign| ('\u{621}'..='\u{64a}').contains(&sign));
    if arabic {
        return cut_end(cut_start(word), &ARABIC_ENDINGS, 3).to_owned();
    }
    if let Some(singular) = word.strip_suffix("aux").filter(|rest| rest.len() > 2) {
        return format!("{singular}al");
    }
    cut_end(word, &FRENCH_ENDINGS, 3).to_owned()
}

fn cut_start(word: &str) -> &str {
    let cut = ARABIC_PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix).filter(|rest| rest.chars().count() >= 3));
    cut.unwrap_or(word)
}

fn cut_end<'a>(word: &'a str, endings: &[&str], least: usize) -> &'a str {
    let cut = endings
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= least));
    cut.unwrap_or(word)
}

#[cfg(test)]
mod tests;
