//! The pages of this room, filled.

use askama::Template;
use base::{Id, Instant, Lang};
use civic::{
    commune::BodyKind,
    indicators::{
        behind::{Behind, Bracket, Turned},
        compute,
        facts::{Bodies, Contribution, Contributions, Counted, Facts, Measure, OfSex, Present},
    },
    people::{AgeBand, Sex},
    process::{ProcessKind, StageKind},
};
use press::{PageFrame, Translator};
use uuid::Uuid;

use super::{all::All, one::One};
use crate::Sample;

/// 1 November 2023, in the morning.
const AT: Instant = Instant(1_698_829_200_000);

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let index = |facts: &Facts| All {
        l: Translator::of(lang),
        frame: frame(lang),
        base: format!("/{lang}/beni-mellal"),
        town: lang.pick("بني ملال", "Béni Mellal").into(),
        indicators: compute(facts),
        as_of: AT,
    };
    let mut samples = vec![
        sample("indicators/index", &index(&facts())),
        sample("indicators/index-empty", &index(&Facts::default())),
    ];
    let rows = [
        ("indicators/people", 4, Behind::People(brackets())),
        ("indicators/contributions", 16, Behind::Contributions(contributions())),
        ("indicators/bodies", 13, Behind::Bodies(facts().bodies)),
        ("indicators/measures", 18, Behind::Measures(facts().measures.unwrap_or_default())),
        ("indicators/nothing", 30, Behind::Nothing),
    ];
    for (name, number, behind) in rows {
        samples.extend(one(lang, number, behind).map(|page| sample(name, &page)));
    }
    samples
}

fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

fn frame(lang: Lang) -> PageFrame {
    let l = Translator::of(lang);
    let town = lang.pick("بني ملال", "Béni Mellal");
    let frame = PageFrame::new(lang, "/beni-mellal/indicators").title(l.t("nav-indicators"));
    frame.commune(town, "beni-mellal", None)
}

fn one(lang: Lang, number: u8, behind: Behind) -> Option<One> {
    let mut all = compute(&facts()).into_iter();
    let indicator = all.find(|one| one.definition.number == number)?;
    let (l, base) = (Translator::of(lang), format!("/{lang}/beni-mellal"));
    Some(One { l, frame: frame(lang), base, indicator, behind, first: 0 })
}

fn brackets() -> Vec<Bracket> {
    let bracket = |of, word, people| Bracket { of, word, people, census: Some(0.5) };
    let mut all = vec![
        bracket("sex", Sex::Female.word(), Some(18)),
        bracket("sex", Sex::Male.word(), Some(20)),
    ];
    all.extend(AgeBand::ALL.iter().map(|band| bracket("age", band.word(), None)));
    all
}

fn contributions() -> Turned {
    let contribution = Contribution {
        id: Uuid::from_u128(1),
        process_kind: ProcessKind::Charter,
        stage: StageKind::Public,
        provision_id: Some(Uuid::from_u128(2)),
        received_at: AT,
        answered_at: Some(AT.plus_days(9)),
        verdict: Some("accepted".into()),
    };
    Turned { rows: vec![contribution], earlier: false, later: false }
}

/// The same contribution, counted.
fn counted() -> Contributions {
    let counted = Counted { received: 1, reasoned: 1, taken_up: 1, offline: 0, voices: 1 };
    Contributions {
        by_sex: vec![OfSex { stage: StageKind::Public, sex: Sex::Female, counted }],
        by_age: vec![(AgeBand::From25, 1)],
        late: Vec::new(),
        delays: vec![(9.0, 1)],
        quarters: 0,
        no_quarter: 1,
    }
}

fn facts() -> Facts {
    let measure = Measure {
        id: Id::new(Uuid::from_u128(3)),
        number: "1".into(),
        heading: base::LocalText::new(
            "نشر رزنامة اللقاءات",
            "Publier le calendrier des rencontres",
        ),
        weight: 1,
        due_on: Some(jiff::civil::date(2024, 6, 30)),
        origins: 3,
        percent: Some(40),
        recorded_at: Some(AT),
        finished_at: None,
    };
    let asked = Bodies {
        kind: BodyKind::Association,
        registered: 8,
        contributed: 5,
        asked: 8,
        answered: 4,
    };
    Facts {
        present: vec![
            Present { sex: Sex::Female, people: 18 },
            Present { sex: Sex::Male, people: 20 },
        ],
        contributions: counted(),
        bodies: vec![asked],
        measures: Some(vec![measure]),
        answer_days: 60,
        now: AT,
        ..Facts::default()
    }
    .in_public()
}
