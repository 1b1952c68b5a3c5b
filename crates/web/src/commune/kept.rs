//! One quarter or one body of the register: put right, retired, offered again.

use askama::Template;
use base::{Error, Faults, Id, Instant, Lang, LocalText, Result};
use civic::commune::{Body, BodyKind, Quarter, commands, queries};
use jiff::civil::Date;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::office::{LABELS, kinds};
use uuid::Uuid;

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The page of what is kept by name.
#[derive(Template)]
#[template(path = "commune/kept.html")]
pub(super) struct KeptPage {
    l: &'static Translator,
    frame: PageFrame,
    name: String,
    back: String,
    /// Whether it is a body of the register, rather than a quarter.
    is_body: bool,
    /// Since when it is no longer offered.
    retired_at: Option<Instant>,
    refusal: Option<Msg>,
    form: FormView,
}

impl KeptPage {
    fn kinds(&self) -> Vec<Choice> {
        kinds(self.l)
    }
}

pub(super) async fn quarter(context: RequestContext, At(id): At<Id<Quarter>>) -> Answer {
    answer::page(&quarter_page(&context, id, &Returned::default()).await?)
}

pub(super) async fn body(context: RequestContext, At(id): At<Id<Body>>) -> Answer {
    answer::page(&body_page(&context, id, &Returned::default()).await?)
}

pub(super) async fn put_quarter(
    context: RequestContext,
    At(id): At<Id<Quarter>>,
    sent: FormData,
) -> Answer {
    let (db, commune, actor) = (context.site.db(), context.commune()?, &context.actor);
    let done = match sent.get("do") {
        "change" => match given_quarter(&sent) {
            Ok(name) => {
                let quarter = Quarter { id, name, revision: sent.named("revision")? };
                commands::change_quarter(db, actor, commune, quarter).await
            }
            Err(error) => Err(error),
        },
        "retire" => commands::retire_quarter(db, actor, commune, id, true).await,
        "offer" => commands::retire_quarter(db, actor, commune, id, false).await,
        _ => Err(Error::NotFound),
    };
    match done {
        Ok(()) => Ok(answer::go(&format!("{}#quarters", context.here("/office/commune")))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &quarter_page(&context, id, &returned).await?)
        }
    }
}

pub(super) async fn put_body(
    context: RequestContext,
    At(id): At<Id<Body>>,
    sent: FormData,
) -> Answer {
    let (db, commune, actor) = (context.site.db(), context.commune()?, &context.actor);
    let done = match sent.get("do") {
        "change" => match given_body(&sent) {
            Ok(body) => {
                let body = Body { id, revision: sent.named("revision")?, ..body };
                commands::change_body(db, actor, commune, body).await
            }
            Err(error) => Err(error),
        },
        "retire" => commands::retire_body(db, actor, commune, id, true).await,
        "offer" => commands::retire_body(db, actor, commune, id, false).await,
        _ => Err(Error::NotFound),
    };
    match done {
        Ok(()) => Ok(answer::go(&format!("{}#register", context.here("/office/commune")))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &body_page(&context, id, &returned).await?)
        }
    }
}

async fn quarter_page(
    context: &RequestContext,
    id: Id<Quarter>,
    returned: &Returned,
) -> Result<KeptPage> {
    let mut tx = context.read().await?;
    let (quarter, retired_at) = queries::quarter(&mut tx, &context.actor, id).await?;
    let form = form(context.lang, &quarter.name, quarter.revision);
    Ok(page(context, (&quarter.name, retired_at), (false, form), returned))
}

async fn body_page(
    context: &RequestContext,
    id: Id<Body>,
    returned: &Returned,
) -> Result<KeptPage> {
    let mut tx = context.read().await?;
    let (body, retired_at) = queries::kept_body(&mut tx, &context.actor, id).await?;
    let founded = body.founded_on.map(|day| day.to_string()).unwrap_or_default();
    let form = form(context.lang, &body.name, body.revision)
        .with("kind", body.kind)
        .with("contact", &body.contact)
        .with("founded_on", founded);
    Ok(page(context, (&body.name, retired_at), (true, form), returned))
}

fn page(
    context: &RequestContext,
    (name, retired_at): (&LocalText, Option<Instant>),
    (is_body, form): (bool, FormView),
    returned: &Returned,
) -> KeptPage {
    let name = name.get(context.lang).to_owned();
    KeptPage {
        l: context.l,
        frame: context.office_frame(&name),
        name,
        back: context.here("/office/commune"),
        is_body,
        retired_at,
        refusal: returned.refusal(context.l),
        form: returned.fill(form),
    }
}

fn form(lang: Lang, name: &LocalText, revision: i64) -> FormView {
    // The first label of a field counts: here the contact is the body's.
    let form = FormView::new(lang).mark("do", "change").label("contact", "register-contact");
    let form = form.labels(&LABELS).with("revision", revision);
    form.with("name_ar", &name.ar).with("name_fr", &name.fr)
}

/// The name of a quarter.
pub(super) fn given_quarter(sent: &FormData) -> Result<LocalText> {
    let mut faults = Faults::default();
    let name = sent.local_text(&mut faults, "name", 120);
    faults.check()?;
    Ok(name)
}

/// A body of the register; its identity and revision are given later.
pub(super) fn given_body(sent: &FormData) -> Result<Body> {
    let mut faults = Faults::default();
    let kind: Option<BodyKind> = sent.parsed(&mut faults, "kind", "fault-choice-unknown");
    let name = sent.local_text(&mut faults, "name", 200);
    let contact = sent.optional(&mut faults, "contact", 200);
    let founded_on: Option<Date> = sent.parsed_or_none(&mut faults, "founded_on", "fault-date");
    match kind {
        Some(kind) if faults.is_empty() => Ok(Body {
            id: Id::new(Uuid::nil()),
            kind,
            name,
            contact,
            founded_on,
            demo: false,
            revision: 0,
        }),
        _ => Err(Error::Invalid(faults)),
    }
}

pub(super) fn sample(lang: Lang) -> KeptPage {
    let l = Translator::of(lang);
    let name = LocalText::new("جمعية الحي", "Association du quartier");
    let frame = PageFrame::new(lang, "/beni-mellal/office/commune/register").title(name.get(lang));
    let town = lang.pick("بني ملال", "Béni Mellal");
    KeptPage {
        l,
        frame: frame.commune(town, "beni-mellal", None).private().desk(),
        name: name.get(lang).to_owned(),
        back: format!("/{lang}/beni-mellal/office/commune"),
        is_body: true,
        retired_at: Some(Instant(1_698_825_600_000)),
        refusal: Some(l.t("error-stale")),
        form: form(lang, &name, 1),
    }
}
