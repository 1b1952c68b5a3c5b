//! Stages open, close and feed the council's decision.

use base::{Error, LocalText, Role};
use civic::{
    consultation::commands::{self, answer, open_stage},
    document,
    process::{
        Decision, ProcessKind, StageKind, StageState,
        commands::{OpenStage, begin},
        queries,
    },
};
use testkit::on_both;

use crate::{
    answers::accepted,
    fixture::Charter,
    voices::{comment, say},
};

#[test]
fn a_process_begins_with_its_seven_stages_and_only_once() {
    on_both(async |town| {
        let charter = Charter::begun(&town).await;
        let commune = town.beni_mellal();
        let mut tx = town.db.read(commune).await.unwrap();
        let stages = queries::stages(&mut tx, charter.process).await.unwrap();
        let kinds: Vec<StageKind> = stages.iter().map(|stage| stage.kind).collect();
        assert_eq!(kinds, StageKind::ALL);
        assert!(stages.iter().all(|stage| stage.state == StageState::Pending));
        let titles = LocalText::new("الميثاق", "");
        let kind = ProcessKind::Charter;
        let again = begin(&town.db, &charter.focal, commune, kind, titles).await;
        assert!(matches!(again, Err(Error::Refused("refused-process-begun"))));
    });
}

#[test]
fn no_stage_opens_without_its_conditions() {
    on_both(async |town| {
        let (charter, workshop) = Charter::standing_at(&town, StageKind::Workshop).await;
        charter.close(&town, &workshop).await.unwrap();
        let stage = charter.stage(&town, StageKind::SecondLevel).await;
        let empty = OpenStage { revision: stage.revision, ..OpenStage::default() };
        let commune = town.beni_mellal();
        let opened = open_stage(&town.db, &charter.focal, commune, stage.id, empty).await;
        let Err(Error::Invalid(faults)) = opened else { panic!("it opened: {opened:?}") };
        for field in ["opens_on", "audience_ar", "outreach", "offline_ar", "version"] {
            assert!(faults.at(field).is_some(), "{field} may be missing");
        }
        assert_eq!(charter.stage(&town, StageKind::SecondLevel).await.state, StageState::Pending);
        charter.open(&town, &stage).await.unwrap();
        assert_eq!(charter.stage(&town, StageKind::SecondLevel).await.state, StageState::Open);
    });
}

#[test]
fn the_text_put_to_people_is_a_published_version_of_the_process() {
    on_both(async |town| {
        let (charter, workshop) = Charter::standing_at(&town, StageKind::Workshop).await;
        charter.close(&town, &workshop).await.unwrap();
        let stage = charter.stage(&town, StageKind::SecondLevel).await;
        let wanted = OpenStage {
            version: Some(charter.article),
            revision: stage.revision,
            ..charter.wanted(&town)
        };
        let commune = town.beni_mellal();
        let opened = open_stage(&town.db, &charter.focal, commune, stage.id, wanted).await;
        let Err(Error::Invalid(faults)) = opened else { panic!("it opened: {opened:?}") };
        assert!(faults.at("version").is_some());
    });
}

#[test]
fn a_commune_may_not_skip_the_public_stage() {
    on_both(async |town| {
        let (charter, second) = Charter::standing_at(&town, StageKind::SecondLevel).await;
        charter.close(&town, &second).await.unwrap();
        let adoption = charter.stage(&town, StageKind::Adoption).await;
        let opened = charter.open(&town, &adoption).await;
        assert!(matches!(opened, Err(Error::Refused("refused-public-stage-skipped"))));
        let adopted = adopt(&town, &charter).await;
        assert!(matches!(adopted, Err(Error::Refused("refused-public-stage-skipped"))));
    });
}

pub async fn adopt(town: &testkit::Town, charter: &Charter) -> base::Result<()> {
    let decision = Decision::adopted(charter.version, "01", town.db.now().day());
    let commune = town.beni_mellal();
    let adopted =
        commands::adopt(&town.db, &charter.focal, commune, charter.process, decision).await;
    adopted.map(drop)
}

#[test]
fn the_council_adopts_once_what_the_public_was_asked() {
    on_both(async |town| {
        let (charter, _) = Charter::standing_at(&town, StageKind::Adoption).await;
        adopt(&town, &charter).await.unwrap();
        let again = adopt(&town, &charter).await;
        assert!(matches!(again, Err(Error::Refused("refused-adopted-already"))));
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let adoption = queries::adoption(&mut tx, charter.process).await;
        assert_eq!(adoption.unwrap().unwrap().version_id, charter.version);
    });
}

#[test]
fn the_council_adopts_the_last_version_with_all_that_was_accepted() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let (db, commune) = (&town.db, town.beni_mellal());
        let with = accepted(&charter);
        answer(db, &charter.drafter, commune, receipt.contribution, with).await.unwrap();
        charter.close(&town, &stage).await.unwrap();
        let early = adopt(&town, &charter).await;
        assert!(matches!(early, Err(Error::Refused("refused-adoption-unpublished"))), "{early:?}");
        let publication = document::commands::Publication {
            stage_kind: StageKind::Public,
            note: LocalText::new("بعد العموم", ""),
        };
        let mut tx = db.read(commune).await.unwrap();
        let text = document::queries::document(&mut tx, ProcessKind::Charter).await;
        let text = text.unwrap().unwrap().id;
        drop(tx);
        document::commands::publish(db, &charter.drafter, commune, text, publication)
            .await
            .unwrap();
        let before = adopt(&town, &charter).await;
        let Err(Error::Invalid(faults)) = before else { panic!("{before:?}") };
        assert_eq!(faults.0[0].key, "fault-adopted-version");
    });
}

#[test]
fn only_who_steers_the_process_opens_and_closes() {
    on_both(async |town| {
        let charter = Charter::begun(&town).await;
        let commune = town.beni_mellal();
        let stage = charter.stage(&town, StageKind::Preparation).await;
        let drafter = town.holder(Role::Drafter, commune);
        let wanted = charter.wanted(&town);
        let opened = open_stage(&town.db, &drafter, commune, stage.id, wanted.clone()).await;
        assert!(matches!(opened, Err(Error::Forbidden)));
        let stranger = base::Actor::public(base::Lang::Fr);
        let opened = open_stage(&town.db, &stranger, commune, stage.id, wanted).await;
        assert!(matches!(opened, Err(Error::NotFound)));
    });
}

#[test]
fn two_who_open_the_same_stage_do_not_overwrite_each_other() {
    on_both(async |town| {
        let charter = Charter::begun(&town).await;
        let stage = charter.stage(&town, StageKind::Preparation).await;
        let stale = OpenStage { revision: stage.revision + 1, ..charter.wanted(&town) };
        let commune = town.beni_mellal();
        let opened = open_stage(&town.db, &charter.focal, commune, stage.id, stale).await;
        assert!(matches!(opened, Err(Error::Stale)));
    });
}
