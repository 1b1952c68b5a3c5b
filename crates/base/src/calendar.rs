//! Months and days of the week by the names that people give them, folded: those
//! of Morocco, of the Mashreq, French ones and English ones.

use jiff::civil::Weekday;

use crate::fold::fold;

const MONTHS: [&[&str]; 12] = [
    &["يناير", "جانفي", "janvier", "janv", "january", "jan"],
    &["فبراير", "فيفري", "شباط", "fevrier", "fevr", "fev", "february", "feb"],
    &["مارس", "اذار", "mars", "march", "mar"],
    &["ابريل", "افريل", "نيسان", "avril", "avr", "april", "apr"],
    &["ماي", "مايو", "ايار", "mai", "may"],
    &["يونيو", "يونيه", "جوان", "حزيران", "juin", "june", "jun"],
    &["يوليوز", "يوليو", "يوليه", "جويليه", "تموز", "juillet", "juil", "july", "jul"],
    &["غشت", "اغسطس", "اوت", "اب", "aout", "august", "aug"],
    &["شتنبر", "سبتمبر", "ايلول", "septembre", "september", "sept", "sep"],
    &["اكتوبر", "octobre", "october", "oct"],
    &["نونبر", "نوفمبر", "novembre", "november", "nov"],
    &["دجنبر", "ديسمبر", "دجمبر", "decembre", "december", "dec"],
];

const WEEKDAYS: [(&str, Weekday); 16] = [
    ("الاثنين", Weekday::Monday),
    ("الاتنين", Weekday::Monday),
    ("lundi", Weekday::Monday),
    ("الثلاثاء", Weekday::Tuesday),
    ("الثلاثا", Weekday::Tuesday),
    ("mardi", Weekday::Tuesday),
    ("الاربعاء", Weekday::Wednesday),
    ("mercredi", Weekday::Wednesday),
    ("الخميس", Weekday::Thursday),
    ("jeudi", Weekday::Thursday),
    ("الجمعه", Weekday::Friday),
    ("vendredi", Weekday::Friday),
    ("السبت", Weekday::Saturday),
    ("samedi", Weekday::Saturday),
    ("الاحد", Weekday::Sunday),
    ("dimanche", Weekday::Sunday),
];

/// The number of a month by its name.
#[must_use]
pub fn month(word: &str) -> Option<i8> {
    let word = fold(word);
    (1..).zip(MONTHS).find(|(_, names)| names.contains(&word.as_str())).map(|(number, _)| number)
}

/// The day of the week by its name.
#[must_use]
pub fn weekday(word: &str) -> Option<Weekday> {
    let word = fold(word);
    WEEKDAYS.iter().find(|(name, _)| *name == word).map(|(_, day)| *day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_and_a_day_are_known_by_each_of_their_names() {
        for (word, number) in
            [("يناير", 1), ("Févr", 2), ("آذار", 3), ("جويلية", 7), ("غشت", 8), ("دجنبر", 12)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        assert_eq!(weekday("الإثنين"), Some(Weekday::Monday));
        assert_eq!(weekday("Jeudi"), Some(Weekday::Thursday));
        assert_eq!((month("الخميس"), weekday("نونبر")), (None, None));
    }

    #[test]
    fn every_name_stands_as_folding_writes_it() {
        let names = MONTHS.into_iter().flatten().chain(WEEKDAYS.iter().map(|(name, _)| name));
        for name in names {
            assert_eq!(&fold(name), name);
        }
    }
}
