//! Figures of who was there, and what people's deeds leave possible: pure
//! functions.

pub mod deeds;

use base::figures;

use crate::{commune::Census, synthesis::attendance::Attendance};

/// The most characters of what a correction says, and of why.
pub const REASON_LIMIT: usize = 600;

/// The smaller side over the larger, of those who said their sex; nothing
/// where nobody did.
#[must_use]
pub fn parity(attendance: &Attendance) -> Option<f64> {
    let [women, men, _] = attendance.sums();
    figures::parity(women, men)
}

/// How alike those present and the commune's adults are, by sex; nothing where
/// either is unknown.
#[must_use]
pub fn representativeness(attendance: &Attendance, census: &[Census]) -> Option<f64> {
    let [women, men, _] = attendance.sums();
    let adults = |sex: &str| census.iter().find(|line| line.sex == sex).and_then(Census::adults);
    figures::representativeness(&[
        (figures::real(women), adults("female")?),
        (figures::real(men), adults("male")?),
    ])
}

/// The share of women among the commune's adults.
#[must_use]
pub fn women_in_commune(census: &[Census]) -> Option<f64> {
    let adults = |sex: &str| census.iter().find(|line| line.sex == sex).and_then(Census::adults);
    let (women, men) = (adults("female")?, adults("male")?);
    figures::share(women, women + men)
}
