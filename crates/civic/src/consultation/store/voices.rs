//! What was said, as everybody may read it.

use base::{Id, Result};
use db::{Reader, args, sql};
use uuid::Uuid;

use crate::{
    commune::Body,
    consultation::{About, Answered, Channel, Contribution, Held, Kind, Sought, Speaker, Voice},
    document::Provision,
    process::{Process, Stage},
};

pub(in super::super) async fn of_provision(
    tx: &mut Reader,
    provision: Id<Provision>,
    from: Option<Id<Contribution>>,
) -> Result<Vec<Voice>> {
    // Identities are made in the order of coming; the last of all stands for the latest.
    let from = from.unwrap_or(Id::new(Uuid::max()));
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and provision_id = $2 and id <= $3
             order by id desc limit 31"
        ),
        args![tx.scope(), provision, from],
    )
    .await
}

/// What was said about a text, of what somebody seeks.
pub(in super::super) async fn sought(
    tx: &mut Reader,
    process: Id<Process>,
    sought: &Sought,
    from: Option<Id<Contribution>>,
) -> Result<Vec<Voice>> {
    let (whole, provision) = match sought.about {
        None => (false, None),
        Some(About::Whole) => (true, None),
        Some(About::Provision(id)) => (false, Some(id)),
    };
    let (waiting, verdict) = match sought.answer {
        None => (false, ""),
        Some(Answered::Waiting) => (true, ""),
        Some(Answered::With(verdict)) => (false, verdict.word()),
    };
    let params = args![
        tx.scope(),
        process,
        from.unwrap_or(Id::new(Uuid::max())),
        provision,
        whole,
        sought.kind.map_or("", Kind::word),
        sought.channel.map_or("", Channel::word),
        sought.body,
        waiting,
        verdict
    ];
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and process_id = $2 and id <= $3
                 and (cast($4 as uuid) is null or provision_id = $4)
                 and (not $5 or provision_id is null)
                 and ($6 = '' or kind = $6) and ($7 = '' or channel = $7)
                 and (cast($8 as uuid) is null or body_id = $8)
                 and (not $9 or state <> 'answered')
                 and ($10 = '' or (state = 'answered' and verdict = $10))
             order by id desc limit 31"
        ),
        params,
    )
    .await
}

/// The organisations that spoke about a text.
pub(in super::super) async fn speakers(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Vec<Speaker>> {
    tx.all(
        sql!(
            "select distinct b.id, b.name_ar, b.name_fr from contribution c
             join body b on b.commune_id = c.commune_id and b.id = c.body_id
             where c.commune_id = $1 and c.process_id = $2 and c.body_id is not null
             order by b.name_ar"
        ),
        args![tx.scope(), process],
    )
    .await
}

pub(in super::super) async fn of_body(
    tx: &mut Reader,
    body: Id<Body>,
    stage: Id<Stage>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and body_id = $2 and stage_id = $3
             order by received_at desc, id desc"
        ),
        args![tx.scope(), body, stage],
    )
    .await
}
