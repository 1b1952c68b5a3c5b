//! An amount as people write it.

use base::fold::fold;

use super::vocabulary;

/// An amount in centimes; nothing where none is said. Points or spaces group
/// thousands, a comma or a point before one or two digits sets centimes apart.
pub fn money(said: &str) -> Result<Option<i64>, &'static str> {
    let bare: String = vocabulary::without_currency(&fold(said))
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    if bare.is_empty() || bare == "-" {
        return Ok(None);
    }
    let (whole, part) = halves(&bare);
    let digits = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
    // Marks within the dirhams group them by three.
    let mut groups = whole.split([',', '.']);
    groups.next();
    if groups.any(|group| group.len() != 3) {
        return Err("fault-activity-cost");
    }
    let whole: String = whole.chars().filter(|letter| !",.".contains(*letter)).collect();
    if whole.is_empty() || whole.len() > 12 || !digits(&whole) || !digits(part) {
        return Err("fault-activity-cost");
    }
    let whole: i64 = whole.parse().map_err(|_| "fault-activity-cost")?;
    let part: i64 = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().map_err(|_| "fault-activity-cost")? * 10,
        _ => part.parse().map_err(|_| "fault-activity-cost")?,
    };
    Ok(Some(whole * 100 + part))
}

/// Dirhams and centimes: apart at the last mark that one or two digits follow.
fn halves(bare: &str) -> (&str, &str) {
    match bare.rsplit_once([',', '.']) {
        Some((whole, part)) if (1..=2).contains(&part.len()) => (whole, part),
        _ => (bare, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        let read = [
            ("12500", 1_250_000),
            ("12.500", 1_250_000),
            ("12 500,5 DH", 1_250_050),
            ("١٢٠٠ درهم", 120_000),
            ("1.234.567,89", 123_456_789),
            ("99.95 MAD", 9_995),
        ];
        for (said, centimes) in read {
            assert_eq!(money(said), Ok(Some(centimes)), "{said}");
        }
        assert_eq!((money(" "), money("-")), (Ok(None), Ok(None)));
        for said in ["a lot", "12,5,", "-5", "1e9", "9999999999999"] {
            assert!(money(said).is_err(), "{said}");
        }
    }
}
