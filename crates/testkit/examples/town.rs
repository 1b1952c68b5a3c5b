//! A town to look at while building pages: serves the site from a folder,
//! with one account per role (password `demo-for-everybody-to-see`), without the press.
//!
//! `cargo run -p testkit --example town -- FOLDER 127.0.0.1:8099`

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a bench for builders")]

use std::{pin::Pin, sync::Arc};

use base::{
    Actor, Error, Lang, LocalText, Result, Role,
    sheet::{Printed, Printer, Sheet},
};
use civic::people::{
    Scope,
    commands::{OpenAccount, open_account},
};
use db::{Database, Settings};
use web::{Options, Site, site::DemoSignIn};

/// Prints nothing: the press is another crate's.
struct NoPress;

impl Printer for NoPress {
    fn print(&self, _: Sheet) -> Pin<Box<dyn Future<Output = Result<Printed>> + Send + '_>> {
        Box::pin(async { Err(Error::bug("this town has no press")) })
    }
}

#[tokio::main]
async fn main() {
    let mut args = std::env::args().skip(1);
    let folder = args.next().expect("a folder");
    let address = args.next().expect("an address");
    let db = Database::open(&Settings::Folder(folder.into())).await.expect("a database");
    civic::commune::seed(&db).await.expect("the communes");
    let options = Options { demo: accounts(&db).await, ..Options::default() };
    let site = Site::new(db, Arc::new(NoPress), options);
    let listener = tokio::net::TcpListener::bind(&address).await.expect("an address");
    println!("ready http://{address}");
    axum::serve(listener, web::router(site)).await.expect("a server");
}

async fn accounts(db: &Database) -> Vec<DemoSignIn> {
    let commune = civic::commune::identity("05.091.01.01");
    let mut shown = Vec::new();
    for role in Role::ALL.iter().filter(|role| **role != Role::ProgrammeOfficer) {
        let account = OpenAccount {
            login: format!("{role}@beni-mellal.example"),
            password: "demo-for-everybody-to-see".into(),
            label: LocalText::new(role.to_string(), role.to_string()),
            lang: Lang::Ar,
            role: *role,
            scope: Scope::Commune(commune),
        };
        // The second run finds them opened.
        let _ = open_account(db, &Actor::system(), account.clone()).await;
        shown.push(DemoSignIn {
            login: account.login,
            password: account.password,
            role: role.to_string(),
        });
    }
    shown
}
