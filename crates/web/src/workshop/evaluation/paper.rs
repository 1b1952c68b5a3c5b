//! Paper forms, entered one after another into the same statistics.

use askama::Template;
use base::{Error, Result};
use civic::workshop::{
    Workshop,
    evaluation::{Form, commands, queries},
};
use press::{Shell, Tongue};

use super::{
    Address, Asked,
    form::{Questions, given},
    id,
};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
};

/// The entry of paper forms.
#[derive(Template)]
#[template(path = "evaluation/paper.html")]
pub(super) struct PaperPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) form: Form,
    pub(super) questions: Questions,
    /// The form just entered, which may be taken back.
    pub(super) entered: Option<String>,
    /// The evaluation's page.
    pub(super) back: String,
}

async fn stand(visit: &Visit, workshop: &str, entered: Option<String>) -> Result<PaperPage> {
    let mut tx = visit.read().await?;
    let form = queries::paper(&mut tx, &visit.actor, id(workshop)?).await?;
    let questions = Questions::fresh(visit.l, &form.categories);
    let shell = visit.office_shell(visit.l.t("evaluation-paper-title"));
    let back = visit.here(&format!("/office/workshops/{workshop}/evaluation"));
    Ok(PaperPage { l: visit.l, shell, form, questions, entered, back })
}

/// The page; `?entered=` names the form just entered.
pub(super) async fn page(visit: Visit, address: Address, asked: Asked) -> Answer {
    answer::page(&stand(&visit, &address.2, asked.get("entered").cloned()).await?)
}

/// Enters a form, or takes the one just entered back.
pub(super) async fn enter(visit: Visit, address: Address, sent: Sent) -> Answer {
    let here = visit.here(&format!("/office/workshops/{}/evaluation/paper", address.2));
    let workshop = id::<Workshop>(&address.2)?;
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    if sent.get("do") == "take-back" {
        let form = sent.get("item").parse().map_err(|_| Error::NotFound)?;
        commands::take_back_paper(store, who, commune, workshop, form).await?;
        return Ok(answer::go(&here));
    }
    let entered = match given(&sent) {
        Ok(given) => {
            commands::enter_paper(store, who, commune, (workshop, sent.key()), given).await
        }
        Err(error) => Err(error),
    };
    match entered {
        Ok(form) => Ok(answer::go(&format!("{here}?entered={form}"))),
        Err(Error::Invalid(faults)) => {
            let page = stand(&visit, &address.2, None).await?;
            let questions = Questions::again(visit.l, &page.form.categories, &sent, faults);
            answer::refused(&PaperPage { questions, ..page })
        }
        Err(error) => Err(error.into()),
    }
}
