//! What was understood of a framing paper.

use jiff::civil::{Date, Time};

use super::source::Source;
use crate::commune::gazetteer::Unit;

/// A framing paper as understood, each element with the line that says it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The whole paper as plain text by lines.
    pub source: Source,
    /// The project that holds the workshop.
    pub project: Option<Told<String>>,
    /// The workshop's title.
    pub title: Option<Told<String>>,
    /// The commune.
    pub commune: Option<Told<&'static Unit>>,
    /// The day.
    pub date: Option<Told<Date>>,
    /// The place.
    pub venue: Option<Told<String>>,
    /// When the work starts, as the prose says it.
    pub starts_at: Option<Told<Time>>,
    /// What the workshop is for.
    pub aims: Vec<Told<String>>,
    /// Who is to take part.
    pub participants: Vec<Told<Participant>>,
    /// The agenda.
    pub sessions: Vec<Session>,
    /// What the paper left open and a person may confirm.
    pub proposals: Vec<Remark>,
    /// What contradicts itself, is impossible or is missing.
    pub faults: Vec<Remark>,
}

/// A value and the line of the source that says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<T> {
    /// The value.
    pub value: T,
    /// The line's number in the source.
    pub line: usize,
}

/// A category of participants as the paper words it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The paper's own words.
    pub text: String,
    /// The wider group under which the paper lists it (الأطر الإدارية).
    pub group: Option<String>,
    /// The standard category.
    pub category: Category,
    /// How many of them the paper expects.
    pub expected: Option<u32>,
}

base::words! {
    /// The standard categories of participants.
    pub enum Category {
        /// منتخبون ومنتخبات.
        Elected = "elected",
        /// Staff in charge of participatory approaches.
        StaffParticipation = "staff_participation",
        /// Staff who follow the commune's programme of action.
        StaffPac = "staff_pac",
        /// Staff in charge of the openness programme.
        StaffOpenness = "staff_openness",
        /// Other staff of the commune.
        Staff = "staff",
        /// نقطة ارتكاز.
        FocalPoint = "focal_point",
        /// Members of the body for equality, equal opportunities and the gender approach.
        Ieecag = "ieecag",
        /// Members of youth councils, neighbourhood committees and the like.
        DialogueMechanism = "dialogue_mechanism",
        /// Associations, cooperatives, civil society.
        Association = "association",
        /// السلطة المحلية.
        LocalAuthority = "local_authority",
        /// المصالح اللاممركزة.
        DeconcentratedService = "deconcentrated_service",
        /// The ministry, the agency, experts and facilitators.
        Partner = "partner",
        /// Companies, chambers of trade.
        PrivateSector = "private_sector",
        /// Universities and researchers.
        University = "university",
        /// The press.
        Media = "media",
        /// المواطنات والمواطنون.
        Resident = "resident",
        /// A category with no standard word.
        Other = "other",
    }
}

base::words! {
    /// What a row of the agenda is.
    pub enum Kind {
        /// Welcome and registration.
        Reception = "reception",
        /// A session of work.
        Session = "session",
        /// A break.
        Break = "break",
        /// The end of the day.
        Closing = "closing",
    }
}

/// One row of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The number the paper gives it, or its rank where the paper numbers none.
    pub number: Option<u32>,
    /// Its title.
    pub title: String,
    /// When it starts.
    pub starts_at: Option<Time>,
    /// When it ends.
    pub ends_at: Option<Time>,
    /// What is done in it.
    pub items: Vec<String>,
    /// What it is.
    pub kind: Kind,
    /// The line of the source that holds it.
    pub line: usize,
    /// Whether a time of it is proposed rather than read.
    pub proposed: bool,
    /// How many times its row writes, possible or not.
    pub(super) clocks: usize,
    /// Whether its row names the half of the day of its start, and of its end.
    pub(super) halves: (bool, bool),
    /// How many minutes its row says that it lasts.
    pub(super) lasts: Option<i64>,
    /// Whether it starts after the midnight that ends the day.
    pub(super) late: bool,
}

/// A proposal or a fault: the key of its sentence, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The Fluent key.
    pub key: &'static str,
    /// The sentence's arguments, already formatted.
    pub args: Vec<(&'static str, String)>,
    /// The line of the source; nothing for the paper as a whole.
    pub line: Option<usize>,
}

impl Reading {
    /// A reading that has understood nothing yet.
    pub(super) fn of(source: Source) -> Self {
        Self { source, ..Self::default() }
    }

    /// Notes a fault at a line, or at the paper as a whole.
    pub(super) fn fault(
        &mut self,
        line: impl Into<Option<usize>>,
        key: &'static str,
        args: Vec<(&'static str, String)>,
    ) {
        self.faults.push(Remark { key, args, line: line.into() });
    }

    /// Notes a proposal.
    pub(super) fn propose(
        &mut self,
        line: impl Into<Option<usize>>,
        key: &'static str,
        args: Vec<(&'static str, String)>,
    ) {
        self.proposals.push(Remark { key, args, line: line.into() });
    }

    /// Whether nothing in the file makes it a framing paper.
    pub(super) fn is_no_framing_paper(&self) -> bool {
        self.sessions.is_empty() && self.date.is_none() && self.commune.is_none()
    }

    /// Puts remarks in the order of the lines, each said once.
    pub(super) fn order_remarks(&mut self) {
        for remarks in [&mut self.faults, &mut self.proposals] {
            remarks.sort_by_key(|remark| remark.line.unwrap_or(0));
            remarks.dedup();
        }
    }

    /// The minutes of the day, from the durations of its rows.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        self.sessions.iter().filter_map(Session::minutes).sum()
    }
}

impl Session {
    /// How many minutes it lasts, where both its times are known.
    #[must_use]
    pub fn minutes(&self) -> Option<i64> {
        Some(self.until()? - self.from()?)
    }

    /// The minute at which it starts, counted from the day's first midnight.
    pub(super) fn from(&self) -> Option<i64> {
        self.starts_at.map(|time| minute(time) + if self.late { DAY } else { 0 })
    }

    /// The minute at which it ends; an evening may end on the next day.
    pub(super) fn until(&self) -> Option<i64> {
        let end = minute(self.ends_at?);
        Some(self.from().map_or(end, |start| until(start, end)))
    }
}

/// The minute at which something ends that starts at this minute, counted from
/// the day's first midnight: midnight itself ends the day, and what goes on in
/// the evening may go on past it.
pub(crate) fn until(start: i64, end: i64) -> i64 {
    let same_day = end + start.div_euclid(DAY) * DAY;
    let over_midnight = end == 0 || start >= EVENING && end <= MORNING;
    if same_day < start && over_midnight { same_day + DAY } else { same_day }
}

/// How many minutes something lasts from one time until another.
#[must_use]
pub fn lasts(from: Time, to: Time) -> i64 {
    until(minute(from), minute(to)) - minute(from)
}

/// The minutes of a day.
pub(crate) const DAY: i64 = 24 * 60;
/// From this minute on, what goes on may go on past midnight.
pub(crate) const EVENING: i64 = 17 * 60;
/// By this minute of the next day, an evening is over.
pub(crate) const MORNING: i64 = 6 * 60;

/// The time of the day that a minute counted from the day's first midnight is.
pub(crate) fn on_clock(minute: i64) -> Time {
    let part = |number: i64| i8::try_from(number).unwrap_or_default();
    let minute = minute.rem_euclid(DAY);
    Time::new(part(minute / 60), part(minute % 60), 0, 0).unwrap_or_default()
}

/// The minute of the day.
pub(crate) fn minute(time: Time) -> i64 {
    i64::from(time.hour()) * 60 + i64::from(time.minute())
}

/// A time as `HH:MM`.
#[must_use]
pub fn hhmm(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
