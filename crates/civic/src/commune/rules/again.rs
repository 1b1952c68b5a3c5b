//! A list of quarters or bodies that may have been sent before: what of it the
//! commune has already, by name.

use std::collections::BTreeSet;

use base::{Id, LocalText, fold::fold, likeness};
use list::again;

use super::vocabulary::CALLED;
use crate::commune::{Body, Quarter};
pub use list::again::{deeds, field};

/// From which likeness on two names may be one's, freed of what all are called.
const ALIKE: f64 = 0.66;

/// What a list says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// The name.
    Name,
    /// What kind of body it is.
    Kind,
    /// How to reach it.
    Contact,
    /// The day it was founded.
    Founded,
    /// Something else, by the key of its name.
    Field(&'static str),
}

/// What a row of a list may be.
pub type Other<T> = again::Other<Id<T>>;
/// One of what it may be.
pub type Candidate<T> = again::Candidate<Id<T>, Differs>;
/// How a row of a list stands to what is there.
pub type Standing<T> = again::Standing<Id<T>, Differs>;
/// What a person says of a row.
pub type Chosen<T> = again::Chosen<Id<T>>;
/// What becomes of a row.
pub type Deed<T> = again::Deed<Id<T>>;

/// What the commune keeps by name.
pub trait Named: Clone {
    /// Its identity.
    fn id(&self) -> Id<Self>;
    /// Its name.
    fn name(&self) -> &LocalText;
    /// What a row says otherwise beside the name; what it does not say is not otherwise.
    fn more(&self, known: &Self) -> Vec<Differs>;
    /// What is known with what a row says of it.
    #[must_use]
    fn corrected(&self, row: &Self) -> Self;
}

impl Named for Quarter {
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &LocalText {
        &self.name
    }
    fn more(&self, _: &Self) -> Vec<Differs> {
        Vec::new()
    }
    fn corrected(&self, row: &Self) -> Self {
        Self { name: renamed(&self.name, &row.name), ..self.clone() }
    }
}

impl Named for Body {
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &LocalText {
        &self.name
    }
    fn more(&self, known: &Self) -> Vec<Differs> {
        let founded = self.founded_on.is_some() && self.founded_on != known.founded_on;
        let contact = !self.contact.is_empty() && fold(&self.contact) != fold(&known.contact);
        let said = [
            (Differs::Kind, self.kind != known.kind),
            (Differs::Contact, contact),
            (Differs::Founded, founded),
        ];
        said.into_iter().filter(|(_, differs)| *differs).map(|(what, _)| what).collect()
    }
    fn corrected(&self, row: &Self) -> Self {
        let contact = if row.contact.is_empty() { &self.contact } else { &row.contact }.clone();
        Self {
            kind: row.kind,
            name: renamed(&self.name, &row.name),
            contact,
            founded_on: row.founded_on.or(self.founded_on),
            ..self.clone()
        }
    }
}

fn renamed(known: &LocalText, said: &LocalText) -> LocalText {
    let of = |known: &str, said: &str| if said.is_empty() { known } else { said }.to_owned();
    LocalText { ar: of(&known.ar, &said.ar), fr: of(&known.fr, &said.fr) }
}

/// Compares a list with what is there.
#[must_use]
pub fn compare<T: Named>(there: &[T], list: &[T]) -> Vec<Standing<T>> {
    let there: Vec<Known<'_, T>> = there.iter().map(Known::of).collect();
    let list: Vec<Known<'_, T>> = list.iter().map(Known::of).collect();
    list.iter().enumerate().map(|(at, row)| row.standing(&there, &list[..at])).collect()
}

/// Something as it is compared.
struct Known<'a, T> {
    it: &'a T,
    ar: Words,
    fr: Words,
}

/// A name in one language.
struct Words {
    folded: String,
    stems: BTreeSet<String>,
}

impl Words {
    fn of(name: &str, called: &BTreeSet<String>) -> Self {
        let name = base::visible(name);
        let stems = likeness::stems(name).difference(called).cloned().collect();
        Self { folded: fold(name), stems }
    }

    fn is(&self, other: &Self) -> bool {
        !self.folded.is_empty() && self.folded == other.folded
    }

    /// Whether both may be one name: most words are the same, or all but one
    /// that has a slip. Another number is another name.
    fn may_be(&self, other: &Self) -> bool {
        let apart = |one: &Self, other: &Self| -> Vec<String> {
            one.stems.difference(&other.stems).cloned().collect()
        };
        let (own, its) = (apart(self, other), apart(other, self));
        if own.iter().chain(&its).any(|word| word.starts_with(|it: char| it.is_ascii_digit())) {
            return false;
        }
        let slipped = matches!((&own[..], &its[..]), ([one], [two]) if is_slip(one, two));
        slipped || likeness::of_stems(&self.stems, &other.stems) >= ALIKE
    }
}

/// Whether one word is the other with a letter more, less or another.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let first = one.iter().zip(&other).take_while(same).count();
    let (one, other) = (&one[first..], &other[first..]);
    let last = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
    let apart = one.len().max(other.len()) - last;
    first + last >= 2 && apart == 1
}

impl<'a, T: Named> Known<'a, T> {
    fn of(it: &'a T) -> Self {
        let called = likeness::stems(CALLED);
        let words = |name| Words::of(name, &called);
        Self { it, ar: words(&it.name().ar), fr: words(&it.name().fr) }
    }

    fn is_named_as(&self, other: &Self) -> bool {
        self.ar.is(&other.ar) || (self.ar.folded.is_empty() && self.fr.is(&other.fr))
    }

    fn may_be(&self, other: &Self) -> bool {
        self.is_named_as(other)
            || self.ar.may_be(&other.ar)
            || self.fr.is(&other.fr)
            || self.fr.may_be(&other.fr)
    }

    fn differs(&self, known: &Self) -> Vec<Differs> {
        let (said, has) = (self.it.name(), known.it.name());
        let other = |said: &str, has: &str| !said.is_empty() && said != has;
        let name = other(&said.ar, &has.ar) || other(&said.fr, &has.fr);
        let name = Some(Differs::Name).filter(|_| name);
        name.into_iter().chain(self.it.more(known.it)).collect()
    }

    fn standing(&self, there: &[Self], above: &[Self]) -> Standing<T> {
        let same = |known: &Self| self.is_named_as(known) && self.differs(known).is_empty();
        if let Some(known) = there.iter().find(|known| same(known)) {
            return Standing::Same(Other::There(known.it.id()));
        }
        if let Some(at) = above.iter().position(same) {
            return Standing::Same(Other::Row(at));
        }
        let candidate = |other: &Self, who: Other<T>| {
            self.may_be(other).then(|| Candidate {
                certain: self.is_named_as(other) && matches!(who, Other::There(_)),
                differs: self.differs(other),
                who,
            })
        };
        let known = there.iter().filter_map(|it| candidate(it, Other::There(it.it.id())));
        let rows = above.iter().enumerate();
        let rows = rows.filter_map(|(at, row)| candidate(row, Other::Row(at)));
        let mut found: Vec<Candidate<T>> = known.chain(rows).collect();
        found.sort_by_key(|it| !it.certain);
        if found.is_empty() { Standing::New } else { Standing::Asked(found) }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn quarter(at: u128, ar: &str, fr: &str) -> Quarter {
        Quarter { id: Id::new(Uuid::from_u128(at)), name: LocalText::new(ar, fr), revision: 1 }
    }

    #[test]
    fn what_is_there_is_recognised_however_it_is_written() {
        let there = [
            quarter(1, "حي السلام 1", ""),
            quarter(2, "حي النهضة", "Hay Nahda"),
            quarter(3, "دوار أولاد عياد", ""),
        ];
        let list = [
            quarter(0, "حي السلام 1", ""),
            quarter(0, "حي السلام 2", ""),
            quarter(0, "حي النهضه", ""),
            quarter(0, "أولاد عياد", ""),
            quarter(0, "حي الرياض", ""),
            quarter(0, "حي الرياض", ""),
            quarter(0, "النهظة", ""),
        ];
        let found = compare(&there, &list);
        let who = |at: usize| match &found[at] {
            Standing::Asked(found) => found.iter().map(|it| (it.who, it.certain)).collect(),
            _ => Vec::new(),
        };
        assert_eq!(found[0], Standing::Same(Other::There(there[0].id)));
        assert_eq!(found[1], Standing::New, "another number is another quarter");
        assert_eq!(who(2), [(Other::There(there[1].id), true)], "a name written otherwise");
        assert_eq!(who(3), [(Other::There(there[2].id), false)]);
        assert_eq!(found[4], Standing::New);
        assert_eq!(found[5], Standing::Same(Other::Row(4)));
        assert_eq!(who(6)[0].0, Other::There(there[1].id), "one slip of the finger");
    }
}
