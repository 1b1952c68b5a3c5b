//! The words of a workshop and its day.

use db::Words;

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

/// What cards are gathered under.
pub static THEME: Words = Words {
    of: "theme",
    table: "theme",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["session_id", "title"],
    at: None,
    erased: &["title"],
    only: "",
};

/// What somebody in the hall replied to a sentence, and the words replied to.
pub static REPLY: Words = Words {
    of: "reply",
    table: "reply",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["sentence_id", "kind", "text", "lang", "said_to", "said_at"],
    at: Some("said_at"),
    erased: &["text"],
    only: "",
};

/// What became of an objection, and why.
pub static REPLY_ANSWER: Words = Words {
    of: "reply_answer",
    table: "reply",
    id: "id",
    within: None,
    salt: "answer_salt",
    columns: &["answer", "answer_text", "answered_at"],
    at: Some("answered_at"),
    erased: &["answer_text"],
    only: "answer is not null",
};

/// What comes next, who does it and by when.
pub static NEXT_STEP: Words = Words {
    of: "next_step",
    table: "next_step",
    id: "id",
    within: None,
    salt: "salt",
    columns: &["workshop_id", "text", "owner", "due_on"],
    at: None,
    erased: &["text", "owner"],
    only: "",
};
