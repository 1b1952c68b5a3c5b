//! The words of what a commune promised elsewhere.

use db::Words;

/// A commitment as it stands.
pub static COMMITMENT: Words = Words {
    of: "commitment",
    table: "commitment",
    id: "id",
    within: None,
    salt: "salt",
    columns: &[
        "kind",
        "number",
        "title_ar",
        "title_fr",
        "axis",
        "problem",
        "status_quo",
        "description",
        "contribution",
        "principles",
        "responsible",
        "partners",
        "milestones",
        "funding",
        "indicator",
        "verification",
        "starts_on",
        "due_on",
        "cost",
        "provision_id",
    ],
    at: None,
    erased: &["responsible", "partners"],
    only: "",
};

/// How far a commitment had come on a day.
pub static COMMITMENT_PROGRESS: Words = Words {
    of: "commitment_progress",
    table: "commitment_progress",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["commitment_id", "told_on", "percent", "status", "note", "evidence", "recorded_at"],
    at: Some("recorded_at"),
    erased: &["note", "evidence"],
    only: "",
};

/// What was done to a commitment in public, and why.
pub static COMMITMENT_CHANGE: Words = Words {
    of: "commitment_change",
    table: "commitment_change",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["commitment_id", "kind", "reason", "changed_at"],
    at: Some("changed_at"),
    erased: &["reason"],
    only: "",
};

/// What was said of a measure and a commitment.
pub static CONVERGENCE: Words = Words {
    of: "convergence_ruling",
    table: "convergence_ruling",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["provision_id", "commitment_id", "ruling", "degree", "reason", "decided_at"],
    at: Some("decided_at"),
    erased: &["reason"],
    only: "",
};
