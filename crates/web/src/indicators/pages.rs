//! The pages of this room.

use askama::Template;
use base::Instant;
use civic::indicators::{
    Figure, Indicator, Outcome, Unit,
    behind::Behind,
    facts::{Contribution, Measure},
    rules::{self, Achievement},
};
use press::{Html, Light, Msg, PageFrame, Pages, Translator};

/// How many rows a page shows.
const PAGE: usize = 100;

/// All indicators.
#[derive(Template)]
#[template(path = "indicators/index.html")]
pub(super) struct All {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) base: String,
    pub(super) town: String,
    pub(super) indicators: Vec<Indicator>,
    pub(super) as_of: Instant,
}

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

impl All {
    fn name(&self, one: &Indicator) -> Msg {
        name(self.l, one)
    }

    fn value(&self, one: &Indicator, figure: &Figure) -> Html {
        value(self.l, one.definition.unit, figure.outcome)
    }

    fn light(&self, one: &Indicator) -> Html {
        light(self.l, one)
    }
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

    fn shown<'a>(&self, all: &'a [Contribution]) -> &'a [Contribution] {
        let rest = all.get(self.first..).unwrap_or_default();
        rest.get(..PAGE).unwrap_or(rest)
    }

    fn pages(&self, all: &[Contribution]) -> Pages {
        let page = |first: usize| format!("?after={first}");
        let next = self.first.saturating_add(PAGE);
        let previous = (self.first > 0).then(|| page(self.first.saturating_sub(PAGE)));
        Pages::new(self.l, previous, (next < all.len()).then(|| page(next)))
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

fn name(l: &'static Translator, one: &Indicator) -> Msg {
    l.t(&format!("indicator-{}-name", one.definition.key))
}

/// A value with its unit, or that there is none.
fn value(l: &'static Translator, unit: Unit, outcome: Outcome) -> Html {
    match outcome {
        Outcome::Known(value) => l.bdi(written(l, unit, value)),
        Outcome::Unknown(_) => l.t("indicators-not-computable").html(),
        Outcome::Withheld => l.t("indicators-withheld").html(),
    }
}

/// A value as its unit is written.
fn written(l: &'static Translator, unit: Unit, value: f64) -> String {
    let named = |places| l.word("unit", unit).d("value", value, places).attr();
    match unit {
        Unit::Percent => l.percent(value, 1).attr(),
        Unit::Index | Unit::Ratio => l.decimal(value, 2).attr(),
        Unit::Count => l.decimal(value, 0).attr(),
        Unit::PerMille => named(2),
        Unit::Persons | Unit::Days => named(if value.fract() == 0.0 { 0 } else { 1 }),
        Unit::Dirhams => named(0),
    }
}

/// Grey without data, coloured only where something is aimed at.
fn light(l: &'static Translator, one: &Indicator) -> Html {
    let (Some(value), Some((target, more))) = (one.head().value(), one.target) else {
        return match one.head() {
            Outcome::Known(_) | Outcome::Withheld => l.t("indicators-no-target").html(),
            Outcome::Unknown(_) => press::light(l, Light::Unknown),
        };
    };
    let light = match rules::achievement(value, target, more) {
        Achievement::Good => Light::Good,
        Achievement::Watch => Light::Watch,
        Achievement::Bad => Light::Bad,
    };
    press::light(l, light)
}
