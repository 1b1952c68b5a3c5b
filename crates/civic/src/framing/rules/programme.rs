//! When a paper may become a workshop: every fault of its reading is settled,
//! every proposal decided, and the programme holds together as it stands.

use base::{Faults, visible};
use jiff::civil::{Date, Time};

use crate::{
    framing::rules::vocabulary::{self, says_what},
    framing::{
        paper::{DAY, EVENING, Kind, MORNING, Reading, Remark, hhmm, minute, until},
        rules::{
            categories::{self, Category},
            corrections::{Corrections, Row},
            typed::{clock, filled, required},
        },
    },
    process::ProcessKind,
};

/// The longest text of a programme, in characters.
const LONGEST: usize = 1_000;

/// A programme that holds together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// The workshop's title.
    pub title: String,
    /// The project that holds it.
    pub project: String,
    /// The language of the paper: `ar` or `fr`.
    pub lang: &'static str,
    /// The day.
    pub held_on: Date,
    /// When the work starts.
    pub starts_at: Time,
    /// The place.
    pub venue: String,
    /// The aims.
    pub aims: Vec<String>,
    /// The categories of participants.
    pub categories: Vec<Category>,
    /// The rows of the day, in the order of the clock.
    pub sessions: Vec<Planned>,
}

/// One row of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The session's number.
    pub number: Option<u32>,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// When it starts.
    pub starts_at: Time,
    /// When it ends.
    pub ends_at: Time,
    /// What is done in it.
    pub items: Vec<String>,
    /// The text that its cards feed.
    pub feeds: Option<ProcessKind>,
    /// What its groups answer to begin with.
    pub questions: Vec<String>,
}

/// The programme that a reading and its corrections make for the commune of
/// this code, or every reason why they do not.
/// A day that is over is asked about.
pub fn confirm(
    reading: &Reading,
    given: &Corrections,
    code: &str,
    today: Date,
) -> Result<Programme, Faults> {
    let mut faults = Faults::default();
    undecided(reading, given, code, &mut faults);
    let words: Vec<&str> = reading.source.lines.iter().map(|line| line.text.as_str()).collect();
    checked(given, vocabulary::lang(&words), today, faults)
}

/// The programme of a workshop that nobody announced by a paper, or every
/// reason why what was typed makes none.
pub fn by_hand(given: &Corrections, today: Date) -> Result<Programme, Faults> {
    let aims = given.aims.iter().map(String::as_str);
    let words: Vec<&str> = aims.chain([given.title.as_str(), &given.venue]).collect();
    checked(given, vocabulary::lang(&words), today, Faults::default())
}

fn checked(
    given: &Corrections,
    lang: &'static str,
    today: Date,
    mut faults: Faults,
) -> Result<Programme, Faults> {
    lengths(given, &mut faults);
    let title = required(&mut faults, "title", &given.title);
    let venue = required(&mut faults, "venue", &given.venue);
    let held_on = faults.keep("held_on", given.held_on.parse::<Date>().map_err(|_| "fault-date"));
    let starts_at = faults.keep("starts_at", clock(&given.starts_at));
    if held_on.is_some_and(|day| day < today) && !given.past {
        faults.add("past", "fault-paper-past");
    }
    let aims = filled(&given.aims);
    if aims.is_empty() {
        faults.add("aims", "fault-required");
    }
    let categories = categories::planned(&given.categories, &mut faults);
    let sessions = sessions(given, &aims, &mut faults);
    if let Some(starts_at) = starts_at {
        start(&sessions, starts_at, &mut faults);
    }
    let (Some(held_on), Some(starts_at), true) = (held_on, starts_at, faults.is_empty()) else {
        return Err(faults);
    };
    let project = visible(&given.project).to_owned();
    Ok(Programme { title, project, lang, held_on, starts_at, venue, aims, categories, sessions })
}

/// Words that are longer than a programme's can be.
fn lengths(given: &Corrections, faults: &mut Faults) {
    let heads = [("title", &given.title), ("project", &given.project), ("venue", &given.venue)];
    let heads = heads.map(|(field, text)| (field.to_owned(), text));
    let aims = given.aims.iter().map(|aim| ("aims".to_owned(), aim));
    let labels = given.categories.iter().enumerate();
    let labels = labels.map(|(at, row)| (format!("category-{at}-label"), &row.label));
    let rows = given.rows.iter().enumerate().flat_map(|(at, row)| {
        let items = row.items.iter().map(move |item| (format!("row-{at}-items"), item));
        items.chain([(format!("row-{at}-title"), &row.title)])
    });
    for (field, text) in heads.into_iter().chain(aims).chain(labels).chain(rows) {
        if faults.at(&field).is_none() {
            faults.too_long(field, text, LONGEST);
        }
    }
}

/// Faults not settled, proposals not decided, a commune not this one.
fn undecided(reading: &Reading, given: &Corrections, code: &str, faults: &mut Faults) {
    for at in (0..reading.faults.len()).filter(|at| !given.settled.contains(at)) {
        faults.add(format!("settled-{at}"), "fault-paper-unsettled");
    }
    for (at, proposal) in reading.proposals.iter().enumerate() {
        if !given.accepted.contains(&at) && still_proposed(reading, given, proposal) {
            faults.add(format!("accepted-{at}"), "fault-paper-undecided");
        }
    }
    let own = reading.commune.as_ref().is_some_and(|told| told.value.code == code);
    if !own && !given.own_commune {
        faults.add("own_commune", "fault-paper-commune");
    }
}

/// Whether what a proposal says still stands in the form, unaccepted.
fn still_proposed(reading: &Reading, given: &Corrections, proposal: &Remark) -> bool {
    match proposal.key {
        // Not accepted, its row is left out.
        "paper-proposal-break" => false,
        "paper-proposal-start" => {
            reading.starts_at.as_ref().is_some_and(|told| hhmm(told.value) == given.starts_at)
        }
        "paper-proposal-numbers" => {
            let numbers = |number: Option<u32>| number.map_or(String::new(), |it| it.to_string());
            let read = reading.sessions.iter().map(|session| numbers(session.number));
            let kept = given.rows.iter().filter(|row| row.line.is_some());
            read.eq(kept.map(|row| row.number.clone()))
        }
        "paper-proposal-lengths" => {
            let clock = |time: Option<Time>| time.map_or(String::new(), hhmm);
            let read =
                reading.sessions.iter().map(|row| (clock(row.starts_at), clock(row.ends_at)));
            let kept = given.rows.iter().filter(|row| row.line.is_some());
            read.eq(kept.map(|row| (row.starts_at.clone(), row.ends_at.clone())))
        }
        _ => {
            let read = reading.sessions.iter().find(|session| Some(session.line) == proposal.line);
            let kept = given.rows.iter().find(|row| row.line == proposal.line);
            let times = read.and_then(|read| Some((hhmm(read.starts_at?), hhmm(read.ends_at?))));
            match (times, kept) {
                (Some(times), Some(row)) => times == (row.starts_at.clone(), row.ends_at.clone()),
                _ => false,
            }
        }
    }
}

fn sessions(given: &Corrections, aims: &[String], faults: &mut Faults) -> Vec<Planned> {
    let kept = |row: &Row| row.fills.is_none_or(|proposal| given.accepted.contains(&proposal));
    let rows = given.rows.iter().enumerate().filter(|(_, row)| kept(row) && !row.is_blank());
    let mut planned: Vec<(usize, Planned)> =
        rows.filter_map(|(at, row)| Some((at, plan(at, row, aims, faults)?))).collect();
    if given.rows.iter().all(Row::is_blank) {
        faults.add("rows", "fault-programme-empty");
    }
    let evening = planned.iter().any(|(_, row)| minute(row.starts_at) >= EVENING);
    planned.sort_by_key(|(_, row)| row.span(evening));
    clashes(&planned, evening, faults);
    planned.into_iter().map(|(_, row)| row).collect()
}

fn plan(at: usize, row: &Row, aims: &[String], faults: &mut Faults) -> Option<Planned> {
    let field = |name: &str| format!("row-{at}-{name}");
    if visible(&row.title).is_empty() && row.kind != Kind::Break {
        faults.add(field("title"), "fault-required");
    }
    let mut time =
        |name: &str, said: &str| clock(said).inspect_err(|key| faults.add(field(name), key)).ok();
    let (starts_at, ends_at) = (time("starts_at", &row.starts_at), time("ends_at", &row.ends_at));
    let number = match visible(&row.number) {
        "" => None,
        said => match said.parse().ok().filter(|number| (1..=99).contains(number)) {
            Some(number) => Some(number),
            None => {
                faults.add(field("number"), "fault-number");
                None
            }
        },
    };
    let (starts_at, ends_at) = (starts_at?, ends_at?);
    let start = minute(starts_at);
    let lasts = until(start, minute(ends_at)) - start;
    if lasts < 0 || (lasts == 0 && row.kind != Kind::Closing) {
        faults.add(field("ends_at"), "fault-row-backwards");
    }
    let (title, items) = (visible(&row.title).to_owned(), filled(&row.items));
    let feeds = row.feeds.filter(|_| row.kind == Kind::Session);
    let questions = feeds.map_or_else(Vec::new, |_| questions(&title, aims));
    Some(Planned { number, kind: row.kind, title, starts_at, ends_at, items, feeds, questions })
}

/// What the groups of a session answer: its title, or where that is only its
/// number, what the workshop is for.
fn questions(title: &str, aims: &[String]) -> Vec<String> {
    const MOST: usize = 3;
    const LONGEST: usize = 300;
    let short = |text: &&String| text.chars().count() <= LONGEST;
    match says_what(title) {
        true => vec![title.chars().take(LONGEST).collect()],
        false => aims.iter().filter(short).take(MOST).cloned().collect(),
    }
}

/// Rows that begin before an earlier one ends, and numbers given twice.
fn clashes(planned: &[(usize, Planned)], evening: bool, faults: &mut Faults) {
    let mut latest: Option<i64> = None;
    for (place, (at, row)) in planned.iter().enumerate() {
        let (start, end) = row.span(evening);
        if latest.is_some_and(|latest| start < latest) {
            faults.add(format!("row-{at}-starts_at"), "fault-row-overlap");
        }
        latest = latest.max(Some(end));
        let before = planned.iter().take(place);
        if row.number.is_some() && before.into_iter().any(|(_, it)| it.number == row.number) {
            faults.add(format!("row-{at}-number"), "fault-row-number");
        }
    }
}

/// The work starts with the first session, or with the row before it.
fn start(planned: &[Planned], starts_at: Time, faults: &mut Faults) {
    let session = planned.iter().find(|row| row.kind == Kind::Session);
    let agrees = [planned.first(), session].iter().flatten().any(|row| row.starts_at == starts_at);
    if !agrees && !planned.is_empty() {
        faults.add("starts_at", "fault-workshop-start");
    }
}

impl Planned {
    /// The minutes at which it starts and ends, counted from the day's first
    /// midnight; an evening goes on after the next.
    fn span(&self, evening: bool) -> (i64, i64) {
        let start = minute(self.starts_at);
        let start = if evening && start <= MORNING { start + DAY } else { start };
        (start, until(start, minute(self.ends_at)))
    }
}

impl Row {
    /// Whether nothing was written in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let said = [&self.title, &self.starts_at, &self.ends_at];
        said.into_iter().chain(&self.items).all(|text| visible(text).is_empty())
    }
}
