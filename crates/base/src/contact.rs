//! How somebody is reached: a mail address, a telephone number or where they
//! live, in one field. An address comes in with what programs put around it:
//! marks of direction, `mailto:`, angle brackets, a full stop after it.

use unicode_normalization::UnicodeNormalization;

use crate::visible::is_mark;

/// The longest address and the longest part of it before the sign (RFC 5321).
const LONGEST: usize = 254;
const LONGEST_NAME: usize = 64;

/// A contact as it is kept: bare, where it is an address. Nothing where it was
/// meant for an address and cannot be one.
#[must_use]
pub fn tidy(typed: &str) -> Option<String> {
    let text = seen(typed);
    if is_meant_for_mail(&text) { mail(&text) } else { Some(text) }
}

/// The mail address that a text is; nothing where it cannot be one.
#[must_use]
pub fn mail(typed: &str) -> Option<String> {
    let text = seen(&typed.nfkc().collect::<String>());
    let text = text.rsplit_once('<').map_or(text.as_str(), |(_, address)| address);
    let after = |sign: char| ">,;.،؛".contains(sign) || sign.is_whitespace();
    let text = text.trim_start().trim_end_matches(after);
    let address = match text.get(..MAILTO.len()) {
        Some(begin) if begin.eq_ignore_ascii_case(MAILTO) => {
            text[MAILTO.len()..].split('?').next().unwrap_or_default()
        }
        _ => text,
    };
    let (name, host) = address.split_once('@')?;
    let (name, host) = (name.trim(), host.trim());
    let sound = is_name(name) && is_host(host) && name.len() + host.len() < LONGEST;
    sound.then(|| format!("{name}@{host}"))
}

const MAILTO: &str = "mailto:";

fn is_meant_for_mail(text: &str) -> bool {
    text.contains(['@', '＠']) || text.to_lowercase().contains(MAILTO)
}

/// What stands before the sign: letters, digits and the signs that mail allows.
fn is_name(name: &str) -> bool {
    let sign = |sign: char| sign.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(sign);
    name.len() <= LONGEST_NAME
        && name.split('.').all(|part| !part.is_empty() && part.chars().all(sign))
}

/// What stands behind it: a host with a domain above it.
fn is_host(host: &str) -> bool {
    let parts: Vec<&str> = host.split('.').collect();
    let sound = |part: &&str| {
        let letters = part.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
        (1..=63).contains(&part.len()) && letters && !part.starts_with('-') && !part.ends_with('-')
    };
    let top = parts.last().is_some_and(|top| top.len() > 1 && !top.starts_with(char::is_numeric));
    parts.len() > 1 && parts.iter().all(sound) && top
}

/// A text without the signs that nobody sees and the space around it.
#[must_use]
pub fn seen(text: &str) -> String {
    text.replace(is_mark, "").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_kept_bare() {
        for typed in [
            "\u{200f}karima@example.org\u{200e}",
            "\u{202a}karima@example.org\u{202c}",
            "\u{2068}karima@\u{200b}example.org\u{2069}\u{feff}",
            "mailto:karima@example.org",
            "\u{200f}MAILTO:karima@example.org?subject=x",
            "Karima <karima@example.org>",
            "<mailto:karima@example.org>,",
            " karima @ example.org. ",
            "karima＠example.org",
        ] {
            assert_eq!(tidy(typed).as_deref(), Some("karima@example.org"), "{typed:?}");
        }
        assert_eq!(tidy("o'neil+a@mail.example.org").as_deref(), Some("o'neil+a@mail.example.org"));
    }

    #[test]
    fn what_cannot_be_an_address_is_none() {
        for typed in [
            "karima@",
            "@example.org",
            "karima@example",
            "karima@example..org",
            "kari ma@example.org",
            "karima@@example.org",
            "karima@example.org omar@example.org",
            "karima@example.org/0612345678",
            "كريمة@example.org",
            "karima@exa_mple.org",
            "karima@example.1",
            "mailto:karima",
            ".karima@example.org",
        ] {
            assert_eq!(tidy(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_no_address_stays_as_it_is() {
        for typed in ["06 12 34 56 78", "مقر الجمعية، الحي 3", ""] {
            assert_eq!(tidy(typed).as_deref(), Some(typed));
        }
        assert_eq!(tidy("\u{202d}0612345678\u{202c}").as_deref(), Some("0612345678"));
        assert_eq!(tidy("\u{200b}\u{feff}").as_deref(), Some(""));
    }

    proptest! {
        #[test]
        fn what_is_kept_stays_when_it_is_read_again(typed in "\\PC{0,40}") {
            if let Some(kept) = tidy(&typed) {
                prop_assert_eq!(tidy(&kept), Some(kept));
            }
        }
    }
}
