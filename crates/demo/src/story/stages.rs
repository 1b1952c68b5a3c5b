//! The stages after the workshop, what was said there and how it was answered.

use jiff::civil::Date;
use serde::Deserialize;

/// The stages that the demonstration has gone through or stands at.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stages {
    /// From the remote meeting to the eve of the workshop.
    pub preparation: DatedStage,
    /// The day of the workshop.
    pub workshop: DatedStage,
    /// Associations and consultation bodies; closed.
    pub second_level: OpenStage,
    /// Every resident; open on the day of the replay.
    pub public: OpenStage,
}

/// A stage at its real date, closed with its synthesis.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedStage {
    /// Its first day.
    pub opens_on: Date,
    /// Its last day.
    pub closes_on: Date,
    /// What it concluded, in Arabic.
    pub synthesis_ar: String,
    /// What it concluded, in French.
    pub synthesis_fr: String,
}

/// A stage of consultation, with everything its opening must say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenStage {
    /// Its first day, counted from the day of the replay.
    pub opens_offset: i64,
    /// Its last day, counted from the day of the replay.
    pub closes_offset: i64,
    /// Within how many days everything said is answered.
    pub answer_days: u16,
    /// Whom it addresses, in Arabic.
    pub audience_ar: String,
    /// Whom it addresses, in French.
    pub audience_fr: String,
    /// Who takes the decision it feeds, in Arabic.
    pub decision_body_ar: String,
    /// Who takes the decision it feeds, in French.
    pub decision_body_fr: String,
    /// The offline way in, in Arabic.
    pub offline_ar: String,
    /// The offline way in, in French.
    pub offline_fr: String,
    /// What it concluded, in Arabic; absent while it is open.
    pub synthesis_ar: Option<String>,
    /// What it concluded, in French; absent while it is open.
    pub synthesis_fr: Option<String>,
    /// What is open and fixed in the charter.
    pub charter: Scope,
    /// What is open and fixed in the plan.
    pub plan: Scope,
    /// How each target group is reached.
    pub outreach: Vec<Outreach>,
}

/// What may still change in a text, and what may not.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// What is open, in Arabic.
    pub open_ar: String,
    /// What is open, in French.
    pub open_fr: String,
    /// What is already fixed, in Arabic.
    pub fixed_ar: String,
    /// What is already fixed, in French.
    pub fixed_fr: String,
}

/// A row of the outreach plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outreach {
    /// Whom, in Arabic.
    pub target_ar: String,
    /// Whom, in French.
    pub target_fr: String,
    /// By which means, in Arabic.
    pub means_ar: String,
    /// By which means, in French.
    pub means_fr: String,
}

/// A consultation body or an association of the register.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// What opinions refer to it by.
    pub key: String,
    /// `association`, `ieecag`, `youth_council` or `neighbourhood_committee`.
    pub kind: String,
    /// Its name in Arabic, generic.
    pub name_ar: String,
    /// Its name in French, generic.
    pub name_fr: String,
}

/// What a contribution speaks of, written `{ article = 25 }` and the like.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// A text as a whole: `charter` or `plan`.
    Whole(String),
    /// An article of the charter.
    Article(u16),
    /// A measure of the plan.
    Measure(String),
    /// The chapter to which a new article is proposed.
    Chapter(u16),
    /// The axis to which a new measure is proposed.
    Axis(String),
}

/// What a body said about version 1.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// What the replay refers to it by.
    pub key: String,
    /// The body that speaks.
    pub body: String,
    /// `comment`, `amendment` or `opinion`.
    pub kind: String,
    /// What it speaks of.
    pub target: Target,
    /// The position of a formal opinion.
    pub position: Option<String>,
    /// The day it came, counted from the day of the replay.
    pub received_offset: i64,
    /// What was said, in Arabic.
    pub text_ar: String,
    /// What was said, in French.
    pub text_fr: String,
    /// The wording an amendment proposes, in Arabic.
    pub proposed_ar: Option<String>,
    /// The wording an amendment proposes, in French.
    pub proposed_fr: Option<String>,
    /// Its answer; the second level is closed, so each has one.
    pub answer: Answer,
}

/// What a resident said about version 2.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// What the replay refers to it by.
    pub key: String,
    /// `comment`, `amendment` or `new_provision`.
    pub kind: String,
    /// `web`, `paper`, `desk` or `workshop`.
    pub channel: String,
    /// What it speaks of.
    pub target: Target,
    /// `female` or `male`; absent where it was not said.
    pub sex: Option<String>,
    /// `15_24`, `25_34`, `35_59` or `60_plus`; absent where it was not said.
    pub age_band: Option<String>,
    /// The key of the quarter; absent where it was not said.
    pub quarter: Option<String>,
    /// The day it came, counted from the day of the replay.
    pub received_offset: i64,
    /// What was said, in Arabic.
    pub text_ar: String,
    /// What was said, in French.
    pub text_fr: String,
    /// The wording proposed, in Arabic.
    pub proposed_ar: Option<String>,
    /// The wording proposed, in French.
    pub proposed_fr: Option<String>,
    /// Its answer, unless it still waits.
    pub answer: Option<Answer>,
}

/// A reasoned answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// `accepted`, `accepted_in_part`, `already_covered`, `outside_competence` or `refused`.
    pub verdict: String,
    /// The day it was given, counted from the day of the replay.
    pub answered_offset: i64,
    /// The reason in Arabic.
    pub reason_ar: String,
    /// The reason in French.
    pub reason_fr: String,
    /// What changed in the text; present exactly where something was accepted.
    pub landing: Option<Landing>,
}

/// Where an accepted contribution landed: the whole new text of an article or
/// of a measure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Landing {
    /// The article that changed.
    pub article: Option<u16>,
    /// The measure that changed.
    pub measure: Option<String>,
    /// The new text in Arabic.
    pub body_ar: String,
    /// The new text in French.
    pub body_fr: String,
}
