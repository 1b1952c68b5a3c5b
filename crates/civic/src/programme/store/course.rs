//! What a programme changes once it stands: partners, communes that leave, and
//! the stages with which processes begin.

use base::{CommuneId, Id, Result, policy};
use db::{Reader, WriteTx, args, sql};

use crate::programme::{Course, Former, Partner};

type ProgrammeId = Id<policy::Programme>;

pub(in crate::programme) async fn update_partner(
    tx: &mut WriteTx,
    programme: ProgrammeId,
    partner: &Partner,
) -> Result<()> {
    let statement = sql!(
        "update partner set name_ar = $3, name_fr = $4, duty_ar = $5, duty_fr = $6,
                revision = revision + 1
         where programme_id = $1 and id = $2 and left_at is null and revision = $7"
    );
    let (name, duty) = (partner.name.trimmed(), partner.duty.trimmed());
    let params =
        args![programme, partner.id, &name.ar, &name.fr, &duty.ar, &duty.fr, partner.revision];
    tx.run_fresh(statement, params).await
}

/// Whether the partner was one until now.
pub(in crate::programme) async fn end_partner(
    tx: &mut WriteTx,
    programme: ProgrammeId,
    partner: Id<Partner>,
) -> Result<bool> {
    let statement = sql!(
        "update partner set left_at = $3, revision = revision + 1
         where programme_id = $1 and id = $2 and left_at is null"
    );
    Ok(tx.run(statement, args![programme, partner, tx.now()]).await? > 0)
}

/// Whether the commune took part until now.
pub(in crate::programme) async fn end_member(
    tx: &mut WriteTx,
    programme: ProgrammeId,
    commune: CommuneId,
) -> Result<bool> {
    let statement = sql!(
        "update programme_commune set left_at = $3
         where programme_id = $1 and commune_id = $2 and left_at is null"
    );
    Ok(tx.run(statement, args![programme, commune, tx.now()]).await? > 0)
}

/// The communes that left, the last one first.
pub(in crate::programme) async fn former(
    tx: &mut Reader,
    programme: ProgrammeId,
) -> Result<Vec<Former>> {
    tx.all(
        sql!(
            "select c.slug, c.name_ar, c.name_fr, m.left_at
             from programme_commune m join commune c on c.id = m.commune_id
             where m.programme_id = $1 and m.left_at is not null
             order by m.left_at desc, c.slug"
        ),
        args![programme],
    )
    .await
}

pub(in crate::programme) async fn course(
    tx: &mut Reader,
    programme: ProgrammeId,
) -> Result<Option<Course>> {
    tx.first(
        sql!(
            "select preparation, workshops, second_level, evaluated, revision
             from programme_course where programme_id = $1"
        ),
        args![programme],
    )
    .await
}

/// What the programmes of a commune say, the one it joined first before the others.
pub(in crate::programme) async fn course_for(tx: &mut Reader) -> Result<Option<Course>> {
    tx.first(
        sql!(
            "select c.preparation, c.workshops, c.second_level, c.evaluated, c.revision
             from programme_course c
             join programme_commune m on m.programme_id = c.programme_id
             where m.commune_id = $1 and m.left_at is null
             order by m.joined_at, c.programme_id limit 1"
        ),
        args![tx.scope()],
    )
    .await
}

/// Sets the stages; somebody else may have been faster.
pub(in crate::programme) async fn put_course(
    tx: &mut WriteTx,
    programme: ProgrammeId,
    course: &Course,
) -> Result<()> {
    let statement = sql!(
        "insert into programme_course (programme_id, preparation, workshops, second_level,
                                       evaluated, revision)
         values ($1, $2, $3, $4, $5, 1)
         on conflict (programme_id) do update
            set preparation = excluded.preparation, workshops = excluded.workshops,
                second_level = excluded.second_level, evaluated = excluded.evaluated,
                revision = programme_course.revision + 1
            where programme_course.revision = $6"
    );
    let Course { preparation, workshops, second_level, evaluation, revision } = *course;
    let params = args![programme, preparation, workshops, second_level, evaluation, revision];
    tx.run_fresh(statement, params).await
}
