//! Who took part: indicators 1 to 8.

use crate::{
    indicators::{
        Figure, Outcome, Reason,
        facts::{BANDS, Facts},
        rules,
    },
    people::{AgeBand, Sex},
    process::StageKind,
};

use super::{discreet, ratio, share, unknown};

/// The whole, then the parts at which people take part.
const PARTS: [(&str, Option<StageKind>); 4] = [
    ("whole", None),
    ("workshop", Some(StageKind::Workshop)),
    ("second_level", Some(StageKind::SecondLevel)),
    ("public", Some(StageKind::Public)),
];

pub(in crate::indicators) fn participation(facts: &Facts) -> Vec<Figure> {
    let people = facts.people();
    let figure = match facts.adults("all") {
        _ if people == 0 => unknown("whole", Reason::NoPeople),
        None => unknown("whole", Reason::NoCensus),
        Some(adults) => {
            let figure = ratio("whole", rules::real(people), adults, Reason::NoCensus);
            let outcome = figure
                .outcome
                .value()
                .map_or(figure.outcome, |value| Outcome::Known(value * 1000.0));
            discreet(Figure { outcome, ..figure }, facts.tells_all(&[people]))
        }
    };
    vec![figure]
}

pub(in crate::indicators) fn attendance(facts: &Facts) -> Vec<Figure> {
    let met = facts.attendance;
    vec![share("whole", met.attended, met.meetings, Reason::NoPeople)]
}

pub(in crate::indicators) fn invitation(facts: &Facts) -> Vec<Figure> {
    let met = facts.attendance;
    let figure = share("whole", met.came, met.invited, Reason::NoInvitation);
    vec![discreet(figure, facts.tells_all(&[met.came, met.invited]))]
}

/// Women, men and unknown of a part.
fn sexes(facts: &Facts, part: Option<StageKind>) -> (i64, i64, i64) {
    let of = |sex| facts.of_sex(sex, part);
    (of(Sex::Female), of(Sex::Male), of(Sex::Unsaid))
}

/// A figure for the whole and for each part where somebody took part.
fn by_part(facts: &Facts, figure: impl Fn(&'static str, i64, i64) -> Figure) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (part, stage) in PARTS {
        let (women, men, unsaid) = sexes(facts, stage);
        if stage.is_some() && women + men + unsaid == 0 {
            continue;
        }
        let why = if women + men + unsaid == 0 { Reason::NoPeople } else { Reason::NoKnownSex };
        let made = match women + men {
            0 => unknown(part, why),
            _ => discreet(figure(part, women, men), facts.tells_sexes(stage)),
        };
        figures.push(Figure { unknown: unsaid, ..made });
    }
    figures
}

pub(in crate::indicators) fn women(facts: &Facts) -> Vec<Figure> {
    by_part(facts, |part, women, men| share(part, women, women + men, Reason::NoKnownSex))
}

pub(in crate::indicators) fn parity(facts: &Facts) -> Vec<Figure> {
    by_part(facts, |part, women, men| {
        share(part, women.min(men), women.max(men), Reason::NoKnownSex)
    })
}

/// How many said their age, and how many did not.
fn ages(facts: &Facts) -> (i64, i64) {
    let known = BANDS.iter().map(|band| facts.of_band(*band)).sum::<i64>();
    (known, facts.people() - known)
}

pub(in crate::indicators) fn young(facts: &Facts) -> Vec<Figure> {
    let (known, unsaid) = ages(facts);
    let young = facts.of_band(AgeBand::From15) + facts.of_band(AgeBand::From25);
    let figure = share("whole", young, known, why_no_age(facts));
    vec![Figure { unknown: unsaid, ..discreet(figure, facts.tells_young()) }]
}

fn why_no_age(facts: &Facts) -> Reason {
    if facts.people() == 0 { Reason::NoPeople } else { Reason::NoKnownAge }
}

pub(in crate::indicators) fn representativeness(facts: &Facts) -> Vec<Figure> {
    vec![by_sex(facts), by_age(facts)]
}

fn by_sex(facts: &Facts) -> Figure {
    let (women, men, unsaid) = sexes(facts, None);
    let figure = match (women + men, facts.adults("female"), facts.adults("male")) {
        (0, ..) if unsaid == 0 => unknown("sex", Reason::NoPeople),
        (0, ..) => unknown("sex", Reason::NoKnownSex),
        (_, Some(female), Some(male)) => {
            like("sex", &[(rules::real(women), female), (rules::real(men), male)])
        }
        _ => unknown("sex", Reason::NoCensus),
    };
    Figure { unknown: unsaid, ..discreet(figure, facts.tells_sexes(None)) }
}

fn by_age(facts: &Facts) -> Figure {
    let (known, unsaid) = ages(facts);
    let shares: Option<Vec<i64>> = BANDS.iter().map(|band| facts.band_share(*band)).collect();
    let figure = match shares {
        _ if known == 0 => unknown("age", why_no_age(facts)),
        None => unknown("age", Reason::NoCensus),
        Some(shares) => {
            let ours = BANDS.iter().map(|band| rules::real(facts.of_band(*band)));
            let cells: Vec<_> = ours.zip(shares.into_iter().map(rules::real)).collect();
            like("age", &cells)
        }
    };
    // The index is exact: from it and the sum the bands could be found.
    let bands = (0..BANDS.len()).all(|at| facts.tells_band(at));
    Figure { unknown: unsaid, ..discreet(figure, bands) }
}

fn like(part: &'static str, cells: &[(f64, f64)]) -> Figure {
    let known: f64 = cells.iter().map(|(ours, _)| ours).sum();
    match rules::representativeness(cells) {
        Some(value) => Figure {
            part,
            outcome: Outcome::Known(value),
            numerator: None,
            denominator: Some(known),
            unknown: 0,
        },
        None => unknown(part, Reason::NoCensus),
    }
}

pub(in crate::indicators) fn quarters(facts: &Facts) -> Vec<Figure> {
    let reached = facts.contributions.quarters;
    let figure = share("whole", reached, facts.quarters, Reason::NoQuarter);
    vec![Figure { unknown: facts.contributions.no_quarter, ..figure }]
}
