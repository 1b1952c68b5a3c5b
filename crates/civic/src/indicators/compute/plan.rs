//! The plan: where its measures come from and how far they are: indicators
//! 18, 20 and 21.

use crate::indicators::{
    Figure, Reason,
    facts::{Facts, Measure},
    rules,
};

use super::{count, ratio, share, unknown};

/// The measures, or the reason why there are none.
fn measures(facts: &Facts) -> Result<&[Measure], Vec<Figure>> {
    match facts.measures.as_deref() {
        None | Some([]) => Err(vec![unknown("whole", Reason::NoPlan)]),
        Some(measures) => Ok(measures),
    }
}

pub(in crate::indicators) fn traceability(facts: &Facts) -> Vec<Figure> {
    let measures = match measures(facts) {
        Ok(measures) => measures,
        Err(figures) => return figures,
    };
    let traced = count(measures.iter().filter(|one| one.origins > 0));
    vec![share("whole", traced, count(measures.iter()), Reason::NoPlan)]
}

/// What has no progress recorded counts in neither sum.
pub(in crate::indicators) fn completion(facts: &Facts) -> Vec<Figure> {
    let measures = match measures(facts) {
        Ok(measures) => measures,
        Err(figures) => return figures,
    };
    let known = || measures.iter().filter_map(|one| Some((one.weight, one.percent?)));
    let done: i64 = known().map(|(weight, percent)| weight * percent).sum();
    let whole: i64 = known().map(|(weight, _)| weight).sum();
    let (done, whole) = (rules::real(done) / 100.0, rules::real(whole));
    let figure = ratio("whole", done, whole, Reason::NoProgress);
    let silent = measures.iter().filter(|one| one.percent.is_none());
    vec![Figure { unknown: count(silent), ..figure }]
}

pub(in crate::indicators) fn on_time(facts: &Facts) -> Vec<Figure> {
    let measures = match measures(facts) {
        Ok(measures) => measures,
        Err(figures) => return figures,
    };
    let today = facts.now.day();
    let due = || measures.iter().filter(|one| one.due_on.is_some_and(|day| day <= today));
    let met = due().filter(|one| {
        let finished = one.finished_at.map(base::Instant::day);
        finished.is_some_and(|day| one.due_on.is_some_and(|due| day <= due))
    });
    let figure = share("whole", count(met), count(due()), Reason::NothingDue);
    let undated = measures.iter().filter(|one| one.due_on.is_none());
    vec![Figure { unknown: count(undated), ..figure }]
}
