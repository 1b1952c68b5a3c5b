//! Signing the journals' heads: hourly, after a thousand rows, and as soon as
//! a workshop or a stage is closed or a text adopted.

use std::path::PathBuf;

use base::{Id, Result};
use civic::commune;
use db::{
    Committed, Database, INSTALLATION,
    checkpoint::{self, SIGN_AFTER, Signer},
};

/// Whoever signs: the key's file and the name under which heads are told.
#[derive(Debug, Clone)]
pub(crate) struct Signing {
    file: PathBuf,
    /// The public address without its scheme; `mithaq` where none is set.
    host: String,
}

/// What is signed at once.
const CLOSINGS: [&str; 3] =
    ["workshop.workshop_closed", "process.stage_closed", "process.version_adopted"];

impl Signing {
    /// Signs with the key of a file, which is made where there is none.
    pub(crate) fn new(file: PathBuf, public_address: &str) -> Self {
        Self { file, host: db::checkpoint::host(public_address) }
    }

    /// Whether an event is one that is signed at once.
    pub(crate) fn is_closing(event: &Committed) -> bool {
        CLOSINGS.contains(&event.kind.as_str())
    }

    /// Sees that the present key is known; another one than before is told.
    pub(crate) async fn begin(&self, db: &Database) -> Result<()> {
        checkpoint::register(db, &Signer::of_file(&self.file)?).await.map(drop)
    }

    /// Signs the heads of the communes whose journals grew by so many rows.
    pub(crate) async fn sign(&self, db: &Database, least: i64) -> Result<()> {
        let mut tx = db.read(INSTALLATION).await?;
        let due = checkpoint::due(&mut tx).await?;
        let due = due.into_iter().filter(|(scope, grown)| *grown >= least && !scope.is_nil());
        let due: Vec<_> = due.collect();
        if due.is_empty() {
            return Ok(());
        }
        let signer = Signer::of_file(&self.file)?;
        checkpoint::register(db, &signer).await?;
        for (scope, _) in due {
            let slug = commune::queries::by_id(&mut tx, Id::new(scope)).await?.slug;
            let origin = format!("{}/{slug}", self.host);
            checkpoint::sign(db, &signer, Id::new(scope), &origin).await?;
        }
        Ok(())
    }

    /// Signs the heads of the communes whose journals grew much since.
    pub(crate) async fn sign_long(&self, db: &Database) -> Result<()> {
        self.sign(db, SIGN_AFTER).await
    }
}
