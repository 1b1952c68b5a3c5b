//! Secrets: tokens for links and sessions, codes that people type.

use base::code;
use rand::{RngExt, rand_core::Rng};
use sha2::{Digest, Sha256};

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
    let (mut rng, signs) = (rand::rng(), code::SIGNS.as_bytes());
    let mut group = || {
        let sign = |_| char::from(signs[rng.random_range(0..signs.len())]);
        (0..code::GROUP).map(sign).collect::<String>()
    };
    (0..groups).map(|_| group()).collect::<Vec<_>>().join("-")
}

/// A number for people to type on whatever keyboard is at hand, for a day: two
/// groups of four digits, 26 bits.
#[must_use]
pub fn pin() -> String {
    let mut rng = rand::rng();
    let mut four = || format!("{:04}", rng.random_range(0..10_000));
    format!("{} {}", four(), four())
}

/// What a person may have typed, brought to the form of [`code()`].
#[must_use]
pub fn tidy_code(typed: &str) -> String {
    code::grouped(typed)
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
