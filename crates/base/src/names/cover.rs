//! Covering what was typed with the words of a name.

use std::collections::HashMap;

use super::{Sought, ends_alike};

/// What is added for a slip, a word only begun, one that was not typed, and a
/// letter of sound, an article or an order that is another.
const SLIP: u32 = 10_000;
const BEGUN: u32 = 100;
const UNTYPED: u32 = 10;
const OTHERWISE: u32 = 1;

/// How many letters must be typed of a word only begun for one to be a slip.
const SLIP_IN_BEGUN: usize = 5;

const ARABIC: [char; 2] = ['ا', 'ل'];
const LATIN: [[char; 2]; 2] = [['e', 'l'], ['a', 'l']];

/// A word of a name as it covers what was typed from a place on.
#[derive(Clone, Copy)]
struct Fit {
    end: usize,
    slips: u32,
    cost: u32,
    /// The first letter of the word after it, where that was typed too early.
    owed: Option<char>,
}

/// A place in what was typed, with what led there.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Reached {
    at: usize,
    /// The words that are used, a bit for each.
    used: u32,
    /// The slips that are left.
    slips: u32,
    owed: Option<char>,
}

/// Words that cover, each as it is written and with or without the article, and
/// what going on costs from where one got to.
pub(super) struct Cover<'a> {
    sought: &'a Sought,
    words: Vec<[Vec<char>; 2]>,
    known: HashMap<Reached, Option<u32>>,
}

impl<'a> Cover<'a> {
    pub(super) fn of<'b>(sought: &'a Sought, words: impl Iterator<Item = &'b str>) -> Self {
        let words = words.map(|word| {
            let written: Vec<char> = word.chars().collect();
            let other = otherwise(&written);
            [written, other]
        });
        Self { sought, words: words.collect(), known: HashMap::new() }
    }

    /// The least cost of covering everything.
    pub(super) fn least(mut self, slips: u32) -> Option<u32> {
        // What needs no slip is not looked at for one.
        (0..=slips).find_map(|slips| self.from(Reached { at: 0, used: 0, slips, owed: None }))
    }

    fn from(&mut self, reached: Reached) -> Option<u32> {
        let Reached { at, used, slips, owed } = reached;
        if at == self.sought.letters.len() {
            let untyped = (0..self.words.len()).map(|place| u32::from(used >> place & 1 == 0));
            return (used > 0 && owed.is_none()).then(|| UNTYPED * untyped.sum::<u32>());
        }
        if let Some(known) = self.known.get(&reached) {
            return *known;
        }
        let mut least = None;
        for (used, fit) in self.fits(reached) {
            let next = Reached { at: fit.end, used, slips: slips - fit.slips, owed: fit.owed };
            let cost = self.from(next).map(|rest| rest + fit.cost + fit.slips * SLIP);
            least = least.into_iter().chain(cost).min();
        }
        self.known.insert(reached, least);
        least
    }

    /// Every word that goes on from a place, with the words used thereby.
    fn fits(&self, Reached { at, used, slips, owed }: Reached) -> Vec<(u32, Fit)> {
        let mut found = Vec::new();
        for (place, word) in self.words.iter().enumerate() {
            let mark = 1 << place;
            if used & mark != 0 {
                continue;
            }
            let order = if used + 1 == mark { 0 } else { OTHERWISE };
            for (form, more) in word.iter().zip([order, order + OTHERWISE]) {
                let fits = match owed {
                    None => self.reach(form, at, slips),
                    Some(_) if form.first() != owed.as_ref() => Vec::new(),
                    Some(_) => self.ended(&form[1..], at, 0, 1).into_iter().collect(),
                };
                let add = |fit: Fit| (used | mark, Fit { cost: fit.cost + more, ..fit });
                found.extend(fits.into_iter().map(add));
            }
        }
        for article in [ARABIC].iter().chain(&LATIN) {
            if owed.is_none() && self.sought.letters[at..].starts_with(article) {
                let end = at + article.len();
                found.push((used, Fit { end, slips: 0, cost: OTHERWISE, owed }));
            }
        }
        found
    }

    /// Where a word ends that goes on from a place: without a slip, or with one
    /// at the first letter that is another.
    fn reach(&self, word: &[char], at: usize, slips: u32) -> Vec<Fit> {
        let typed = &self.sought.letters[at..];
        let same = alike(word, typed);
        let mut found: Vec<Fit> = self.ended(word, at, 0, 0).into_iter().collect();
        if slips == 0 {
            return found;
        }
        let ways = [(1, 1), (1, 0), (0, 1)].map(|way| (way, true));
        let swapped = ((2, 2), swapped(&word[same..], &typed[same..]));
        for ((of_word, of_typed), possible) in ways.into_iter().chain([swapped]) {
            let long = same + of_word <= word.len() && same + of_typed <= typed.len();
            if possible && long {
                let rest = self.ended(&word[same + of_word..], at + same + of_typed, 1, same);
                found.extend(rest.filter(|fit| fit.end > at));
            }
        }
        // The last letter may have changed places with the next word's first.
        if let ([last], [early, next, ..]) = (&word[same..], &typed[same..])
            && last == next
        {
            let end = at + same + 2;
            found.push(Fit { end, slips: 1, cost: 0, owed: Some(*early) });
        }
        found
    }

    /// Where a word ends when nothing more of it differs.
    fn ended(&self, word: &[char], at: usize, slips: u32, before: usize) -> Option<Fit> {
        let typed = &self.sought.letters[at..];
        let same = alike(word, typed);
        let end = at + same;
        if same == word.len() {
            let last = word.last().zip(typed.get(same.wrapping_sub(1)));
            let cost = if last.is_some_and(|(one, other)| one != other) { OTHERWISE } else { 0 };
            return Some(Fit { end, slips, cost, owed: None });
        }
        let begun = same + before > 0 && self.sought.ends[end];
        let long = slips == 0 || same + before + 1 >= SLIP_IN_BEGUN;
        (begun && long).then_some(Fit { end, slips, cost: BEGUN, owed: None })
    }
}

/// How many letters of a word stand at the beginning of what was typed.
fn alike(word: &[char], typed: &[char]) -> usize {
    let same = |(at, (one, other)): &(usize, (&char, &char))| {
        one == other || (at + 1 == word.len() && ends_alike(**one, **other))
    };
    word.iter().zip(typed).enumerate().take_while(same).count()
}

/// Whether the first two letters of a word were typed in the other order.
fn swapped(word: &[char], typed: &[char]) -> bool {
    matches!((word, typed), ([a, b, ..], [c, d, ..]) if a == d && b == c)
}

/// A word without its article, or with one where it has none.
fn otherwise(word: &[char]) -> Vec<char> {
    let arabic = word.first().is_some_and(|first| !first.is_ascii());
    let own = |article: &[char; 2]| word.starts_with(article);
    match arabic {
        true if own(&ARABIC) && word.len() >= 4 => word[2..].to_vec(),
        false if LATIN.iter().any(own) && word.len() >= 6 => word[2..].to_vec(),
        true => [&ARABIC, word].concat(),
        false => [&LATIN[0], word].concat(),
    }
}
