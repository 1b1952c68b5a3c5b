//! Meeting home: what was done here goes there first, then what was done there
//! comes here.

use std::time::Duration;

use base::Instant;
use civic::offline::{
    Home,
    commands::{self, Files},
    queries,
    wire::{self, Snapshot},
};
use db::Database;

use crate::{HomeLine, Trouble};

/// What a meeting came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// How many rows went home.
    pub sent: usize,
    /// How many rows came from there.
    pub brought: usize,
    /// How many rows wait there for somebody's choice.
    pub conflicts: i64,
}

/// Comes for a workshop: fetches everything it needs into an empty database,
/// and gives home's time.
pub async fn come(db: &Database, line: &HomeLine) -> Result<Instant, Trouble> {
    let welcome = blocking(line, HomeLine::come).await?;
    let (snapshot, digest) = snapshot(line, "").await?.ok_or_else(|| strange("no snapshot"))?;
    let home = Home {
        commune_id: snapshot.commune,
        workshop_id: snapshot.workshop,
        checkout_id: welcome.checkout,
        laptop: line.laptop,
        home: line.home.clone(),
        public_address: snapshot.address.clone(),
        key: line.key.clone(),
        snapshot: digest,
        sent_seq: 0,
        conflicts: 0,
        met_at: db.now(),
        returned_at: None,
    };
    let files = files(db, line, &snapshot).await?;
    commands::open(db, home, snapshot, &files).await?;
    Ok(welcome.now)
}

/// Meets home once over a line. Where home has taken the workshop back, it is
/// left here: nobody writes any more what would never arrive.
pub async fn meet(db: &Database, line: &HomeLine) -> Result<Round, Trouble> {
    let met = meet_until(db, line, false).await;
    if met == Err(Trouble::Ended) {
        commands::leave(db, &own(db).await?).await?;
    }
    met
}

async fn meet_until(db: &Database, line: &HomeLine, last: bool) -> Result<Round, Trouble> {
    let mut round = Round::default();
    let mut home = own(db).await?;
    if let Some(batch) = queries::batch(db, &home, last).await? {
        let sent = batch.clone();
        blocking(line, move |line| line.send(&sent)).await?;
        round.sent = batch.changes.len();
        commands::acknowledge(db, &home, &batch).await?;
        home = own(db).await?;
    }
    if let Some((snapshot, digest)) = snapshot(line, &home.snapshot).await? {
        let files = files(db, line, &snapshot).await?;
        round.brought = commands::bring(db, &home, snapshot, &digest, &files).await?;
        home = own(db).await?;
    }
    round.conflicts = home.conflicts;
    Ok(round)
}

/// Meets home until nothing is left to send, and gives the workshop back.
pub async fn give_back(db: &Database, line: &HomeLine) -> Result<Round, Trouble> {
    let home = own(db).await?;
    let mut round = Round::default();
    if home.returned_at.is_none() {
        round = meet_until(db, line, true).await?;
        while queries::batch(db, &own(db).await?, false).await?.is_some() {
            round = meet_until(db, line, true).await?;
        }
        blocking(line, HomeLine::give_back).await?;
        commands::leave(db, &home).await?;
    }
    Ok(round)
}

/// Meets home again and again, and reports each time, until the workshop is
/// given back or home no longer knows the key.
pub async fn follow(
    db: Database,
    every: Duration,
    report: impl Fn(&Database, &Result<Round, Trouble>),
) -> Result<(), Trouble> {
    loop {
        let home = own(&db).await?;
        if home.returned_at.is_some() {
            return Ok(());
        }
        let met = meet(&db, &HomeLine::of(&home)).await;
        report(&db, &met);
        tokio::time::sleep(every).await;
    }
}

async fn own(db: &Database) -> Result<Home, Trouble> {
    queries::home(db).await?.ok_or_else(|| Trouble::Own("no workshop is here".into()))
}

async fn snapshot(line: &HomeLine, known: &str) -> Result<Option<(Snapshot, String)>, Trouble> {
    let known = known.to_owned();
    let fetched = blocking(line, move |line| line.fetch("/hall", &known)).await?;
    let Some((bytes, digest)) = fetched else { return Ok(None) };
    Ok(Some((wire::unpack(&bytes)?, digest)))
}

async fn files(db: &Database, line: &HomeLine, snapshot: &Snapshot) -> Result<Files, Trouble> {
    let mut files = Files::new();
    for id in queries::missing(db, snapshot).await? {
        let place = format!("/hall/files/{id}");
        let fetched = blocking(line, move |line| line.fetch(&place, "")).await?;
        let (bytes, _) = fetched.ok_or_else(|| strange("no file"))?;
        files.insert(id, bytes);
    }
    Ok(files)
}

/// Runs a call of the line on a thread where it may wait.
async fn blocking<T: Send + 'static>(
    line: &HomeLine,
    call: impl FnOnce(&HomeLine) -> Result<T, Trouble> + Send + 'static,
) -> Result<T, Trouble> {
    let line = line.clone();
    let done = tokio::task::spawn_blocking(move || call(&line)).await;
    done.map_err(|error| Trouble::Own(error.to_string()))?
}

fn strange(what: &str) -> Trouble {
    Trouble::Strange(what.to_owned())
}
