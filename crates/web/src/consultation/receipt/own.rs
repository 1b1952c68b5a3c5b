//! What the bearer of a receipt may still do with what they said: put other
//! words in its place, take it back, appeal against a hiding, have what they
//! said of themselves erased. What cannot be undone is asked once more.

use askama::Template;
use axum::http::HeaderMap;
use base::Result;
use civic::consultation::{
    Held, Hiding, Part, Visibility,
    commands::{self, Correction},
    queries, rules,
};
use db::secret;
use jiff::civil::Date;
use press::{FormView, Msg, PageFrame, Translator};

use super::back;
use crate::{
    address::At,
    answer::{self, Answer},
    consultation::{said::Quote, visitor},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// What is before everybody of a contribution, as its author reads it.
pub(in crate::consultation) struct Sight {
    pub(in crate::consultation) visibility: Visibility,
    /// Until when somebody of the commune looks at it.
    pub(in crate::consultation) look_due: Option<Date>,
    /// What everybody reads where something is masked.
    pub(in crate::consultation) masked: Option<Quote>,
    pub(in crate::consultation) hidings: Vec<HidingLine>,
    /// The form to appeal, while one may.
    pub(in crate::consultation) appeal: Option<(FormView, String)>,
    /// Where it is changed and taken back, while one may.
    pub(in crate::consultation) change: Option<(String, String)>,
}

/// A hiding as the author reads it.
pub(in crate::consultation) struct HidingLine {
    pub(in crate::consultation) it: Hiding,
    pub(in crate::consultation) message: Quote,
    pub(in crate::consultation) appeal: Quote,
    pub(in crate::consultation) because: Quote,
}

impl Sight {
    pub(super) async fn read(
        tx: &mut db::Reader,
        context: &RequestContext,
        held: &Held,
        returned: &Returned,
    ) -> Result<Self> {
        let here = context.here(&format!("/receipt/{}", held.code));
        let hidings = queries::hidings(tx, held).await?;
        let today = context.site.db().now().day();
        let stage = civic::process::queries::stage(tx, held.voice.stage_id).await?;
        let changes = rules::may_change(held, stage.receives_on(today)).is_ok();
        let form = FormView::new(context.lang).scope("appeal").mark("do", "appeal");
        let form = returned.fill(form.labels(&LABELS));
        let masked = (!held.voice.masks().0.is_empty())
            .then(|| super::super::space::told(&held.voice, Part::Text));
        Ok(Self {
            visibility: held.voice.visibility,
            look_due: held.look_due_on,
            masked: masked.map(|text| Quote::of(held.voice.lang, &text)),
            appeal: rules::may_appeal(&hidings).is_ok().then(|| (form, format!("{here}/appeal"))),
            hidings: hidings.into_iter().map(|it| HidingLine::new(held, it)).collect(),
            change: changes.then(|| (format!("{here}/correct"), format!("{here}/withdraw"))),
        })
    }
}

impl HidingLine {
    pub(in crate::consultation) fn new(held: &Held, it: Hiding) -> Self {
        Self {
            message: Quote::of(it.words.lang, &it.words.message),
            appeal: Quote::of(held.voice.lang, &it.words.appeal),
            because: Quote::of(it.words.lang, &it.words.because),
            it,
        }
    }
}

const LABELS: [(&str, &str); 3] = [
    ("appeal", "receipt-appeal-why"),
    ("text", "contribute-text"),
    ("proposed", "contribute-proposed"),
];

/// Appeals against a hiding.
pub(in crate::consultation) async fn appeal(
    context: RequestContext,
    headers: HeaderMap,
    At(code): At<String>,
    sent: FormData,
) -> Answer {
    visitor::take_turn(&context, &headers, (limit::CONTRIBUTE, None))?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let code = secret::tidy_code(&code);
    let done = commands::appeal(db, &context.actor, commune, &code, sent.get("appeal")).await;
    back(&context, &code, sent, done).await
}

/// Asks once more before something that cannot be undone.
#[derive(Template)]
#[template(path = "consultation/sure.html")]
pub(in crate::consultation) struct SurePage {
    pub(in crate::consultation) l: &'static Translator,
    pub(in crate::consultation) frame: PageFrame,
    /// What goes, and what stays.
    pub(in crate::consultation) sentences: Vec<Msg>,
    pub(in crate::consultation) go: Msg,
    pub(in crate::consultation) action: String,
    pub(in crate::consultation) back: String,
}

async fn sure(context: &RequestContext, code: &str, what: &'static str) -> Answer {
    let l = context.l;
    let code = secret::tidy_code(code);
    let mut tx = context.read().await?;
    queries::by_code(&mut tx, &code).await?;
    let title = l.word(&format!("{what}-sure"), "title");
    let here = context.here(&format!("/receipt/{code}"));
    answer::page(&SurePage {
        l,
        frame: context.public_frame(title, None).private(),
        sentences: vec![
            l.word(&format!("{what}-sure"), "goes"),
            l.word(&format!("{what}-sure"), "stays"),
        ],
        go: l.word(&format!("{what}-sure"), "go"),
        action: format!("{here}/{what}"),
        back: here,
    })
}

/// Asks once more before an author is forgotten.
pub(in crate::consultation) async fn ask_to_forget(
    context: RequestContext,
    At(code): At<String>,
) -> Answer {
    sure(&context, &code, "forget").await
}

/// Asks once more before a contribution is taken back.
pub(in crate::consultation) async fn ask_to_withdraw(
    context: RequestContext,
    At(code): At<String>,
) -> Answer {
    sure(&context, &code, "withdraw").await
}

/// Forgets what the author said of themselves, and confirms it.
pub(in crate::consultation) async fn forget(
    context: RequestContext,
    headers: HeaderMap,
    At(code): At<String>,
) -> Answer {
    visitor::take_turn(&context, &headers, (limit::CONTRIBUTE, None))?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let code = secret::tidy_code(&code);
    commands::forget_author(db, &context.actor, commune, &code).await?;
    Ok(answer::go(&context.here(&format!("/receipt/{code}?done=forgotten"))))
}

/// Takes a contribution back, and confirms it.
pub(in crate::consultation) async fn withdraw(
    context: RequestContext,
    headers: HeaderMap,
    At(code): At<String>,
) -> Answer {
    visitor::take_turn(&context, &headers, (limit::CONTRIBUTE, None))?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let code = secret::tidy_code(&code);
    commands::take_back(db, &context.actor, commune, &code).await?;
    Ok(answer::go(&context.here(&format!("/receipt/{code}?done=withdrawn"))))
}

/// The form of other words.
#[derive(Template)]
#[template(path = "consultation/correct.html")]
pub(in crate::consultation) struct CorrectPage {
    pub(in crate::consultation) l: &'static Translator,
    pub(in crate::consultation) frame: PageFrame,
    pub(in crate::consultation) form: FormView,
    pub(in crate::consultation) refusal: Option<Msg>,
    pub(in crate::consultation) back: String,
}

/// The form, filled with the words as they stand.
pub(in crate::consultation) async fn correction(
    context: RequestContext,
    At(code): At<String>,
) -> Answer {
    answer::page(&correct_page(&context, &code, &Returned::default()).await?)
}

/// Puts other words in place of an author's.
pub(in crate::consultation) async fn correct(
    context: RequestContext,
    headers: HeaderMap,
    At(code): At<String>,
    sent: FormData,
) -> Answer {
    visitor::take_turn(&context, &headers, (limit::CONTRIBUTE, None))?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let code = secret::tidy_code(&code);
    let wanted = Correction {
        text: sent.get("text").to_owned(),
        proposed: sent.get("proposed").to_owned(),
        revision: sent.get("revision").parse().unwrap_or_default(),
    };
    match commands::correct(db, &context.actor, commune, &code, wanted).await {
        Ok(()) => Ok(answer::go(&context.here(&format!("/receipt/{code}?done=corrected")))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            let page = correct_page(&context, &code, &returned).await?;
            answer::with_status(returned.status(), &page)
        }
    }
}

async fn correct_page(
    context: &RequestContext,
    code: &str,
    returned: &Returned,
) -> Result<CorrectPage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let held = queries::by_code(&mut tx, code).await?;
    let fresh = FormView::new(context.lang)
        .with("text", held.whole(Part::Text))
        .with("proposed", held.whole(Part::Proposed))
        .with("revision", held.revision);
    Ok(CorrectPage {
        l,
        frame: context.public_frame(l.t("correct-title"), None).private(),
        form: returned.fill(fresh).labels(&LABELS),
        refusal: returned.refusal(l),
        back: context.here(&format!("/receipt/{}", held.code)),
    })
}
