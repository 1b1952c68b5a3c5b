//! What can happen to the papers.

use serde::Serialize;
use uuid::Uuid;

/// What can happen.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// Certificates were issued to those who came and had none.
    CertificatesIssued {
        /// The workshop.
        workshop: Uuid,
        /// How many.
        certificates: usize,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        let Self::CertificatesIssued { workshop, .. } = self;
        *workshop
    }
}
