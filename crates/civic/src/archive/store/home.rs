//! Statements of the home pages.

use base::Result;
use db::{Reader, args, sql};

use crate::archive::home::{Decision, Held, Published, StageQueue};

/// Received, answered, overdue, and how many were ever answered.
pub(in crate::archive) async fn answering(
    tx: &mut Reader,
    today: &str,
) -> Result<(i64, i64, i64, i64)> {
    let statement = sql!(
        "select count(*) as received, count(r.stands) as answered,
                count(case when r.stands is null and r.answer_due_on < $2 then 1 end)
                    as overdue,
                count(r.first_at) as begun
         from (select c.answer_due_on,
                      (select min(d.decided_at) from disposition d
                       where d.commune_id = c.commune_id and d.contribution_id = c.id)
                          as first_at,
                      (select min(d.decided_at) from disposition d
                       where d.commune_id = c.commune_id and d.contribution_id = c.id
                         and d.superseded_at is null) as stands
               from contribution c where c.commune_id = $1) r"
    );
    tx.one(statement, args![tx.scope(), today]).await
}

/// The delays in the middle of all first answers, in milliseconds.
pub(in crate::archive) async fn delays(
    tx: &mut Reader,
    skip: i64,
    take: i64,
) -> Result<Vec<(i64,)>> {
    tx.all(
        sql!(
            "select min(d.decided_at) - c.received_at as delay
             from contribution c
             join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
             where c.commune_id = $1
             group by c.id, c.received_at
             order by delay limit $3 offset $2"
        ),
        args![tx.scope(), skip, take],
    )
    .await
}

pub(in crate::archive) async fn queues(tx: &mut Reader, today: &str) -> Result<Vec<StageQueue>> {
    tx.all(
        sql!(
            "select c.stage_id, count(*) as received,
                    count(case when d.id is null then 1 end) as unanswered,
                    count(case when d.id is null and c.answer_due_on < $2 then 1 end) as overdue
             from contribution c
             left join disposition d on d.commune_id = c.commune_id
                  and d.contribution_id = c.id and d.superseded_at is null
             where c.commune_id = $1
             group by c.stage_id order by c.stage_id"
        ),
        args![tx.scope(), today],
    )
    .await
}

pub(in crate::archive) async fn workshops(tx: &mut Reader) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select w.id, w.title, w.lang, w.held_on, w.venue,
                    (select count(*) from participant p
                     where p.commune_id = w.commune_id and p.workshop_id = w.id
                       and p.arrived_at is not null) as present,
                    w.closed_at is not null as closed
             from workshop w where w.commune_id = $1
             order by w.held_on desc, w.id desc limit 12"
        ),
        args![tx.scope()],
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
