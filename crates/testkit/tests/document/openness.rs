//! What a commune promised elsewhere: entered, taken from a list, shown,
//! changed with a reason, and told of day by day.

use base::{Error, Id, LocalText, Role};
use civic::openness::{
    Commitment, CommitmentKind, Status, Texts, Told,
    commands::{self, enter_commitment},
    queries,
};
use jiff::civil::date;
use testkit::{Client, Reply, Town, on_both};
use uuid::Uuid;

use crate::Desk;

const OFFICE: &str = "/fr/beni-mellal/office/openness";
const LIST: &str = "/fr/beni-mellal/office/openness/list";
const PUBLIC: &str = "/fr/beni-mellal/openness";
const PLAN: &str = "N°;Engagement;Description;Taux de réalisation;État d’avancement\n\
    1;Publier le budget citoyen;Un résumé simple chaque année;40 %;En cours\n\
    2;تفعيل المجلس الجماعي للأطفال;مجلس يستشار في ما يعني الأطفال;;\n";

fn entered(kind: CommitmentKind, title: &str) -> Commitment {
    Commitment {
        id: Id::new(Uuid::nil()),
        kind,
        number: "7".into(),
        title: LocalText::new("", title),
        texts: Texts { description: "Éclairer trois quartiers".into(), ..Texts::default() },
        starts_on: None,
        due_on: Some(date(2030, 1, 1)),
        cost: Some(150_000),
        provision_id: None,
        shown_at: None,
        retired_at: None,
        revision: 0,
    }
}

fn told(percent: Option<i64>, status: Status) -> Told {
    let note = "Première tranche faite".into();
    Told { told_on: date(2023, 10, 1), percent, status, note, evidence: String::new() }
}

async fn register(town: &Town) -> civic::openness::Register {
    queries::shown(&mut town.db.read(town.beni_mellal()).await.unwrap()).await.unwrap()
}

/// The value of a hidden field.
fn hidden(body: &str, name: &str) -> String {
    let from = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    from.split('"').next().unwrap().to_owned()
}

async fn take(client: &Client, shown: &Reply, more: &[(&str, &str)]) -> Reply {
    let (book, told) = (hidden(&shown.body, "book"), hidden(&shown.body, "shown"));
    let sent = [("do", "import"), ("book", &*book), ("shown", &told), ("headless", "")];
    let sent: Vec<(&str, &str)> = sent.into_iter().chain(more.iter().copied()).collect();
    client.post(LIST, &sent).await
}

#[test]
fn a_commitment_is_seen_once_it_is_shown_and_changes_with_its_reason() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let (db, commune, drafter) = (&town.db, desk.commune, &desk.drafter);
        let focal = town.holder(Role::FocalPoint, commune);
        let new = entered(CommitmentKind::Pac, "Éclairage public");
        let id = enter_commitment(db, drafter, commune, new.clone()).await.unwrap();
        assert!(register(&town).await.commitments.is_empty(), "nobody sees it before it is shown");
        let early = commands::show_commitments(db, drafter, commune).await;
        assert!(matches!(early, Err(Error::Forbidden)), "the focal point shows");
        assert_eq!(commands::show_commitments(db, &focal, commune).await.unwrap(), 1);
        let kept = register(&town).await.commitments.remove(0);
        let changed = Commitment { number: "8".into(), ..kept.clone() };
        let unsaid = commands::change_commitment(db, drafter, commune, changed.clone(), " ").await;
        assert!(
            matches!(unsaid, Err(Error::Invalid(_))),
            "what everybody sees changes by a reason"
        );
        let why = "Numérotation du conseil";
        commands::change_commitment(db, drafter, commune, changed.clone(), why).await.unwrap();
        let late = commands::change_commitment(db, drafter, commune, changed, why).await;
        assert!(matches!(late, Err(Error::Stale)), "the second of two people is told");
        let far = told(Some(100), Status::Limited);
        let wrong = commands::update_commitment(db, &focal, commune, id, far).await;
        assert!(matches!(wrong, Err(Error::Invalid(_))));
        for (percent, status) in [(None, Status::NotStarted), (Some(30), Status::Limited)] {
            let told = told(percent, status);
            commands::update_commitment(db, &focal, commune, id, told).await.unwrap();
        }
        commands::retire_commitment(db, &focal, commune, id, (true, "Fusionné")).await.unwrap();
        let more = told(Some(40), Status::Limited);
        let gone = commands::update_commitment(db, &focal, commune, id, more).await;
        assert!(matches!(gone, Err(Error::Refused("refused-commitment-retired"))));
        let register = register(&town).await;
        let percents: Vec<_> = register.updates_of(id).map(|it| it.percent).collect();
        assert_eq!(percents, [Some(30), None], "the latest first, each stays");
        let reasons: Vec<_> = register.changes_of(id).map(|it| it.reason.as_str()).collect();
        assert_eq!(reasons, ["Fusionné", why]);
        let page = Client::stranger(&town).get(PUBLIC).await;
        for said in ["Éclairage public", "Fusionné", why, "Première tranche faite"] {
            assert!(page.body.contains(said), "{said} {}", page.body);
        }
        let mut tx = db.read(commune).await.unwrap();
        let verdict = civic::words::verify(&mut tx).await.unwrap();
        assert!(verdict.faults.is_empty(), "{:?}", verdict.faults);
    });
}

#[test]
fn a_commitment_of_the_charter_is_one_of_its_articles() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let bare = entered(CommitmentKind::Charter, "Répondre sous 30 jours");
        let refused = enter_commitment(&town.db, &desk.drafter, desk.commune, bare).await;
        assert!(matches!(refused, Err(Error::Invalid(_))));
    });
}

#[test]
fn an_openness_plan_comes_as_a_list_and_comes_again_without_doubles() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let client = Client::stranger(&town).holding(&town, Role::FocalPoint, desk.commune).await;
        let shown = client.upload(LIST, "plan.csv", PLAN.as_bytes()).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        let done = take(&client, &shown, &[]).await;
        assert!(done.location.contains("added=2&changed=0&there=0"), "{}", done.body);
        assert!(register(&town).await.commitments.is_empty());
        let done = client.post(OFFICE, &[("do", "show")]).await;
        assert!(done.location.ends_with("/office/openness"), "{}", done.body);
        let kept = register(&town).await;
        assert_eq!(kept.commitments.len(), 2);
        assert_eq!(kept.updates[0].percent, Some(40));
        let again = client.upload(LIST, "plan.csv", PLAN.as_bytes()).await;
        let done = take(&client, &again, &[]).await;
        assert!(done.location.contains("added=0&changed=0&there=2"), "{}", done.body);
        let later = PLAN.replace("40 %", "60 %");
        let shown = client.upload(LIST, "plan.csv", later.as_bytes()).await;
        let proposed = format!("take-{}", kept.commitments[0].id);
        assert!(shown.body.contains(&proposed), "{}", shown.body);
        let silent = take(&client, &shown, &[("who-0", &proposed)]).await;
        assert_eq!(silent.status, 422, "what is public changes by a reason");
        let why = [("who-0", &*proposed), ("reason_ar", "Bilan du semestre")];
        let done = take(&client, &shown, &why).await;
        assert!(done.location.contains("added=0&changed=1&there=1"), "{}", done.body);
        let kept = register(&town).await;
        assert_eq!((kept.updates[0].percent, kept.updates.len()), (Some(60), 2));
        let faulty = PLAN.replace("En cours", "Peut-être");
        let refused = client.upload(LIST, "plan.csv", faulty.as_bytes()).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("Peut-être"), "{}", refused.body);
    });
}
