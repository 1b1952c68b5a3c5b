//! What a page of HTML does not show: hidden and struck elements, by their
//! names, their attributes and the page's own style sheet.

use super::tags::attribute;

/// The rules of a page's style sheets that hide something.
#[derive(Debug, Clone, Default)]
pub struct Hiding {
    /// The element, its class and its identity; each empty for any.
    rules: Vec<(String, String, String)>,
}

impl Hiding {
    /// Reads the style sheets of a page.
    pub fn of(page: &str) -> Self {
        let mut rules = Vec::new();
        let lower = page.to_ascii_lowercase();
        let mut rest = lower.as_str();
        while let Some((_, after)) = rest.split_once("<style") {
            let (sheet, after) = after.split_once("</style").unwrap_or((after, ""));
            rules.extend(sheet.split_once('>').into_iter().flat_map(|(_, sheet)| hiding(sheet)));
            rest = after;
        }
        Self { rules }
    }

    /// Whether an element is not shown.
    pub fn hides(&self, name: &str, attributes: &str) -> bool {
        if matches!(name, "del" | "s" | "strike") {
            return true;
        }
        if attributes.is_empty() {
            return false;
        }
        attribute(attributes, "style").is_some_and(hides)
            || attribute(attributes, "hidden").is_some()
            || self.rules.iter().any(|rule| applies(rule, name, attributes))
    }
}

/// The simple selectors of a sheet whose declarations hide.
fn hiding(sheet: &str) -> Vec<(String, String, String)> {
    let sheet = sheet.replace("<!--", "").replace("-->", "");
    let rules = sheet.split('}').filter_map(|rule| rule.split_once('{'));
    let hidden = rules.filter(|(_, declarations)| hides(declarations));
    let selectors = hidden.flat_map(|(selectors, _)| selectors.split(','));
    let selectors = selectors.map(|selector| selector.rsplit("*/").next().unwrap_or_default());
    selectors.filter_map(|selector| simple(selector.trim())).collect()
}

/// `p`, `.class`, `p.class`, `#identity`; others are not followed.
fn simple(selector: &str) -> Option<(String, String, String)> {
    let plain = |letter: char| letter.is_alphanumeric() || "-_.#".contains(letter);
    if selector.is_empty() || !selector.chars().all(plain) {
        return None;
    }
    let (rest, identity) = selector.split_once('#').unwrap_or((selector, ""));
    let (name, class) = rest.split_once('.').unwrap_or((rest, ""));
    Some((name.to_owned(), class.to_owned(), identity.to_owned()))
}

fn applies(rule: &(String, String, String), name: &str, attributes: &str) -> bool {
    let (element, class, identity) = rule;
    let has = |attribute_name: &str, word: &str| {
        word.is_empty()
            || attribute(attributes, attribute_name)
                .is_some_and(|said| said.split_whitespace().any(|it| it.eq_ignore_ascii_case(word)))
    };
    (element.is_empty() || element == name) && has("class", class) && has("id", identity)
}

/// Whether declarations of a style hide or strike what they are for.
fn hides(declarations: &str) -> bool {
    declarations.split(';').filter_map(|it| it.split_once(':')).any(|(name, value)| {
        let (name, value) = (name.trim().to_lowercase(), value.trim().to_lowercase());
        match name.as_str() {
            "display" => value.starts_with("none"),
            "visibility" => value.starts_with("hidden") || value.starts_with("collapse"),
            "mso-hide" => value.starts_with("all"),
            "text-decoration" | "text-decoration-line" => value.contains("line-through"),
            "text-line-through" => !value.starts_with("none"),
            _ => false,
        }
    })
}
