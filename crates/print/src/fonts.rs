//! The fonts inside the binary: Amiri for prose, IBM Plex Sans Arabic for
//! tables and what frames the page, Noto Sans Tifinagh for what neither has,
//! Noto Emoji for what people type on phones.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The font files that `build.rs` laid out.
macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $file)).as_slice()
    };
}

static FILES: [&[u8]; 6] = [
    font!("Amiri_400Regular.ttf"),
    font!("Amiri_700Bold.ttf"),
    font!("IBMPlexSansArabic_400Regular.ttf"),
    font!("IBMPlexSansArabic_700Bold.ttf"),
    font!("NotoSansTifinagh_400Regular.ttf"),
    font!("NotoEmoji_400Regular.ttf"),
];

/// Every font, in the order of the [`BOOK`].
pub(crate) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect());

/// What typst asks to choose a font.
pub(crate) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
