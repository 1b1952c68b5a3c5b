//! Files and functions stay small enough to be read at once.

use crate::{
    assert_none,
    source::{self, Rust},
};

const FILE: usize = 300;
const FUNCTION: usize = 60;

#[test]
fn no_file_passes_300_lines() {
    let broken: Vec<String> = source::product("crates")
        .iter()
        .filter(|file| file.lines > FILE)
        .map(|file| format!("{}: {} lines", file.name, file.lines))
        .collect();
    assert_none("A file past 300 lines becomes a folder, one intention to a file.", &broken);
}

/// Nine functions of ten are no longer than this; it only ever shrinks.
const NINE_OF_TEN: usize = 20;

#[test]
fn functions_are_short() {
    let mut all: Vec<(usize, String)> = source::product("crates")
        .iter()
        .flat_map(|file| {
            let found = functions(file).into_iter();
            found
                .map(|(line, name, lines)| (lines, format!("{}:{line} {name}", file.name)))
                .collect::<Vec<_>>()
        })
        .collect();
    all.sort();
    let told = |it: &(usize, String)| format!("{}: {} lines", it.1, it.0);
    let broken: Vec<String> = all.iter().filter(|it| it.0 > FUNCTION).map(told).collect();
    assert_none("A function past 60 lines does more than one thing; give each its name.", &broken);
    let nine_of_ten = all[all.len() * 9 / 10].0;
    println!("{} functions, nine of ten have at most {nine_of_ten} lines; longest:", all.len());
    all.iter().rev().take(10).for_each(|it| println!("  {}", told(it)));
    assert!(
        nine_of_ten <= NINE_OF_TEN,
        "nine of ten functions have at most {NINE_OF_TEN} lines: split the longest ones"
    );
}

/// Every function with a body: its line, its name, how many lines it takes.
pub fn functions(file: &Rust) -> Vec<(usize, String, usize)> {
    let code = &file.code;
    let mut found = Vec::new();
    for at in 0..code.len().saturating_sub(3) {
        let before = at.checked_sub(1).map_or(' ', |it| code[it]);
        if code[at..at + 3] != ['f', 'n', ' '] || before.is_alphanumeric() || before == '_' {
            continue;
        }
        let name: String =
            code[at + 3..].iter().take_while(|it| it.is_alphanumeric() || **it == '_').collect();
        if let Some(end) = body(file, at).filter(|_| !name.is_empty()) {
            let line = file.line(at);
            found.push((line, name, file.line(end) - line + 1));
        }
    }
    found
}

/// Where the body of the function at `at` closes; none for a mere signature.
fn body(file: &Rust, at: usize) -> Option<usize> {
    let mut here = at;
    while let Some(it) = file.code.get(here) {
        match it {
            '(' | '[' => here = file.closing(here)?,
            '{' => return file.closing(here),
            ';' => return None,
            _ => {}
        }
        here += 1;
    }
    None
}

#[test]
fn a_function_is_measured_from_its_name_to_its_last_bracket() {
    let file =
        Rust::parse("trait T { fn a(&self) -> [u8; 2]; }\nfn b(x: [u8; 2]) {\n  if x {\n  }\n}\n");
    assert_eq!(functions(&file), [(2, "b".to_owned(), 4)]);
}
