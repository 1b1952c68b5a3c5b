//! What two may do is proposed by one and confirmed by another.

use base::{Actor, Error, Id, Lang, LocalText, Place, Role, policy};
use civic::{
    commune::{Setting, commands::change_setting},
    consultation::{
        Act, Outcome,
        commands::{act, confirm, open_stage, withdraw},
    },
    document,
    people::{
        Scope,
        commands::{OpenAccount, open_account},
    },
    process::{ActKind, Proposal, Stage, StageKind, StageState, commands::OpenStage, queries},
};
use testkit::{Client, Town, on_both};

use crate::{fixture::Charter, shown::edited};

/// Somebody with an account and a role in the commune.
async fn hired(town: &Town, role: Role) -> Actor {
    let commune = town.beni_mellal();
    let account = OpenAccount {
        login: format!("{role}-{}@example", db::secret::token()),
        password: "a password for tests".into(),
        label: LocalText::new("نقطة الارتكاز الأولى", ""),
        lang: Lang::Ar,
        role,
        scope: Scope::Commune(commune),
    };
    let id = open_account(&town.db, &Actor::system(), account).await.unwrap();
    let place = Place::Commune(commune);
    Actor::signed_in(Id::new(id.uuid()), vec![policy::Mandate { role, place }], Lang::Ar)
}

async fn waiting(town: &Town) -> Vec<Proposal> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    queries::waiting_proposals(&mut tx).await.unwrap()
}

fn opening(town: &Town, charter: &Charter, stage: &Stage) -> Act {
    let wanted = OpenStage { revision: stage.revision, ..charter.wanted(town) };
    Act::Open { stage: stage.id, wanted: Box::new(wanted) }
}

/// A charter at its first stage, and two who may steer.
async fn two(town: &Town) -> (Charter, Stage, [Actor; 2]) {
    let charter = Charter::begun(town).await;
    let stage = charter.stage(town, StageKind::Preparation).await;
    let focals = [hired(town, Role::FocalPoint).await, hired(town, Role::FocalPoint).await];
    (charter, stage, focals)
}

fn proposed(outcome: base::Result<Outcome>) -> Id<Proposal> {
    match outcome {
        Ok(Outcome::Proposed(id)) => id,
        other => panic!("it was not proposed: {other:?}"),
    }
}

#[test]
fn a_stage_is_opened_by_two_where_there_are_two() {
    on_both(async |town| {
        let (charter, stage, [first, second]) = two(&town).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let alone = open_stage(db, &first, commune, stage.id, charter.wanted(&town)).await;
        assert!(matches!(alone, Err(Error::Refused("refused-second-person"))), "{alone:?}");
        let made = act(db, &first, commune, opening(&town, &charter, &stage)).await;
        let proposal = proposed(made);
        assert_eq!(charter.standing(&town, stage.id).await.state, StageState::Pending);
        let again = act(db, &second, commune, opening(&town, &charter, &stage)).await;
        assert!(matches!(again, Err(Error::Refused("refused-proposed-already"))));
        let own = confirm(db, &first, commune, proposal).await;
        assert!(matches!(own, Err(Error::Refused("refused-own-proposal"))), "{own:?}");
        let drafter = hired(&town, Role::Drafter).await;
        let other = confirm(db, &drafter, commune, proposal).await;
        assert!(matches!(other, Err(Error::Forbidden)), "{other:?}");
        confirm(db, &second, commune, proposal).await.unwrap();
        assert_eq!(charter.standing(&town, stage.id).await.state, StageState::Open);
        let twice = confirm(db, &second, commune, proposal).await;
        assert!(matches!(twice, Err(Error::Refused("refused-proposal-settled"))));
        let auditor = Client::stranger(&town).holding(&town, Role::Auditor, commune).await;
        let journal = auditor.get("/ar/beni-mellal/office/journal").await.body;
        for event in ["اقتراح قرار ينتظر تأكيد شخص ثان", "فتح مرحلة"]
        {
            assert!(journal.contains(event), "the journal tells: {event}");
        }
    });
}

#[test]
fn one_alone_opens_a_stage_where_there_is_one_or_the_commune_chose_so() {
    on_both(async |town| {
        let charter = Charter::begun(&town).await;
        let stage = charter.stage(&town, StageKind::Preparation).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let only = hired(&town, Role::FocalPoint).await;
        let made = act(db, &only, commune, opening(&town, &charter, &stage)).await;
        assert!(matches!(made, Ok(Outcome::Done(_))), "{made:?}");
        hired(&town, Role::FocalPoint).await;
        let open = charter.standing(&town, stage.id).await;
        charter_closes(&town, &only, &open).await;
        let setting = Setting { second_person: false, ..Setting::default() };
        change_setting(db, &only, commune, setting).await.unwrap();
        let workshop = charter.stage(&town, StageKind::Workshop).await;
        let made = act(db, &only, commune, opening(&town, &charter, &workshop)).await;
        assert!(matches!(made, Err(Error::Refused("refused-stage-order"))), "{made:?}");
    });
}

/// Closing is an act of two as well, and is taken back by either.
async fn charter_closes(town: &Town, actor: &Actor, stage: &Stage) {
    let (db, commune) = (&town.db, town.beni_mellal());
    let wanted = civic::process::commands::CloseStage {
        synthesis: LocalText::new("خلاصة", ""),
        reason: LocalText::new("انتهت الأشغال", ""),
        looked: stage.closes_on,
    };
    let made = act(db, actor, commune, Act::Close { stage: stage.id, wanted }).await;
    let proposal = proposed(made);
    assert_eq!(waiting(town).await[0].kind, ActKind::Close);
    withdraw(db, actor, commune, proposal).await.unwrap();
    assert!(waiting(town).await.is_empty());
}

#[test]
fn what_could_not_be_done_is_not_proposed() {
    on_both(async |town| {
        let (charter, _, [first, _]) = two(&town).await;
        let late = charter.stage(&town, StageKind::Public).await;
        let act_of = opening(&town, &charter, &late);
        let made = act(&town.db, &first, town.beni_mellal(), act_of).await;
        assert!(matches!(made, Err(Error::Refused(_))), "{made:?}");
        assert!(waiting(&town).await.is_empty());
    });
}

#[test]
fn a_draft_that_changed_since_is_not_the_one_proposed() {
    on_both(async |town| {
        let charter = Charter::begun(&town).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let [first, second] =
            [hired(&town, Role::Drafter).await, hired(&town, Role::FocalPoint).await];
        let document = edited(&town, &charter, "تعلن الجماعة عن كل لقاء وموضوعه.").await;
        let publication = document::commands::Publication {
            stage_kind: StageKind::Public,
            note: LocalText::new("صيغة أوضح", ""),
        };
        let publish = Act::Publish { document, publication, digest: None };
        let proposal = proposed(act(db, &first, commune, publish.clone()).await);
        edited(&town, &charter, "لا تعلن الجماعة عن شيء.").await;
        let slipped = confirm(db, &second, commune, proposal).await;
        assert!(matches!(slipped, Err(Error::Refused("refused-proposal-draft"))), "{slipped:?}");
        withdraw(db, &second, commune, proposal).await.unwrap();
        let proposal = proposed(act(db, &first, commune, publish).await);
        let (_, version) = confirm(db, &second, commune, proposal).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let text = document::queries::text(&mut tx, Id::new(version)).await.unwrap();
        assert_eq!(text.provisions[0].body.ar, "لا تعلن الجماعة عن شيء.");
    });
}

#[test]
fn the_desk_shows_what_waits_and_another_confirms_it_there() {
    on_both(async |town| {
        let charter = Charter::begun(&town).await;
        let stage = charter.stage(&town, StageKind::Preparation).await;
        let commune = town.beni_mellal();
        let stranger = Client::stranger(&town);
        let [first, second] = [
            stranger.holding(&town, Role::FocalPoint, commune).await,
            stranger.holding(&town, Role::FocalPoint, commune).await,
        ];
        let day = |days: i64| town.db.now().plus_days(days).day().to_string();
        let (opens, closes) = (day(0), day(20));
        let revision = stage.revision.to_string();
        let pairs =
            [("do", "open"), ("revision", &revision), ("opens_on", &opens), ("closes_on", &closes)];
        let sent = first.post(&format!("/ar/beni-mellal/office/stages/{}", stage.id), &pairs).await;
        assert_eq!(
            (sent.status.as_u16(), sent.location.as_str()),
            (303, "/ar/beni-mellal/office/proposals")
        );
        let office = second.get("/ar/beni-mellal/office").await.body;
        assert!(office.contains("/ar/beni-mellal/office/proposals"), "the desk shows it");
        let id = waiting(&town).await[0].id.to_string();
        let page = first.get("/ar/beni-mellal/office/proposals").await.body;
        assert!(!page.contains("value=\"confirm\""), "nobody confirms their own: {page}");
        let page = second.get("/fr/beni-mellal/office/proposals").await.body;
        assert!(page.contains("value=\"confirm\"") && page.contains("Ouverture d’une étape"));
        let pairs = [("do", "confirm"), ("proposal", id.as_str())];
        let done = second.post("/ar/beni-mellal/office/proposals", &pairs).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert!(done.location.ends_with(&stage.id.to_string()));
        assert_eq!(charter.standing(&town, stage.id).await.state, StageState::Open);
    });
}
