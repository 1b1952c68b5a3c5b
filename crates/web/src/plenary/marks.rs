//! The lines of a ballot as fields: what one person votes, or what was counted
//! in the hall.

use base::{Error, Faults, Result};
use civic::plenary::{
    Ballot, BallotKind, BallotOption, Mark,
    queries::{OptionResult, Votes},
    rules::Marked,
};
use press::{Bar, Bars, Control, FormView, Translator};

use crate::form::FormData;

/// The stances, in the order in which they are offered.
pub(super) const STANCES: [Mark; 3] = [Mark::Agree, Mark::Disagree, Mark::Pass];

/// The name of a line's field.
pub(super) fn name(option: &BallotOption) -> String {
    format!("o-{}", option.id)
}

fn counted(option: &BallotOption, mark: Mark) -> String {
    format!("o-{}-{mark}", option.id)
}

/// What one person voted, as sent.
pub(super) fn voted(
    ballot: &Ballot,
    options: &[BallotOption],
    sent: &FormData,
) -> Result<Vec<Marked>> {
    let mut marks = Vec::new();
    for option in options {
        let value = sent.get(&name(option)).to_owned();
        let (mark, count) = match (ballot.kind, value.as_str()) {
            (_, "") => continue,
            (BallotKind::Stance, word) => (word.parse().map_err(|_| broken())?, 1),
            (_, number) => (Mark::Given, number.parse().map_err(|_| no_number())?),
        };
        marks.push(Marked { option: option.id, mark, count });
    }
    Ok(marks)
}

/// The fields in which a count of a line is entered.
pub(super) fn count_fields(
    l: &Translator,
    form: &FormView,
    ballot: &Ballot,
    option: &BallotOption,
) -> Vec<Control> {
    let marks: &[Mark] = if ballot.kind == BallotKind::Stance { &STANCES } else { &[Mark::Given] };
    let field = |mark: &Mark| {
        let label = l.word("vote-mark", mark);
        form.number(&counted(option, *mark), label)
    };
    marks.iter().map(field).collect()
}

/// What was counted, as sent; an empty field counts nothing.
pub(super) fn counts(options: &[BallotOption], sent: &FormData) -> Result<Vec<Marked>> {
    let mut marks = Vec::new();
    for option in options {
        for mark in [Mark::Given, Mark::Agree, Mark::Disagree, Mark::Pass] {
            match sent.get(&counted(option, mark)) {
                "" => {}
                number => {
                    let count = number.parse().map_err(|_| no_number())?;
                    marks.push(Marked { option: option.id, mark, count });
                }
            }
        }
    }
    Ok(marks)
}

fn broken() -> Error {
    Error::invalid("options", "fault-form-broken")
}

fn no_number() -> Error {
    let mut faults = Faults::default();
    faults.add("options", "fault-number");
    Error::Invalid(faults)
}

/// A result as bars: of all dots or points together, or one set for each line.
pub(super) fn bars(
    l: &'static Translator,
    votes: &Votes,
    lines: &[OptionResult],
) -> Vec<(Option<String>, Bars)> {
    if votes.ballot.kind != BallotKind::Stance {
        let parts = lines.iter().map(|line| bar(line.option.text.clone(), line.given, "part"));
        return vec![(None, Bars::new(l, parts.collect()))];
    }
    lines.iter().map(|line| (Some(line.option.text.clone()), stances(l, line))).collect()
}

fn stances(l: &'static Translator, line: &OptionResult) -> Bars {
    let said = |mark: Mark| l.word("vote-mark", mark).attr();
    let parts = vec![
        bar(said(Mark::Agree), line.agree, "agree"),
        bar(said(Mark::Disagree), line.disagree, "disagree"),
        bar(said(Mark::Pass), line.pass, "unsaid"),
    ];
    Bars::new(l, parts)
}

const fn bar(label: String, count: i64, kind: &'static str) -> Bar {
    Bar { label, count, kind }
}
