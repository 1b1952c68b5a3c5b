//! From the command line to what it asks for.

use std::{io::ErrorKind, num::NonZero, path::PathBuf, process::ExitCode};

use clap::ArgMatches;
use db::{Database, Settings, Standing};
use press::Translator;

use crate::{
    account, backup, bench, convergence, demo, doctor, figures, groups, hall, hall_bench, journal,
    line, lists,
    output::{complain, out},
    paper, programme, receipt, serve, text,
};

/// Runs what was asked; the exit status says how it went: 0 well, 1 a
/// failure, 2 faults in what was given.
pub(crate) fn run() -> ExitCode {
    let l = Translator::of(line::lang());
    let matches = line::matches(l);
    let done = match matches.subcommand() {
        Some(("serve", matches)) => with_runtime(serve::serve(l, matches)),
        Some(("backup", matches)) => with_runtime(backup::backup(l, matches)),
        Some(("restore", matches)) => with_runtime(backup::restore(l, matches)),
        Some(("doctor", matches)) => with_runtime(doctor::doctor(l, matches)),
        Some(("demo", matches)) => with_runtime(demo::demo(l, matches)),
        Some(("hall", matches)) => match matches.subcommand() {
            Some(("pin", matches)) => with_runtime(hall::pin(l, matches)),
            Some(("sync", matches)) => with_runtime(hall::sync(l, matches)),
            Some(("return", matches)) => with_runtime(hall::give_back(l, matches)),
            _ => with_runtime(hall::hall(l, matches)),
        },
        Some(("paper", matches)) => nested(matches, |_, matches| paper::read(l, matches)),
        Some(("text", matches)) => nested(matches, |_, matches| text::read(l, matches)),
        Some(("list", matches)) => nested(matches, |name, matches| match name {
            "template" => lists::template(l, matches),
            _ => lists::read(l, matches),
        }),
        Some(("convergence", matches)) => {
            nested(matches, |_, matches| convergence::suggest(l, matches))
        }
        Some(("groups", matches)) => nested(matches, |_, matches| groups::draw(l, matches)),
        Some(("account", matches)) => nested(matches, |name, matches| match name {
            "open" => with_runtime(account::open(l, matches)),
            name => with_runtime(account::keep(l, name, matches)),
        }),
        Some(("programme", matches)) => {
            nested(matches, |_, matches| with_runtime(programme::create(l, matches)))
        }
        Some(("figures", matches)) => {
            nested(matches, |_, matches| with_runtime(figures::recompute(l, matches)))
        }
        Some(("untranslated", _)) => untranslated(),
        Some(("bench-town", matches)) => with_runtime(bench::make(matches)),
        Some(("bench-hall", matches)) => with_runtime(hall_bench::make(matches)),
        Some(("bench-door", matches)) => with_runtime(hall_bench::door(matches)),
        Some(("print-worker", _)) => print_worker(),
        Some(("journal", matches)) => {
            nested(matches, |name, matches| with_runtime(journal(l, name, matches)))
        }
        Some(("receipt", matches)) => nested(matches, |_, matches| receipt::verify(l, matches)),
        _ => Ok(ExitCode::from(2)),
    };
    done.unwrap_or_else(|error| {
        complain(&format!("mithaq: {}", base::error::causes(error.as_ref())));
        ExitCode::FAILURE
    })
}

/// What a command comes to.
pub(crate) type Done = Result<ExitCode, Box<dyn std::error::Error + Send + Sync>>;

fn nested(matches: &ArgMatches, run: impl FnOnce(&str, &ArgMatches) -> Done) -> Done {
    matches.subcommand().map_or(Ok(ExitCode::from(2)), |(name, matches)| run(name, matches))
}

/// Runs a command's work on the threads that it will need.
pub(crate) fn with_runtime(work: impl Future<Output = Done>) -> Done {
    // Two threads more than cores: a statement of SQLite runs on the thread that
    // asks for it, and while long ones run somebody must serve the others.
    let threads = std::thread::available_parallelism().map_or(2, NonZero::get) + 2;
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(threads).enable_all().build()?.block_on(work)
}

/// The database that the command line names; the folder `data` when it names none.
pub(crate) fn settings(matches: &ArgMatches) -> Settings {
    match matches.get_one::<String>("database") {
        Some(address) => Settings::Postgres {
            address: address.clone(),
            keys: journal::key_path(matches).ok().and_then(|it| it.parent().map(Into::into)),
        },
        None => {
            let folder = matches.get_one::<PathBuf>("data").cloned();
            Settings::Folder(folder.unwrap_or_else(|| PathBuf::from("data")))
        }
    }
}

/// The database that the command line names, where it is there already; says so
/// where it is not.
pub(crate) async fn existing(
    l: &'static Translator,
    matches: &ArgMatches,
) -> base::Result<Option<Database>> {
    existing_at(l, &settings(matches)).await
}

/// The same for settings that are known.
pub(crate) async fn existing_at(
    l: &'static Translator,
    settings: &Settings,
) -> base::Result<Option<Database>> {
    match Standing::of(settings).await? {
        Some(standing) if standing.is_newer() => {
            newer(l, standing);
            return Ok(None);
        }
        Some(_) => return Database::open(settings).await.map(Some),
        None => {}
    }
    let place = match settings {
        Settings::Folder(folder) => folder.display().to_string(),
        // An address may hold a password.
        Settings::Postgres { .. } => "--database".to_owned(),
    };
    complain(&l.msg("cli-no-database").s("place", place).plain());
    Ok(None)
}

/// Says that a newer program wrote the database, which stays as it is.
pub(crate) fn newer(l: &'static Translator, standing: Standing) {
    let told = l.msg("cli-newer").n("last", standing.last).n("known", standing.known);
    complain(&told.plain());
}

/// The sentences of the public site that have no Tamazight wording yet.
fn untranslated() -> Done {
    for key in press::translator::zgh_gaps() {
        out(&key);
    }
    Ok(ExitCode::SUCCESS)
}

fn print_worker() -> Done {
    match print::serve_worker(std::io::stdin().lock(), std::io::stdout().lock()) {
        // A server that ended in the middle waits for no sheet.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(ExitCode::SUCCESS),
    }
}

async fn journal(l: &'static Translator, name: &str, matches: &ArgMatches) -> Done {
    match (name, matches.subcommand()) {
        ("verify", _) => journal::verify(l, matches).await,
        ("erase", _) => journal::erase(l, matches).await,
        (_, Some(("replace", matches))) => journal::replace(l, matches).await,
        _ => Ok(ExitCode::from(2)),
    }
}

pub(crate) async fn scope_name(tx: &mut db::Reader, scope: uuid::Uuid) -> String {
    let commune = civic::commune::queries::by_id(tx, base::Id::new(scope)).await;
    commune.map_or_else(|_| "mithaq".to_owned(), |commune| commune.slug)
}
