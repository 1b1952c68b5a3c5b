//! Reading the indicators, and the rows behind each of them.

use base::{Action, Actor, Error, Instant, Place, Result};
use db::Reader;

use super::{
    Indicator, PAGE, Page,
    behind::{self, Behind, Rows, Turned},
    compute::{self, compute},
    definition,
    facts::{Contributions, Facts},
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

/// One indicator with the rows behind it, a page of them where they are many.
pub async fn with_rows(
    tx: &mut Reader,
    number: u8,
    page: Page,
    now: Instant,
) -> Result<(Indicator, Behind)> {
    let definition = definition(number).ok_or(Error::NotFound)?;
    let facts = facts(tx, now, true).await?;
    let indicator = compute::one(&facts, definition);
    // Read for every indicator, so that all of them ask the same of the database.
    let contributions = contributions(tx, page).await?;
    let behind = match definition.rows {
        Rows::Contributions => Behind::Contributions(contributions),
        Rows::People => Behind::People(behind::brackets(&facts)),
        Rows::Bodies => Behind::Bodies(facts.bodies),
        Rows::Measures => Behind::Measures(facts.measures.unwrap_or_default()),
        Rows::Nothing => Behind::Nothing,
    };
    Ok((indicator, behind))
}

/// A page of the contributions, and whether there are more on either side.
async fn contributions(tx: &mut Reader, page: Page) -> Result<Turned> {
    let mut rows = rows::contributions(tx, page).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    Ok(match page {
        Page::First => Turned { rows, earlier: false, later: more },
        Page::After(_) => Turned { rows, earlier: true, later: more },
        Page::Before(_) => {
            rows.reverse();
            Turned { rows, earlier: more, later: true }
        }
    })
}

/// What the rows say.
async fn facts(tx: &mut Reader, now: Instant, public: bool) -> Result<Facts> {
    let counts = rows::counts(tx).await?;
    let measures = match counts.plan {
        Some(version) => Some(rows::measures(tx, version).await?),
        None => None,
    };
    let facts = Facts {
        came: rows::came(tx).await?,
        present: rows::present(tx).await?,
        attendance: rows::attendance(tx).await?,
        contributions: Contributions {
            by_sex: rows::by_sex(tx).await?,
            by_age: rows::by_age(tx).await?,
            late: rows::late(tx, now.day()).await?,
            delays: crate::consultation::queries::delays(tx).await?,
            quarters: counts.reached,
            no_quarter: counts.no_quarter,
        },
        bodies: rows::bodies(tx).await?,
        quarters: counts.quarters,
        cards: counts.cards,
        measures,
        census: crate::commune::queries::census(tx).await?,
        targets: rows::targets(tx).await?,
        answer_days: crate::commune::queries::setting(tx).await?.answer_days,
        told: None,
        now,
    };
    Ok(if public { facts.in_public() } else { facts })
}
