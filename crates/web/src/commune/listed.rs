//! Quarters and bodies that come as a list.

use base::{Actor, Error, Faults, Result};
use civic::commune::{
    Body, Quarter, commands, queries,
    rules::{again::Chosen, deeds::Taken, list as rules},
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

impl Listed for Quarter {
    const KIND: Kind = Kind::Quarters;
    const KEPT: &'static [&'static str] = &rules::QUARTERS_KEPT;
    const TITLE: &'static str = "quarters-list";
    const FORM: &'static str = "quarters-list";

    fn home(context: &RequestContext) -> (String, &'static str) {
        (context.here("/office/commune"), "#quarters")
    }
    fn action(context: &RequestContext) -> String {
        context.here("/office/commune/quarters/list")
    }
    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults> {
        rules::quarters(reading)
    }
    async fn there(tx: &mut Reader, _: &Actor) -> Result<Vec<Self>> {
        queries::quarters(tx).await
    }
    async fn take(
        context: &RequestContext,
        _: &FormData,
        list: Vec<Self>,
        chosen: Vec<Option<Chosen<Self>>>,
    ) -> Result<Taken> {
        let (db, commune) = (context.site.db(), context.commune()?);
        commands::list_quarters(db, &context.actor, commune, &list, &chosen).await
    }
    fn facts(&self, _: &Translator) -> Vec<String> {
        vec![self.name.fr.clone()]
    }
    fn beside(&self, _: &Translator, _: &Found) -> Vec<Msg> {
        Vec::new()
    }
    async fn again(context: &RequestContext, sent: FormData, error: Error) -> Answer {
        office::again(context, sent, error).await
    }
}

impl Listed for Body {
    const KIND: Kind = Kind::Associations;
    const KEPT: &'static [&'static str] = &rules::BODIES_KEPT;
    const TITLE: &'static str = "register-list";
    const FORM: &'static str = "register-list";

    fn home(context: &RequestContext) -> (String, &'static str) {
        (context.here("/office/commune"), "#register")
    }
    fn action(context: &RequestContext) -> String {
        context.here("/office/commune/register/list")
    }
    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults> {
        rules::bodies(reading)
    }
    async fn there(tx: &mut Reader, actor: &Actor) -> Result<Vec<Self>> {
        queries::register(tx, actor).await
    }
    async fn take(
        context: &RequestContext,
        _: &FormData,
        list: Vec<Self>,
        chosen: Vec<Option<Chosen<Self>>>,
    ) -> Result<Taken> {
        let (db, commune) = (context.site.db(), context.commune()?);
        commands::list_bodies(db, &context.actor, commune, &list, &chosen).await
    }
    fn facts(&self, l: &Translator) -> Vec<String> {
        let founded = self.founded_on.map(|day| day.to_string()).unwrap_or_default();
        let kind = l.word("body-kind", self.kind).plain();
        vec![self.name.fr.clone(), kind, self.contact.clone(), founded]
    }
    fn beside(&self, l: &Translator, row: &Found) -> Vec<Msg> {
        match &rules::ways(row)[..] {
            [kept, _, ..] => vec![l.msg("register-one-way").s("kept", kept)],
            _ => Vec::new(),
        }
    }
    async fn again(context: &RequestContext, sent: FormData, error: Error) -> Answer {
        office::again(context, sent, error).await
    }
}

/// Takes a list of quarters, or shows it.
pub(super) async fn quarters(context: RequestContext, upload: Upload) -> Answer {
    receive::<Quarter>(&context, &upload).await
}

/// Takes a list into the register, or shows it.
pub(super) async fn bodies(context: RequestContext, upload: Upload) -> Answer {
    receive::<Body>(&context, &upload).await
}
