//! The papers of the demonstration's day, in both languages.

use axum::http::StatusCode;
use base::{Instant, Role};
use regex::Regex;
use testkit::{Client, Town, on_both};

async fn day(town: &Town) -> (Client, String) {
    town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
    town.replay_demo().await;
    let focal = Client::stranger(town).from_demo(town, Role::FocalPoint).await;
    let list = focal.get("/ar/beni-mellal/office/workshops").await.body;
    let link = Regex::new(r#"/ar(/beni-mellal/office/workshops/[0-9a-f]{32})""#).unwrap();
    let found = link.captures(&list).expect("a workshop")[1].to_owned();
    (focal, found)
}

#[test]
fn every_paper_of_a_closed_day_is_there_in_both_languages() {
    on_both(async |town| {
        let (focal, workshop) = day(&town).await;
        let page = focal.get(&format!("/ar{workshop}/papers")).await;
        assert_eq!(page.status, StatusCode::OK);
        let file = Regex::new(r#"href="([^"]+\.(?:pdf|docx))""#).unwrap();
        let files: Vec<String> =
            file.captures_iter(&page.body).map(|found| found[1].to_owned()).collect();
        assert_eq!(files.len(), 18, "{files:?}");
        for file in files {
            let reply = focal.get(&file).await;
            assert_eq!(reply.status, StatusCode::OK, "{file}");
            assert!(reply.statements <= 44, "{file} asks {}", reply.statements);
            if file.ends_with("pdf") {
                let lang =
                    if file.starts_with("/ar") { "\"lang\":\"ar\"" } else { "\"lang\":\"fr\"" };
                assert!(reply.body.contains(lang) && !reply.body.contains('⟦'), "{file}");
            } else {
                assert!(reply.body.starts_with("PK") && reply.kind.contains("wordprocessingml"));
            }
        }
    });
}

#[test]
fn the_report_says_who_was_there_what_was_said_and_how_it_was_found() {
    on_both(async |town| {
        let (focal, workshop) = day(&town).await;
        let report = focal.get(&format!("/fr{workshop}/papers/report.pdf")).await.body;
        for part in [
            "Indice de parité",
            "Indice de représentativité",
            "Part des femmes dans la population",
            "Méthode",
            "Déroulement",
            "Prochaines étapes",
            "Le questionnaire d’évaluation n’a pas été ouvert.",
        ] {
            assert!(report.contains(part), "{part}");
        }
        assert!(!report.contains("non disponible"), "the census of Béni Mellal is known");
        let programme = focal.get(&format!("/ar{workshop}/programme.pdf")).await.body;
        let plain = programme.replace('\u{651}', "");
        assert_eq!(plain.matches("الحصة 1\"").count(), 1, "a session is not named twice");
    });
}
