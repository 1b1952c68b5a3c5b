//! The one table of a commitment's words: its form, its page, its list and the
//! comparison with a list follow from it.

use super::Texts;

/// Words that a commitment says.
#[derive(Debug)]
pub struct Text {
    /// Its name in the table, in the form and in a list.
    pub name: &'static str,
    /// The key of its name.
    pub label: &'static str,
    /// How many lines its words take in a form.
    pub lines: usize,
    /// What a commitment says.
    pub get: fn(&Texts) -> &String,
    /// Where it says it.
    pub set: fn(&mut Texts) -> &mut String,
}

macro_rules! text {
    ($name:ident, $label:literal, $lines:literal) => {
        Text {
            name: stringify!($name),
            label: $label,
            lines: $lines,
            get: |it| &it.$name,
            set: |it| &mut it.$name,
        }
    };
}

/// All but the principles, which are chosen from a few.
pub const TEXTS: &[Text] = &[
    text!(axis, "commitment-axis", 1),
    text!(problem, "commitment-problem", 2),
    text!(status_quo, "commitment-status-quo", 2),
    text!(description, "commitment-description", 4),
    text!(contribution, "commitment-contribution", 2),
    text!(responsible, "commitment-responsible", 1),
    text!(partners, "commitment-partners", 1),
    text!(milestones, "commitment-milestones", 4),
    text!(funding, "commitment-funding", 1),
    text!(indicator, "commitment-indicator", 2),
    text!(verification, "commitment-verification", 2),
];
