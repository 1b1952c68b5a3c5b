//! Days on which offices rest: the fixed ones by decree, and those of the
//! moon's calendar that a commune enters for each year.

use base::Faults;
use jiff::civil::{Date, Weekday};

/// A fixed day of rest: month and day, and the first year in which it was one.
struct Fixed(i8, i8, i16);

/// The fixed days of rest of public administrations. Decree 2.77.169 of 28
/// February 1977, as it was completed: the Amazigh new year by decree 2.23.688
/// of 2023, the day of unity by decree 2.25.1140, decided on 4 November 2025.
const FIXED: [Fixed; 11] = [
    // New year.
    Fixed(1, 1, 1977),
    // The manifesto of independence.
    Fixed(1, 11, 1977),
    // The Amazigh new year.
    Fixed(1, 14, 2024),
    // Labour.
    Fixed(5, 1, 1977),
    // The throne, since the accession of 1999.
    Fixed(7, 30, 2000),
    // Oued Ed-Dahab.
    Fixed(8, 14, 1980),
    // The revolution of the king and the people.
    Fixed(8, 20, 1977),
    // Youth, on the king's birthday.
    Fixed(8, 21, 2000),
    // Unity.
    Fixed(10, 31, 2026),
    // The green march.
    Fixed(11, 6, 1977),
    // Independence.
    Fixed(11, 18, 1977),
];

/// The most days that a commune enters.
pub const MOST: usize = 60;
/// The longest name of a day, in characters.
const NAME: usize = 100;

/// A day of rest that a commune entered.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Holiday {
    /// The day.
    #[sqlx(try_from = "base::columns::Day")]
    pub day: Date,
    /// Its name.
    pub name: String,
}

/// Whether offices rest on a day.
#[must_use]
pub fn rests(day: Date, entered: &[Holiday]) -> bool {
    let fixed = |it: &Fixed| (it.0, it.1) == (day.month(), day.day()) && day.year() >= it.2;
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
        || FIXED.iter().any(fixed)
        || entered.iter().any(|it| it.day == day)
}

/// Days as somebody typed them, one a line: the day, then its name.
pub fn read(typed: &str) -> Result<Vec<Holiday>, Faults> {
    let mut faults = Faults::default();
    let mut days: Vec<Holiday> = Vec::new();
    for (at, line) in typed.lines().map(base::visible).enumerate() {
        if line.is_empty() {
            continue;
        }
        let (day, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        match base::fold::fold(day).parse::<Date>() {
            Ok(day) => days.push(Holiday { day, name: base::visible(name).to_owned() }),
            Err(_) => {
                let line = vec![("line", (at + 1).to_string())];
                faults.add_with("holidays", "fault-holiday-line", line);
            }
        }
    }
    days.sort_by_key(|it| it.day);
    days.dedup_by_key(|it| it.day);
    if days.len() > MOST {
        let args = vec![("count", days.len().to_string()), ("limit", MOST.to_string())];
        faults.add_with("holidays", "fault-holidays-many", args);
    }
    for holiday in &days {
        faults.too_long("holidays", &holiday.name, NAME);
    }
    if faults.is_empty() { Ok(days) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn offices_rest_on_fixed_days_from_the_year_of_their_decree() {
        assert!(rests(date(2026, 11, 18), &[]) && rests(date(2026, 10, 31), &[]));
        assert!(!rests(date(2025, 10, 31), &[]) && rests(date(2024, 1, 14), &[]));
        assert!(!rests(date(2022, 1, 14), &[]) && rests(date(2026, 8, 21), &[]));
        assert!(!rests(date(2026, 11, 17), &[]));
    }

    #[test]
    fn days_of_the_moon_are_typed_one_a_line() {
        let days = read("2027-03-10 عيد الفطر\n\n٢٠٢٧-٠٣-٠٩ عيد الفطر").unwrap();
        assert_eq!(days.iter().map(|it| it.day.day()).collect::<Vec<_>>(), [9, 10]);
        assert!(rests(date(2027, 3, 10), &days) && days[0].name == "عيد الفطر");
        let faults = read("2027-03-10 عيد\nغدا").unwrap_err();
        assert_eq!(faults.at("holidays").map(|it| it.key), Some("fault-holiday-line"));
    }
}
