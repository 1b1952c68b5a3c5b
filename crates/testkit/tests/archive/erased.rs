//! Going back to a copy of the database from before an erasure: what was
//! erased since is erased again, from a list outside the database.

use base::{Actor, Instant};
use civic::{consultation::commands::forget_author, privacy::commands::keep_erased};
use db::{Database, Erased, Erasures, Sealed, Settings, args, journal, sql};
use testkit::{Client, Town, on_both};
use uuid::Uuid;

use crate::privacy::{asked, decided, invitation};

/// Somebody contributes and says who they are.
async fn speak(town: &Town) {
    let (resident, form) = (Client::stranger(town), "/fr/beni-mellal/charter/contribute");
    let page = resident.get(form).await.body;
    let hidden = |name: &str| {
        let field = regex::Regex::new(&format!(r#"name="{name}" value="([^"]*)""#)).unwrap();
        field.captures(&page).map(|found| found[1].to_owned()).unwrap_or_default()
    };
    let (key, stage) = (hidden("key"), hidden("stage"));
    let pairs = [
        ("key", key.as_str()),
        ("stage", stage.as_str()),
        ("kind", "comment"),
        ("text", "Annoncez les rencontres au marché."),
        ("name", "Une habitante"),
        ("sex", "female"),
    ];
    let sent = resident.post(form, &pairs).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
}

/// A contribution whose author has a name: its code, its identity, its author.
async fn contribution(town: &Town) -> (String, Uuid, Uuid) {
    speak(town).await;
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let (code, id, person): (Sealed, Uuid, Uuid) = tx
        .one(
            sql!(
                "select c.code, c.id, p.id from contribution c
                 join person p on p.commune_id = c.commune_id and p.id = c.person_id
                 where c.commune_id = $1 and p.name <> '' and c.sex <> 'unsaid'
                 order by c.id limit 1"
            ),
            args![town.beni_mellal()],
        )
        .await
        .unwrap();
    (code.into(), id, person)
}

/// What a database says of a person and of a contribution's author.
async fn told(db: &Database, town: &Town, person: Uuid, contribution: Uuid) -> (String, String) {
    let mut tx = db.read(town.beni_mellal()).await.unwrap();
    let commune = town.beni_mellal();
    let (name,): (String,) = tx
        .one(
            sql!("select name from person where commune_id = $1 and id = $2"),
            args![commune, person],
        )
        .await
        .unwrap();
    let (sex,): (String,) = tx
        .one(
            sql!("select sex from contribution where commune_id = $1 and id = $2"),
            args![commune, contribution],
        )
        .await
        .unwrap();
    (name, sex)
}

/// A copy of the database as it stands, in a folder inside its own.
fn copied(folder: &std::path::Path) -> std::path::PathBuf {
    let copy = folder.join("earlier");
    std::fs::create_dir_all(&copy).unwrap();
    let open = rusqlite::Connection::open(folder.join("mithaq.db")).unwrap();
    let to = copy.join("mithaq.db");
    open.execute("vacuum into ?1", [to.to_str().unwrap()]).unwrap();
    copy
}

/// A list in a folder that goes with the test.
fn list() -> (std::path::PathBuf, Erasures) {
    let folder = std::env::temp_dir().join(format!("mithaq-list-{}", db::secret::token()));
    std::fs::create_dir_all(&folder).unwrap();
    let list = Erasures::beside(&folder.join("journal.key"));
    (folder, list)
}

/// The first row of the commune's journal that binds words, erased by order.
async fn erase_a_row(town: &Town) -> i64 {
    let row = 2;
    let tx = town.db.write(town.beni_mellal()).await.unwrap();
    let erasure = journal::Erasure { rows: vec![row], reason: "Sur décision.".into() };
    journal::erase(tx, &Actor::system(), civic::words::BOUND, erasure).await.unwrap();
    row
}

async fn says_something(db: &Database, town: &Town, row: i64) -> bool {
    let mut tx = db.read(town.beni_mellal()).await.unwrap();
    let found: Option<(i64,)> = tx
        .first(
            sql!("select seq from journal_payload where commune_id = $1 and seq = $2"),
            args![town.beni_mellal(), row],
        )
        .await
        .unwrap();
    found.is_some()
}

#[test]
fn whoever_was_erased_stays_erased_when_an_earlier_copy_is_put_back() {
    on_both(async |town: Town| {
        let Settings::Folder(folder) = town.settings.clone() else { return };
        town.replay_demo().await;
        let (code, contribution, author) = contribution(&town).await;
        let earlier = copied(&folder);
        let (place, list) = list();
        assert_eq!(keep_erased(&town.db, &list).await.unwrap(), 0, "nothing was erased yet");
        forget_author(&town.db, &Actor::system(), town.beni_mellal(), &code).await.unwrap();
        let row = erase_a_row(&town).await;
        assert_eq!(keep_erased(&town.db, &list).await.unwrap(), 0, "noted, not erased again");
        let noted = std::fs::read_to_string(place.join("erasures.jsonl")).unwrap();
        assert_eq!(noted.lines().count(), 3, "person, author, row: {noted}");
        let back = Settings::Folder(earlier);
        let back = Database::open_at(&back, town.clock.clone()).await.unwrap();
        let (name, sex) = told(&back, &town, author, contribution).await;
        assert!(!name.is_empty() && sex != "unsaid" && says_something(&back, &town, row).await);
        assert_eq!(keep_erased(&back, &list).await.unwrap(), 3);
        let after = told(&back, &town, author, contribution).await;
        assert_eq!(after, (String::new(), "unsaid".to_owned()));
        assert!(!says_something(&back, &town, row).await);
        assert_eq!(keep_erased(&back, &list).await.unwrap(), 0, "once is enough");
        let mut tx = back.read(town.beni_mellal()).await.unwrap();
        let verdict = civic::words::verify(&mut tx).await.unwrap();
        assert!(verdict.faults.is_empty(), "the copy's record verifies: {:?}", verdict.faults);
        drop(tx);
        back.close().await;
        std::fs::remove_dir_all(place).unwrap();
    });
}

#[test]
fn a_granted_wish_is_noted_and_an_unknown_row_or_person_is_passed_over() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let stranger = Client::stranger(&town);
        let focal = stranger.from_demo(&town, base::Role::FocalPoint).await;
        let (place, list) = list();
        asked(&stranger, "erase", &invitation(&town).await).await;
        assert_eq!(decided(&focal, "granted", "Effacé.").await, 303);
        assert_eq!(keep_erased(&town.db, &list).await.unwrap(), 0);
        let mut all = list.read().unwrap();
        let persons = all.iter().filter(|one| matches!(one, Erased::Person { .. })).count();
        assert_eq!(persons, 1);
        let commune = town.beni_mellal().uuid();
        let other = Uuid::from_u128(7);
        all.insert(Erased::Person { commune, id: other });
        all.insert(Erased::Author { commune, id: other });
        let (hash, reason) = ("00".repeat(32), "Sur décision.".to_owned());
        all.insert(Erased::Record { commune, row: 2, hash, reason });
        list.write(&all).unwrap();
        assert_eq!(keep_erased(&town.db, &list).await.unwrap(), 0, "another row bears the number");
        assert!(says_something(&town.db, &town, 2).await);
        put_back(&town).await;
        assert_eq!(keep_erased(&town.db, &list).await.unwrap(), 1, "on both databases");
        std::fs::remove_dir_all(place).unwrap();
    });
}

/// Lets an erased person have a name again, as an earlier copy would.
async fn put_back(town: &Town) {
    #[derive(serde::Serialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    enum Back {
        Put { subject: Uuid, at: Instant },
    }
    impl db::Happened for Back {
        const ROOM: &'static str = "test";
        fn subject(&self) -> Uuid {
            let Self::Put { subject, .. } = self;
            *subject
        }
        fn topics(&self) -> base::Topics {
            base::Topics::ALL
        }
    }
    let commune = town.beni_mellal();
    let mut tx = town.db.write(commune).await.unwrap();
    let at = tx.now();
    tx.run(
        sql!(
            "update person set name = 'Une participante', erased_at = null
             where commune_id = $1 and erased_at is not null"
        ),
        args![commune],
    )
    .await
    .unwrap();
    tx.commit(&Actor::system(), Back::Put { subject: commune.uuid(), at }).await.unwrap();
}
