//! The database seam: one SQL text for SQLite and PostgreSQL, reading and
//! writing transactions, the journal that every write ends in, jobs, and the
//! news of commits. It knows no domain.
//!
//! A write can be kept only by naming what happened:
//!
//! ```ignore
//! let mut tx = store.write(commune).await?;
//! tx.run(sql!("insert into quarter …"), args![commune, id, name]).await?;
//! tx.commit(actor, Happened::QuarterAdded { id }).await?;
//! ```
//!
//! That event, in the same transaction, is the audit row, the live update,
//! the trigger of jobs and the cache's clock.

pub mod checkpoint;
mod connect;
pub mod copy;
pub mod count;
mod erasures;
pub mod folder;
pub mod job;
pub mod journal;
mod journal_head;
pub mod journal_import;
pub mod key_file;
pub mod live;
mod migrate;
mod postgres;
mod read;
pub mod receipt;
mod record;
pub mod row_copy;
pub mod schema;
pub mod seal;
pub mod secret;
mod sql;
mod sqlite;
mod submission;
pub mod words;
mod write;

pub use connect::{Database, Settings};
pub use erasures::{Erased, Erasures};
pub use journal::Happened;
pub use journal_head::journal_head;
pub use live::Committed;
pub use migrate::{Standing, schema_digest};
pub use read::Reader;
pub use record::Record;
pub use seal::Sealed;
pub use sql::{Param, Sql};
pub use words::{RowName, Words};
pub use write::WriteTx;

/// The scope of what belongs to the installation rather than to a commune.
pub const INSTALLATION: base::Id<base::policy::Commune> = base::Id::new(uuid::Uuid::nil());
