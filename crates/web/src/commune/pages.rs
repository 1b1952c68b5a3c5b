//! The pages of this room.

use askama::Template;
use base::{Lang, LocalText};
use civic::commune::Commune;
use press::{FormView, PageFrame, Translator};

use crate::Sample;

/// The installation's first page: the communes found.
#[derive(Template)]
#[template(path = "commune/welcome.html")]
pub(super) struct Welcome {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    pub(super) communes: Vec<Commune>,
    /// The address of the next page, where there are more.
    pub(super) next: Option<String>,
}

pub(super) fn samples(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    let commune = Commune {
        id: civic::commune::identity("05.091.01.01"),
        code: "05.091.01.01".into(),
        slug: "beni-mellal".into(),
        name: LocalText::new("بني ملال", "Béni Mellal"),
        province: LocalText::new("بني ملال", "Béni Mellal"),
        region: LocalText::new("بني ملال-خنيفرة", "Béni Mellal-Khénifra"),
        population_2024: 209_594,
    };
    let page = Welcome {
        l,
        frame: PageFrame::new(lang, "/").title(l.t("welcome-title")),
        form: FormView::new(lang),
        communes: vec![commune],
        next: None,
    };
    let office = super::office::sample(lang);
    vec![
        Sample { name: "commune/welcome", html: page.render().unwrap_or_default() },
        Sample { name: "commune/office", html: office.render().unwrap_or_default() },
    ]
}
