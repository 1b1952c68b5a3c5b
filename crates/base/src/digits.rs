//! Digits as people type them: Latin, Arabic, Persian and full-width ones say the same.

/// What a digit says; nothing for any other sign.
#[must_use]
pub fn value(sign: char) -> Option<u8> {
    let zero = match sign {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u8::try_from(u32::from(sign) - u32::from(zero)).ok()
}

/// A digit as a Latin one; any other sign as it is.
#[must_use]
pub fn latin(sign: char) -> char {
    value(sign).map_or(sign, |value| char::from(b'0' + value))
}

/// The digits alone of what was typed, as Latin ones.
#[must_use]
pub fn only(typed: &str) -> String {
    typed.chars().filter(|sign| value(*sign).is_some()).map(latin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_keyboard_typed_a_number_it_is_the_same() {
        for typed in ["4821 0937", "٤٨٢١-٠٩٣٧", "۴۸۲۱۰۹۳۷", "４８２１\u{a0}０９３７"]
        {
            assert_eq!(only(typed), "48210937", "{typed}");
        }
        assert_eq!(only("رقم"), "");
        assert_eq!((latin('٧'), latin('ب')), ('7', 'ب'));
    }
}
