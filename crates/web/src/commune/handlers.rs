//! Reading the list of communes.

use std::collections::HashMap;

use axum::extract::Query;
use civic::commune::queries;
use press::FormView;

use super::pages::Welcome;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// The communes whose name holds what was typed; all of them by pages.
pub(super) async fn welcome(
    context: RequestContext,
    query: Query<HashMap<String, String>>,
) -> Answer {
    let typed = query.get("q").map_or("", String::as_str);
    let after = query.get("after").map_or("", String::as_str);
    let mut tx = context.read().await?;
    let (communes, more) = queries::search(&mut tx, typed, after).await?;
    let next = communes.last().filter(|_| more).map(|last| {
        let pairs = [("q", typed), ("after", last.slug.as_str())];
        format!("?{}", serde_urlencoded::to_string(pairs).unwrap_or_default())
    });
    let frame = context.bare_frame(context.l.t("welcome-title"));
    let form = FormView::new(context.lang).with("q", typed);
    answer::page(&Welcome { l: context.l, frame, form, communes, next })
}
