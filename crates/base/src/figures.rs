//! Formulas that several rooms compute with, and what is few. A figure that cannot be computed is `None`, never zero.

/// A count as a measured value.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
pub const fn real(count: i64) -> f64 {
    count as f64
}

/// A part of a whole; nothing where the whole is empty.
#[must_use]
pub fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

/// The smaller side over the larger: 1 is parity; nothing where nobody is known.
#[must_use]
pub fn parity(women: i64, men: i64) -> Option<f64> {
    share(real(women.min(men)), real(women.max(men)))
}

/// How alike two distributions over the same brackets are: 1 − ½ Σ|pᵢ − qᵢ|,
/// from counts of participants and of inhabitants.
#[must_use]
pub fn representativeness(brackets: &[(f64, f64)]) -> Option<f64> {
    let (ours, theirs) =
        brackets.iter().fold((0.0, 0.0), |(ours, theirs), (p, q)| (ours + p, theirs + q));
    if ours <= 0.0 || theirs <= 0.0 {
        return None;
    }
    let apart: f64 = brackets.iter().map(|(p, q)| (p / ours - q / theirs).abs()).sum();
    Some((1.0 - apart / 2.0).clamp(0.0, 1.0))
}

/// Fewer than this many persons are not told about in public.
pub const SMALLEST_CELL: i64 = 5;

/// Whether a count would point at persons. None at all points at nobody.
#[must_use]
pub const fn is_small(count: i64) -> bool {
    count > 0 && count < SMALLEST_CELL
}
