//! Statements that read what the other rooms keep, for figures.

use base::Result;
use db::{Reader, args, sql};
use jiff::civil::Date;

use super::{
    Page,
    facts::{Attendance, Bodies, Came, Contribution, Measure, OfSex, Present},
};
use crate::{people::AgeBand, process::StageKind};

pub(super) async fn present(tx: &mut Reader) -> Result<Vec<Present>> {
    tx.all(
        sql!(
            "select sex, count(distinct person_id) as people from participant
             where commune_id = $1 and arrived_at is not null group by sex order by sex"
        ),
        args![tx.scope()],
    )
    .await
}

/// The people present at each workshop, by category and sex.
pub(super) async fn came(tx: &mut Reader) -> Result<Vec<Came>> {
    tx.all(
        sql!(
            "select workshop_id, category_id, sex, count(*) as people from participant
             where commune_id = $1 and arrived_at is not null
             group by workshop_id, category_id, sex order by workshop_id, category_id, sex"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn attendance(tx: &mut Reader) -> Result<Attendance> {
    tx.one(
        sql!(
            "select count(invited_at) as invited,
                    count(case when invited_at is not null then arrived_at end) as came,
                    count(arrived_at) as attended,
                    count(distinct case when arrived_at is not null then workshop_id end) as meetings
             from participant where commune_id = $1"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn by_sex(tx: &mut Reader) -> Result<Vec<OfSex>> {
    tx.all(
        sql!(
            "select s.kind as stage, f.part as sex, cast(sum(f.received) as bigint) as received,
                    cast(sum(f.reasoned) as bigint) as reasoned,
                    cast(sum(f.taken_up) as bigint) as taken_up,
                    cast(sum(f.offline) as bigint) as offline,
                    cast(sum(f.voices) as bigint) as voices
             from contribution_figure f
             join stage s on s.commune_id = f.commune_id and s.id = f.stage_id
             where f.commune_id = $1 and f.dimension = 'sex' and f.received <> 0
             group by s.kind, f.part order by s.kind, f.part"
        ),
        args![tx.scope()],
    )
    .await
}

/// How many have no answer that stands although its day is past, by stage.
pub(super) async fn late(tx: &mut Reader, today: Date) -> Result<Vec<(StageKind, i64)>> {
    tx.all(
        sql!(
            "select s.kind as stage, cast(sum(f.received - f.standing) as bigint) as late
             from contribution_figure f
             join stage s on s.commune_id = f.commune_id and s.id = f.stage_id
             where f.commune_id = $1 and f.dimension = 'due_on' and f.part < $2
             group by s.kind order by s.kind"
        ),
        args![tx.scope(), today],
    )
    .await
}

pub(super) async fn by_age(tx: &mut Reader) -> Result<Vec<(AgeBand, i64)>> {
    tx.all(
        sql!(
            "select part as age_band, cast(sum(voices) as bigint) as voices
             from contribution_figure
             where commune_id = $1 and dimension = 'age_band' and received <> 0
             group by part order by part"
        ),
        args![tx.scope()],
    )
    .await
}

/// A page of contributions in the order of their coming, with one more row
/// where there is another page in that direction.
pub(super) async fn contributions(tx: &mut Reader, page: Page) -> Result<Vec<Contribution>> {
    match page {
        Page::First => after(tx, uuid::Uuid::nil()).await,
        Page::After(id) => after(tx, id).await,
        Page::Before(id) => before(tx, id).await,
    }
}

async fn after(tx: &mut Reader, id: uuid::Uuid) -> Result<Vec<Contribution>> {
    tx.all(
        sql!(
            "select c.id, p.kind as process_kind, s.kind as stage, c.provision_id, c.received_at,
                    (select min(d.decided_at) from disposition d
                     where d.commune_id = c.commune_id and d.contribution_id = c.id
                       and d.taken_back_at is null) as answered_at,
                    (select max(d.verdict) from disposition d
                     where d.commune_id = c.commune_id and d.contribution_id = c.id
                       and d.superseded_at is null and d.reason <> '') as verdict
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             where c.commune_id = $1 and c.id > $2
             order by c.id limit 101"
        ),
        args![tx.scope(), id],
    )
    .await
}

async fn before(tx: &mut Reader, id: uuid::Uuid) -> Result<Vec<Contribution>> {
    tx.all(
        sql!(
            "select c.id, p.kind as process_kind, s.kind as stage, c.provision_id, c.received_at,
                    (select min(d.decided_at) from disposition d
                     where d.commune_id = c.commune_id and d.contribution_id = c.id
                       and d.taken_back_at is null) as answered_at,
                    (select max(d.verdict) from disposition d
                     where d.commune_id = c.commune_id and d.contribution_id = c.id
                       and d.superseded_at is null and d.reason <> '') as verdict
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             where c.commune_id = $1 and c.id < $2
             order by c.id desc limit 101"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn bodies(tx: &mut Reader) -> Result<Vec<Bodies>> {
    let statement = sql!(
        "select b.kind, count(*) as registered,
                count(case when exists (select 1 from contribution c
                    where c.commune_id = b.commune_id and c.body_id = b.id) then 1 end)
                    as contributed,
                count(case when exists (select 1 from body_link l
                    where l.commune_id = b.commune_id and l.body_id = b.id) then 1 end)
                    as asked,
                count(case when exists (select 1 from body_link l
                    join contribution c on c.commune_id = l.commune_id
                         and c.body_id = l.body_id and c.stage_id = l.stage_id
                    where l.commune_id = b.commune_id and l.body_id = b.id
                      and c.stance is not null) then 1 end)
                    as answered
         from body b
         where b.commune_id = $1
           and (b.retired_at is null
                or exists (select 1 from body_link l
                           where l.commune_id = b.commune_id and l.body_id = b.id))
         group by b.kind order by b.kind"
    );
    tx.all(statement, args![tx.scope()]).await
}

/// How many quarters, from how many of them people contributed, how many
/// contributions said none, how many cards that stand, and the latest
/// published version of the current action plan.
#[derive(sqlx::FromRow)]
pub(super) struct Counts {
    pub(super) quarters: i64,
    pub(super) reached: i64,
    pub(super) no_quarter: i64,
    pub(super) cards: i64,
    pub(super) plan: Option<uuid::Uuid>,
}

pub(super) async fn counts(tx: &mut Reader) -> Result<Counts> {
    tx.one(
        sql!(
            "select (select count(*) from quarter q
                     where q.commune_id = $1
                       and (q.retired_at is null
                            or exists (select 1 from contribution_figure f
                                       where f.commune_id = q.commune_id
                                         and f.dimension = 'quarter' and f.received <> 0
                                         and f.subject = q.id))) as quarters,
                    (select count(distinct subject) from contribution_figure
                     where commune_id = $1 and dimension = 'quarter' and received <> 0
                       and subject <> stage_id) as reached,
                    (select cast(coalesce(sum(received), 0) as bigint) from contribution_figure
                     where commune_id = $1 and dimension = 'quarter' and subject = stage_id)
                        as no_quarter,
                    (select count(*) from card where commune_id = $1 and withdrawn_at is null)
                        as cards,
                    (select v.id from version v
                     join document d on d.commune_id = v.commune_id and d.id = v.document_id
                     join current_process p on p.commune_id = d.commune_id
                          and p.id = d.process_id
                     where v.commune_id = $1 and d.kind = 'action_plan' and v.number > 0
                     order by v.number desc limit 1) as plan"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn measures(tx: &mut Reader, version: uuid::Uuid) -> Result<Vec<Measure>> {
    tx.all(
        sql!(
            "select w.provision_id as id, w.number, w.heading_ar, w.heading_fr,
                    coalesce(m.weight, 1) as weight, m.due_on,
                    (select count(*) from source s
                     join version v on v.commune_id = s.commune_id and v.id = s.version_id
                     where s.commune_id = w.commune_id and s.provision_id = w.provision_id
                       and v.number > 0
                       and (s.card_id is not null or s.sentence_id is not null
                            or s.contribution_id is not null)) as origins,
                    (select g.percent from progress g
                     where g.commune_id = w.commune_id and g.provision_id = w.provision_id
                     order by g.recorded_at desc, g.id desc limit 1) as percent,
                    (select max(g.recorded_at) from progress g
                     where g.commune_id = w.commune_id and g.provision_id = w.provision_id)
                        as recorded_at,
                    (select min(g.recorded_at) from progress g
                     where g.commune_id = w.commune_id and g.provision_id = w.provision_id
                       and g.percent >= 100) as finished_at
             from wording w
             join provision p on p.commune_id = w.commune_id and p.id = w.provision_id
             left join measure m on m.commune_id = w.commune_id and m.version_id = w.version_id
                  and m.provision_id = w.provision_id
             where w.commune_id = $1 and w.version_id = $2 and p.level = 'measure'
               and not w.repealed
             order by w.position, w.provision_id"
        ),
        args![tx.scope(), version],
    )
    .await
}

pub(super) async fn targets(tx: &mut Reader) -> Result<Vec<(i64, f64)>> {
    tx.all(
        sql!(
            "select indicator, target from indicator_target
             where commune_id = $1 and target is not null order by period desc, indicator"
        ),
        args![tx.scope()],
    )
    .await
}
