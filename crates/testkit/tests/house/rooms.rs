//! Rooms know each other only towards the front of the row.

use std::collections::BTreeSet;

use crate::{assert_none, source};

/// The row; a room may know those before it.
pub const ROOMS: [&str; 25] = [
    "people",
    "commune",
    "programme",
    "media",
    "process",
    "framing",
    "workshop",
    "agenda",
    "attendance",
    "cards",
    "synthesis",
    "plenary",
    "activities",
    "evaluation",
    "minutes",
    "offline",
    "document",
    "consultation",
    "plan",
    "openness",
    "convergence",
    "indicators",
    "notices",
    "privacy",
    "archive",
];

fn place(room: &str) -> Option<usize> {
    ROOMS.iter().position(|it| *it == room)
}

/// Rooms of `web` that bear the word of their address: the room before which
/// each stands in the row, and that of `civic` up to which it may ask.
const ADDRESSES: [(&str, &str, &str); 4] = [
    ("stages", "plan", "consultation"),
    ("charter", "plan", "plan"),
    ("home", "archive", "archive"),
    ("programme", "archive", "archive"),
];

/// Pages that stand under the address of a room and show what a later room of
/// `civic` tells: the page's room, the room it asks, and why. The list only
/// shrinks: an entry that no page needs any more fails the test.
const PAGES: [(&str, &str, &str); 8] = [
    ("people", "offline", "on the laptop of a hall one signs in by a number of the day"),
    ("workshop", "agenda", "a workshop's pages show its day by the released programme"),
    ("workshop", "minutes", "a person's page joins two rows, of which every room of the day knows"),
    ("workshop", "offline", "the overview says that the workshop is away"),
    ("attendance", "plenary", "an invitation leads to votes and replies while they are open"),
    ("attendance", "offline", "the door says that the workshop is in the hall"),
    ("attendance", "evaluation", "an invitation leads to the evaluation while it is open"),
    ("plenary", "activities", "the wall shows the planned activities one by one"),
];

/// The row of `web`: that of `civic`, with the rooms named by their address.
fn web_row() -> Vec<&'static str> {
    let named = |room: &str| ADDRESSES.iter().any(|it| it.0 == room);
    let before = |room: &'static str| {
        let own = ADDRESSES.iter().filter(move |it| it.1 == room).map(|it| it.0);
        own.chain(Some(room).filter(|room| !named(room)))
    };
    ROOMS.into_iter().flat_map(before).collect()
}

/// How far a room of `web` may ask `civic`.
fn reach(room: &str) -> Option<usize> {
    place(ADDRESSES.iter().find(|it| it.0 == room).map_or(room, |it| it.2))
}

#[test]
fn rooms_know_each_other_only_leftwards() {
    let (mut broken, mut needed) = (Vec::new(), BTreeSet::new());
    for (storey, row) in [("civic", ROOMS.to_vec()), ("web", web_row())] {
        for file in source::product(&format!("crates/{storey}/src")) {
            // Sample pages all show one invented day, which the later rooms tell.
            let sample = file.name.split('/').any(|part| part.starts_with("samples"));
            let Some(own) = room_of(&file.name, &row).filter(|_| !sample) else { continue };
            let mut tell = |at: usize, known| {
                broken.push(format!("{}:{} knows {known}", file.name, file.line(at)))
            };
            for (at, known) in mentioned(&file.code, "crate") {
                if row.iter().position(|it| **it == known).is_some_and(|it| it > own) {
                    tell(at, known);
                }
            }
            if storey == "civic" {
                continue;
            }
            for (at, known) in mentioned(&file.code, "civic") {
                if place(&known) <= reach(row[own]) {
                    continue;
                }
                match PAGES.iter().find(|it| (it.0, it.1) == (row[own], &*known)) {
                    Some(allowed) => drop(needed.insert(allowed)),
                    None => tell(at, known),
                }
            }
        }
    }
    let idle = PAGES.iter().filter(|it| !needed.contains(it));
    broken.extend(idle.map(|it| format!("no page of {} asks {} any more", it.0, it.1)));
    assert_none(
        "A room may know those before it in the row. What needs a later room belongs into that \
         later room, or reaches it through an event or a trait declared in the earlier one.",
        &broken,
    );
}

/// The room that a file stands in: `crates/civic/src/plan/rules.rs`, `crates/web/src/plan.rs`.
fn room_of(name: &str, row: &[&str]) -> Option<usize> {
    let room = name.split('/').nth(3)?.trim_end_matches(".rs");
    row.iter().position(|it| *it == room)
}

/// First names after `root::`, those of a group at its first level included.
fn mentioned(code: &[char], root: &str) -> Vec<(usize, String)> {
    let wanted: Vec<char> = format!("{root}::").chars().collect();
    let mut found = Vec::new();
    for (at, window) in code.windows(wanted.len()).enumerate() {
        let before = at.checked_sub(1).map_or(' ', |it| code[it]);
        if window == wanted && !before.is_alphanumeric() && !['_', ':'].contains(&before) {
            let after = at + wanted.len();
            found.extend(names(&code[after..]).into_iter().map(|name| (at, name)));
        }
    }
    found
}

fn names(code: &[char]) -> Vec<String> {
    let word = |from: &[char]| -> String {
        from.iter().take_while(|it| it.is_alphanumeric() || **it == '_').collect()
    };
    if code.first() != Some(&'{') {
        return vec![word(code)];
    }
    let (mut depth, mut fresh, mut found) = (0_usize, false, Vec::new());
    for (at, it) in code.iter().enumerate() {
        match it {
            '{' => (depth, fresh) = (depth + 1, depth == 0),
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => fresh = true,
            it if fresh && (it.is_alphanumeric() || *it == '_') => {
                found.push(word(&code[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    found
}

#[test]
fn a_group_of_names_is_read_at_its_first_level() {
    let code: Vec<char> = "use crate::{people::{Id, plan}, plan::Measure};".chars().collect();
    let found: Vec<String> = mentioned(&code, "crate").into_iter().map(|it| it.1).collect();
    assert_eq!(found, ["people", "plan"]);
}
