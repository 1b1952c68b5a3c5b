//! People's data: what is erased by itself, the page that tells of it, and the
//! statements of every footer.

use base::{Actor, Role};
use civic::privacy::{
    commands::{communes_due, retain},
    register::{ENTRIES, Retention},
};
use db::{Sealed, Sql, args, sql};
use testkit::{Client, Town, on_both};
use uuid::Uuid;

/// Ends everything that a clock waits for: processes, workshops, accounts.
async fn end_everything(town: &Town) {
    #[derive(serde::Serialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    enum Ended {
        Everything { subject: Uuid },
    }
    impl db::Happened for Ended {
        const ROOM: &'static str = "test";
        fn subject(&self) -> Uuid {
            let Self::Everything { subject } = self;
            *subject
        }
        fn topics(&self) -> base::Topics {
            base::Topics::ALL
        }
    }
    let commune = town.beni_mellal();
    let mut tx = town.db.write(commune).await.unwrap();
    let now = tx.now();
    for statement in [
        sql!("update stage set closed_at = $2 where commune_id = $1 and closed_at is null"),
        sql!("update workshop set closed_at = $2 where commune_id = $1 and closed_at is null"),
        sql!("update body set retired_at = $2 where commune_id = $1"),
    ] {
        tx.run(statement, args![commune, now]).await.unwrap();
    }
    tx.run(sql!("update account set closed_at = $1"), args![now]).await.unwrap();
    let ended = Ended::Everything { subject: commune.uuid() };
    tx.commit(&Actor::system(), ended).await.unwrap();
}

/// What the worker does once an hour.
async fn round(town: &Town) {
    let mut tx = town.db.read(db::INSTALLATION).await.unwrap();
    let due = communes_due(&mut tx).await.unwrap();
    drop(tx);
    for commune in due {
        while retain(&town.db, commune).await.unwrap() > 0 {}
    }
    let commune = town.beni_mellal();
    while civic::consultation::commands::forget_ended(&town.db, commune).await.unwrap() > 0 {}
}

/// How many rows still say something in a column that is kept for a time.
async fn held(town: &Town, table: &str, column: &str) -> i64 {
    let schema = db::schema::schema().await.unwrap();
    let kind = schema[table].column(column).unwrap().kind;
    let says = match kind {
        db::schema::Kind::Text => {
            format!("{column} not in ('', '—', $1) and {column} not like 'erased-%'")
        }
        db::schema::Kind::Bool => format!("{column} = true"),
        _ => format!("{column} is not null"),
    };
    let text = format!("select count(*) from {table} where {says}");
    let statement = Sql::literal(Box::leak(text.into_boxed_str()));
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let values = if kind == db::schema::Kind::Text { args![Sealed::of("{}")] } else { args![] };
    let found: (i64,) = tx.one(statement, values).await.unwrap();
    found.0
}

#[test]
fn what_is_kept_for_a_time_is_erased_by_itself_and_an_event_says_how_much() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let stranger = Client::stranger(&town);
        drop(stranger.from_demo(&town, Role::FocalPoint).await);
        end_everything(&town).await;
        let persons = held(&town, "person", "name").await;
        assert!(persons > 0 && held(&town, "account_session", "token").await > 0);
        town.pass_days(364);
        round(&town).await;
        assert!(held(&town, "person", "name").await > 0, "names outlast a year");
        assert_eq!(held(&town, "account_session", "token").await, 0);
        assert!(held(&town, "body", "contact").await + held(&town, "account", "login").await > 0);
        town.pass_days(2);
        round(&town).await;
        assert_eq!(held(&town, "person", "phone").await, 0);
        assert!(held(&town, "person", "name").await > 0);
        town.pass_days(5 * 365);
        round(&town).await;
        for entry in ENTRIES.iter().filter(|entry| entry.retention.days().is_some()) {
            for (table, columns) in entry.columns {
                for column in *columns {
                    let left = held(&town, table, column).await;
                    assert_eq!(left, 0, "{table}.{column} is kept longer than said");
                }
            }
        }
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let told: Vec<(String,)> = tx
            .all(
                sql!(
                    "select p.payload from journal j
                     join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq
                     where j.commune_id = $1 and j.kind = 'privacy.erased_when_due'"
                ),
                args![town.beni_mellal()],
            )
            .await
            .unwrap();
        let all = told.iter().map(|it| it.0.as_str()).collect::<String>();
        assert!(all.contains(Retention::NameAfterWorkshop.word()), "{all}");
        drop(tx);
        assert_eq!(retain(&town.db, town.beni_mellal()).await.unwrap(), 0, "nothing is left");
    });
}

#[test]
fn every_footer_leads_to_statements_that_are_there() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        for (page, root) in [("/ar/beni-mellal/", "beni-mellal"), ("/fr/sign-in", "about")] {
            let lang = &page[1..3];
            let shown = stranger.get(page).await.body;
            for statement in ["privacy", "accessibility", "legal", "cookies"] {
                let address = format!("/{lang}/{root}/{statement}");
                assert!(shown.contains(&format!("href=\"{address}\"")), "{page} {address}");
                let reply = stranger.get(&address).await;
                assert_eq!(reply.status, 200, "{address}");
            }
        }
        let privacy = stranger.get("/fr/beni-mellal/privacy").await.body;
        for entry in ENTRIES {
            assert!(privacy.contains(&format!("id=\"{}\"", entry.key)), "{}", entry.key);
        }
        let cookies = stranger.get("/ar/beni-mellal/cookies").await.body;
        for name in ["mithaq", "mithaq-device", "mithaq-visitor", "mithaq-held", "mithaq-wrote"] {
            assert!(cookies.contains(&format!(">{name}<")), "{name}");
        }
    });
}

#[test]
fn the_office_takes_the_register_along_and_sees_what_to_declare() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        let focal = stranger.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        let page = focal.get("/fr/beni-mellal/office/privacy").await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("envoyez-le à la CNDP"));
        let file = focal.get("/fr/beni-mellal/office/privacy/register.csv").await;
        assert_eq!(file.body.lines().count(), ENTRIES.len() + 1);
        let kept = stranger.get("/fr/beni-mellal/office/privacy").await;
        assert_eq!(kept.status, 303);
    });
}

/// The code in the address to which sending a request leads.
fn code(location: &str) -> &str {
    location.rsplit('/').next().unwrap()
}

/// The code of an invitation of the demonstration whose bearer has a name.
pub(crate) async fn invitation(town: &Town) -> String {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let (code,): (Sealed,) = tx
        .one(
            sql!(
                "select t.code from participant t
                 join person p on p.commune_id = t.commune_id and p.id = t.person_id
                 where t.commune_id = $1 and p.name <> '' order by t.id limit 1"
            ),
            args![town.beni_mellal()],
        )
        .await
        .unwrap();
    code.into()
}

/// How many persons have a name.
async fn named(town: &Town) -> i64 {
    held(town, "person", "name").await
}

const ASK: &str = "/fr/beni-mellal/privacy/ask";

pub(crate) async fn asked(client: &Client, wish: &str, code: &str) -> String {
    let pairs = [
        ("wish", wish),
        ("concerns", "workshop"),
        ("code", code),
        ("words", "Ce qui me concerne."),
        ("name", "Une participante"),
    ];
    let reply = client.post(ASK, &pairs).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.location
}

/// The office's answer to the request that waits first.
pub(crate) async fn decided(focal: &Client, verdict: &str, reason: &str) -> axum::http::StatusCode {
    let list = focal.get("/fr/beni-mellal/office/requests").await.body;
    let link = regex::Regex::new(r#"href="(/fr/beni-mellal/office/requests/[0-9a-f-]+)""#).unwrap();
    let page = link.captures(&list).unwrap()[1].to_owned();
    let form = focal.get(&page).await.body;
    let revision = regex::Regex::new(r#"name="revision" value="(\d+)""#).unwrap();
    let revision = revision.captures(&form).unwrap()[1].to_owned();
    let pairs = [("verdict", verdict), ("reason", reason), ("revision", &revision)];
    focal.post(&page, &pairs).await.status
}

#[test]
fn a_participant_asks_sees_what_is_kept_and_is_erased_with_the_answer() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let stranger = Client::stranger(&town);
        let focal = stranger.from_demo(&town, Role::FocalPoint).await;
        let (invited, before) = (invitation(&town).await, named(&town).await);
        let page = asked(&stranger, "see", &invited).await;
        let waits = stranger.get(&page).await;
        assert!(waits.body.contains("Pas encore de réponse"));
        assert_eq!(decided(&focal, "granted", "Le code est le vôtre.").await, 303);
        let shown = stranger.get(&page).await.body;
        assert!(shown.contains("Ce que nous conservons sur vous"), "the code proved who asks");
        let page = asked(&stranger, "erase", &invited).await;
        assert_eq!(decided(&focal, "granted", "Effacé.").await, 303);
        assert_eq!(named(&town).await, before - 1);
        assert!(stranger.get(&page).await.body.contains("ont été effacées avec cette réponse"));
        let found = stranger.get(&format!("{ASK}?about=workshop")).await;
        assert!(found.body.contains("10 jours francs"));
        let by_code = format!("/fr/beni-mellal/privacy/request?code={}", code(&page));
        assert_eq!(stranger.get(&by_code).await.location, page);
        let none = stranger.get("/fr/beni-mellal/privacy/request?code=K7QM-2XWP-94HT").await;
        assert_eq!(none.status, 422);
    });
}

#[test]
fn a_corrected_answer_leaves_the_first_visible_and_the_journal_binds_both() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        let commune = town.beni_mellal();
        let focal = stranger.holding(&town, Role::FocalPoint, commune).await;
        let page = asked(&stranger, "oppose", "").await;
        town.pass_days(12);
        let late = focal.get("/fr/beni-mellal/office/requests").await.body;
        assert!(late.contains("<strong>Hors délai</strong>"), "the clock ran out");
        assert_eq!(decided(&focal, "refused", "").await, 422, "no answer without its reason");
        assert_eq!(decided(&focal, "refused", "Première raison.").await, 303);
        assert_eq!(decided(&focal, "in_part", "Seconde raison.").await, 303);
        let shown = stranger.get(&page).await.body;
        for words in
            ["Première raison.", "Seconde raison.", "a été remplacée", "saisir la Commission"]
        {
            assert!(shown.contains(words), "{words}");
        }
        assert_eq!(verified(&town).await, Vec::<String>::new());
    });
}

/// The faults that the journal's check names.
async fn verified(town: &Town) -> Vec<String> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let verdict = civic::words::verify(&mut tx).await.unwrap();
    verdict.faults.iter().map(|fault| format!("{fault:?}")).collect()
}

#[test]
fn what_was_asked_goes_a_year_after_the_answer_and_the_record_still_verifies() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        let focal = stranger.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        let page = asked(&stranger, "correct", "").await;
        assert_eq!(decided(&focal, "granted", "Rectifié.").await, 303);
        town.pass_days(364);
        round(&town).await;
        assert_eq!(stranger.get(&page).await.status, 200);
        town.pass_days(2);
        round(&town).await;
        assert_eq!(stranger.get(&page).await.status, 404);
        assert_eq!(verified(&town).await, Vec::<String>::new());
    });
}
