//! What does not fit together in a text that was read.

use super::ReadText;
use crate::framing::paper::{self, Form, Line, Source, Translate};

/// Something that does not fit together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The Fluent key.
    pub key: &'static str,
    /// The sentence's arguments.
    pub args: Vec<(&'static str, String)>,
    /// The line of the file, where there is one; its form says how a place is called.
    pub place: Option<(Form, Line)>,
}

impl ReadText {
    pub(super) fn check(&self, source: &Source) -> Vec<Fault> {
        let fault = |key, args: Vec<_>, line: Option<usize>| {
            let line = line.and_then(|number| source.line(number)).cloned();
            Fault { key, args, place: line.map(|line| (source.form, line)) }
        };
        let mut faults: Vec<Fault> = (source.unread.iter())
            .map(|name| fault("text-fault-unread", vec![("name", name.clone())], None))
            .collect();
        if !self.provisions.iter().any(|it| it.level.is_leaf()) {
            faults.push(fault("text-fault-none", Vec::new(), None));
        }
        let mut last = 0;
        let kind = self.provisions.first().map(|it| it.level.kind());
        for it in &self.provisions {
            let at = Some(it.line);
            if Some(it.level.kind()) != kind {
                faults.push(fault("text-fault-mixed", Vec::new(), at));
            }
            if !it.level.is_leaf() {
                continue;
            }
            if it.heading.is_empty() && it.body.is_empty() {
                faults.push(fault("text-fault-empty", vec![("number", it.number.clone())], at));
            }
            match it.number.parse::<u32>() {
                Ok(number) if number != last + 1 => {
                    let args =
                        vec![("number", number.to_string()), ("next", (last + 1).to_string())];
                    faults.push(fault("text-fault-number", args, at));
                    last = number;
                }
                Ok(number) => last = number,
                Err(_) if it.number.is_empty() => {
                    faults.push(fault("text-fault-unnumbered", Vec::new(), at));
                }
                // A measure counted within its objective: 1.2.3.
                Err(_) => {}
            }
        }
        faults
    }
}

impl Fault {
    /// The place for a reader: its number and its first words.
    #[must_use]
    pub fn place(&self, say: Translate<'_>) -> String {
        let Some((form, line)) = &self.place else { return say("paper-place-whole", &[]) };
        paper::place_of(*form, line, say)
    }
}
