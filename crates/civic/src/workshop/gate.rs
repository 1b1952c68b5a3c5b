//! The one gate of the day. Every command that changes a workshop's day says
//! here what it needs of the workshop, and gets the change in which the stores
//! of the day's rooms write: without the gate there is nothing to write in.

use std::ops::{Deref, DerefMut};

use base::{Actor, Error, Id, Instant, Result};
use db::{Happened, Param, Reader, Sql, WriteTx};

use super::{Session, WorkingGroup, Workshop, WorkshopState, store as rows};
use crate::framing::{FramingPaper, rules::programme::Programme};

/// What a command needs of the workshop whose day it changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Here or away, also after the closing: a laptop that has it needs another key.
    Anywhere,
    /// Here or away, and not closed: people are entered and invited.
    UnclosedAnywhere,
    /// Here and not closed.
    Unclosed,
    /// Here and not closed when something was seen, though it may be told later.
    UnclosedAt(Instant),
    /// Here, opened and not closed.
    GoingOn,
    /// Here and opened; what arrives after the closing is kept beside the day.
    Begun,
    /// Here, also after the closing.
    Here,
}

impl Needs {
    /// Refuses what the workshop's state does not allow.
    fn check(self, workshop: &Workshop, away: bool) -> Result<()> {
        if away && !matches!(self, Self::Anywhere | Self::UnclosedAnywhere) {
            return Err(Error::Refused("refused-in-the-hall"));
        }
        let open = match self {
            Self::Anywhere | Self::Here | Self::Begun => true,
            Self::UnclosedAt(seen) => workshop.closed_at.is_none_or(|closed| seen <= closed),
            _ => workshop.closed_at.is_none(),
        };
        if !open {
            return Err(Error::Refused("refused-workshop-closed"));
        }
        self.check_called(workshop.state)?;
        let begun = workshop.opened_at.is_some();
        if matches!(self, Self::GoingOn | Self::Begun) && !begun {
            return Err(Error::Refused("refused-workshop-not-open"));
        }
        Ok(())
    }

    /// One that is cancelled has no day to work on; one that is put off is
    /// prepared further, and lets nobody in before its new day is known.
    const fn check_called(self, state: WorkshopState) -> Result<()> {
        let day = matches!(self, Self::GoingOn | Self::Begun | Self::UnclosedAt(_));
        match (self, state) {
            (Self::Anywhere | Self::Here, _) => Ok(()),
            (_, WorkshopState::Cancelled) => Err(Error::Refused("refused-workshop-cancelled")),
            (_, WorkshopState::Postponed) if day => {
                Err(Error::Refused("refused-workshop-postponed"))
            }
            _ => Ok(()),
        }
    }
}

/// What a workshop is found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// Its own identity.
    Workshop(Id<Workshop>),
    /// One of its sessions.
    Session(Id<Session>),
    /// A group of one of its sessions.
    Group(Id<WorkingGroup>),
}

impl From<Id<Workshop>> for Of {
    fn from(id: Id<Workshop>) -> Self {
        Self::Workshop(id)
    }
}

impl From<Id<Session>> for Of {
    fn from(id: Id<Session>) -> Self {
        Self::Session(id)
    }
}

impl From<Id<WorkingGroup>> for Of {
    fn from(id: Id<WorkingGroup>) -> Self {
        Self::Group(id)
    }
}

/// A change of a workshop's day; only this gate makes one.
pub(crate) struct DayChange(WriteTx);

impl Deref for DayChange {
    type Target = WriteTx;
    fn deref(&self) -> &WriteTx {
        &self.0
    }
}

impl DerefMut for DayChange {
    fn deref_mut(&mut self) -> &mut WriteTx {
        &mut self.0
    }
}

impl DayChange {
    /// Runs a statement of the day; gives the number of rows it touched.
    pub(crate) async fn run(&mut self, sql: Sql, params: Vec<Param>) -> Result<u64> {
        self.0.run(sql, params).await
    }

    /// Runs an update guarded by a revision: no row touched means that somebody
    /// else was faster.
    pub(crate) async fn run_fresh(&mut self, sql: Sql, params: Vec<Param>) -> Result<()> {
        self.0.run_fresh(sql, params).await
    }

    /// Keeps the change, by naming what happened.
    pub(crate) async fn commit<H: Happened>(self, actor: &Actor, happened: H) -> Result<i64> {
        self.0.commit(actor, happened).await
    }
}

/// The workshop, as long as it has what a command needs.
pub(crate) async fn ask(tx: &mut Reader, of: impl Into<Of>, needs: Needs) -> Result<Workshop> {
    let found = rows::found(tx, of.into()).await?.ok_or(Error::NotFound)?;
    needs.check(&found.workshop, found.away)?;
    Ok(found.workshop)
}

/// Lets a change through to the day of the workshop, which has what the command
/// needs; gives the workshop as it stands.
pub(crate) async fn pass(
    mut tx: WriteTx,
    of: impl Into<Of>,
    needs: Needs,
) -> Result<(DayChange, Workshop)> {
    let workshop = ask(&mut tx, of, needs).await?;
    Ok((DayChange(tx), workshop))
}

/// A workshop that begins, of a paper or by hand: nobody can have closed it or
/// taken it along.
pub(crate) async fn begin(
    tx: WriteTx,
    id: Id<Workshop>,
    paper: Option<Id<FramingPaper>>,
    programme: &Programme,
) -> Result<DayChange> {
    let mut tx = DayChange(tx);
    rows::insert_workshop(&mut tx, id, paper, programme).await?;
    Ok(tx)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AWAY: &str = "refused-in-the-hall";
    const CLOSED: &str = "refused-workshop-closed";
    const UNOPENED: &str = "refused-workshop-not-open";

    fn workshop(opened_at: Option<i64>, closed_at: Option<i64>) -> Workshop {
        Workshop {
            id: Id::new(uuid::Uuid::nil()),
            paper_id: None,
            title: String::new(),
            project: String::new(),
            lang: "ar".to_owned(),
            held_on: "2023-11-01".to_owned(),
            starts_at: "09:00".to_owned(),
            venue: String::new(),
            state: WorkshopState::Prepared,
            opened_at: opened_at.map(Instant),
            closed_at: closed_at.map(Instant),
            shown_at: None,
            revision: 1,
        }
    }

    #[test]
    fn each_need_refuses_what_it_names_and_nothing_else() {
        let seen = Needs::UnclosedAt(Instant(5));
        let cases: [(Needs, [Option<&str>; 4]); 7] = [
            (Needs::Anywhere, [None, None, None, None]),
            (Needs::UnclosedAnywhere, [None, None, Some(CLOSED), None]),
            (Needs::Unclosed, [None, None, Some(CLOSED), Some(AWAY)]),
            (seen, [None, None, Some(CLOSED), Some(AWAY)]),
            (Needs::GoingOn, [Some(UNOPENED), None, Some(CLOSED), Some(AWAY)]),
            (Needs::Begun, [Some(UNOPENED), None, None, Some(AWAY)]),
            (Needs::Here, [None, None, None, Some(AWAY)]),
        ];
        for (needs, [prepared, open, closed, away]) in cases {
            let check = |opened, ended, gone| match needs.check(&workshop(opened, ended), gone) {
                Err(Error::Refused(key)) => Some(key),
                _ => None,
            };
            assert_eq!(check(None, None, false), prepared, "{needs:?}");
            assert_eq!(check(Some(1), None, false), open, "{needs:?}");
            assert_eq!(check(Some(1), Some(4), false), closed, "{needs:?}");
            assert_eq!(check(Some(1), None, true), away, "{needs:?}");
        }
    }

    #[test]
    fn one_that_is_cancelled_lets_nothing_of_its_day_happen() {
        let refused = |needs: Needs, state| {
            let workshop = Workshop { state, ..workshop(None, None) };
            match needs.check(&workshop, false) {
                Err(Error::Refused(key)) => Some(key),
                _ => None,
            }
        };
        let seen = Needs::UnclosedAt(Instant(5));
        for needs in [Needs::UnclosedAnywhere, Needs::Unclosed, seen, Needs::GoingOn, Needs::Begun]
        {
            let cancelled = refused(needs, WorkshopState::Cancelled);
            assert_eq!(cancelled, Some("refused-workshop-cancelled"), "{needs:?}");
        }
        for needs in [Needs::Anywhere, Needs::Here] {
            assert_eq!(refused(needs, WorkshopState::Cancelled), None, "{needs:?}");
        }
        assert_eq!(refused(Needs::Unclosed, WorkshopState::Postponed), None, "it is prepared");
        let door = refused(seen, WorkshopState::Postponed);
        assert_eq!(door, Some("refused-workshop-postponed"));
    }

    #[test]
    fn what_was_seen_before_the_closing_may_be_told_after_it() {
        let closed = workshop(Some(1), Some(9));
        assert!(Needs::UnclosedAt(Instant(9)).check(&closed, false).is_ok());
        assert!(Needs::UnclosedAt(Instant(10)).check(&closed, false).is_err());
    }
}
