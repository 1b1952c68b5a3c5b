//! Migrations: they run at start, forward only; a database newer than the
//! binary is refused.

use base::{Error, Result};
use sqlx::{AssertSqlSafe, Executor, PgConnection};

use crate::{Sql, sqlite::Line};

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

pub(crate) fn sqlite(line: &mut Line) -> Result<()> {
    // The lock keeps a second process from running the same migration.
    line.batch("begin immediate").map_err(Error::bug)?;
    line.batch(LEDGER).map_err(Error::bug)?;
    let last: Vec<(i64,)> = line.all(LAST, &[])?;
    let last = last.first().map_or(0, |(number,)| *number);
    for (migration, number) in pending(last)?.iter().zip(last + 1..) {
        line.batch(migration.sqlite).map_err(Error::bug)?;
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
        sqlx::query(NOTE.0).bind(number).execute(&mut *conn).await?;
        tracing::info!(number, "migration applied");
    }
    conn.execute("commit").await?;
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
mod tests {
    use super::*;

    const FORMER: &str = "
        insert into commune values (x'01', '1', 's', 'n', 'n', 'k', 'r', 'r', 'r', 'p', 'p', 'p',
                                    1, 1, 1, 1, 'f');
        insert into process values (x'01', x'02', 'charter', 'الميثاق', '', 1, 1);
        insert into stage values (x'01', x'03', x'02', 'workshop', 1, 'pending', '', '', '', '',
            null, '', '', '', '', '', '', null, null, null, null, '', '', null, null, 1);
        insert into outreach values (x'01', x'03', x'04', 1, '', '', '', '');
        insert into document values (x'01', x'05', x'02', 'charter', '', '', '', '', null);";

    #[test]
    fn a_process_of_before_is_the_first_edition_with_all_that_refers_to_it() {
        let mut line = Line::in_memory().expect("memory");
        line.batch(LEDGER).expect("a ledger");
        for (migration, number) in MIGRATIONS[..13].iter().zip(1_i64..) {
            line.batch(migration.sqlite).expect("a migration");
            line.all::<()>(NOTE, &[crate::Param::from(number)]).expect("its number");
        }
        line.batch(FORMER).expect("the rows of before");
        sqlite(&mut line).expect("the migrations since");
        let process = Sql::literal(
            "select p.edition, s.kind, s.is_current from current_process p
             join process_stage s on s.process_id = p.id",
        );
        let found: Vec<(i64, String, bool)> = line.all(process, &[]).expect("the process");
        assert_eq!(found, [(1, "workshop".to_owned(), true)]);
        let refers = Sql::literal("select \"table\" from pragma_foreign_key_check");
        let broken: Vec<(String,)> = line.all(refers, &[]).expect("a look at what refers");
        assert_eq!(broken, []);
        let parted = line.batch("delete from process");
        assert!(parted.is_err(), "what refers to a process keeps it");
    }
}
