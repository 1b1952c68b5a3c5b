//! All indicators on one page.

use askama::Template;
use base::Instant;
use civic::indicators::{Figure, Indicator, queries};
use press::{Html, Msg, PageFrame, Translator};

use super::figures::{light, name, value};
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

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

/// The page.
pub(super) async fn page(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let now = context.site.db().now();
    let indicators = queries::public(&mut tx, now).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t("nav-indicators"), Some(&setting.accent));
    let (base, town) = (context.here(""), context.town().to_owned());
    answer::page(&All { l: context.l, frame, base, town, indicators, as_of: now })
}
