//! Writing the texts: starting them, editing the draft, saying where words
//! come from, publishing.

mod adopt;
mod amend;
mod edit;
mod listed;
mod publish;
mod start;

use base::{Id, Result};
use db::WriteTx;

use super::{
    Level, Particulars, Provision, Version, Wording, Words,
    rules::{self, Content},
    store as rows,
};

pub use adopt::mark_adopted;
pub use amend::{Amendment, amend, withdraw_source};
pub use edit::{Edit, NewProvision, add_provision, edit_wording, r#move, repeal};
pub use listed::{ListMeasures, list_measures};
pub use publish::{Publication, publish, publish_amended, publish_in};
pub use start::{Titles, start_from_model, start_plan, start_revision};

/// Writes places and numbers where an order differs from what is stored.
async fn arrange(tx: &mut WriteTx, text: &[&Wording]) -> Result<()> {
    let numbers = rules::numbers(text.iter().map(|wording| wording.level));
    for ((at, wording), number) in text.iter().enumerate().zip(numbers) {
        let position = i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1);
        if wording.position != position || wording.number != number {
            rows::update_place(tx, wording, position, &number).await?;
        }
    }
    Ok(())
}

/// What a provision said before the draft: in the last published version, else
/// in the former edition of the text, else in the model.
async fn before(tx: &mut WriteTx, wording: &Wording) -> Result<Option<Content>> {
    if let Some(last) = rows::last_wording(tx, wording.provision_id).await? {
        let measure = rows::particulars(tx, last.version_id, last.provision_id).await?;
        return Ok(Some(Content::of(&last, measure.as_ref())));
    }
    let document = rows::provision(tx, wording.provision_id).await?.document_id;
    let former = rows::former_wordings(tx, document, Some(wording.provision_id)).await?;
    if let Some((_, former)) = former.first() {
        let measure = rows::particulars(tx, former.version_id, former.provision_id).await?;
        return Ok(Some(Content::of(former, measure.as_ref())));
    }
    let Some(model) = wording.model_provision_id else { return Ok(None) };
    Ok(rows::model_provision(tx, model).await?.as_ref().map(Content::of_model))
}

/// Adds a provision to a draft at an index of its order.
async fn insert_at(
    tx: &mut WriteTx,
    draft: &Version,
    (text, at): (&[Wording], usize),
    (level, words): (Level, &Words),
    particulars: Option<&Particulars>,
) -> Result<Id<Provision>> {
    let fresh = rows::Fresh { level, model: None, former: None, position: 0, words, changed: true };
    let id = rows::insert_provision(tx, draft.document_id, draft.id, &fresh).await?;
    if level == Level::Measure {
        let ordinary = Particulars { weight: 1, ..Particulars::default() };
        rows::insert_measure(tx, draft.id, id, particulars.unwrap_or(&ordinary)).await?;
    }
    let new = rows::wording(tx, draft.id, id).await?;
    let mut order: Vec<&Wording> = text.iter().collect();
    order.insert(at, &new);
    arrange(tx, &order).await?;
    Ok(id)
}
