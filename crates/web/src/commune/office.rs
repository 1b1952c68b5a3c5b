//! The commune's own page in its office: settings, quarters, register.

use askama::Template;
use axum::http::StatusCode;
use base::{Action, Error, Faults, Id, Lang, LocalText, Result};
use civic::commune::{Body, BodyKind, Quarter, Retired, Setting, commands, queries};
use press::{ACCENTS, Choice, FormView, Msg, PageFrame, Translator};
use uuid::Uuid;

use super::kept::{given_body, given_quarter};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    lists::named::told,
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
    /// What is no longer offered.
    retired: Vec<Retired>,
    form: FormView,
    quarter_form: FormView,
    body_form: FormView,
    quarters_list: FormView,
    register_list: FormView,
    /// What was done with a list.
    told: Vec<Msg>,
    /// Where the templates of lists are.
    template: String,
}

impl OfficePage {
    fn accents(&self) -> Vec<Choice> {
        let choice = |word: &&str| Choice::new(word, self.l.word("accent", word));
        ACCENTS.iter().map(choice).collect()
    }

    /// Whether two persons are asked for where two may do the same.
    fn persons(&self) -> Vec<Choice> {
        ["on", "off"].map(|it| Choice::new(it, self.l.word("setting-second", it))).to_vec()
    }

    fn kinds(&self) -> Vec<Choice> {
        kinds(self.l)
    }

    /// The page of something that is no longer offered.
    fn page_of(&self, one: &Retired) -> String {
        let part = if one.list == "quarter" { "quarters" } else { "register" };
        format!("{}/{part}/{}", self.here, one.id)
    }

    /// Demonstration content is marked, unless its name says it already.
    fn marks(&self, body: &Body) -> bool {
        let mark = self.l.t("demo-mark").plain();
        body.demo && !self.said(&body.name).contains(&mark)
    }

    fn said<'a>(&self, words: &'a LocalText) -> &'a str {
        words.get(self.l.lang())
    }
}

/// The kinds of bodies, to choose from.
pub(super) fn kinds(l: &Translator) -> Vec<Choice> {
    let choice = |kind: &BodyKind| Choice::new(kind, l.word("body-kind", kind));
    BodyKind::ALL.iter().map(choice).collect()
}

pub(super) async fn show(context: RequestContext, asked: Asked) -> Answer {
    let mut page = page(&context, &Returned::default()).await?;
    page.told = told(context.l, &asked);
    answer::page(&page)
}

/// Saves the settings; the second of two people sees both.
pub(super) async fn change(context: RequestContext, sent: FormData) -> Answer {
    let saved = match given_setting(&sent) {
        Ok(setting) => {
            let db = context.site.db();
            commands::change_setting(db, &context.actor, context.commune()?, setting).await
        }
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => Ok(answer::go(&context.here("/office/commune"))),
        Err(Error::Stale) => stale(&context, sent).await,
        Err(error) => again(&context, sent.with("do", "setting"), error).await,
    }
}

/// Names of fields for the summary of faults.
pub(super) const LABELS: [(&str, &str); 13] = [
    ("second_person", "setting-second-person"),
    ("text_change_days", "setting-text-change-days"),
    ("contact", "setting-contact"),
    ("cndp_receipt", "setting-receipt"),
    ("hosting", "setting-hosting"),
    ("answer_days", "setting-answer-days"),
    ("accent", "setting-accent"),
    ("kind", "register-kind"),
    ("name_ar", "name-ar"),
    ("name_fr", "name-fr"),
    ("founded_on", "register-founded"),
    ("list", "people-list"),
    ("file", "list-file"),
];

/// What was typed comes back with the newer revision, so that saving again is
/// a choice made knowingly.
async fn stale(context: &RequestContext, sent: FormData) -> Answer {
    let returned = Returned::overtaken(sent.with("do", "setting"));
    let page = OfficePage { stale: true, ..page(context, &returned).await? };
    answer::with_status(StatusCode::CONFLICT, &page)
}

/// The page with the form that was refused.
pub(super) async fn again(context: &RequestContext, sent: FormData, error: Error) -> Answer {
    answer::refused(&page(context, &Returned::of(sent, error)?).await?)
}

pub(super) async fn add_quarter(context: RequestContext, sent: FormData) -> Answer {
    let added = match given_quarter(&sent) {
        Ok(name) => {
            let db = context.site.db();
            commands::add_quarter(db, &context.actor, context.commune()?, name, false).await
        }
        Err(error) => Err(error),
    };
    match added {
        Ok(_) => Ok(answer::go(&format!("{}#quarters", context.here("/office/commune")))),
        Err(error) => again(&context, sent.with("do", "quarter"), error).await,
    }
}

pub(super) async fn enter_body(context: RequestContext, sent: FormData) -> Answer {
    let entered = match given_body(&sent) {
        Ok(body) => {
            let db = context.site.db();
            commands::enter_body(db, &context.actor, context.commune()?, body).await
        }
        Err(error) => Err(error),
    };
    match entered {
        Ok(_) => Ok(answer::go(&format!("{}#register", context.here("/office/commune")))),
        Err(error) => again(&context, sent.with("do", "body"), error).await,
    }
}

/// The page; the form that came back is filled, the others are fresh.
async fn page(context: &RequestContext, returned: &Returned) -> Result<OfficePage> {
    let mut tx = context.read().await?;
    let setting = queries::setting(&mut tx).await?;
    let quarters = queries::quarters(&mut tx).await?;
    let register = queries::register(&mut tx, &context.actor).await?;
    let retired = queries::retired(&mut tx, &context.actor).await?;
    Ok(OfficePage {
        l: context.l,
        frame: context.office_frame(context.l.t("nav-commune")),
        here: context.here("/office/commune"),
        keeps: context.actor.may(Action::KeepCommune, context.place()?),
        stale: false,
        form: returned.fill(setting_form(context.lang, &setting)),
        quarter_form: returned.fill(form(context.lang, "quarter")),
        body_form: returned.fill(body_form(context.lang)),
        quarters_list: returned.fill(form(context.lang, "quarters-list")),
        register_list: returned.fill(form(context.lang, "register-list")),
        told: Vec::new(),
        template: context.here("/office/list.csv"),
        setting,
        quarters,
        register,
        retired,
    })
}

fn form(lang: Lang, what: &str) -> FormView {
    FormView::new(lang).scope(what).mark("do", what).labels(&LABELS)
}

fn setting_form(lang: Lang, setting: &Setting) -> FormView {
    form(lang, "setting")
        .with("accent", &setting.accent)
        .with("contact", &setting.contact)
        .with("cndp_receipt", &setting.cndp_receipt)
        .with("hosting", &setting.hosting)
        .with("answer_days", setting.answer_days)
        .with("text_change_days", setting.text_change_days)
        .with("second_person", if setting.second_person { "on" } else { "off" })
        .with("revision", setting.revision)
}

fn body_form(lang: Lang) -> FormView {
    // The first label of a field counts: here the contact is the body's.
    let form = FormView::new(lang).scope("body").mark("do", "body");
    form.label("contact", "register-contact").labels(&LABELS)
}

/// The settings as typed.
fn given_setting(sent: &FormData) -> Result<Setting> {
    let mut faults = Faults::default();
    let accent = sent.get("accent").to_owned();
    if !ACCENTS.contains(&accent.as_str()) {
        faults.add("accent", "fault-choice-unknown");
    }
    let contact = sent.optional(&mut faults, "contact", 200);
    let cndp_receipt = sent.optional(&mut faults, "cndp_receipt", 60);
    let hosting = sent.optional(&mut faults, "hosting", 200);
    let answer_days = sent.parsed(&mut faults, "answer_days", "fault-answer-days");
    let more = sent.parsed(&mut faults, "text_change_days", "fault-text-change-days");
    let revision = sent.parsed(&mut faults, "revision", "fault-form-broken");
    match (answer_days, more, revision) {
        (Some(answer_days), Some(text_change_days), Some(revision)) if faults.is_empty() => {
            let second_person = sent.get("second_person") != "off";
            Ok(Setting {
                accent,
                contact,
                cndp_receipt,
                hosting,
                answer_days,
                text_change_days,
                second_person,
                revision,
            })
        }
        _ => Err(Error::Invalid(faults)),
    }
}

pub(super) fn sample(lang: Lang) -> OfficePage {
    let l = Translator::of(lang);
    let town = lang.pick("بني ملال", "Béni Mellal");
    let frame = PageFrame::new(lang, "/beni-mellal/office/commune").title(l.t("nav-commune"));
    let frame = frame.commune(town, "beni-mellal", None).private().desk();
    let quarter = Quarter {
        id: Id::new(Uuid::from_u128(1)),
        name: LocalText::new("الحي 1", "Quartier 1"),
        revision: 1,
    };
    let body = Body {
        id: Id::new(Uuid::from_u128(2)),
        kind: BodyKind::Ieecag,
        name: LocalText::new("هيئة المساواة وتكافؤ الفرص ومقاربة النوع", "Instance de l’équité"),
        contact: "0523000000".into(),
        founded_on: Some(jiff::civil::date(2022, 2, 14)),
        demo: true,
        revision: 1,
    };
    let mut faults = Faults::default();
    faults.add("answer_days", "fault-answer-days");
    let setting = Setting::default();
    OfficePage {
        l,
        frame,
        here: format!("/{lang}/beni-mellal/office/commune"),
        keeps: true,
        stale: true,
        form: setting_form(lang, &setting).faulty(faults),
        quarter_form: form(lang, "quarter"),
        body_form: body_form(lang),
        quarters_list: form(lang, "quarters-list"),
        register_list: form(lang, "register-list"),
        told: vec![l.msg("list-name-added").n("count", 3)],
        template: format!("/{lang}/beni-mellal/office/list.csv"),
        setting,
        quarters: vec![quarter],
        register: vec![body],
        retired: vec![Retired {
            list: "quarter".into(),
            id: Uuid::from_u128(3),
            name: LocalText::new("الحي القديم", "Ancien quartier"),
            retired_at: base::Instant(1_698_825_600_000),
        }],
    }
}
