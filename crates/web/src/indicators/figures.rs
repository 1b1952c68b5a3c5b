//! Figures as the pages write them.

use civic::indicators::{
    Indicator, Outcome, Unit,
    rules::{self, Achievement},
};
use press::{Html, Light, Msg, Translator};

pub(super) fn name(l: &'static Translator, one: &Indicator) -> Msg {
    l.t(&format!("indicator-{}-name", one.definition.key))
}

/// A value with its unit, or that there is none.
pub(super) fn value(l: &'static Translator, unit: Unit, outcome: Outcome) -> Html {
    match outcome {
        Outcome::Known(value) => l.bdi(written(l, unit, value)),
        Outcome::Unknown(_) => l.t("indicators-not-computable").html(),
        Outcome::Withheld => l.t("indicators-withheld").html(),
    }
}

/// A value as its unit is written.
pub(super) fn written(l: &'static Translator, unit: Unit, value: f64) -> String {
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
pub(super) fn light(l: &'static Translator, one: &Indicator) -> Html {
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
