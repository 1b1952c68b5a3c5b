//! What in a text tells how to reach or to identify a person: telephone
//! numbers, mail addresses, numbers of identity cards. Found by their shape
//! alone, with digits of whichever script, so that a human looks before the
//! text is shown; what has only the look of one (a date, an amount, the number
//! of an article or of the census) is left.
//!
//! Telephones are those of Morocco (ANRT's numbering plan: 0 or +212 and nine
//! digits that begin with 5 to 8), and of elsewhere where they begin with a
//! plus or two zeros. Identity cards bear one or two Latin letters and five to
//! seven digits.

mod card;
mod mail;
mod phone;

use std::ops::Range;

use crate::digits;

crate::words! {
    /// What was found.
    pub enum Personal {
        /// A telephone number.
        Phone = "phone",
        /// A mail address.
        Mail = "mail",
        /// The number of an identity card.
        Identity = "identity",
        /// Something that a person chose by hand.
        Other = "other",
    }
}

/// Something personal and where it stands, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Personal,
    /// Where it stands.
    pub at: Range<usize>,
}

/// Everything of this kind in a text, in its order; nothing overlaps.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let signs = Signs::of(text);
    let mut found = mail::find(&signs);
    found.extend(phone::find(&signs));
    found.extend(card::find(&signs));
    apart(found)
}

/// Where some words stand in a text, each time.
#[must_use]
pub fn find_words(text: &str, words: &str) -> Vec<Found> {
    let words = crate::visible(words);
    if words.is_empty() {
        return Vec::new();
    }
    let found = text.match_indices(words);
    found.map(|(at, _)| Found { kind: Personal::Other, at: at..at + words.len() }).collect()
}

/// In the order of the text, without what begins within another.
#[must_use]
pub fn apart(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|it| (it.at.start, std::cmp::Reverse(it.at.end)));
    let mut end = 0;
    found.retain(|it| {
        let free = it.at.start >= end && it.at.end > it.at.start;
        end = if free { it.at.end } else { end };
        free
    });
    found
}

/// A text's signs with where each begins, marks that are not seen left out.
struct Signs {
    signs: Vec<(usize, char)>,
    end: usize,
}

impl Signs {
    fn of(text: &str) -> Self {
        let seen = text.char_indices().filter(|(_, sign)| !crate::is_mark(*sign));
        Self { signs: seen.collect(), end: text.len() }
    }

    fn get(&self, at: usize) -> Option<char> {
        self.signs.get(at).map(|(_, sign)| *sign)
    }

    fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|at| self.get(at))
    }

    const fn len(&self) -> usize {
        self.signs.len()
    }

    fn digit(&self, at: usize) -> Option<u8> {
        self.get(at).and_then(digits::value)
    }

    /// Where signs from one to before another stand in the text.
    fn bytes(&self, from: usize, to: usize) -> Range<usize> {
        let start = |at: usize| self.signs.get(at).map_or(self.end, |(start, _)| *start);
        // What is not seen behind the last sign stays outside.
        let last = self.signs.get(to.saturating_sub(1));
        start(from)..last.map_or(self.end, |(start, sign)| start + sign.len_utf8())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Personal, &str)> {
        find(text).into_iter().map(|it| (it.kind, &text[it.at])).collect()
    }

    #[test]
    fn telephones_are_found_however_they_are_written() {
        for number in [
            "0612345678",
            "06 12 34 56 78",
            "06.12.34.56.78",
            "06-12-34-56-78",
            "0612 345 678",
            "0537 12 34 56",
            "٠٦١٢٣٤٥٦٧٨",
            "٠٦ ١٢ ٣٤ ٥٦ ٧٨",
            "۰۶۱۲۳۴۵۶۷۸",
            "+212612345678",
            "+212 6 12 34 56 78",
            "+212 (0) 6 12 34 56 78",
            "00212612345678",
            "00 212 6 12 34 56 78",
            "212612345678",
            "+٢١٢٦١٢٣٤٥٦٧٨",
            "(+212) 6 12 34 56 78",
            "06\u{a0}12\u{a0}34\u{a0}56\u{a0}78",
            "+33 6 12 34 56 78",
            "0033612345678",
            "06 – 12 – 34 – 56 – 78",
            "06_12_34_56_78",
        ] {
            let text = format!("اتصلوا بي على {number} مساء");
            let seen = found(&text);
            assert_eq!(seen.len(), 1, "{number}: {seen:?}");
            assert_eq!(seen[0].0, Personal::Phone, "{number}");
            assert!(seen[0].1.trim_matches(['(', ')']).len() + 3 > number.len(), "{seen:?}");
        }
    }

    #[test]
    fn two_numbers_in_a_row_are_two() {
        let seen = found("0612345678 0698765432 ou 06 11 22 33 44/0522334455");
        assert_eq!(seen.len(), 4, "{seen:?}");
    }

    #[test]
    fn marks_that_nobody_sees_hide_no_number() {
        assert_eq!(found("06\u{200b}12\u{200f}345678 هاتفي").len(), 1);
        assert_eq!(found("samira\u{200b}@example.ma").len(), 1);
    }

    #[test]
    fn mail_addresses_are_found() {
        for mail in ["samira@example.ma", "s.a_b+c@mail.example.co", "SAMIRA @ example.ma"] {
            let text = format!("راسلوني: {mail}، وشكرا.");
            assert_eq!(found(&text), [(Personal::Mail, mail)]);
        }
        for text in ["@commune", "قاعة @ 10.30", "samira@", "a@b", "المادة @5"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn identity_cards_are_found() {
        for number in ["BE123456", "I123456", "JB 12345", "be123456", "IB-123456", "BE١٢٣٤٥٦"]
        {
            let text = format!("بطاقة التعريف {number}.");
            assert_eq!(found(&text), [(Personal::Identity, number)]);
        }
    }

    #[test]
    fn dates_amounts_articles_and_the_census_are_left() {
        for text in [
            "يوم 05/06/2023 على الساعة 10:30",
            "le 05-06-2023 10 h",
            "05.06.2023 10.30",
            "2023-12-01 2024",
            "من 1/12/2023 إلى 30/12/2023",
            "ميزانية 600 000 000 درهم",
            "212 600 000 000 درهم",
            "2.500.000,00 درهم",
            "1 500 000 DH",
            "20 000 DH",
            "DH 200000",
            "de 20000 habitants",
            "DE 20000 HABITANTS",
            "المادة 119 من القانون التنظيمي رقم 113.14",
            "الظهير الشريف رقم 1.15.85",
            "dahir n° 1-15-85 du 7 juillet 2015",
            "المرسوم رقم 2.16.403",
            "الجريدة الرسمية عدد 6511",
            "رمز الإحصاء 041.05.01.01",
            "code 06.141.03.11.",
            "192 676 نسمة سنة 2014",
            "من الساعة 08:00 إلى 12:00",
            "PCD 2022-2027",
            "km 12345",
            "RIB 011780000012345678901234",
            "article 12, alinéa 3",
            "0612",
            "061234567",
            "06123456789",
            "2024",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn words_chosen_by_hand_are_found_each_time() {
        let text = "سميرة قالت، وسميرة عادت";
        assert_eq!(find_words(text, " سميرة ").len(), 2);
        assert_eq!(find_words(text, "\u{200b}"), []);
    }
}
