//! What changes once a programme stands: its partners, communes that leave it,
//! and the stages with which processes begin there.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result, policy};
use db::{Database, INSTALLATION};

use super::super::{Course, Happened, Partner, store as rows};

type ProgrammeId = Id<policy::Programme>;

/// Puts right what is said of a partner.
pub async fn change_partner(
    db: &Database,
    actor: &Actor,
    programme: ProgrammeId,
    partner: Partner,
) -> Result<()> {
    actor.require(Action::SteerProgramme, Place::Programme(programme))?;
    if base::visible(&partner.name.ar).is_empty() {
        return Err(Error::invalid("name_ar", "fault-required"));
    }
    let mut tx = db.write(INSTALLATION).await?;
    rows::update_partner(&mut tx, programme, &partner).await?;
    let (programme, partner) = (programme.uuid(), partner.id.uuid());
    tx.commit(actor, Happened::PartnerChanged { programme, partner }).await?;
    Ok(())
}

/// Ends a partnership; the partner is named no longer.
pub async fn end_partner(
    db: &Database,
    actor: &Actor,
    programme: ProgrammeId,
    partner: Id<Partner>,
) -> Result<()> {
    actor.require(Action::SteerProgramme, Place::Programme(programme))?;
    let mut tx = db.write(INSTALLATION).await?;
    if rows::end_partner(&mut tx, programme, partner).await? {
        let (programme, partner) = (programme.uuid(), partner.uuid());
        tx.commit(actor, Happened::PartnerLeft { programme, partner }).await?;
    }
    Ok(())
}

/// Lets a commune leave the programme. What it did stays its own; the programme
/// sees it no longer, and the officer has no duty there any more.
pub async fn leave_programme(
    db: &Database,
    actor: &Actor,
    programme: ProgrammeId,
    commune: CommuneId,
) -> Result<()> {
    actor.require(Action::SteerProgramme, Place::Programme(programme))?;
    let mut tx = db.write(INSTALLATION).await?;
    if rows::end_member(&mut tx, programme, commune).await? {
        let (programme, commune) = (programme.uuid(), commune.uuid());
        tx.commit(actor, Happened::CommuneLeft { programme, commune }).await?;
    }
    Ok(())
}

/// Sets the stages with which processes begin from now on; those that have
/// begun keep theirs.
pub async fn set_course(
    db: &Database,
    actor: &Actor,
    programme: ProgrammeId,
    course: Course,
) -> Result<()> {
    actor.require(Action::SteerProgramme, Place::Programme(programme))?;
    if !(0..=Course::MOST_WORKSHOPS).contains(&course.workshops) {
        return Err(Error::invalid("workshops", "fault-workshops"));
    }
    let mut tx = db.write(INSTALLATION).await?;
    rows::put_course(&mut tx, programme, &course).await?;
    let Course { preparation, workshops, second_level, evaluation, .. } = course;
    let set = Happened::CourseSet {
        programme: programme.uuid(),
        preparation,
        workshops,
        second_level,
        evaluation,
    };
    tx.commit(actor, set).await?;
    Ok(())
}
