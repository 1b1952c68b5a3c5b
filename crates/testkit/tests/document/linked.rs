//! Measures and commitments: proposed, confirmed or refused by a person, read
//! by everybody.

use base::Role;
use civic::convergence::{Degree, Ruling, queries, rules::Matrix};
use testkit::{Client, Town, on_both};

const HERE: &str = "/ar/beni-mellal/office/convergence";

async fn matrix(town: &Town) -> Matrix {
    queries::matrix(&mut town.db.read(town.beni_mellal()).await.unwrap()).await.unwrap()
}

#[test]
fn what_is_proposed_becomes_a_link_by_a_person_with_a_reason() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let commune = town.beni_mellal();
        let found = matrix(&town).await;
        assert!(!found.measures.is_empty() && !found.commitments.is_empty());
        let (unlinked, links) = (found.bare_commitments().count(), found.links().count());
        assert!(links > 0 && unlinked < found.commitments.len(), "the demonstration links some");
        let measure = found.measures.iter().find(|it| !found.proposed(it.provision_id).is_empty());
        let measure = measure.expect("the demonstration's plan meets a commitment").provision_id;
        let proposed = found.proposed(measure).remove(0);
        assert!(!proposed.shared.is_empty(), "{proposed:?}");
        let commitment = proposed.commitment.to_string();
        let focal = Client::stranger(&town).holding(&town, Role::FocalPoint, commune).await;
        let page = format!("{HERE}/{measure}");
        let shown = focal.get(&page).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        assert!(shown.body.contains(&commitment), "{}", shown.body);
        let say = |ruling: &'static str, reason: &'static str| {
            vec![("do", "say"), ("item", &*commitment), ("ruling", ruling), ("reason", reason)]
        };
        let bare = focal.post(&page, &say("link", "")).await;
        assert_eq!(bare.status, 422, "a link has its degree and its reason");
        let mut whole = say("link", "الإجراء ينفذ الالتزام");
        whole.push(("degree", "contributes"));
        assert_eq!(focal.post(&page, &whole).await.status, 303);
        let found = matrix(&town).await;
        let link = found.of_measure(measure).find(|it| it.commitment_id == proposed.commitment);
        let link = link.unwrap();
        assert_eq!((link.ruling, link.degree), (Ruling::Linked, Some(Degree::Contributes)));
        assert!(found.proposed(measure).iter().all(|it| it.commitment != proposed.commitment));
        assert!(found.bare_commitments().all(|it| it.id != proposed.commitment));
        let stranger = Client::stranger(&town);
        for address in ["/ar/beni-mellal/convergence", "/ar/beni-mellal/convergence.csv"] {
            let told = stranger.get(address).await;
            assert!(told.body.contains("الإجراء ينفذ الالتزام"), "{address} {}", told.body);
        }
        let file = stranger.get("/ar/beni-mellal/convergence.csv").await.body;
        assert_eq!(file.matches("measure_title").count(), 1, "{file}");
        assert_eq!(focal.post(&page, &say("withdraw", "")).await.status, 303);
        assert_eq!(matrix(&town).await.links().count(), links);
        assert_eq!(matrix(&town).await.bare_commitments().count(), unlinked);
        assert_eq!(matrix(&town).await.proposed(measure)[0].commitment, proposed.commitment);
        assert_eq!(focal.post(&page, &say("reject", "")).await.status, 303);
        let found = matrix(&town).await;
        assert!(found.proposed(measure).iter().all(|it| it.commitment != proposed.commitment));
        let verdict =
            civic::words::verify(&mut town.db.read(commune).await.unwrap()).await.unwrap();
        assert!(verdict.faults.is_empty(), "{:?}", verdict.faults);
    });
}
