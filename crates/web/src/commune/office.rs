//! The commune's own page in its office: settings, quarters, register.

use askama::Template;
use axum::http::StatusCode;
use base::{Action, Error, Faults, Lang};
use civic::commune::{Body, BodyKind, Quarter, Setting, commands, queries};
use press::{ACCENTS, Choice, Fields, Shell, Tongue};

use super::forms;
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
};

/// Settings, quarters and register, each with its form for those who keep them.
#[derive(Template)]
#[template(path = "commune/office.html")]
pub(super) struct OfficePage {
    l: &'static Tongue,
    shell: Shell,
    /// Where the forms are sent.
    here: String,
    /// Whether this person may change anything.
    keeps: bool,
    /// What somebody else saved in the meantime.
    stale: bool,
    setting: Setting,
    quarters: Vec<Quarter>,
    register: Vec<Body>,
    form: Fields,
    quarter_form: Fields,
    body_form: Fields,
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

pub(super) async fn show(visit: Visit) -> Answer {
    answer::page(&page(&visit).await?)
}

/// Saves the settings; the second of two people sees both.
pub(super) async fn change(visit: Visit, sent: Sent) -> Answer {
    let saved = match forms::setting(&sent) {
        Ok(setting) => {
            let store = visit.site.store();
            commands::change_setting(store, &visit.actor, visit.commune()?, setting).await
        }
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => Ok(answer::go(&visit.here("/office/commune"))),
        Err(Error::Invalid(faults)) => {
            let mut page = page(&visit).await?;
            page.form = sent.fields(visit.lang, faults).scope("setting").labels(&LABELS);
            answer::refused(&page)
        }
        Err(Error::Stale) => stale(&visit, &sent).await,
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
async fn stale(visit: &Visit, sent: &Sent) -> Answer {
    let mut page = page(visit).await?;
    let mut form = Fields::new(visit.lang).scope("setting");
    for name in ["accent", "contact", "cndp_receipt", "answer_days"] {
        form = form.with(name, sent.get(name));
    }
    (page.form, page.stale) = (form.with("revision", page.setting.revision), true);
    answer::with_status(StatusCode::CONFLICT, &page)
}

pub(super) async fn add_quarter(visit: Visit, sent: Sent) -> Answer {
    let added = match forms::quarter(&sent) {
        Ok(names) => {
            let store = visit.site.store();
            commands::add_quarter(store, &visit.actor, visit.commune()?, names, false).await
        }
        Err(error) => Err(error),
    };
    match added {
        Ok(_) => Ok(answer::go(&format!("{}#quarters", visit.here("/office/commune")))),
        Err(Error::Invalid(faults)) => {
            let mut page = page(&visit).await?;
            page.quarter_form = sent.fields(visit.lang, faults).scope("quarter").labels(&LABELS);
            answer::refused(&page)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn enter_body(visit: Visit, sent: Sent) -> Answer {
    let entered = match forms::body(&sent) {
        Ok(body) => {
            let store = visit.site.store();
            commands::enter_body(store, &visit.actor, visit.commune()?, body).await
        }
        Err(error) => Err(error),
    };
    match entered {
        Ok(_) => Ok(answer::go(&format!("{}#register", visit.here("/office/commune")))),
        Err(Error::Invalid(faults)) => {
            let mut page = page(&visit).await?;
            let form = sent.fields(visit.lang, faults).scope("body");
            page.body_form = form.label("contact", "register-contact").labels(&LABELS);
            answer::refused(&page)
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with fresh forms.
async fn page(visit: &Visit) -> base::Result<OfficePage> {
    let mut tx = visit.read().await?;
    let _commune = visit.commune()?;
    let setting = queries::setting(&mut tx).await?;
    let quarters = queries::quarters(&mut tx).await?;
    let register = queries::register(&mut tx, &visit.actor).await?;
    let keeps = visit.actor.may(Action::KeepCommune, visit.place()?);
    let shell = visit.office_shell(visit.l.t("setting-title"));
    let here = visit.here("/office/commune");
    Ok(filled(visit.l, shell, here, keeps, (setting, quarters, register)))
}

fn filled(
    l: &'static Tongue,
    shell: Shell,
    here: String,
    keeps: bool,
    (setting, quarters, register): (Setting, Vec<Quarter>, Vec<Body>),
) -> OfficePage {
    let form = Fields::new(l.lang())
        .scope("setting")
        .with("accent", &setting.accent)
        .with("contact", &setting.contact)
        .with("cndp_receipt", &setting.cndp_receipt)
        .with("answer_days", setting.answer_days)
        .with("revision", setting.revision);
    let (quarter_form, body_form) =
        (Fields::new(l.lang()).scope("quarter"), Fields::new(l.lang()).scope("body"));
    let stale = false;
    OfficePage {
        l,
        shell,
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
    let l = Tongue::of(lang);
    let town = lang.pick("بني ملال", "Béni Mellal");
    let shell = Shell::new(lang, "/beni-mellal/office/commune").title(l.t("setting-title"));
    let shell = shell.commune(town, "beni-mellal", None).private().desk();
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
    let mut page = filled(l, shell, here, true, rows);
    let mut faults = Faults::default();
    faults.add("answer_days", "fault-answer-days");
    (page.form, page.stale) = (page.form.faulty(faults), true);
    page
}
