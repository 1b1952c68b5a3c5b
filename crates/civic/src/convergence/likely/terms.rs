//! The table of terms in both languages.

use std::{collections::HashMap, sync::LazyLock};

use base::fold::fold;

use super::{vocabulary::FILLERS, words::forms};

/// How far apart the words of a term may stand.
const NEAR: usize = 3;

/// How a concept may be said.
struct Phrase {
    concept: usize,
    /// The further words, each in the forms by which it is known.
    rest: Vec<Vec<String>>,
}

/// The table, found by the first word of each term.
pub(super) struct Terms {
    by_word: HashMap<String, Vec<Phrase>>,
    /// Whether a concept stands in every plan and tells little.
    common: Vec<bool>,
    /// How many words its longest term has.
    words: Vec<usize>,
}

/// The table that is shipped.
pub(super) static TERMS: LazyLock<Terms> =
    LazyLock::new(|| Terms::read(include_str!("../../../../../data/convergence/terms.tsv")));

impl Terms {
    fn read(table: &str) -> Self {
        let mut terms = Self { by_word: HashMap::new(), common: Vec::new(), words: Vec::new() };
        for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let concept = terms.common.len();
            let said: Vec<&str> =
                columns.by_ref().take(2).flat_map(|it| it.split('|')).map(str::trim).collect();
            terms.common.push(columns.next() == Some("common"));
            terms.words.push(1);
            for phrase in said {
                terms.add(concept, phrase);
            }
        }
        terms
    }

    fn add(&mut self, concept: usize, phrase: &str) {
        let folded = fold(phrase);
        let words = folded.split(|sign: char| !sign.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| word.chars().count() > 2).collect();
        // What is left of such a term would be another one.
        if words.iter().any(|word| FILLERS.contains(word)) {
            return;
        }
        let words: Vec<Vec<String>> = words.into_iter().map(forms).collect();
        let Some((first, rest)) = words.split_first() else { return };
        self.words[concept] = self.words[concept].max(words.len());
        for form in first {
            let known = self.by_word.entry(form.clone()).or_default();
            known.push(Phrase { concept, rest: rest.to_vec() });
        }
    }

    /// The concepts whose term begins at a word of a text, with the places of
    /// the term's words. Of terms known by a word that is more whole, those
    /// known by a shorter form are left out.
    pub(super) fn at(&self, text: &[&[String]], at: usize) -> Vec<(usize, Vec<usize>)> {
        for form in text[at] {
            let known = self.by_word.get(form).map(Vec::as_slice).unwrap_or_default();
            let found: Vec<_> = known.iter().filter_map(|it| it.places(text, at)).collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// How much a concept tells, whatever stands in the texts.
    pub(super) fn worth(&self, concept: usize) -> f64 {
        match (self.common[concept], self.words[concept]) {
            (true, _) => super::COMMON_WORTH,
            (false, _) => 1.0,
        }
    }
}

impl Phrase {
    fn places(&self, text: &[&[String]], at: usize) -> Option<(usize, Vec<usize>)> {
        let mut places = vec![at];
        for word in &self.rest {
            let from = places.last().copied().unwrap_or(at) + 1;
            let near = (from..text.len().min(from + NEAR - 1))
                .find(|place| text[*place].iter().any(|form| word.contains(form)))?;
            places.push(near);
        }
        Some((self.concept, places))
    }
}
