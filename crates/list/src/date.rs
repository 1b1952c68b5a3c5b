//! Days as people write them: by ISO, day before month, with the months of
//! Morocco or of others, or as the number that a sheet gives them. A month or
//! a year alone is no day.

use jiff::{Span, civil::Date};

use crate::{book::Cell, vocabulary};

/// The day that a cell says.
pub(crate) fn read(cell: &Cell) -> Option<Date> {
    match cell {
        Cell::Date(date) => Some(*date),
        Cell::Number(number) => serial(*number),
        Cell::Text(text) => of_text(text),
        Cell::Empty | Cell::Wrong | Cell::Unworked => None,
    }
}

/// The day of a sheet's number, where it is one of this or the last century.
fn serial(number: f64) -> Option<Date> {
    let days = number.trunc();
    if !(1_000.0..100_000.0).contains(&days) {
        return None;
    }
    Date::new(1899, 12, 30).ok()?.checked_add(Span::new().days(days as i64)).ok()
}

fn of_text(text: &str) -> Option<Date> {
    let folded = base::fold::fold(text);
    let apart = |sign: char| sign.is_whitespace() || "/-.,،".contains(sign);
    let words: Vec<&str> = folded.split(apart).filter(|word| !word.is_empty()).collect();
    let beside = |word: &&str| vocabulary::is_weekday(word) || is_time(word);
    let words: Vec<&str> = words.into_iter().filter(|word| !beside(word)).collect();
    match words.as_slice() {
        [year, month, day] if year.len() == 4 && numeric(year) => {
            // A time of the day may follow its ISO day.
            let day = day.split(['t', ' ']).next().unwrap_or(day);
            date(year, month_of(month)?, day)
        }
        [day, month, year] if year.len() == 4 => date(year, month_of(month)?, day),
        [serial_day] if serial_day.len() == 5 => serial(serial_day.parse().ok()?),
        _ => None,
    }
}

fn is_time(word: &str) -> bool {
    word.contains(':') && !word.contains('t')
}

fn numeric(word: &str) -> bool {
    word.bytes().all(|it| it.is_ascii_digit())
}

fn month_of(word: &str) -> Option<i8> {
    if numeric(word) { word.parse().ok() } else { base::calendar::month(word) }
}

fn date(year: &str, month: i8, day: &str) -> Option<Date> {
    let day = if vocabulary::is_first(day) { 1 } else { day.parse().ok()? };
    Date::new(year.parse().ok()?, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let day = |text: &str| read(&Cell::of(text)).map(|date| date.to_string());
        for said in [
            "2026-11-05",
            "05/11/2026",
            "5.11.2026",
            "٥/١١/٢٠٢٦",
            "5 نونبر 2026",
            "الخميس 5 نونبر 2026",
            "5 novembre 2026",
            "jeudi 5 nov. 2026",
            "2026/11/5",
            "2026-11-05T00:00:00",
            "46331",
        ] {
            assert_eq!(day(said).as_deref(), Some("2026-11-05"), "{said}");
        }
        assert_eq!(day("1er août 2026"), Some("2026-08-01".into()));
        assert_eq!(day("فاتح غشت 2026"), Some("2026-08-01".into()));
        for said in ["نونبر 2026", "2026", "31/02/2026", "11/25/2026", "05/11/26", "soon"] {
            assert_eq!(day(said), None, "{said}");
        }
        let number = read(&Cell::Number(46_331.0)).map(|date| date.to_string());
        assert_eq!(number, Some("2026-11-05".into()));
    }
}
