//! Folding: one spelling for the many ways in which the same word is written,
//! so that a search for «بني ملال» finds «بنى ملّال», and one for "beni mellal"
//! finds « Béni Mellal ». What is folded is compared, never shown.

use std::ops::Range;

use crate::{digits, visible::is_mark};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The folded spelling of a text: marks, tatweel and direction signs dropped,
/// letters of one sound joined (أإآا, ى ي, ة ه), digits as 0-9, lower case,
/// single spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    Folded::read(text, false).text
}

/// A folded text that remembers where each of its bytes came from, so that
/// what is found in the folded spelling can be cut out of the original.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded spelling.
    pub text: String,
    /// For each byte of `text`, the bytes of the original character.
    from: Vec<(usize, usize)>,
    /// Whether it remembers that.
    placed: bool,
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn of(original: &str) -> Self {
        Self::read(original, true)
    }

    fn read(original: &str, placed: bool) -> Self {
        let text = String::with_capacity(original.len());
        let mut folded = Self { text, placed, ..Self::default() };
        for (start, letter) in original.char_indices() {
            let place = (start, start + letter.len_utf8());
            if letter.is_ascii() || ('\u{627}'..='\u{64a}').contains(&letter) {
                // The letters that most texts are made of need no decomposing.
                folded.push(letter.to_ascii_lowercase(), place);
                continue;
            }
            for part in std::iter::once(letter).nfkd().flat_map(char::to_lowercase) {
                std::iter::once(part).nfkd().for_each(|part| folded.push(part, place));
            }
        }
        if folded.text.ends_with(' ') {
            folded.text.pop();
            folded.from.pop();
        }
        folded
    }

    /// The range of the original that a range of the folded text stands for.
    #[must_use]
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let Some(last) = range.end.checked_sub(1) else { return 0..0 };
        match (self.from.get(range.start), self.from.get(last)) {
            (Some(first), Some(last)) if range.start < range.end => first.0..last.1,
            _ => 0..0,
        }
    }

    fn push(&mut self, letter: char, place: (usize, usize)) {
        if letter == 'œ' {
            self.push('o', place);
            return self.push('e', place);
        }
        let Some(letter) = join(letter) else { return };
        if letter == ' ' && (self.text.is_empty() || self.text.ends_with(' ')) {
            return;
        }
        self.text.push(letter);
        if self.placed {
            self.from.extend(std::iter::repeat_n(place, letter.len_utf8()));
        }
    }
}

/// The common letter of a decomposed character, or nothing where it is only a mark.
fn join(letter: char) -> Option<char> {
    Some(match letter {
        'ـ' => return None,
        mark if is_mark(mark) => return None,
        mark if is_combining_mark(mark) => return None,
        space if space.is_whitespace() || space.is_control() => ' ',
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' | 'ھ' | 'ہ' => 'ه',
        'ک' | 'گ' | 'ڭ' | 'ݣ' => 'ك',
        'ڤ' => 'ف',
        'پ' => 'ب',
        '٠'..='٩' | '۰'..='۹' => digits::latin(letter),
        '٫' => ',',
        '‐'..='―' | '−' => '-',
        '’' | '‘' | 'ʼ' | '′' | '`' | '´' => '\'',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        'ς' => 'σ',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_many_spellings_of_a_word_fold_to_one() {
        assert_eq!(fold("الحصّة ١"), fold("الحصـــة 1"));
        assert_eq!(fold("أولاد إدريس آيت"), fold("اولاد ادريس ايت"));
        assert_eq!(fold("بنى  مَلّال\u{200f}"), "بني ملال");
        assert_eq!(fold("Béni-Mellal – L’Œuvre"), "beni-mellal - l'oeuvre");
        assert_eq!(fold("ﻻ"), "لا");
        assert_eq!(fold("٠٩:٣٠ ۰۹"), "09:30 09");
    }

    #[test]
    fn what_is_found_folded_is_cut_from_the_original() {
        let text = "في الحصّة الأولى";
        let folded = Folded::of(text);
        let at = folded.text.find("الحصه").expect("found");
        assert_eq!(&text[folded.original(at..at + "الحصه".len())], "الحصّة");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn every_cut_is_on_letters_of_the_original(text in "\\PC{0,40}") {
            let folded = Folded::of(&text);
            for (start, letter) in folded.text.char_indices() {
                let range = folded.original(start..start + letter.len_utf8());
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
