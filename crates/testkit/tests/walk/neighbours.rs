//! What exists in one commune, asked for at another's address.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use base::{Actor, Role, policy};
use db::{Happened, Sql, args, secret, sql};
use testkit::{Client, Town, on_both};
use uuid::Uuid;
use web::{Guard, Route};

use super::{at, routes};

/// A key that the test puts where only digests of keys are kept.
const KEY: &str = "a-key-for-tests";

/// The rows that addresses name: the word before the name in the address, and
/// where a row that its own commune shows is found.
const ROWS: [(&str, Sql); 19] = [
    ("workshops", sql!("select id from workshop where commune_id = $1")),
    ("people", sql!("select id from participant where commune_id = $1")),
    ("papers", sql!("select id from framing_paper where commune_id = $1")),
    ("files", sql!("select id from media where commune_id = $1")),
    ("cards", sql!("select card_id from theme_card where commune_id = $1")),
    ("themes", sql!("select theme_id from theme_card where commune_id = $1")),
    ("sentences", sql!("select sentence_id from sentence_card where commune_id = $1")),
    ("groups", sql!("select id from drawing where commune_id = $1")),
    ("stages", sql!("select id from stage where commune_id = $1 and state <> 'pending'")),
    ("contributions", sql!("select id from contribution where commune_id = $1")),
    ("versions", sql!("select id from version where commune_id = $1 and state = 'published'")),
    ("against", sql!("select id from version where commune_id = $1 and state = 'published'")),
    ("follow-up", sql!("select provision_id from measure where commune_id = $1")),
    ("openness", sql!("select id from commitment where commune_id = $1")),
    (
        "convergence",
        sql!(
            "select w.provision_id from wording w
             join provision p on p.commune_id = w.commune_id and p.id = w.provision_id
             where w.commune_id = $1 and p.level = 'measure'"
        ),
    ),
    ("measures", sql!("select provision_id from measure where commune_id = $1")),
    ("provisions", sql!("select provision_id from measure where commune_id = $1")),
    ("origins", sql!("select provision_id from source where commune_id = $1")),
    (
        "articles",
        sql!(
            "select w.provision_id from wording w
             join provision p on p.commune_id = w.commune_id and p.id = w.provision_id
             where w.commune_id = $1 and p.level = 'article'"
        ),
    ),
];

/// The same for what is no identity.
const WORDS: [(&str, Sql); 3] = [
    ("invitation", sql!("select code from participant where commune_id = $1")),
    ("receipt", sql!("select code from contribution where commune_id = $1")),
    ("certificates", sql!("select code from certificate where commune_id = $1")),
];

/// The ends of addresses that a file is sent to.
const FILES: [&str; 2] = ["/activities/import", "/follow-up/{provision}"];

/// Keys were given by hand.
#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Done {
    KeysGiven { subject: Uuid },
}

impl Happened for Done {
    const ROOM: &'static str = "walk";
    fn subject(&self) -> Uuid {
        let Self::KeysGiven { subject } = self;
        *subject
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

/// Lets the known key open a group's page, an organisation's, the screen and
/// the evaluation, and makes a file public.
async fn give_keys(town: &Town) {
    let (commune, digest) = (town.beni_mellal(), secret::digest(KEY));
    let mut tx = town.db.write(commune).await.unwrap();
    let public = sql!("update media set public = true where commune_id = $1");
    tx.run(public, args![commune]).await.unwrap();
    let screen = sql!(
        "insert into projection (commune_id, workshop_id, screen_key, view, page, changed_at)
         select commune_id, id, $2, 'welcome', 1, 5 from workshop where commune_id = $1"
    );
    let evaluation = sql!(
        "insert into evaluation (commune_id, workshop_id, key, opened_at)
         select commune_id, id, $2, 5 from workshop where commune_id = $1"
    );
    for statement in [screen, evaluation] {
        assert_eq!(tx.run(statement, args![commune, db::Sealed::of(KEY)]).await.unwrap(), 1);
    }
    for statement in [
        sql!(
            "update working_group set key_hash = $2 where commune_id = $1 and id =
             (select id from working_group where commune_id = $1 order by id limit 1)"
        ),
        sql!(
            "update body_link set token_hash = $2 where commune_id = $1 and id =
             (select id from body_link where commune_id = $1 order by id limit 1)"
        ),
    ] {
        assert_eq!(tx.run(statement, args![commune, digest]).await.unwrap(), 1);
    }
    let done = Done::KeysGiven { subject: commune.uuid() };
    tx.commit(&Actor::system(), done).await.unwrap();
}

/// What a word of an address may be followed by in Beni Mellal.
async fn name(town: &Town, word: &str) -> Option<String> {
    let commune = town.beni_mellal();
    let mut tx = town.db.read(commune).await.unwrap();
    if let Some((_, sql)) = ROWS.iter().find(|row| row.0 == word) {
        let found: Vec<(Uuid,)> = tx.all(*sql, args![commune]).await.unwrap();
        return Some(found.first().expect(word).0.simple().to_string());
    }
    if let Some((_, sql)) = WORDS.iter().find(|row| row.0 == word) {
        let found: Vec<(db::Sealed,)> = tx.all(*sql, args![commune]).await.unwrap();
        return Some(found.first().expect(word).0.clone().into());
    }
    ["group", "organisation", "screen", "evaluation"].contains(&word).then(|| KEY.to_owned())
}

/// The address of a door with rows of Beni Mellal in it, in a commune; nothing
/// for a door whose address names no row.
async fn address(town: &Town, door: &Route, commune: &str) -> Option<String> {
    let (mut parts, mut before, mut names) = (Vec::new(), "", false);
    for part in door.path.split('/') {
        parts.push(match part {
            "{lang}" => "ar".to_owned(),
            "{commune}" => commune.to_owned(),
            // The two texts are words that every commune has.
            "{text}" => "plan".to_owned(),
            part if part.starts_with('{') => {
                let known = name(town, before).await;
                names |= known.is_some();
                // What the demonstration has none of stands within what it has.
                known.unwrap_or_else(|| "00000000000070008000000000000000".to_owned())
            }
            part => part.to_owned(),
        });
        before = part;
    }
    names.then(|| parts.join("/"))
}

#[test]
fn what_exists_in_one_commune_is_nowhere_in_another() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        give_keys(&town).await;
        let stranger = Client::stranger(&town);
        let mut clients = BTreeMap::new();
        for role in Role::ALL.iter().filter(|role| **role != Role::ProgrammeOfficer) {
            let client = stranger.holding(&town, *role, town.tanger()).await;
            clients.insert(role.word(), client);
        }
        let (mut tried, mut wrong) = (0, Vec::new());
        for door in routes() {
            let Some(there) = address(&town, &door, "tanger").await else { continue };
            let client = match door.guard {
                Guard::Commune(action) => {
                    let roles = policy::allowed(action);
                    let focal = roles.contains(&Role::FocalPoint);
                    let role = if focal { Role::FocalPoint } else { roles[0] };
                    &clients[role.word()]
                }
                _ => &stranger,
            };
            let reply = match FILES.iter().any(|file| door.path.ends_with(file)) {
                true if door.method == "POST" => client.upload(&there, "list.csv", b"1").await,
                _ => at(client, &door, &there).await,
            };
            let status = reply.status;
            tried += 1;
            if status != StatusCode::NOT_FOUND {
                wrong.push(format!("{} {there} answered {status}", door.method));
            }
            // Its own commune shows it, so that the row was one to be found.
            let keeps =
                door.method == "GET" && matches!(door.guard, Guard::Public(_) | Guard::Open);
            if keeps {
                let here = address(&town, &door, "beni-mellal").await.unwrap();
                let status = stranger.get(&here).await.status;
                if status != StatusCode::OK {
                    wrong.push(format!("{here} answered {status}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(tried > 100, "only {tried} doors name a row");
    });
}
