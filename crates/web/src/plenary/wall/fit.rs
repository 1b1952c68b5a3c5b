//! Sizes that words get on the wall: as large as their place allows, never
//! under 2.5 units, which are 48 pixels at 1920 × 1080, and never cut. One unit
//! is a hundredth of the wall's width.

use press::measure::{self, Weight};

/// A size by its class and its height in units.
pub(in crate::plenary) type Size = (&'static str, f32);

/// The sizes of the wall's words, the largest first.
pub(super) const SIZES: [Size; 6] =
    [("w5", 5.0), ("w4", 4.1), ("w36", 3.6), ("w3", 3.2), ("w28", 2.8), ("w2", 2.5)];
/// The least of them.
pub(super) const LEAST: Size = ("w2", 2.5);
/// How far lines stand apart, in their size.
pub(super) const LEADING: f32 = 1.3;

/// A place on the wall, in units.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) wide: f32,
    pub(super) high: f32,
}

impl Room {
    /// The largest size, none above `most`, in which words stand here whole.
    pub(super) fn size(self, words: &str, weight: Weight, most: f32) -> Option<Size> {
        let sizes = SIZES.into_iter().filter(|size| size.1 <= most);
        sizes.into_iter().find(|size| self.height(words, weight, *size) <= self.high)
    }

    /// How high words stand in this width.
    #[allow(clippy::cast_precision_loss, reason = "a wall has a dozen lines")]
    pub(super) fn height(self, words: &str, weight: Weight, size: Size) -> f32 {
        measure::lines(words, self.wide / size.1, weight) as f32 * size.1 * LEADING
    }
}

/// How many lines words take in a place so many units wide, at the least size.
pub(super) fn lines(words: &str, wide: f32, weight: Weight) -> usize {
    measure::lines(words, wide / LEAST.1, weight)
}

/// A word's width at a size, in units.
pub(super) fn width(words: &str, weight: Weight, size: f32) -> f32 {
    measure::width(words, weight) * size
}
