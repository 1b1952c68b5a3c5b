//! `mithaq doctor`: what is wrong with an installation, and what to do. It
//! looks and changes nothing.

mod data;
mod line;
mod machine;
mod outside;

use std::{path::PathBuf, process::ExitCode};

use base::{Instant, time::Clock, time::SystemClock};
use clap::ArgMatches;
use db::Settings;
use press::{Msg, Translator};
use serde_json::{Value, json};

pub(crate) use line::command;

use crate::{
    command::{Done, settings},
    output::out,
};

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Fine,
    /// Nothing is broken, and somebody should know.
    Note,
    Wrong,
}

impl State {
    const fn word(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Note => "note",
            Self::Wrong => "wrong",
        }
    }

    /// What stands before the line; read aloud it is no word of any language.
    const fn mark(self) -> &'static str {
        match self {
            Self::Fine => "  ",
            Self::Note => "! ",
            Self::Wrong => "✗ ",
        }
    }
}

/// One thing that was looked at.
struct Found {
    of: &'static str,
    state: State,
    told: Msg,
}

impl Found {
    const fn fine(of: &'static str, told: Msg) -> Self {
        Self { of, state: State::Fine, told }
    }

    const fn note(of: &'static str, told: Msg) -> Self {
        Self { of, state: State::Note, told }
    }

    const fn wrong(of: &'static str, told: Msg) -> Self {
        Self { of, state: State::Wrong, told }
    }
}

/// What is looked at, and in whose words it is told.
struct Visit<'a> {
    l: &'static Translator,
    matches: &'a ArgMatches,
    settings: Settings,
    now: Instant,
}

impl Visit<'_> {
    /// The folder of the data; none where only a database elsewhere is named.
    fn folder(&self) -> Option<PathBuf> {
        match &self.settings {
            Settings::Folder(folder) => Some(folder.clone()),
            Settings::Postgres { keys, .. } => keys.clone(),
        }
    }

    fn text(&self, name: &str) -> Option<&str> {
        let given = self.matches.get_one::<String>(name).map(String::as_str);
        given.filter(|it| !it.is_empty())
    }
}

/// Looks at everything; status 1 where something is wrong.
pub(crate) async fn doctor(l: &'static Translator, matches: &ArgMatches) -> Done {
    let visit = Visit { l, matches, settings: settings(matches), now: SystemClock.now() };
    let mut found = data::look(&visit).await?;
    found.extend(machine::look(&visit).await);
    found.extend(outside::look(&visit).await);
    let wrong = found.iter().filter(|it| it.state == State::Wrong).count();
    if matches.get_flag("json") {
        let all: Vec<Value> = found.iter().map(as_json).collect();
        out(&Value::from(all).to_string());
    } else {
        found.iter().for_each(|it| out(&format!("{}{}", it.state.mark(), it.told.plain())));
        out(&l.msg("doctor-wrong").n("count", wrong).plain());
    }
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn as_json(found: &Found) -> Value {
    json!({ "of": found.of, "state": found.state.word(), "told": found.told.plain() })
}
