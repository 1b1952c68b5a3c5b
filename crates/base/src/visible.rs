//! What is seen of a text: words that consist only of signs without a shape
//! are no words.

/// The text without the space around it; nothing where none of its signs is seen.
#[must_use]
pub fn visible(text: &str) -> &str {
    if text.chars().all(is_unseen) { "" } else { text.trim() }
}

/// A mark that stands within words and is not seen: of direction, of joining, of
/// a break that may be made, of the order of bytes.
#[must_use]
pub fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(sign, '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// White space, and what Unicode gives no shape of its own: marks, fillers,
/// variation selectors, tags, the empty braille pattern.
fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || is_mark(sign)
        || matches!(sign,
            '\u{34f}' | '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}'
            | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn signs_without_a_shape_are_no_words() {
        let unseen = "\u{200b}\u{200c}\u{200d}\u{200e}\u{202e}\u{2066}\u{2069}\u{2060}\u{feff}\
                      \u{ad}\u{61c}\u{3164}\u{115f}\u{ffa0}\u{fe0f}\u{e0100}\u{2800}\u{a0}\u{3000}\n";
        assert_eq!(visible(unseen), "");
        for sign in unseen.chars() {
            assert_eq!(visible(&sign.to_string()), "", "{sign:?}");
        }
        assert_eq!(visible(""), "");
    }

    #[test]
    fn words_keep_the_signs_that_join_and_turn_them() {
        assert_eq!(visible(" می\u{200c}روم\u{200f} "), "می\u{200c}روم\u{200f}");
        assert_eq!(visible("❤\u{fe0f}"), "❤\u{fe0f}");
    }
}
