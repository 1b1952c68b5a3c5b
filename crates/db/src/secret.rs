//! Secrets: tokens for links and sessions, codes that people type.

use rand::{RngExt, rand_core::Rng};
use sha2::{Digest, Sha256};

/// Letters and digits that are not mistaken for one another when read aloud
/// or copied by hand (no 0 O 1 I L U).
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// An unguessable token of 160 bits, as lower-case hexadecimal.
#[must_use]
pub fn token() -> String {
    let mut bytes = [0_u8; 20];
    rand::rng().fill_bytes(&mut bytes);
    hex::encode(bytes)
}

/// An identity that tells neither its time nor its order, for what must not be
/// led back to anybody.
#[must_use]
pub fn identity() -> uuid::Uuid {
    let mut bytes = [0_u8; 16];
    rand::rng().fill_bytes(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// A code for people to type: groups of four signs, 30 signs to choose from,
/// so that three groups hold 58 bits.
#[must_use]
pub fn code(groups: usize) -> String {
    let mut rng = rand::rng();
    let signs: Vec<String> = (0..groups)
        .map(|_| (0..4).map(|_| char::from(ALPHABET[rng.random_range(0..30)])).collect())
        .collect();
    signs.join("-")
}

/// What a person may have typed, brought to the form of [`code`]: upper case,
/// any separators, letters that look alike folded.
#[must_use]
pub fn tidy_code(typed: &str) -> String {
    let signs: Vec<char> = typed
        .chars()
        .flat_map(char::to_uppercase)
        .filter(|sign| sign.is_ascii_alphanumeric())
        .collect();
    signs.chunks(4).map(|chunk| chunk.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The digest under which a token is stored.
#[must_use]
pub fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Random bytes that salt a commitment.
#[must_use]
pub fn salt() -> [u8; 16] {
    let mut bytes = [0_u8; 16];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}
