//! Commitments that come as a list.

use base::{Actor, Error, Faults, Result};
use civic::{
    commune::rules::{again::Chosen, deeds::Taken},
    openness::{CommitmentKind, ListCommitments, Listed as Row, commands, queries, rules},
};
use db::Reader;
use list::{Found, Kind, Reading};
use press::{Msg, Translator};

use super::office;
use crate::{
    answer::Answer,
    context::RequestContext,
    form::{FormData, Upload},
    lists::named::{Listed, receive},
};

/// Takes a list of commitments, or shows it.
pub(super) async fn commitments(context: RequestContext, upload: Upload) -> Answer {
    receive::<Row>(&context, &upload).await
}

impl Listed for Row {
    const KIND: Kind = Kind::Commitments;
    const KEPT: &'static [&'static str] = &rules::KEPT;
    const TITLE: &'static str = "openness-list";
    const FORM: &'static str = "list";
    const ASKS_REASON: bool = true;

    fn home(context: &RequestContext) -> (String, &'static str) {
        (context.here("/office/openness"), "")
    }
    fn action(context: &RequestContext) -> String {
        context.here("/office/openness/list")
    }
    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults> {
        rules::listed(reading)
    }
    async fn there(tx: &mut Reader, actor: &Actor) -> Result<Vec<Self>> {
        queries::there(tx, actor).await
    }
    async fn take(
        context: &RequestContext,
        sent: &FormData,
        list: Vec<Self>,
        chosen: Vec<Option<Chosen<Self>>>,
    ) -> Result<Taken> {
        let (db, commune) = (context.site.db(), context.commune()?);
        // The articles of the charter are chosen one by one.
        let kind = match sent.get("category").parse() {
            Ok(CommitmentKind::Pac) => CommitmentKind::Pac,
            _ => CommitmentKind::Openness,
        };
        let reason = sent.get("reason_ar").to_owned();
        let listed = ListCommitments { kind, list, chosen, reason };
        commands::list_commitments(db, &context.actor, commune, listed).await
    }
    fn facts(&self, l: &Translator) -> Vec<String> {
        let it = &self.commitment;
        let kind = l.word("commitment-kind", it.kind).plain();
        vec![it.number.clone(), kind, it.texts.responsible.clone()]
    }
    fn beside(&self, _: &Translator, _: &Found) -> Vec<Msg> {
        Vec::new()
    }
    async fn again(context: &RequestContext, sent: FormData, error: Error) -> Answer {
        office::again(context, sent, error).await
    }
}
