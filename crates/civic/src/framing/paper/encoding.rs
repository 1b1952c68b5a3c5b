//! The letters of a text file: UTF-8, UTF-16 with its mark, or the Arabic and
//! French code pages of older machines.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252, WINDOWS_1256};

use super::intake::Refusal;

/// The text of a file whatever its encoding, or a refusal where it is no text.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => {
            encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0
        }
        None => unmarked(bytes),
    };
    if is_rubbish(&text) {
        return Err(Refusal::new("paper-refused-binary"));
    }
    Ok(text.into_owned())
}

fn unmarked(bytes: &[u8]) -> Cow<'_, str> {
    let (text, broken) = UTF_8.decode_without_bom_handling(bytes);
    if !broken || mostly_sound(&text) {
        return text;
    }
    let arabic = WINDOWS_1256.decode_without_bom_handling(bytes).0;
    if is_arabic(&arabic) { arabic } else { WINDOWS_1252.decode_without_bom_handling(bytes).0 }
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

/// Control characters have no place in a text; a few are forgiven.
fn is_rubbish(text: &str) -> bool {
    let (mut wrong, mut all) = (0_usize, 0_usize);
    for letter in text.chars() {
        all += 1;
        let control = letter.is_control() && !letter.is_whitespace() && letter != '\u{feff}';
        wrong += usize::from(control || letter == '\u{fffd}');
    }
    wrong > 4 + all / 100
}
