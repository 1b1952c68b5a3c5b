//! The text of a signed head.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};

/// A head of a journal, with the signatures under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose journal: an address without its scheme.
    pub origin: String,
    /// How many rows it has.
    pub size: i64,
    /// The hash of the last one.
    pub root: [u8; 32],
    /// Who signed.
    pub signatures: Vec<Signature>,
}

/// A line under a head: who signed, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The key's name.
    pub name: String,
    /// The four bytes that tell the key from others of its name.
    pub id: [u8; 4],
    /// The signature itself.
    pub bytes: Vec<u8>,
}

impl Checkpoint {
    /// What is signed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root_base64())
    }

    /// The hash of the last row in base64.
    #[must_use]
    pub fn root_base64(&self) -> String {
        BASE64.encode(self.root)
    }

    /// The text with the lines under it.
    #[must_use]
    pub fn note(&self) -> String {
        let lines = self.signatures.iter().map(|it| {
            let bytes: Vec<u8> = it.id.iter().chain(&it.bytes).copied().collect();
            format!("— {} {}\n", it.name, BASE64.encode(bytes))
        });
        format!("{}\n{}", self.text(), lines.collect::<String>())
    }

    /// A head out of its note; lines that say more are refused, as is whatever
    /// would not give the same bytes again.
    #[must_use]
    pub fn parse(note: &str) -> Option<Self> {
        let note = note.replace("\r\n", "\n");
        let (text, lines) = note.trim_end().split_once("\n\n")?;
        let mut text = text.lines();
        let (origin, size, root) = (text.next()?, text.next()?, text.next()?);
        if origin.is_empty() || text.next().is_some() {
            return None;
        }
        let signatures = lines.lines().map(Signature::parse).collect::<Option<Vec<_>>>()?;
        let size: i64 = size.parse().ok().filter(|it: &i64| *it >= 0 && it.to_string() == size)?;
        let root = BASE64.decode(root).ok()?.try_into().ok()?;
        Some(Self { origin: origin.to_owned(), size, root, signatures })
    }
}

impl Signature {
    fn parse(line: &str) -> Option<Self> {
        let (name, bytes) = line.strip_prefix("— ")?.split_once(' ')?;
        let bytes = BASE64.decode(bytes).ok()?;
        let (id, bytes) = bytes.split_first_chunk::<4>()?;
        Some(Self { name: name.to_owned(), id: *id, bytes: bytes.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkpoint::PublicKey;

    /// From the specification of signed notes (c2sp.org/signed-note).
    const KEY: &str = "example.com/foo+530fc0eb+AVhA4zTEFjqTUBuw3NSBOC3bnCbdkP9mXW/JgBXFH8sA";

    #[test]
    fn a_note_reads_back_as_it_was_written() {
        let head = Checkpoint {
            origin: "commune.example/azilal".into(),
            size: 17,
            root: [7; 32],
            signatures: vec![Signature {
                name: "commune.example/azilal".into(),
                id: [1, 2, 3, 4],
                bytes: vec![9; 64],
            }],
        };
        assert_eq!(Checkpoint::parse(&head.note()), Some(head.clone()));
        assert_eq!(
            head.text(),
            "commune.example/azilal\n17\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n"
        );
        assert_eq!(Checkpoint::parse(&head.note().replace("17", "017")), None);
        assert_eq!(Checkpoint::parse("no note"), None);
    }

    #[test]
    fn a_key_is_known_by_its_name_and_four_bytes() {
        if let Some((name, key)) = PublicKey::parse(KEY) {
            assert_eq!(key.told(&name), KEY);
        }
        let key = PublicKey([5; 32]);
        let told = key.told("commune.example/azilal");
        assert_eq!(PublicKey::parse(&told), Some(("commune.example/azilal".into(), key)));
        assert_eq!(PublicKey::parse(&told.replace("azilal", "atlas")), None);
    }
}
