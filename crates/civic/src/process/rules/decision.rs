//! What may be recorded of a council's decision.

use base::{Error, Faults, Result};
use jiff::civil::Date;

use super::{TEXT_LIMIT, public_closed};
use crate::process::{Decision, Ruling, Stage};

/// The council decides on what the public was asked about, until it adopts.
pub fn may_adopt(stages: &[Stage], adopted: bool) -> Result<()> {
    if adopted {
        return Err(Error::Refused("refused-adopted-already"));
    }
    if !public_closed(stages) {
        return Err(Error::Refused("refused-public-stage-skipped"));
    }
    Ok(())
}

/// What is wrong with a decision by itself.
#[must_use]
pub fn faults_of_decision(decision: &Decision, today: Date) -> Faults {
    let mut faults = Faults::default();
    if base::visible(&decision.number).is_empty() {
        faults.add("number", "fault-required");
    }
    if decision.decided_on > today {
        faults.add("decided_on", "fault-decided-later");
    }
    if decision.ruling != Ruling::Adopted && base::visible(&decision.reason.ar).is_empty() {
        faults.add("reason_ar", "fault-required");
    }
    for (field, text) in [("reason_ar", &decision.reason.ar), ("reason_fr", &decision.reason.fr)] {
        faults.too_long(field, text, TEXT_LIMIT);
    }
    match (decision.ruling, decision.postponed_to) {
        (Ruling::Postponed, None) => faults.add("postponed_to", "fault-required"),
        (Ruling::Postponed, Some(day)) if day <= decision.decided_on => {
            faults.add("postponed_to", "fault-postponed-before");
        }
        _ => {}
    }
    votes(decision, &mut faults);
    faults
}

/// A vote agrees with what was decided by it.
fn votes(decision: &Decision, faults: &mut Faults) {
    let Some(votes) = decision.votes else { return };
    if [votes.given_for, votes.against, votes.abstained].iter().any(|many| *many < 0) {
        faults.add("votes_for", "fault-number");
    } else if decision.ruling.adopts() && votes.given_for <= votes.against {
        faults.add("votes_for", "fault-votes-adopt");
    } else if decision.ruling == Ruling::Refused && votes.given_for > votes.against {
        faults.add("votes_for", "fault-votes-refuse");
    }
}

#[cfg(test)]
mod tests {
    use base::LocalText;
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::process::Votes;

    fn fields(decision: &Decision) -> Vec<String> {
        let faults = faults_of_decision(decision, date(2024, 2, 10));
        faults.0.into_iter().map(|fault| fault.field).collect()
    }

    fn adopted() -> Decision {
        Decision::adopted(Uuid::nil(), "12/2024", date(2024, 2, 7))
    }

    #[test]
    fn each_decision_says_what_it_has_to() {
        assert!(fields(&adopted()).is_empty());
        let refused = Decision { ruling: Ruling::Refused, ..adopted() };
        assert_eq!(fields(&refused), ["reason_ar"]);
        let reason = LocalText::new("لم يكتمل الملف", "");
        let postponed = Decision { ruling: Ruling::Postponed, reason, ..adopted() };
        assert_eq!(fields(&postponed), ["postponed_to"]);
        let back = Decision { postponed_to: Some(date(2024, 2, 1)), ..postponed.clone() };
        assert_eq!(fields(&back), ["postponed_to"]);
        let later = Decision { postponed_to: Some(date(2024, 5, 6)), ..postponed };
        assert!(fields(&later).is_empty());
        let unborn = Decision { decided_on: date(2024, 3, 1), ..adopted() };
        assert_eq!(fields(&unborn), ["decided_on"]);
    }

    #[test]
    fn a_vote_agrees_with_what_it_decided() {
        let with = |ruling, given_for, against| {
            let reason = LocalText::new("سبب", "");
            let votes = Some(Votes { given_for, against, abstained: 1 });
            fields(&Decision { ruling, votes, reason, ..adopted() })
        };
        assert!(with(Ruling::Adopted, 20, 3).is_empty());
        assert_eq!(with(Ruling::Amended, 3, 3), ["votes_for"]);
        assert_eq!(with(Ruling::Refused, 20, 3), ["votes_for"]);
        assert!(with(Ruling::Refused, 3, 20).is_empty());
        assert_eq!(with(Ruling::Adopted, -1, 0), ["votes_for"]);
    }
}
