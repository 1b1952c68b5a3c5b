//! Migrations: they run at start, forward only; a database newer than the
//! binary is refused.

use base::{Error, Result};
use sqlx::{AssertSqlSafe, Executor, PgConnection};

use crate::{Param, Sealed, Sql, seal::SEALED, sql::Text, sqlite::Line};

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

    const TOLD: &str = "
        insert into notice values (x'01', x'02', 'mail', 'somebody@example.org', 'notice-answered',
            '{\"code\":\"K7QM-2XWP-99AB\"}', 'waiting', 5, null);";

    #[test]
    fn codes_that_stood_in_clear_are_sealed_and_open_again() {
        let folder = std::env::temp_dir().join(format!("mithaq-{}", crate::secret::token()));
        crate::seal::use_key_of(&folder).expect("a key");
        let mut line = Line::in_memory().expect("memory");
        line.batch(LEDGER).expect("a ledger");
        let before = MIGRATIONS.iter().take_while(|migration| !migration.seals_codes);
        for (migration, number) in before.zip(1_i64..) {
            line.batch(migration.sqlite).expect("a migration");
            line.all::<()>(NOTE, &[Param::from(number)]).expect("its number");
        }
        line.batch(FORMER.lines().take(3).collect::<String>().as_str()).expect("a commune");
        line.batch(TOLD).expect("what was told");
        sqlite(&mut line).expect("the migrations since");
        let raw: Vec<(String,)> =
            line.all(Sql::literal("select body from notice"), &[]).expect("as it stands");
        assert!(!raw[0].0.contains("K7QM"), "{raw:?}");
        let read: Vec<(Sealed,)> =
            line.all(Sql::literal("select body from notice"), &[]).expect("open");
        assert_eq!(String::from(read[0].0.clone()), "{\"code\":\"K7QM-2XWP-99AB\"}");
        std::fs::remove_dir_all(folder).expect("nothing left behind");
    }
}
