//! What every handler reaches.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use base::{CommuneId, Id, Instant, sheet::Printer};
use civic::workshop::Workshop;
use db::Database;

use crate::{
    cache::Pages,
    contact::Contacts,
    held::Held,
    limit::{Limits, Rate},
    observe::Metrics,
};

/// What the operator decides.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address that residents type, e.g. `https://participation.example`;
    /// links in QR codes begin with it. Empty: the request's own host.
    pub public_address: String,
    /// Whether public pages are kept as bytes; off only to measure.
    pub page_cache: bool,
    /// For how many milliseconds a public page's former bytes may serve those
    /// who wrote nothing, while others write; 0 for never.
    pub former_pages_ms: i64,
    /// Whether one visitor's requests are counted; off only to measure.
    pub limits: bool,
    /// Who mail is sent as; nothing where no post office is set up.
    pub mail_from: Option<String>,
    /// Whether focal points and programme officers must sign in by two steps.
    pub second_step: bool,
    /// How old backups may be; nothing where nobody is warned.
    pub backups: Option<Backups>,
    /// What signs the tokens by which visitors without account are told apart.
    pub visitor_key: [u8; 32],
    /// Sign-ins shown on the sign-in page of a demonstration.
    pub demo: Vec<DemoSignIn>,
    /// The workshop that this laptop took along; none at home.
    pub hall: Option<Hall>,
}

/// The file in the folder of the data that tells of the last good backup.
pub const BACKUP_RECORD: &str = "backup.json";

/// How old the last good backup may be before the office is warned.
#[derive(Debug, Clone)]
pub struct Backups {
    record: PathBuf,
    hours: i64,
}

/// A backup that is missing or too old.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stale {
    /// None was ever made.
    Never,
    /// The last one is of then.
    Since(Instant),
}

impl Backups {
    /// Told by the record in a folder, and old after so many hours.
    #[must_use]
    pub fn told_in(folder: &Path, hours: i64) -> Self {
        Self { record: folder.join(BACKUP_RECORD), hours }
    }

    /// When the last good one was made. The record is a line that is read
    /// where it is asked for.
    #[must_use]
    pub fn last(&self) -> Option<Instant> {
        let text = std::fs::read(&self.record).ok()?;
        let record: serde_json::Value = serde_json::from_slice(&text).ok()?;
        record.get("at")?.as_i64().map(Instant)
    }

    /// What to warn of now.
    #[must_use]
    pub fn stale(&self, now: Instant) -> Option<Stale> {
        let Some(last) = self.last() else { return Some(Stale::Never) };
        (now.0 - last.0 > self.hours * 3_600_000).then_some(Stale::Since(last))
    }
}

/// What a laptop serves in a hall, and how it stands with home.
#[derive(Debug, Clone)]
pub struct Hall {
    /// The commune, as it stands in addresses.
    pub slug: String,
    /// The same commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// Where the people in the hall reach the laptop.
    pub addresses: Vec<String>,
    /// How it stands with home.
    pub standing: Arc<Mutex<HomeContact>>,
}

/// How a laptop stands with home.
#[derive(Debug, Clone, Default)]
pub struct HomeContact {
    /// The address that residents type at home; empty where no snapshot told it.
    pub address: String,
    /// When home was last met.
    pub met_at: Option<Instant>,
    /// Why it was not met at the last attempt: the key of the words.
    pub trouble: Option<&'static str>,
    /// How many rows have not gone home yet.
    pub unsent: usize,
    /// Whether the workshop is no longer with this laptop.
    pub left: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            public_address: String::new(),
            page_cache: true,
            former_pages_ms: 0,
            limits: true,
            mail_from: None,
            second_step: false,
            backups: None,
            visitor_key: db::secret::digest(&db::secret::token()),
            demo: Vec::new(),
            hall: None,
        }
    }
}

/// An account of the demonstration, shown on its sign-in page.
#[derive(Debug, Clone)]
pub struct DemoSignIn {
    /// What to type.
    pub login: String,
    /// The password.
    pub password: String,
    /// The role's word.
    pub role: String,
}

/// Store, printer, caches and options; cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>, Database);

struct Inner {
    printer: Arc<dyn Printer>,
    options: Options,
    pages: Pages,
    limits: Limits,
    contacts: Contacts,
    metrics: Metrics,
    held: Held,
}

impl Site {
    /// Puts a site together.
    #[must_use]
    pub fn new(db: Database, printer: Arc<dyn Printer>, options: Options) -> Self {
        let (pages, limits, metrics) = (Pages::default(), Limits::default(), Metrics::default());
        let contacts = Contacts::default();
        let held = Held::default();
        Self(Arc::new(Inner { printer, options, pages, limits, contacts, metrics, held }), db)
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &Database {
        &self.1
    }

    /// The same site where nothing can be changed: forms come back as they were sent.
    #[must_use]
    pub(crate) fn only_reading(&self, fault: &'static str) -> Self {
        Self(Arc::clone(&self.0), self.1.only_reading(fault))
    }

    /// Forms that met a session's end.
    #[must_use]
    pub(crate) fn held(&self) -> &Held {
        &self.0.held
    }

    /// Whoever prints.
    #[must_use]
    pub fn printer(&self) -> &dyn Printer {
        &*self.0.printer
    }

    /// What the operator decided.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// The public pages kept as bytes.
    #[must_use]
    pub fn pages(&self) -> &Pages {
        &self.0.pages
    }

    /// How often one person may do one thing.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// When the bearers of links were last heard of.
    #[must_use]
    pub fn contacts(&self) -> &Contacts {
        &self.0.contacts
    }

    /// Takes one turn of a person's, or says how long to wait.
    pub fn limit(&self, rate: Rate, person: &str) -> base::Result<()> {
        match self.0.options.limits {
            true => self.0.limits.take(rate, person, self.1.now()),
            false => Ok(()),
        }
    }

    /// What operators watch.
    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }
}
