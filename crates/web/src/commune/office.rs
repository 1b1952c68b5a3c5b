//! The commune's own page in its office: settings, quarters, register.

use askama::Template;
use axum::http::StatusCode;
use base::{Action, Error, Faults, Lang};
use civic::commune::{Body, BodyKind, Quarter, Setting, commands, queries};
use press::{ACCENTS, Choice, FormView, PageFrame, Translator};

use super::forms;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
};

/// Settings, quarters and register, each with its form for those who keep them.
#[derive(Template)]
#[template(path = "commune/office.html")]
pub(super) struct OfficePage {
    l: &'static Translator,
    frame: PageFrame,
    /// Where the forms are sent.
    here: String,
    /// Whether this person may change anything.
    keeps: bool,
    /// What somebody else saved in the meantime.
    stale: bool,
    setting: Setting,
    quarters: Vec<Quarter>,
    register: Vec<Body>,
    form: FormView,
    quarter_form: FormView,
    body_form: FormView,
}

impl OfficePage {
    fn accents(&self) -> Vec<Choice> {
        let choice = |word: &&str| Choice::new(word, self.l.word("accent", word));
        ACCENTS.iter().map(choice).collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        let choice = |kind: &BodyKind| Choice::new(kind, self.l.word("body-kind", kind));
        BodyKind::ALL.iter().map(choice).collect()
    }

    /// Demonstration content is marked, unless its name says it already.
    fn marks(&self, body: &Body) -> bool {
        let mark = self.l.t("demo-mark").plain();
        body.demo && !self.pick(&body.name_ar, &body.name_fr).contains(&mark)
    }

    fn pick<'a>(&self, ar: &'a str, fr: &'a str) -> &'a str {
        self.l.lang().pick(ar, fr)
    }
}

pub(super) async fn show(context: RequestContext) -> Answer {
    answer::page(&page(&context).await?)
}

/// Saves the settings; the second of two people sees both.
pub(super) async fn change(context: RequestContext, sent: FormData) -> Answer {
    let saved = match forms::setting(&sent) {
        Ok(setting) => {
            let db = context.site.db();
            commands::change_setting(db, &context.actor, context.commune()?, setting).await
        }
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => Ok(answer::go(&context.here("/office/commune"))),
        Err(Error::Invalid(faults)) => {
            let mut page = page(&context).await?;
            page.form = sent.fields(context.lang, faults).scope("setting").labels(&LABELS);
            answer::refused(&page)
        }
        Err(Error::Stale) => stale(&context, &sent).await,
        Err(error) => Err(error.into()),
    }
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 8] = [
    ("contact", "setting-contact"),
    ("cndp_receipt", "setting-receipt"),
    ("answer_days", "setting-answer-days"),
    ("accent", "setting-accent"),
    ("kind", "register-kind"),
    ("name_ar", "name-ar"),
    ("name_fr", "name-fr"),
    ("founded_on", "register-founded"),
];

/// What was typed comes back with the newer revision, so that saving again is
/// a choice made knowingly.
async fn stale(context: &RequestContext, sent: &FormData) -> Answer {
    let mut page = page(context).await?;
    let mut form = FormView::new(context.lang).scope("setting");
    for name in ["accent", "contact", "cndp_receipt", "answer_days"] {
        form = form.with(name, sent.get(name));
    }
    (page.form, page.stale) = (form.with("revision", page.setting.revision), true);
    answer::with_status(StatusCode::CONFLICT, &page)
}

pub(super) async fn add_quarter(context: RequestContext, sent: FormData) -> Answer {
    let added = match forms::quarter(&sent) {
        Ok(names) => {
            let db = context.site.db();
            commands::add_quarter(db, &context.actor, context.commune()?, names, false).await
        }
        Err(error) => Err(error),
    };
    match added {
        Ok(_) => Ok(answer::go(&format!("{}#quarters", context.here("/office/commune")))),
        Err(Error::Invalid(faults)) => {
            let mut page = page(&context).await?;
            page.quarter_form = sent.fields(context.lang, faults).scope("quarter").labels(&LABELS);
            answer::refused(&page)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn enter_body(context: RequestContext, sent: FormData) -> Answer {
    let entered = match forms::body(&sent) {
        Ok(body) => {
            let db = context.site.db();
            commands::enter_body(db, &context.actor, context.commune()?, body).await
        }
        Err(error) => Err(error),
    };
    match entered {
        Ok(_) => Ok(answer::go(&format!("{}#register", context.here("/office/commune")))),
        Err(Error::Invalid(faults)) => {
            let mut page = page(&context).await?;
            let form = sent.fields(context.lang, faults).scope("body");
            page.body_form = form.label("contact", "register-contact").labels(&LABELS);
            answer::refused(&page)
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with fresh forms.
async fn page(context: &RequestContext) -> base::Result<OfficePage> {
    let mut tx = context.read().await?;
    let setting = queries::setting(&mut tx).await?;
    let quarters = queries::quarters(&mut tx).await?;
    let register = queries::register(&mut tx, &context.actor).await?;
    let keeps = context.actor.may(Action::KeepCommune, context.place()?);
    let frame = context.office_frame(context.l.t("nav-commune"));
    let here = context.here("/office/commune");
    Ok(filled(context.l, frame, here, keeps, (setting, quarters, register)))
}

fn filled(
    l: &'static Translator,
    frame: PageFrame,
    here: String,
    keeps: bool,
    (setting, quarters, register): (Setting, Vec<Quarter>, Vec<Body>),
) -> OfficePage {
    let form = FormView::new(l.lang())
        .scope("setting")
        .with("accent", &setting.accent)
        .with("contact", &setting.contact)
        .with("cndp_receipt", &setting.cndp_receipt)
        .with("answer_days", setting.answer_days)
        .with("revision", setting.revision);
    let (quarter_form, body_form) =
        (FormView::new(l.lang()).scope("quarter"), FormView::new(l.lang()).scope("body"));
    let stale = false;
    OfficePage {
        l,
        frame,
        here,
        keeps,
        stale,
        setting,
        quarters,
        register,
        form,
        quarter_form,
        body_form,
    }
}

pub(super) fn sample(lang: Lang) -> OfficePage {
    let l = Translator::of(lang);
    let town = lang.pick("بني ملال", "Béni Mellal");
    let frame = PageFrame::new(lang, "/beni-mellal/office/commune").title(l.t("nav-commune"));
    let frame = frame.commune(town, "beni-mellal", None).private().desk();
    let quarter = Quarter {
        id: base::Id::new(uuid::Uuid::from_u128(1)),
        name_ar: "الحي 1".into(),
        name_fr: "Quartier 1".into(),
    };
    let body = Body {
        id: base::Id::new(uuid::Uuid::from_u128(2)),
        kind: BodyKind::Ieecag,
        name_ar: "هيئة المساواة وتكافؤ الفرص ومقاربة النوع".into(),
        name_fr: "Instance de l’équité".into(),
        contact: "0523000000".into(),
        founded_on: Some("2022-02-14".into()),
        demo: true,
        revision: 1,
    };
    let here = format!("/{lang}/beni-mellal/office/commune");
    let rows = (Setting::default(), vec![quarter], vec![body]);
    let mut page = filled(l, frame, here, true, rows);
    let mut faults = Faults::default();
    faults.add("answer_days", "fault-answer-days");
    (page.form, page.stale) = (page.form.faulty(faults), true);
    page
}
