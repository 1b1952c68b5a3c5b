//! A contribution as it is read: what everybody may see of it, and what its
//! author and the office see besides.

use base::{Id, Instant, Lang, LocalText, columns};
use jiff::civil::Date;

use super::{
    Cause, Channel, Contribution, Ground, Kind, Masks, Part, Piece, Stance, State, Verdict,
    Visibility, sight,
};
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
    /// What was said, of one that is shown; read it by [`Voice::told`], which
    /// leaves out what is masked.
    #[sqlx(flatten)]
    pub said: Said,
    /// Whether everybody reads it.
    pub visibility: Visibility,
    /// Why it is hidden, and since when.
    pub hidden_for: Option<Ground>,
    /// Since when it is hidden.
    pub hidden_at: Option<Instant>,
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

/// The words of a contribution that is shown, and what of them is masked.
#[derive(Debug, Clone, Default, sqlx::FromRow)]
pub struct Said {
    text: String,
    proposed: String,
    #[sqlx(try_from = "String")]
    masks: Masks,
}

impl Said {
    /// Words of which nothing is masked.
    #[must_use]
    pub fn plain(text: &str, proposed: &str) -> Self {
        let masks = Masks::default();
        Self { text: text.to_owned(), proposed: proposed.to_owned(), masks }
    }
}

impl Voice {
    /// What everybody reads of a part; nothing of one that is not shown.
    #[must_use]
    pub fn told(&self, part: Part) -> Vec<Piece<'_>> {
        let words = match part {
            Part::Text => &self.said.text,
            Part::Proposed => &self.said.proposed,
        };
        sight::pieces(words, part, &self.said.masks)
    }

    /// What is masked of it.
    #[must_use]
    pub const fn masks(&self) -> &Masks {
        &self.said.masks
    }

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
        self.is_answer_owed() && self.answer_due_on < today
    }

    /// Whether an answer is owed to it still.
    #[must_use]
    pub fn is_answer_owed(&self) -> bool {
        self.visibility != Visibility::Withdrawn && self.state != State::Answered
    }
}

/// A contribution as its bearer and the office hold it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Held {
    /// What is public of it.
    #[sqlx(flatten)]
    pub voice: Voice,
    /// The receipt's code.
    #[sqlx(try_from = "db::Sealed")]
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
    /// What was said, be it shown or not.
    pub whole_text: String,
    /// The wording proposed, be it shown or not.
    pub whole_proposed: String,
    /// Why it waits for a look; empty where it does not.
    pub awaits: String,
    /// Until when the office looks at it.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub look_due_on: Option<Date>,
    /// Counts the changes.
    pub revision: i64,
}

impl Held {
    /// Why it waits for a look.
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        self.awaits.parse().ok()
    }

    /// Whether the office is late in looking at it.
    #[must_use]
    pub fn is_unseen_late(&self, today: Date) -> bool {
        let waits = self.voice.visibility == Visibility::Waiting;
        waits && self.look_due_on.is_some_and(|day| day < today)
    }

    /// What was said in a part, be it shown or not.
    #[must_use]
    pub fn whole(&self, part: Part) -> &str {
        match part {
            Part::Text => &self.whole_text,
            Part::Proposed => &self.whole_proposed,
        }
    }

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
