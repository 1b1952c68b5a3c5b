//! Codes as people type them or a hand scanner does in their place: with
//! Arabic digits, as a whole address, or through a keyboard that is set to
//! French or Arabic while the keys are those of a US one.
//!
//! What holds signs that no code has is read as such a keyboard's, where that
//! makes a whole code; otherwise it is what it seems. The door's script reads
//! codes by the same rule (`assets/scripts/door/code.ts`), and both are tested
//! with the cases of `typed.tsv`.

mod keyboards;

use unicode_normalization::UnicodeNormalization;

use crate::{contact, digits};

/// Letters and digits that are not mistaken for one another when read aloud
/// or copied by hand (no 0 O 1 I L U).
pub const SIGNS: &str = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many signs stand together in a code.
pub const GROUP: usize = 4;

/// The signs of a code as it was typed: upper case, without what stands between
/// them.
#[must_use]
pub fn signs(typed: &str) -> String {
    through_a_keyboard(typed).unwrap_or_else(|| {
        let text = visible(typed);
        let parts = parts(&text);
        // One line between signs is people's own; more of them are an address.
        let code = match parts.as_slice() {
            [] | [_] | [_, _] => text.as_str(),
            [.., last] => in_address(&parts).unwrap_or(last),
        };
        bare(code)
    })
}

/// The same grouped as codes are written.
#[must_use]
pub fn grouped(typed: &str) -> String {
    let signs: Vec<char> = signs(typed).chars().collect();
    signs.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The signs of a whole code that came through another keyboard than it was
/// meant for; nothing where it did not.
#[must_use]
pub fn through_a_keyboard(typed: &str) -> Option<String> {
    let text = visible(typed).to_lowercase();
    let between = |sign: char| sign.is_whitespace() || "-–—‑_./:,".contains(sign);
    if text.chars().all(|sign| sign.is_ascii_alphanumeric() || between(sign)) {
        return None;
    }
    keyboards::readings(&text).iter().find_map(|text| match parts(text).as_slice() {
        [one] => whole(one).then(|| bare(one)),
        parts => in_address(parts).map(bare),
    })
}

/// The parts of an address, without what is asked of it.
fn parts(text: &str) -> Vec<&str> {
    let path = text.split(['?', '#']).next().unwrap_or_default();
    path.split('/').filter(|part| !part.is_empty()).collect()
}

/// The code in the parts of an address.
fn in_address<'a>(parts: &[&'a str]) -> Option<&'a str> {
    parts.iter().rfind(|part| whole(part) && part.len() > GROUP).copied()
}

/// Whether a text is a code as it is written: groups of signs that codes have.
fn whole(text: &str) -> bool {
    let groups: Vec<&str> = text.trim().split('-').collect();
    let known = |sign: char| SIGNS.contains(sign.to_ascii_uppercase());
    let sound = |group: &&str| group.chars().all(known) && !group.is_empty();
    match groups.as_slice() {
        [one] => sound(one) && one.len() % GROUP == 0,
        groups => groups.iter().all(|group| sound(group) && group.len() == GROUP),
    }
}

fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect()
}

/// A text without signs that nobody sees, letters and digits in their plain forms.
fn visible(text: &str) -> String {
    let seen = contact::seen(text);
    let plain = seen.chars().flat_map(|sign| match sign {
        // Letters one by one: marks that a keyboard gave stay in their order.
        '\u{fb50}'..='\u{fefc}' | '\u{ff01}'..='\u{ff5e}' => sign.nfkc().collect::<Vec<_>>(),
        sign => vec![digits::latin(sign)],
    });
    plain.collect()
}

#[cfg(test)]
mod tests;
