//! Contributions by the thousand: rows like those that commands write, put in
//! one change, and the figures beside them made from the rows.

use base::{Actor, CommuneId, Error, Id, Instant, Lang, Result};
use civic::{
    consultation::{
        Channel, Contribution, Kind, Verdict,
        commands::{About, Arrival, Contribute, contribute, recount},
        queries,
    },
    document::{Level, Provision, Text},
    people::{AgeBand, Sex},
    process::Stage,
    words,
};
use db::{
    Database, Reader, WriteTx,
    row_copy::Row,
    schema::{Table, schema},
};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

/// One in so many waits for its answer.
const WAITS: usize = 10;

/// Days over which answers spread.
const DAYS: usize = 45;

/// How many are put in one change.
const AT_ONCE: usize = 1000;

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Happened {
    TownGrown { stage: Uuid, contributions: usize },
}

impl db::Happened for Happened {
    const ROOM: &'static str = "bench";
    fn subject(&self) -> Uuid {
        let Self::TownGrown { stage, .. } = self;
        *stage
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

/// Lets a stage have as many contributions as wanted.
pub(super) async fn grow(
    db: &Database,
    commune: CommuneId,
    (stage, text): (&Stage, &Text),
    wanted: usize,
) -> Result<()> {
    let mut tx = db.read(commune).await?;
    let there = queries::stage_counts(&mut tx, stage.id, db.now().day()).await?.total;
    drop(tx);
    let there = usize::try_from(there).map_err(Error::bug)?;
    let Some(missing) = wanted.checked_sub(there).filter(|missing| *missing > 0) else {
        return Ok(());
    };
    let articles: Vec<Id<Provision>> = text
        .provisions
        .iter()
        .filter(|it| it.level == Level::Article)
        .map(|it| it.provision_id)
        .collect();
    let first = contribute(db, &Actor::public(Lang::Ar), commune, comment(stage, text)).await?;
    let mut tx = db.read(commune).await?;
    let like = Like::read(&mut tx, first.contribution, articles).await?;
    drop(tx);
    let numbers: Vec<usize> = (1..missing).collect();
    for numbers in numbers.chunks(AT_ONCE) {
        let mut tx = db.write(commune).await?;
        for number in numbers {
            like.put(&mut tx, there + number).await?;
        }
        tx.analyze(&[like.contribution, like.disposition]).await?;
        let (stage, contributions) = (stage.id.uuid(), numbers.len());
        tx.commit(&Actor::system(), Happened::TownGrown { stage, contributions }).await?;
    }
    recount(db, &Actor::system(), commune).await.map(drop)
}

/// The contribution that the others are like.
fn comment(stage: &Stage, text: &Text) -> Contribute {
    Contribute {
        stage: stage.id,
        provision: None,
        kind: Kind::Comment,
        channel: Channel::Web,
        text: text.document.title.ar.clone(),
        proposed: String::new(),
        stance: None,
        lang: Lang::Ar,
        about: About::default(),
        body: None,
        key: stage.id.uuid(),
        arrival: Arrival::default(),
    }
}

/// The row that others are made like, and where they go.
struct Like {
    contribution: &'static Table,
    disposition: &'static Table,
    row: Row,
    articles: Vec<Id<Provision>>,
}

impl Like {
    async fn read(
        tx: &mut Reader,
        id: Id<Contribution>,
        articles: Vec<Id<Provision>>,
    ) -> Result<Self> {
        let tables = schema().await?;
        let table = |name: &str| tables.get(name).ok_or_else(|| Error::bug("no such table"));
        let contribution = table("contribution")?;
        let found = tx.found(contribution, &[("id", &json!(id.uuid()))]).await?;
        let row = found.into_iter().next().ok_or(Error::NotFound)?;
        Ok(Self { contribution, disposition: table("disposition")?, row, articles })
    }

    /// Puts the contribution of a number, and its answer where it has one.
    async fn put(&self, tx: &mut WriteTx, number: usize) -> Result<()> {
        let id: Id<Contribution> = tx.id();
        let waits = number.is_multiple_of(WAITS);
        let received = tx.now().plus_days(-at(number % DAYS) - 1);
        let provision = self.articles.get(number % (self.articles.len() + 1));
        let mut row = self.row.clone();
        for (column, value) in [
            ("id", json!(id.uuid())),
            ("code", json!(format!("B{number}"))),
            ("provision_id", json!(provision.map(|it| it.uuid()))),
            ("text", json!(format!("نقترح إضافة ملعب للقرب في كل حي ({number})"))),
            ("channel", json!(if number.is_multiple_of(7) { "paper" } else { "web" })),
            ("sex", json!(turn(Sex::ALL, number).word())),
            ("age_band", json!(turn(AgeBand::ALL, number).word())),
            ("received_at", json!(received.0)),
            ("answer_due_on", json!(received.plus_days(60).day().to_string())),
            ("state", json!(if waits { "waiting" } else { "answered" })),
        ] {
            row.insert(column.to_owned(), value);
        }
        tx.put(self.contribution, &row).await?;
        tx.rebind(&words::CONTRIBUTION, id).await?;
        if waits { Ok(()) } else { self.answer(tx, id, received, number).await }
    }

    async fn answer(
        &self,
        tx: &mut WriteTx,
        of: Id<Contribution>,
        received: Instant,
        number: usize,
    ) -> Result<()> {
        let id: Id<Contribution> = tx.id();
        let decided = received.plus_days(at(number * 13 % DAYS)).min(tx.now());
        let fields: [(&str, Value); 6] = [
            ("contribution_id", json!(of.uuid())),
            ("id", json!(id.uuid())),
            ("verdict", json!(turn(Verdict::ALL, number).word())),
            ("reason", json!("تنص المادة الأولى على ذلك، وقد أوضحناه بعبارة أبسط.")),
            ("lang", json!(Lang::Ar.code())),
            ("decided_at", json!(decided.0)),
        ];
        let row: Row =
            fields.map(|(column, value)| (column.to_owned(), value)).into_iter().collect();
        tx.put(self.disposition, &row).await?;
        tx.rebind(&words::ANSWER, id).await
    }
}

/// Each in its turn.
fn turn<T: Copy>(all: &[T], number: usize) -> T {
    all[number % all.len()]
}

fn at(days: usize) -> i64 {
    i64::try_from(days).unwrap_or_default()
}
