//! Blocks: parts of files, packed, encrypted, named by what they hold.

use std::{
    fs::{self, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use libdeflater::{CompressionLvl, Compressor, Decompressor};

use crate::{
    Fault, Result,
    cipher::{Cipher, Name},
};

/// How much of a file a block holds: sixteen of SQLite's pages. A smaller one
/// makes more files, a larger one writes more anew for each page that changed.
pub(crate) const BLOCK: usize = 64 * 1024;

/// How many bytes of a block stand before what is packed: its length unpacked.
const LENGTH: usize = 4;

/// The blocks of a backup's folder.
pub(crate) struct Blocks {
    folder: PathBuf,
    cipher: Cipher,
    packer: Compressor,
    unpacker: Decompressor,
    /// How many bytes were written to blocks that were not there.
    pub(crate) written: u64,
}

impl Blocks {
    pub(crate) fn new(folder: PathBuf, cipher: Cipher) -> Self {
        Self {
            folder,
            cipher,
            packer: Compressor::new(CompressionLvl::fastest()),
            unpacker: Decompressor::new(),
            written: 0,
        }
    }

    pub(crate) const fn cipher(&self) -> &Cipher {
        &self.cipher
    }

    /// Where a block lies: no folder holds more than a small part of them.
    pub(crate) fn path(&self, name: Name) -> PathBuf {
        let name = hex::encode(name.0);
        self.folder.join(&name[..2]).join(name)
    }

    /// Keeps bytes as blocks; gives their names, one after another.
    pub(crate) fn keep(&mut self, mut from: impl Read, path: &Path) -> Result<Vec<Name>> {
        let mut names = Vec::new();
        let mut bytes = Vec::with_capacity(BLOCK);
        loop {
            bytes.clear();
            from.by_ref().take(BLOCK as u64).read_to_end(&mut bytes).map_err(Fault::at(path))?;
            if bytes.is_empty() {
                return Ok(names);
            }
            names.push(self.keep_one(&bytes)?);
        }
    }

    fn keep_one(&mut self, bytes: &[u8]) -> Result<Name> {
        let name = self.cipher.name(bytes);
        let path = self.path(name);
        if fs::metadata(&path).is_ok_and(|it| it.len() > 0) {
            return Ok(name);
        }
        let refused = || Fault::Machine(path.clone(), io::ErrorKind::InvalidData.into());
        let length = u32::try_from(bytes.len()).map_err(|_| refused())?;
        let mut packed = vec![0; LENGTH + self.packer.deflate_compress_bound(bytes.len())];
        packed[..LENGTH].copy_from_slice(&length.to_le_bytes());
        let room = &mut packed[LENGTH..];
        let size = self.packer.deflate_compress(bytes, room).map_err(|_| refused())?;
        packed.truncate(LENGTH + size);
        let sealed = self.cipher.seal(&name.0, packed).ok_or_else(refused)?;
        put(&path, &sealed)?;
        self.written += sealed.len() as u64;
        Ok(name)
    }

    /// What a block holds, checked against its name.
    pub(crate) fn read(&mut self, name: Name) -> Result<Vec<u8>> {
        let path = self.path(name);
        let sealed = fs::read(&path).map_err(Fault::at(&path))?;
        let packed = self.cipher.open(&name.0, sealed);
        let bytes = packed.and_then(|packed| self.unpack(&packed));
        bytes.filter(|it| self.cipher.name(it) == name).ok_or(Fault::Damaged(path))
    }

    fn unpack(&mut self, packed: &[u8]) -> Option<Vec<u8>> {
        let (length, packed) = packed.split_at_checked(LENGTH)?;
        let length = usize::try_from(u32::from_le_bytes(length.try_into().ok()?)).ok()?;
        let mut bytes = vec![0; Some(length).filter(|it| *it <= BLOCK)?];
        let size = self.unpacker.deflate_decompress(packed, &mut bytes).ok()?;
        (size == length).then_some(bytes)
    }
}

/// Writes a file under another name and moves it into place; whoever made a
/// copy waits for the disk once, before its manifest is written.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let write = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = path.with_extension("new");
        let _ = fs::remove_file(&fresh);
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
        file.write_all(bytes)?;
        fs::rename(&fresh, path)
    };
    write().map_err(Fault::at(path))
}
