//! A clock that looks: whenever a command that is followed asks for the time
//! after a commit, the pages are compared before it gets its answer. So each
//! commit is looked at before the next change begins.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, OnceLock},
};

use base::{Clock, CommuneId, Instant, time::SetClock};
use db::{Committed, Database};
use testkit::{Client, Town};
use tokio::{runtime::Handle, sync::broadcast, task};
use web::Options;

use crate::pages;

tokio::task_local! { static FOLLOWED: (); }

/// How often each kind is looked at, as the rows come to be.
const OFTEN: usize = 2;

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
    pub async fn over(town: &Town) -> Self {
        let clock = Arc::new(Looking {
            clock: town.clock.clone(),
            still: Mutex::default(),
            eye: OnceLock::new(),
            db: OnceLock::new(),
        });
        let db = Database::open_at(&town.settings, clock.clone()).await.unwrap();
        let eye = Eye {
            commune: town.beni_mellal(),
            kept: Client::at(db.clone(), Options::default()),
            as_of: town.clock.now(),
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
    pub fn db(&self) -> &Database {
        self.clock.db.get().unwrap()
    }

    /// Does something, and looks after each of its commits.
    pub async fn follow<T>(&self, work: impl Future<Output = T>) -> T {
        FOLLOWED
            .scope((), async {
                let done = work.await;
                self.clock.now();
                done
            })
            .await
    }

    fn eye<T>(&self, tell: impl FnOnce(&Eye) -> T) -> T {
        tell(&self.clock.eye.get().unwrap().lock().unwrap())
    }

    /// Which kinds happened.
    pub fn kinds(&self) -> BTreeSet<String> {
        self.eye(|eye| eye.seen.keys().cloned().collect())
    }

    /// Which addresses were compared.
    pub fn shown(&self) -> BTreeSet<String> {
        self.eye(|eye| eye.shown.clone())
    }

    /// Fails where a kept page was not what it would have been.
    pub fn assert_fresh(&self) {
        let stale = self.eye(|eye| eye.stale.clone());
        assert!(stale.is_empty(), "stale pages:\n{}", stale.join("\n"));
    }
}

impl Clock for Looking {
    fn now(&self) -> Instant {
        if let Some(still) = *self.still.lock().unwrap() {
            return still;
        }
        if FOLLOWED.try_with(|()| ()).is_ok() {
            self.look();
        }
        self.clock.now()
    }
}

impl Looking {
    fn look(&self) {
        let mut eye = self.eye.get().unwrap().lock().unwrap();
        if !eye.hears_something_new() {
            return;
        }
        let (now, as_of) = (self.clock.now(), eye.as_of);
        let stand = |at| *self.still.lock().unwrap() = at;
        stand(Some(as_of));
        task::block_in_place(|| {
            Handle::current().block_on(async {
                let db = self.db.get().unwrap();
                eye.compare(db).await;
                // Pages of another day are kept from now on.
                if now.day() != as_of.day() {
                    (eye.as_of, eye.kept) = (now, Client::at(db.clone(), Options::default()));
                    stand(Some(now));
                    eye.compare(db).await;
                }
            });
        });
        stand(None);
    }
}

impl Eye {
    /// Takes in what was committed; says whether it is to be looked at.
    fn hears_something_new(&mut self) -> bool {
        let mut new = false;
        while let Ok(news) = self.news.try_recv() {
            let seen = self.seen.entry(news.kind.clone()).or_default();
            *seen += 1;
            new |= *seen <= OFTEN;
            self.since.insert(news.kind);
        }
        new
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
