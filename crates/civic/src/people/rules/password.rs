//! What a password must be. Length counts, and that nobody would guess it
//! first (NIST SP 800-63B-4, section 3.1.1.2); no signs are prescribed, and
//! none ends with time.

use std::collections::BTreeSet;

use base::Faults;
use passwords::analyzer::is_common_password;

use super::vocabulary::CONTEXT;

/// How many characters a password has at least.
pub const LENGTH: usize = 15;

/// How many it has at most, so that nobody keeps the machine busy with one.
pub const MOST: usize = 200;

/// How many different pieces it is made of at least: four words with something
/// between them.
const PIECES: usize = 5;

/// The longest and the shortest word that is looked for in the list.
const WORDS: std::ops::RangeInclusive<usize> = 4..=16;

/// Keys side by side, and what is counted or recited.
const ROWS: [&str; 8] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "12345678901234567890",
    "abcdefghijklmnopqrstuvwxyz",
];

/// The faults of a new password of somebody who signs in by `login`.
pub fn check(faults: &mut Faults, login: &str, password: &str) {
    let signs = password.chars().count();
    if signs < LENGTH {
        faults.add("password", "fault-password-short");
    } else if signs > MOST {
        faults.add_with("password", "fault-too-long", vec![("limit", MOST.to_string())]);
    } else if is_common(login, password) {
        faults.add("password", "fault-password-common");
    }
}

/// Whether it is among those that are tried first: made of few pieces, where a
/// word of the list of common passwords or of what is done here, keys side by
/// side, and a part of the login are one piece each, however often they come.
fn is_common(login: &str, password: &str) -> bool {
    let signs: Vec<char> = password.to_lowercase().chars().collect();
    let login = login.to_lowercase();
    let own: Vec<Vec<char>> = login
        .split(['@', '.', '-', '_'])
        .chain([login.as_str()])
        .chain(CONTEXT)
        .map(|part| part.chars().collect::<Vec<char>>())
        .filter(|part| part.len() > 2)
        .collect();
    let (mut pieces, mut at) = (BTreeSet::new(), 0);
    while at < signs.len() && pieces.len() < PIECES {
        let length = piece(&signs[at..], &own);
        pieces.insert(&signs[at..at + length]);
        at += length;
    }
    pieces.len() < PIECES
}

/// How many signs the piece has that begins here.
fn piece(rest: &[char], own: &[Vec<char>]) -> usize {
    let part = own.iter().filter(|part| rest.starts_with(part)).map(Vec::len).max();
    let word = WORDS
        .rev()
        .filter(|length| *length <= rest.len())
        .find(|length| is_common_password(rest[..*length].iter().collect::<String>()));
    let longest = [part, word, Some(run(rest))].into_iter().flatten().max();
    longest.unwrap_or(1)
}

/// How many signs stand side by side on a row of keys, one way or the other.
fn run(rest: &[char]) -> usize {
    let in_row = |row: &str, length: usize| {
        let text: String = rest[..length].iter().collect();
        let back: String = rest[..length].iter().rev().collect();
        row.contains(&text) || row.contains(&back)
    };
    let longest = |row: &&str| (3..=rest.len().min(20)).rev().find(|length| in_row(row, *length));
    ROWS.iter().filter_map(longest).max().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(password: &str) -> Option<&'static str> {
        let mut faults = Faults::default();
        check(&mut faults, "focal@commune.example", password);
        faults.at("password").map(|fault| fault.key)
    }

    #[test]
    fn a_short_password_is_refused() {
        assert_eq!(fault("court"), Some("fault-password-short"));
        assert_eq!(fault("عين الماء قريبة"), None, "letters count, not bytes");
    }

    #[test]
    fn what_is_tried_first_is_refused() {
        for common in [
            "passwordpassword",
            "123456789012345",
            "qwertyuiopasdfgh",
            "aaaaaaaaaaaaaaaaaaaa",
            "focal@commune.example",
            "iloveyouiloveyou",
            "Password123456!!",
            "commune focal commune",
            "mithaqmithaqmithaq",
            "charte-participation-citoyenne",
            "ميثاق المشاركة المواطنة",
        ] {
            assert_eq!(fault(common), Some("fault-password-common"), "{common}");
        }
        for own in [
            "a password for tests",
            "demo-for-everybody-to-see",
            "a long enough one",
            "four unrelated words here",
        ] {
            assert_eq!(fault(own), None, "{own}");
        }
    }
}
