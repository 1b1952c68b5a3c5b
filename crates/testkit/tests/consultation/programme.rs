//! What a programme sets for its communes once it stands, and the links of
//! organisations, which go on with their stage.

use base::{Actor, Id, LocalText, Role, policy};
use civic::{
    consultation,
    people::Scope,
    process::{self, ProcessKind, Stage, StageKind, commands::AmendStage},
    programme::{Course, commands, queries},
};
use jiff::ToSpan;
use testkit::{Client, Town, on_both};

use crate::{fixture::Charter, pages::invited};

type ProgrammeId = Id<policy::Programme>;

const SETTING: &str = "/fr/programme/setting";

/// A programme of the commune, and its officer at the desk.
async fn programme(town: &Town) -> (ProgrammeId, Client) {
    let input = commands::NewProgramme {
        slug: "tadafor".into(),
        name: LocalText::new("تضافر", "Tadafor"),
        summary: LocalText::default(),
    };
    let system = Actor::system();
    let id = commands::create_programme(&town.db, &system, input).await.unwrap();
    commands::choose_commune(&town.db, &system, id, town.beni_mellal(), false).await.unwrap();
    let scope = Scope::Programme(id);
    (id, Client::stranger(town).signed_in(town, Role::ProgrammeOfficer, scope).await)
}

/// Sends a form of the programme's setting; gives the status.
async fn set(officer: &Client, id: ProgrammeId, pairs: &[(&str, &str)]) -> u16 {
    let id = id.to_string();
    let sent = [&[("programme", id.as_str())], pairs].concat();
    officer.post(SETTING, &sent).await.status.as_u16()
}

async fn stages(town: &Town, kind: ProcessKind) -> Vec<Stage> {
    let (commune, titles) = (town.beni_mellal(), LocalText::new("النص", ""));
    let focal = town.holder(Role::FocalPoint, commune);
    let begun = process::commands::begin(&town.db, &focal, commune, kind, titles).await.unwrap();
    let mut tx = town.db.read(commune).await.unwrap();
    process::queries::stages(&mut tx, begun).await.unwrap()
}

#[test]
fn processes_begin_with_the_stages_that_the_programme_sets() {
    on_both(async |town| {
        let (id, officer) = programme(&town).await;
        assert_eq!(stages(&town, ProcessKind::Charter).await.len(), 7, "those of the law");
        let course = [("do", "course"), ("item", "all"), ("revision", "0")];
        let many = [&course[..], &[("workshops", "4")]].concat();
        assert_eq!(set(&officer, id, &many).await, 422, "not more than three");
        let two = [&course[..], &[("workshops", "2"), ("evaluation", "on")]].concat();
        assert_eq!(set(&officer, id, &two).await, 303);
        assert_eq!(set(&officer, id, &two).await, 409, "somebody else was faster");
        let kinds = stages(&town, ProcessKind::ActionPlan).await;
        let kinds: Vec<StageKind> = kinds.iter().map(|it| it.kind).collect();
        let (workshop, public) = (StageKind::Workshop, StageKind::Public);
        let after = [StageKind::Adoption, StageKind::FollowUp, StageKind::Evaluation];
        assert_eq!(kinds, [&[workshop, workshop, public][..], &after].concat());
        let page = officer.get(&format!("{SETTING}?p=tadafor")).await;
        assert!(page.body.contains("name=\"workshops\"") && page.body.contains("value=\"2\""));
    });
}

#[test]
fn partners_are_put_right_and_a_commune_that_leaves_is_seen_no_longer() {
    on_both(async |town| {
        let (id, officer) = programme(&town).await;
        let add = [("do", "add"), ("item", "new"), ("name_ar", "الشريك"), ("duty_ar", "تمويل")];
        assert_eq!(set(&officer, id, &add).await, 303);
        let partners = async || {
            let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
            queries::partners(&mut tx, id).await.unwrap()
        };
        let partner = partners().await[0].id.to_string();
        let change = [("do", "partner"), ("item", partner.as_str()), ("revision", "1")];
        assert_eq!(set(&officer, id, &change).await, 422, "a partner has a name");
        let named = [&change[..], &[("name_ar", "شريك آخر")]].concat();
        assert_eq!(set(&officer, id, &named).await, 303);
        assert_eq!(partners().await[0].name.ar, "شريك آخر");
        assert_eq!(set(&officer, id, &[("do", "end"), ("item", &partner)]).await, 303);
        assert!(partners().await.is_empty());

        let office = "/fr/beni-mellal/office";
        assert_eq!(officer.get(office).await.status, 200, "an officer reads the office");
        let commune = town.beni_mellal().to_string();
        assert_eq!(set(&officer, id, &[("do", "leave"), ("item", &commune)]).await, 303);
        assert_eq!(officer.get(office).await.status, 404, "and no longer once it left");
        let page = officer.get(&format!("{SETTING}?p=tadafor")).await.body;
        assert!(page.contains("Communes qui ont quitté le programme"), "{page}");
        let (system, commune) = (Actor::system(), town.beni_mellal());
        let again = commands::choose_commune(&town.db, &system, id, commune, false);
        again.await.unwrap();
        assert_eq!(officer.get(office).await.status, 200, "it may be chosen again");
    });
}

#[test]
fn links_of_organisations_go_on_with_the_stage() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::SecondLevel).await;
        let key = invited(&town, &charter, &stage).await;
        let later =
            |day: Option<jiff::civil::Date>| day.map(|it| it.checked_add(40.days()).unwrap());
        let wanted = AmendStage {
            closes_on: later(stage.closes_on),
            answers_on: later(stage.answers_on),
            decision_on: later(stage.decision_on),
            reason: LocalText::new("طلبت الجمعيات وقتا أطول.", ""),
            ..AmendStage::of(&stage)
        };
        let (focal, commune) = (&charter.focal, town.beni_mellal());
        consultation::commands::amend_stage(&town.db, focal, commune, stage.id, wanted)
            .await
            .unwrap();
        // The answers were promised in 60 days, and a link shows them 60 days more.
        town.pass_days(130);
        let mut tx = town.db.read(commune).await.unwrap();
        let now = town.db.now();
        assert!(consultation::queries::delegation(&mut tx, &key, now).await.is_ok());
    });
}

#[test]
fn a_course_that_says_nothing_is_the_seven_stages_of_the_law() {
    assert_eq!(process::rules::begins_with(&Course::default()), StageKind::ALL);
}
