//! Rooms know each other only towards the front of the row.

use std::collections::BTreeSet;

use crate::{assert_none, source};

/// The row; a room may know those before it.
pub const ROOMS: [&str; 22] = [
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
    "indicators",
    "notices",
    "archive",
];

fn place(room: &str) -> Option<usize> {
    ROOMS.iter().position(|it| *it == room)
}

/// Pages that stand under the address of a room and show what a later room of
/// `civic` tells: the page's room, the room it asks, and why. The list only
/// shrinks: an entry that no page needs any more fails the test.
const PAGES: [(&str, &str, &str); 6] = [
    ("workshop", "agenda", "a workshop's pages show its day by the released programme"),
    ("workshop", "offline", "the overview says that the workshop is away"),
    ("attendance", "plenary", "an invitation leads to votes and replies while they are open"),
    ("attendance", "evaluation", "an invitation leads to the evaluation while it is open"),
    ("synthesis", "plenary", "the closing page says what still waits in the plenary"),
    ("synthesis", "minutes", "the closing page closes the workshop"),
];

#[test]
fn rooms_know_each_other_only_leftwards() {
    let (mut broken, mut needed) = (Vec::new(), BTreeSet::new());
    for (storey, roots) in [("civic", &["crate"][..]), ("web", &["crate", "civic"][..])] {
        for file in source::product(&format!("crates/{storey}/src")) {
            // Sample pages all show one invented day, which the later rooms tell.
            let sample = file.name.split('/').any(|part| part.starts_with("samples"));
            let Some(own) = room_of(&file.name).filter(|_| !sample) else { continue };
            for root in roots {
                for (at, known) in mentioned(&file.code, root) {
                    if place(&known).is_none_or(|it| it <= own) {
                        continue;
                    }
                    let page = |it: &&(&str, &str, &str)| (it.0, it.1) == (ROOMS[own], &*known);
                    match PAGES.iter().find(page).filter(|_| *root == "civic") {
                        Some(allowed) => drop(needed.insert(allowed)),
                        None => {
                            broken.push(format!("{}:{} knows {known}", file.name, file.line(at)))
                        }
                    }
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
fn room_of(name: &str) -> Option<usize> {
    place(name.split('/').nth(3)?.trim_end_matches(".rs"))
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
