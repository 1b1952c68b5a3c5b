//! Migrations: they run at start, forward only; a database newer than the
//! binary is refused.

use base::{Error, Result};
use sqlx::{AssertSqlSafe, Executor, PgConnection, SqliteConnection};

/// Every migration in order; its number is its place, from 1.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_ground.sql"),
    include_str!("../migrations/0002_commune.sql"),
    include_str!("../migrations/0003_process.sql"),
    include_str!("../migrations/0004_workshop.sql"),
    include_str!("../migrations/0005_text.sql"),
    include_str!("../migrations/0006_agenda.sql"),
    include_str!("../migrations/0007_reception.sql"),
    include_str!("../migrations/0008_capture.sql"),
    include_str!("../migrations/0009_table.sql"),
    include_str!("../migrations/0010_papers.sql"),
    include_str!("../migrations/0011_groups.sql"),
    include_str!("../migrations/0012_hall.sql"),
    include_str!("../migrations/0013_canonical_form.sql"),
];

const LEDGER: &str =
    "create table if not exists migration (number bigint primary key, applied boolean not null)";
const LAST: &str = "select coalesce(max(number), 0) from migration";
const NOTE: &str = "insert into migration (number, applied) values ($1, true)";

/// How many migrations are still to run, given the last one applied.
fn pending(last: i64) -> Result<&'static [&'static str]> {
    let applied = usize::try_from(last).map_err(Error::bug)?;
    MIGRATIONS.get(applied..).ok_or_else(|| {
        Error::bug(format!(
            "the database stands at migration {applied}, this binary knows only {}: \
             use the newer mithaq that wrote it",
            MIGRATIONS.len()
        ))
    })
}

macro_rules! migrate_on {
    ($name:ident, $conn:ty, $lock:literal) => {
        pub(crate) async fn $name(conn: &mut $conn) -> Result<()> {
            // The lock keeps a second process from running the same migration.
            conn.execute($lock).await?;
            conn.execute(LEDGER).await?;
            let last: i64 = sqlx::query_scalar(LAST).fetch_one(&mut *conn).await?;
            for (text, number) in pending(last)?.iter().zip(last + 1..) {
                sqlx::raw_sql(AssertSqlSafe(*text)).execute(&mut *conn).await?;
                sqlx::query(NOTE).bind(number).execute(&mut *conn).await?;
                tracing::info!(number, "migration applied");
            }
            conn.execute("commit").await?;
            Ok(())
        }
    };
}

migrate_on!(sqlite, SqliteConnection, "begin immediate");
migrate_on!(postgres, PgConnection, "begin; select pg_advisory_xact_lock(7716417);");

/// A digest of all migrations: names a prepared database of this very schema.
#[must_use]
pub fn schema_digest() -> String {
    use sha2::Digest;
    let mut hasher = sha2::Sha256::new();
    for text in MIGRATIONS {
        hasher.update(text.as_bytes());
    }
    hex::encode(&hasher.finalize()[..8])
}
