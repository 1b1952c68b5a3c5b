//! Hashing of passwords by argon2id, one after another, in memory that is kept
//! from one to the next: taken anew each time, on whatever thread, it grew the
//! server by hundreds of MiB under a flood of sign-ins, and stayed.

use std::sync::{Mutex, PoisonError};

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::phc::{Output, ParamsString, PasswordHash, Salt},
};
use base::{Error, Result};
use db::secret;

/// The memory of the one hashing that goes on.
static MEMORY: Mutex<Vec<Block>> = Mutex::new(Vec::new());

/// The hash of a password, as it is stored.
pub(crate) async fn hash(password: String) -> Result<String> {
    let hashed = heavy::HASHING.run(move || hashed(password.as_bytes())).await?;
    hashed.ok_or_else(|| Error::bug("a password could not be hashed"))
}

/// Whether a password is the one of a hash. Without one it costs a hashing too,
/// so that time tells nothing of unknown logins.
pub(crate) async fn verify(password: String, hash: Option<String>) -> Result<bool> {
    heavy::HASHING
        .run(move || match hash {
            Some(hash) => is_of(password.as_bytes(), &hash).unwrap_or(false),
            None => hashed(password.as_bytes()).is_none(),
        })
        .await
}

fn hashed(password: &[u8]) -> Option<String> {
    let (argon, salt) = (Argon2::default(), secret::salt());
    let output = digest(&argon, password, &salt, Params::DEFAULT_OUTPUT_LEN)?;
    let hash = PasswordHash {
        algorithm: Algorithm::default().ident(),
        version: Some(Version::default().into()),
        params: ParamsString::try_from(argon.params()).ok()?,
        salt: Some(Salt::new(&salt).ok()?),
        hash: Some(output),
    };
    Some(hash.to_string())
}

fn is_of(password: &[u8], hash: &str) -> Option<bool> {
    let hash = PasswordHash::new(hash).ok()?;
    let algorithm = Algorithm::new(hash.algorithm.as_str()).ok()?;
    let version = Version::try_from(hash.version?).ok()?;
    let argon = Argon2::new(algorithm, version, Params::try_from(&hash).ok()?);
    let kept = hash.hash?;
    let output = digest(&argon, password, hash.salt?.as_ref(), kept.len())?;
    // Outputs are compared in constant time.
    Some(output == kept)
}

fn digest(argon: &Argon2<'_>, password: &[u8], salt: &[u8], length: usize) -> Option<Output> {
    let mut memory = MEMORY.lock().unwrap_or_else(PoisonError::into_inner);
    let blocks = argon.params().block_count().max(memory.len());
    memory.resize(blocks, Block::default());
    let mut output = vec![0; length];
    argon
        .hash_password_into_with_memory(password, salt, &mut output, memory.as_mut_slice())
        .ok()?;
    Output::new(&output).ok()
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::{PasswordHasher, PasswordVerifier};

    use super::*;

    #[test]
    fn what_is_hashed_here_is_a_hash_like_any_other() {
        let own = hashed(b"a password for tests").unwrap();
        assert!(own.starts_with("$argon2id$v=19$"));
        let parsed = PasswordHash::new(&own).unwrap();
        assert!(Argon2::default().verify_password(b"a password for tests", &parsed).is_ok());
        let other = Argon2::default().hash_password(b"a password for tests").unwrap().to_string();
        assert_eq!(is_of(b"a password for tests", &other), Some(true));
        assert_eq!(is_of(b"another password", &other), Some(false));
        assert_ne!(own, other, "each hash has its own salt");
        assert_eq!(is_of(b"a password for tests", "no hash"), None);
    }
}
