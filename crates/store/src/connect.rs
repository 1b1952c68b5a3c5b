//! Opening the database: SQLite in a data folder by default, PostgreSQL by
//! one setting.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use base::{Clock, Error, Id, Instant, Result, policy::Commune, time::SystemClock};
use sqlx::{
    ConnectOptions, Connection, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use uuid::{ContextV7, Timestamp, Uuid};

use crate::{
    ReadTx, WriteTx,
    live::{self, News},
    migrate, read,
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
pub struct Store(Arc<Inner>);

struct Inner {
    line: Line,
    clock: Arc<dyn Clock>,
    ids: Mutex<ContextV7>,
    news: News,
}

enum Line {
    Sqlite { readers: SqlitePool, writer: Writer },
    Postgres(PgPool),
}

impl Store {
    /// Opens the database with the machine's clock.
    pub async fn open(settings: &Settings) -> Result<Self> {
        Self::open_at(settings, Arc::new(SystemClock)).await
    }

    /// Opens the database with a clock of the caller's, runs the migrations
    /// and reads the journals' heads.
    pub async fn open_at(settings: &Settings, clock: Arc<dyn Clock>) -> Result<Self> {
        let line = match settings {
            Settings::Folder(folder) => open_sqlite(folder).await?,
            Settings::Postgres(address) => open_postgres(address).await?,
        };
        let store = Self(Arc::new(Inner {
            line,
            clock,
            ids: Mutex::new(ContextV7::new()),
            news: News::default(),
        }));
        store.load_heads().await?;
        if let Line::Postgres(pool) = &store.0.line {
            tokio::spawn(live::follow(pool.clone(), store.0.news.clone()));
        }
        Ok(store)
    }

    async fn load_heads(&self) -> Result<()> {
        let mut tx = self.read().await?;
        let heads = tx.all(crate::sql!("select commune_id, seq from journal_head"), vec![]).await?;
        self.0.news.set_heads(heads);
        Ok(())
    }

    /// A consistent picture to read from.
    pub async fn read(&self) -> Result<ReadTx> {
        Ok(ReadTx(match &self.0.line {
            Line::Sqlite { readers, .. } => read::Line::Sqlite(readers.begin().await?),
            Line::Postgres(pool) => read::Line::Postgres(
                pool.begin_with("begin isolation level repeatable read read only").await?,
            ),
        }))
    }

    /// A change within one commune, or within [`INSTALLATION`](crate::INSTALLATION).
    pub async fn write(&self, scope: Id<Commune>) -> Result<WriteTx> {
        match &self.0.line {
            Line::Sqlite { writer, .. } => {
                WriteTx::sqlite(self.clone(), writer.begin().await?, scope).await
            }
            Line::Postgres(pool) => {
                WriteTx::postgres(self.clone(), pool.begin().await?, scope).await
            }
        }
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
        match &self.0.line {
            Line::Sqlite { readers, .. } => readers.close().await,
            Line::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_sqlite(folder: &PathBuf) -> Result<Line> {
    std::fs::create_dir_all(folder).map_err(Error::bug)?;
    let options = SqliteConnectOptions::new()
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
        .disable_statement_logging();
    let mut conn = sqlx::SqliteConnection::connect_with(&options).await?;
    migrate::sqlite(&mut conn).await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(4)
        .test_before_acquire(false)
        .connect_with(options.read_only(true).create_if_missing(false))
        .await?;
    Ok(Line::Sqlite { readers, writer: Writer::new(conn) })
}

async fn open_postgres(address: &str) -> Result<Line> {
    let options: PgConnectOptions = address.parse()?;
    let options = options.statement_cache_capacity(500).disable_statement_logging();
    let pool = PgPoolOptions::new().max_connections(12).connect_with(options).await?;
    let mut conn = pool.acquire().await?;
    migrate::postgres(&mut conn).await?;
    drop(conn);
    Ok(Line::Postgres(pool))
}
