//! Which key of a US keyboard gives which sign on another one.

/// The keys of a US keyboard, row by row.
const US: &str = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";

/// How many of them stand before the first letter.
const DIGITS: usize = 12;

/// The same keys on a French keyboard, and where its capitals are locked.
const FRENCH: &str = "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!";
const FRENCH_LOCKED: &str = "1234567890°+azertyuiop¨£qsdfghjklm%wxcvbn?./§";

/// The keys from the first letter on of an Arabic keyboard, plain and shifted.
/// A key that gives two letters gives the one letter that stands here.
const ARABIC: &str = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرbىةوزظ";
const ARABIC_SHIFTED: &str =
    "\u{64e}\u{64b}\u{64f}\u{64c}tإ‘÷×؛<>\u{650}\u{64d}][gأـ،/:\"~\u{652}}{bآ’,.؟";

/// What one key of an Arabic keyboard gives as two letters.
const PAIRS: [(&str, &str); 4] = [("لا", "b"), ("لإ", "t"), ("لأ", "g"), ("لآ", "b")];

/// How many pairs of a text are read both ways.
const DOUBTS: usize = 6;

/// The signs of a keyboard, each with its key.
type Keys = Vec<(char, char)>;

/// What a text in lower case says by the keys that gave it, for every keyboard
/// that has all of its signs.
pub(super) fn readings(text: &str) -> Vec<String> {
    let shifted = [('?', 'm'), ('°', '-')];
    let french: Keys = FRENCH.chars().zip(US.chars()).chain(shifted).collect();
    let locked: Keys = FRENCH_LOCKED.chars().zip(US.chars()).collect();
    let mut found: Vec<String> = [french, locked].iter().filter_map(|it| read(it, text)).collect();
    if text.chars().any(|sign| sign.is_ascii_alphabetic()) {
        return found;
    }
    for digits in [US, FRENCH] {
        let letters = |row: &'static str| row.chars().zip(US.chars().skip(DIGITS));
        let digits = digits.chars().zip(US.chars()).take(DIGITS);
        let keys: Keys = digits.chain(letters(ARABIC)).chain(letters(ARABIC_SHIFTED)).collect();
        found.extend(paired(text, DOUBTS).iter().filter_map(|text| read(&keys, text)));
    }
    found
}

/// The keys that gave a text; nothing where the keyboard lacks one of its signs.
fn read(keys: &Keys, text: &str) -> Option<String> {
    let key = |sign: char| match sign {
        ' ' => Some(' '),
        sign => keys.iter().find(|(known, _)| *known == sign).map(|(_, key)| *key),
    };
    text.chars().map(key).collect()
}

/// A text with each of its first pairs of letters read as two keys and as one.
fn paired(text: &str, doubts: usize) -> Vec<String> {
    let place =
        |(pair, key): &(&str, &'static str)| text.find(pair).map(|at| (at, at + pair.len(), *key));
    let first = PAIRS.iter().filter_map(place).min().filter(|_| doubts > 0);
    let Some((from, to, key)) = first else { return vec![text.to_owned()] };
    let rest = paired(&text[to..], doubts - 1);
    let one = [&text[..from], key].concat();
    rest.iter().flat_map(|rest| [text[..to].to_owned() + rest, one.clone() + rest]).collect()
}
