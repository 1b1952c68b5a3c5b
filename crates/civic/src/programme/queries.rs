//! Reading programmes, their communes and their model texts.

use base::{Action, Actor, Id, Place, Result, policy};
use db::Reader;

use super::{Member, Model, ModelKind, ModelProvision, Partner, Programme, store as rows};

type ProgrammeId = Id<policy::Programme>;

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

/// The latest model text that a programme handed down to a commune.
pub async fn model_for(tx: &mut Reader, kind: ModelKind) -> Result<Option<Model>> {
    rows::model_for(tx, kind).await
}

/// The provisions of a model text, in reading order.
pub async fn model_provisions(tx: &mut Reader, model: Id<Model>) -> Result<Vec<ModelProvision>> {
    rows::model_provisions(tx, model).await
}
