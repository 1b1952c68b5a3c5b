//! The personal links of organisations, each shown once.

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    commune::{self, Body},
    consultation,
    process::Stage,
};
use press::{Html, PageFrame, Translator};

use crate::{consultation::said::Announced, context::RequestContext, form::FormData};

/// The personal links just made, each shown this once.
#[derive(Template)]
#[template(path = "stages/invitations.html")]
pub(super) struct InvitationsPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) town: String,
    pub(super) announced: Announced,
    pub(super) letters: Vec<Letter>,
    pub(super) back: String,
}

/// One organisation's letter.
pub(super) struct Letter {
    pub(super) name: String,
    pub(super) link: String,
    pub(super) qr: Html,
}

/// Makes the links and shows the letters, this once.
pub(super) async fn invite(
    context: &RequestContext,
    stage: &Stage,
    sent: &FormData,
) -> Result<InvitationsPage> {
    let (l, commune) = (context.l, context.commune()?);
    let chosen: Vec<Id<Body>> =
        sent.all("bodies").into_iter().filter_map(|id| id.parse().ok()).collect();
    let key = sent.key().ok_or_else(|| Error::invalid("", "fault-form-broken"))?;
    let db = context.site.db();
    let made =
        consultation::commands::invite_bodies(db, &context.actor, commune, stage.id, &chosen, key);
    let made = made.await?;
    let mut tx = context.read().await?;
    let register = commune::queries::register(&mut tx, &context.actor).await?;
    let letter = |invitation: &consultation::commands::Invitation| {
        let link = context.link(&format!("/organisation/{}", invitation.key));
        let name = body_name(context, &register, invitation.body);
        Letter { name, qr: press::qr(&link, &l.t("bodies-letter-qr").attr()), link }
    };
    Ok(InvitationsPage {
        l,
        frame: context.office_frame(l.t("bodies-letters-title")),
        town: context.town().to_owned(),
        announced: Announced::of(context.lang, stage),
        letters: made.iter().map(letter).collect(),
        back: context.here(&format!("/office/stages/{}", stage.id)),
    })
}

pub(super) fn body_name(context: &RequestContext, register: &[Body], id: Id<Body>) -> String {
    let found = register.iter().find(|body| body.id == id);
    found.map_or_else(String::new, |body| body.name.get(context.lang).to_owned())
}
