//! Personal links: whoever tries keys that open nothing is slowed down.

use axum::{extract::Request, http::StatusCode, middleware::Next, response::Response};

use crate::{context::RequestContext, limit};

/// Answers at a personal link. Once too many keys that open nothing were tried
/// in a commune, by whomever, each further one waits for its answer; whoever has
/// a key waits for nothing, so that nobody can shut out another.
pub(crate) async fn answer(context: &RequestContext, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND {
        let commune = context.unit().map_or("", |unit| unit.slug.as_str());
        let site = &context.site;
        if site.limits().take(limit::MISSED_LINKS, commune, site.db().now()).is_err() {
            tokio::time::sleep(limit::MISS_WAITS).await;
        }
    }
    response
}
