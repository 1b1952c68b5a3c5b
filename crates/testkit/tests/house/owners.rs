//! Every table has one owner, the room whose store alone writes it. Others
//! ask the owner within their own change, and read only what stands to their
//! left in the row of rooms.

use std::collections::BTreeSet;

use regex::Regex;

use crate::{assert_none, prepare, rooms, schema};

/// The seam beneath the rooms: everybody may read what it keeps.
const SEAM: &str = "db";

/// The tables and views of each room.
const OWNERS: &[(&str, &[&str])] = &[
    (
        SEAM,
        &[
            "checkpoint",
            "job",
            "journal",
            "journal_head",
            "journal_key",
            "journal_payload",
            "submission",
        ],
    ),
    (
        "people",
        &[
            "account",
            "account_code",
            "account_session",
            "credential",
            "mandate",
            "person",
            "recovery_code",
        ],
    ),
    ("commune", &["body", "census", "commune", "holiday", "quarter", "setting"]),
    (
        "programme",
        &[
            "model",
            "model_provision",
            "partner",
            "programme",
            "programme_commune",
            "programme_course",
        ],
    ),
    ("media", &["media"]),
    (
        "process",
        &[
            "adoption",
            "current_process",
            "decision",
            "outreach",
            "process",
            "process_stage",
            "proposal",
            "stage",
            "stage_change",
            "working_process",
        ],
    ),
    ("framing", &["framing_paper"]),
    (
        "workshop",
        &[
            "agenda_item",
            "aim",
            "category",
            "closing",
            "draw_label",
            "drawing",
            "drawn_earlier",
            "drawn_seat",
            "fixed_seat",
            "group_member",
            "late_arrival",
            "participant",
            "question",
            "session",
            "withdrawn_code",
            "working_group",
            "workshop",
            "workshop_change",
        ],
    ),
    ("agenda", &["agenda_entry", "agenda_run", "agenda_version"]),
    ("attendance", &["day_code", "seat", "sighting"]),
    ("cards", &["card", "card_detail", "detail", "group_photo", "help_wanted", "voice_count"]),
    (
        "synthesis",
        &[
            "next_step",
            "sentence",
            "sentence_card",
            "theme",
            "theme_card",
            "theming_change",
            "theming_move",
            "theming_step",
        ],
    ),
    (
        "plenary",
        &[
            "ballot",
            "ballot_option",
            "day_act",
            "hand_count",
            "hand_tally",
            "parked",
            "projection",
            "reply",
            "shown_key",
            "tally",
            "voter",
        ],
    ),
    ("activities", &["activity", "activity_review"]),
    ("evaluation", &["evaluation", "evaluation_answer"]),
    ("minutes", &["certificate", "correction", "frozen_paper", "left_out"]),
    (
        "offline",
        &[
            "day_pin",
            "hall_base",
            "hall_batch",
            "hall_conflict",
            "hall_home",
            "hall_part",
            "hall_checkout",
        ],
    ),
    (
        "document",
        &["document", "measure", "provision", "provision_wording", "source", "version", "wording"],
    ),
    (
        "consultation",
        &[
            "answer_batch",
            "space_rules",
            "body_link",
            "contribution",
            "contribution_cell",
            "contribution_figure",
            "counted_contribution",
            "disposition",
            "hiding",
            "landing",
            "report",
            "voice",
        ],
    ),
    ("plan", &["evidence", "progress"]),
    ("openness", &["commitment", "commitment_change", "commitment_progress"]),
    ("convergence", &["convergence_ruling"]),
    ("indicators", &["indicator_target"]),
    ("notices", &["notice"]),
    ("privacy", &["privacy_answer", "privacy_request"]),
];

/// Rooms that only look at what the others keep, and may look at all of it.
const LOOKS_EVERYWHERE: [&str; 2] = ["archive", "indicators"];

/// What stays for now: room, what it does, to which table, and why. The list
/// only shrinks: an entry that nothing needs any more fails the test.
const EXCEPTIONS: &[(&str, &str, &str, &str)] = &[
    ("workshop", "reads", "card", "a group with cards, a question with answers stays"),
    ("workshop", "reads", "hall_home", "the gate asks whether the workshop is away"),
    ("workshop", "reads", "hall_checkout", "the gate asks whether the workshop is away"),
    ("agenda", "reads", "card", "a session with results stays in the agenda"),
    ("agenda", "reads", "sentence", "a session with results stays in the agenda"),
    ("agenda", "reads", "theme", "a session with results stays in the agenda"),
    ("cards", "reads", "sentence_card", "a card that a sentence quotes keeps its words"),
    ("cards", "reads", "theme_card", "a card is shown with its theme"),
    ("cards", "writes", "theme_card", "a withdrawn card leaves its theme, at once"),
    ("synthesis", "reads", "ballot", "a theme that was voted on is not undone"),
    ("synthesis", "reads", "ballot_option", "a theme that was voted on is not undone"),
    ("consultation", "writes", "notice", "an author is forgotten with their address, at once"),
];

#[test]
fn every_table_has_one_owner() {
    let owned: Vec<&str> = OWNERS.iter().flat_map(|(_, tables)| *tables).copied().collect();
    let found: BTreeSet<String> = schema::tables().into_keys().collect();
    let unowned = found.iter().filter(|table| owner(table).is_none());
    let mut broken: Vec<String> = unowned.map(|table| format!("{table} has no owner")).collect();
    for (at, table) in owned.iter().enumerate() {
        if owned[..at].contains(table) {
            broken.push(format!("{table} has two owners"));
        }
        if !found.contains(*table) {
            broken.push(format!("{table} is made by no migration"));
        }
    }
    assert_none("Each table and each view stands in the list of its one owner.", &broken);
}

#[test]
fn rooms_write_their_own_tables_and_read_leftwards() {
    let (mut broken, mut needed) = (Vec::new(), BTreeSet::new());
    for (file, line, text) in prepare::registered() {
        let Some(room) = room_of(&file) else { continue };
        for (verb, table) in foreign(room, &text) {
            match EXCEPTIONS.iter().position(|it| (it.0, it.1, it.2) == (room, verb, &table)) {
                Some(at) => drop(needed.insert(at)),
                None => broken.push(format!("{file}:{line} {room} {verb} {table}")),
            }
        }
    }
    assert_none(
        "A room's statements write its own tables and read those of the rooms to its left. The \
         owner of a table offers a command that belongs to the caller's change, or a query.",
        &broken,
    );
    let idle = EXCEPTIONS.iter().enumerate().filter(|(at, _)| !needed.contains(at));
    let idle: Vec<String> =
        idle.map(|(_, it)| format!("{} {} {}: {}", it.0, it.1, it.2, it.3)).collect();
    assert_none("An exception that nothing needs any more is taken out.", &idle);
}

/// What a room's statement does to tables that it should leave to others.
fn foreign(room: &str, statement: &str) -> Vec<(&'static str, String)> {
    let named = Regex::new(r"(delete\s+from|insert\s+into|update|from|join)\s+([a-z_]+)").unwrap();
    let mut found = Vec::new();
    for it in named.captures_iter(&statement.to_lowercase()) {
        let Some(owner) = owner(&it[2]).filter(|owner| *owner != room) else { continue };
        let reads = matches!(&it[1], "from" | "join");
        if !reads {
            found.push(("writes", it[2].to_owned()));
        } else if place(owner) > place(room) && !LOOKS_EVERYWHERE.contains(&room) {
            found.push(("reads", it[2].to_owned()));
        }
    }
    found
}

fn owner(table: &str) -> Option<&'static str> {
    OWNERS.iter().find(|(_, tables)| tables.contains(&table)).map(|(room, _)| *room)
}

/// The room that a file of the product stands in; nothing beside rooms and seam.
fn room_of(file: &str) -> Option<&str> {
    let mut parts = file.split('/');
    match (parts.next(), parts.next(), parts.nth(1)) {
        (_, Some("db"), _) => Some(SEAM),
        (_, Some("civic"), Some(room)) => Some(room.trim_end_matches(".rs")),
        _ => None,
    }
}

/// A room's place in the row, from the left; the seam is before all of them.
fn place(room: &str) -> usize {
    rooms::ROOMS.iter().position(|it| *it == room).map_or(0, |place| place + 1)
}

#[test]
fn a_statement_says_what_it_does_to_whose_table() {
    let text = "update notice set recipient = '' where exists (select 1 from person p
                join contribution c on c.person_id = p.id)";
    assert_eq!(foreign("consultation", text), [("writes", "notice".to_owned())]);
    let told = foreign("people", text);
    assert_eq!(told.last(), Some(&("reads", "contribution".to_owned())));
    assert!(foreign("archive", "select 1 from notice join journal on true").is_empty());
    assert_eq!(room_of("crates/civic/src/plan/store.rs"), Some("plan"));
    assert_eq!(room_of("crates/db/src/job.rs"), Some(SEAM));
}
