//! Copies of a place's files in a folder, whole and then incremental, each
//! block encrypted and named by what it holds. It knows no database.
//!
//! ```text
//! about.json            the format, and a mark by which a wrong key is told
//! blocks/ab/ab12…       64 KiB of a file, packed and encrypted; never changed
//! copies/20261201T…Z    a manifest: files with their SHA-256, and what is told of them
//! lock                  held by whoever writes or reads
//! ```
//!
//! A file is a row of blocks, whose names are again bytes in blocks; what did
//! not change since an earlier copy has the same names and is not written
//! again. A block is written under another name and moved into place, the
//! manifest last, so that a copy is there whole or not at all.

mod blocks;
mod cipher;
mod copy;
mod fault;
mod folder;
mod retention;

pub use copy::{Copy, FileCopy, Head};
pub use fault::Fault;
pub use folder::{Folder, Written};
pub use retention::expired;

/// What a call here comes to.
pub type Result<T> = std::result::Result<T, Fault>;
