//! A programme, its partners and communes, and the model it hands down.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use base::{Actor, Error, Id, Lang, LocalText, Place, Role, policy};
use civic::programme::{ModelCharter, ModelKind, commands, queries};
use testkit::{Town, on_both};

async fn tadafor(town: &Town) -> Id<policy::Programme> {
    let input = commands::NewProgramme {
        slug: "tadafor".into(),
        name: LocalText::new("تضافر", "Tadafor"),
        summary: LocalText::new("مشروع", "Projet"),
    };
    commands::create_programme(&town.db, &Actor::system(), input).await.expect("created")
}

fn officer(town: &Town, programme: Id<policy::Programme>) -> Actor {
    let place = Place::Programme(programme);
    let mandates = vec![policy::Mandate { role: Role::ProgrammeOfficer, place }];
    Actor::signed_in(town.db.id(town.db.now()), mandates, Lang::Fr)
}

#[test]
fn an_officer_sees_partners_and_communes_and_nobody_else_does() {
    on_both(async |town| {
        let programme = tadafor(&town).await;
        let officer = officer(&town, programme);
        let name = LocalText::new("الاتحاد الأوروبي", "Union européenne");
        let duty = LocalText::new("تمويل", "fonds");
        commands::add_partner(&town.db, &officer, programme, name, duty).await.unwrap();
        for _ in 0..2 {
            let commune = town.beni_mellal();
            let chosen =
                commands::choose_commune(&town.db, &officer, programme, commune, false).await;
            chosen.expect("chosen once, and again without harm");
        }
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        assert_eq!(queries::programmes(&mut tx, &officer).await.unwrap().len(), 1);
        assert_eq!(queries::partners(&mut tx, programme).await.unwrap().len(), 1);
        let members = queries::members(&mut tx, &officer, programme).await.unwrap();
        assert_eq!(members.len(), 1);
        assert_eq!(members[0].slug, "beni-mellal");

        let stranger = town.holder(Role::FocalPoint, town.beni_mellal());
        assert!(queries::programmes(&mut tx, &stranger).await.unwrap().is_empty());
        let refused = queries::members(&mut tx, &stranger, programme).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    });
}

#[test]
fn only_the_command_line_creates_programmes() {
    on_both(async |town| {
        let focal = town.holder(Role::FocalPoint, town.beni_mellal());
        let input = commands::NewProgramme {
            slug: "mine".into(),
            name: LocalText::new("لي", "À moi"),
            summary: LocalText::default(),
        };
        let refused = commands::create_programme(&town.db, &focal, input).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    });
}

#[test]
fn the_model_charter_reaches_the_communes_of_the_programme() {
    on_both(async |town| {
        let programme = tadafor(&town).await;
        let officer = officer(&town, programme);
        let charter = ModelCharter::shipped();
        commands::hand_down_model(&town.db, &officer, programme, charter).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let commune = town.beni_mellal();
        let none = queries::model_for(&mut tx, ModelKind::Charter).await.unwrap();
        assert!(none.is_none(), "not a commune of the programme yet");
        drop(tx);
        commands::choose_commune(&town.db, &officer, programme, commune, false).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let model = queries::model_for(&mut tx, ModelKind::Charter).await.unwrap();
        let provisions = queries::model_provisions(&mut tx, model.unwrap().id).await.unwrap();
        assert_eq!(provisions.iter().filter(|one| one.level == "chapter").count(), 15);
        assert_eq!(provisions.iter().filter(|one| one.level == "article").count(), 40);
        assert_eq!(provisions[0].level, "chapter");
        assert_eq!(provisions[1].level, "article");
        assert!(!provisions[1].body.fr.is_empty());
    });
}

#[test]
fn the_board_shows_a_commune_that_has_not_begun() {
    on_both(async |town| {
        let programme = tadafor(&town).await;
        let officer = officer(&town, programme);
        let commune = town.beni_mellal();
        commands::choose_commune(&town.db, &officer, programme, commune, true).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let now = town.db.now();
        let board = civic::archive::board::board(&mut tx, &officer, programme, now).await.unwrap();
        assert!(board[0].stages.is_empty() && board[0].next.is_none() && board[0].member.demo);
    });
}
