//! PostgreSQL: its pool, how a consistent picture begins, and the changes of a
//! commune, which share their commits.

mod writers;

use base::Result;
use sqlx::{
    ConnectOptions, PgPool, Postgres, Transaction,
    postgres::{PgConnectOptions, PgPoolOptions},
};

pub(crate) use writers::{Turn, Writers};

use crate::migrate;

/// How many connections a process holds at most.
const CONNECTIONS: u32 = 12;

/// Opens the pool and makes what is missing in the database.
pub(crate) async fn open(address: &str) -> Result<PgPool> {
    let options: PgConnectOptions = address.parse()?;
    let options = options
        .statement_cache_capacity(500)
        // A statement is planned once on a connection: planned anew for its first
        // five sets of parameters, the view of contributions alone costs a new
        // connection ten milliseconds. And no plan here is worth compiling.
        .options([("plan_cache_mode", "force_generic_plan"), ("jit", "off")])
        .disable_statement_logging();
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        // Whether a connection still lives is seen when something begins on it.
        .test_before_acquire(false)
        .connect_with(options)
        .await?;
    let mut conn = pool.acquire().await?;
    migrate::postgres(&mut conn).await?;
    drop(conn);
    Ok(pool)
}

/// Whether the database was made by this program before.
pub(crate) async fn is_made(address: &str) -> Result<bool> {
    let options: PgConnectOptions = address.parse()?;
    let mut conn = options.disable_statement_logging().connect().await?;
    let made = sqlx::query_scalar("select to_regclass('migration') is not null");
    Ok(made.fetch_one(&mut conn).await?)
}

/// Begins on a connection that lives: one that broke since it was last used is
/// left to the pool, which forgets it, and the next is tried.
pub(crate) async fn begin(
    pool: &PgPool,
    statement: &'static str,
) -> Result<Transaction<'static, Postgres>> {
    for _ in 0..CONNECTIONS {
        match pool.begin_with(statement).await {
            Err(sqlx::Error::Io(error)) => tracing::warn!(%error, "a connection had broken"),
            begun => return Ok(begun?),
        }
    }
    Ok(pool.begin_with(statement).await?)
}
