//! A disk is lost under load, and the place is made anew elsewhere from its
//! backups: what was acknowledged before the last one is there, row by row.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod kit;

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use kit::{Folder, Server, mithaq, said};
use rusqlite::Connection;

/// The form of a contribution, as a browser read it.
struct Form {
    action: String,
    fields: String,
    cookies: String,
}

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let from = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[from..].split('"').next()
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

impl Form {
    fn read(server: &Server) -> Self {
        let answer = server.get("/ar/beni-mellal/charter/contribute");
        let (head, html) = answer.split_once("\r\n\r\n").unwrap();
        let cookies = head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
        let cookies = cookies.filter_map(|it| it.split(';').next()).collect::<Vec<_>>().join("; ");
        let form = html.split("<form").find(|it| it.contains("<textarea")).expect("a form");
        let hidden = form.split("<input").filter(|tag| tag.contains("type=\"hidden\""));
        let field = |tag: &str| {
            let (name, value) = (attribute(tag, "name")?, attribute(tag, "value")?);
            (name != "key").then(|| format!("{name}={}", encoded(value)))
        };
        let mut fields: Vec<String> = hidden.filter_map(field).collect();
        let kind = form.split("<input").find(|tag| attribute(tag, "name") == Some("kind"));
        fields.extend(kind.and_then(|tag| attribute(tag, "value")).map(|it| format!("kind={it}")));
        let action = attribute(form, "action").unwrap().replace("&amp;", "&");
        Self { action, fields: fields.join("&"), cookies }
    }

    /// Sends words of their own; gives the receipt's address, which acknowledges.
    fn send(&self, server: &Server, number: usize) -> String {
        let key = db::secret::identity();
        let text = encoded(&format!("نقترح ملعبا للقرب في الحي رقم {number}"));
        let body = format!("{}&key={key}&text={text}", self.fields);
        let answer = server.post(&self.action, &self.cookies, &body);
        let location = answer.lines().find_map(|line| line.strip_prefix("location: "));
        location.unwrap_or_else(|| panic!("not acknowledged: {answer}")).to_owned()
    }
}

fn backup(place: &Folder) -> String {
    let [data, to, key] = ["data", "copies", "backup.key"].map(|it| place.at(it));
    let [data, to, key] = [&data, &to, &key].map(|it| it.to_str().unwrap());
    let done = mithaq(&["backup", "--data", data, "--to", to, "--key", key, "--with-keys"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    said(&done)
}

/// How many rows of a table stand in one database and not in the other, for
/// every table: none where both hold the same.
fn compare(one: &Path, other: &Path) -> (i64, Vec<String>) {
    let conn = Connection::open(one).unwrap();
    conn.execute("attach $1 as other", [other.to_str().unwrap()]).unwrap();
    let tables = "select name from main.sqlite_schema where type = 'table'";
    let mut tables = conn.prepare(tables).unwrap();
    let tables: Vec<String> =
        tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let (mut rows, mut differing) = (0, Vec::new());
    for table in tables.iter().filter(|it| !it.starts_with("sqlite_")) {
        let count = |sql: String| conn.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap();
        rows += count(format!("select count(*) from main.\"{table}\""));
        for (a, b) in [("main", "other"), ("other", "main")] {
            let only =
                format!("select * from {a}.\"{table}\" except select * from {b}.\"{table}\"");
            let only = count(format!("select count(*) from ({only})"));
            if only > 0 {
                differing.push(format!("{table}: {only} rows only in {a}"));
            }
        }
    }
    (rows, differing)
}

#[test]
fn a_place_whose_disk_is_lost_is_made_anew_from_its_backups() {
    let place = Folder::new();
    let data = place.at("data");
    let made = mithaq(&["bench-town", "--contributions", "5", "--data", data.to_str().unwrap()]);
    assert!(made.status.success(), "{}", said(&made));
    let server = Server::start(&data);
    let form = Form::read(&server);
    let mut receipts: Vec<String> = (0..5).map(|number| form.send(&server, number)).collect();
    // The first copy is made while somebody writes without a pause.
    let copied = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut sent = Vec::new();
            while !copied.load(Ordering::Acquire) {
                sent.push(form.send(&server, 100 + sent.len()));
            }
            sent
        });
        backup(&place);
        copied.store(true, Ordering::Release);
        let sent = writer.join().unwrap();
        assert!(!sent.is_empty(), "who writes does not wait for a backup");
        receipts.extend(sent);
    });
    receipts.extend((0..5).map(|number| form.send(&server, 5_000 + number)));
    let reference = place.at("reference.db");
    let live = Connection::open(data.join("mithaq.db")).unwrap();
    live.execute("vacuum into $1", [reference.to_str().unwrap()]).unwrap();
    drop(live);
    let told = backup(&place);
    let late = form.send(&server, 9_000);
    server.kill();
    fs::remove_dir_all(&data).unwrap();

    let elsewhere = place.at("elsewhere");
    let [from, key] = ["copies", "backup.key"].map(|it| place.at(it));
    let [to, from, key] = [&elsewhere, &from, &key].map(|it| it.to_str().unwrap());
    let restored = mithaq(&["restore", "--from", from, "--key", key, "--data", to]);
    assert_eq!(restored.status.code(), Some(0), "{}", said(&restored));
    let (rows, differing) = compare(&elsewhere.join("mithaq.db"), &reference);
    assert_eq!(differing, Vec::<String>::new(), "{rows} rows compared");
    println!("{rows} rows are the same; {told}{}", said(&restored));
    let server = Server::start(&elsewhere);
    for receipt in &receipts {
        assert!(server.get(receipt).starts_with("HTTP/1.1 200"), "{receipt} is lost");
    }
    assert!(!server.get(&late).starts_with("HTTP/1.1 200"), "what came after the last copy");
    form.send(&server, 10_000);
}
