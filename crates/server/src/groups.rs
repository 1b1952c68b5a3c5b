//! `mithaq groups draw`: anybody draws groups again from what was published.

use std::{path::PathBuf, process::ExitCode};

use civic::workshop::rules::groups::{
    self, Present,
    list::{self, Row},
};
use clap::ArgMatches;
use press::Translator;

use crate::{
    command::Done,
    output::{complain, out},
};

/// Draws from a published list and prints each label with its group. Where the
/// list tells a group for everybody, says whether it is the same; status 1 when
/// it is not, 2 when the list cannot be read.
pub(crate) fn draw(l: &'static Translator, matches: &ArgMatches) -> Done {
    let text = std::fs::read_to_string(
        matches.get_one::<PathBuf>("file").map_or(std::path::Path::new(""), PathBuf::as_path),
    )?;
    let rows = match list::read(&text) {
        Ok(rows) => rows,
        Err(line) => {
            complain(&l.msg("cli-groups-unread").n("line", line).plain());
            return Ok(ExitCode::from(2));
        }
    };
    let told = rows.iter().filter_map(|row| row.group).max().map_or(0, |most| most + 1);
    let number = matches.get_one::<usize>("groups").copied().unwrap_or(told);
    let seed = matches.get_one::<String>("seed").map_or("", String::as_str);
    let people: Vec<Present> = rows.iter().map(|row| row.person.clone()).collect();
    let drawn = groups::draw(&people, number, seed);
    out("label,group");
    let mut same = true;
    for (at, Row { person, group }) in rows.iter().enumerate() {
        let place = drawn.iter().position(|members| members.contains(&at));
        out(&format!("{},{}", person.label, place.map_or(0, |place| place + 1)));
        same &= place == *group;
    }
    if rows.iter().any(|row| row.group.is_none()) {
        return Ok(ExitCode::SUCCESS);
    }
    let key = if same { "cli-groups-same" } else { "cli-groups-other" };
    complain(&l.t(key).plain());
    Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
