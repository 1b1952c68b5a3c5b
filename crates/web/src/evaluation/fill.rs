//! The form on a phone: one's own by the code of the invitation, or the one
//! that the whole hall shares.

use askama::Template;
use civic::evaluation::{
    Form,
    commands::{self, AnswerInHall},
    queries,
};
use press::{PageFrame, Translator};

use super::form::{Questions, given};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The form, or the thanks for it.
#[derive(Template)]
#[template(path = "evaluation/fill.html")]
pub(super) struct FillPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
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
    fn personal(context: &RequestContext, code: &str) -> Self {
        let back = context.here(&format!("/invitation/{code}"));
        Self { here: format!("{back}/evaluation"), back: Some(back) }
    }

    fn hall(context: &RequestContext, key: &str) -> Self {
        Self { here: context.here(&format!("/evaluation/{key}")), back: None }
    }

    fn page(self, context: &RequestContext, form: Form, returned: &Returned) -> FillPage {
        let questions = Questions::new(context.l, &form.categories, returned);
        let frame = context.bare_frame(context.l.t("evaluation-title")).stage();
        let frame = match context.unit() {
            Ok(unit) => frame.commune(context.town(), &unit.slug, None),
            Err(_) => frame,
        };
        let Self { here, back } = self;
        FillPage { l: context.l, frame, form, questions, thanked: false, here, back }
    }
}

/// One's own form.
pub(super) async fn personal(context: RequestContext, At(code): At<String>) -> Answer {
    let form = queries::by_code(&mut context.read().await?, &code).await?;
    answer::page(&Place::personal(&context, &code).page(&context, form, &Returned::default()))
}

/// Answers on one's own form, once.
pub(super) async fn personally(
    context: RequestContext,
    At(code): At<String>,
    sent: FormData,
) -> Answer {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let place = Place::personal(&context, &code);
    let done = match given(&sent) {
        Ok(given) => commands::answer_in_person(db, who, commune, &code, given).await,
        Err(error) => Err(error),
    };
    let Err(error) = done else { return Ok(answer::go(&place.here)) };
    let form = queries::by_code(&mut context.read().await?, &code).await?;
    answer::refused(&place.page(&context, form, &Returned::of(sent, error)?))
}

/// The hall's form; `?sent` thanks whoever has just answered.
pub(super) async fn hall(context: RequestContext, At(key): At<String>, asked: Asked) -> Answer {
    let form = queries::by_key(&mut context.read().await?, &key).await?;
    let page = Place::hall(&context, &key).page(&context, form, &Returned::default());
    answer::page(&FillPage { thanked: asked.contains_key("sent"), ..page })
}

/// Answers on the hall's form.
pub(super) async fn in_hall(
    context: RequestContext,
    At(key): At<String>,
    sent: FormData,
) -> Answer {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let place = Place::hall(&context, &key);
    let done = match given(&sent) {
        Ok(given) => {
            let answer = AnswerInHall { commune, hall: key.clone(), key: sent.key(), given };
            commands::answer_in_hall(db, who, answer).await
        }
        Err(error) => Err(error),
    };
    let Err(error) = done else { return Ok(answer::go(&format!("{}?sent", place.here))) };
    let form = queries::by_key(&mut context.read().await?, &key).await?;
    answer::refused(&place.page(&context, form, &Returned::of(sent, error)?))
}
