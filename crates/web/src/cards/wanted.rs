//! A group asks for somebody at its table, and says when that is over.

use base::{Error, Result};
use civic::cards::commands::{help_over, want_help};
use serde_json::json;

use super::holder::Holder;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
    limit,
    outbox::Sending,
};

/// Asks for help, or says that none is needed any more.
pub(super) async fn say(
    context: RequestContext,
    At(key): At<String>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    let done = said(&context, &key, &sent).await;
    let back = context.here(&format!("/group/{key}#help"));
    sending.answer(context.l, done.map(|()| json!({})), || answer::go(&back))
}

async fn said(context: &RequestContext, key: &str, sent: &FormData) -> Result<()> {
    let holder = Holder::of(context, key).await?;
    context.site.limit(limit::HELP, &holder.group.to_string())?;
    let (db, commune) = (context.site.db(), context.commune()?);
    match sent.get("do") {
        "want" => want_help(db, &holder.actor, commune, holder.group, sent.get("need")).await?,
        "over" => help_over(db, &holder.actor, commune, holder.group).await?,
        _ => return Err(Error::NotFound),
    }
    holder.ring(context);
    Ok(())
}
