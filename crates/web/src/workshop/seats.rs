//! Seats that the drawing does not give: fixed before it, later, or by hand.

use base::{Error, Faults, Id};
use civic::workshop::{
    Participant, Workshop,
    commands::{self, FixSeats, MoveByHand},
};

use super::draw::groups;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// Seats those who came after the drawing, or one of them; the desk comes back
/// to the desk.
pub(super) async fn late(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let only: Option<Id<Participant>> = sent.named_or_none("participant")?;
    commands::seat_latecomers(db, &context.actor, commune, sent.named("session")?, only).await?;
    let page = if sent.get("from") == "reception" { "reception/now" } else { "groups" };
    let marked = only.filter(|_| page == "reception/now");
    let marked = marked.map_or(String::new(), |who| format!("?marked={who}"));
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/{page}{marked}"))))
}

/// Moves somebody by hand.
pub(super) async fn by_hand(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut faults = Faults::default();
    let who = sent.parsed(&mut faults, "participant", "fault-choice-unknown");
    let number = sent.parsed::<i64>(&mut faults, "number", "fault-number");
    let moved = match (who, number) {
        (Some(participant), Some(number)) => {
            let session = sent.named("session")?;
            let to = MoveByHand { commune, session, participant, number };
            commands::move_by_hand(db, &context.actor, to).await
        }
        _ => Err(Error::Invalid(faults)),
    };
    done(&context, workshop, sent.with("do", "move"), moved).await
}

/// Fixes one or two people to a group before it is drawn, or frees one.
pub(super) async fn fix(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune, actor) = (context.site.db(), context.commune()?, &context.actor);
    let session = sent.named("session")?;
    if let Ok(free) = sent.named::<Id<Participant>>("free") {
        let freed = commands::free_seat(db, actor, commune, session, free).await;
        return done(&context, workshop, sent.with("do", "fix"), freed).await;
    }
    let mut faults = Faults::default();
    let mut people: Vec<_> =
        sent.parsed(&mut faults, "participant", "fault-choice-unknown").into_iter().collect();
    if !sent.get("with").is_empty() {
        people.extend(sent.parsed::<base::Id<_>>(&mut faults, "with", "fault-choice-unknown"));
    }
    let number = sent.parsed::<usize>(&mut faults, "number", "fault-number");
    let fixed = match (number, faults.clone().check()) {
        (Some(number), Ok(())) => {
            commands::fix_seats(db, actor, FixSeats { commune, session, people, number }).await
        }
        _ => Err(Error::Invalid(faults)),
    };
    done(&context, workshop, sent.with("do", "fix"), fixed).await
}

/// Back to the groups; the form comes back filled when it was refused.
async fn done(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: FormData,
    done: base::Result<()>,
) -> Answer {
    match done {
        Ok(()) => Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/groups")))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&groups(context, workshop, Vec::new(), &returned).await?)
        }
    }
}
