//! Towns on PostgreSQL: a prepared database, copied by the server for each test.

use std::{path::PathBuf, sync::Arc};

use base::time::SetClock;
use db::{Database, Settings};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

use crate::Town;

/// The address of another database on the same server.
fn on(server: &str, database: &str) -> String {
    let (address, options) = server.split_once('?').unwrap_or((server, ""));
    let base = address.rsplit_once('/').map_or(address, |(base, _)| base);
    let options = if options.is_empty() { String::new() } else { format!("?{options}") };
    format!("{base}/{database}{options}")
}

pub(crate) async fn town(server: &str) -> (Town, String) {
    let mut conn = PgConnection::connect(server).await.expect("the test server");
    let template = template(server, &mut conn).await;
    let name = format!("mithaq_{}", db::secret::token());
    copy(&mut conn, &name, &template).await;
    let clock = Arc::new(SetClock::at(crate::morning()));
    let settings = Settings::Postgres { address: on(server, &name), keys: Some(keys()) };
    let db = Database::open_at(&settings, clock.clone()).await.expect("a database");
    (Town { db, clock, database: "postgres", settings, folder: None }, name)
}

/// Where the key lies that seals the codes of all these databases.
fn keys() -> PathBuf {
    std::env::temp_dir().join("mithaq-test").join("keys")
}

pub(crate) async fn drop_database(server: &str, name: &str) {
    if let Ok(mut conn) = PgConnection::connect(server).await {
        let sql = format!("drop database if exists {name} with (force)");
        let _ = conn.execute(AssertSqlSafe(sql)).await;
    }
}

async fn copy(conn: &mut PgConnection, name: &str, template: &str) {
    let sql = format!("create database {name} template {template}");
    conn.execute(AssertSqlSafe(sql)).await.expect("a copy of the prepared database");
}

/// The prepared database of this schema; the lock lets one process make it.
async fn template(server: &str, conn: &mut PgConnection) -> String {
    let name = format!("mithaq_template_{}", db::schema_digest());
    conn.execute("select pg_advisory_lock(7716418)").await.expect("the lock");
    let there: bool =
        sqlx::query_scalar("select exists (select 1 from pg_database where datname = $1)")
            .bind(&name)
            .fetch_one(&mut *conn)
            .await
            .expect("the list of databases");
    if !there {
        prepare(server, conn, &name).await;
    }
    conn.execute("select pg_advisory_unlock(7716418)").await.expect("the unlock");
    name
}

async fn prepare(server: &str, conn: &mut PgConnection, name: &str) {
    let draft = format!("{name}_draft");
    let drop = format!("drop database if exists {draft} with (force)");
    conn.execute(AssertSqlSafe(drop)).await.expect("no half-made database");
    conn.execute(AssertSqlSafe(format!("create database {draft}"))).await.expect("a database");
    let clock = Arc::new(SetClock::at(crate::morning()));
    let settings = Settings::Postgres { address: on(server, &draft), keys: Some(keys()) };
    let db = Database::open_at(&settings, clock).await.expect("a database");
    civic::commune::seed(&db).await.expect("the communes");
    db.close().await;
    let rename = format!("alter database {draft} rename to {name}");
    conn.execute(AssertSqlSafe(rename)).await.expect("the finished name");
}
