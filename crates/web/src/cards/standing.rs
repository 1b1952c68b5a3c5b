//! What a group's phone still holds, told by the phone itself: before a
//! workshop is closed the facilitator sees what has not arrived.

use axum::{http::StatusCode, response::IntoResponse};
use uuid::Uuid;

use super::holder::Holder;
use crate::{
    address::At, answer::Answer, contact::Holds, context::RequestContext, form::FormData, limit,
};

/// More than a phone holds; a larger number is not believed.
const MOST: i64 = 999;

/// Takes what a phone says of itself.
pub(super) async fn tell(context: RequestContext, At(key): At<String>, sent: FormData) -> Answer {
    let holder = Holder::of(&context, &key).await?;
    context.site.limit(limit::STANDING, &holder.group.to_string())?;
    let device: Uuid = sent.named("device")?;
    let count = |name: &str| sent.get(name).parse::<i64>().unwrap_or(0).clamp(0, MOST);
    let (waiting, drafts) = (count("waiting"), count("drafts"));
    let holds = Holds { at: context.site.db().now(), waiting, drafts };
    context.site.contacts().tells(holder.group.uuid(), device, holds);
    Ok(StatusCode::NO_CONTENT.into_response())
}
