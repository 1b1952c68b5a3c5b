//! Languages and page furniture: a typed page and a language become HTML.
//! Nothing here knows a domain.
//!
//! A page is a struct with its template, its tongue `l` and its `shell`:
//!
//! ```ignore
//! #[derive(askama::Template)]
//! #[template(path = "consultation/propose.html")]
//! pub struct Propose {
//!     pub l: &'static Translator,
//!     pub shell: PageFrame,
//!     pub form: FormView,
//!     pub closes: jiff::civil::Date,
//! }
//!
//! impl Propose {
//!     /// What the page looks like, for the test that renders every page in every language.
//!     pub fn sample(lang: Lang) -> Self {
//!         let l = Translator::of(lang);
//!         let shell = PageFrame::new(lang, "/beni-mellal/charter/propose")
//!             .title(l.t("propose-title"))
//!             .commune("بني ملال", "beni-mellal", None);
//!         let form = FormView::new(lang).with("title", "ممرات للراجلين");
//!         Self { l, shell, form, closes: date(2023, 11, 1) }
//!     }
//! }
//! ```
//!
//! ```html
//! {% extends "shared/layout.html" %}
//! {% block main %}
//! <h1>{{ l.t("propose-title") }}</h1>
//! <p>{{ l.msg("propose-closes").s("date", l.date(closes)) }}</p>
//! {{ form.summary() }}
//! <form method="post" class="form">
//!   {{ form.hidden("key") }}
//!   {{ form.text("title", "propose-field-title").hint("propose-field-title-hint").required() }}
//!   {{ form.area("body", "propose-field-body", 6) }}
//!   <button class="go">{{ l.t("send") }}</button>
//! </form>
//! {% endblock %}
//! ```
//!
//! Rules of a template:
//! - sentences only through `l`; inside an attribute end with `.attr()`:
//!   `aria-label="{{ l.t("nav-main").attr() }}"`;
//! - figures through `l` too (`l.number`, `l.date`, `l.time`, …): they isolate
//!   themselves; a code, a phone or a Latin name goes through `l.bdi(…)`;
//! - a text written by people carries its language when it may differ from the
//!   page's: `<div lang="ar-MA" dir="auto">`;
//! - a duration from `l.minutes` stands after a colon, in no case but its own;
//! - a page with several forms gives each its `FormView::scope`, so that ids differ;
//! - no inline style or script; classes of `assets/styles`; the gallery
//!   (`cargo run -p press --example gallery -- DIR`) shows every component with its markup.
//!
//! Ready components, each written as `{{ … }}`: [`FormView`]' controls and
//! `summary()`, [`ProgressLine`], [`Bars`], [`history`], [`stage`], [`verdict`],
//! [`light`], [`qr`], [`icon`], [`Pages`]. Ready classes: `go`, `quiet` and
//! `grave` for actions (one `go` a page, in `actions`), `lead`, `card` and
//! `cards`, `notice` (`warn`, `bad`), `empty`, `labels`, `stamp` for a code,
//! `figure-big`, `scroll` around a table with `count` for cells of numbers,
//! `facts` for a list of terms, `contents`, `provision`, `panes` with `beside`,
//! `queue`, `tiles`, `projector`, `row` of fields, `muted`, `small`, `unseen`.

pub mod assets;
mod bars;
mod chart;
mod form;
mod html;
mod mark;
pub mod measure;
mod page_frame;
mod pages;
mod progress;
mod qr;
pub mod translator;

pub use bars::{Bar, Bars};
pub use chart::{Point, history};
pub use form::{Choice, Control, FormView, Label, Summary};
pub use html::{Figure, Html, bdi};
pub use mark::{Light, icon, khatam, light, shape, stage, verdict};
pub use page_frame::{ACCENTS, NavItem, PageFrame, Town, Visitor};
pub use pages::Pages;
pub use progress::{ProgressLine, ProgressStep};
pub use qr::{qr, qr_for_terminal};
pub use translator::{Msg, Translator};
