//! Reading what goes together.

use base::Result;
use db::Reader;

use super::{rules::Matrix, store as rows};
use crate::{
    document::{self, Level},
    openness,
    process::ProcessKind,
};

/// What everybody sees: the measures of the plan that is read now, the
/// commitments that are shown, and what was said of them.
pub async fn matrix(tx: &mut Reader) -> Result<Matrix> {
    let plan = document::queries::shown(tx, ProcessKind::ActionPlan).await?;
    let text = plan.map(|shown| shown.text.provisions).unwrap_or_default();
    let measures = text.into_iter().filter(|it| it.level == Level::Measure && !it.repealed);
    let shown = openness::queries::shown(tx).await?.commitments.into_iter();
    Ok(Matrix {
        measures: measures.collect(),
        commitments: shown.filter(|it| it.retired_at.is_none()).collect(),
        said: rows::latest(tx).await?,
    })
}
