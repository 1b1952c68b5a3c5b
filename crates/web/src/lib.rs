//! How the product looks over HTTP: routes, forms in, typed pages out. The
//! rooms are those of `civic`, some by the word of their address; beside them
//! stands what every room uses.
//!
//! | module | holds |
//! |---|---|
//! | `site` | what every handler reaches: store, printer, caches, options |
//! | `routes` | doors: a route, who may pass it, whether it travels, its handler |
//! | `security` | what protects every answer, and where a form may come from |
//! | `context` | who visits, where, in which language |
//! | `cookie` | the cookies that the product sets |
//! | `address` | what an address names |
//! | `amount` | amounts of dirhams, typed and read |
//! | `form` | what the browser sent, and forms that come back filled |
//! | `answer` | pages, redirects, files, and errors on their way out |
//! | `cache` | public pages as compressed bytes, as fresh as the last commit |
//! | `contact` | when the bearers of links were last heard of |
//! | `held` | forms that met the end of their session |
//! | `limit` | how often one person may do one thing |
//! | `outbox` | sendings of pages that keep what was typed until it arrived |
//! | `lists` | lists that were sent, as they were understood |
//! | `live` | news of commits for open screens |
//! | `words` | words that people wrote, with their language |
//! | `observe` | request ids, logs, metrics |

pub mod address;
mod amount;
pub mod answer;
pub mod cache;
pub mod contact;
pub mod context;
pub mod cookie;
mod desk;
pub mod form;
mod frame;
mod held;
pub mod limit;
mod links;
mod lists;
mod live;
pub mod observe;
pub mod outbox;
pub mod routes;
mod sections;
mod security;
mod signed;
pub mod site;
mod words;

pub mod activities;
pub mod agenda;
pub mod archive;
pub mod attendance;
pub mod cards;
pub mod charter;
pub mod commune;
mod compress;
pub mod consultation;
pub mod convergence;
pub mod document;
pub mod evaluation;
pub mod home;
pub mod indicators;
pub mod media;
pub mod minutes;
pub mod notices;
pub mod offline;
pub mod openness;
pub mod people;
pub mod plan;
pub mod plenary;
pub mod privacy;
pub mod programme;
pub mod stages;
pub mod synthesis;
pub mod workshop;

pub use routes::{Guard, NamedBy, Route, Routes, Travels};
pub use site::{Options, Site};

use base::Lang;

/// A page as it looks, for the test that renders every page in every language.
#[derive(Debug)]
pub struct Sample {
    /// The page's name: room and page.
    pub name: &'static str,
    /// Its HTML.
    pub html: String,
}

/// Every room, in order.
#[must_use]
pub fn all_routes() -> Vec<Routes> {
    vec![
        frame::routes(),
        desk::routes(),
        people::routes(),
        commune::routes(),
        media::routes(),
        workshop::routes(),
        agenda::routes(),
        activities::routes(),
        attendance::routes(),
        cards::routes(),
        synthesis::routes(),
        plenary::routes(),
        minutes::routes(),
        evaluation::routes(),
        offline::routes(),
        document::routes(),
        consultation::routes(),
        stages::routes(),
        charter::routes(),
        plan::routes(),
        openness::routes(),
        convergence::routes(),
        indicators::routes(),
        notices::routes(),
        privacy::routes(),
        home::routes(),
        programme::routes(),
        archive::routes(),
    ]
}

/// Every page, once, in a language.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    [
        frame::samples(lang),
        desk::samples(lang),
        people::samples(lang),
        commune::samples(lang),
        media::samples(lang),
        workshop::samples(lang),
        agenda::samples(lang),
        activities::samples(lang),
        attendance::samples(lang),
        cards::samples(lang),
        synthesis::samples(lang),
        plenary::samples(lang),
        minutes::samples(lang),
        evaluation::samples(lang),
        offline::samples(lang),
        document::samples(lang),
        consultation::samples(lang),
        stages::samples(lang),
        charter::samples(lang),
        plan::samples(lang),
        openness::samples(lang),
        convergence::samples(lang),
        indicators::samples(lang),
        notices::samples(lang),
        privacy::samples(lang),
        home::samples(lang),
        programme::samples(lang),
        archive::samples(lang),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The whole site as one service.
pub fn router(site: Site) -> axum::Router {
    let rooms = routes::assemble(all_routes(), site.clone());
    let kept = axum::middleware::from_fn_with_state(site.clone(), cache::answer_kept);
    let resumed = axum::middleware::from_fn_with_state(site, held::resume);
    let pages = tower::Layer::layer(&kept, rooms);
    axum::Router::new().fallback_service(tower::Layer::layer(&resumed, pages))
}
