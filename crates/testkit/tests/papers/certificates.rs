//! Certificates: one for each who came, verified by their own code.

use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use base::{Error, Role};
use civic::{
    attendance::commands::take_back_arrival,
    minutes::{commands::issue_certificates, queries},
};
use testkit::{Client, on_both};
use web::site::{Hall, HomeContact};

use crate::fixture::Day;

#[test]
fn whoever_came_has_one_certificate_with_a_code_of_its_own() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let (db, who) = (&day.town.db, &day.focal);
        let refused = issue_certificates(db, &day.desk, day.commune, day.workshop).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        assert_eq!(issue_certificates(db, who, day.commune, day.workshop).await.unwrap(), 6);
        assert_eq!(issue_certificates(db, who, day.commune, day.workshop).await.unwrap(), 0);
        let mut tx = db.read(day.commune).await.unwrap();
        let found = queries::certificates(&mut tx, who, day.workshop).await.unwrap();
        assert_eq!(found.len(), 6);
        for row in day.rows().await {
            assert!(found.iter().all(|it| it.code != row.code && it.code.len() == 19));
        }
    });
}

#[test]
fn a_code_opens_what_is_printed_and_nothing_else() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let (db, who) = (&day.town.db, &day.focal);
        issue_certificates(db, who, day.commune, day.workshop).await.unwrap();
        let mut tx = db.read(day.commune).await.unwrap();
        let found = queries::certificates(&mut tx, who, day.workshop).await.unwrap();
        drop(tx);
        let (one, other) = (&found[0], &found[1]);
        let anybody = Client::stranger(&day.town);
        let typed = one.code.to_lowercase().replace('-', "");
        let page = anybody.get(&format!("/ar/beni-mellal/certificates/{typed}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("هذه الشهادة صحيحة") && page.body.contains(&one.name));
        assert!(!page.body.contains(&other.name) && page.body.contains("noindex"));
        let page = anybody.get("/fr/beni-mellal/certificates/2222-2222-2222-2222").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.body.contains("Aucune attestation ne porte ce code"));
        let elsewhere = anybody.get(&format!("/ar/tanger/certificates/{}", one.code)).await;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_presence_taken_back_takes_its_certificate_along() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let (db, who) = (&day.town.db, &day.focal);
        issue_certificates(db, who, day.commune, day.workshop).await.unwrap();
        let mut tx = db.read(day.commune).await.unwrap();
        let found = queries::certificates(&mut tx, who, day.workshop).await.unwrap();
        drop(tx);
        let gone = &found[0];
        let person = gone.participant_id;
        take_back_arrival(db, &day.desk, day.commune, day.workshop, person).await.unwrap();
        let anybody = Client::stranger(&day.town);
        let page = anybody.get(&format!("/ar/beni-mellal/certificates/{}", gone.code)).await;
        assert!(page.body.contains("لم تعد هذه الشهادة صحيحة") && !page.body.contains(&gone.name));
        let focal = day.office(Role::FocalPoint).await;
        let printed = focal.get(&day.at("ar", "/papers/certificates.pdf")).await;
        assert!(!printed.body.contains(&gone.code) && printed.body.contains(&found[1].code));
        let auditor = day.office(Role::Auditor).await;
        let closed = auditor.get(&day.at("ar", "/papers/certificates.pdf")).await;
        assert_eq!(closed.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn what_outlives_the_day_leads_home_and_what_the_hall_uses_to_the_laptop() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let (db, who) = (&day.town.db, &day.focal);
        issue_certificates(db, who, day.commune, day.workshop).await.unwrap();
        civic::evaluation::commands::open(db, who, day.commune, day.workshop).await.unwrap();
        let home = HomeContact { address: "https://home.example".into(), ..HomeContact::default() };
        let hall = Hall {
            slug: "beni-mellal".into(),
            commune: day.commune,
            workshop: day.workshop,
            addresses: vec!["http://10.42.0.1:8080".into()],
            standing: Arc::new(Mutex::new(home)),
        };
        let (hall, public_address) = (Some(hall), "http://10.42.0.1:8080".to_owned());
        let options = web::Options { hall, public_address, ..web::Options::default() };
        let laptop = Client::of(&day.town, options);
        let office = laptop.holding(&day.town, Role::FocalPoint, day.commune).await;
        let lasting = [
            "/papers/certificates.pdf",
            "/minutes.pdf",
            "/invitations.pdf",
            "/badges.pdf",
            "/programme.pdf",
        ];
        for paper in lasting {
            let printed = office.get(&day.at("fr", paper)).await.body;
            let leads = printed.contains("https://home.example/fr/beni-mellal/");
            assert!(leads && !printed.contains("10.42.0.1"), "{paper}: {printed}");
        }
        let form = office.get(&day.at("fr", "/papers/evaluation.pdf")).await.body;
        assert!(form.contains("http://10.42.0.1:8080/fr/beni-mellal/evaluation/"), "{form}");
    });
}

#[test]
fn a_certificates_code_can_be_typed() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let (db, who) = (&day.town.db, &day.focal);
        issue_certificates(db, who, day.commune, day.workshop).await.unwrap();
        let mut tx = db.read(day.commune).await.unwrap();
        let one = queries::certificates(&mut tx, who, day.workshop).await.unwrap().swap_remove(0);
        drop(tx);
        let focal = day.office(Role::FocalPoint).await;
        let printed = focal.get(&day.at("ar", "/papers/certificates.pdf")).await.body;
        assert!(
            printed.contains("أو اكتبوا الرمز") && printed.contains("/ar/beni-mellal/certificates")
        );
        let anybody = Client::stranger(&day.town);
        let asks = anybody.get("/ar/beni-mellal/certificates").await;
        assert!(asks.body.contains("name=\"code\""), "{}", asks.body);
        let typed = one.code.to_lowercase().replace('-', " ").replace(' ', "%20");
        let leads = anybody.get(&format!("/ar/beni-mellal/certificates?code={typed}")).await;
        assert_eq!(leads.location, format!("/ar/beni-mellal/certificates/{}", one.code));
        assert!(anybody.get(&leads.location).await.body.contains("هذه الشهادة صحيحة"));
    });
}
