//! What everybody finds of what was said: beside the words it concerns, on the
//! list of all of it, and each at an address of its own.

use std::collections::BTreeSet;

use base::{Actor, Id, Instant};
use civic::{
    consultation::{
        Held, Kind, Part, Piece, Visibility,
        commands::{Contribute, Receipt, answer, take_back},
        queries,
    },
    process::{ProcessKind, StageKind},
};
use regex::Regex;
use testkit::{Client, Town, on_both};

use crate::{
    answers::accepted,
    fixture::Charter,
    pages::hidden,
    voices::{comment, resident, say},
};

/// Everything that was said in the commune.
async fn everything(town: &Town) -> Vec<Held> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let (some, more) = queries::queue(&mut tx, &Actor::system(), false, after).await.unwrap();
        after = some.last().map(|it| it.voice.id);
        all.extend(some);
        if !more {
            return all;
        }
    }
}

fn address(held: &Held) -> String {
    let voice = &held.voice;
    format!("/ar/beni-mellal/{}/voices/{}", voice.process_kind.segment(), voice.id)
}

/// Every address of a contribution on the list of a text, page by page.
async fn listed(client: &Client, text: &str, query: &str) -> BTreeSet<String> {
    let own = Regex::new(r#"href="(/ar/beni-mellal/[a-z]+/voices/[0-9a-f-]+)""#).unwrap();
    let next = Regex::new(r#"href="([^"]+)" rel="next""#).unwrap();
    let (mut found, mut page) = (BTreeSet::new(), format!("/ar/beni-mellal/{text}/voices{query}"));
    loop {
        let reply = client.get(&page).await;
        assert_eq!(reply.status, 200, "{page}");
        found.extend(own.captures_iter(&reply.body).map(|it| it[1].to_owned()));
        match next.captures(&reply.body) {
            Some(it) => page = it[1].replace("&#38;", "&"),
            None => return found,
        }
    }
}

/// Words of the contribution that everybody may read, if there are any.
fn words(held: &Held) -> Option<String> {
    let pieces = held.voice.told(Part::Text).into_iter();
    let said = pieces.filter_map(|piece| match piece {
        Piece::Said(words) => words.lines().next().map(str::trim),
        Piece::Masked(_) => None,
    });
    said.max_by_key(|words| words.len()).map(str::to_owned)
}

#[test]
fn every_contribution_of_the_demo_has_a_public_address_and_is_on_the_list() {
    on_both(async |town: Town| {
        town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
        town.replay_demo().await;
        let (client, all) = (Client::stranger(&town), everything(&town).await);
        assert!(all.len() > 20, "the demo's people speak");
        let mut listed_anywhere = listed(&client, "charter", "").await;
        listed_anywhere.extend(listed(&client, "plan", "").await);
        for held in &all {
            let (own, voice) = (address(held), &held.voice);
            let page = client.get(&own).await;
            assert_eq!(page.status, 200, "{own}");
            assert!(listed_anywhere.contains(&own), "{own} is on no list");
            match voice.visibility {
                Visibility::Shown => {
                    let words = words(held).unwrap_or_default();
                    let escaped = words.replace('\'', "&#39;").replace('"', "&#34;");
                    assert!(page.body.contains(&escaped), "{own} does not say {words}");
                }
                _ => assert!(!page.body.contains(held.whole(Part::Text)), "{own} says too much"),
            }
            let day = voice.received_at.day().to_string();
            assert!(page.body.contains(&format!("datetime=\"{day}\"")), "{own} has no date");
        }
    });
}

#[test]
fn what_is_sought_is_found_and_nothing_else() {
    on_both(async |town: Town| {
        town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
        town.replay_demo().await;
        let (client, all) = (Client::stranger(&town), everything(&town).await);
        let of = |wanted: &dyn Fn(&Held) -> bool| -> BTreeSet<String> {
            let charter = all.iter().filter(|it| it.voice.process_kind == ProcessKind::Charter);
            charter.filter(|it| wanted(it)).map(address).collect()
        };
        let article = all.iter().find_map(|it| it.voice.provision_id).unwrap();
        let verdict = all.iter().find_map(|it| it.voice.verdict).unwrap();
        let answered = |it: &Held| !it.voice.is_answer_owed();
        let cases: [(String, BTreeSet<String>); 6] = [
            ("?kind=opinion".into(), of(&|it| it.voice.kind == Kind::Opinion)),
            ("?provision=whole".into(), of(&|it| it.voice.provision_id.is_none())),
            (format!("?provision={article}"), of(&|it| it.voice.provision_id == Some(article))),
            ("?answer=waiting".into(), of(&|it| it.voice.is_answer_owed())),
            (
                format!("?answer={}", verdict.word()),
                of(&|it| answered(it) && it.voice.verdict == Some(verdict)),
            ),
            ("?channel=desk".into(), of(&|it| it.voice.channel.word() == "desk")),
        ];
        for (query, expected) in cases {
            assert_eq!(listed(&client, "charter", &query).await, expected, "{query}");
        }
        for wrong in ["?kind=song", "?provision=7", "?answer=perhaps"] {
            let page = client.get(&format!("/ar/beni-mellal/charter/voices{wrong}")).await;
            assert_eq!(page.status, 404, "{wrong}");
        }
    });
}

async fn said(town: &Town, receipt: &Receipt) -> String {
    let address = format!("/ar/beni-mellal/charter/voices/{}", receipt.contribution);
    Client::stranger(town).get(&address).await.body
}

#[test]
fn what_waits_for_a_look_or_was_taken_back_keeps_its_address_without_its_words() {
    on_both(async |town: Town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let waiting = say(&town, comment(&charter, &stage, "هاتفي 0612345678 للتفاصيل.")).await;
        let page = said(&town, &waiting.unwrap()).await;
        assert!(page.contains("تنتظر الاطلاع") && !page.contains("للتفاصيل"), "{page}");
        let shown = say(&town, comment(&charter, &stage, "علقوه في السوق.")).await.unwrap();
        assert!(said(&town, &shown).await.contains("علقوه في السوق."));
        let (db, commune) = (&town.db, town.beni_mellal());
        take_back(db, &resident(), commune, &shown.code).await.unwrap();
        let page = said(&town, &shown).await;
        assert!(page.contains("سُحبت") && !page.contains("علقوه في السوق"), "{page}");
    });
}

#[test]
fn the_text_has_one_figure_of_the_thread_and_one_line_under_each_provision() {
    on_both(async |town: Town| {
        town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
        town.replay_demo().await;
        let client = Client::stranger(&town);
        for text in ["charter", "plan"] {
            let page = client.get(&format!("/ar/beni-mellal/{text}")).await.body;
            assert_eq!(page.matches("class=\"thread\"").count(), 1, "{text}");
            let provisions = page.matches("<article class=\"provision\"").count();
            let lines = page.matches("class=\"margin\"").count();
            assert!(provisions >= 10 && lines == provisions, "{lines} lines of {provisions}");
            assert!(page.matches("data-unfold").count() >= lines, "they open in place");
        }
    });
}

/// Sends words about the article as the form in place does.
async fn sent(town: &Town, charter: &Charter, text: &str, proposed: &str) -> testkit::Reply {
    let client = Client::stranger(town);
    let address = "/ar/beni-mellal/charter/contribute";
    let form = client.get(&format!("{address}?provision={}", charter.article)).await.body;
    assert!(form.contains(">\nتعلن الجماعة عن كل لقاء.</textarea>"), "filled with what stands");
    let pairs = [
        ("key", hidden(&form, "key")),
        ("stage", hidden(&form, "stage")),
        ("provision", charter.article.to_string()),
        ("text", text.to_owned()),
        ("proposed", proposed.to_owned()),
    ];
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
    client.post(address, &pairs).await
}

#[test]
fn words_left_as_they_stand_propose_nothing_and_other_words_amend() {
    on_both(async |town: Town| {
        let (charter, _) = Charter::standing_at(&town, StageKind::Public).await;
        for (proposed, kind, kept) in [
            ("تعلن الجماعة  عن كل لقاء.\r\n", Kind::Comment, ""),
            ("تعلن الجماعة عن كل لقاء بالسوق.", Kind::Amendment, "تعلن الجماعة عن كل لقاء بالسوق."),
            ("", Kind::Comment, ""),
        ] {
            let text = format!("رأيي في الإعلان {kind} {}", proposed.len());
            let reply = sent(&town, &charter, &text, proposed).await;
            assert_eq!(reply.status, 303, "{}", reply.body);
            let code = reply.location.rsplit('/').next().unwrap().to_owned();
            let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
            let held = queries::by_code(&mut tx, &code).await.unwrap();
            assert_eq!((held.voice.kind, held.whole(Part::Proposed)), (kind, kept));
        }
        let refused = sent(&town, &charter, "", "صياغة أخرى للمادة.").await;
        assert_eq!(refused.status, 422);
        let page = refused.body;
        assert!(page.contains("<title>تصحيح مطلوب"), "the title says that something is wrong");
        let (faults, heading) = (page.find("class=\"faults\""), page.find("<h1"));
        assert!(faults < heading && faults.is_some(), "the summary stands first");
        assert!(page.contains("<details open>"), "what was proposed stays in sight");
        assert!(page.contains("صياغة أخرى للمادة."), "what was typed stays");
    });
}

#[test]
fn an_accepted_amendment_shows_what_it_changes_before_it_is_published() {
    on_both(async |town: Town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let wanted = Contribute {
            kind: Kind::Amendment,
            proposed: "تعلن الجماعة عن كل لقاء في السوق.".into(),
            ..comment(&charter, &stage, "علقوا الإعلان في السوق.")
        };
        let receipt = say(&town, wanted).await.unwrap();
        let (db, commune, id) = (&town.db, town.beni_mellal(), receipt.contribution);
        answer(db, &charter.drafter, commune, id, accepted(&charter)).await.unwrap();
        let page = said(&town, &receipt).await;
        let marked = Regex::new(r"<ins>.*?السوق").unwrap();
        assert!(marked.is_match(&page), "{page}");
        assert!(page.contains("يُنشر في الصيغة"), "it says when");
        let old = format!("/charter/articles/{}", Id::<Charter>::new(charter.article));
        let board = page.split("id=\"why\"").next().unwrap();
        assert!(!board.contains(&old), "it does not lead to the old wording");
    });
}
