//! The story holds together: every reference resolves, every rule that the
//! product will enforce on it already holds in the text.

use std::collections::{BTreeMap, BTreeSet};

use civic::programme::handed_down::ModelCharter;

use super::*;

const VERDICTS: [&str; 5] =
    ["accepted", "accepted_in_part", "already_covered", "outside_competence", "refused"];
const STAGES: [&str; 7] =
    ["preparation", "workshop", "second_level", "public", "adoption", "follow_up", "evaluation"];

/// The keys of a list, refusing a key said twice.
fn keys<'a, T>(rows: &'a [T], key: impl Fn(&'a T) -> &'a String) -> BTreeSet<&'a str> {
    let all: BTreeSet<&str> = rows.iter().map(|row| key(row).as_str()).collect();
    assert_eq!(all.len(), rows.len(), "a key is said twice");
    all
}

fn check_target(story: &Story, target: &Target) {
    let model = ModelCharter::shipped();
    let resolves = match target {
        Target::Whole(text) => ["charter", "plan"].contains(&text.as_str()),
        Target::Article(number) => model.article(*number).is_some(),
        Target::Chapter(number) => model.chapters.iter().any(|chapter| chapter.number == *number),
        Target::Measure(key) => story.measures.iter().any(|measure| measure.key == *key),
        Target::Axis(key) => story.plan.axes.iter().any(|axis| axis.key == *key),
    };
    assert!(resolves, "no such target: {target:?}");
}

fn check_answer(story: &Story, target: &Target, answer: &Answer) {
    assert!(VERDICTS.contains(&answer.verdict.as_str()), "{}", answer.verdict);
    let accepted = ["accepted", "accepted_in_part"].contains(&answer.verdict.as_str());
    assert_eq!(accepted, answer.landing.is_some(), "{target:?}: accepted means landed");
    let Some(landing) = &answer.landing else { return };
    match (landing.article, &landing.measure) {
        (Some(number), None) => check_target(story, &Target::Article(number)),
        (None, Some(key)) => check_target(story, &Target::Measure(key.clone())),
        _ => panic!("{target:?} lands in exactly one place"),
    }
}

fn check_sources(story: &Story, sources: &Sources) {
    let cards = keys(&story.cards, |card| &card.key);
    let sentences = keys(&story.sentences, |sentence| &sentence.key);
    assert!(sources.cards.iter().all(|key| cards.contains(key.as_str())), "{sources:?}");
    assert!(sources.sentences.iter().all(|key| sentences.contains(key.as_str())), "{sources:?}");
    assert_eq!(sources.reason_ar.is_some(), sources.reason_fr.is_some());
    let said = sources.cards.len() + sources.sentences.len();
    assert!(said > 0 || sources.reason_ar.is_some(), "an orphan: {sources:?}");
}

#[test]
fn the_day_has_its_people_and_nobody_has_a_name() {
    let story = Story::shipped();
    assert_eq!(story.workshop_on, jiff::civil::date(2023, 11, 1));
    let people = &story.participants;
    let count = |test: fn(&Participant) -> bool| people.iter().filter(|p| test(p)).count();
    assert_eq!(count(|p| !p.walk_in), 36);
    assert_eq!(count(|p| !p.walk_in && p.present), 31);
    assert_eq!(count(|p| p.walk_in && p.present), 3);
    assert_eq!(count(|p| p.sex.is_none()), 2);
    keys(people, |person| &person.label_ar);
    assert!(people.iter().all(|p| p.label_ar.chars().any(|c| c.is_ascii_digit())));
    assert!(people.iter().all(|p| p.label_fr.chars().any(|c| c.is_ascii_digit())));
}

#[test]
fn every_card_answers_a_question_of_its_session_and_stands_in_exactly_one_theme() {
    let story = Story::shipped();
    assert_eq!(story.cards.len(), 40);
    keys(&story.cards, |card| &card.key);
    let questions: BTreeMap<_, _> = story.questions.iter().map(|q| (&q.key, q.session)).collect();
    for card in &story.cards {
        assert_eq!(questions.get(&card.question), Some(&card.session), "{}", card.key);
        assert!((1..=story.groups).contains(&card.group), "{}", card.key);
        assert_eq!(card.article.is_some(), card.session == 4, "{}", card.key);
        card.article.into_iter().for_each(|number| check_target(story, &Target::Article(number)));
        let homes: Vec<_> = story.themes.iter().filter(|t| t.cards.contains(&card.key)).collect();
        assert_eq!(homes.len(), 1, "{}", card.key);
        assert_eq!(homes[0].session, card.session, "{}", card.key);
    }
    assert_eq!(story.themes.iter().map(|theme| theme.cards.len()).sum::<usize>(), 40);
}

#[test]
fn every_sentence_rests_on_cards_of_its_session() {
    let story = Story::shipped();
    let cards: BTreeMap<_, _> = story.cards.iter().map(|card| (&card.key, card.session)).collect();
    for sentence in &story.sentences {
        assert!(!sentence.cards.is_empty(), "{}", sentence.key);
        for card in &sentence.cards {
            assert_eq!(cards.get(card), Some(&sentence.session), "{}", sentence.key);
        }
    }
    assert!(story.next_steps.iter().all(|step| step.due_on > story.workshop_on));
    let cards = keys(&story.cards, |card| &card.key);
    for it in &story.activities {
        let ruling: civic::activities::Ruling = it.ruling.parse().expect("a ruling");
        let changes = ruling == civic::activities::Ruling::Change;
        assert_eq!((changes, changes), (!it.change_ar.is_empty(), !it.change_fr.is_empty()));
        assert!(it.card.as_ref().is_none_or(|key| cards.contains(key.as_str())), "{it:?}");
    }
}

#[test]
fn every_measure_and_every_change_of_the_model_says_where_it_comes_from() {
    let story = Story::shipped();
    keys(&story.measures, |measure| &measure.key);
    for measure in &story.measures {
        let axis = story.plan.axes.iter().find(|axis| axis.key == measure.axis);
        let objectives = axis.map(|axis| keys(&axis.objectives, |objective| &objective.key));
        assert!(objectives.is_some_and(|all| all.contains(measure.objective.as_str())));
        assert!(measure.starts_offset < measure.due_offset, "{}", measure.key);
        assert!(measure.cost_mad.is_none() || measure.funding_ar.is_some(), "{}", measure.key);
        assert!(measure.weight > 0);
        check_sources(story, &measure.sources);
    }
    for change in &story.charter_changes {
        let model = ModelCharter::shipped().article(change.article).unwrap();
        assert_ne!(model.body_ar, change.body_ar, "article {}", change.article);
        assert_ne!(model.body_fr, change.body_fr, "article {}", change.article);
        check_sources(story, &change.sources);
    }
}

#[test]
fn the_second_level_is_closed_and_everything_said_there_is_answered() {
    let story = Story::shipped();
    let bodies = keys(&story.bodies, |body| &body.key);
    let stage = &story.stages.second_level;
    assert!(stage.closes_offset < 0 && stage.synthesis_ar.is_some());
    keys(&story.opinions, |opinion| &opinion.key);
    for opinion in &story.opinions {
        assert!(bodies.contains(opinion.body.as_str()), "{}", opinion.key);
        assert_eq!(opinion.kind == "opinion", opinion.position.is_some(), "{}", opinion.key);
        assert_eq!(opinion.kind == "amendment", opinion.proposed_ar.is_some(), "{}", opinion.key);
        assert!((stage.opens_offset..=stage.closes_offset).contains(&opinion.received_offset));
        assert!(opinion.answer.answered_offset >= opinion.received_offset, "{}", opinion.key);
        assert!(opinion.answer.answered_offset < story.stages.public.opens_offset);
        check_target(story, &opinion.target);
        check_answer(story, &opinion.target, &opinion.answer);
    }
    let verdicts = |all: &[Opinion]| -> BTreeSet<String> {
        all.iter().map(|opinion| opinion.answer.verdict.clone()).collect()
    };
    assert_eq!(verdicts(&story.opinions).len(), VERDICTS.len());
}

#[test]
fn the_public_stage_is_open_and_some_contributions_still_wait() {
    let story = Story::shipped();
    let stage = &story.stages.public;
    assert!(stage.opens_offset < 0 && stage.closes_offset > 0 && stage.synthesis_ar.is_none());
    assert!(stage.closes_offset - stage.opens_offset >= 30, "the charter's own article 36");
    let quarters = keys(&story.quarters, |quarter| &quarter.key);
    keys(&story.contributions, |contribution| &contribution.key);
    for said in &story.contributions {
        assert!((stage.opens_offset..0).contains(&said.received_offset), "{}", said.key);
        assert!(said.quarter.iter().all(|quarter| quarters.contains(quarter.as_str())));
        assert_eq!(said.kind != "comment", said.proposed_ar.is_some(), "{}", said.key);
        let fresh = matches!(said.target, Target::Chapter(_) | Target::Axis(_));
        assert_eq!(said.kind == "new_provision", fresh, "{}", said.key);
        check_target(story, &said.target);
        if let Some(answer) = &said.answer {
            assert!((said.received_offset..0).contains(&answer.answered_offset), "{}", said.key);
            check_answer(story, &said.target, answer);
        }
    }
    assert_eq!(story.contributions.iter().filter(|said| said.answer.is_some()).count(), 8);
    assert_eq!(story.contributions.len(), 14);
}

#[test]
fn the_programme_counts_twelve_communes_that_exist() {
    let story = Story::shipped();
    let communes = include_str!("../../../../data/communes.csv");
    let exists = |slug: &str| communes.lines().any(|row| row.split(',').nth(2) == Some(slug));
    assert!(exists(&story.commune));
    assert_eq!(keys(&story.demo_communes, |commune| &commune.slug).len(), 11);
    for commune in &story.demo_communes {
        assert!(exists(&commune.slug), "{}", commune.slug);
        assert!(STAGES.contains(&commune.stage.as_str()), "{}", commune.stage);
        assert_ne!(commune.slug, story.commune);
    }
    let stages: BTreeSet<_> = story.demo_communes.iter().map(|commune| &commune.stage).collect();
    assert_eq!(stages.len(), STAGES.len());
    for version in &story.versions {
        assert!(STAGES.contains(&version.stage.as_str()));
    }
}

#[test]
fn no_text_is_empty_and_arabic_is_written_as_in_morocco() {
    let text = include_str!("../../../../data/demo/beni-mellal.toml");
    let foreign = ["نوفمبر", "أغسطس", "سبتمبر", "ديسمبر", "مايو"];
    for line in text.lines() {
        assert!(!line.ends_with("\"\""), "empty: {line}");
        assert!(!foreign.iter().any(|month| line.contains(month)), "foreign month: {line}");
        let odd = |c: char| ('\u{660}'..='\u{669}').contains(&c) || c == '\u{640}';
        assert!(!line.chars().any(odd), "digits or tatweel: {line}");
        let Some((key, value)) = line.split_once(" = ") else { continue };
        let arabic = value.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c));
        assert!(!key.ends_with("_ar") || arabic, "not Arabic: {line}");
        assert!(!key.ends_with("_fr") || !arabic, "not French: {line}");
    }
}

#[test]
fn the_decision_waits_for_an_ordinary_session() {
    let day = jiff::civil::date;
    assert_eq!(Story::council_session_after(day(2026, 12, 11)), day(2027, 2, 1));
    assert_eq!(Story::council_session_after(day(2027, 1, 20)), day(2027, 5, 3));
    assert_eq!(Story::council_session_after(day(2026, 10, 20)), day(2027, 2, 1));
}
