//! A commitment as pages show it.

use base::Id;
use civic::openness::{
    Change, Commitment, Register, Update,
    rules::{addresses, principles_of},
    texts::TEXTS,
};
use jiff::civil::Date;
use press::{Html, Translator};

use crate::{amount::amount, words::LocalWords};

/// A commitment as pages show it.
pub(super) struct Card {
    pub(super) id: Id<Commitment>,
    pub(super) number: String,
    pub(super) title: LocalWords,
    /// How far, the newest first.
    pub(super) updates: Vec<UpdateLine>,
    pub(super) changes: Vec<ChangeLine>,
    pub(super) facts: Vec<(Html, LocalWords)>,
    /// The page of the article that it is.
    pub(super) article: Option<String>,
    /// Since when it is off the list.
    pub(super) retired: Option<Date>,
    /// Whether everybody sees it.
    pub(super) shown: bool,
}

/// How far a commitment was on a day.
pub(super) struct UpdateLine {
    pub(super) told: Date,
    pub(super) percent: Option<i64>,
    pub(super) status: Html,
    pub(super) note: LocalWords,
    pub(super) evidence: Vec<String>,
}

/// What was done to a commitment in public.
pub(super) struct ChangeLine {
    pub(super) changed: Date,
    pub(super) deed: Html,
    pub(super) reason: LocalWords,
}

impl Card {
    /// A commitment of a register; `here` is the commune's address.
    pub(super) fn new(
        l: &'static Translator,
        here: &str,
        register: &Register,
        it: &Commitment,
    ) -> Self {
        Self {
            id: it.id,
            number: it.number.clone(),
            title: LocalWords::either(l.lang(), &it.title),
            updates: register.updates_of(it.id).map(|it| UpdateLine::new(l, it)).collect(),
            changes: register.changes_of(it.id).map(|it| ChangeLine::new(l, it)).collect(),
            facts: facts(l, it),
            article: it.provision_id.map(|id| format!("{here}/charter/articles/{id}")),
            retired: it.retired_at.map(base::Instant::day),
            shown: it.shown_at.is_some(),
        }
    }

    /// How far, where somebody told it.
    pub(super) fn latest(&self) -> Option<&UpdateLine> {
        self.updates.first()
    }
}

impl UpdateLine {
    fn new(l: &'static Translator, it: &Update) -> Self {
        Self {
            told: it.told_on,
            percent: it.percent,
            status: l.word("status", it.status).html(),
            note: LocalWords::written(&it.note),
            evidence: addresses(&it.evidence).map(str::to_owned).collect(),
        }
    }
}

impl ChangeLine {
    fn new(l: &'static Translator, it: &Change) -> Self {
        Self {
            changed: it.changed_at.day(),
            deed: l.word("commitment-deed", it.deed).html(),
            reason: LocalWords::written(&it.reason),
        }
    }
}

/// What a commitment says beside its title; what it does not say is left out.
fn facts(l: &'static Translator, it: &Commitment) -> Vec<(Html, LocalWords)> {
    let plain = |text: Option<String>| LocalWords::new(l.lang(), text.unwrap_or_default());
    let texts = TEXTS.iter().map(|text| (text.label, LocalWords::written((text.get)(&it.texts))));
    let principles = principles_of(&it.texts.principles).into_iter();
    let principles: Vec<String> = principles.map(|it| l.word("principle", it).attr()).collect();
    let day = |day: Option<Date>| plain(day.map(|day| l.date(day).to_string()));
    let rest = [
        ("commitment-principles", plain(Some(l.list(&principles)))),
        ("commitment-starts", day(it.starts_on)),
        ("commitment-due", day(it.due_on)),
        ("commitment-cost", plain(it.cost.map(|cost| amount(l, cost)))),
    ];
    let all = texts.chain(rest).filter(|(_, said)| !said.text.is_empty());
    all.map(|(label, said)| (l.t(label).html(), said)).collect()
}
