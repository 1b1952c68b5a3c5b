//! Names as people look for them: words in any order, with or without the
//! article, joined or apart, begun only, spelled by ear, with one slip of the
//! finger.
//!
//! What was typed is read without its spaces. A name is found when its words,
//! each used once at most, cover all that was typed: whole, or begun where a
//! typed word ends. An article may stand in what was typed or in the name
//! alone. Hamza and apostrophes are never compared, the last letter of a word
//! is one of sound (ى ي ا ه). A number is no slip of another: a word of digits
//! begins a word of the name as it stands.

mod cover;

use crate::fold::fold;
use cover::Cover;

/// The most words of a name that are looked at one by one.
const WORDS: usize = 8;

/// From how many letters on one of them may be a slip.
const SLIP_FROM: usize = 3;

/// Added for what stands in the midst of a name, below every other way to find it.
const WITHIN: u32 = 20_000;

/// What somebody looks for.
#[derive(Debug, Clone)]
pub struct Sought {
    letters: Vec<char>,
    /// Whether a typed word ends before the letter at that place.
    ends: Vec<bool>,
    numbers: Vec<String>,
    kinds: u64,
}

impl Sought {
    /// Reads what was typed.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        let (mut letters, mut ends, mut numbers) = (Vec::new(), vec![false], Vec::new());
        for word in words(&folded(typed)) {
            numbers.extend(Some(word.clone()).filter(|word| is_number(word)));
            letters.extend(word.chars());
            ends.resize(letters.len() + 1, false);
            ends[letters.len()] = true;
        }
        // An article may be missing in the name, so that its letters tell nothing.
        let telling = letters.iter().filter(|letter| !"اليهeal".contains(**letter));
        let kinds = telling.map(|letter| kind(*letter)).fold(0, |all, kind| all | kind);
        Self { letters, ends, numbers, kinds }
    }

    /// Whether nothing was typed that could be looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// How far a name is from what is sought, the nearest with the least;
    /// nothing where it is another name.
    #[must_use]
    pub fn distance(&self, name: &str) -> Option<u32> {
        let folded = folded(name);
        let kinds = folded.chars().fold(0, |all, letter| all | kind(letter));
        let slips = u32::from(self.letters.len() >= SLIP_FROM);
        if self.is_empty() || (self.kinds & !kinds).count_ones() > slips {
            return None;
        }
        let words: Vec<String> = words(&folded).flat_map(apart).collect();
        let stands = |number: &String| words.iter().any(|word| word.starts_with(number.as_str()));
        if !self.numbers.iter().all(stands) {
            return None;
        }
        let listed = words.iter().take(WORDS).map(String::as_str);
        Cover::of(self, listed).least(slips).or_else(|| self.within(&words.concat()))
    }

    fn within(&self, name: &str) -> Option<u32> {
        let sought: String = self.letters.iter().collect();
        (self.letters.len() >= SLIP_FROM && name.contains(&sought)).then_some(WITHIN)
    }
}

/// A folded name; the joiner that keeps letters apart stands where a space would.
fn folded(name: &str) -> String {
    if name.contains('\u{200c}') { fold(&name.replace('\u{200c}', " ")) } else { fold(name) }
}

/// The words of a folded name, without what is not compared.
fn words(folded: &str) -> impl Iterator<Item = String> {
    let words = folded.split(|sign: char| !sign.is_alphanumeric() && sign != '\'');
    words.map(|word| word.replace(['ء', '\''], "")).filter(|word| !word.is_empty())
}

fn is_number(word: &str) -> bool {
    word.chars().all(|sign| sign.is_numeric())
}

/// A word of a name that is joined with the next by its article, in two.
fn apart(word: String) -> Vec<String> {
    let joined = [("عبد", "ال"), ("ابو", "ال"), ("abd", "el"), ("abd", "al")];
    for (first, article) in joined {
        let rest = word.strip_prefix(first).unwrap_or_default();
        if rest.starts_with(article) && rest.chars().count() > 3 {
            return vec![first.to_owned(), rest.to_owned()];
        }
    }
    vec![word]
}

/// Whether two letters sound alike at the end of a word.
fn ends_alike(one: char, other: char) -> bool {
    "اىيه".contains(one) && "اىيه".contains(other)
}

/// A bit for each kind of letter, so that names without them cost nothing.
fn kind(letter: char) -> u64 {
    if ends_alike(letter, letter) { 1 } else { 2 << (u32::from(letter) % 63) }
}

#[cfg(test)]
mod tests;
