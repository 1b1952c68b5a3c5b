//! Migrations: they run at start, forward only; a database newer than the
//! binary is refused.

use base::{Error, Result};
use sqlx::{AssertSqlSafe, Executor, PgConnection};

use crate::{Param, Sealed, Settings, Sql, folder, seal::SEALED, sql::Text, sqlite::Line};

/// A step of the schema: one text where both databases understand it, else
/// each one's own.
struct Migration {
    sqlite: &'static str,
    postgres: &'static str,
    /// Whether the program then seals the codes that stand in clear.
    seals_codes: bool,
}

const fn same(text: &'static str) -> Migration {
    Migration { sqlite: text, postgres: text, seals_codes: false }
}

/// Every migration in order; its number is its place, from 1.
const MIGRATIONS: &[Migration] = &[
    same(include_str!("../migrations/0001_ground.sql")),
    same(include_str!("../migrations/0002_commune.sql")),
    same(include_str!("../migrations/0003_process.sql")),
    same(include_str!("../migrations/0004_workshop.sql")),
    same(include_str!("../migrations/0005_text.sql")),
    same(include_str!("../migrations/0006_agenda.sql")),
    same(include_str!("../migrations/0007_reception.sql")),
    same(include_str!("../migrations/0008_capture.sql")),
    same(include_str!("../migrations/0009_table.sql")),
    same(include_str!("../migrations/0010_papers.sql")),
    same(include_str!("../migrations/0011_groups.sql")),
    same(include_str!("../migrations/0012_hall.sql")),
    same(include_str!("../migrations/0013_canonical_form.sql")),
    Migration {
        sqlite: concat!(
            include_str!("../migrations/0014_editions_on_sqlite.sql"),
            include_str!("../migrations/0014_editions.sql")
        ),
        postgres: concat!(
            include_str!("../migrations/0014_editions_on_postgres.sql"),
            include_str!("../migrations/0014_editions.sql")
        ),
        seals_codes: false,
    },
    same(include_str!("../migrations/0015_sessions.sql")),
    same(include_str!("../migrations/0016_expected.sql")),
    same(include_str!("../migrations/0017_figures.sql")),
    same(include_str!("../migrations/0018_home_address.sql")),
    same(include_str!("../migrations/0019_closing.sql")),
    same(include_str!("../migrations/0020_cockpit.sql")),
    same(include_str!("../migrations/0021_details.sql")),
    same(include_str!("../migrations/0022_wall.sql")),
    same(include_str!("../migrations/0023_indexes.sql")),
    same(include_str!("../migrations/0026_steering.sql")),
    same(include_str!("../migrations/0025_dark_wall.sql")),
    same(include_str!("../migrations/0024_withdrawn_codes.sql")),
    same(include_str!("../migrations/0027_words.sql")),
    same(include_str!("../migrations/0027_second_person.sql")),
    same(include_str!("../migrations/0028_decisions.sql")),
    same(include_str!("../migrations/0029_accounts.sql")),
    same(include_str!("../migrations/0033_retired.sql")),
    same(include_str!("../migrations/0030_moderation.sql")),
    Migration { seals_codes: true, ..same(include_str!("../migrations/0035_sealed_codes.sql")) },
    same(include_str!("../migrations/0032_help_need.sql")),
    same(include_str!("../migrations/0036_requests.sql")),
    same(include_str!("../migrations/0038_erasures.sql")),
    same(include_str!("../migrations/0039_called.sql")),
    same(include_str!("../migrations/0042_outcomes.sql")),
    same(include_str!("../migrations/0043_changed.sql")),
    same(include_str!("../migrations/0044_day_pin.sql")),
    same(include_str!("../migrations/0040_taken_back.sql")),
    same(include_str!("../migrations/0041_own_rules.sql")),
    same(include_str!("../migrations/0060_drawn_salt.sql")),
    same(include_str!("../migrations/0050_openness.sql")),
    same(include_str!("../migrations/0051_convergence.sql")),
];

const LEDGER: &str =
    "create table if not exists migration (number bigint primary key, applied boolean not null)";
const LAST: Sql = Sql::literal("select coalesce(max(number), 0) from migration");
const NOTE: Sql = Sql::literal("insert into migration (number, applied) values ($1, true)");

/// How many migrations are still to run, given the last one applied.
fn pending(last: i64) -> Result<&'static [Migration]> {
    let applied = usize::try_from(last).map_err(Error::bug)?;
    MIGRATIONS.get(applied..).ok_or_else(|| {
        Error::bug(format!(
            "the database stands at migration {applied}, this binary knows only {}: \
             use the newer mithaq that wrote it",
            MIGRATIONS.len()
        ))
    })
}

/// The last migration of a database on SQLite.
pub(crate) fn last_on_sqlite(line: &mut Line) -> Result<i64> {
    let last: Vec<(i64,)> = line.all(LAST, &[])?;
    Ok(last.first().map_or(0, |(number,)| *number))
}

/// Runs what is missing, in one change: cut off anywhere, nothing of it stays.
/// A database that holds something is copied first, by `before`, which is told
/// the number of the first migration.
pub(crate) fn sqlite(line: &mut Line, before: impl FnOnce(i64) -> Result<()>) -> Result<()> {
    // The lock keeps a second process from running the same migration.
    line.batch("begin immediate").map_err(Error::bug)?;
    line.batch(LEDGER).map_err(Error::bug)?;
    let last = last_on_sqlite(line)?;
    let pending = pending(last)?;
    if last > 0 && !pending.is_empty() {
        before(last + 1)?;
    }
    for (migration, number) in pending.iter().zip(last + 1..) {
        line.batch(migration.sqlite).map_err(Error::bug)?;
        if migration.seals_codes {
            seal_on_sqlite(line)?;
        }
        line.all::<()>(NOTE, &[crate::Param::from(number)])?;
        tracing::info!(number, "migration applied");
    }
    line.batch("commit").map_err(Error::bug)
}

pub(crate) async fn postgres(conn: &mut PgConnection) -> Result<()> {
    conn.execute("begin; select pg_advisory_xact_lock(7716417);").await?;
    conn.execute(LEDGER).await?;
    let last: i64 = sqlx::query_scalar(LAST.0).fetch_one(&mut *conn).await?;
    for (migration, number) in pending(last)?.iter().zip(last + 1..) {
        sqlx::raw_sql(AssertSqlSafe(migration.postgres)).execute(&mut *conn).await?;
        if migration.seals_codes {
            seal_on_postgres(conn).await?;
        }
        sqlx::query(NOTE.0).bind(number).execute(&mut *conn).await?;
        tracing::info!(number, "migration applied");
    }
    conn.execute("commit").await?;
    Ok(())
}

/// How far a database has been migrated, and how far this program goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The last migration of the database; 0 where there is none.
    pub last: i64,
    /// The last migration that this program knows.
    pub known: i64,
}

impl Standing {
    /// The standing of the database that the settings name; nothing where there
    /// is none. It only looks.
    pub async fn of(settings: &Settings) -> Result<Option<Self>> {
        if !folder::exists(settings).await? {
            return Ok(None);
        }
        let last = match settings {
            Settings::Folder(folder) => {
                let mut line = Line::reading(&folder::file(folder)).map_err(Error::bug)?;
                // An empty file is made before anything stands in it.
                let made = Sql::literal("select 1 from sqlite_schema where name = 'migration'");
                let made: Vec<(i64,)> = line.all(made, &[])?;
                if made.is_empty() { 0 } else { last_on_sqlite(&mut line)? }
            }
            Settings::Postgres { address, .. } => {
                let options: sqlx::postgres::PgConnectOptions = address.parse()?;
                let mut conn = sqlx::ConnectOptions::connect(&options).await?;
                sqlx::query_scalar(LAST.0).fetch_one(&mut conn).await?
            }
        };
        let known = i64::try_from(MIGRATIONS.len()).map_err(Error::bug)?;
        Ok(Some(Self { last, known }))
    }

    /// Whether a newer program wrote the database.
    #[must_use]
    pub const fn is_newer(self) -> bool {
        self.last > self.known
    }
}

/// The statements that give the codes of a column, and that put others in their place.
fn sealing((table, column): (&str, &str)) -> (String, String) {
    (
        format!("select {column} from {table}"),
        format!("update {table} set {column} = $2 where {column} = $1"),
    )
}

fn seal_on_sqlite(line: &mut Line) -> Result<()> {
    for place in SEALED {
        let (codes, replace) = sealing(place);
        let codes = line.rows(Text::Made(&codes), &[], usize::MAX).map_err(Error::bug)?;
        for row in crate::sqlite::Row::each(codes) {
            let code: String = sqlx::Row::try_get(&row, 0)?;
            let params = [Param::from(code.as_str()), Param::from(Sealed::of(&code))];
            line.rows(Text::Made(&replace), &params, usize::MAX).map_err(Error::bug)?;
        }
    }
    Ok(())
}

async fn seal_on_postgres(conn: &mut PgConnection) -> Result<()> {
    for place in SEALED {
        let (codes, replace) = sealing(place);
        let codes: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(codes)).fetch_all(&mut *conn).await?;
        for code in codes {
            let replaced = sqlx::query(AssertSqlSafe(replace.clone())).bind(&code);
            replaced.bind(Sealed::of(&code).held()?).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// A digest of all migrations: names a prepared database of this very schema.
#[must_use]
pub fn schema_digest() -> String {
    use sha2::Digest;
    let mut hasher = sha2::Sha256::new();
    for migration in MIGRATIONS {
        hasher.update(migration.sqlite.as_bytes());
        hasher.update(migration.postgres.as_bytes());
    }
    hex::encode(&hasher.finalize()[..8])
}

#[cfg(test)]
mod tests;
