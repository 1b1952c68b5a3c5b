//! The choices that forms of this room offer, in the reader's language.

use base::Lang;
use civic::{
    commune::{Body, Quarter},
    consultation::{Channel, Kind, Stance, Verdict},
    people::{AgeBand, Sex},
};
use press::{Choice, Translator};

fn words<T: std::fmt::Display + Copy>(l: &Translator, prefix: &str, words: &[T]) -> Vec<Choice> {
    words.iter().map(|word| Choice::new(word, l.word(prefix, *word).attr())).collect()
}

/// What may be said: a provision can be amended, the whole can have an opinion.
pub(super) fn kinds(l: &Translator, provision: bool, organisation: bool) -> Vec<Choice> {
    let offered = |kind: &Kind| match kind {
        Kind::Amendment => provision,
        Kind::Opinion => organisation && !provision,
        Kind::Comment | Kind::NewProvision => true,
    };
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| offered(kind)).collect();
    kinds
        .into_iter()
        .map(|kind| {
            Choice::new(kind, l.word("contribute-kind", kind).attr())
                .hint(l.word("contribute-kind-hint", kind).attr())
        })
        .collect()
}

/// An organisation's positions.
pub(super) fn stances(l: &Translator) -> Vec<Choice> {
    words(l, "contribute-stance", Stance::ALL)
}

/// The sexes one may say.
pub(super) fn sexes(l: &Translator) -> Vec<Choice> {
    words(l, "workshop-sex", Sex::ALL)
}

/// The age bands one may say.
pub(super) fn ages(l: &Translator) -> Vec<Choice> {
    words(l, "age", AgeBand::ALL)
}

/// The ways in which something came to the office.
pub(super) fn channels(l: &Translator) -> Vec<Choice> {
    let offline: Vec<Channel> =
        Channel::ALL.iter().copied().filter(|channel| *channel != Channel::Web).collect();
    words(l, "contribute-channel", &offline)
}

/// The ways in which something came, this site included.
pub(crate) fn every_channel(l: &Translator) -> Vec<Choice> {
    words(l, "contribute-channel", Channel::ALL)
}

/// What a contribution may be.
pub(crate) fn every_kind(l: &Translator) -> Vec<Choice> {
    words(l, "contribute-kind", Kind::ALL)
}

/// What may have become of a contribution, or that it waits.
pub(crate) fn outcomes(l: &Translator) -> Vec<Choice> {
    let waiting = Choice::new("waiting", l.t("verdict-waiting").attr());
    std::iter::once(waiting).chain(words(l, "verdict", Verdict::ALL)).collect()
}

/// What may become of a contribution.
pub(super) fn verdicts(l: &Translator) -> Vec<Choice> {
    Verdict::ALL
        .iter()
        .map(|verdict| {
            Choice::new(verdict, l.word("verdict", *verdict).attr())
                .hint(l.word("answer-verdict-hint", *verdict).attr())
        })
        .collect()
}

/// The commune's quarters.
pub(super) fn quarters(lang: Lang, quarters: &[Quarter]) -> Vec<Choice> {
    quarters.iter().map(|quarter| Choice::new(quarter.id, quarter.name.get(lang))).collect()
}

/// The organisations of the register.
pub(crate) fn bodies(lang: Lang, bodies: &[Body]) -> Vec<Choice> {
    bodies.iter().map(|body| Choice::new(body.id, body.name.get(lang))).collect()
}
