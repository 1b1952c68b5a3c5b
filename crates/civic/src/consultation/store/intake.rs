//! Checkout a contribution.

use base::{Id, Instant, Result, columns};
use db::{Reader, Sealed, WriteTx, args, sql, words::Salt};
use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    commune::Body,
    consultation::{
        Cause, Contribution, Stance, Visibility,
        commands::{Contribute, Receipt},
        rules,
    },
    people::Person,
    process::{Look, Stage, StageKind, StageState},
    words,
};

/// The receipt of the contribution that a form's key led to.
pub(in super::super) async fn receipt_of(tx: &mut Reader, key: Uuid) -> Result<Receipt> {
    let (code, contribution): (Sealed, _) = tx
        .one(
            sql!(
                "select c.code, c.id from submission s
                 join contribution c on c.commune_id = s.commune_id and c.id = s.subject
                 where s.commune_id = $1 and s.key = $2"
            ),
            args![tx.scope(), key],
        )
        .await?;
    Ok(Receipt { code: code.into(), contribution })
}

/// What contributing needs to know, in one look: the stage, and whether
/// provision, quarter and link are what they claim to be.
#[derive(sqlx::FromRow)]
pub(in super::super) struct Asked {
    pub(in super::super) process_id: Uuid,
    pub(in super::super) kind: StageKind,
    pub(in super::super) state: StageState,
    #[sqlx(try_from = "columns::MaybeDay")]
    pub(in super::super) opens_on: Option<Date>,
    #[sqlx(try_from = "columns::MaybeDay")]
    pub(in super::super) closes_on: Option<Date>,
    /// The day of answers that the stage promises.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub(in super::super) answers_on: Option<Date>,
    pub(in super::super) version_id: Option<Uuid>,
    pub(in super::super) answer_days: Option<i64>,
    pub(in super::super) provision_id: Option<Uuid>,
    pub(in super::super) quarter_id: Option<Uuid>,
    /// The organisation, when it is one of the commune.
    pub(in super::super) body_id: Option<Uuid>,
    pub(in super::super) link_expires_at: Option<Instant>,
    /// When the stage shows what is written.
    pub(in super::super) look: Look,
    /// How many residents wrote in it within the last hour, up to what brakes.
    pub(in super::super) recent: i64,
}

pub(in super::super) async fn asked(
    tx: &mut WriteTx,
    wanted: &Contribute,
    body: Option<Id<Body>>,
) -> Result<Asked> {
    // Identities begin with their time.
    let then = u64::try_from(tx.now().0 - 3_600_000).unwrap_or_default();
    let an_hour_ago = uuid::Builder::from_unix_timestamp_millis(then, &[0; 10]).into_uuid();
    let scope = tx.scope();
    tx.one(
        sql!(
            "select s.process_id, s.kind, s.state, s.opens_on, s.closes_on, s.answers_on, s.version_id,
                    t.answer_days, w.provision_id, q.id as quarter_id, b.id as body_id,
                    l.expires_at as link_expires_at, s.look,
                    (select count(*) from (
                        select r.id from contribution r
                        where r.commune_id = $1 and r.id > $6 and r.stage_id = $2
                          and r.channel = 'web' and r.body_id is null
                        limit 601) recent) as recent
             from stage s
             left join setting t on t.commune_id = s.commune_id
             left join wording w on w.commune_id = s.commune_id and w.version_id = s.version_id
                  and w.provision_id = $3
             left join quarter q on q.commune_id = s.commune_id and q.id = $4
             left join body b on b.commune_id = s.commune_id and b.id = $5
             left join body_link l on l.commune_id = s.commune_id and l.stage_id = s.id
                  and l.body_id = $5
             where s.commune_id = $1 and s.id = $2"
        ),
        args![scope, wanted.stage, wanted.provision, wanted.about.quarter, body, an_hour_ago],
    )
    .await
}

/// What a new contribution gets from the product.
pub(in super::super) struct Fresh {
    pub(in super::super) id: Id<Contribution>,
    pub(in super::super) code: String,
    pub(in super::super) body: Option<Id<Body>>,
    pub(in super::super) person: Option<Id<Person>>,
    pub(in super::super) due_on: Date,
    pub(in super::super) cause: Option<Cause>,
    pub(in super::super) look_due_on: Option<Date>,
}

pub(in super::super) async fn insert(
    tx: &mut WriteTx,
    asked: &Asked,
    wanted: &Contribute,
    fresh: &Fresh,
) -> Result<()> {
    let statement = sql!(
        "insert into contribution (commune_id, stage_id, process_id, version_id, provision_id, id,
             code, kind, channel, lang, text, proposed, stance, body_id, person_id, sex,
             age_band, quarter_id, named, received_at, answer_due_on, state, objection, revision,
             salt, visibility, awaits, look_due_on, mark)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
             $18, $19, $20, $21, 'waiting', '', 1, $22, $23, $24, $25,
             $26)"
    );
    let salt = bind(tx, asked, wanted, fresh)?;
    let shown = fresh.cause.is_none();
    let visibility = if shown { Visibility::Shown } else { Visibility::Waiting };
    let params = args![
        tx.scope(),
        wanted.stage,
        asked.process_id,
        asked.version_id,
        wanted.provision,
        fresh.id,
        Sealed::of(&fresh.code),
        wanted.kind.word(),
        wanted.channel.word(),
        wanted.lang.code(),
        base::visible(&wanted.text),
        base::visible(&wanted.proposed),
        wanted.stance.map(Stance::word),
        fresh.body,
        fresh.person,
        wanted.about.sex.word(),
        wanted.about.age_band.word(),
        wanted.about.quarter,
        wanted.about.named && fresh.person.is_some(),
        tx.now(),
        fresh.due_on,
        salt,
        visibility.word(),
        fresh.cause.map_or("", Cause::word),
        fresh.look_due_on,
        rules::mark_of(&wanted.text, &wanted.proposed)
    ];
    tx.run(statement, params).await.map(drop)
}

/// Moves the day by which those are answered who still wait in a stage, and
/// counts them anew. Who asked for a second answer keeps the day promised then.
pub(in super::super) async fn move_due(
    tx: &mut WriteTx,
    stage: Id<Stage>,
    answers_on: Date,
) -> Result<()> {
    tx.run(
        sql!(
            "update contribution set answer_due_on = $3
             where commune_id = $1 and stage_id = $2 and state = 'waiting'"
        ),
        args![tx.scope(), stage, answers_on],
    )
    .await?;
    super::recount(tx).await
}

/// Whoever spoke in a stage and can be told something: people and organisations.
pub(in super::super) async fn heard(
    tx: &mut Reader,
    stage: Id<Stage>,
) -> Result<Vec<(Option<Id<Person>>, Option<Id<Body>>)>> {
    tx.all(
        sql!(
            "select distinct person_id, body_id from contribution
             where commune_id = $1 and stage_id = $2
               and (person_id is not null or body_id is not null)"
        ),
        args![tx.scope(), stage],
    )
    .await
}

fn bind(tx: &mut WriteTx, asked: &Asked, wanted: &Contribute, fresh: &Fresh) -> Result<Salt> {
    let said = args![
        wanted.stage,
        asked.version_id,
        wanted.provision,
        wanted.kind.word(),
        wanted.channel.word(),
        wanted.lang.code(),
        base::visible(&wanted.text),
        base::visible(&wanted.proposed),
        wanted.stance.map(Stance::word),
        fresh.body,
        tx.now()
    ];
    tx.bind(&words::CONTRIBUTION, fresh.id, &said)
}
