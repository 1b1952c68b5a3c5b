//! Every page of this room once, filled.

use askama::Template;
use base::Lang;
use civic::commune::Setting;
use press::{PageFrame, Translator};

use super::{
    cookies::{self, CookiesPage},
    office::OfficePage,
    page::PrivacyPage,
    register,
    statements::{AccessibilityPage, LegalPage},
};
use crate::Sample;

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    vec![
        sample("privacy/page", &privacy(l)),
        sample(
            "privacy/accessibility",
            &AccessibilityPage {
                l,
                frame: frame(l, "/accessibility", "statement-accessibility"),
                setting: setting(),
            },
        ),
        sample("privacy/legal", &legal(l)),
        sample(
            "privacy/cookies",
            &CookiesPage {
                l,
                frame: frame(l, "/cookies", "statement-cookies"),
                cookies: cookies::rows(l),
            },
        ),
        sample("privacy/office", &office(l)),
    ]
}

fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

fn town(l: &Translator) -> &'static str {
    l.lang().pick("بني ملال", "Béni Mellal")
}

fn frame(l: &Translator, path: &str, key: &str) -> PageFrame {
    let frame = PageFrame::new(l.lang(), format!("/beni-mellal{path}")).title(l.t(key));
    frame.commune(town(l), "beni-mellal", None)
}

fn setting() -> Setting {
    Setting { contact: "0523000000".into(), cndp_receipt: "D-1/2026".into(), ..Setting::default() }
}

fn privacy(l: &'static Translator) -> PrivacyPage {
    PrivacyPage {
        l,
        frame: frame(l, "/privacy", "statement-privacy"),
        town: town(l).to_owned(),
        setting: setting(),
        kept: register::all(l),
    }
}

fn legal(l: &'static Translator) -> LegalPage {
    LegalPage {
        l,
        frame: frame(l, "/legal", "statement-legal"),
        town: town(l).to_owned(),
        setting: setting(),
        version: env!("CARGO_PKG_VERSION"),
    }
}

fn office(l: &'static Translator) -> OfficePage {
    OfficePage {
        l,
        frame: frame(l, "/office/privacy", "privacy-register").private().desk(),
        town: town(l).to_owned(),
        here: format!("/{}/beni-mellal/office/privacy", l.lang()),
        setting: Setting::default(),
        kept: register::all(l),
    }
}
