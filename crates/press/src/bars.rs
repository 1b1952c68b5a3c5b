//! Parity as quiet bars: one for each part, the unknown shown in grey and never
//! left out.

use askama::{Template, filters::HtmlSafe};

use crate::{Figure, Translator};

/// One part of a whole.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// How many.
    pub count: i64,
    /// The class of its colour: `female`, `male`, `unsaid` or `part`.
    pub kind: &'static str,
}

/// Bars of one whole.
#[derive(Debug, Clone, Template)]
#[template(path = "shared/bars.html")]
pub struct Bars {
    l: &'static Translator,
    bars: Vec<Bar>,
    whole: i64,
}

impl HtmlSafe for Bars {}

impl Bars {
    /// Bars of any parts, each measured against their sum.
    #[must_use]
    pub fn new(l: &'static Translator, bars: Vec<Bar>) -> Self {
        let whole = bars.iter().map(|bar| bar.count).sum();
        Self { l, bars, whole }
    }

    /// Women, men, and those who did not say.
    #[must_use]
    pub fn parity(l: &'static Translator, women: i64, men: i64, unsaid: i64) -> Self {
        let bar = |count, kind| Bar { label: l.word("sex", kind).attr(), count, kind };
        Self::new(l, vec![bar(women, "female"), bar(men, "male"), bar(unsaid, "unsaid")])
    }

    #[allow(clippy::cast_precision_loss, reason = "a share is drawn, not computed with")]
    fn share(&self, bar: &Bar) -> f64 {
        if self.whole > 0 { bar.count as f64 / self.whole as f64 } else { 0.0 }
    }

    fn width(&self, bar: &Bar) -> String {
        format!("{:.1}", self.share(bar) * 100.0)
    }

    /// The share in words; none while there is no whole to have a share of.
    fn percent(&self, bar: &Bar) -> Option<Figure> {
        (self.whole > 0).then(|| self.l.percent(self.share(bar), 0))
    }
}
