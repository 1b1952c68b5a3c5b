//! Codes and keys that open something, as they stand in the database: sealed
//! by a key that lies in a file beside it. Whoever has a copy of the database
//! alone can open nothing with it; the server can print a letter again.
//!
//! A code is sealed to the same bytes each time, so that a row is found by its
//! code: the nonce is derived from the code (a synthetic nonce, as in RFC 5297),
//! which tells no more than that two codes are equal, and no two are.

use std::{path::Path, sync::OnceLock};

use base::{Error, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};
use sqlx::{Database, Decode, Type, error::BoxDynError};

use crate::{Param, key_file::Head};

/// The file's name in the folder of the data.
pub const FILE: &str = "codes.key";

/// Which columns are sealed: the receipt of a contribution, the code of an
/// invitation and those withdrawn, the keys of a wall, of its groups and of an
/// evaluation, the codes of the day with their pages; and what holds such codes:
/// the rows of a laptop, what is told to people.
pub const SEALED: [(&str, &str); 10] = [
    ("contribution", "code"),
    ("day_code", "code"),
    ("day_code", "page_key"),
    ("evaluation", "key"),
    ("hall_base", "content"),
    ("notice", "body"),
    ("participant", "code"),
    ("projection", "screen_key"),
    ("shown_key", "group_key"),
    ("withdrawn_code", "code"),
];

/// What stands before what is sealed; codes from before have other signs.
const MARK: &str = "1.";

const HEAD: Head = Head("mithaq codes key 1:");

/// A process serves one installation, which has one key.
static KEY: OnceLock<Key> = OnceLock::new();

struct Key {
    sealing: LessSafeKey,
    deriving: hmac::Key,
}

impl Key {
    fn of(secret: &[u8; 32]) -> Result<Self> {
        let secret = hmac::Key::new(hmac::HMAC_SHA256, secret);
        let part = |what: &[u8]| hmac::sign(&secret, what);
        let sealing = UnboundKey::new(&AES_256_GCM, part(b"seal").as_ref());
        Ok(Self {
            sealing: LessSafeKey::new(sealing.map_err(|_| Error::bug("no sealing key"))?),
            deriving: hmac::Key::new(hmac::HMAC_SHA256, part(b"nonce").as_ref()),
        })
    }

    fn seal(&self, words: &str) -> Option<String> {
        let derived = hmac::sign(&self.deriving, words.as_bytes());
        let nonce: [u8; NONCE_LEN] = derived.as_ref().get(..NONCE_LEN)?.try_into().ok()?;
        let mut bytes = words.as_bytes().to_vec();
        let nonced = Nonce::assume_unique_for_key(nonce);
        self.sealing.seal_in_place_append_tag(nonced, Aad::empty(), &mut bytes).ok()?;
        let whole: Vec<u8> = nonce.into_iter().chain(bytes).collect();
        Some(format!("{MARK}{}", BASE64.encode(whole)))
    }

    fn open(&self, sealed: &str) -> Option<String> {
        let mut bytes = BASE64.decode(sealed).ok()?;
        if bytes.len() < NONCE_LEN {
            return None;
        }
        let mut rest = bytes.split_off(NONCE_LEN);
        let nonce = Nonce::assume_unique_for_key(bytes.try_into().ok()?);
        let words = self.sealing.open_in_place(nonce, Aad::empty(), &mut rest).ok()?;
        String::from_utf8(words.to_vec()).ok()
    }
}

/// Takes the key of a folder, made where there is none. The first one stays for
/// the life of the process.
pub fn use_key_of(folder: &Path) -> Result<()> {
    if KEY.get().is_none() {
        let key = Key::of(&HEAD.of_file(&folder.join(FILE))?)?;
        // Whoever was faster took the key of the same installation.
        let _ = KEY.set(key);
    }
    Ok(())
}

/// A code as a column holds it: sealed on its way in, open once it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sealed(String);

impl Sealed {
    /// The code of these signs.
    #[must_use]
    pub fn of(code: &str) -> Self {
        Self(code.to_owned())
    }

    /// What the column holds.
    pub(crate) fn held(&self) -> Result<String> {
        let sealed = KEY.get().and_then(|key| key.seal(&self.0));
        sealed.ok_or_else(|| Error::bug("no key seals the codes: say --data FOLDER"))
    }
}

impl AsRef<str> for Sealed {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Sealed> for String {
    fn from(code: Sealed) -> Self {
        code.0
    }
}

impl From<Sealed> for Param {
    fn from(code: Sealed) -> Self {
        // Without a key nothing is written in clear, and nothing is found.
        Self::Text(code.held().ok())
    }
}

/// What a column holds, open. What was written before codes were sealed stands
/// there as it is.
pub(crate) fn open(held: String) -> Result<String> {
    let Some(sealed) = held.strip_prefix(MARK) else { return Ok(held) };
    let key = KEY.get().ok_or_else(|| {
        Error::bug("no key opens the codes: say --data FOLDER, where codes.key lies")
    })?;
    key.open(sealed).ok_or_else(|| Error::bug("codes.key is not the key that sealed this code"))
}

impl<DB: Database> Type<DB> for Sealed
where
    String: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        String::type_info()
    }

    fn compatible(ty: &DB::TypeInfo) -> bool {
        String::compatible(ty)
    }
}

impl<'r, DB: Database> Decode<'r, DB> for Sealed
where
    String: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> std::result::Result<Self, BoxDynError> {
        Ok(Self(open(String::decode(value)?)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> Key {
        Key::of(&[byte; 32]).expect("a key")
    }

    #[test]
    fn a_code_comes_back_under_its_own_key_alone() {
        let sealed = key(1).seal("K7QM-2XWP-99AB").expect("sealed");
        assert!(!sealed.contains("K7QM"), "{sealed}");
        assert_eq!(key(1).seal("K7QM-2XWP-99AB"), Some(sealed.clone()), "found by its code");
        let held = sealed.strip_prefix(MARK).expect("marked");
        assert_eq!(key(1).open(held).as_deref(), Some("K7QM-2XWP-99AB"));
        assert_eq!(key(2).open(held), None);
        assert_eq!(key(1).open("AAAA"), None, "too short for anything");
    }

    #[test]
    fn codes_from_before_are_read_as_they_stand() {
        assert_eq!(open("K7QM-2XWP".into()).expect("open"), "K7QM-2XWP");
    }
}
