//! How wide words are in the pages' own font. A wall may cut nothing and shows
//! no bar to scroll, so the server counts lines before it chooses sizes: signs
//! say too little, for 28 of them may need three lines where 35 fit in two.

use std::sync::LazyLock;

use rustybuzz::{Face, UnicodeBuffer};

static REGULAR: LazyLock<Option<Face<'static>>> = LazyLock::new(|| {
    let font = include_bytes!(concat!(env!("OUT_DIR"), "/IBMPlexSansArabic_400Regular.ttf"));
    Face::from_slice(font, 0)
});
static BOLD: LazyLock<Option<Face<'static>>> = LazyLock::new(|| {
    let font = include_bytes!(concat!(env!("OUT_DIR"), "/IBMPlexSansArabic_700Bold.ttf"));
    Face::from_slice(font, 0)
});

/// What browsers may round differently, and signs that another font lends.
const MARGIN: f32 = 1.03;

/// How heavy words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Running words.
    Regular,
    /// Bold words.
    Bold,
}

/// The width of words on one line, in units of their size.
#[must_use]
pub fn width(words: &str, weight: Weight) -> f32 {
    let face = match weight {
        Weight::Regular => &*REGULAR,
        Weight::Bold => &*BOLD,
    };
    // Without its font a wall takes every sign for a wide one.
    let Some(face) = face else { return estimate(words) };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(words);
    buffer.guess_segment_properties();
    let shaped = rustybuzz::shape(face, &[], buffer);
    let advance: i32 = shaped.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
    #[allow(clippy::cast_precision_loss, reason = "a line is a few thousand units long")]
    let ems = advance as f32 / face.units_per_em() as f32;
    ems * MARGIN
}

#[allow(clippy::cast_precision_loss, reason = "a text has a few thousand signs")]
fn estimate(words: &str) -> f32 {
    words.chars().count() as f32 * 0.7
}

/// How many lines words take that may be so wide, in units of their size. A
/// word that is wider than a line is broken in itself, as browsers break it.
#[must_use]
pub fn lines(words: &str, line: f32, weight: Weight) -> usize {
    let space = width(" ", weight);
    let (mut lines, mut used) = (0, f32::INFINITY);
    for word in words.split_whitespace() {
        let wide = width(word, weight);
        if used + space + wide <= line {
            used += space + wide;
            continue;
        }
        lines += 1;
        used = wide;
        while used > line && line > 0.0 {
            lines += 1;
            used -= line * 0.9;
        }
    }
    lines.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_letters_are_narrower_than_the_same_letters_apart() {
        let joined = width("نصنعه", Weight::Regular);
        let apart: f32 = "نصنعه".chars().map(|it| width(&it.to_string(), Weight::Regular)).sum();
        assert!(joined < apart, "{joined} of {apart}");
        assert!(width("Béni Mellal", Weight::Bold) > width("Béni Mellal", Weight::Regular));
    }

    #[test]
    fn words_fill_lines_and_a_long_word_is_broken() {
        assert_eq!(lines("", 8.0, Weight::Regular), 1);
        assert_eq!(lines("لقاء مفتوح في كل حي", 8.0, Weight::Regular), 2);
        assert_eq!(lines("لقاء مفتوح في كل حي كل ثلاثة أشهر", 60.0, Weight::Regular), 1);
        assert!(lines(&"ن".repeat(100), 8.0, Weight::Regular) > 3);
    }
}
