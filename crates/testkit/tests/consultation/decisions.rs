//! What the council decides on a text, and its revision afterwards.

use base::{Error, Id, LocalText, Role};
use civic::{
    consultation::commands::adopt,
    document::{self, SourceKind, VersionState, rules::Standing},
    process::{Decided, Decision, ProcessKind, Ruling, StageKind, Votes, commands::begin, queries},
};
use jiff::ToSpan;
use testkit::{Client, Town, on_both};
use uuid::Uuid;

use crate::{
    fixture::Charter,
    shown::edited,
    stages::adopt as adopt_plainly,
    voices::{comment, say},
};

const KIND: ProcessKind = ProcessKind::Charter;

async fn decide(town: &Town, charter: &Charter, decision: Decision) -> base::Result<Uuid> {
    let commune = town.beni_mellal();
    adopt(&town.db, &charter.focal, commune, charter.process, decision).await
}

fn decision(town: &Town, charter: &Charter, ruling: Ruling) -> Decision {
    let reason = LocalText::new("لتعميق دراسة المادة الأولى", "");
    let adopted = Decision::adopted(charter.version, "12", town.db.now().day());
    Decision { ruling, reason, ..adopted }
}

async fn decided(town: &Town, charter: &Charter) -> Vec<Decided> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    queries::decisions(&mut tx, charter.process).await.unwrap()
}

#[test]
fn the_council_puts_a_text_off_refuses_it_and_adopts_it_at_last() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Adoption).await;
        let day = town.db.now().day().checked_add(90.days()).unwrap();
        let postponed =
            Decision { postponed_to: Some(day), ..decision(&town, &charter, Ruling::Postponed) };
        decide(&town, &charter, postponed).await.unwrap();
        let votes = Votes { given_for: 4, against: 20, abstained: 1 };
        let refused = Decision { votes: Some(votes), ..decision(&town, &charter, Ruling::Refused) };
        let silent = Decision { reason: LocalText::default(), ..refused.clone() };
        let silent = decide(&town, &charter, silent).await;
        assert!(matches!(silent, Err(Error::Invalid(_))), "{silent:?}");
        decide(&town, &charter, refused).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        assert!(queries::adoption(&mut tx, charter.process).await.unwrap().is_none());
        drop(tx);
        adopt_plainly(&town, &charter).await.unwrap();
        let made = decided(&town, &charter).await;
        let rulings: Vec<Ruling> = made.iter().map(|it| it.ruling).collect();
        assert_eq!(rulings, [Ruling::Postponed, Ruling::Refused, Ruling::Adopted]);
        assert_eq!(made[1].votes(), Some(votes));
        let again = decide(&town, &charter, decision(&town, &charter, Ruling::Refused)).await;
        assert!(matches!(again, Err(Error::Refused("refused-adopted-already"))), "{again:?}");
        let page =
            Client::stranger(&town).get(&format!("/ar/beni-mellal/stages/{}", stage.id)).await;
        for said in ["تأجيل البت في النص", "رفض النص", "لتعميق دراسة المادة الأولى"]
        {
            assert!(page.body.contains(said), "the stage's page tells: {said}");
        }
    });
}

#[test]
fn what_the_council_amends_makes_the_next_version_and_is_adopted() {
    on_both(async |town| {
        let (charter, _) = Charter::standing_at(&town, StageKind::Adoption).await;
        let unchanged = decide(&town, &charter, decision(&town, &charter, Ruling::Amended)).await;
        let nothing = matches!(unchanged, Err(Error::Refused("refused-nothing-changed")));
        assert!(nothing, "{unchanged:?}");
        edited(&town, &charter, "تعلن الجماعة عن كل لقاء قبل عشرة أيام.").await;
        decide(&town, &charter, decision(&town, &charter, Ruling::Amended)).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let shown = document::queries::shown(&mut tx, KIND).await.unwrap().unwrap();
        let version = &shown.text.version;
        assert_eq!((version.number, version.state), (2, VersionState::Adopted));
        assert_eq!(shown.standing, Standing::Adopted);
        assert_eq!(shown.text.provisions[0].body.ar, "تعلن الجماعة عن كل لقاء قبل عشرة أيام.");
        let adoption = queries::adoption(&mut tx, charter.process).await.unwrap().unwrap();
        assert_eq!(adoption.version_id, version.id.uuid());
        assert_eq!(decided(&town, &charter).await[0].version_id, version.id.uuid());
    });
}

#[test]
fn an_amendment_without_another_source_comes_from_the_council() {
    on_both(async |town| {
        let (charter, _) = Charter::standing_at(&town, StageKind::Adoption).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let mut tx = db.read(commune).await.unwrap();
        let draft = document::queries::draft_in(&mut tx, &charter.drafter, charter.process).await;
        let article = draft.unwrap().unwrap().provisions.remove(0);
        drop(tx);
        let body = LocalText::new("تعلن الجماعة عن كل لقاء قبل عشرة أيام.", "");
        let edit = document::commands::Edit {
            provision: article.provision_id,
            revision: article.revision,
            words: document::Words { body, ..article.words() },
            particulars: None,
            origins: None,
        };
        document::commands::edit_wording(db, &charter.drafter, commune, edit).await.unwrap();
        decide(&town, &charter, decision(&town, &charter, Ruling::Amended)).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let sources = document::queries::origins(&mut tx, article.provision_id).await.unwrap();
        let last = sources.last().unwrap();
        assert_eq!((last.kind, last.reason.ar.as_str()), (SourceKind::Council, "12"));
    });
}

#[test]
fn a_revision_begins_with_the_adopted_text_and_takes_its_place_when_adopted() {
    on_both(async |town| {
        let (first, _) = Charter::standing_at(&town, StageKind::Adoption).await;
        adopt_plainly(&town, &first).await.unwrap();
        let second = revision(&town, &first).await;
        let stage = second.lead_to(&town, StageKind::Public).await;
        let reader = Client::stranger(&town);
        let charter = reader.get("/ar/beni-mellal/charter").await.body;
        assert!(charter.contains("تعلن الجماعة عن كل لقاء."), "the adopted text stays");
        assert!(charter.contains("/ar/beni-mellal/charter/editions/2"), "the revision is told of");
        let draft = reader.get("/ar/beni-mellal/charter/editions/2").await.body;
        assert!(draft.contains("وموضوعه") && draft.contains("contribute?provision="));
        let form = reader.get("/ar/beni-mellal/charter/contribute").await;
        assert!(form.body.contains(&stage.id.to_string()), "people speak in the revision");
        let receipt = say(&town, comment(&second, &stage, "نص أوضح.")).await.unwrap();
        let answered = civic::consultation::commands::Answer {
            verdict: civic::consultation::Verdict::AlreadyCovered,
            reason: "تنص المادة الأولى على ذلك بعبارة أوضح.".into(),
            landing: None,
            revision: 1,
        };
        let (db, commune) = (&town.db, town.beni_mellal());
        civic::consultation::commands::answer(
            db,
            &second.drafter,
            commune,
            receipt.contribution,
            answered,
        )
        .await
        .unwrap();
        second.close(&town, &stage).await.unwrap();
        adopt_plainly(&town, &second).await.unwrap();
        let charter = reader.get("/ar/beni-mellal/charter").await.body;
        assert!(charter.contains("وموضوعه"), "the next edition stands");
        let page = async |article: Uuid| {
            let address = format!("/ar/beni-mellal/charter/articles/{}", article.simple());
            reader.get(&address).await.body
        };
        let (now, was) = (page(second.article).await, page(first.article).await);
        let leads = |body: &str, to: Uuid| body.contains(&format!("articles/{}\"", to.simple()));
        assert!(now.contains("الطبعة السابقة") && leads(&now, first.article), "{now}");
        assert!(was.contains("ما صارت إليه") && leads(&was, second.article), "{was}");
        let former = reader.get("/ar/beni-mellal/charter/editions/1").await;
        assert!(former.body.contains("تعلن الجماعة عن كل لقاء."));
        assert_eq!(reader.get("/ar/beni-mellal/charter/editions/3").await.status, 404);
        assert_eq!(reader.get("/ar/beni-mellal/plan/editions/1").await.status, 404);
    });
}

/// The next edition, begun and written in the office, with one changed article.
async fn revision(town: &Town, first: &Charter) -> Charter {
    let (db, commune) = (&town.db, town.beni_mellal());
    let office = Client::stranger(town).holding(town, Role::FocalPoint, commune).await;
    let list = office.get("/ar/beni-mellal/office/stages").await.body;
    assert!(list.contains("مراجعة الميثاق"), "the office may revise it");
    let title = LocalText::new("الميثاق المراجع", "");
    let process = begin(db, &first.focal, commune, KIND, title).await.unwrap();
    let start = office.post("/ar/beni-mellal/office/texts/charter/start", &[]).await;
    assert_eq!(start.status, 303, "{}", start.body);
    let mut tx = db.read(commune).await.unwrap();
    let draft = document::queries::draft_in(&mut tx, &first.drafter, process).await.unwrap();
    let article = draft.unwrap().provisions.remove(0);
    drop(tx);
    assert!(!article.changed && article.body.ar == "تعلن الجماعة عن كل لقاء.");
    let begun = Charter {
        process,
        version: Uuid::nil(),
        article: article.provision_id.uuid(),
        focal: first.focal.clone(),
        drafter: first.drafter.clone(),
    };
    let text = edited(town, &begun, "تعلن الجماعة عن كل لقاء وموضوعه.").await;
    let publication = document::commands::Publication {
        stage_kind: StageKind::Public,
        note: LocalText::new("طبعة ثانية", ""),
    };
    let version = document::commands::publish(db, &begun.drafter, commune, text, publication);
    let version: Id<document::Version> = version.await.unwrap();
    let mut tx = db.read(commune).await.unwrap();
    let published = document::queries::text(&mut tx, version).await.unwrap();
    assert!(published.provisions[0].changed, "it differs from the former edition");
    Charter { version: version.uuid(), ..begun }
}
