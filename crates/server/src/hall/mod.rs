//! `mithaq hall`: a laptop takes a workshop along, serves the hall, and meets
//! home whenever it can be reached.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, Mutex},
    time::Duration,
};

use base::Instant;
use civic::offline::{Home, commands, queries};
use clap::ArgMatches;
use db::{Database, Settings};
use hall::{HomeLine, Round, Trouble};
use press::Translator;
use uuid::Uuid;
use web::site::{Hall, HomeContact};

mod pin;
mod reached;

pub(crate) use pin::pin;

use crate::{
    command::{Done, existing_at},
    output::out,
    serve,
};

/// How far the two clocks may differ before it is said, in milliseconds.
const CLOCKS: i64 = 120_000;

/// The file that says which laptop this folder is.
const LAPTOP: &str = "laptop";

/// Takes the workshop along where the folder has none yet, and serves the hall.
pub(crate) async fn hall(l: &'static Translator, matches: &ArgMatches) -> Done {
    let folder = folder(matches);
    let Some(_serving) = serve::alone(l, &Settings::Folder(folder.clone()))? else {
        return Ok(ExitCode::from(2));
    };
    let db = open(&folder).await?;
    if let Err(trouble) = ready(l, &db, &folder, matches).await {
        return told(l, &trouble);
    }
    let home = known(&db).await?;
    let listen = matches.get_one::<String>("listen").map_or("", String::as_str);
    let addresses = reached::addresses(listen, matches.get_one::<String>("public-address"));
    for address in &addresses {
        out(&l.msg("cli-hall-address").s("address", address).plain());
        out(&press::qr_for_terminal(&format!("{address}/")));
    }
    let (left, address) = (home.returned_at.is_some(), home.public_address.clone());
    let standing = HomeContact { left, address, ..HomeContact::default() };
    let standing = Arc::new(Mutex::new(standing));
    let unit =
        civic::commune::queries::by_id(&mut db.read(db::INSTALLATION).await?, home.commune_id)
            .await?;
    let hall = Hall {
        slug: unit.slug,
        commune: home.commune_id,
        workshop: home.workshop_id,
        addresses: addresses.clone(),
        standing: standing.clone(),
    };
    let mut options = serve::options(matches);
    if options.public_address.is_empty() {
        options.public_address = addresses.first().cloned().unwrap_or_default();
    }
    options.hall = Some(hall);
    // The keys of telephones stay at home with the passwords.
    options.second_step = false;
    let every = matches.get_one::<u64>("every").copied().unwrap_or(20);
    tokio::spawn(follow(db.clone(), Duration::from_secs(every.max(1)), standing));
    serve::run(db, matches, options).await
}

/// Meets home once.
pub(crate) async fn sync(l: &'static Translator, matches: &ArgMatches) -> Done {
    let Some(db) = taken(l, matches).await? else { return Ok(ExitCode::from(2)) };
    let home = match queries::home(&db).await? {
        Some(home) => home,
        None => return told(l, &Trouble::Own("empty".into())),
    };
    match hall::meet(&db, &HomeLine::of(&home)).await {
        Ok(round) => {
            met(l, &round);
            Ok(ExitCode::SUCCESS)
        }
        Err(trouble) => told(l, &trouble),
    }
}

/// Meets home until all is there, and gives the workshop back.
pub(crate) async fn give_back(l: &'static Translator, matches: &ArgMatches) -> Done {
    let folder = folder(matches);
    let Some(db) = taken(l, matches).await? else { return Ok(ExitCode::from(2)) };
    let home = match queries::home(&db).await? {
        Some(home) => home,
        None => return told(l, &Trouble::Own("empty".into())),
    };
    let round = match hall::give_back(&db, &HomeLine::of(&home)).await {
        Ok(round) => round,
        Err(trouble) => return told(l, &trouble),
    };
    db.close().await;
    drop(db);
    // Erasing comes before the words about it: they may meet a closed output.
    let erased = matches.get_flag("erase").then(|| erase(&folder));
    met(l, &round);
    out(&l.t("cli-hall-returned").plain());
    if let Some(erased) = erased {
        erased?;
        out(&l.t("cli-hall-erased").plain());
    } else {
        out(&l.msg("cli-hall-delete").s("folder", folder.display()).plain());
    }
    Ok(ExitCode::SUCCESS)
}

fn folder(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("data").cloned().unwrap_or_else(|| PathBuf::from("hall"))
}

async fn open(folder: &Path) -> Result<Database, Box<dyn std::error::Error + Send + Sync>> {
    let db = Database::open(&Settings::Folder(folder.to_path_buf())).await?;
    civic::commune::seed(&db).await?;
    civic::words::bind_older(&db).await?;
    Ok(db)
}

/// The folder of a workshop that was taken along before.
async fn taken(l: &'static Translator, matches: &ArgMatches) -> base::Result<Option<Database>> {
    existing_at(l, &Settings::Folder(folder(matches))).await
}

async fn known(db: &Database) -> base::Result<Home> {
    queries::home(db).await?.ok_or(base::Error::NotFound)
}

/// Sees that the folder holds a workshop: the one that was taken along, or the
/// one that the key opens.
async fn ready(
    l: &'static Translator,
    db: &Database,
    folder: &Path,
    matches: &ArgMatches,
) -> Result<(), Trouble> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    if let Some(home) = queries::home(db).await? {
        if let Some(key) = text("key").filter(|key| *key != home.key) {
            commands::change_key(db, &home, key).await?;
        }
        return Ok(());
    }
    let (Some(home), Some(key)) = (text("home"), text("key")) else {
        return Err(Trouble::Own("empty".into()));
    };
    if !is_private(home) {
        return Err(Trouble::Own("secure".into()));
    }
    out(&l.msg("cli-hall-coming").s("home", home).plain());
    let laptop = laptop(folder).map_err(|error| Trouble::Own(error.to_string()))?;
    let now = hall::come(db, &HomeLine::new(home, key, laptop)).await?;
    let apart = (db.now().0 - now.0).abs();
    if apart > CLOCKS {
        out(&l.msg("cli-hall-clock").n("seconds", apart / 1000).plain());
    }
    out(&l.t("cli-hall-here").plain());
    Ok(())
}

/// Names and a key pass: only over TLS, or within this very machine.
fn is_private(home: &str) -> bool {
    let local = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"];
    home.starts_with("https://") || local.iter().any(|it| home.starts_with(it))
}

/// Which laptop this folder is; the same one when a first coming was cut short.
fn laptop(folder: &Path) -> std::io::Result<Uuid> {
    let file = folder.join(LAPTOP);
    if let Some(known) = std::fs::read_to_string(&file).ok().and_then(|id| id.trim().parse().ok()) {
        return Ok(known);
    }
    let fresh = db::secret::identity();
    std::fs::write(file, fresh.to_string())?;
    Ok(fresh)
}

/// Meets home again and again, and keeps for the pages how it went.
async fn follow(db: Database, every: Duration, standing: Arc<Mutex<HomeContact>>) {
    loop {
        let Ok(Some(home)) = queries::home(&db).await else { return };
        if home.returned_at.is_some() {
            if let Ok(mut standing) = standing.lock() {
                standing.left = true;
            }
            return;
        }
        let met = hall::meet(&db, &HomeLine::of(&home)).await;
        let unsent = match &met {
            Ok(_) => 0,
            Err(_) => unsent(&db, &home).await,
        };
        let address = known(&db).await.map_or(home.public_address, |home| home.public_address);
        if let Err(trouble) = &met {
            tracing::warn!(%trouble, unsent, "home was not met");
        }
        if let Ok(mut standing) = standing.lock() {
            standing.address = address;
            note(&mut standing, &met, unsent, db.now());
        }
        if met == Err(Trouble::Ended) {
            continue;
        }
        tokio::time::sleep(every).await;
    }
}

async fn unsent(db: &Database, home: &Home) -> usize {
    let batch = queries::batch(db, home, false).await;
    batch.ok().flatten().map_or(0, |batch| batch.changes.len())
}

fn note(standing: &mut HomeContact, met: &Result<Round, Trouble>, unsent: usize, now: Instant) {
    standing.unsent = unsent;
    standing.trouble = match met {
        Ok(_) => {
            standing.met_at = Some(now);
            None
        }
        Err(Trouble::Unreachable(_)) => Some("hall-trouble-line"),
        Err(Trouble::Closed) => Some("hall-trouble-closed"),
        Err(_) => Some("hall-trouble-refused"),
    };
}

fn met(l: &Translator, round: &Round) {
    let line = l.msg("cli-hall-met").n("sent", round.sent).n("brought", round.brought);
    out(&line.n("conflicts", round.conflicts).plain());
}

/// Says what went wrong; status 2 when it lies in what was given.
fn told(l: &Translator, trouble: &Trouble) -> Done {
    let (line, status) = match trouble {
        Trouble::Unreachable(why) => (l.msg("cli-hall-trouble-line").s("why", why), 1),
        Trouble::Closed => (l.t("cli-hall-trouble-closed"), 2),
        Trouble::Ended => (l.t("refused-hall-left"), 2),
        Trouble::Refused(why) => (l.msg("cli-hall-trouble-refused").s("why", why), 2),
        Trouble::Own(why) if why == "empty" => (l.t("cli-hall-empty"), 2),
        Trouble::Own(why) if why == "secure" => (l.t("cli-hall-secure"), 2),
        Trouble::Own(why) | Trouble::Strange(why) => return Err(why.clone().into()),
    };
    out(&line.plain());
    Ok(ExitCode::from(status))
}

/// Removes the database from the laptop.
fn erase(folder: &Path) -> std::io::Result<()> {
    for name in ["mithaq.db", "mithaq.db-wal", "mithaq.db-shm", "mithaq.lock", "codes.key", LAPTOP]
    {
        match std::fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
