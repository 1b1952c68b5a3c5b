//! Names and encryption. All keys derive from the one of 32 bytes that the
//! operator keeps (HMAC-SHA-256); a block is encrypted by AES-256-GCM under a
//! key of its own, so that no nonce is ever used twice with one key.

use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};

/// The name of a block: a keyed digest of what it holds, which tells nothing
/// to whoever lacks the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Name(pub(crate) [u8; 32]);

pub(crate) struct Cipher {
    naming: hmac::Key,
    sealing: hmac::Key,
    mark: hmac::Key,
}

impl Cipher {
    pub(crate) fn of(key: &[u8; 32]) -> Self {
        let root = hmac::Key::new(hmac::HMAC_SHA256, key);
        let part = |what: &str| {
            hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&root, what.as_bytes()).as_ref())
        };
        Self { naming: part("name"), sealing: part("seal"), mark: part("mark") }
    }

    /// By what a wrong key is told from damage.
    pub(crate) fn mark(&self) -> String {
        hex::encode(digest(&self.mark, b"mithaq backup"))
    }

    pub(crate) fn name(&self, content: &[u8]) -> Name {
        Name(digest(&self.naming, content))
    }

    /// Encrypts what bears a label that is used once.
    pub(crate) fn seal(&self, label: &[u8], mut bytes: Vec<u8>) -> Option<Vec<u8>> {
        let key = self.key(label)?;
        key.seal_in_place_append_tag(nonce(), Aad::from(label), &mut bytes).ok()?;
        Some(bytes)
    }

    /// Opens it; nothing where it is not what was sealed under that label.
    pub(crate) fn open(&self, label: &[u8], mut bytes: Vec<u8>) -> Option<Vec<u8>> {
        let length = self.key(label)?.open_in_place(nonce(), Aad::from(label), &mut bytes);
        let length = length.ok()?.len();
        bytes.truncate(length);
        Some(bytes)
    }

    fn key(&self, label: &[u8]) -> Option<LessSafeKey> {
        let key = UnboundKey::new(&AES_256_GCM, &digest(&self.sealing, label));
        key.ok().map(LessSafeKey::new)
    }
}

/// Each label has a key of its own, so one nonce serves.
fn nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}

fn digest(key: &hmac::Key, bytes: &[u8]) -> [u8; 32] {
    let mut digest = [0; 32];
    digest.copy_from_slice(hmac::sign(key, bytes).as_ref());
    digest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_under_its_label_and_key_alone() {
        let (one, other) = (Cipher::of(&[1; 32]), Cipher::of(&[2; 32]));
        let sealed = one.seal(b"label", b"words".to_vec()).expect("sealed");
        assert!(!sealed.windows(5).any(|it| it == b"words"));
        assert_eq!(one.open(b"label", sealed.clone()).as_deref(), Some(&b"words"[..]));
        assert_eq!(one.open(b"other", sealed.clone()), None);
        assert_eq!(other.open(b"label", sealed), None);
        assert_ne!(one.mark(), other.mark());
        assert_ne!(one.name(b"words"), other.name(b"words"), "names tell nothing");
    }
}
