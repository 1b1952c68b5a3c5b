//! Opening the database: SQLite in a data folder by default, PostgreSQL by
//! one setting.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use base::{Clock, Error, Id, Instant, Result, policy::Commune, time::SystemClock};
use uuid::{ContextV7, Timestamp, Uuid};

use crate::{
    Reader, WriteTx, folder,
    live::{self, News},
    postgres::{self, Writers},
    read::Connection,
    seal,
    sqlite::{Readers, Writer},
};

/// Where the data lives.
#[derive(Debug, Clone)]
pub enum Settings {
    /// A folder with `mithaq.db` in it; made when absent.
    Folder(PathBuf),
    /// A PostgreSQL database.
    Postgres {
        /// Its address.
        address: String,
        /// The folder of the key that seals codes; without it none can be read.
        keys: Option<PathBuf>,
    },
}

/// The open database, cheap to clone.
#[derive(Clone)]
pub struct Database(Arc<Inner>, Access);

/// What may be done with an open database.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Whole,
    /// Changes are refused with this fault.
    Reading(&'static str),
}

struct Inner {
    pools: Pools,
    clock: Arc<dyn Clock>,
    ids: Mutex<ContextV7>,
    news: News,
}

enum Pools {
    Sqlite { readers: Arc<Readers>, writer: Writer },
    Postgres(Writers),
}

impl Database {
    /// Opens the database with the machine's clock.
    pub async fn open(settings: &Settings) -> Result<Self> {
        Self::open_at(settings, Arc::new(SystemClock)).await
    }

    /// Opens the database with a clock of the caller's, runs the migrations
    /// and reads the journals' heads.
    pub async fn open_at(settings: &Settings, clock: Arc<dyn Clock>) -> Result<Self> {
        let news = News::default();
        let pools = match settings {
            Settings::Folder(folder) => open_sqlite(folder, news.clone())?,
            Settings::Postgres { address, keys } => {
                keys.as_deref().map_or(Ok(()), seal::use_key_of)?;
                Pools::Postgres(Writers::new(postgres::open(address).await?, news.clone()))
            }
        };
        let ids = Mutex::new(ContextV7::new());
        let db = Self(Arc::new(Inner { pools, clock, ids, news }), Access::Whole);
        db.load_heads().await?;
        if let Pools::Postgres(writers) = &db.0.pools {
            tokio::spawn(live::follow(writers.pool().clone(), db.0.news.clone()));
        }
        Ok(db)
    }

    async fn load_heads(&self) -> Result<()> {
        let mut tx = self.read(crate::INSTALLATION).await?;
        let heads = tx.all(crate::sql!("select commune_id, seq from journal_head"), vec![]).await?;
        self.0.news.set_heads(heads);
        Ok(())
    }

    /// A consistent picture to read from, for one commune or for
    /// [`INSTALLATION`](crate::INSTALLATION).
    pub async fn read(&self, scope: Id<Commune>) -> Result<Reader> {
        let connection = match &self.0.pools {
            Pools::Sqlite { readers, .. } => Connection::SqliteReading(readers.begin().await?),
            Pools::Postgres(writers) => {
                let begin = "begin isolation level repeatable read read only";
                Connection::PostgresReading(postgres::begin(writers.pool(), begin).await?)
            }
        };
        Ok(Reader::new(connection, scope))
    }

    /// A change within one commune, or within [`INSTALLATION`](crate::INSTALLATION).
    pub async fn write(&self, scope: Id<Commune>) -> Result<WriteTx> {
        if let Access::Reading(fault) = self.1 {
            return Err(Error::invalid("", fault));
        }
        let connection = match &self.0.pools {
            Pools::Sqlite { writer, .. } => Connection::SqliteWriting(writer.begin().await?),
            Pools::Postgres(writers) => Connection::PostgresWriting(writers.begin(scope).await?),
        };
        WriteTx::begin(self.clone(), connection, scope)
    }

    /// Whether something can be written now: a row is written over itself, and
    /// the change is let go.
    pub async fn can_write(&self) -> Result<()> {
        let mut tx = self.write(crate::INSTALLATION).await?;
        let same = crate::sql!("update migration set applied = applied where number = 1");
        tx.run(same, Vec::new()).await.map(drop)
    }

    /// The same database for reading alone: every change is refused as a fault of
    /// the whole form.
    #[must_use]
    pub fn only_reading(&self, fault: &'static str) -> Self {
        Self(Arc::clone(&self.0), Access::Reading(fault))
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.0.clock.now()
    }

    /// News of commits.
    #[must_use]
    pub fn news(&self) -> &News {
        &self.0.news
    }

    /// A new identity of a moment: sorts by time, and within it by order of asking.
    #[must_use]
    pub fn id<T>(&self, now: Instant) -> Id<T> {
        let seconds = u64::try_from(now.0 / 1000).unwrap_or(0);
        let nanos = u32::try_from(now.0.rem_euclid(1000)).unwrap_or(0) * 1_000_000;
        let stamp = match self.0.ids.lock() {
            Ok(context) => Timestamp::from_unix(&*context, seconds, nanos),
            Err(_) => Timestamp::from_unix(uuid::NoContext, seconds, nanos),
        };
        Id::new(Uuid::new_v7(stamp))
    }

    /// Ends reading and folds SQLite's log into its file; what was committed stays.
    pub async fn close(&self) {
        match &self.0.pools {
            Pools::Sqlite { readers, writer } => {
                readers.close();
                writer.fold().await;
            }
            Pools::Postgres(writers) => writers.pool().close().await,
        }
    }
}

fn open_sqlite(folder: &Path, news: News) -> Result<Pools> {
    let file = folder::prepare(folder)?;
    seal::use_key_of(folder)?;
    let writer = Writer::open(&file, news)?;
    Ok(Pools::Sqlite { readers: Readers::of(file), writer })
}
