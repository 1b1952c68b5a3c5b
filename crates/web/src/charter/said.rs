//! What the pages of texts have in common.

use civic::{
    document::{Level, Provision},
    process::ProcessKind,
};
use press::{Html, Light, Translator, light};

/// The address of a provision's own page, after the commune.
pub(crate) fn provision_path(level: Level, provision: base::Id<Provision>) -> Option<String> {
    match level {
        Level::Article => Some(format!("/charter/articles/{provision}")),
        Level::Measure => Some(format!("/plan/measures/{provision}")),
        Level::Chapter | Level::Axis | Level::Objective => None,
    }
}

/// The title of a text's page.
pub(crate) const fn text_key(kind: ProcessKind) -> &'static str {
    match kind {
        ProcessKind::Charter => "nav-charter",
        ProcessKind::ActionPlan => "nav-plan",
    }
}

/// A measure's light.
pub(crate) fn outlook(l: &'static Translator, outlook: civic::plan::Outlook) -> Html {
    use civic::plan::Outlook;
    let value = match outlook {
        Outlook::Good => Light::Good,
        Outlook::Watch => Light::Watch,
        Outlook::Bad => Light::Bad,
        Outlook::Unknown => Light::Unknown,
    };
    light(l, value)
}
