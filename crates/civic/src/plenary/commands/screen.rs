//! The facilitator chooses what the hall's screen shows.

use base::{Actor, CommuneId, Error, Id, Result};
use db::{Database, Reader, secret};
use uuid::Uuid;

use super::{
    super::{Happened, View, Workshop, store as rows},
    outcome, require_to_run,
};
use crate::workshop::{
    Session,
    commands::key_expiry,
    gate::{self, DayChange, Needs},
    store as gathering,
};

/// What the screen shall show.
#[derive(Debug, Clone, Copy)]
pub struct Project {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// What is shown.
    pub view: View,
    /// Of which session, group or ballot.
    pub subject: Option<Uuid>,
    /// Which part of a long list, from 1.
    pub page: i64,
    /// For the view of the groups: put codes on the wall that open the pages
    /// of the groups that have written nothing yet. Their earlier links end.
    pub keys: bool,
}

/// Puts something on the hall's screen, which is lit by it. Keys of groups hang
/// there only as long as their view does.
pub async fn project(db: &Database, actor: &Actor, input: Project) -> Result<()> {
    require_to_run(actor, input.commune)?;
    let hangs = input.view == View::Groups && input.keys;
    let needs = if hangs { Needs::Unclosed } else { Needs::Here };
    let (mut tx, workshop) =
        gate::pass(db.write(input.commune).await?, input.workshop, needs).await?;
    require_subject(&mut tx, &input).await?;
    let held = rows::projection(&mut tx, workshop.id).await?;
    let turned = held.as_ref().is_some_and(|held| {
        held.view == input.view && held.subject_id == input.subject && !input.keys
    });
    if !turned {
        rows::take_down_keys(&mut tx, workshop.id).await?;
    }
    if let Some(session) = input.subject.filter(|_| hangs) {
        hang_keys(&mut tx, workshop.id, Id::new(session)).await?;
    }
    let key = held.map_or_else(secret::token, |held| held.screen_key);
    let page = input.page.max(1);
    let (view, subject) = (input.view, input.subject);
    let shown = rows::Shown { key, view, subject, page, dark: false };
    rows::project(&mut tx, workshop.id, &shown).await?;
    let (view, subject) = (input.view.word(), input.subject);
    let projected = Happened::Projected { workshop: workshop.id.uuid(), view, subject };
    tx.commit(actor, projected).await?;
    Ok(())
}

/// Darkens the hall's screen, or lights it again; what hangs there stays.
pub async fn darken(
    db: &Database,
    actor: &Actor,
    (commune, workshop): (CommuneId, Id<Workshop>),
    dark: bool,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, workshop) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    let held = rows::projection(&mut tx, workshop.id).await?.ok_or(Error::NotFound)?;
    if held.dark == dark {
        return Ok(());
    }
    rows::darken(&mut tx, workshop.id, dark).await?;
    let workshop = workshop.id.uuid();
    tx.commit(actor, Happened::WallDarkened { workshop, dark }).await.map(drop)
}

/// What hangs on the wall, or shall.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hanging {
    /// What is shown.
    pub(super) view: View,
    /// Of which session, group or ballot.
    pub(super) subject: Option<Uuid>,
    /// Which part of it.
    pub(super) page: i64,
    /// Whether keys of groups hang there.
    pub(super) keys: bool,
    /// Whether it is unseen.
    pub(super) dark: bool,
}

/// Puts a view on the wall in the change of whoever calls; keys of groups come
/// down with what stood there before.
pub(super) async fn switch(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    hanging: Hanging,
) -> Result<()> {
    let Hanging { view, subject, page, keys, dark } = hanging;
    let held = rows::projection(tx, workshop).await?;
    if held.as_ref().is_none_or(|held| held.view != view || held.subject_id != subject) {
        rows::take_down_keys(tx, workshop).await?;
    }
    if let Some(session) = subject.filter(|_| keys && view == View::Groups) {
        hang_keys(tx, workshop, Id::new(session)).await?;
    }
    let key = held.map_or_else(secret::token, |held| held.screen_key);
    rows::project(tx, workshop, &rows::Shown { key, view, subject, page, dark }).await
}

/// The session, group or ballot is one of this workshop.
async fn require_subject(tx: &mut Reader, input: &Project) -> Result<()> {
    let of = match (input.view, input.subject) {
        (View::Welcome | View::Clock | View::Parking | View::Activities | View::Thread, None) => {
            return Ok(());
        }
        (View::Groups | View::Themes | View::Synthesis, Some(session)) => {
            outcome::workshop_of_session(tx, Id::new(session)).await?.id
        }
        (View::Cards, Some(of)) => match outcome::table(tx, Id::new(of)).await {
            Err(Error::NotFound) => outcome::workshop_of_session(tx, Id::new(of)).await?.id,
            table => table?.workshop_id,
        },
        (View::Vote, Some(ballot)) => rows::ballot(tx, Id::new(ballot)).await?.workshop_id,
        _ => return Err(Error::invalid("view", "fault-form-broken")),
    };
    if of == input.workshop { Ok(()) } else { Err(Error::NotFound) }
}

async fn hang_keys(tx: &mut DayChange, workshop: Id<Workshop>, session: Id<Session>) -> Result<()> {
    let expires_at = key_expiry(tx.now());
    for group in rows::quiet_groups(tx, session).await? {
        let key = secret::token();
        gathering::renew_key(tx, group, secret::digest(&key), expires_at).await?;
        rows::show_key(tx, workshop, group, &key).await?;
    }
    Ok(())
}
