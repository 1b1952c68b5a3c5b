//! A clock that looks: whenever a command that is followed asks for the time
//! after a commit, the pages are compared before it gets its answer. So each
//! commit is looked at before the next change begins.
//!
//! Where `MITHAQ_WATCHED` names a folder, every test on SQLite is followed so,
//! and each leaves there the kinds of events that it brought about.

pub mod pages;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};

use base::{Clock, CommuneId, Instant, time::SetClock};
use db::{Committed, Database, Settings};
use tokio::{
    runtime::Handle,
    sync::broadcast::{self, error::TryRecvError},
    task,
};
use web::Options;

use crate::{Client, Town};

tokio::task_local! {
    /// What is followed, and the databases beside the town that are watched too.
    static FOLLOWED: Mutex<Vec<Watch>>;
}

/// What a lock says that was held over a panic.
const WHOLE: &str = "nobody failed while holding it";

/// How often each kind is looked at, as the rows come to be.
const OFTEN: usize = 2;

/// The folder in which watched tests leave what they saw, where one is named.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    std::env::var_os("MITHAQ_WATCHED").filter(|it| !it.is_empty()).map(PathBuf::from)
}

/// Runs a test's body and looks after each of its commits.
///
/// # Panics
/// When a page was stale, or the folder cannot be written.
pub(crate) async fn run(mut town: Town, folder: &Path, body: impl AsyncFn(Town)) {
    let watch = Watch::over(&town).await;
    town.db = watch.db().clone();
    let beside = watch.follow_with(body(town)).await.1;
    let mut kinds = Vec::new();
    for watch in beside.iter().chain([&watch]) {
        watch.assert_fresh();
        kinds.extend(watch.kinds());
    }
    std::fs::create_dir_all(folder).expect("a folder for what was watched");
    let name = folder.join(db::secret::token());
    std::fs::write(name, kinds.join("\n")).expect("what was watched");
}

/// The database of a folder beside the town, watched where the test is.
pub(crate) async fn beside(settings: &Settings, clock: Arc<SetClock>) -> Option<Database> {
    FOLLOWED.try_with(|_| ()).ok()?;
    let watch = Watch::at(settings, clock, civic::commune::identity("05.091.01.01")).await;
    let db = watch.db().clone();
    FOLLOWED.with(|it| it.lock().expect(WHOLE).push(watch));
    Some(db)
}

/// Compares pages after commits.
pub struct Watch {
    clock: Arc<Looking>,
}

/// The clock of the database that is watched.
struct Looking {
    clock: Arc<SetClock>,
    /// While pages are compared the time stands still, so that they differ by
    /// what happened and by nothing else.
    still: Mutex<Option<Instant>>,
    eye: OnceLock<Mutex<Eye>>,
    db: OnceLock<Database>,
}

/// What was seen so far.
struct Eye {
    commune: CommuneId,
    kept: Client,
    /// The time of the pages that are kept.
    as_of: Instant,
    news: broadcast::Receiver<Committed>,
    /// The kinds that happened since pages were last compared.
    since: BTreeSet<String>,
    seen: BTreeMap<String, usize>,
    shown: BTreeSet<String>,
    stale: Vec<String>,
}

impl Watch {
    /// Watches a town, through a database of its own.
    ///
    /// # Panics
    /// When the town's database does not open a second time.
    pub async fn over(town: &Town) -> Self {
        Self::at(&town.settings, town.clock.clone(), town.beni_mellal()).await
    }

    async fn at(settings: &Settings, clock: Arc<SetClock>, commune: CommuneId) -> Self {
        let as_of = clock.now();
        let clock = Arc::new(Looking {
            clock,
            still: Mutex::default(),
            eye: OnceLock::new(),
            db: OnceLock::new(),
        });
        let db = Database::open_at(settings, clock.clone()).await.expect("a second door");
        let eye = Eye {
            commune,
            kept: Client::at(db.clone(), Options::default()),
            as_of,
            news: db.news().listen(),
            since: BTreeSet::new(),
            seen: BTreeMap::new(),
            shown: BTreeSet::new(),
            stale: Vec::new(),
        };
        assert!(clock.db.set(db).is_ok() && clock.eye.set(Mutex::new(eye)).is_ok());
        Self { clock }
    }

    /// The database whose commits are watched.
    ///
    /// # Panics
    /// Never: it is there from the beginning.
    #[must_use]
    pub fn db(&self) -> &Database {
        self.clock.db.get().expect("set at the beginning")
    }

    /// Does something, and looks after each of its commits.
    pub async fn follow<T>(&self, work: impl Future<Output = T>) -> T {
        self.follow_with(work).await.0
    }

    /// The same; gives the watches of the databases beside as well.
    async fn follow_with<T>(&self, work: impl Future<Output = T>) -> (T, Vec<Self>) {
        FOLLOWED
            .scope(Mutex::default(), async {
                let done = work.await;
                self.clock.now();
                let beside = FOLLOWED.with(|it| std::mem::take(&mut *it.lock().expect(WHOLE)));
                for watch in &beside {
                    watch.clock.now();
                }
                (done, beside)
            })
            .await
    }

    fn eye<T>(&self, tell: impl FnOnce(&Eye) -> T) -> T {
        tell(&self.clock.eye.get().expect("set at the beginning").lock().expect(WHOLE))
    }

    /// Which kinds happened.
    #[must_use]
    pub fn kinds(&self) -> BTreeSet<String> {
        self.eye(|eye| eye.seen.keys().cloned().collect())
    }

    /// Which addresses were compared.
    #[must_use]
    pub fn shown(&self) -> BTreeSet<String> {
        self.eye(|eye| eye.shown.clone())
    }

    /// Fails where a kept page was not what it would have been.
    ///
    /// # Panics
    /// In that case, with the addresses and the kinds after which they were stale.
    pub fn assert_fresh(&self) {
        let stale = self.eye(|eye| eye.stale.clone());
        assert!(stale.is_empty(), "stale pages:\n{}", stale.join("\n"));
    }
}

impl Clock for Looking {
    fn now(&self) -> Instant {
        if let Some(still) = *self.still.lock().expect(WHOLE) {
            return still;
        }
        if FOLLOWED.try_with(|_| ()).is_ok() {
            self.look();
        }
        self.clock.now()
    }
}

impl Looking {
    fn look(&self) {
        let mut eye = self.eye.get().expect("set at the beginning").lock().expect(WHOLE);
        if !eye.hears_something_new() {
            return;
        }
        let (now, as_of) = (self.clock.now(), eye.as_of);
        let stand = |at| *self.still.lock().expect(WHOLE) = at;
        stand(Some(as_of));
        task::block_in_place(|| {
            // The statements of the comparison are not the command's.
            Handle::current().block_on(db::count::scope(async {
                let db = self.db.get().expect("set at the beginning");
                eye.compare(db).await;
                // Pages of another day are kept from now on.
                if now.day() != as_of.day() {
                    (eye.as_of, eye.kept) = (now, Client::at(db.clone(), Options::default()));
                    stand(Some(now));
                    eye.compare(db).await;
                }
            }));
        });
        stand(None);
    }
}

impl Eye {
    /// Takes in what was committed; says whether it is to be looked at.
    fn hears_something_new(&mut self) -> bool {
        let mut new = false;
        loop {
            let news = match self.news.try_recv() {
                Ok(news) => news,
                Err(TryRecvError::Lagged(_)) => continue,
                Err(TryRecvError::Empty | TryRecvError::Closed) => return new,
            };
            if ![self.commune.uuid(), db::INSTALLATION.uuid()].contains(&news.commune) {
                continue;
            }
            let seen = self.seen.entry(news.kind.clone()).or_default();
            *seen += 1;
            new |= *seen <= OFTEN;
            self.since.insert(news.kind);
        }
    }

    /// Compares the pages that are still kept with pages made anew; all are
    /// kept after that.
    async fn compare(&mut self, db: &Database) {
        let kinds = std::mem::take(&mut self.since);
        let measured = Options { page_cache: false, ..Options::default() };
        let anew = Client::at(db.clone(), measured);
        for address in pages::addresses(db, self.commune).await {
            let kept = self.kept.get(&address).await;
            if kept.status.is_success() {
                self.shown.insert(address.clone());
            }
            if kept.statements == 0 && kept.body != anew.get(&address).await.body {
                self.stale.push(format!("{address} after {kinds:?}"));
            }
        }
    }
}
