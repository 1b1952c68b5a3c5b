//! The way in and out: the form, and what it opens.

use askama::Template;
use axum::{extract::Query, http::header, response::Response};
use base::{Error, Faults, Lang};
use civic::people::{commands, rules};
use press::{FormView, PageFrame, Translator};

use crate::{
    Sample,
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    cookie,
    form::{FormData, Returned},
    limit,
    site::DemoSignIn,
};

/// The way in.
#[derive(Template)]
#[template(path = "people/sign_in.html")]
pub(super) struct SignInPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    /// The accounts of a demonstration; empty on a real installation.
    pub(super) demo: Vec<DemoSignIn>,
}

/// What somebody typed to sign in.
pub(super) struct SignIn {
    pub(super) login: String,
    pub(super) password: String,
    /// Where to go afterwards: an address of our own, or nothing.
    pub(super) next: Option<String>,
}

impl SignIn {
    pub(super) fn parse(sent: &FormData) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let login = sent.text(&mut faults, "login", 200);
        let password = sent.get("password").to_owned();
        if password.is_empty() {
            faults.add("password", "fault-required");
        }
        let next = own_address(sent.get("next"));
        if faults.is_empty() { Ok(Self { login, password, next }) } else { Err(faults) }
    }
}

/// An address within this site; anything that could lead elsewhere is dropped.
fn own_address(text: &str) -> Option<String> {
    // Browsers drop tabs and line ends from addresses: "/\t/elsewhere" leads elsewhere.
    let plain = !text.contains(|sign: char| sign == '\\' || sign.is_control());
    let own = text.starts_with('/') && !text.starts_with("//") && plain;
    own.then(|| text.to_owned())
}

/// The empty form, with where to go afterwards.
pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let next = query.get("next").cloned().unwrap_or_default();
    let form = FormView::new(context.lang).with("next", next);
    answer::page(&form_page(&context, form))
}

/// Opens a session, or shows the form again.
pub(super) async fn sign_in(context: RequestContext, sent: FormData) -> Answer {
    let form = match SignIn::parse(&sent) {
        Ok(form) => form,
        Err(faults) => return again(&context, &sent, faults),
    };
    let db = context.site.db();
    // By the login as it is stored: other capitals are no other account.
    let account = rules::tidy_login(&form.login);
    context.site.limit(limit::SIGN_IN, &account)?;
    match commands::sign_in(db, &form.login, &form.password).await {
        Ok(signed) => {
            context.site.limits().give_back(limit::SIGN_IN, &account);
            let home = format!("/{}/desk", context.lang);
            let response = answer::go(form.next.as_deref().unwrap_or(&home));
            with_cookie(&context, response, &signed.token, rules::SESSION_DAYS)
        }
        Err(Error::Invalid(faults)) => again(&context, &sent, faults),
        Err(error) => Err(error.into()),
    }
}

/// Ends the session.
pub(super) async fn sign_out(context: RequestContext) -> Answer {
    if let Some(token) = &context.token {
        commands::sign_out(context.site.db(), &context.actor, token).await?;
    }
    with_cookie(&context, answer::go(&format!("/{}/", context.lang)), "", 0)
}

fn again(context: &RequestContext, sent: &FormData, faults: Faults) -> Answer {
    let returned = Returned::with(sent.clone(), faults);
    answer::refused(&form_page(context, returned.fill(FormView::new(context.lang))))
}

fn form_page(context: &RequestContext, form: FormView) -> SignInPage {
    let demo = context.site.options().demo.clone();
    let frame = context.bare_frame(context.l.t("sign-in-title")).private();
    SignInPage { l: context.l, frame, form, demo }
}

fn with_cookie(context: &RequestContext, mut response: Response, token: &str, days: i64) -> Answer {
    let cookie = cookie::set(&context.origin, cookie::SESSION, token, days * 86_400)?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

pub(super) fn samples(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    let sign_in = SignInPage {
        l,
        frame: PageFrame::new(lang, "/sign-in").title(l.t("sign-in-title")).private(),
        form: FormView::new(lang),
        demo: vec![DemoSignIn {
            login: "focal@beni-mellal.example".into(),
            password: "demo-beni-mellal".into(),
            role: "focal_point".into(),
        }],
    };
    vec![Sample { name: "people/sign_in", html: sign_in.render().unwrap_or_default() }]
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn after_signing_in_one_stays_on_this_site() {
        assert_eq!(
            own_address("/ar/beni-mellal/office").as_deref(),
            Some("/ar/beni-mellal/office")
        );
        for elsewhere in
            ["https://example.org/", "//example.org", "/\\example.org", "/\t/example.org", ""]
        {
            assert_eq!(own_address(elsewhere), None, "{elsewhere}");
        }
    }
}
