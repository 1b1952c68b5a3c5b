//! Serving: the database, the press, the site and its worker, until asked to stop.

use std::{process::ExitCode, sync::Arc, time::Duration};

use axum::{Router, routing::get};
use clap::ArgMatches;
use db::{Database, Erasures, Settings, Standing, folder::Serving};
use press::Translator;
use tokio::{net::TcpListener, signal};
use web::{Options, Site};

use crate::{
    checkpoints::Signing,
    command::{Done, newer, settings},
    connections, journal,
    output::{complain, out},
    worker,
};

/// `mithaq serve`.
pub(crate) async fn serve(l: &'static Translator, matches: &ArgMatches) -> Done {
    let settings = settings(matches);
    let Some(_serving) = alone(l, &settings)? else { return Ok(ExitCode::from(2)) };
    if let Some(standing) = Standing::of(&settings).await?.filter(|it| it.is_newer()) {
        newer(l, standing);
        return Ok(ExitCode::from(2));
    }
    let db = Database::open(&settings).await?;
    civic::commune::seed(&db).await?;
    civic::words::bind_older(&db).await?;
    let options = Options { backups: backups(&settings, matches), ..options(matches) };
    run(db, matches, options).await
}

/// Where the last good backup is told, and from what age on the office is
/// warned; of PostgreSQL its own tool makes them.
fn backups(settings: &Settings, matches: &ArgMatches) -> Option<web::site::Backups> {
    let Settings::Folder(folder) = settings else { return None };
    let hours = matches.get_one::<u16>("backup-warning").copied().filter(|hours| *hours > 0)?;
    Some(web::site::Backups::told_in(folder, i64::from(hours)))
}

/// Takes the place of the one server of a folder; says so where another has it.
pub(crate) fn alone(l: &Translator, settings: &Settings) -> base::Result<Option<Serving>> {
    let serving = Serving::take(settings)?;
    if let (None, Settings::Folder(folder)) = (&serving, settings) {
        complain(&l.msg("cli-served").s("folder", folder.display()).plain());
    }
    Ok(serving)
}

/// What the operator decided on the command line.
pub(crate) fn options(matches: &ArgMatches) -> Options {
    let address = matches.get_one::<String>("public-address").cloned();
    Options {
        public_address: address.unwrap_or_default(),
        limits: matches.get_one::<String>("limits").is_none_or(|word| word == "on"),
        mail_from: post_office(matches).map(|(_, from)| from),
        second_step: matches.get_one::<String>("second-step").is_none_or(|it| it == "required"),
        page_cache: matches.get_one::<String>("page-cache").is_none_or(|word| word == "on"),
        former_pages_ms: matches.get_one::<u16>("former-pages").map_or(0, |it| i64::from(*it)),
        ..Options::default()
    }
}

/// The post office that the operator named, and who writes.
fn post_office(matches: &ArgMatches) -> Option<(String, String)> {
    let named = |name| matches.get_one::<String>(name).filter(|it| !it.is_empty()).cloned();
    Some((named("mail")?, named("mail-from").unwrap_or_default()))
}

/// Opens it. Letters hold links, which need the address that residents type.
fn open_post_office(matches: &ArgMatches) -> base::Result<Option<mail::PostOffice>> {
    let Some((address, from)) = post_office(matches) else { return Ok(None) };
    if argument(matches, "public-address").is_empty() {
        return Err(base::Error::bug("--mail needs --public-address: letters hold links"));
    }
    mail::PostOffice::at(&address, &from).map(Some)
}

/// Serves an open database; says `ready` when it answers.
pub(crate) async fn run(db: Database, matches: &ArgMatches, options: Options) -> Done {
    start_logs();
    let post = open_post_office(matches)?;
    let signing = signing(&db, matches, &options).await?;
    let options = match &signing {
        Some(_) => Options { visitor_key: visitor_key(matches)?, ..options },
        None => options,
    };
    let erasures = match &signing {
        Some(_) => Some(keep_erased(&db, matches).await?),
        None => None,
    };
    let site = Site::new(db.clone(), Arc::new(print::PdfPool::new()?), options);
    let listener = TcpListener::bind(argument(matches, "listen")).await?;
    let address = listener.local_addr()?;
    if let Some(metrics) = matches.get_one::<String>("metrics") {
        serve_metrics(metrics, site.clone()).await?;
    }
    tokio::spawn(worker::work(site.clone(), post, signing.zip(erasures)));
    out(&format!("ready http://{address}"));
    let serving = connections::serve(listener, web::router(site), asked_to_stop());
    tokio::select! {
        served = serving => served?,
        // Who stays connected and silent must not keep the server from stopping.
        () = too_long() => tracing::warn!("stopped with requests still open"),
    }
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Whoever signs the journals' heads: home does, a laptop has no key.
async fn signing(
    db: &Database,
    matches: &ArgMatches,
    options: &Options,
) -> base::Result<Option<Signing>> {
    if options.hall.is_some() {
        return Ok(None);
    }
    let signing = Signing::new(journal::key_path(matches)?, &options.public_address);
    signing.begin(db).await?;
    Ok(Some(signing))
}

/// Whoever goes back to an earlier copy of the database finds erased people in
/// it: they are erased again before anybody is answered.
async fn keep_erased(db: &Database, matches: &ArgMatches) -> base::Result<Erasures> {
    let erasures = Erasures::beside(&journal::key_path(matches)?);
    civic::privacy::commands::keep_erased(db, &erasures).await?;
    Ok(erasures)
}

/// What signs the tokens of visitors: it follows from the installation's key,
/// so that every process of it takes the same tokens.
fn visitor_key(matches: &ArgMatches) -> base::Result<[u8; 32]> {
    let key = std::fs::read(journal::key_path(matches)?).map_err(base::Error::bug)?;
    Ok(db::secret::digest(&format!("mithaq visitor {key:?}")))
}

/// Structured logs on the error stream; `RUST_LOG` chooses what is written.
fn start_logs() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env();
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,web=info"));
    // A second call finds the logs started; that is no fault.
    let _ = tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}

/// `/metrics` on an address of its own, which the operator keeps inside.
async fn serve_metrics(address: &str, site: Site) -> std::io::Result<()> {
    let listener = TcpListener::bind(address).await?;
    let metrics = Router::new().route("/metrics", get(async move || site.metrics().text()));
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, metrics).await {
            tracing::error!(%error, "the metrics stopped");
        }
    });
    Ok(())
}

/// Resolves when the operator, the terminal or the system asks to stop.
/// How long open requests may take after the server was asked to stop.
const LAST_CALL: Duration = Duration::from_secs(20);

async fn too_long() {
    asked_to_stop().await;
    tokio::time::sleep(LAST_CALL).await;
}

async fn asked_to_stop() {
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = signal::ctrl_c() => {}
        () = terminate => {}
    }
}

fn argument<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}
