//! The short code of a row on the sheet that people sign: three signs and one
//! that checks them, so that a sign misread from paper is noticed and not
//! taken for somebody else's (Luhn's algorithm over the thirty signs).

use base::code::{self, GROUP as LENGTH, SIGNS};

fn place(sign: char) -> Option<usize> {
    SIGNS.find(sign)
}

/// The sum that a whole code brings to a multiple of thirty.
fn sum(signs: &[usize]) -> usize {
    let count = SIGNS.len();
    let weigh = |(at, value): (usize, &usize)| {
        let twice = if at % 2 == 0 { *value } else { value * 2 };
        twice / count + twice % count
    };
    signs.iter().rev().enumerate().map(weigh).sum::<usize>() % count
}

/// The code of a row, from signs drawn by lot.
#[must_use]
pub fn row_code(drawn: &str) -> String {
    let mut places: Vec<usize> = drawn.chars().filter_map(place).take(LENGTH - 1).collect();
    places.push(0);
    let check = (SIGNS.len() - sum(&places)) % SIGNS.len();
    let _ = places.pop();
    places.push(check);
    places.iter().filter_map(|at| SIGNS.chars().nth(*at)).collect()
}

/// What the desk typed, as a row's code is written: no separators, upper case.
#[must_use]
pub fn tidy_row_code(typed: &str) -> String {
    code::signs(typed)
}

/// Whether a code's last sign agrees with the others.
#[must_use]
pub fn is_whole(code: &str) -> bool {
    let places: Vec<usize> = code.chars().filter_map(place).collect();
    code.chars().count() == LENGTH && places.len() == LENGTH && sum(&places) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn one_sign_misread_is_always_noticed(drawn in "[2-9A-HJKMNP-TV-Z]{3}", at in 0..4_usize, other in "[2-9A-HJKMNP-TV-Z]") {
            let code = row_code(&drawn);
            prop_assert!(is_whole(&code), "{}", code);
            let mut signs: Vec<char> = code.chars().collect();
            let sign = other.chars().next().unwrap();
            prop_assume!(signs[at] != sign);
            signs[at] = sign;
            prop_assert!(!is_whole(&signs.into_iter().collect::<String>()));
        }
    }

    #[test]
    fn two_signs_that_changed_places_are_noticed() {
        let code = row_code("K7M");
        let signs: Vec<char> = code.chars().collect();
        let swapped: String = [signs[1], signs[0], signs[2], signs[3]].iter().collect();
        assert!(is_whole(&code) && !is_whole(&swapped));
        assert!(!is_whole("K7M") && !is_whole("K7M0") && !is_whole(""));
    }
}
