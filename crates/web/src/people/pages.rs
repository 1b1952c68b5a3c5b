//! The pages of this room.

use askama::Template;
use base::Lang;
use press::{FormView, PageFrame, Translator};

use crate::{Sample, site::DemoSignIn};

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
