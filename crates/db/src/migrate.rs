//! Migrations: they run at start, forward only; a database newer than the
//! binary is refused.

use base::{Error, Result};
use sqlx::{AssertSqlSafe, Executor, PgConnection, SqliteConnection};

/// A step of the schema: one text where both databases understand it, else
/// each one's own.
struct Migration {
    sqlite: &'static str,
    postgres: &'static str,
}

const fn same(text: &'static str) -> Migration {
    Migration { sqlite: text, postgres: text }
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
    },
    same(include_str!("../migrations/0015_sessions.sql")),
    same(include_str!("../migrations/0016_expected.sql")),
    same(include_str!("../migrations/0030_details.sql")),
];

const LEDGER: &str =
    "create table if not exists migration (number bigint primary key, applied boolean not null)";
const LAST: &str = "select coalesce(max(number), 0) from migration";
const NOTE: &str = "insert into migration (number, applied) values ($1, true)";

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

macro_rules! migrate_on {
    ($name:ident, $conn:ty, $lock:literal, $text:ident) => {
        pub(crate) async fn $name(conn: &mut $conn) -> Result<()> {
            // The lock keeps a second process from running the same migration.
            conn.execute($lock).await?;
            conn.execute(LEDGER).await?;
            let last: i64 = sqlx::query_scalar(LAST).fetch_one(&mut *conn).await?;
            for (migration, number) in pending(last)?.iter().zip(last + 1..) {
                sqlx::raw_sql(AssertSqlSafe(migration.$text)).execute(&mut *conn).await?;
                sqlx::query(NOTE).bind(number).execute(&mut *conn).await?;
                tracing::info!(number, "migration applied");
            }
            conn.execute("commit").await?;
            Ok(())
        }
    };
}

migrate_on!(sqlite, SqliteConnection, "begin immediate", sqlite);
migrate_on!(postgres, PgConnection, "begin; select pg_advisory_xact_lock(7716417);", postgres);

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
mod tests {
    use sqlx::Connection;

    use super::*;

    const FORMER: &str = "
        insert into commune values (x'01', '1', 's', 'n', 'n', 'k', 'r', 'r', 'r', 'p', 'p', 'p',
                                    1, 1, 1, 1, 'f');
        insert into process values (x'01', x'02', 'charter', 'الميثاق', '', 1, 1);
        insert into stage values (x'01', x'03', x'02', 'workshop', 1, 'pending', '', '', '', '',
            null, '', '', '', '', '', '', null, null, null, null, '', '', null, null, 1);
        insert into outreach values (x'01', x'03', x'04', 1, '', '', '', '');
        insert into document values (x'01', x'05', x'02', 'charter', '', '', '', '', null);";

    #[tokio::test]
    async fn a_process_of_before_is_the_first_edition_with_all_that_refers_to_it() {
        let mut conn = SqliteConnection::connect("sqlite::memory:").await.expect("memory");
        conn.execute(LEDGER).await.expect("a ledger");
        for (migration, number) in MIGRATIONS[..13].iter().zip(1_i64..) {
            sqlx::raw_sql(migration.sqlite).execute(&mut conn).await.expect("a migration");
            sqlx::query(NOTE).bind(number).execute(&mut conn).await.expect("its number");
        }
        sqlx::raw_sql(FORMER).execute(&mut conn).await.expect("the rows of before");
        sqlite(&mut conn).await.expect("the migrations since");
        let found: (i64, String, bool) = sqlx::query_as(
            "select p.edition, s.kind, s.is_current from current_process p
             join process_stage s on s.process_id = p.id",
        )
        .fetch_one(&mut conn)
        .await
        .expect("the process");
        assert_eq!(found, (1, "workshop".to_owned(), true));
        let broken: Vec<(String,)> =
            sqlx::query_as("select \"table\" from pragma_foreign_key_check")
                .fetch_all(&mut conn)
                .await
                .expect("a look at what refers");
        assert_eq!(broken, []);
        let parted = conn.execute("delete from process").await;
        assert!(parted.is_err(), "what refers to a process keeps it");
    }
}
