//! `mithaq list`: what was understood of a list, and lists to fill.

use std::{io::Read, path::PathBuf, process::ExitCode};

use base::Lang;
use clap::ArgMatches;
use list::{Asked, Kind, Reading, column_at};
use press::Translator;

use crate::{
    command::Done,
    output::{complain, out},
};

/// The largest file that is read; what is larger is no list.
const MOST: u64 = 10 * 1024 * 1024;

/// Reads the file and prints the reading; status 2 when it has faults.
pub(crate) fn read(l: &'static Translator, matches: &ArgMatches) -> Done {
    let l = translator(l, matches);
    let Some(asked) = asked(l, matches) else { return Ok(ExitCode::from(2)) };
    let name = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let mut bytes = Vec::new();
    std::fs::File::open(&name)?.take(MOST + 1).read_to_end(&mut bytes)?;
    let reading = match u64::try_from(bytes.len())? > MOST {
        true => Reading::too_large(),
        false => list::read(&bytes, &asked),
    };
    let say = |key: &str, args: &[(&str, String)]| {
        args.iter().fold(l.t(key), |sentence, (name, value)| sentence.s(name, value)).plain()
    };
    if matches.get_flag("json") {
        out(&serde_json::to_string_pretty(&reading.json(&say))?);
    } else {
        tell(l, &reading, &say);
    }
    Ok(if reading.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

/// Prints a list to fill.
pub(crate) fn template(l: &'static Translator, matches: &ArgMatches) -> Done {
    let l = translator(l, matches);
    out(kind(matches).template(l.lang()).trim_end());
    Ok(ExitCode::SUCCESS)
}

fn translator(l: &'static Translator, matches: &ArgMatches) -> &'static Translator {
    match matches.get_one::<String>("lang").map(String::as_str) {
        Some("ar") => Translator::of(Lang::Ar),
        Some(_) => Translator::of(Lang::Fr),
        None => l,
    }
}

fn kind(matches: &ArgMatches) -> Kind {
    let word = matches.get_one::<String>("as");
    word.and_then(|word| word.parse().ok()).unwrap_or(Kind::Activities)
}

/// What is asked; nothing, and why is said, where a column cannot be meant.
fn asked(l: &'static Translator, matches: &ArgMatches) -> Option<Asked> {
    let mut asked = Asked::of(kind(matches));
    asked.sheet = matches.get_one::<String>("sheet").cloned();
    for said in matches.get_many::<String>("column").into_iter().flatten() {
        let (key, letter) = said.split_once('=').unwrap_or((said, ""));
        let known = key.is_empty() || asked.kind.column(key).is_some();
        match column_at(letter).filter(|_| known) {
            Some(at) => {
                asked.columns.push((at, Some(key.to_owned()).filter(|key| !key.is_empty())))
            }
            None => {
                let sentence = l.t("cli-list-column-unread").s("said", said);
                complain(&sentence.s("example", "title=B").plain());
                return None;
            }
        }
    }
    Some(asked)
}

/// The reading for people: what each column holds, then what is to be said.
fn tell(l: &'static Translator, reading: &Reading, say: list::Say<'_>) {
    if let Some(row) = reading.head_row {
        out(&read_from(l, reading.sheet.as_deref(), row));
    }
    for column in reading.columns.iter() {
        out(&format!("{} {} → {}", column.letter, column.head, column.known.unwrap_or("—")));
    }
    out(&l.t("cli-list-rows").s("count", reading.rows.len()).plain());
    for left in &reading.left_out {
        let why = say(left.why, &[]);
        out(&l.t("cli-list-left").s("row", left.row).s("why", why).plain());
    }
    for note in &reading.notes {
        out(&say(note.key, &note.args()));
    }
    for fault in &reading.faults {
        out(&say(fault.key, &fault.all_args()));
    }
}

/// Where the list was read: its sheet, if it has any, and the row of its head.
fn read_from(l: &'static Translator, sheet: Option<&str>, row: usize) -> String {
    let from = match sheet {
        Some(sheet) => l.t("cli-list-from").s("sheet", sheet),
        None => l.t("cli-list-from-text"),
    };
    from.s("row", row).plain()
}
