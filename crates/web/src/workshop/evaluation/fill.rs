//! The form on a phone: one's own by the code of the invitation, or the one
//! that the whole hall shares.

use askama::Template;
use base::{Error, Result};
use civic::workshop::evaluation::{Form, commands, queries};
use press::{Shell, Tongue};

use super::{
    Address, Asked,
    form::{Questions, given},
};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
};

/// The form, or the thanks for it.
#[derive(Template)]
#[template(path = "evaluation/fill.html")]
pub(super) struct FillPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) form: Form,
    pub(super) questions: Questions,
    /// Whether somebody has just answered on the hall's form.
    pub(super) thanked: bool,
    /// The page's own address.
    pub(super) here: String,
    /// The personal page, where there is one.
    pub(super) back: Option<String>,
}

/// Where a form stands.
struct Place {
    here: String,
    back: Option<String>,
}

impl Place {
    fn personal(visit: &Visit, code: &str) -> Self {
        let back = visit.here(&format!("/invitation/{code}"));
        Self { here: format!("{back}/evaluation"), back: Some(back) }
    }

    fn hall(visit: &Visit, key: &str) -> Self {
        Self { here: visit.here(&format!("/evaluation/{key}")), back: None }
    }

    fn page(self, visit: &Visit, form: Form, thanked: bool) -> FillPage {
        let questions = Questions::fresh(visit.l, &form.categories);
        let shell = visit.bare_shell(visit.l.t("evaluation-title")).stage();
        let shell = match visit.unit() {
            Ok(unit) => shell.commune(visit.town(), &unit.slug, None),
            Err(_) => shell,
        };
        let Self { here, back } = self;
        FillPage { l: visit.l, shell, form, questions, thanked, here, back }
    }
}

/// One's own form.
pub(super) async fn personal(visit: Visit, address: Address) -> Answer {
    let form = queries::by_code(&mut visit.read().await?, &address.2).await?;
    answer::page(&Place::personal(&visit, &address.2).page(&visit, form, false))
}

/// Answers on one's own form, once.
pub(super) async fn personally(visit: Visit, address: Address, sent: Sent) -> Answer {
    let (code, commune) = (&address.2, visit.commune()?);
    let form = queries::by_code(&mut visit.read().await?, code).await?;
    let (store, who) = (visit.site.store(), &visit.actor);
    let done = match given(&sent) {
        Ok(given) => commands::answer_in_person(store, who, commune, code, given).await,
        Err(error) => Err(error),
    };
    let place = Place::personal(&visit, code);
    let thanks = place.here.clone();
    after(&visit, done, (place.page(&visit, form, false), &sent), &thanks)
}

/// The hall's form; `?sent` thanks whoever has just answered.
pub(super) async fn hall(visit: Visit, address: Address, asked: Asked) -> Answer {
    let form = queries::by_key(&mut visit.read().await?, &address.2).await?;
    let thanked = asked.contains_key("sent");
    answer::page(&Place::hall(&visit, &address.2).page(&visit, form, thanked))
}

/// Answers on the hall's form.
pub(super) async fn in_hall(visit: Visit, address: Address, sent: Sent) -> Answer {
    let (key, commune) = (&address.2, visit.commune()?);
    let form = queries::by_key(&mut visit.read().await?, key).await?;
    let (store, who) = (visit.site.store(), &visit.actor);
    let done = match given(&sent) {
        Ok(given) => commands::answer_in_hall(store, who, commune, (key, sent.key()), given).await,
        Err(error) => Err(error),
    };
    let place = Place::hall(&visit, key);
    let thanks = format!("{}?sent", place.here);
    after(&visit, done, (place.page(&visit, form, false), &sent), &thanks)
}

/// On to the thanks, or back to the form with its faults.
fn after(visit: &Visit, done: Result<()>, (page, sent): (FillPage, &Sent), thanks: &str) -> Answer {
    match done {
        Ok(()) => Ok(answer::go(thanks)),
        Err(Error::Invalid(faults)) => {
            let questions = Questions::again(visit.l, &page.form.categories, sent, faults);
            answer::refused(&FillPage { questions, ..page })
        }
        Err(error) => Err(error.into()),
    }
}
