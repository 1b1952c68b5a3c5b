//! Opening the database: SQLite in a data folder by default, PostgreSQL by
//! one setting.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use base::{Clock, Error, Id, Instant, Result, policy::Commune, time::SystemClock};
use sqlx::{
    ConnectOptions, Connection as _, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use uuid::{ContextV7, Timestamp, Uuid};

use crate::{
    Reader, WriteTx,
    live::{self, News},
    migrate,
    read::Connection,
    sqlite::Writer,
};

/// Where the data lives.
#[derive(Debug, Clone)]
pub enum Settings {
    /// A folder with `mithaq.db` in it; made when absent.
    Folder(PathBuf),
    /// The address of a PostgreSQL database.
    Postgres(String),
}

/// The open database, cheap to clone.
#[derive(Clone)]
pub struct Database(Arc<Inner>);

struct Inner {
    pools: Pools,
    clock: Arc<dyn Clock>,
    ids: Mutex<ContextV7>,
    news: News,
}

enum Pools {
    Sqlite { readers: SqlitePool, writer: Writer },
    Postgres(PgPool),
}

impl Database {
    /// Opens the database with the machine's clock.
    pub async fn open(settings: &Settings) -> Result<Self> {
        Self::open_at(settings, Arc::new(SystemClock)).await
    }

    /// Opens the database with a clock of the caller's, runs the migrations
    /// and reads the journals' heads.
    pub async fn open_at(settings: &Settings, clock: Arc<dyn Clock>) -> Result<Self> {
        let pools = match settings {
            Settings::Folder(folder) => open_sqlite(folder).await?,
            Settings::Postgres(address) => open_postgres(address).await?,
        };
        let db = Self(Arc::new(Inner {
            pools,
            clock,
            ids: Mutex::new(ContextV7::new()),
            news: News::default(),
        }));
        db.load_heads().await?;
        if let Pools::Postgres(pool) = &db.0.pools {
            tokio::spawn(live::follow(pool.clone(), db.0.news.clone()));
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
            Pools::Postgres(pool) => Connection::Postgres(
                pool.begin_with("begin isolation level repeatable read read only").await?,
            ),
        };
        Ok(Reader::new(connection, scope))
    }

    /// A change within one commune, or within [`INSTALLATION`](crate::INSTALLATION).
    pub async fn write(&self, scope: Id<Commune>) -> Result<WriteTx> {
        let connection = match &self.0.pools {
            Pools::Sqlite { writer, .. } => Connection::SqliteWriting(writer.begin().await?),
            Pools::Postgres(pool) => Connection::Postgres(pool.begin().await?),
        };
        WriteTx::begin(self.clone(), connection, scope).await
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

    /// Closes every connection; what was committed stays.
    pub async fn close(&self) {
        match &self.0.pools {
            Pools::Sqlite { readers, .. } => readers.close().await,
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_sqlite(folder: &PathBuf) -> Result<Pools> {
    std::fs::create_dir_all(folder).map_err(Error::bug)?;
    let options = sqlite_options(folder);
    let mut conn = sqlx::SqliteConnection::connect_with(&options).await?;
    migrate::sqlite(&mut conn).await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(4)
        .test_before_acquire(false)
        .connect_with(options.read_only(true).create_if_missing(false))
        .await?;
    Ok(Pools::Sqlite { readers, writer: Writer::new(conn) })
}

fn sqlite_options(folder: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(folder.join("mithaq.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(300)
        // A page's rows cross from the database's thread in one go: handing them
        // over one by one cost a third of a long page in waking and waiting.
        .row_buffer_size(1_000)
        .disable_statement_logging()
}

async fn open_postgres(address: &str) -> Result<Pools> {
    let options: PgConnectOptions = address.parse()?;
    let options = options.statement_cache_capacity(500).disable_statement_logging();
    let pool = PgPoolOptions::new().max_connections(12).connect_with(options).await?;
    let mut conn = pool.acquire().await?;
    migrate::postgres(&mut conn).await?;
    drop(conn);
    Ok(Pools::Postgres(pool))
}
