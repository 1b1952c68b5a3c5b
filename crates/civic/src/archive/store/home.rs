//! Statements of the home pages.

use base::{Id, Result};
use db::{Reader, args, sql};

use crate::{
    archive::home::{Decision, Held, Published, StageQueue},
    consultation::Voice,
    process::Stage,
};

/// Received, with an answer that stands, overdue without one.
pub(in crate::archive) async fn answering(tx: &mut Reader, today: &str) -> Result<(i64, i64, i64)> {
    let statement = sql!(
        "select cast(coalesce(sum(received), 0) as bigint) as received,
                cast(coalesce(sum(standing), 0) as bigint) as answered,
                cast(coalesce(sum(case when part < $2 then received - standing end), 0)
                    as bigint) as overdue
         from contribution_figure where commune_id = $1 and dimension = 'due_on'"
    );
    tx.one(statement, args![tx.scope(), today]).await
}

pub(in crate::archive) async fn queues(tx: &mut Reader, today: &str) -> Result<Vec<StageQueue>> {
    tx.all(
        sql!(
            "select stage_id, cast(sum(received) as bigint) as received,
                    cast(sum(received - standing) as bigint) as unanswered,
                    cast(sum(case when part < $2 then received - standing else 0 end) as bigint)
                        as overdue
             from contribution_figure where commune_id = $1 and dimension = 'due_on'
             group by stage_id order by stage_id"
        ),
        args![tx.scope(), today],
    )
    .await
}

/// The workshops that everybody sees, or all of them for the office.
pub(in crate::archive) async fn workshops(tx: &mut Reader, all: bool) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select w.id, w.title, w.lang, w.held_on, w.venue,
                    (select count(*) from participant p
                     where p.commune_id = w.commune_id and p.workshop_id = w.id
                       and p.arrived_at is not null) as present,
                    w.state, w.shown_at is not null as shown
             from workshop w
             where w.commune_id = $1 and (w.shown_at is not null or $2)
             order by w.held_on desc, w.id desc limit 12"
        ),
        args![tx.scope(), all],
    )
    .await
}

pub(in crate::archive) async fn versions(tx: &mut Reader) -> Result<Vec<Published>> {
    tx.all(
        sql!(
            "select v.id, d.kind, v.number, v.state, v.note_ar, v.note_fr, v.published_at
             from version v
             join document d on d.commune_id = v.commune_id and d.id = v.document_id
             where v.commune_id = $1 and v.number > 0
             order by v.published_at desc, v.id desc limit 8"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in crate::archive) async fn decisions(tx: &mut Reader) -> Result<Vec<Decision>> {
    tx.all(
        sql!(
            "select p.kind, a.version_id, a.number, a.decided_on
             from adoption a
             join process p on p.commune_id = a.commune_id and p.id = a.process_id
             where a.commune_id = $1 order by a.decided_on desc, a.id"
        ),
        args![tx.scope()],
    )
    .await
}

/// Of how many articles or measures the text is that an open public stage puts
/// to people.
pub(in crate::archive) async fn leaves(tx: &mut Reader) -> Result<Vec<(Id<Stage>, i64)>> {
    tx.all(
        sql!(
            "select s.id, count(*) as many
             from stage s
             join wording w on w.commune_id = s.commune_id and w.version_id = s.version_id
                  and not w.repealed
             join provision p on p.commune_id = w.commune_id and p.id = w.provision_id
                  and p.level in ('article', 'measure')
             where s.commune_id = $1 and s.state = 'open' and s.kind = 'public'
             group by s.id"
        ),
        args![tx.scope()],
    )
    .await
}

/// What was said last and changed a text, of what everybody reads.
pub(in crate::archive) async fn changed(tx: &mut Reader) -> Result<Option<Voice>> {
    tx.first(
        sql!(
            "select v.* from disposition d
             join voice v on v.commune_id = d.commune_id and v.id = d.contribution_id
             where d.commune_id = $1 and d.superseded_at is null
               and d.verdict in ('accepted', 'accepted_in_part')
               and v.visibility = 'shown' and v.state = 'answered'
               and exists (select 1 from landing l
                           where l.commune_id = d.commune_id and l.disposition_id = d.id)
             order by d.decided_at desc, d.id desc limit 1"
        ),
        args![tx.scope()],
    )
    .await
}
