//! The space in which people write: its rules, what was hidden and why,
//! reporting, and the office's looks.

pub(super) mod hidden;
pub(super) mod look;
pub(super) mod own;
pub(super) mod queue;
pub(super) mod report;
pub(super) mod rules;

use base::{Action, Lang, Topic, Topics};
use civic::consultation::{Ground, Part, Piece, Voice};
use press::{Choice, Translator};

use crate::routes::{Guard, Routes};

/// What was said and hidden, and how the open stages show it.
const SPACE: Topics = Topics::of(&[Topic::Voices, Topic::Course, Topic::Setting]);

/// The routes with those of the space.
pub(super) fn routes(before: Routes) -> Routes {
    let office = Guard::Commune(Action::SeeOffice);
    let keep = Guard::Commune(Action::KeepCommune);
    before
        .get(Guard::Public(SPACE), "/{lang}/{commune}/rules", rules::page)
        .get(Guard::Public(SPACE), "/{lang}/{commune}/rules/hidden", hidden::page)
        .get(Guard::Open, "/{lang}/{commune}/contributions/{id}/report", report::form)
        .post(Guard::Open, "/{lang}/{commune}/contributions/{id}/report", report::send)
        .get(keep, "/{lang}/{commune}/office/rules", own::page)
        .post(keep, "/{lang}/{commune}/office/rules", own::send)
        .get(office, "/{lang}/{commune}/office/looks", queue::page)
        .get(office, "/{lang}/{commune}/office/looks/{id}", look::page)
        .post(Guard::Commune(Action::Answer), "/{lang}/{commune}/office/looks/{id}", look::send)
        .post(
            Guard::Commune(Action::RuleAppeal),
            "/{lang}/{commune}/office/looks/{id}/appeal",
            look::rule,
        )
}

/// What everybody reads of a part of a contribution, in its own language:
/// where something is masked, what that was.
pub(crate) fn told(voice: &Voice, part: Part) -> String {
    let l = Translator::of(voice.lang);
    let pieces = voice.told(part).into_iter();
    let words = pieces.map(|piece| match piece {
        Piece::Said(words) => words.to_owned(),
        Piece::Masked(kind) => l.word("masked", kind).attr(),
    });
    words.collect()
}

/// The published reasons for hiding.
pub(super) fn grounds(l: &Translator) -> Vec<Choice> {
    let ground = |ground: &Ground| {
        let hint = l.word("ground-hint", ground).attr();
        Choice::new(ground, l.word("ground", ground).attr()).hint(hint)
    };
    Ground::ALL.iter().map(ground).collect()
}

/// The pages of the space, filled.
pub(super) fn samples(lang: Lang) -> Vec<crate::Sample> {
    let l = Translator::of(lang);
    vec![
        rules::sample(l),
        hidden::sample(l),
        report::sample(l),
        queue::sample(l),
        look::sample(l),
        own::sample(l),
    ]
}
