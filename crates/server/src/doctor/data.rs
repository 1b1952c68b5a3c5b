//! The database, its record, and its backups.

use base::Id;
use db::{Database, INSTALLATION, Settings, Standing, journal};

use super::{Found, Visit};
use crate::command::scope_name;

pub(super) async fn look(visit: &Visit<'_>) -> base::Result<Vec<Found>> {
    let l = visit.l;
    let mut found = Vec::new();
    let place = match &visit.settings {
        Settings::Folder(folder) => folder.display().to_string(),
        Settings::Postgres { .. } => "--database".to_owned(),
    };
    let standing = match Standing::of(&visit.settings).await {
        Ok(Some(standing)) => standing,
        Ok(None) => {
            found.push(Found::wrong("database", l.msg("cli-no-database").s("place", place)));
            return Ok(found);
        }
        Err(error) => {
            let told = l.msg("doctor-database-silent").s("place", place);
            let told = told.s("error", base::error::causes(&error));
            found.push(Found::wrong("database", told));
            return Ok(found);
        }
    };
    let told = |key| l.msg(key).n("last", standing.last).n("known", standing.known);
    if standing.is_newer() {
        found.push(Found::wrong("database", told("cli-newer")));
    } else if standing.last < standing.known {
        found.push(Found::note("database", told("doctor-database-older")));
    } else {
        let fine = l.msg("doctor-database-fine").s("place", place).n("last", standing.last);
        found.push(Found::fine("database", fine));
        found.push(record(visit).await?);
    }
    found.push(backup(visit));
    Ok(found)
}

/// The record of every commune, compared with itself and with its signed heads.
async fn record(visit: &Visit<'_>) -> base::Result<Found> {
    let db = Database::open(&visit.settings).await?;
    let mut tx = db.read(INSTALLATION).await?;
    let (mut rows, mut broken, mut last) = (0, Vec::new(), base::Instant::default());
    for scope in journal::scopes(&mut tx, civic::words::BOUND).await? {
        let mut reader = db.read(Id::new(scope)).await?;
        let verdict = journal::verify(&mut reader, civic::words::BOUND, &[]).await?;
        last = last.max(civic::archive::holding::of(&mut reader).await?.last);
        rows += verdict.rows;
        if !verdict.is_whole() {
            broken.push(scope_name(&mut tx, scope).await);
        }
    }
    let l = visit.l;
    Ok(if !broken.is_empty() {
        let communes = l.list(&broken);
        Found::wrong("journal", l.msg("doctor-journal-broken").s("communes", communes))
    } else if last > visit.now {
        let told = l.msg("doctor-clock-behind").s("last", l.moment(last));
        Found::wrong("clock", told.s("now", l.moment(visit.now)))
    } else {
        Found::fine("journal", l.msg("doctor-journal-fine").n("rows", rows))
    })
}

fn backup(visit: &Visit<'_>) -> Found {
    let l = visit.l;
    let Settings::Folder(folder) = &visit.settings else {
        return Found::note("backup", l.t("doctor-backup-postgres"));
    };
    let hours = visit.matches.get_one::<u16>("backup-warning").copied().unwrap_or_default();
    let backups = web::site::Backups::told_in(folder, i64::from(hours.max(1)));
    match (backups.last(), backups.stale(visit.now)) {
        (None, _) => Found::wrong("backup", l.t("doctor-backup-none")),
        (Some(last), Some(_)) if hours > 0 => {
            Found::wrong("backup", l.msg("doctor-backup-old").s("moment", l.moment(last)))
        }
        (Some(last), _) => {
            Found::fine("backup", l.msg("doctor-backup-fine").s("moment", l.moment(last)))
        }
    }
}
