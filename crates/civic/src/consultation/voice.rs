//! A contribution as it is read: what everybody may see of it, and what its
//! author and the office see besides.

use base::{Id, Instant, Lang, LocalText, columns};
use jiff::civil::Date;

use super::{Channel, Contribution, Kind, Stance, State, Verdict};
use crate::{
    commune::Quarter,
    document::{Provision, Version},
    people::{AgeBand, Person, Sex},
    process::{Process, ProcessKind, Stage, StageKind},
};

/// What a contribution says and what was answered: all that is public of it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Voice {
    /// Its identity.
    pub id: Id<Contribution>,
    /// The stage it was said in.
    pub stage_id: Id<Stage>,
    /// Which stage that is.
    pub stage_kind: StageKind,
    /// The process.
    pub process_id: Id<Process>,
    /// The text it is about.
    pub process_kind: ProcessKind,
    /// The version it speaks of.
    pub version_id: Id<Version>,
    /// The provision it speaks of; none for the whole text.
    pub provision_id: Option<Id<Provision>>,
    /// The provision's number in that version.
    pub number: Option<String>,
    /// The provision's heading in that version.
    #[sqlx(flatten, try_from = "columns::MaybeHeading")]
    pub heading: Option<LocalText>,
    /// What it is.
    pub kind: Kind,
    /// How it came.
    pub channel: Channel,
    /// The language it was written in.
    pub lang: Lang,
    /// What was said.
    pub text: String,
    /// The wording proposed; may be empty.
    pub proposed: String,
    /// The position, of a formal opinion.
    pub stance: Option<Stance>,
    /// The organisation that speaks.
    #[sqlx(flatten, try_from = "columns::MaybeBody")]
    pub body: Option<LocalText>,
    /// The author's name where they agreed to be named; empty otherwise.
    pub name: String,
    /// When it came.
    pub received_at: Instant,
    /// The day by which it is answered.
    #[sqlx(try_from = "columns::Day")]
    pub answer_due_on: Date,
    /// Where it stands.
    pub state: State,
    /// What becomes of it.
    pub verdict: Option<Verdict>,
    /// Why, in words.
    pub reason: Option<String>,
    /// The language of the reason.
    pub reason_lang: Option<Lang>,
    /// When it was answered.
    pub decided_at: Option<Instant>,
}

impl Voice {
    /// The provision's heading in a reader's language.
    #[must_use]
    pub fn heading(&self, lang: Lang) -> &str {
        self.heading.as_ref().map_or("", |words| words.get(lang))
    }

    /// The organisation's name in a reader's language; empty for a resident.
    #[must_use]
    pub fn body(&self, lang: Lang) -> &str {
        self.body.as_ref().map_or("", |words| words.get(lang))
    }

    /// Whether it still waits for an answer that is due before this day.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.state != State::Answered && self.answer_due_on < today
    }
}

/// A contribution as its bearer and the office hold it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Held {
    /// What is public of it.
    #[sqlx(flatten)]
    pub voice: Voice,
    /// The receipt's code.
    pub code: String,
    /// The author, where a name or contact was given.
    pub person_id: Option<Id<Person>>,
    /// The sex said.
    pub sex: Sex,
    /// The age band said.
    pub age_band: AgeBand,
    /// The quarter said.
    pub quarter_id: Option<Id<Quarter>>,
    /// When its author asked for a second answer.
    pub reopened_at: Option<Instant>,
    /// Why they asked.
    pub objection: String,
    /// Counts the changes.
    pub revision: i64,
}

impl Held {
    /// Whether its author said anything of themselves that can be forgotten.
    #[must_use]
    pub fn knows_author(&self) -> bool {
        let said = (self.sex, self.age_band) != (Sex::Unsaid, AgeBand::Unsaid);
        said || self.person_id.is_some() || self.quarter_id.is_some()
    }

    /// The short name by which an office speaks of it. Unlike the receipt's
    /// code it opens nothing.
    #[must_use]
    pub fn reference(&self) -> String {
        let id = self.voice.id.uuid().simple().to_string().to_uppercase();
        id[id.len() - 6..].to_owned()
    }
}
