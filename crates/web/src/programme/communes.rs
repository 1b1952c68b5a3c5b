//! All communes, of which some are chosen for a programme.

use askama::Template;
use axum::extract::Query;
use base::{CommuneId, Error, Faults, Id, policy};
use civic::{
    commune::{Commune, queries as communes_of},
    programme::{Member, Programme, commands, queries},
};
use press::{FormView, PageFrame, Translator};

use super::board::asked;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
};

/// All communes, to choose from.
#[derive(Template)]
#[template(path = "programme/communes.html")]
pub(super) struct CommunesPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) programme: Programme,
    pub(super) form: FormView,
    pub(super) communes: Vec<Commune>,
    pub(super) members: Vec<Member>,
    pub(super) next: Option<String>,
}

impl CommunesPage {
    fn is_member(&self, commune: &Commune) -> bool {
        self.members.iter().any(|member| member.commune_id == commune.id)
    }
}

pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let typed = query.get("q").map_or("", String::as_str);
    let after = query.get("after").map_or("", String::as_str);
    let mut tx = context.read().await?;
    let (programme, _) = asked(&context, &mut tx, &query).await?;
    let members = queries::members(&mut tx, &context.actor, programme.id).await?;
    let (communes, more) = communes_of::search(&mut tx, typed, after).await?;
    let next = communes.last().filter(|_| more).map(|last| {
        let pairs = [("p", programme.slug.as_str()), ("q", typed), ("after", &last.slug)];
        format!("?{}", serde_urlencoded::to_string(pairs).unwrap_or_default())
    });
    let frame = context.bare_frame(context.l.t("programme-communes-title")).private().desk();
    let form = FormView::new(context.lang).with("q", typed).with("p", &programme.slug);
    answer::page(&CommunesPage { l: context.l, frame, programme, form, communes, members, next })
}

/// A commune chosen for the programme.
struct Choice {
    programme: Id<policy::Programme>,
    commune: CommuneId,
    demo: bool,
}

impl Choice {
    fn parse(sent: &FormData) -> Result<Self, Error> {
        let mut faults = Faults::default();
        let programme = sent.parsed(&mut faults, "programme", "fault-choice-unknown");
        let commune = sent.parsed(&mut faults, "commune", "fault-choice-unknown");
        let (Some(programme), Some(commune)) = (programme, commune) else {
            return Err(Error::Invalid(faults));
        };
        Ok(Self { programme, commune, demo: !sent.get("demo").is_empty() })
    }
}

pub(super) async fn choose(context: RequestContext, sent: FormData) -> Answer {
    let one = Choice::parse(&sent)?;
    let db = context.site.db();
    commands::choose_commune(db, &context.actor, one.programme, one.commune, one.demo).await?;
    let mut tx = context.read().await?;
    let programme = queries::programme(&mut tx, &context.actor, one.programme).await?;
    Ok(answer::go(&format!("/{}/programme?p={}", context.lang, programme.slug)))
}
