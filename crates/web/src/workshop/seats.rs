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
    let changed = match (sent.named::<Id<Participant>>("free"), seated(&sent)) {
        (Ok(free), _) => commands::free_seat(db, actor, commune, session, free).await,
        (_, Ok((people, number))) => {
            commands::fix_seats(db, actor, FixSeats { commune, session, people, number }).await
        }
        (_, Err(error)) => Err(error),
    };
    done(&context, workshop, sent.with("do", "fix"), changed).await
}

/// Who is to sit together, and in the group of which number.
fn seated(sent: &FormData) -> base::Result<(Vec<Id<Participant>>, usize)> {
    let mut faults = Faults::default();
    let one = sent.parsed(&mut faults, "participant", "fault-choice-unknown");
    let other = sent.parsed_or_none(&mut faults, "with", "fault-choice-unknown");
    let number = sent.parsed(&mut faults, "number", "fault-number");
    faults.check()?;
    Ok((one.into_iter().chain(other).collect(), number.unwrap_or_default()))
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
