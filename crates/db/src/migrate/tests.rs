//! Databases of before become those of now: their rows are kept, and what is
//! cut off anywhere is as if it had not begun.

use std::{
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
    process::Command,
};

use super::*;
use crate::copy;

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
    sqlite(&mut line, |_| Ok(())).expect("the migrations since");
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
    sqlite(&mut line, |_| Ok(())).expect("the migrations since");
    let raw: Vec<(String,)> =
        line.all(Sql::literal("select body from notice"), &[]).expect("as it stands");
    assert!(!raw[0].0.contains("K7QM"), "{raw:?}");
    let read: Vec<(Sealed,)> =
        line.all(Sql::literal("select body from notice"), &[]).expect("open");
    assert_eq!(String::from(read[0].0.clone()), "{\"code\":\"K7QM-2XWP-99AB\"}");
    std::fs::remove_dir_all(folder).expect("nothing left behind");
}

/// The folder of a database of before the last migrations, with rows in it.
fn before(migrations: usize) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("mithaq-cut-{}", crate::secret::token()));
    let file = folder::prepare(&folder).expect("a folder");
    let mut line = Line::writing(&file).expect("a line");
    line.batch(LEDGER).expect("a ledger");
    for (migration, number) in MIGRATIONS[..migrations].iter().zip(1_i64..) {
        line.batch(migration.sqlite).expect("a migration");
        line.all::<()>(NOTE, &[Param::from(number)]).expect("its number");
    }
    line.batch(FORMER).expect("the rows of before");
    folder
}

/// All that a database is: its schema and the rows of two tables.
fn shape(file: &Path) -> Vec<(String, String)> {
    let mut line = Line::reading(file).expect("a line");
    let text = Sql::literal(
        "select name, coalesce(sql, '') as sql from sqlite_schema
         union all select 'process', cast(count(*) as text) from process
         union all select 'stage', cast(count(*) as text) from stage
         union all select 'migration', cast(coalesce(max(number), 0) as text) from migration
         order by name, sql",
    );
    line.all(text, &[]).expect("its shape")
}

/// Statements of a text, each whole; a trigger holds several within it.
fn statements(text: &str) -> Vec<String> {
    let mut whole = Vec::new();
    let mut part = String::new();
    let text: Vec<&str> =
        text.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
    for piece in text.join("\n").split_inclusive(';') {
        part.push_str(piece);
        let words: Vec<String> = part.split_whitespace().map(str::to_lowercase).collect();
        let is_trigger = words.iter().any(|it| it == "trigger");
        if !is_trigger || words.last().is_some_and(|it| it == "end;") {
            whole.push(std::mem::take(&mut part));
        }
    }
    whole
}

/// The signal by which an aborted process ends.
const SIGABRT: i32 = 6;

const CUT: &str = "MITHAQ_TEST_CUT";

/// Not a test of its own: the process that the next one starts and that dies
/// in the middle of a migration.
#[test]
fn dies_in_the_middle_where_it_is_told_to() {
    let Ok(told) = std::env::var(CUT) else { return };
    let (file, cut) = told.split_once(':').expect("a file and a number");
    let mut line = Line::writing(Path::new(file)).expect("a line");
    line.batch("begin immediate").expect("begun");
    let last = last_on_sqlite(&mut line).expect("a number");
    let texts = pending(last).expect("migrations").iter().flat_map(|it| statements(it.sqlite));
    for text in texts.take(cut.parse().expect("a number")) {
        line.batch(&text).expect("a statement");
    }
    // As by a kill: nothing is closed, nothing folded.
    std::process::abort();
}

/// What a kill leaves on the disk at this moment.
fn as_a_kill_leaves_it(file: &Path, left: &Path) {
    let _ = std::fs::remove_dir_all(left.parent().expect("a folder"));
    folder::prepare(left.parent().expect("a folder")).expect("a folder");
    std::fs::copy(file, left).expect("the file");
    let log = |path: &Path| path.with_extension("db-wal");
    if log(file).exists() {
        std::fs::copy(log(file), log(left)).expect("its log");
    }
}

#[test]
fn a_migration_cut_off_after_any_statement_is_run_whole_afterwards() {
    let (folder, whole, aside) = (before(13), before(13), before(13));
    let (file, left) = (folder::file(&folder), folder::file(&aside));
    let was = shape(&file);
    sqlite(&mut Line::writing(&folder::file(&whole)).expect("a line"), |_| Ok(()))
        .expect("migrated");
    let wanted = shape(&folder::file(&whole));
    let mut line = Line::writing(&file).expect("a line");
    line.batch("begin immediate").expect("begun");
    let texts: Vec<String> = MIGRATIONS[13..].iter().flat_map(|it| statements(it.sqlite)).collect();
    assert!(texts.len() > 100, "{} statements", texts.len());
    for (text, cut) in texts.iter().zip(1..) {
        line.batch(text).expect("a statement");
        as_a_kill_leaves_it(&file, &left);
        assert_eq!(shape(&left), was, "cut after {cut}: as it was");
        if cut % 25 == 0 {
            let mut again = Line::writing(&left).expect("a line");
            sqlite(&mut again, |first| copy::keep_former(&left, first)).expect("migrated");
            drop(again);
            assert_eq!(shape(&left), wanted, "cut after {cut}, then run again");
        }
    }
    drop(line);
    for folder in [folder, whole, aside] {
        std::fs::remove_dir_all(folder).expect("nothing left behind");
    }
}

#[test]
fn a_process_that_dies_in_a_migration_leaves_the_database_as_it_was() {
    let test = std::env::current_exe().expect("this test");
    for cut in [1, 40, 100] {
        let folder = before(13);
        let file = folder::file(&folder);
        let was = shape(&file);
        let mut child = Command::new(&test);
        child.arg("--exact").arg("migrate::tests::dies_in_the_middle_where_it_is_told_to");
        let ended = child.env(CUT, format!("{}:{cut}", file.display())).output().expect("it ran");
        assert_eq!(ended.status.signal(), Some(SIGABRT), "it was to die at {cut}");
        assert_eq!(shape(&file), was, "dead at {cut}");
        std::fs::remove_dir_all(folder).expect("nothing left behind");
    }
}

#[tokio::test]
async fn a_database_is_copied_before_it_is_migrated_and_a_newer_one_is_left_alone() {
    let folder = before(13);
    let settings = Settings::Folder(folder.clone());
    let standing = Standing::of(&settings).await.expect("looked").expect("there");
    assert_eq!(standing.last, 13);
    assert!(!standing.is_newer());
    let file = folder::file(&folder);
    let was = shape(&file);
    let mut line = Line::writing(&file).expect("a line");
    sqlite(&mut line, |first| copy::keep_former(&file, first)).expect("migrated");
    assert_eq!(shape(&copy::former(&folder, 14)), was, "as it was before");
    let newer = Param::from(standing.known + 1);
    line.all::<()>(NOTE, &[newer]).expect("a migration of the future");
    let (refused, shape_before) = (sqlite(&mut line, |_| Ok(())), shape(&file));
    assert!(refused.is_err(), "older programs keep their hands off");
    let standing = Standing::of(&settings).await.expect("looked").expect("there");
    assert!(standing.is_newer());
    assert_eq!(shape(&file), shape_before);
    std::fs::remove_dir_all(folder).expect("nothing left behind");
}
