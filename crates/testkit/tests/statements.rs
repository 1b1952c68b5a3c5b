//! How many statements a page sends does not grow with the rows it shows.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::collections::{BTreeMap, BTreeSet};

use base::{Actor, Instant, Role};
use regex::Regex;
use testkit::{Client, Town, on_both};
use web::Options;

/// The most that a public page may ask of the database.
const PUBLIC_LIMIT: u32 = 15;

/// The most that the two texts, the pages most read, may ask: the plan asks for
/// its measures and how far they are, both for what changed since the version before.
const TEXT_LIMIT: u32 = 11;

/// The most that a page of the office may ask.
const OFFICE_LIMIT: u32 = 16;

/// The most that a paper of the whole day may ask: one that is not frozen yet
/// is drawn from what every room of the day knows.
const PAPER_LIMIT: u32 = 44;

/// What a page asked, by its address with the identities taken out.
type Asked = BTreeMap<String, (u32, String)>;

/// Follows every link of our own from the pages given, three pages of each
/// kind, and notes the most statements that a page of the kind sent.
async fn walk(client: &Client, starts: &[&str]) -> Asked {
    let link = Regex::new(r##"href="(/[^"#]*)""##).unwrap();
    let identity = Regex::new(r"[0-9a-f]{32}|[0-9A-Z]{4}-[0-9A-Z-]+|/\d+\b").unwrap();
    let mut queue: Vec<String> = starts.iter().map(|start| (*start).to_owned()).collect();
    let (mut seen, mut kinds, mut asked) = (BTreeSet::new(), BTreeMap::new(), Asked::new());
    while let Some(address) = queue.pop() {
        let path = address.split('?').next().unwrap().to_owned();
        let kind = identity.replace_all(&path, "/{}").into_owned();
        let visits: &mut u32 = kinds.entry(kind.clone()).or_default();
        if !seen.insert(path) || *visits >= 3 || path_leads_away(&address) {
            continue;
        }
        *visits += 1;
        let reply = client.get(&address.replace("&amp;", "&")).await;
        assert!(reply.status.as_u16() < 500, "{address} answered {}", reply.status);
        let most = asked.entry(kind).or_insert((0, address.clone()));
        if reply.statements > most.0 {
            *most = (reply.statements, address);
        }
        queue.extend(link.captures_iter(&reply.body).map(|found| found[1].to_owned()));
    }
    asked
}

/// Other languages show the same, other communes less, and a stream never ends.
fn path_leads_away(address: &str) -> bool {
    let own = address.starts_with("/ar/beni-mellal") || address.starts_with("/ar/programme");
    !own || address.ends_with("/news")
}

/// More of everything that lists are made of.
async fn grow(town: &Town) {
    let (store, commune, actor) = (&town.db, town.beni_mellal(), Actor::system());
    for number in 0..15 {
        let name = base::LocalText::new(format!("حي إضافي {number}"), "");
        civic::commune::commands::add_quarter(store, &actor, commune, name, true).await.unwrap();
        let body = civic::commune::Body {
            id: base::Id::new(uuid::Uuid::nil()),
            kind: civic::commune::BodyKind::Association,
            name: base::LocalText::new(format!("جمعية إضافية {number}"), ""),
            contact: String::new(),
            founded_on: None,
            demo: true,
            revision: 0,
        };
        civic::commune::commands::enter_body(store, &actor, commune, body).await.unwrap();
    }
}

#[test]
fn what_a_page_asks_does_not_grow_with_its_rows() {
    on_both(async |town: Town| {
        town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
        town.replay_demo().await;
        let options = Options { page_cache: false, ..Options::default() };
        let stranger = Client::of(&town, options);
        let focal = stranger.from_demo(&town, Role::FocalPoint).await;
        let public_before = walk(&stranger, &["/ar/beni-mellal/"]).await;
        let office_before = walk(&focal, &["/ar/beni-mellal/office"]).await;
        grow(&town).await;
        let public_after = walk(&stranger, &["/ar/beni-mellal/"]).await;
        let office_after = walk(&focal, &["/ar/beni-mellal/office"]).await;
        check(&town, &public_before, &public_after, PUBLIC_LIMIT);
        check(&town, &office_before, &office_after, OFFICE_LIMIT);
        for text in ["/ar/beni-mellal/charter", "/ar/beni-mellal/plan"] {
            let asked = public_after.get(text).map(|asked| asked.0);
            assert!(asked.is_some_and(|asked| asked <= TEXT_LIMIT), "{text} asks {asked:?}");
        }
    });
}

fn check(town: &Town, before: &Asked, after: &Asked, limit: u32) {
    assert!(before.len() > 5, "only {} kinds of page were found", before.len());
    for (kind, (statements, address)) in after {
        let was = before.get(kind).map_or(*statements, |before| before.0);
        assert_eq!(was, *statements, "{kind} asks more on {} ({address})", town.database);
        let paper = kind.ends_with(".pdf") || kind.ends_with(".docx");
        let limit = if paper { PAPER_LIMIT } else { limit };
        assert!(*statements <= limit, "{kind} asks {statements} statements ({address})");
    }
}
