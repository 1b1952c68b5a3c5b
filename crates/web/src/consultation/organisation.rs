//! An organisation behind its personal link. The key in the address is what
//! it is known by; whoever holds no right key finds nothing here.

use askama::Template;
use base::{Actor, Error, Id, Lang, Result};
use civic::{
    commune,
    consultation::{Delegation, commands, queries},
    document::{self, Wording},
    process::Stage,
};
use db::Reader;
use press::{FormView, PageFrame, Translator};

use super::{
    choices,
    contribute::{ContributePage, LABELS, contribution},
    said::{Announced, Quote, VoiceRow, name_of},
    subject::subject,
    visitor,
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// An organisation's own page.
#[derive(Template)]
#[template(path = "consultation/organisation.html")]
pub(super) struct OrganisationPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) name: String,
    pub(super) announced: Announced,
    /// Whether something may be sent today.
    pub(super) open: bool,
    /// The form about the whole.
    pub(super) whole: String,
    pub(super) title: String,
    pub(super) version: i64,
    pub(super) provisions: Vec<ProvisionEntry>,
    pub(super) sent: Vec<VoiceRow>,
}

/// A provision of the text put to an organisation.
pub(super) struct ProvisionEntry {
    pub(super) name: String,
    pub(super) text: Quote,
    /// A chapter, an axis.
    pub(super) section: bool,
    /// The form about it, while something may be sent.
    pub(super) href: Option<String>,
}

/// Who speaks, and in which stage.
struct Speaker {
    /// What the address names.
    key: String,
    link: Delegation,
    actor: Actor,
    stage: Stage,
    name: String,
}

async fn speaker(context: &RequestContext, tx: &mut Reader, key: &str) -> Result<Speaker> {
    let commune = context.commune()?;
    let link = queries::delegation(tx, key, context.site.db().now()).await?;
    let actor = Actor::delegate(commune, link.body_id.uuid(), context.lang);
    let stage = civic::process::queries::stage(tx, link.stage_id).await?;
    let body = commune::queries::body(tx, &actor, link.body_id).await?;
    let name = body.name.get(context.lang).to_owned();
    Ok(Speaker { key: key.to_owned(), link, actor, stage, name })
}

/// The text put to it, what it sent, and the answers.
pub(super) async fn page(context: RequestContext, At(key): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let speaker = speaker(&context, &mut tx, &key).await?;
    let commune = context.commune()?;
    let today = context.site.db().now().day();
    let open = speaker.stage.receives_on(today);
    let base = context.here(&format!("/organisation/{key}/contribute"));
    let version = speaker.stage.version_id.ok_or(Error::NotFound)?;
    let text = document::queries::text(&mut tx, Id::new(version)).await?;
    let (body, stage) = (speaker.link.body_id, speaker.stage.id);
    let sent = queries::of_body(&mut tx, &speaker.actor, body, stage).await?;
    drop(tx);
    if speaker.link.opened_at.is_none() {
        commands::note_opened(context.site.db(), &speaker.actor, commune, &speaker.link).await?;
    }
    let provisions = text.provisions.iter().filter(|wording| !wording.repealed);
    answer::page(&OrganisationPage {
        l: context.l,
        frame: context.public_frame(&speaker.name, None).private(),
        announced: Announced::of(context.lang, &speaker.stage),
        open,
        title: text.document.title.get(context.lang).to_owned(),
        version: text.version.number,
        provisions: provisions.map(|wording| line(context.lang, wording, open, &base)).collect(),
        sent: sent.iter().map(|voice| VoiceRow::new(context.l, voice, today)).collect(),
        whole: base,
        name: speaker.name,
    })
}

fn line(lang: Lang, wording: &Wording, open: bool, base: &str) -> ProvisionEntry {
    ProvisionEntry {
        name: name_of(lang, wording),
        text: Quote::said(lang, &wording.body),
        section: !wording.level.is_leaf(),
        href: open.then(|| format!("{base}?provision={}", wording.provision_id)),
    }
}

/// The form about a provision or about the whole.
pub(super) async fn form(context: RequestContext, At(key): At<String>, query: Asked) -> Answer {
    let mut tx = context.read().await?;
    let speaker = speaker(&context, &mut tx, &key).await?;
    let provision = query.get("provision").map_or("", String::as_str);
    let none = Returned::default();
    answer::page(&form_page(&context, &mut tx, &speaker, provision, &none).await?)
}

async fn take(context: &RequestContext, speaker: &Speaker, sent: &FormData) -> Result<()> {
    let wanted = contribution(sent, context.lang).map_err(Error::Invalid)?;
    let wanted = commands::Contribute { about: commands::About::default(), ..wanted };
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::contribute(db, &speaker.actor, commune, wanted).await.map(drop)
}

/// Takes what the organisation says and returns to its page.
pub(super) async fn send(context: RequestContext, At(key): At<String>, sent: FormData) -> Answer {
    let mut tx = context.read().await?;
    let speaker = speaker(&context, &mut tx, &key).await?;
    drop(tx);
    context.site.limit(limit::CONTRIBUTE, &key)?;
    let Err(error) = take(&context, &speaker, &sent).await else {
        return Ok(answer::go(&context.here(&format!("/organisation/{key}#sent"))));
    };
    let provision = sent.get("provision").to_owned();
    let returned = Returned::refused(sent, error)?;
    let mut tx = context.read().await?;
    let page = form_page(&context, &mut tx, &speaker, &provision, &returned).await?;
    answer::with_status(returned.status(), &page)
}

async fn form_page(
    context: &RequestContext,
    tx: &mut Reader,
    speaker: &Speaker,
    provision: &str,
    returned: &Returned,
) -> Result<ContributePage> {
    let l = context.l;
    let subject = subject(context, tx, &speaker.stage, provision.parse().ok()).await?;
    let kind = if provision.is_empty() { "opinion" } else { "amendment" };
    let fresh = FormView::new(context.lang)
        .with("key", visitor::fresh_key())
        .with("stage", speaker.stage.id)
        .with("provision", provision)
        .with("kind", kind);
    let back = context.here(&format!("/organisation/{}", speaker.key));
    Ok(ContributePage {
        l,
        frame: context.public_frame(l.t("contribute-title"), None).private(),
        form: returned.fill(fresh).labels(&LABELS),
        action: back.clone(),
        back,
        closes: speaker.stage.closes_on,
        refusal: returned.refusal(l),
        kinds: choices::kinds(l, subject.provision, true),
        stances: if subject.provision { Vec::new() } else { choices::stances(l) },
        organisation: Some(speaker.name.clone()),
        about: None,
        look: speaker.stage.look,
        rules: context.here("/rules"),
        subject,
    })
}
