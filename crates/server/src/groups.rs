//! `mithaq groups draw`: whoever has the whole list of a drawing draws it again and
//! compares with what was published.

use std::{path::PathBuf, process::ExitCode};

use civic::workshop::rules::groups::{self, list};
use clap::ArgMatches;
use press::Translator;

use crate::{
    command::Done,
    output::{complain, out},
};

/// Draws from a whole list and prints each label with its group and commitment, and
/// the digest of the list, which the journal holds. Where the
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
    let people: Vec<groups::Present> = rows.iter().map(|row| row.person.clone()).collect();
    let drawn = groups::draw(&people, number, seed);
    out("label,group,commitment");
    let mut same = true;
    for (at, row) in rows.iter().enumerate() {
        let place = drawn.iter().position(|members| members.contains(&at));
        let (label, number) = (&row.person.label, place.map_or(0, |place| place + 1));
        out(&format!("{label},{number},{}", list::commitment(row).unwrap_or_default()));
        same &= place == row.group;
    }
    complain(&l.msg("cli-groups-digest").s("digest", list::digest(&rows)).plain());
    if rows.iter().any(|row| row.group.is_none()) {
        return Ok(ExitCode::SUCCESS);
    }
    let key = if same { "cli-groups-same" } else { "cli-groups-other" };
    complain(&l.t(key).plain());
    Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
