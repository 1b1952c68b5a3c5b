//! What somebody did in a workshop, and what it leaves possible: whoever did
//! anything stays on the list, and two rows of one person become one as long
//! as not both did what can be done once.

use base::{Error, Id, Result};

use crate::{plenary::Ballot, synthesis::Sentence};

/// What somebody did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deeds {
    /// They were seen at the door.
    pub seen: bool,
    /// They sit in a group, or stand on a drawing's list.
    pub drawn: bool,
    /// Where they voted.
    pub ballots: Vec<Id<Ballot>>,
    /// What they replied to.
    pub sentences: Vec<Id<Sentence>>,
    /// They answered the evaluation.
    pub evaluated: bool,
    /// They have a certificate.
    pub certified: bool,
}

/// Whoever did nothing may be taken off the list.
pub fn may_remove(deeds: &Deeds) -> Result<()> {
    match deeds {
        deeds if *deeds == Deeds::default() => Ok(()),
        Deeds { drawn: true, .. } => Err(Error::Refused("refused-remove-drawn")),
        Deeds { ballots, sentences, evaluated, certified, .. }
            if !ballots.is_empty() || !sentences.is_empty() || *evaluated || *certified =>
        {
            Err(Error::Refused("refused-remove-took-part"))
        }
        _ => Err(Error::Refused("refused-remove-seen")),
    }
}

/// Two rows may become one where not both did what one person does once.
pub fn may_join(one: &Deeds, other: &Deeds) -> Result<()> {
    let both = [
        (one.drawn && other.drawn, "refused-join-drawn"),
        (one.ballots.iter().any(|it| other.ballots.contains(it)), "refused-join-voted"),
        (one.sentences.iter().any(|it| other.sentences.contains(it)), "refused-join-replied"),
        (one.evaluated && other.evaluated, "refused-join-evaluated"),
        (one.certified && other.certified, "refused-join-certified"),
    ];
    match both.iter().find(|(both, _)| *both) {
        Some((_, key)) => Err(Error::Refused(key)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn key(done: Result<()>) -> Option<&'static str> {
        match done {
            Err(Error::Refused(key)) => Some(key),
            _ => None,
        }
    }

    #[test]
    fn whoever_did_nothing_may_be_taken_off() {
        let nothing = Deeds::default();
        assert!(may_remove(&nothing).is_ok());
        let seen = Deeds { seen: true, ..nothing.clone() };
        assert_eq!(key(may_remove(&seen)), Some("refused-remove-seen"));
        let voted = Deeds { ballots: vec![Id::new(Uuid::nil())], ..seen.clone() };
        assert_eq!(key(may_remove(&voted)), Some("refused-remove-took-part"));
        assert_eq!(key(may_remove(&Deeds { drawn: true, ..voted })), Some("refused-remove-drawn"));
    }

    #[test]
    fn what_is_done_once_is_not_joined_of_two() {
        let ballot = |at| Deeds { ballots: vec![Id::new(Uuid::from_u128(at))], ..Deeds::default() };
        assert!(may_join(&ballot(1), &ballot(2)).is_ok(), "two ballots");
        assert_eq!(key(may_join(&ballot(1), &ballot(1))), Some("refused-join-voted"));
        let drawn = Deeds { drawn: true, ..Deeds::default() };
        assert!(may_join(&drawn, &ballot(1)).is_ok());
        assert_eq!(key(may_join(&drawn, &drawn)), Some("refused-join-drawn"));
        let answered = Deeds { evaluated: true, ..Deeds::default() };
        assert_eq!(key(may_join(&answered, &answered)), Some("refused-join-evaluated"));
        let certified = Deeds { certified: true, ..Deeds::default() };
        assert_eq!(key(may_join(&certified, &certified)), Some("refused-join-certified"));
    }
}
