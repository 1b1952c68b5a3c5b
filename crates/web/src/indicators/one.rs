//! One indicator with the rows behind it.

use askama::Template;
use civic::indicators::{
    Figure, Indicator, Outcome, PAGE, Page,
    behind::{Behind, Turned},
    facts::{Contribution, Measure},
    queries, rules,
};
use press::{Html, Msg, PageFrame, Pages, Translator};

use super::figures::{light, name, value, written};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
};

/// One indicator with the rows behind it.
#[derive(Template)]
#[template(path = "indicators/one.html")]
pub(super) struct One {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) base: String,
    pub(super) indicator: Indicator,
    pub(super) behind: Behind,
    /// How many rows stand before those shown.
    pub(super) first: usize,
}

impl One {
    fn name(&self, one: &Indicator) -> Msg {
        name(self.l, one)
    }

    fn formula(&self, one: &Indicator) -> Msg {
        self.l.t(&format!("indicator-{}-formula", one.definition.key))
    }

    fn value(&self, one: &Indicator, figure: &Figure) -> Html {
        value(self.l, one.definition.unit, figure.outcome)
    }

    fn reason(&self, figure: &Figure) -> Option<Msg> {
        match figure.outcome {
            Outcome::Unknown(reason) => Some(self.l.word("reason", reason)),
            _ => None,
        }
    }

    /// The light, unless it could only repeat that there is no target.
    fn light(&self, one: &Indicator) -> Option<Html> {
        let tells = one.target.is_some() || matches!(one.head(), Outcome::Unknown(_));
        tells.then(|| light(self.l, one))
    }

    fn target(&self, one: &Indicator) -> Html {
        let Some((target, _)) = one.target else { return self.l.t("indicators-no-target").html() };
        let written = written(self.l, one.definition.unit, target);
        self.l.msg("indicators-target").s("value", written).html()
    }

    fn source(&self, one: &Indicator) -> Msg {
        let census = one.definition.census;
        self.l.t(if census { "indicators-source-census" } else { "indicators-source-platform" })
    }

    /// A sum of the rows; the parts of a person that shares of the census leave tell nothing.
    fn measured(&self, value: &f64) -> press::Figure {
        let places = if value.fract() == 0.0 || *value >= 1000.0 { 0 } else { 2 };
        self.l.decimal(*value, places)
    }

    fn pages(&self, turned: &Turned) -> Pages {
        let page = |way: &str, at: Option<&Contribution>, first: usize| {
            at.map(|one| format!("?{way}={}&from={first}", one.id.simple()))
        };
        let (first, last) = (turned.rows.first(), turned.rows.last());
        let previous = page("before", first, self.first.saturating_sub(PAGE));
        let next = page("after", last, self.first.saturating_add(turned.rows.len()));
        Pages::new(self.l, previous.filter(|_| turned.earlier), next.filter(|_| turned.later))
    }

    fn place(&self, one: &Contribution) -> String {
        let (base, text) = (&self.base, one.process_kind.segment());
        let leaf = if text == "plan" { "measures" } else { "articles" };
        match one.provision_id {
            Some(id) => format!("{base}/{text}/{leaf}/{}", id.simple()),
            None => format!("{base}/{text}"),
        }
    }

    fn stage(&self, one: &Contribution) -> Html {
        press::stage(self.l, one.stage)
    }

    fn verdict(&self, one: &Contribution) -> Html {
        press::verdict(self.l, one.verdict.as_deref().unwrap_or("waiting"))
    }

    fn days(&self, one: &Contribution) -> Option<i64> {
        Some((one.answered_at?.0 - one.received_at.0).max(0) / 86_400_000)
    }

    fn due(&self, one: &Measure) -> Option<press::Figure> {
        one.due_on.map(|day| self.l.day(day))
    }

    fn percent(&self, percent: &i64) -> press::Figure {
        self.l.percent(rules::real(*percent) / 100.0, 0)
    }
}

/// Which rows an address asks for: those after a row, those before one, or the
/// first; `from` only says how many stand before them.
fn asked(query: &Asked) -> (Page, usize) {
    let id = |name: &str| query.get(name).and_then(|text| text.parse().ok());
    let page = match (id("after"), id("before")) {
        (Some(row), _) => Page::After(row),
        (None, Some(row)) => Page::Before(row),
        (None, None) => return (Page::First, 0),
    };
    (page, query.get("from").and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// The page; `?after=` and `?before=` turn to other rows.
pub(super) async fn page(context: RequestContext, At(number): At<u8>, query: Asked) -> Answer {
    let (page, first) = asked(&query);
    let mut tx = context.read().await?;
    let now = context.site.db().now();
    let (indicator, behind) = queries::with_rows(&mut tx, number, page, now).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let title = context.l.t(&format!("indicator-{}-name", indicator.definition.key));
    let frame = context.public_frame(title, Some(&setting.accent));
    let base = context.here("");
    answer::page(&One { l: context.l, frame, base, indicator, behind, first })
}
