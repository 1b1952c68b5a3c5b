//! The told story read back: every word leads to its result, and back; every
//! figure is the one counted by hand from the same rows.

use base::{Actor, Error, Instant, Role};
use civic::{
    archive::{chain, home, log},
    indicators::{Figure, Indicator, Outcome, queries},
    process::StageKind,
};
use db::{Reader, args, sql};
use testkit::{Client, Town, on_both};
use uuid::Uuid;

async fn told(town: &Town) {
    town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
    town.replay_demo().await;
}

async fn ids(tx: &mut Reader, statement: db::Sql) -> Vec<Uuid> {
    let rows: Vec<(Uuid,)> = tx.all(statement, args![tx.scope()]).await.unwrap();
    rows.into_iter().map(|row| row.0).collect()
}

async fn count(tx: &mut Reader, statement: db::Sql) -> f64 {
    let (count,): (i64,) = tx.one(statement, args![tx.scope()]).await.unwrap();
    civic::indicators::rules::real(count)
}

#[test]
fn every_word_leads_to_its_result_and_every_provision_back() {
    on_both(async |town| {
        told(&town).await;
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let sourced = sql!(
            "select distinct s.sentence_id from source s
             join version v on v.commune_id = s.commune_id and v.id = s.version_id
             where s.commune_id = $1 and s.sentence_id is not null and v.number > 0"
        );
        let sentences = ids(&mut tx, sourced).await;
        assert!(!sentences.is_empty(), "the story has sentences that became text");
        for sentence in sentences {
            let ahead = chain::from_sentence(&mut tx, sentence).await.unwrap();
            assert!(!ahead.cards.is_empty(), "a sentence without its cards");
            assert!(!ahead.provisions.is_empty() && !ahead.versions.is_empty());
            let card = ahead.cards[0].id;
            let from_card = chain::from_card(&mut tx, card).await.unwrap();
            assert!(from_card.sentences.iter().any(|one| one.id == sentence));
            for provision in &ahead.provisions {
                let id = provision.provision_id;
                assert!(from_card.provisions.iter().any(|one| one.provision_id == id));
                let back = chain::from_provision(&mut tx, id).await.unwrap();
                assert!(back.sentences.iter().any(|one| one.id == sentence));
                assert!(back.cards.iter().any(|one| one.id == card));
                assert!(!back.sources.is_empty());
            }
            for theme in &from_card.themes {
                let theme = chain::from_theme(&mut tx, theme.id).await.unwrap();
                assert!(theme.cards.iter().any(|one| one.id == card));
                assert!(theme.provisions.len() >= from_card.provisions.len());
            }
        }
    });
}

#[test]
fn another_commune_finds_no_item_of_this_one() {
    on_both(async |town| {
        told(&town).await;
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let cards = ids(&mut tx, sql!("select id from card where commune_id = $1")).await;
        let mut tx = town.db.read(town.tanger()).await.unwrap();
        let found = chain::from_card(&mut tx, cards[0]).await;
        assert!(matches!(found, Err(Error::NotFound)), "{found:?}");
        let (lines, _) = log::public(&mut tx, None).await.unwrap();
        assert!(lines.is_empty(), "the log of another commune");
    });
}

fn figure(all: &[Indicator], number: u8, part: &str) -> Figure {
    let one = all.iter().find(|one| one.definition.number == number).expect("an indicator");
    one.figures.iter().find(|one| one.part == part).expect("a figure").clone()
}

#[test]
fn the_figures_are_those_counted_by_hand() {
    on_both(async |town| {
        told(&town).await;
        let (mut tx, commune) =
            (town.db.read(town.beni_mellal()).await.unwrap(), town.beni_mellal());
        let now = town.db.now();
        let focal = town.holder(Role::FocalPoint, commune);
        let all = queries::office(&mut tx, &focal, now).await.unwrap();
        let women = sql!(
            "select count(*) from participant
             where commune_id = $1 and arrived_at is not null and sex = 'female'"
        );
        let here = figure(&all, 4, "workshop");
        assert_eq!(here.numerator, Some(count(&mut tx, women).await));
        let answered = sql!(
            "select count(distinct contribution_id) from disposition
             where commune_id = $1 and superseded_at is null"
        );
        let received = sql!("select count(*) from contribution where commune_id = $1");
        let reasoned = figure(&all, 15, "whole");
        let (answered, received) = (count(&mut tx, answered).await, count(&mut tx, received).await);
        // Nobody is late in the story: what waits does not count against the commune.
        assert_eq!((reasoned.numerator, reasoned.denominator), (Some(answered), Some(answered)));
        assert_eq!(reasoned.outcome, Outcome::Known(1.0));
        assert_eq!(civic::indicators::rules::real(reasoned.unknown), received - answered);
        assert_eq!(figure(&all, 17, "whole").denominator, Some(answered));
        for (number, part) in [(5, "whole"), (7, "sex"), (7, "age"), (18, "whole")] {
            let value = figure(&all, number, part).outcome.value().expect("computed");
            assert!((0.0..=1.0).contains(&value), "{number} {part}: {value}");
        }
        // The same day, twice the question, once the answer.
        assert_eq!(all, queries::office(&mut tx, &focal, now).await.unwrap());
        let shown = home::public(&mut tx, now).await.unwrap();
        assert_eq!(shown.answering.median_days, figure(&all, 16, "median").outcome.value());
        let open = shown.courses.iter().flat_map(home::Course::open);
        assert!(open.map(|stage| stage.kind).all(|kind| kind == StageKind::Public));
    });
}

#[test]
fn the_log_of_the_story_holds_and_names_nobody_in_public() {
    on_both(async |town| {
        told(&town).await;
        let (mut tx, commune) =
            (town.db.read(town.beni_mellal()).await.unwrap(), town.beni_mellal());
        let (lines, more) = log::public(&mut tx, None).await.unwrap();
        assert!(more && lines.len() == log::PAGE);
        assert!(lines.iter().all(|line| line.label.is_none()));
        let (earlier, _) = log::public(&mut tx, lines.last().map(|one| one.seq)).await.unwrap();
        assert_eq!(earlier[0].seq + 1, lines[log::PAGE - 1].seq);
        let auditor = town.holder(Role::Auditor, commune);
        let (named, _) = log::office(&mut tx, &auditor, None).await.unwrap();
        assert!(named.iter().any(|line| line.label.is_some()));
        let drafter = town.holder(Role::Drafter, commune);
        let kept_out = log::office(&mut tx, &drafter, None).await;
        assert!(matches!(kept_out, Err(Error::Forbidden)), "{kept_out:?}");
        assert_eq!(log::verify(&mut tx, &auditor).await.unwrap().faults, []);
        let system = Actor::system();
        let rows = log::rows_after(&mut tx, 0).await.unwrap();
        let verdict = log::verify(&mut tx, &system).await.unwrap();
        assert_eq!(i64::try_from(rows.len()).unwrap(), verdict.rows);
    });
}

#[test]
fn every_event_of_the_story_has_its_words() {
    on_both(async |town| {
        told(&town).await;
        let stranger = Client::stranger(&town);
        let mut address = "/ar/beni-mellal/journal".to_owned();
        let next = regex::Regex::new(r"\?before=\d+").unwrap();
        loop {
            let page = stranger.get(&address).await.body;
            assert!(page.contains("<table>"), "{address}");
            assert!(!page.contains("تغيير في معطيات المسار"), "an event without words: {address}");
            let Some(found) = next.find(&page) else { break };
            address = format!("/ar/beni-mellal/journal{}", found.as_str());
        }
    });
}
