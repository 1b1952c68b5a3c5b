//! Who is there, from all that was seen. The sightings are a set that only
//! grows: hearing them in another order, twice, or through other devices gives
//! the same set, and what follows from it is computed from the set alone.

use std::collections::{BTreeMap, BTreeSet};

use base::Id;

use super::super::{Presence, Sighting, What};
use crate::workshop::Participant;

/// All that was seen, by its identities.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen(BTreeMap<Id<Sighting>, Sighting>);

impl Seen {
    /// Takes note of a sighting; one that is known changes nothing. Should a
    /// device ever give one identity to two things, the same one stands
    /// whichever came first.
    pub fn hear(&mut self, sighting: Sighting) {
        let known = self.0.entry(sighting.id).or_insert_with(|| sighting.clone());
        if sighting < *known {
            *known = sighting;
        }
    }

    /// Takes note of all that others saw.
    pub fn merge(&mut self, others: &Self) {
        others.0.values().cloned().for_each(|sighting| self.hear(sighting));
    }

    /// The sightings of somebody that nobody said of them were mistaken, as they
    /// followed each other. Of two at one moment the arrival stands first.
    #[must_use]
    pub fn that_stand(&self, who: Id<Participant>) -> Vec<&Sighting> {
        let own = || self.0.values().filter(|it| it.participant_id == who);
        let mistaken: BTreeSet<Id<Sighting>> =
            own().filter(|it| it.what == What::Mistaken).filter_map(|it| it.about).collect();
        let stands = |it: &&Sighting| it.what != What::Mistaken && !mistaken.contains(&it.id);
        let mut own: Vec<&Sighting> = own().filter(stands).collect();
        own.sort_by_key(|it| (it.at, it.what == What::Left, it.id));
        own
    }

    /// Whether somebody is there. They arrived when they were first seen to
    /// come; they left when that is the last thing seen of them. Who was only
    /// ever seen leaving was never seen there.
    #[must_use]
    pub fn standing(&self, who: Id<Participant>) -> Presence {
        let own = self.that_stand(who);
        let arrived_at = own.iter().find(|it| it.what == What::Came).map(|it| it.at);
        let last = own.last().filter(|it| it.what == What::Left).map(|it| it.at);
        Presence { arrived_at, left_at: arrived_at.and(last) }
    }
}

impl FromIterator<Sighting> for Seen {
    fn from_iter<I: IntoIterator<Item = Sighting>>(sightings: I) -> Self {
        let mut seen = Self::default();
        sightings.into_iter().for_each(|sighting| seen.hear(sighting));
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Instant;
    use proptest::{prelude::*, sample::Index};
    use uuid::Uuid;

    const PEOPLE: u128 = 5;

    fn sighting(id: u128, who: u128, what: What, about: Option<u128>, at: i64) -> Sighting {
        Sighting {
            id: Id::new(Uuid::from_u128(id)),
            participant_id: Id::new(Uuid::from_u128(who)),
            what,
            about: about.map(|id| Id::new(Uuid::from_u128(id))),
            at: Instant(at),
            device: Uuid::from_u128(id % 4),
        }
    }

    fn person(who: u128) -> Id<Participant> {
        Id::new(Uuid::from_u128(who))
    }

    /// What happened, told by identity: arrivals, exits and corrections of
    /// whatever else was or will be told, many at the same moment.
    fn happenings() -> impl Strategy<Value = Vec<Sighting>> {
        let one = (0..PEOPLE, 0..8_u8, any::<Index>(), 0..20_i64);
        prop::collection::vec(one, 1..40).prop_map(|told| {
            let count = told.len();
            let each = told.into_iter().enumerate().map(|(id, (who, what, about, at))| {
                let id = id as u128;
                match what {
                    0..=3 => sighting(id, who, What::Came, None, at),
                    4..=5 => sighting(id, who, What::Left, None, at),
                    _ => sighting(id, who, What::Mistaken, Some(about.index(count) as u128), at),
                }
            });
            each.collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        /// Four devices tell what they saw in any order, some of it twice,
        /// and pass it on to each other in any order before it is put together.
        #[test]
        fn any_order_of_merging_gives_the_same_state(
            told in happenings(),
            order in prop::collection::vec((any::<Index>(), 0..4_usize), 40..120),
            merges in prop::collection::vec((0..4_usize, 0..4_usize), 0..12),
        ) {
            let whole: Seen = told.iter().cloned().collect();
            let mut devices: [Seen; 4] = Default::default();
            for (which, device) in &order {
                devices[*device].hear(told[which.index(told.len())].clone());
            }
            for (at, sighting) in told.iter().enumerate() {
                devices[at % 4].hear(sighting.clone());
            }
            for (from, to) in merges {
                let others = devices[from].clone();
                devices[to].merge(&others);
            }
            let mut backwards = Seen::default();
            devices.iter().rev().for_each(|device| backwards.merge(device));
            let mut forwards = Seen::default();
            devices.iter().for_each(|device| forwards.merge(device));
            prop_assert_eq!(&forwards, &whole);
            prop_assert_eq!(&backwards, &whole);
            for who in 0..PEOPLE {
                prop_assert_eq!(forwards.standing(person(who)), whole.standing(person(who)));
                prop_assert_eq!(backwards.standing(person(who)), whole.standing(person(who)));
            }
        }

        /// Who was seen coming by two devices is there once, and leaves once.
        #[test]
        fn a_double_scan_is_one_presence(first in 0..50_i64, second in 0..50_i64, out in 51..60_i64) {
            let scans = [sighting(1, 0, What::Came, None, first), sighting(2, 0, What::Came, None, second)];
            let mut seen: Seen = scans.into_iter().collect();
            let here = Presence { arrived_at: Some(Instant(first.min(second))), left_at: None };
            prop_assert_eq!(seen.standing(person(0)), here);
            seen.hear(sighting(3, 0, What::Left, None, out));
            prop_assert_eq!(seen.standing(person(0)).left_at, Some(Instant(out)));
        }
    }

    #[test]
    fn people_leave_come_back_and_are_there_since_they_first_came() {
        let mut seen: Seen = [
            sighting(1, 0, What::Came, None, 10),
            sighting(2, 0, What::Left, None, 20),
            sighting(3, 0, What::Came, None, 30),
        ]
        .into_iter()
        .collect();
        let back = Presence { arrived_at: Some(Instant(10)), left_at: None };
        assert_eq!(seen.standing(person(0)), back);
        seen.hear(sighting(4, 0, What::Mistaken, Some(3), 31));
        let gone = Presence { arrived_at: Some(Instant(10)), left_at: Some(Instant(20)) };
        assert_eq!(seen.standing(person(0)), gone);
    }

    #[test]
    fn a_correction_that_comes_before_what_it_corrects_holds() {
        let mut seen = Seen::default();
        seen.hear(sighting(2, 0, What::Mistaken, Some(1), 11));
        seen.hear(sighting(1, 0, What::Came, None, 10));
        assert_eq!(seen.standing(person(0)), Presence::default());
        seen.hear(sighting(3, 0, What::Left, None, 12));
        assert_eq!(seen.standing(person(0)), Presence::default(), "only seen leaving");
    }
}
