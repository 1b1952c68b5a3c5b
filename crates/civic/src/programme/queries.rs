//! Reading programmes, their communes and their model texts.

use base::{Action, Actor, CommuneId, Id, Place, Result, Role, policy};
use db::{Database, Reader};

use super::{
    Course, Former, Member, Model, ModelKind, ModelProvision, Partner, Programme, store as rows,
};

type ProgrammeId = Id<policy::Programme>;

const OFFICER: Role = Role::ProgrammeOfficer;

/// The programmes in which somebody may see the desk.
pub async fn programmes(tx: &mut Reader, actor: &Actor) -> Result<Vec<Programme>> {
    let all = rows::programmes(tx).await?;
    let seen = |one: &Programme| actor.may(Action::SeeProgramme, Place::Programme(one.id));
    Ok(all.into_iter().filter(seen).collect())
}

/// One programme, for those who see its desk.
pub async fn programme(tx: &mut Reader, actor: &Actor, id: ProgrammeId) -> Result<Programme> {
    actor.require(Action::SeeProgramme, Place::Programme(id))?;
    rows::programme(tx, id).await
}

/// The programmes that a commune takes part in; public.
pub async fn of_commune(tx: &mut Reader) -> Result<Vec<Programme>> {
    rows::of_commune(tx).await
}

/// The duty that somebody holds in a commune as an officer of a programme in which
/// it takes part. Nothing is asked for those who are none.
pub async fn oversight(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
) -> Result<Option<policy::Mandate>> {
    let officer = |place| actor.mandates.contains(&policy::Mandate { role: OFFICER, place });
    if actor.mandates.iter().all(|held| held.role != OFFICER) {
        return Ok(None);
    }
    let programmes = rows::of_commune(&mut db.read(commune).await?).await?;
    let oversees = programmes.iter().any(|one| officer(Place::Programme(one.id)));
    Ok(oversees.then_some(policy::Mandate { role: OFFICER, place: Place::Commune(commune) }))
}

/// The partners of a programme, in their order.
pub async fn partners(tx: &mut Reader, programme: ProgrammeId) -> Result<Vec<Partner>> {
    rows::partners(tx, programme).await
}

/// The communes of a programme, in the order in which they were chosen.
pub async fn members(
    tx: &mut Reader,
    actor: &Actor,
    programme: ProgrammeId,
) -> Result<Vec<Member>> {
    actor.require(Action::SeeProgramme, Place::Programme(programme))?;
    rows::members(tx, programme).await
}

/// The communes that left a programme, the last one first.
pub async fn former(tx: &mut Reader, actor: &Actor, programme: ProgrammeId) -> Result<Vec<Former>> {
    actor.require(Action::SeeProgramme, Place::Programme(programme))?;
    rows::former(tx, programme).await
}

/// The stages with which processes begin in a programme's communes.
pub async fn course(tx: &mut Reader, actor: &Actor, programme: ProgrammeId) -> Result<Course> {
    actor.require(Action::SeeProgramme, Place::Programme(programme))?;
    Ok(rows::course(tx, programme).await?.unwrap_or_default())
}

/// The same for the commune that begins a process.
pub async fn course_for(tx: &mut Reader) -> Result<Course> {
    Ok(rows::course_for(tx).await?.unwrap_or_default())
}

/// The latest model text that a programme handed down to a commune.
pub async fn model_for(tx: &mut Reader, kind: ModelKind) -> Result<Option<Model>> {
    rows::model_for(tx, kind).await
}

/// The provisions of a model text, in reading order.
pub async fn model_provisions(tx: &mut Reader, model: Id<Model>) -> Result<Vec<ModelProvision>> {
    rows::model_provisions(tx, model).await
}
