//! What the installation's first page shows: what is open now, across communes.

use std::collections::BTreeMap;

use base::{Result, columns};
use db::Reader;
use jiff::civil::Date;

use super::store::front as rows;
use crate::{
    commune::gazetteer::{self, Unit},
    process::{ProcessKind, StageKind},
};

/// A stage that is open in some commune.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct OpenStage {
    pub(super) slug: String,
    pub(super) process_kind: ProcessKind,
    pub(super) kind: StageKind,
    #[sqlx(try_from = "columns::MaybeDay")]
    pub(super) closes_on: Option<Date>,
    pub(super) received: i64,
    pub(super) answered: i64,
}

/// What is open in a commune until a day: the texts that are put to people
/// together stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The commune.
    pub unit: &'static Unit,
    /// The texts, the charter first.
    pub texts: Vec<ProcessKind>,
    /// The stage they stand in.
    pub stage: StageKind,
    /// The last day.
    pub closes_on: Option<Date>,
    /// How much was said in it.
    pub received: i64,
    /// How much of that was answered.
    pub answered: i64,
}

/// What is open on a day, across communes, the nearest end first. Where the
/// second level asks associations and bodies, it is said so and stands behind
/// what everybody may speak in.
pub async fn open(tx: &mut Reader, today: Date) -> Result<Vec<Open>> {
    Ok(together(rows::open(tx, today).await?))
}

fn together(stages: Vec<OpenStage>) -> Vec<Open> {
    let mut by_place: BTreeMap<_, Vec<OpenStage>> = BTreeMap::new();
    for it in stages {
        let end = it.closes_on.unwrap_or(Date::MAX);
        let for_some = it.kind != StageKind::Public;
        by_place.entry((for_some, end, it.slug.clone())).or_default().push(it);
    }
    by_place.into_values().filter_map(|stages| as_one(&stages)).collect()
}

fn as_one(stages: &[OpenStage]) -> Option<Open> {
    let first = stages.first()?;
    let mut texts: Vec<ProcessKind> = stages.iter().map(|it| it.process_kind).collect();
    texts.sort_unstable();
    texts.dedup();
    Some(Open {
        unit: gazetteer::by_slug(&first.slug)?,
        texts,
        stage: first.kind,
        closes_on: first.closes_on,
        received: stages.iter().map(|it| it.received).sum(),
        answered: stages.iter().map(|it| it.answered).sum(),
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn stage(slug: &str, process_kind: ProcessKind, kind: StageKind, day: i8) -> OpenStage {
        let closes_on = Some(date(2026, 12, day));
        OpenStage { slug: slug.into(), process_kind, kind, closes_on, received: 5, answered: 2 }
    }

    #[test]
    fn the_nearest_end_comes_first_and_two_texts_of_one_day_are_one() {
        use ProcessKind::{ActionPlan, Charter};
        let open = together(vec![
            stage("beni-mellal", ActionPlan, StageKind::Public, 18),
            stage("tiznit", Charter, StageKind::SecondLevel, 2),
            stage("settat", Charter, StageKind::Public, 11),
            stage("beni-mellal", Charter, StageKind::Public, 18),
        ]);
        let told: Vec<_> = open.iter().map(|it| (&*it.unit.slug, it.texts.len())).collect();
        assert_eq!(told, [("settat", 1), ("beni-mellal", 2), ("tiznit", 1)]);
        assert_eq!((open[1].received, open[1].answered), (10, 4));
        assert_eq!(open[1].texts, [Charter, ActionPlan]);
    }
}
