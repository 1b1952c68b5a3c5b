//! Reading the indicators, and the rows behind each of them.

use base::{Action, Actor, Error, Instant, Place, Result};
use db::Reader;

use super::{
    Indicator,
    behind::Behind,
    compute::{self, compute},
    definition,
    facts::Facts,
    store as rows,
};

/// Every indicator as anybody may read it.
pub async fn public(tx: &mut Reader, now: Instant) -> Result<Vec<Indicator>> {
    Ok(compute(&facts(tx, now, true).await?))
}

/// Every indicator with the cells of few persons, for the office.
pub async fn office(tx: &mut Reader, actor: &Actor, now: Instant) -> Result<Vec<Indicator>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    Ok(compute(&facts(tx, now, false).await?))
}

/// One indicator with the rows behind it.
pub async fn with_rows(tx: &mut Reader, number: u8, now: Instant) -> Result<(Indicator, Behind)> {
    let definition = definition(number).ok_or(Error::NotFound)?;
    let facts = facts(tx, now, true).await?;
    Ok((compute::one(&facts, definition), (definition.behind)(facts)))
}

/// What the rows say.
async fn facts(tx: &mut Reader, now: Instant, public: bool) -> Result<Facts> {
    let (quarters, cards, plan) = rows::counts(tx).await?;
    let measures = match plan {
        Some(version) => Some(rows::measures(tx, version).await?),
        None => None,
    };
    Ok(Facts {
        present: rows::present(tx).await?,
        attendance: rows::attendance(tx).await?,
        contributions: rows::contributions(tx).await?,
        bodies: rows::bodies(tx).await?,
        quarters,
        cards,
        measures,
        census: crate::commune::queries::census(tx).await?,
        targets: rows::targets(tx).await?,
        answer_days: crate::commune::queries::setting(tx).await?.answer_days,
        public,
        now,
    })
}
