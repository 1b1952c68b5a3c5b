//! The words that people rely on, and where they stand: what the journal binds
//! by digests and `mithaq journal verify` recomputes. A kind more is an entry
//! more here, a column for its salt, and `tx.bind` where its rows are written.
//! The columns of an entry never change: their digests are in the journal.

mod day;
mod openness;

use base::Result;
use db::{Database, Reader, Words, journal::Verdict};

pub use day::*;
pub use openness::*;

/// Every kind.
pub static BOUND: &[&Words] = &[
    &SETTING,
    &WORKSHOP_CHANGE,
    &CONTRIBUTION,
    &OBJECTION,
    &MASKS,
    &HIDING,
    &APPEAL,
    &RULING,
    &REPORT,
    &ANSWER,
    &CARD,
    &DETAIL,
    &SENTENCE,
    &THEME,
    &REPLY,
    &REPLY_ANSWER,
    &NEXT_STEP,
    &SYNTHESIS,
    &SPACE_RULES,
    &WORDING,
    &MEASURE,
    &COMMITMENT,
    &COMMITMENT_PROGRESS,
    &COMMITMENT_CHANGE,
    &CONVERGENCE,
    &PRIVACY_ANSWER,
];

/// Binds what is older than salts, once in a database's life.
pub async fn bind_older(db: &Database) -> Result<()> {
    db::journal::bind_older(db, BOUND).await
}

/// Checks a commune's record from its rows alone.
pub async fn verify(tx: &mut Reader) -> Result<Verdict> {
    db::journal::verify(tx, BOUND, &[]).await
}

/// Rows of versions that have a number; a draft's words are still written.
const PUBLISHED_WORDING: &str = "exists (select 1 from version v
    where v.commune_id = wording.commune_id and v.id = wording.version_id and v.number > 0)";
const PUBLISHED_MEASURE: &str = "exists (select 1 from version v
    where v.commune_id = measure.commune_id and v.id = measure.version_id and v.number > 0)";

/// What somebody said of a text, when, and in whose name.
pub static CONTRIBUTION: Words = Words {
    of: "contribution",
    table: "contribution",
    id: "id",
    within: None,
    salt: "salt",
    columns: &[
        "stage_id",
        "version_id",
        "provision_id",
        "kind",
        "channel",
        "lang",
        "text",
        "proposed",
        "stance",
        "body_id",
        "received_at",
    ],
    at: Some("received_at"),
    erased: &["text", "proposed", "mark"],
    only: "",
};

/// Why somebody asked for a second answer.
pub static OBJECTION: Words = Words {
    of: "objection",
    table: "contribution",
    id: "id",
    within: None,
    salt: "objection_salt",
    columns: &["objection"],
    at: None,
    erased: &["objection"],
    only: "objection <> ''",
};

/// What is masked of a contribution.
pub static MASKS: Words = Words {
    of: "masks",
    table: "contribution",
    id: "id",
    within: None,
    salt: "mask_salt",
    columns: &["masks"],
    at: None,
    erased: &["masks"],
    only: "masks <> ''",
};

/// Why a contribution was hidden, and what its author was told.
pub static HIDING: Words = Words {
    of: "hiding",
    table: "hiding",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["contribution_id", "reason", "message", "lang", "hidden_at", "hidden_by"],
    at: Some("hidden_at"),
    erased: &["message"],
    only: "",
};

/// Why an author finds a hiding wrong.
pub static APPEAL: Words = Words {
    of: "appeal",
    table: "hiding",
    id: "id",
    within: None,
    salt: "appeal_salt",
    columns: &["appeal"],
    at: None,
    erased: &["appeal"],
    only: "appeal <> ''",
};

/// What became of a hiding, and why.
pub static RULING: Words = Words {
    of: "ruling",
    table: "hiding",
    id: "id",
    within: None,
    salt: "ruling_salt",
    columns: &["ruling", "because", "ruled_at", "ruled_by"],
    at: Some("ruled_at"),
    erased: &["because"],
    only: "ruling is not null",
};

/// What somebody reported of a contribution.
pub static REPORT: Words = Words {
    of: "report",
    table: "report",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["contribution_id", "reason", "words", "reported_at"],
    at: Some("reported_at"),
    erased: &["words"],
    only: "",
};

/// A verdict and its reason.
pub static ANSWER: Words = Words {
    of: "answer",
    table: "disposition",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["contribution_id", "verdict", "reason", "lang", "decided_at", "decided_by"],
    at: Some("decided_at"),
    erased: &["reason"],
    only: "",
};

/// What was answered to somebody who asked about their own data, and why.
pub static PRIVACY_ANSWER: Words = Words {
    of: "privacy_answer",
    table: "privacy_answer",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["request_id", "verdict", "reason", "lang", "decided_at", "decided_by"],
    at: Some("decided_at"),
    erased: &["reason"],
    only: "",
};

/// What a stage concluded.
pub static SYNTHESIS: Words = Words {
    of: "synthesis",
    table: "stage",
    id: "id",
    within: None,
    salt: "synthesis_salt",
    columns: &["synthesis_ar", "synthesis_fr"],
    at: None,
    erased: &["synthesis_ar", "synthesis_fr"],
    only: "(synthesis_ar <> '' or synthesis_fr <> '')",
};

/// What a commune asks of those who write in its space.
pub static SPACE_RULES: Words = Words {
    of: "space_rules",
    table: "space_rules",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["number", "text_ar", "text_fr", "published_at"],
    at: Some("published_at"),
    erased: &["text_ar", "text_fr"],
    only: "",
};

/// A provision as a published version words it.
pub static WORDING: Words = Words {
    of: "wording",
    table: "wording",
    id: "provision_id",
    within: Some("version_id"),
    salt: "salt",
    columns: &["position", "number", "heading_ar", "heading_fr", "body_ar", "body_fr", "repealed"],
    at: None,
    erased: &["heading_ar", "heading_fr", "body_ar", "body_fr"],
    only: PUBLISHED_WORDING,
};

/// The particulars of a measure in a published version.
pub static MEASURE: Words = Words {
    of: "measure",
    table: "measure",
    id: "provision_id",
    within: Some("version_id"),
    salt: "salt",
    columns: &[
        "responsible_ar",
        "responsible_fr",
        "partners_ar",
        "partners_fr",
        "starts_on",
        "due_on",
        "cost_mad",
        "funding_ar",
        "funding_fr",
        "indicator_ar",
        "indicator_fr",
        "verification_ar",
        "verification_fr",
        "weight",
    ],
    at: None,
    erased: &["responsible_ar", "responsible_fr", "partners_ar", "partners_fr"],
    only: PUBLISHED_MEASURE,
};
