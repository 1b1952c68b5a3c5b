//! What may be done to duties and to those who hold them.

use base::{Error, Faults, Id, Instant, Result, policy};
use uuid::Uuid;

use crate::people::{Keeping, Scope, Term};

/// How an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was invited; no password was chosen yet.
    Invited,
    /// It opens.
    Open,
    /// It opens nothing until it is taken up again.
    Suspended,
    /// It is closed for good.
    Closed,
}

impl Standing {
    /// How an account stands.
    #[must_use]
    pub const fn of(keeping: &Keeping) -> Self {
        match (keeping.closed_at, keeping.suspended_at, keeping.changed_at) {
            (Some(_), ..) => Self::Closed,
            (_, Some(_), _) => Self::Suspended,
            (_, _, None) => Self::Invited,
            _ => Self::Open,
        }
    }

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Open => "open",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
        }
    }
}

/// A duty ends after it began.
pub fn check_term(faults: &mut Faults, term: Term) {
    if term.ends_at.is_some_and(|end| end <= term.since) {
        faults.add("until", "fault-order");
    }
}

/// Nobody takes their own account or duty away by a slip: somebody else does.
pub fn not_own(actor: Option<Id<policy::Account>>, account: Id<policy::Account>) -> Result<()> {
    if actor == Some(account) { Err(Error::Refused("refused-own-account")) } else { Ok(()) }
}

/// Somebody who can sign in keeps the accounts here, without end, also after
/// the one is gone. `holders` are the duties of those who do so now.
pub fn not_last(
    scope: Scope,
    holders: &[(Uuid, Uuid)],
    goes: impl Fn(Uuid, Uuid) -> bool,
) -> Result<()> {
    let gone = holders.iter().filter(|(duty, account)| goes(*duty, *account)).count();
    match gone > 0 && gone == holders.len() {
        true => Err(Error::Refused(match scope {
            Scope::Programme(_) => "refused-last-officer",
            Scope::Commune(_) => "refused-last-focal-point",
        })),
        false => Ok(()),
    }
}

/// Whether a duty is held at a moment.
#[must_use]
pub fn is_held(term: Term, now: Instant) -> bool {
    term.since <= now && term.ends_at.is_none_or(|end| end > now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_who_keeps_the_accounts_stays() {
        let one = |number| Uuid::from_u128(number);
        let scope = Scope::Commune(Id::new(one(9)));
        let (first, second) = ((one(1), one(11)), (one(2), one(12)));
        let without =
            |account, holders: &[(Uuid, Uuid)]| not_last(scope, holders, |_, its| its == account);
        assert!(without(one(11), &[first, second]).is_ok());
        assert!(matches!(
            without(one(11), &[first]),
            Err(Error::Refused("refused-last-focal-point"))
        ));
        assert!(without(one(13), &[first]).is_ok(), "somebody else may always go");
        assert!(without(one(13), &[]).is_ok());
    }

    #[test]
    fn a_duty_is_held_from_its_beginning_until_its_end() {
        let term = Term { since: Instant(10), ends_at: Some(Instant(20)) };
        let held = [9, 10, 19, 20].map(|now| is_held(term, Instant(now)));
        assert_eq!(held, [false, true, true, false]);
        let mut faults = Faults::default();
        check_term(&mut faults, Term { since: Instant(20), ends_at: Some(Instant(20)) });
        assert!(faults.at("until").is_some());
    }

    #[test]
    fn nobody_takes_away_their_own_account() {
        let own = Id::new(Uuid::from_u128(1));
        assert!(not_own(Some(own), own).is_err());
        assert!(not_own(None, own).is_ok(), "the command line is nobody's account");
    }
}
