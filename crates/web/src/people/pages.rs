//! The pages of this room.

use askama::Template;
use base::Lang;
use press::{Fields, Shell, Tongue};

use crate::{Sample, site::DemoSignIn};

/// The way in.
#[derive(Template)]
#[template(path = "people/sign_in.html")]
pub(super) struct SignInPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) form: Fields,
    /// The accounts of a demonstration; empty on a real installation.
    pub(super) demo: Vec<DemoSignIn>,
}

/// A space somebody may enter.
pub(super) struct Space {
    pub(super) title: String,
    pub(super) role: &'static str,
    pub(super) href: String,
}

/// The spaces of whoever is signed in.
#[derive(Template)]
#[template(path = "people/desk.html")]
pub(super) struct Desk {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) spaces: Vec<Space>,
}

pub(super) fn samples(lang: Lang) -> Vec<Sample> {
    let l = Tongue::of(lang);
    let sign_in = SignInPage {
        l,
        shell: Shell::new(lang, "/sign-in").title(l.t("sign-in-title")).private(),
        form: Fields::new(lang),
        demo: vec![DemoSignIn {
            login: "focal@beni-mellal.example".into(),
            password: "demo-beni-mellal".into(),
            role: "focal_point".into(),
            home: "/beni-mellal/office".into(),
        }],
    };
    let spaces = vec![Space {
        title: lang.pick("بني ملال", "Béni Mellal").into(),
        role: "focal_point",
        href: format!("/{lang}/beni-mellal/office"),
    }];
    let shell = Shell::new(lang, "/desk").title(l.t("desk-title")).private();
    let desk = Desk { l, shell, spaces };
    vec![
        Sample { name: "people/sign_in", html: sign_in.render().unwrap_or_default() },
        Sample { name: "people/desk", html: desk.render().unwrap_or_default() },
    ]
}
