//! The words that people rely on, and where they stand: what the journal binds
//! by digests and `mithaq journal verify` recomputes. A kind more is an entry
//! more here, a column for its salt, and `tx.bind` where its rows are written.
//! The columns of an entry never change: their digests are in the journal.

use base::Result;
use db::{Database, Reader, Words, journal::Verdict};

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
    &WORDING,
    &MEASURE,
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

/// What a workshop is called, and when and where it is held.
pub static SETTING: Words = Words {
    of: "workshop",
    table: "workshop",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["title", "held_on", "venue"],
    at: None,
    erased: &["title", "venue"],
    only: "",
};

/// What was done to a workshop in public, and why.
pub static WORKSHOP_CHANGE: Words = Words {
    of: "workshop_change",
    table: "workshop_change",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["workshop_id", "kind", "reason", "was_on", "held_on", "changed_at"],
    at: Some("changed_at"),
    erased: &["reason"],
    only: "",
};

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

/// A group's card.
pub static CARD: Words = Words {
    of: "card",
    table: "card",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["text"],
    at: None,
    erased: &["text"],
    only: "",
};

/// What a card says besides its words.
pub static DETAIL: Words = Words {
    of: "detail",
    table: "card_detail",
    id: "card_id",
    within: None,
    salt: "salt",
    columns: &["why", "who", "due", "sign", "article_id", "stance"],
    at: None,
    erased: &["why", "who", "due", "sign"],
    only: "",
};

/// A sentence of a synthesis.
pub static SENTENCE: Words = Words {
    of: "sentence",
    table: "sentence",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["text"],
    at: None,
    erased: &["text"],
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
