//! Keys that lie in files beside the database, never in it: 32 bytes each, for
//! their owner alone to read.

use std::{
    fs::OpenOptions,
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use base::{Error, Result};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use rand::rand_core::Rng;

/// What a file says of the key in it, so that no file is taken for another.
#[derive(Debug, Clone, Copy)]
pub struct Head(pub &'static str);

impl Head {
    /// The key of a file; made where there is none.
    pub fn of_file(self, path: &Path) -> Result<[u8; 32]> {
        match std::fs::read_to_string(path) {
            Ok(text) => self.parse(&text, path),
            Err(error) if error.kind() == ErrorKind::NotFound => self.create(path),
            Err(error) => Err(told(path, &error)),
        }
    }

    /// The key of a file that is there already.
    pub fn read(self, path: &Path) -> Result<[u8; 32]> {
        let text = std::fs::read_to_string(path).map_err(|error| told(path, &error))?;
        self.parse(&text, path)
    }

    /// Makes a new key and puts it in place of the file's, at once and whole.
    pub(crate) fn create(self, path: &Path) -> Result<[u8; 32]> {
        let mut key = [0_u8; 32];
        rand::rng().fill_bytes(&mut key);
        let write = || {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            let fresh = path.with_extension("new");
            let _ = std::fs::remove_file(&fresh);
            let mut file =
                OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
            writeln!(file, "{} {}", self.0, BASE64.encode(key))?;
            file.sync_all()?;
            std::fs::rename(&fresh, path)
        };
        write().map_err(|error| told(path, &error))?;
        Ok(key)
    }

    fn parse(self, text: &str, path: &Path) -> Result<[u8; 32]> {
        let key = text.trim().strip_prefix(self.0).map(str::trim);
        let key = key.and_then(|key| BASE64.decode(key).ok()).and_then(|key| key.try_into().ok());
        key.ok_or_else(|| Error::bug(format!("{} holds no such key: {}", path.display(), self.0)))
    }
}

pub(crate) fn told(path: &Path, error: &std::io::Error) -> Error {
    Error::bug(format!("{}: {error}", path.display()))
}
