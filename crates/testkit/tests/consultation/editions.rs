//! More than one of a kind: editions of a process, and a second workshop.

use base::{Actor, CommuneId, Error, Id, LocalText, Role};
use civic::{
    commune::{gazetteer, identity},
    document,
    process::{
        Decision, Process, ProcessKind, StageKind, StageState,
        commands::{self, add_workshop, begin},
        queries, rules,
    },
};
use db::{args, sql};
use testkit::{Client, Town, on_both};

use crate::{
    fixture::{Charter, published},
    stages::adopt,
};

const KIND: ProcessKind = ProcessKind::Charter;

async fn current(town: &Town, commune: CommuneId) -> Option<i64> {
    let mut tx = town.db.read(commune).await.unwrap();
    queries::process(&mut tx, KIND).await.unwrap().map(|process| process.edition)
}

async fn begin_next(town: &Town, commune: CommuneId) -> base::Result<Id<Process>> {
    let focal = town.holder(Role::FocalPoint, commune);
    begin(&town.db, &focal, commune, KIND, LocalText::new("الميثاق المراجع", "")).await
}

/// The version to which the address of the charter leads.
async fn shown(town: &Town) -> String {
    let page = Client::stranger(town).get("/ar/beni-mellal/charter").await.body;
    let at = page.find("/ar/beni-mellal/versions/").unwrap() + "/ar/beni-mellal/versions/".len();
    page[at..at + 32].to_owned()
}

#[test]
fn the_next_edition_becomes_current_when_the_council_adopts_it() {
    on_both(async |town| {
        let commune = town.beni_mellal();
        let (first, _) = Charter::standing_at(&town, StageKind::Adoption).await;
        let early = begin_next(&town, commune).await;
        assert!(matches!(early, Err(Error::Refused("refused-process-begun"))), "{early:?}");
        adopt(&town, &first).await.unwrap();
        let second = Charter::of(&town, begin_next(&town, commune).await.unwrap()).await;
        let twice = begin_next(&town, commune).await;
        assert!(matches!(twice, Err(Error::Refused("refused-process-begun"))), "{twice:?}");
        second.lead_to(&town, StageKind::Public).await;
        assert_eq!(current(&town, commune).await, Some(1));
        assert_eq!(shown(&town).await, first.version.simple().to_string());

        let public = second.stage(&town, StageKind::Public).await;
        second.close(&town, &public).await.unwrap();
        adopt(&town, &second).await.unwrap();
        assert_eq!(current(&town, commune).await, Some(2));
        assert_eq!(shown(&town).await, second.version.simple().to_string());
        the_former_one_is_readable(&town, &first).await;
    });
}

async fn the_former_one_is_readable(town: &Town, first: &Charter) {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let editions = queries::editions(&mut tx, KIND).await.unwrap();
    assert_eq!(editions.iter().map(|it| it.edition).collect::<Vec<_>>(), [1, 2]);
    let text = document::queries::shown_in(&mut tx, editions[0].id).await.unwrap().unwrap().text;
    assert_eq!(text.version.id.uuid(), first.version);
    assert_eq!(text.version.state, document::VersionState::Adopted);
    let stages = queries::stages(&mut tx, first.process).await.unwrap();
    assert!(stages.len() == 7 && stages.iter().all(|stage| !stage.is_current));
    let old = Client::stranger(town);
    let old = old.get(&format!("/ar/beni-mellal/versions/{}", first.version.simple())).await;
    assert_eq!(old.status, 200);
}

#[test]
fn the_database_keeps_no_two_of_the_same_edition() {
    on_both(async |town| {
        Charter::begun(&town).await;
        let mut tx = town.db.write(town.beni_mellal()).await.unwrap();
        let (id, now): (Id<Process>, _) = (tx.id(), tx.now());
        let twice = tx.run(
            sql!(
                "insert into process (commune_id, id, kind, edition, title_ar, title_fr,
                                      created_at, revision)
                 values ($1, $2, 'charter', 1, 'الميثاق', '', $3, 1)"
            ),
            args![tx.scope(), id, now],
        );
        assert!(twice.await.is_err());
    });
}

/// Adopts the text of a process by itself, without its stages.
async fn adopt_plainly(town: &Town, commune: CommuneId, process: Id<Process>) {
    let (version, _) = published(town, commune, process).await;
    let decision = Decision::adopted(version, "1", town.db.now().day());
    let mut tx = town.db.write(commune).await.unwrap();
    let (_, adopted) = commands::adopt(&mut tx, process, decision).await.unwrap();
    tx.commit(&Actor::system(), adopted).await.unwrap();
}

#[test]
fn after_any_history_the_current_edition_is_the_last_adopted_or_else_the_one_in_progress() {
    const STEPS: u32 = 6;
    on_both(async |town| {
        for history in 0..1_u32 << STEPS {
            let unit = &gazetteer::units()[history as usize];
            let commune = identity(&unit.code);
            let (mut adopted, mut open) = (0, None);
            for step in 0..STEPS {
                match (history >> step & 1, open) {
                    (0, None) => open = Some(begin_next(&town, commune).await.unwrap()),
                    (0, Some(_)) => assert!(begin_next(&town, commune).await.is_err()),
                    (_, Some(process)) => {
                        adopt_plainly(&town, commune, process).await;
                        (adopted, open) = (adopted + 1, None);
                    }
                    (_, None) => {}
                }
                let expected = Some(adopted).filter(|it| *it > 0).or(open.map(|_| 1));
                assert_eq!(current(&town, commune).await, expected, "{history:b} at {step}");
            }
        }
    });
}

#[test]
fn a_second_workshop_is_listed_opened_and_closed_on_its_own() {
    on_both(async |town| {
        let (charter, first) = Charter::standing_at(&town, StageKind::Workshop).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let barred = add_workshop(db, &charter.drafter, commune, charter.process).await;
        assert!(matches!(barred, Err(Error::Forbidden)));
        let added = add_workshop(db, &charter.focal, commune, charter.process).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let stages = queries::stages(&mut tx, charter.process).await.unwrap();
        drop(tx);
        let places: Vec<i64> = stages.iter().map(|stage| stage.position).collect();
        assert_eq!(places, [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!((stages[1].id, stages[2].id), (first.id, added));
        assert_eq!(rules::one_of(&stages, StageKind::Workshop).unwrap().id, first.id);

        let early = charter.open(&town, &stages[2]).await;
        assert!(matches!(early, Err(Error::Refused("refused-stage-order"))), "{early:?}");
        charter.close(&town, &first).await.unwrap();
        let second = charter.stage(&town, StageKind::Workshop).await;
        assert_eq!((second.id, second.state), (added, StageState::Pending));
        charter.open(&town, &second).await.unwrap();
        let second = charter.stage(&town, StageKind::Workshop).await;
        assert_eq!((second.id, second.state), (added, StageState::Open));
        let level = charter.stage(&town, StageKind::SecondLevel).await;
        assert!(charter.open(&town, &level).await.is_err(), "the second workshop goes on");
        charter.close(&town, &second).await.unwrap();
        charter.open(&town, &level).await.unwrap();
        let late = add_workshop(db, &charter.focal, commune, charter.process).await;
        assert!(matches!(late, Err(Error::Refused("refused-stage-late"))), "{late:?}");
    });
}

#[test]
fn pages_list_both_workshops_and_the_log_tells_of_the_second() {
    on_both(async |town| {
        let (charter, _) = Charter::standing_at(&town, StageKind::Workshop).await;
        let commune = town.beni_mellal();
        let stranger = Client::stranger(&town);
        let office = stranger.holding(&town, Role::FocalPoint, commune).await;
        let stages = "/ar/beni-mellal/office/stages";
        let process = charter.process.to_string();
        let pairs = [("do", "workshop"), ("process", process.as_str())];
        let added = office.post(stages, &pairs).await;
        assert_eq!(added.status, 303, "{}", added.body);
        let list = office.get(stages).await.body;
        assert!(list.contains(&added.location), "both are listed");
        let log = office.get("/ar/beni-mellal/office/journal").await.body;
        assert!(log.contains("إضافة مرحلة"), "the event is told in words");
    });
}
