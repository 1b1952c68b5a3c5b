//! What may be done to a workshop in public, and when.

use base::{Error, Faults, Result};
use jiff::civil::Date;

use super::super::{Act, Workshop, WorkshopState};

/// The longest reason, in characters.
pub const REASON: usize = 1_000;

/// What a workshop is after an act, or why the act is refused. It is called
/// off, put off and called again until somebody has arrived; it can be shown at
/// any time, and is put back only before its day.
pub fn after(workshop: &Workshop, act: Act) -> Result<WorkshopState> {
    let begun = workshop.opened_at.is_some() || workshop.closed_at.is_some();
    if begun && act != Act::Show {
        return Err(Error::Refused("refused-workshop-day-began"));
    }
    let state = workshop.state;
    match act {
        Act::Cancel if state == WorkshopState::Cancelled => {
            Err(Error::Refused("refused-workshop-cancelled-before"))
        }
        Act::Cancel => Ok(WorkshopState::Cancelled),
        Act::Postpone(_) | Act::PutBack if state == WorkshopState::Cancelled => {
            Err(Error::Refused("refused-workshop-cancelled"))
        }
        Act::Postpone(None) if state == WorkshopState::Postponed => {
            Err(Error::Refused("refused-workshop-postponed-before"))
        }
        Act::Postpone(None) => Ok(WorkshopState::Postponed),
        Act::Postpone(Some(_)) => Ok(WorkshopState::Prepared),
        Act::Call(_) if !state.is_off() => Err(Error::Refused("refused-workshop-called-before")),
        Act::Call(_) => Ok(WorkshopState::Prepared),
        Act::Show if workshop.shown_at.is_some() => {
            Err(Error::Refused("refused-workshop-shown-before"))
        }
        Act::PutBack if workshop.shown_at.is_none() => {
            Err(Error::Refused("refused-workshop-not-shown"))
        }
        Act::Show | Act::PutBack => Ok(state),
    }
}

/// The faults of an act's words and day: everything but being shown has a
/// reason, and a new day is still to come.
#[must_use]
pub fn faults(act: Act, reason: &str, today: Date) -> Faults {
    let mut faults = Faults::default();
    if act != Act::Show && base::visible(reason).is_empty() {
        faults.add("reason", "fault-required");
    }
    faults.too_long("reason", reason, REASON);
    if act.day().is_some_and(|day| day < today) {
        faults.add("held_on", "fault-day-over");
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Id, Instant};
    use jiff::civil::date;

    fn workshop(state: WorkshopState, shown: bool) -> Workshop {
        let at = |stands: bool| stands.then_some(Instant(1));
        Workshop {
            id: Id::new(uuid::Uuid::nil()),
            paper_id: None,
            title: String::new(),
            project: String::new(),
            lang: "ar".to_owned(),
            held_on: "2030-03-05".to_owned(),
            starts_at: "09:00".to_owned(),
            venue: String::new(),
            state,
            opened_at: at(matches!(state, WorkshopState::Open | WorkshopState::Closed)),
            closed_at: at(state == WorkshopState::Closed),
            shown_at: at(shown),
            revision: 1,
        }
    }

    #[test]
    fn each_act_leads_where_it_says_and_is_refused_by_name() {
        use WorkshopState::{Cancelled, Closed, Open, Postponed, Prepared};
        let day = date(2030, 4, 1);
        let cases = [
            (Prepared, Act::Cancel, Ok(Cancelled)),
            (Postponed, Act::Cancel, Ok(Cancelled)),
            (Cancelled, Act::Cancel, Err("refused-workshop-cancelled-before")),
            (Prepared, Act::Postpone(Some(day)), Ok(Prepared)),
            (Prepared, Act::Postpone(None), Ok(Postponed)),
            (Postponed, Act::Postpone(None), Err("refused-workshop-postponed-before")),
            (Cancelled, Act::Postpone(None), Err("refused-workshop-cancelled")),
            (Cancelled, Act::Call(day), Ok(Prepared)),
            (Postponed, Act::Call(day), Ok(Prepared)),
            (Prepared, Act::Call(day), Err("refused-workshop-called-before")),
            (Prepared, Act::PutBack, Ok(Prepared)),
            (Cancelled, Act::PutBack, Err("refused-workshop-cancelled")),
            (Open, Act::Cancel, Err("refused-workshop-day-began")),
            (Open, Act::PutBack, Err("refused-workshop-day-began")),
            (Closed, Act::Postpone(None), Err("refused-workshop-day-began")),
            (Prepared, Act::Show, Err("refused-workshop-shown-before")),
        ];
        for (state, act, expected) in cases {
            let found = match after(&workshop(state, true), act) {
                Ok(state) => Ok(state),
                Err(Error::Refused(key)) => Err(key),
                Err(other) => panic!("{other:?}"),
            };
            assert_eq!(found, expected, "{act:?} of one that is {state:?}");
        }
        assert!(after(&workshop(Closed, false), Act::Show).is_ok(), "shown after its day");
        assert!(after(&workshop(Prepared, false), Act::PutBack).is_err());
    }

    #[test]
    fn a_reason_is_asked_and_a_day_to_come() {
        let (today, gone) = (date(2030, 3, 1), date(2030, 2, 1));
        assert!(faults(Act::Show, "", today).is_empty());
        assert!(faults(Act::Cancel, "\u{200f} ", today).at("reason").is_some());
        assert!(faults(Act::Call(gone), "سبب", today).at("held_on").is_some());
        assert!(faults(Act::Postpone(Some(today)), "سبب", today).is_empty());
    }
}
