//! Every registered statement is prepared on both databases, so that a
//! mistake is named by its file and line before anybody meets it.

use db::Settings;
use sqlx::{AssertSqlSafe, Connection, Executor, SqlSafeStr};
use testkit::{Town, on_both};

use crate::source;

/// Every `sql!("…")` of the product: file, line, text.
pub fn registered() -> Vec<(String, usize, String)> {
    let mut found = Vec::new();
    for file in source::product("crates") {
        for literal in &file.literals {
            if crate::sql::is_registered(&file, literal) {
                found.push((file.name.clone(), literal.line, literal.text.clone()));
            }
        }
    }
    found
}

#[test]
fn every_statement_is_prepared_on_both_databases() {
    let statements = registered();
    assert!(statements.len() > 30, "only {} statements were found", statements.len());
    on_both(async |town: Town| {
        let mut broken = Vec::new();
        for (file, line, text) in &statements {
            if let Err(error) = prepare(&town, text).await {
                broken.push(format!("{file}:{line} on {}: {error}", town.database));
            }
        }
        crate::assert_none("Every statement means something on both databases.", &broken);
    });
}

async fn prepare(town: &Town, text: &str) -> Result<(), Box<dyn std::error::Error>> {
    match &town.settings {
        Settings::Folder(folder) => {
            rusqlite::Connection::open(folder.join("mithaq.db"))?.prepare(text)?;
        }
        Settings::Postgres { address, .. } => {
            let text = AssertSqlSafe(text.to_owned()).into_sql_str();
            sqlx::PgConnection::connect(address).await?.prepare(text).await?;
        }
    }
    Ok(())
}
