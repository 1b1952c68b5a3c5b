//! Choosing a password by a one-time code, and asking for such a code by mail.

use askama::Template;
use axum::extract::Query;
use base::Faults;
use civic::people::{commands, rules};
use press::{FormView, PageFrame, Translator};

use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// The most characters of a code, however it is typed.
const CODE: usize = 200;

/// Where a password is chosen.
#[derive(Template)]
#[template(path = "people/choose.html")]
pub(super) struct ChoosePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    pub(super) length: usize,
}

/// The form, with the code where the letter's address holds it.
pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let code = query.get("code").cloned().unwrap_or_default();
    answer::page(&choose_page(&context, FormView::new(context.lang).with("code", code)))
}

/// Keeps the password, and leads to the way in.
pub(super) async fn choose(context: RequestContext, sent: FormData) -> Answer {
    // All who guess codes together have one measure; a right code gives its turn back.
    context.site.limit(limit::ACCOUNT_CODES, "")?;
    let mut faults = Faults::default();
    let code = sent.text(&mut faults, "code", CODE);
    let password = given(&sent).unwrap_or_else(|more| {
        faults.0.extend(more.0);
        String::new()
    });
    let chosen = match faults.check() {
        Ok(()) => commands::choose_password(context.site.db(), &code, password).await,
        Err(error) => Err(error),
    };
    match chosen {
        Ok(()) => {
            context.site.limits().give_back(limit::ACCOUNT_CODES, "");
            Ok(answer::go(&format!("/{}/sign-in?done=chosen", context.lang)))
        }
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            let form = returned.fill(FormView::new(context.lang));
            answer::refused(&choose_page(&context, form))
        }
    }
}

/// A new password, typed twice.
pub(super) fn given(sent: &FormData) -> Result<String, Faults> {
    let mut faults = Faults::default();
    let password = sent.get("password").to_owned();
    if password.is_empty() {
        faults.add("password", "fault-required");
    } else if password != sent.get("again") {
        faults.add("again", "fault-password-again");
    }
    if faults.is_empty() { Ok(password) } else { Err(faults) }
}

fn choose_page(context: &RequestContext, form: FormView) -> ChoosePage {
    let frame = context.bare_frame(context.l.t("choose-title")).private();
    ChoosePage { l: context.l, frame, form, length: rules::password::LENGTH }
}

/// Where somebody says that they forgot their password.
#[derive(Template)]
#[template(path = "people/forgot.html")]
pub(super) struct ForgotPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    /// Whether mail goes out from here at all.
    pub(super) mails: bool,
    /// Whether it was asked.
    pub(super) asked: bool,
}

/// The form.
pub(super) async fn forgot_page(context: RequestContext) -> Answer {
    answer::page(&forgotten(&context, FormView::new(context.lang), false))
}

/// Sends a code where there is such an account; says the same where there is none.
pub(super) async fn forgot(context: RequestContext, sent: FormData) -> Answer {
    let mut faults = Faults::default();
    let login = sent.text(&mut faults, "login", 200);
    if !faults.is_empty() || context.site.options().mail_from.is_none() {
        let returned = Returned::with(sent, faults);
        let form = returned.fill(FormView::new(context.lang));
        return answer::refused(&forgotten(&context, form, false));
    }
    // Who asks again and again fills nobody's letter box: the answer stays the same.
    if context.site.limit(limit::FORGOT, &rules::tidy_login(&login)).is_ok() {
        commands::forgot(context.site.db(), &login).await?;
    }
    answer::page(&forgotten(&context, FormView::new(context.lang), true))
}

fn forgotten(context: &RequestContext, form: FormView, asked: bool) -> ForgotPage {
    let frame = context.bare_frame(context.l.t("forgot-title")).private();
    let mails = context.site.options().mail_from.is_some();
    ForgotPage { l: context.l, frame, form, mails, asked }
}
