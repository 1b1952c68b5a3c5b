//! The letters of a text file: UTF-8, UTF-16 with its mark, or the Arabic and
//! French code pages of older machines.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// The text of a file whatever its encoding; nothing where it is no text.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<String> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => {
            encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0
        }
        None => unmarked(bytes),
    };
    (!is_rubbish(&text)).then(|| text.into_owned())
}

fn unmarked(bytes: &[u8]) -> Cow<'_, str> {
    if let Some(encoding) = in_pairs(bytes) {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    let (text, broken) = UTF_8.decode_without_bom_handling(bytes);
    if !broken || mostly_sound(&text) {
        return text;
    }
    let arabic = WINDOWS_1256.decode_without_bom_handling(bytes).0;
    if is_arabic(&arabic) { arabic } else { WINDOWS_1252.decode_without_bom_handling(bytes).0 }
}

/// UTF-16 without its mark: line ends, digits and separators of a text are
/// pairs of which one byte is nought, always the same one.
fn in_pairs(bytes: &[u8]) -> Option<&'static Encoding> {
    let noughts = |start: usize| bytes.iter().skip(start).step_by(2).filter(|it| **it == 0).count();
    let (first, second) = (noughts(0), noughts(1));
    let enough = bytes.len() / 20 + 1;
    match (first, second) {
        (0, second) if second >= enough => Some(UTF_16LE),
        (first, 0) if first >= enough => Some(UTF_16BE),
        _ => None,
    }
}

/// A UTF-8 text with a few bytes damaged, told from another encoding by the
/// letters beyond ASCII that did come through.
fn mostly_sound(text: &str) -> bool {
    let lost = text.chars().filter(|letter| *letter == '\u{fffd}').count();
    let sound = text.chars().filter(|letter| !letter.is_ascii()).count() - lost;
    sound > lost * 10
}

fn is_arabic(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let (arabic, all) = letters.fold((0_usize, 0_usize), |(arabic, all), letter| {
        (arabic + usize::from(('\u{600}'..='\u{6ff}').contains(&letter)), all + 1)
    });
    arabic * 3 > all
}

/// Control characters have no place in a text; a few are forgiven in a long one.
fn is_rubbish(text: &str) -> bool {
    let (mut wrong, mut all) = (0_usize, 0_usize);
    for letter in text.chars() {
        all += 1;
        let control = letter.is_control() && !letter.is_whitespace() && letter != '\u{feff}';
        wrong += usize::from(control || letter == '\u{fffd}');
    }
    wrong > (4 + all / 100).min(all / 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_whatever_its_encoding() {
        let said = "النشاط;المسؤول\nتكوين;1000\n";
        let pairs =
            |order: fn(u16) -> [u8; 2]| said.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        for bytes in [
            said.as_bytes().to_vec(),
            WINDOWS_1256.encode(said).0.into_owned(),
            pairs(u16::to_le_bytes),
            pairs(u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Some(said));
        }
        assert_eq!(decode(&[0, 1, 2, 3, 4, 5, 6, 7]), None);
    }
}
