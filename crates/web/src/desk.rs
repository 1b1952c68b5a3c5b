//! The desk from which somebody's own spaces open. It belongs to no room: it
//! knows programmes and communes alike.

use askama::Template;
use base::{Lang, Place};
use press::{Shell, Tongue};

use crate::{
    Sample,
    answer::{self, Answer},
    room::{Guard, Room},
    visit::Visit,
};

pub(crate) fn room() -> Room {
    Room::new().get(Guard::Signed, "/{lang}/desk", desk)
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
    l: &'static Tongue,
    shell: Shell,
    spaces: Vec<Space>,
}

/// The spaces of whoever is signed in; straight in where there is only one.
async fn desk(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let mut spaces = Vec::new();
    for held in &visit.actor.mandates {
        let (title, href) = match held.place {
            Place::Commune(id) => {
                let commune = civic::commune::queries::by_id(&mut tx, id).await?;
                let href = format!("/{}/{}/office", visit.lang, commune.slug);
                (commune.name(visit.lang).to_owned(), href)
            }
            _ => (visit.l.t("desk-programme").to_string(), format!("/{}/programme", visit.lang)),
        };
        spaces.push(Space { title, role: held.role.word(), href });
    }
    match spaces.as_slice() {
        [only] => Ok(answer::go(&only.href)),
        _ => {
            let shell = visit.bare_shell(visit.l.t("desk-title")).private();
            answer::page(&Desk { l: visit.l, shell, spaces })
        }
    }
}

pub(crate) fn samples(lang: Lang) -> Vec<Sample> {
    let l = Tongue::of(lang);
    let spaces = vec![Space {
        title: lang.pick("بني ملال", "Béni Mellal").into(),
        role: "focal_point",
        href: format!("/{lang}/beni-mellal/office"),
    }];
    let shell = Shell::new(lang, "/desk").title(l.t("desk-title")).private();
    let desk = Desk { l, shell, spaces };
    vec![Sample { name: "desk", html: desk.render().unwrap_or_default() }]
}
