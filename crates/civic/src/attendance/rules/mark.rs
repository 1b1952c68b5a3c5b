//! By what a device without a connection recognises a code. It is given a salt
//! and, for each code, the first three bytes of HMAC-SHA256(salt, code): enough
//! to tell one guest's code from another's and from a mistyped one, too little
//! to find the code, since of the codes that can be written some 39,000 share
//! each mark. Whoever takes the device finds neither names nor codes on it. The
//! codes of the sheet's rows are marked too; they are so short that trying them
//! all finds them, but they stand on a paper that lies open on the table, and
//! open nothing without the door's own account.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How many bytes of the digest a device is given.
const BYTES: usize = 3;

/// The mark of a code under a salt, in hexadecimal.
#[must_use]
pub fn mark(salt: &str, code: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(salt.as_bytes()) else { return String::new() };
    mac.update(code.as_bytes());
    hex::encode(&mac.finalize().into_bytes()[..BYTES])
}

/// A salt with the marks of codes, none of which stands for two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// The salt.
    pub salt: String,
    /// The marks, sorted, so that their order tells nothing.
    pub marks: Vec<String>,
}

impl Marks {
    /// The marks of codes under the first salt that tells them all apart. When
    /// none does, those that look alike are left out: the desk finds these
    /// people by name.
    pub fn of<'a>(
        codes: impl Iterator<Item = &'a str> + Clone,
        mut salts: impl FnMut() -> String,
    ) -> Self {
        let mut best = Self { salt: salts(), marks: Vec::new() };
        for _ in 0..8 {
            let mut found: BTreeMap<String, usize> = BTreeMap::new();
            codes.clone().for_each(|code| *found.entry(mark(&best.salt, code)).or_default() += 1);
            let alike = found.values().any(|count| *count > 1);
            let alone = found.into_iter().filter(|(_, count)| *count == 1);
            best.marks = alone.map(|(mark, _)| mark).collect();
            if !alike {
                break;
            }
            best.salt = salts();
            best.marks.clear();
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_short_and_changes_with_the_salt() {
        let one = mark("salt", "K7QM-2XWP");
        assert_eq!(one.len(), 2 * BYTES);
        assert_ne!(one, mark("other", "K7QM-2XWP"));
        assert_ne!(one, mark("salt", "K7QM-2XWR"));
    }

    #[test]
    fn five_hundred_codes_are_told_apart_and_none_is_found_among_the_marks() {
        let codes: Vec<String> = (0..500).map(|at| format!("{at:04}-{:04}", at * 7)).collect();
        let mut salts = (0..).map(|at| format!("salt {at}"));
        let marks = Marks::of(codes.iter().map(String::as_str), || salts.next().unwrap());
        assert_eq!(marks.marks.len(), 500);
        let told = format!("{marks:?}");
        assert!(codes.iter().all(|code| !told.contains(code)));
        assert!(codes.iter().all(|code| marks.marks.contains(&mark(&marks.salt, code))));
    }
}
