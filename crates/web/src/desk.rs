//! The desk from which somebody's own spaces open. It belongs to no room: it
//! knows programmes and communes alike.

use askama::Template;
use base::{Lang, Place};
use press::{PageFrame, Translator};

use crate::{
    Sample,
    answer::{self, Answer},
    context::RequestContext,
    routes::{Guard, Routes, Travels},
};

pub(crate) fn routes() -> Routes {
    Routes::new().travels(Travels::ToWorkshop).get(Guard::Signed, "/{lang}/desk", desk)
}

/// A space somebody may enter.
struct Space {
    title: String,
    role: &'static str,
    href: String,
}

/// The spaces of whoever is signed in.
#[derive(Template)]
#[template(path = "desk/spaces.html")]
struct Desk {
    l: &'static Translator,
    frame: PageFrame,
    spaces: Vec<Space>,
}

/// The spaces of whoever is signed in; straight in where there is only one.
async fn desk(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let mut spaces = Vec::new();
    for held in &context.actor.mandates {
        let (title, href) = named(&context, &mut tx, held.place).await?;
        spaces.push(Space { title, role: held.role.word(), href });
    }
    match spaces.as_slice() {
        [only] => Ok(answer::go(&only.href)),
        _ => {
            let frame = context.bare_frame(context.l.t("desk-title")).private();
            answer::page(&Desk { l: context.l, frame, spaces })
        }
    }
}

/// What a space is called, and where it is.
async fn named(
    context: &RequestContext,
    tx: &mut db::Reader,
    place: Place,
) -> base::Result<(String, String)> {
    let lang = context.lang;
    let Place::Commune(id) = place else {
        return Ok((context.l.t("desk-programme").to_string(), format!("/{lang}/programme")));
    };
    let commune = civic::commune::queries::by_id(tx, id).await?;
    Ok((commune.name.get(lang).to_owned(), format!("/{lang}/{}/office", commune.slug)))
}

pub(crate) fn samples(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    let spaces = vec![Space {
        title: lang.pick("بني ملال", "Béni Mellal").into(),
        role: "focal_point",
        href: format!("/{lang}/beni-mellal/office"),
    }];
    let frame = PageFrame::new(lang, "/desk").title(l.t("desk-title")).private();
    let desk = Desk { l, frame, spaces };
    vec![Sample { name: "desk", html: desk.render().unwrap_or_default() }]
}
