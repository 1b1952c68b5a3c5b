//! The pages of this room, filled.

mod items;

use askama::Template;
use base::{Id, Instant, Lang};
use civic::{
    archive::{
        after::{After, Landed},
        chain::From,
        log::LogLine,
    },
    attendance::{Holder, Seat},
    commune::gazetteer::{self, Unit},
    people::Sex,
};
use press::{PageFrame, Translator};
use uuid::Uuid;

use super::{after::AfterPage, chain, journal, proof};
use crate::{Sample, synthesis::samples::day};

/// 1 November 2023, in the morning.
const AT: Instant = Instant(1_698_829_200_000);

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let Some(unit) = gazetteer::by_slug("beni-mellal") else { return Vec::new() };
    let mut samples = vec![
        sample("archive/journal", &log(lang, unit)),
        sample("archive/verify", &verify(lang, unit)),
    ];
    let starts = [
        ("archive/card", From::Card(Uuid::from_u128(1))),
        ("archive/theme", From::Theme(Uuid::from_u128(1))),
        ("archive/sentence", From::Sentence(Uuid::from_u128(1))),
        ("archive/origins", From::Provision(Uuid::from_u128(1))),
    ];
    samples.push(sample("archive/after", &afterwards(lang)));
    for (name, from) in starts {
        samples.push(sample(name, &chain::sample(lang, unit, items::walked(from))));
    }
    samples
}

fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

/// A participant's page: a card that became a measure, and one that did not.
fn afterwards(lang: Lang) -> AfterPage {
    let (l, outcome) = (Translator::of(lang), day::outcome(lang));
    let wording = items::walked(From::Card(Uuid::from_u128(1))).provisions.swap_remove(0);
    let card = outcome.cards.first().map(|card| card.id.uuid());
    let landed = Landed { card_id: card, sentence_id: None, wording, received: 3, changed_it: 1 };
    let seats = outcome.sessions.iter().map(|session| Seat {
        participant_id: Id::new(Uuid::from_u128(5)),
        session_id: session.id,
        session: session.number,
        title: session.title.clone(),
        number: 1,
    });
    let holder = Holder {
        id: Id::new(Uuid::from_u128(5)),
        workshop_id: outcome.workshop.id,
        sex: Sex::Female,
        code: "7KQM-42XW".into(),
        arrived_at: Some(AT),
        left_at: None,
    };
    let after = After {
        holder,
        seats: seats.collect(),
        outcome,
        confirmed: Vec::new(),
        landed: vec![landed],
        decisions: Vec::new(),
        stages: Vec::new(),
        read_at: AT,
    };
    AfterPage {
        l,
        frame: PageFrame::new(lang, "/beni-mellal/invitation").title(l.t("after-title")),
        after,
        base: format!("/{lang}/beni-mellal"),
        groups: vec![(lang.pick("الحصة 1", "Séance 1").into(), 4)],
    }
}

fn log(lang: Lang, unit: &Unit) -> journal::LogPage {
    let l = Translator::of(lang);
    let line = |seq: i64, kind: &str, actor: &str| LogLine {
        seq,
        kind: kind.into(),
        subject: Uuid::from_u128(7),
        at: AT,
        actor: actor.into(),
        label: None,
        hash: vec![171; 32],
    };
    let lines = vec![
        line(3, "process.stage_opened", "account"),
        line(2, "commune.quarter_added", "account"),
        line(1, "elsewhere.unheard_of", "public"),
    ];
    let frame = PageFrame::new(lang, "/beni-mellal/journal").title(l.t("log-title"));
    journal::page(l, frame, unit, lines, true)
}

fn verify(lang: Lang, unit: &Unit) -> proof::VerifyPage {
    let l = Translator::of(lang);
    let key = "commune.example/beni-mellal+6d1f2a3b+AVhA4zTEFjqTUBuw3NSBOC3bnCbdkP9mXW/JgBXFH8sA";
    proof::VerifyPage {
        l,
        frame: PageFrame::new(lang, "/beni-mellal/journal/verify").title(l.t("log-how")),
        base: format!("/{lang}/{}", unit.slug),
        scope: civic::commune::identity(&unit.code).to_string(),
        head: Some(proof::Head {
            note: "commune.example/beni-mellal\n3\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n"
                .into(),
            size: 3,
            signed_at: AT,
        }),
        keys: [None, Some(AT)]
            .map(|until| proof::Key { told: key.into(), since: AT, until })
            .into(),
    }
}
