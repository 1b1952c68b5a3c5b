//! The folder of a backup: copies written into it, read out of it, and let go.

use std::{
    collections::BTreeSet,
    fs::{self, File, OpenOptions, TryLockError},
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use base::Instant;
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use crate::{
    Copy, Fault, FileCopy, Result,
    blocks::{BLOCK, Blocks, put},
    cipher::{Cipher, Name},
};

/// The format that this program writes, and the last that it reads.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct About {
    format: u32,
    mark: String,
}

/// An open backup. Nobody else writes while it is.
pub struct Folder {
    path: PathBuf,
    blocks: Blocks,
    _lock: Option<File>,
}

/// What writing a copy came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many bytes the files have.
    pub size: u64,
    /// How many bytes were new, as they lie in the folder.
    pub new: u64,
}

impl Folder {
    /// The backup of a folder to write to; made where there is none.
    pub fn writing(path: &Path, key: &[u8; 32]) -> Result<Self> {
        let mut make = fs::DirBuilder::new();
        make.recursive(true).mode(0o700).create(path).map_err(Fault::at(path))?;
        let lock = path.join("lock");
        let mut open = OpenOptions::new();
        open.create(true).truncate(false).write(true).mode(0o600);
        let file = open.open(&lock).map_err(Fault::at(&lock))?;
        taken(file.try_lock(), &lock)?;
        let cipher = Cipher::of(key);
        let about = path.join("about.json");
        if !about.exists() {
            let told = About { format: FORMAT, mark: cipher.mark() };
            put(&about, &serde_json::to_vec(&told).unwrap_or_default())?;
        }
        Self::over(path, cipher, Some(file))
    }

    /// The backup of a folder to read; it may lie where nothing can be written.
    pub fn reading(path: &Path, key: &[u8; 32]) -> Result<Self> {
        if !path.join("about.json").exists() {
            return Err(Fault::None(path.to_path_buf()));
        }
        let lock = path.join("lock");
        let file = File::open(&lock).ok();
        if let Some(file) = &file {
            taken(file.try_lock_shared(), &lock)?;
        }
        Self::over(path, Cipher::of(key), file)
    }

    fn over(path: &Path, cipher: Cipher, lock: Option<File>) -> Result<Self> {
        let about = path.join("about.json");
        let told = fs::read(&about).map_err(Fault::at(&about))?;
        let told: About = serde_json::from_slice(&told).map_err(|_| Fault::Damaged(about))?;
        if told.format > FORMAT {
            return Err(Fault::Format(told.format));
        }
        if told.mark != cipher.mark() {
            return Err(Fault::OtherKey);
        }
        let blocks = Blocks::new(path.join("blocks"), cipher);
        Ok(Self { path: path.to_path_buf(), blocks, _lock: lock })
    }

    /// Keeps a file under a name; what is there already is not written again.
    pub fn keep(&mut self, name: &str, file: &Path) -> Result<FileCopy> {
        let mut from = Digesting::new(File::open(file).map_err(Fault::at(file))?);
        let names = self.blocks.keep(&mut from, file)?;
        let (size, sha256) = from.finish();
        let list: Vec<u8> = names.iter().flat_map(|name| name.0).collect();
        let lists = self.blocks.keep(&list[..], file)?;
        let lists = lists.iter().map(|name| hex::encode(name.0)).collect();
        Ok(FileCopy { name: name.to_owned(), size, sha256, lists })
    }

    /// Writes the manifest, once all blocks are on the disk: now it is a copy.
    pub fn finish(&self, copy: &Copy) -> Result<Written> {
        self.sync()?;
        let path = self.manifest(&copy.name);
        let bytes = serde_json::to_vec(copy).unwrap_or_default();
        let sealed = self.blocks.cipher().seal(copy.name.as_bytes(), bytes);
        put(&path, &sealed.ok_or_else(|| Fault::Damaged(path.clone()))?)?;
        self.sync()?;
        let size = copy.files.iter().map(|file| file.size).sum();
        Ok(Written { size, new: self.blocks.written })
    }

    /// Waits until the disk has all that was written to it.
    fn sync(&self) -> Result<()> {
        let folder = File::open(&self.path).map_err(Fault::at(&self.path))?;
        rustix::fs::syncfs(folder).map_err(|error| Fault::at(&self.path)(error.into()))
    }

    /// The copies, the oldest first.
    pub fn copies(&self) -> Result<Vec<Copy>> {
        self.names()?.iter().map(|name| self.copy(name)).collect()
    }

    /// The last copy of a moment or before it; without one, the newest.
    pub fn last(&self, at: Option<Instant>) -> Result<Copy> {
        let copies = self.names()?;
        // A name sorts by time: nothing newer has to be readable.
        let bound = at.map(Copy::named);
        let name = copies.iter().rfind(|name| bound.as_ref().is_none_or(|at| *name <= at));
        name.map_or(Err(Fault::NoneAt), |name| self.copy(name))
    }

    /// The names of the copies, the oldest first.
    pub fn names(&self) -> Result<Vec<String>> {
        let folder = self.path.join("copies");
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).map_err(Fault::at(&folder))? {
            let name = entry.map_err(Fault::at(&folder))?.file_name();
            names.extend(name.into_string().ok().filter(|it| it.ends_with('Z')));
        }
        names.sort();
        Ok(names)
    }

    /// A copy by its name; a manifest that is damaged is named.
    pub fn copy(&self, name: &str) -> Result<Copy> {
        let path = self.manifest(name);
        let sealed = fs::read(&path).map_err(Fault::at(&path))?;
        let bytes = self.blocks.cipher().open(name.as_bytes(), sealed);
        let copy = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        copy.filter(|it: &Copy| it.name == name).ok_or(Fault::Damaged(path))
    }

    fn manifest(&self, name: &str) -> PathBuf {
        self.path.join("copies").join(name)
    }

    /// Writes a file of a copy out, and compares its digest.
    pub fn read(&mut self, file: &FileCopy, mut out: impl Write, to: &Path) -> Result<()> {
        let mut digest = Context::new(&SHA256);
        let mut size = 0;
        for name in self.blocks_of(file)? {
            let bytes = self.blocks.read(name)?;
            digest.update(&bytes);
            size += bytes.len() as u64;
            out.write_all(&bytes).map_err(Fault::at(to))?;
        }
        let whole = size == file.size && hex::encode(digest.finish()) == file.sha256;
        if whole { Ok(()) } else { Err(Fault::Damaged(PathBuf::from(&file.name))) }
    }

    fn blocks_of(&mut self, file: &FileCopy) -> Result<Vec<Name>> {
        let mut list = Vec::new();
        for name in lists(file)? {
            list.extend(self.blocks.read(name)?);
        }
        let names = list.chunks(32).map(|name| name.try_into().map(Name));
        names.collect::<std::result::Result<_, _>>().map_err(|_| damaged(file))
    }

    /// Lets copies go, and the blocks that no other copy needs.
    pub fn forget(&mut self, names: &[String]) -> Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        let kept: Vec<Copy> =
            self.copies()?.into_iter().filter(|copy| !names.contains(&copy.name)).collect();
        let mut needed = BTreeSet::new();
        for file in kept.iter().flat_map(|copy| &copy.files) {
            // A list that is known brings nothing new.
            let own = lists(file)?;
            if own.iter().any(|name| !needed.contains(name)) {
                needed.extend(self.blocks_of(file)?);
                needed.extend(own);
            }
        }
        for name in names {
            let path = self.manifest(name);
            fs::remove_file(&path).map_err(Fault::at(&path))?;
        }
        self.sweep(&needed)
    }

    fn sweep(&self, needed: &BTreeSet<Name>) -> Result<()> {
        let needed: BTreeSet<PathBuf> = needed.iter().map(|name| self.blocks.path(*name)).collect();
        let top = self.path.join("blocks");
        for folder in fs::read_dir(&top).map_err(Fault::at(&top))? {
            let folder = folder.map_err(Fault::at(&top))?.path();
            for block in fs::read_dir(&folder).map_err(Fault::at(&folder))? {
                let block = block.map_err(Fault::at(&folder))?.path();
                if !needed.contains(&block) {
                    fs::remove_file(&block).map_err(Fault::at(&block))?;
                }
            }
        }
        Ok(())
    }
}

fn taken(lock: std::result::Result<(), TryLockError>, path: &Path) -> Result<()> {
    lock.map_err(|error| match error {
        TryLockError::WouldBlock => Fault::Busy,
        TryLockError::Error(error) => Fault::Machine(path.to_path_buf(), error),
    })
}

fn lists(file: &FileCopy) -> Result<Vec<Name>> {
    let name = |text: &String| {
        let mut name = [0; 32];
        hex::decode_to_slice(text, &mut name).map_err(|_| damaged(file))?;
        Ok(Name(name))
    };
    file.lists.iter().map(name).collect()
}

fn damaged(file: &FileCopy) -> Fault {
    Fault::Damaged(PathBuf::from(&file.name))
}

/// Reads a file and digests what is read.
struct Digesting {
    file: std::io::BufReader<File>,
    digest: Context,
    size: u64,
}

impl Digesting {
    fn new(file: File) -> Self {
        let file = std::io::BufReader::with_capacity(BLOCK, file);
        Self { file, digest: Context::new(&SHA256), size: 0 }
    }

    fn finish(self) -> (u64, String) {
        (self.size, hex::encode(self.digest.finish()))
    }
}

impl std::io::Read for Digesting {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.digest.update(&buffer[..read]);
        self.size += read as u64;
        Ok(read)
    }
}
