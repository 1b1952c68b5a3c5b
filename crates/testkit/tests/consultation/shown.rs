//! The text shown is the text put to people.

use base::{Id, LocalText};
use civic::{
    document::{
        Document, Origin, Version, Words,
        commands::{Edit, Publication, edit_wording, publish},
        queries,
        rules::Standing,
    },
    process::{ProcessKind, StageKind},
};
use testkit::{Client, Town, on_both};

use crate::{fixture::Charter, stages::adopt};

const PAGE: &str = "/ar/beni-mellal/charter";

/// Writes the article anew in the draft; gives the text.
pub async fn edited(town: &Town, charter: &Charter, body: &str) -> Id<Document> {
    let (db, commune, drafter) = (&town.db, town.beni_mellal(), &charter.drafter);
    let mut tx = db.read(commune).await.unwrap();
    let draft = queries::draft_in(&mut tx, drafter, charter.process).await.unwrap().unwrap();
    drop(tx);
    let article = &draft.provisions[0];
    let edit = Edit {
        provision: article.provision_id,
        revision: article.revision,
        words: Words { heading: article.heading.clone(), body: LocalText::new(body, "") },
        particulars: None,
        origins: Some(vec![Origin::DraftingTeam(LocalText::new("توضيح", ""))]),
    };
    edit_wording(db, drafter, commune, edit).await.unwrap();
    draft.document.id
}

/// Writes the article anew and publishes it as the next version.
pub async fn rewritten(town: &Town, charter: &Charter, body: &str) -> base::Result<Id<Version>> {
    let document = edited(town, charter, body).await;
    let note = LocalText::new("صيغة أخرى", "");
    let publication = Publication { stage_kind: StageKind::Public, note };
    publish(&town.db, &charter.drafter, town.beni_mellal(), document, publication).await
}

async fn standing(town: &Town) -> (i64, Standing, Option<i64>) {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let shown = queries::shown(&mut tx, ProcessKind::Charter).await.unwrap().unwrap();
    (shown.text.version.number, shown.standing, shown.newer.map(|it| it.number))
}

#[test]
fn while_a_stage_is_open_its_version_is_shown_whatever_is_published_meanwhile() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let newer = rewritten(&town, &charter, "تعلن الجماعة عن نصف اللقاءات.").await.unwrap();
        assert_eq!(standing(&town).await, (1, Standing::PutToPeople, Some(2)));
        let reader = Client::stranger(&town);
        let article = format!("{PAGE}/articles/{}", charter.article.simple());
        for page in [PAGE, article.as_str()] {
            let page = reader.get(page).await.body;
            assert!(page.contains("تعلن الجماعة عن كل لقاء."), "{page}");
        }
        let page = reader.get(PAGE).await.body;
        assert!(!page.contains("نصف اللقاءات") && page.contains("هذه هي الصيغة المعروضة"));
        assert!(page.contains(&newer.to_string()), "the newer one is linked");
        let newer = reader.get(&format!("/ar/beni-mellal/versions/{newer}")).await.body;
        assert!(newer.contains("وليست موضوع المشاركة الجارية"), "the list says it: {newer}");
        assert!(newer.contains("وليست هي المعروضة"), "its own page says it");
        charter.close(&town, &stage).await.unwrap();
        assert_eq!(standing(&town).await, (2, Standing::Latest, None));
    });
}

#[test]
fn what_the_council_adopted_stays_whatever_the_drafter_publishes() {
    on_both(async |town| {
        let (charter, _) = Charter::standing_at(&town, StageKind::Adoption).await;
        adopt(&town, &charter).await.unwrap();
        let later = rewritten(&town, &charter, "تعلن الجماعة عما تشاء.").await;
        assert!(matches!(later, Err(base::Error::Refused("refused-text-adopted"))), "{later:?}");
        assert_eq!(standing(&town).await, (1, Standing::Adopted, None));
        let page = Client::stranger(&town).get(PAGE).await.body;
        assert!(page.contains("تعلن الجماعة عن كل لقاء.") && !page.contains("عما تشاء"));
    });
}
