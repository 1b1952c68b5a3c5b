//! Comparing a list with who is there.

use std::collections::BTreeSet;

use base::{Id, fold::fold, likeness};
use uuid::Uuid;

use super::{Candidate, Differs, Other, Standing};
use crate::{
    people::{Details, Sex},
    workshop::{Category, Participant, commands::NewParticipant},
};

/// From which likeness on two names may be one person's. Families share half
/// of their names, so it is more than for other texts.
const ALIKE: f64 = 0.8;

/// From which likeness on two names with one contact are one person's.
const AKIN: f64 = 0.5;

/// Compares a list with who is there.
#[must_use]
pub fn compare(
    there: &[Participant],
    categories: &[Category],
    list: &[NewParticipant],
) -> Vec<Standing> {
    let there: Vec<Known> = there.iter().map(Known::there).collect();
    let list: Vec<Known> = list.iter().map(|row| Known::listed(row, categories)).collect();
    let mut free: Vec<&Known> = there.iter().collect();
    // Whoever stands there exactly so is nobody else's candidate.
    let exact: Vec<Option<&Known>> = list
        .iter()
        .map(|row| {
            let place = free.iter().position(|known| row.says_the_same_of(known))?;
            Some(free.remove(place))
        })
        .collect();
    let standing = |(at, row): (usize, &Known)| match exact[at] {
        Some(known) => Standing::Same(Other::There(Id::new(known.id))),
        None => row.standing(&free, &list[..at]),
    };
    list.iter().enumerate().map(standing).collect()
}

/// Somebody as they are compared.
struct Known {
    id: Uuid,
    name: String,
    folded: String,
    stems: BTreeSet<String>,
    /// The ways to reach them, the first one first.
    ways: Vec<String>,
    function: String,
    organisation: String,
    /// The category's row; nothing where the workshop does not have it yet.
    category: Option<Uuid>,
    sex: Sex,
}

impl Known {
    fn there(row: &Participant) -> Self {
        let (id, category) = (row.id.uuid(), Some(row.category_id.uuid()));
        Self::of(id, (&row.name, &row.contact, &row.details), category, row.sex)
    }

    fn listed(row: &NewParticipant, categories: &[Category]) -> Self {
        let category = categories.iter().find(|it| row.category.is(it));
        let category = category.map(|it| it.id.uuid());
        Self::of(Uuid::nil(), (&row.name, &row.contact, &row.details), category, row.sex)
    }

    fn of(
        id: Uuid,
        (name, contact, details): (&str, &str, &Details),
        category: Option<Uuid>,
        sex: Sex,
    ) -> Self {
        let name = base::visible(name).to_owned();
        let (folded, stems) = (fold(&name), likeness::stems(&name));
        let ways = [contact, &details.phone].into_iter().map(way).filter(|way| !way.is_empty());
        let [function, organisation] =
            [&details.function, &details.organisation].map(|it| base::visible(it).to_owned());
        let ways = ways.collect();
        Self { id, name, folded, stems, ways, function, organisation, category, sex }
    }

    /// Whether this row of a list says nothing of somebody that is not known.
    fn says_the_same_of(&self, known: &Self) -> bool {
        let named = self.name == known.name && !self.name.is_empty();
        let reached = self.ways.first() == known.ways.first() && self.folded == known.folded;
        (named || reached) && self.differs(known).is_empty()
    }

    /// Whether both are reached in one way.
    fn is_reached_as(&self, other: &Self) -> bool {
        self.ways.iter().any(|way| other.ways.contains(way))
    }

    fn differs(&self, known: &Self) -> Vec<Differs> {
        let other = |said: &str, known: &str| !said.is_empty() && said != known;
        let said = [
            (Differs::Name, other(&self.name, &known.name)),
            (Differs::Contact, self.ways.iter().any(|way| !known.ways.contains(way))),
            (Differs::Category, self.category != known.category),
            (Differs::Sex, self.sex != Sex::Unsaid && self.sex != known.sex),
            (Differs::Function, other(&self.function, &known.function)),
            (Differs::Organisation, other(&self.organisation, &known.organisation)),
        ];
        said.into_iter().filter(|(_, differs)| *differs).map(|(what, _)| what).collect()
    }

    fn standing(&self, there: &[&Self], above: &[Self]) -> Standing {
        if !self.ways.is_empty()
            && let Some(at) = above.iter().position(|row| self.says_the_same_of(row))
        {
            return Standing::Same(Other::Row(at));
        }
        let there = there.iter().filter_map(|it| self.may_be(it, Other::There(Id::new(it.id))));
        let rows = above.iter().enumerate();
        let rows = rows.filter_map(|(at, row)| self.may_be(row, Other::Row(at)));
        let mut found: Vec<Candidate> = there.chain(rows).collect();
        found.sort_by_key(|it| !it.certain);
        if found.is_empty() { Standing::New } else { Standing::Asked(found) }
    }

    /// Somebody whom this may be: of the same or nearly the same name, or
    /// reached in the same way. Two who share a telephone may be two.
    fn may_be(&self, other: &Self, who: Other) -> Option<Candidate> {
        let named = !self.folded.is_empty() && self.folded == other.folded;
        let reached = self.is_reached_as(other);
        let alike = likeness::of_stems(&self.stems, &other.stems);
        if !(named || reached || alike >= ALIKE) {
            return None;
        }
        let differs = self.differs(other);
        let certain = match who {
            Other::Row(_) => false,
            Other::There(_) if named => {
                let more = reached || other.ways.is_empty();
                !differs.contains(&Differs::Contact) || more
            }
            Other::There(_) => reached && (alike >= AKIN || other.folded.is_empty()),
        };
        Some(Candidate { who, certain, differs })
    }
}

/// A way to reach somebody, however it is written: a telephone's number by its
/// national digits.
fn way(contact: &str) -> String {
    let folded = fold(contact);
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    if folded.chars().any(char::is_alphabetic) || digits.len() < 6 {
        return folded;
    }
    let national = ["00212", "212", "0"].iter().find_map(|head| digits.strip_prefix(head));
    national.unwrap_or(&digits).trim_start_matches('0').to_owned()
}
