//! The formulas. Pure functions: a figure that cannot be computed is `None`, never zero.

pub use base::figures::{parity, real, representativeness, share};

/// The middle of values, each with how many there are of it; between the two
/// middle ones where they are two.
#[must_use]
pub fn median(values: &[(f64, i64)]) -> Option<f64> {
    let sorted = sorted(values);
    let middle = how_many(&sorted) / 2;
    let upper = at(&sorted, middle)?;
    if how_many(&sorted) % 2 == 1 {
        return Some(upper);
    }
    Some(f64::midpoint(at(&sorted, middle - 1)?, upper))
}

/// The smallest value that nine in ten do not exceed.
#[must_use]
pub fn p90(values: &[(f64, i64)]) -> Option<f64> {
    let sorted = sorted(values);
    let rank = (how_many(&sorted) * 9 + 9) / 10;
    at(&sorted, rank - 1)
}

fn sorted(values: &[(f64, i64)]) -> Vec<(f64, i64)> {
    let mut sorted = values.to_vec();
    sorted.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    sorted
}

/// How many values there are.
#[must_use]
pub fn how_many(values: &[(f64, i64)]) -> i64 {
    values.iter().map(|(_, many)| many).sum()
}

/// The value at a place, counted from none.
fn at(sorted: &[(f64, i64)], place: i64) -> Option<f64> {
    let mut before = 0;
    let found = sorted.iter().filter(|_| place >= 0).find(|(_, many)| {
        before += many;
        before > place
    });
    found.map(|(value, _)| *value)
}

/// How a value stands against what is aimed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Achievement {
    /// Reached.
    Good,
    /// Within a quarter of it.
    Watch,
    /// Further away.
    Bad,
}

/// Compares a value with its target; `more` tells whether more is better.
#[must_use]
pub fn achievement(value: f64, target: f64, more: bool) -> Achievement {
    let (reached, near) = if more {
        (value >= target, value >= target * 0.75)
    } else {
        (value <= target, value <= target * 1.25)
    };
    match (reached, near) {
        (true, _) => Achievement::Good,
        (false, true) => Achievement::Watch,
        (false, false) => Achievement::Bad,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each value once.
    fn each(values: &[f64]) -> Vec<(f64, i64)> {
        values.iter().map(|value| (*value, 1)).collect()
    }

    #[test]
    fn what_cannot_be_computed_is_nothing_rather_than_zero() {
        assert_eq!(share(3.0, 0.0), None);
        assert_eq!(parity(0, 0), None);
        assert_eq!(representativeness(&[(0.0, 5.0), (0.0, 5.0)]), None);
        assert_eq!(representativeness(&[(4.0, 0.0)]), None);
        assert_eq!((median(&[]), p90(&[])), (None, None));
    }

    #[test]
    fn known_figures_come_out_as_computed_by_hand() {
        assert_eq!(parity(9, 12), Some(0.75));
        let index = representativeness(&[(30.0, 50.0), (70.0, 50.0)]).expect("computed");
        assert!((index - 0.8).abs() < 1e-12);
        assert_eq!(median(&each(&[9.0, 1.0, 5.0])), Some(5.0));
        assert_eq!(median(&each(&[4.0, 1.0])), Some(2.5));
        let ten = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0];
        assert_eq!(p90(&each(&ten)), Some(9.0));
        assert_eq!(p90(&each(&[7.0])), Some(7.0));
    }

    #[test]
    fn a_light_follows_the_direction() {
        assert_eq!(achievement(0.8, 1.0, true), Achievement::Watch);
        assert_eq!(achievement(40.0, 60.0, false), Achievement::Good);
        assert_eq!(achievement(90.0, 60.0, false), Achievement::Bad);
    }

    proptest! {
        #[test]
        fn parity_lies_between_zero_and_one_and_does_not_know_sides(a in 0_i64..5000, b in 0_i64..5000) {
            prop_assert_eq!(parity(a, b), parity(b, a));
            if let Some(value) = parity(a, b) {
                prop_assert!((0.0..=1.0).contains(&value));
            }
        }

        #[test]
        fn representativeness_lies_between_zero_and_one(cells in prop::collection::vec((0_u16..500, 0_u16..500), 1..6)) {
            let cells: Vec<_> = cells.iter().map(|(p, q)| (f64::from(*p), f64::from(*q))).collect();
            if let Some(value) = representativeness(&cells) {
                prop_assert!((0.0..=1.0).contains(&value));
            }
        }

        #[test]
        fn who_is_like_the_commune_is_fully_representative(shares in prop::collection::vec(1_u16..500, 1..6), times in 1_u8..9) {
            let cells: Vec<_> =
                shares.iter().map(|q| (f64::from(*q) * f64::from(times), f64::from(*q))).collect();
            let value = representativeness(&cells).expect("computed");
            prop_assert!((value - 1.0).abs() < 1e-9);
        }

        #[test]
        fn the_middle_is_between_the_ends_and_below_the_ninth_tenth(values in prop::collection::vec(0_u16..400, 1..50)) {
            let values: Vec<f64> = values.into_iter().map(f64::from).collect();
            let once = each(&values);
            let (middle, ninth) = (median(&once).expect("known"), p90(&once).expect("known"));
            let most = values.iter().copied().fold(f64::MIN, f64::max);
            prop_assert!(middle <= most && ninth <= most && ninth >= values.iter().copied().fold(f64::MAX, f64::min));
        }

        #[test]
        fn values_that_are_counted_have_the_middle_of_values_one_by_one(counted in prop::collection::vec((0_u8..40, 0_u8..9), 0..20)) {
            let counted: Vec<(f64, i64)> = counted.into_iter().map(|(value, many)| (value.into(), many.into())).collect();
            let ones: Vec<f64> = counted.iter().flat_map(|(value, many)| (0..*many).map(|_| *value)).collect();
            prop_assert_eq!(median(&counted), median(&each(&ones)));
            prop_assert_eq!(p90(&counted), p90(&each(&ones)));
        }
    }
}
