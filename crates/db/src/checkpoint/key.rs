//! The key that signs: Ed25519, kept in a file beside the database, never in it.

use std::path::Path;

use base::{Error, Result};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use sha2::{Digest, Sha256};

use super::note::{Checkpoint, Signature};
use crate::key_file::Head;

/// What stands before the secret in its file.
const HEAD: Head = Head("mithaq journal key 1:");

/// The number of Ed25519 among the algorithms of signed notes.
const ED25519_NOTE: u8 = 1;

/// The half of the key that signs.
pub struct Signer(Ed25519KeyPair);

/// The half that everybody may know, and checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey(pub [u8; 32]);

impl Signer {
    /// The key of a file; made where there is none.
    pub fn of_file(path: &Path) -> Result<Self> {
        Self::of_seed(&HEAD.of_file(path)?)
    }

    /// Makes a new key and puts it in place of the file's, at once and whole.
    pub fn create(path: &Path) -> Result<Self> {
        Self::of_seed(&HEAD.create(path)?)
    }

    fn of_seed(seed: &[u8]) -> Result<Self> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed);
        pair.map(Self).map_err(|_| Error::bug("the journal's key is no key"))
    }

    /// The half that everybody may know.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(bytes)
    }

    /// Signs a head in its own name.
    #[must_use]
    pub fn sign(&self, head: &Checkpoint) -> Signature {
        let name = head.origin.clone();
        let id = self.public().id(&name);
        Signature { name, id, bytes: self.0.sign(head.text().as_bytes()).as_ref().to_vec() }
    }
}

impl PublicKey {
    /// A key out of its bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The four bytes by which a signature says whose it is.
    #[must_use]
    pub fn id(&self, name: &str) -> [u8; 4] {
        let mut hash = Sha256::new();
        hash.update(name.as_bytes());
        hash.update([b'\n', ED25519_NOTE]);
        hash.update(self.0);
        let digest: [u8; 32] = hash.finalize().into();
        [digest[0], digest[1], digest[2], digest[3]]
    }

    /// The key with its name, as programs for signed notes take it.
    #[must_use]
    pub fn told(&self, name: &str) -> String {
        let bytes: Vec<u8> = [ED25519_NOTE].into_iter().chain(self.0).collect();
        format!("{name}+{}+{}", hex::encode(self.id(name)), BASE64.encode(bytes))
    }

    /// The key and its name out of what [`told`](Self::told) gives.
    #[must_use]
    pub fn parse(text: &str) -> Option<(String, Self)> {
        let mut parts = text.trim().splitn(3, '+');
        let (name, id, key) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes = BASE64.decode(key).ok()?;
        let (algorithm, key) = bytes.split_first()?;
        let key = Self::of(key).filter(|_| *algorithm == ED25519_NOTE)?;
        (hex::encode(key.id(name)) == id).then(|| (name.to_owned(), key))
    }

    /// The key's bytes in base64.
    #[must_use]
    pub fn base64(&self) -> String {
        BASE64.encode(self.0)
    }

    /// Whether a head bears a signature of this key.
    #[must_use]
    pub fn signed(&self, head: &Checkpoint) -> bool {
        let text = head.text();
        head.signatures.iter().any(|it| {
            it.id == self.id(&it.name)
                && UnparsedPublicKey::new(&ED25519, self.0)
                    .verify(text.as_bytes(), &it.bytes)
                    .is_ok()
        })
    }
}
