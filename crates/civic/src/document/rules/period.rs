//! The days that a plan means by a period in words: «من يناير إلى مارس 2027»,
//! « T1 2027 », «2026-2028».

use base::{calendar::month, fold::fold};
use jiff::civil::Date;

use super::vocabulary::{ORDINALS, PARTS, SMALL};

/// The first and the last day; nothing where a word is not understood.
#[must_use]
pub fn days(text: &str) -> Option<(Date, Date)> {
    let folded = fold(text);
    let words = folded.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<&str> =
        words.filter(|word| !word.is_empty() && !SMALL.contains(word)).flat_map(split).collect();
    let (mut years, mut months, mut parts, mut ordinals) =
        <(Vec<i16>, Vec<i8>, Vec<i8>, Vec<i8>)>::default();
    for word in words {
        if let Some(year) = year_of(word) {
            years.push(year);
        } else if let Some(month) = month(word) {
            months.push(month);
        } else if let Some((_, long)) = PARTS.iter().find(|(name, _)| *name == word) {
            parts.push(*long);
        } else {
            let at = ORDINALS.iter().position(|names| names.contains(&word))?;
            ordinals.push(i8::try_from(at).ok()?);
        }
    }
    let long = parts.first().copied().filter(|long| parts.iter().all(|it| it == long));
    let (from, to) = match (months.as_slice(), long, ordinals.as_slice()) {
        ([], None, []) => (1, 12),
        ([first], None, []) => (*first, *first),
        ([first, last], None, []) => (*first, *last),
        ([], Some(long), [first]) => (first * long + 1, (first + 1) * long),
        ([], Some(long), [first, last]) => (first * long + 1, (last + 1) * long),
        _ => return None,
    };
    let (first, last) = match years.as_slice() {
        [year] => (*year, *year),
        [first, last] => (*first, *last),
        _ => return None,
    };
    let (start, end) = (Date::new(first, from, 1).ok()?, Date::new(last, to, 1).ok()?);
    let end = end.last_of_month();
    (start <= end).then_some((start, end))
}

/// The day that a plan means by one: the day due.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let folded = fold(text);
    let parts: Vec<&str> = folded.split(['/', '-', '.']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let (day, year) = if day.len() == 4 { (year, day) } else { (day, year) };
    Date::new(year_of(year)?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The letter of a part of a year and its number apart: `t1`.
fn split(word: &str) -> Vec<&str> {
    let mut letters = word.chars();
    let letter = letters.next().filter(|letter| "tsq".contains(*letter));
    let rest = letters.as_str();
    match (letter, rest) {
        (Some(_), "1" | "2" | "3" | "4") => vec![word.get(..1).unwrap_or(word), rest],
        _ => vec![word],
    }
}

fn year_of(word: &str) -> Option<i16> {
    let year = word.parse().ok()?;
    (2000..2100).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_in_words_has_its_days() {
        let said = |text: &str| days(text).map(|(first, last)| format!("{first} {last}"));
        for (text, expected) in [
            ("2027", "2027-01-01 2027-12-31"),
            ("2026-2028", "2026-01-01 2028-12-31"),
            ("سنة ٢٠٢٧", "2027-01-01 2027-12-31"),
            ("نونبر 2026", "2026-11-01 2026-11-30"),
            ("من يناير إلى مارس 2027", "2027-01-01 2027-03-31"),
            ("نونبر 2026 - فبراير 2027", "2026-11-01 2027-02-28"),
            ("de janvier à mars 2027", "2027-01-01 2027-03-31"),
            ("T1 2027", "2027-01-01 2027-03-31"),
            ("الأسدس الثاني من سنة 2027", "2027-07-01 2027-12-31"),
            ("2ème trimestre 2027", "2027-04-01 2027-06-30"),
            ("T3 2027 - T1 2028", "2027-07-01 2028-03-31"),
            ("T1-T2 2027", "2027-01-01 2027-06-30"),
        ] {
            assert_eq!(said(text).as_deref(), Some(expected), "{text}");
        }
        let due = Date::new(2027, 12, 31).ok();
        assert_eq!((day("31/12/2027"), day("2027-12-31"), day("31.12.2027")), (due, due, due));
        assert_eq!((day("12/2027"), day("31/12/27")), (None, None));
        for text in ["", "قريبا", "6 أشهر", "مارس", "2028-2026", "نونبر", "S3 2027"]
        {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
