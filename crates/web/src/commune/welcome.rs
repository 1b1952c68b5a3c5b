//! The installation's first page: the list of communes.

use askama::Template;
use axum::extract::Query;
use base::{Lang, LocalText};
use civic::commune::{Commune, queries};
use press::{FormView, PageFrame, Translator};

use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
};

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

/// The communes whose name holds what was typed; all of them by pages.
pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let typed = query.get("q").map_or("", String::as_str);
    let after = query.get("after").map_or("", String::as_str);
    let mut tx = context.read().await?;
    let (communes, more) = queries::search(&mut tx, typed, after).await?;
    let next = communes.last().filter(|_| more).map(|last| {
        let pairs = [("q", typed), ("after", last.slug.as_str())];
        format!("?{}", serde_urlencoded::to_string(pairs).unwrap_or_default())
    });
    let frame = context.bare_frame(context.l.t("welcome-title"));
    let form = FormView::new(context.lang).with("q", typed);
    answer::page(&Welcome { l: context.l, frame, form, communes, next })
}

pub(super) fn sample(lang: Lang) -> Welcome {
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
    Welcome {
        l,
        frame: PageFrame::new(lang, "/").title(l.t("welcome-title")),
        form: FormView::new(lang),
        communes: vec![commune],
        next: None,
    }
}
