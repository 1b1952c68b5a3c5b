//! Signs: the eight-pointed star, the steps of the thread, the marks of stages,
//! answers and lights, and the few pictograms. A sign never stands without its word.

use std::fmt::Display;

use crate::{Html, Translator, assets, html::escaped};

/// Two squares laid across each other: the outline of the khatam, 24 by 24.
const STAR: &str = "M12 1.5L15.08 4.58L19.42 4.58L19.42 8.92L22.5 12L19.42 15.08L19.42 19.42L15.08 19.42L12 22.5L8.92 19.42L4.58 19.42L4.58 15.08L1.5 12L4.58 8.92L4.58 4.58L8.92 4.58z";

/// The khatam with a step in it: motif and emblem.
#[must_use]
pub fn khatam() -> Html {
    Html::trusted(format!(
        "<svg class=\"khatam\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"{STAR}\"/>\
         <circle cx=\"12\" cy=\"12\" r=\"3\"/></svg>"
    ))
}

/// A step of the thread, drawn with the star that the layout defines once: full when reached, ringed where the page stands, hollow ahead.
pub(crate) fn step_mark(here: bool, done: bool) -> Html {
    let inner = match (here, done) {
        (true, _) => "<circle class=\"eye\" cx=\"12\" cy=\"12\" r=\"3.6\"/>",
        _ => "",
    };
    Html::trusted(format!(
        "<svg class=\"knot\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">\
         <use href=\"#star\"/>{inner}</svg>"
    ))
}

/// A pictogram by its Lucide name; nothing when the build does not carry it.
/// Those that point somewhere turn with the script's direction.
#[must_use]
pub fn icon(name: &str) -> Html {
    let Some(inner) = assets::icon(name) else { return Html::default() };
    let turn = ["arrow", "chevron", "corner", "log-", "send"].iter().any(|w| name.starts_with(w))
        && !name.ends_with("-up")
        && !name.ends_with("-down");
    let class = if turn { "icon turns" } else { "icon" };
    Html::trusted(format!(
        "<svg class=\"{class}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{inner}</svg>"
    ))
}

/// The pictogram of a stage.
fn stage_icon(word: &str) -> &'static str {
    match word {
        "preparation" => "clipboard-list",
        "workshop" => "users-round",
        "second_level" => "handshake",
        "public" => "megaphone",
        "adoption" => "stamp",
        "follow_up" => "list-checks",
        _ => "scale",
    }
}

/// A stage's label: pictogram, word and colour.
#[must_use]
pub fn stage(l: &Translator, word: impl Display) -> Html {
    let word = word.to_string();
    Html::trusted(format!(
        "<span class=\"label stage-{}\">{}<span>{}</span></span>",
        escaped(&word),
        icon(stage_icon(&word)),
        l.word("stage", &word).html()
    ))
}

/// An answer's label: its own shape first, its tint second, and its word.
#[must_use]
pub fn verdict(l: &Translator, word: impl Display) -> Html {
    let word = word.to_string();
    Html::trusted(format!(
        "<span class=\"label verdict-{}\">{}<span>{}</span></span>",
        escaped(&word),
        outline(&word, "shape"),
        l.word("verdict", &word).html()
    ))
}

/// The shape of an answer alone, where its word stands beside it.
#[must_use]
pub fn shape(word: &str) -> Html {
    Html::trusted(outline(word, &format!("shape verdict-{}", escaped(word))))
}

fn outline(word: &str, class: &str) -> String {
    let shape = match word {
        "accepted" => {
            "<circle class=\"full\" cx=\"12\" cy=\"12\" r=\"9\"/><path class=\"cut\" d=\"m8 12.5 2.8 2.8L16 9.5\"/>"
        }
        "accepted_in_part" => {
            "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path class=\"full\" d=\"M3 12a9 9 0 0 0 18 0z\"/>"
        }
        "already_covered" => {
            "<path d=\"M3.5 8.5h12v12h-12z\"/><path class=\"full\" d=\"M8.5 3.5h12v12h-12z\"/>"
        }
        "outside_competence" => {
            "<path d=\"M12 4H4v16h16v-8\"/><path d=\"M12 12 20.5 3.5M14.5 3.5h6v6\"/>"
        }
        "refused" => {
            "<path d=\"M12 2.5 21.5 12 12 21.5 2.5 12z\"/><path d=\"m9.5 9.5 5 5m0-5-5 5\"/>"
        }
        _ => "<circle class=\"waits\" cx=\"12\" cy=\"12\" r=\"9\"/>",
    };
    format!("<svg class=\"{class}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shape}</svg>")
}

/// What a light says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// As it should be.
    Good,
    /// Somebody should look.
    Watch,
    /// Not as it should be.
    Bad,
    /// No evidence: grey, never coloured.
    Unknown,
}

/// A light: shape, word and colour, in this order of importance.
#[must_use]
pub fn light(l: &Translator, light: Light) -> Html {
    let (word, shape) = match light {
        Light::Good => ("good", "<circle class=\"full\" cx=\"12\" cy=\"12\" r=\"9\"/>"),
        Light::Watch => ("watch", "<path class=\"full\" d=\"M12 3 22 20.5H2z\"/>"),
        Light::Bad => ("bad", "<path class=\"full\" d=\"M4 4h16v16H4z\"/>"),
        Light::Unknown => ("unknown", "<circle class=\"waits\" cx=\"12\" cy=\"12\" r=\"9\"/>"),
    };
    Html::trusted(format!(
        "<span class=\"label light-{word}\"><svg class=\"shape\" viewBox=\"0 0 24 24\" \
         aria-hidden=\"true\">{shape}</svg><span>{}</span></span>",
        l.word("light", word).html()
    ))
}
