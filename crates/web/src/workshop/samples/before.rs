//! The pages of a workshop before its day, filled.

use base::{Faults, Lang};
use civic::workshop::{Act, WorkshopState};
use jiff::civil::Date;
use press::{FormView, Translator};

use super::{
    super::{
        calling::{ActForm, Calling},
        changes,
        setting::{self, Setting},
    },
    frame, head, workshop,
};

pub(super) fn setting(lang: Lang) -> Setting {
    let (l, shown) = (Translator::of(lang), workshop());
    let mut faults = Faults::default();
    faults.add("past", "fault-paper-past");
    let form = FormView::new(lang)
        .labels(&setting::LABELS)
        .with("revision", shown.revision)
        .with("title", &shown.title)
        .with("held_on", &shown.held_on)
        .with("venue", &shown.venue)
        .faulty(faults);
    let (frame, head) = (frame(lang, "workshop-change"), head(lang, ""));
    Setting { l, frame, head, refusal: None, past: true, form }
}

pub(super) fn calling(lang: Lang) -> Calling {
    let fresh = |(word, act): (&'static str, Act)| ActForm::fresh(lang, word, act, 1);
    let acts = [("call", Act::Call(Date::ZERO)), ("cancel", Act::Cancel), ("show", Act::Show)];
    Calling {
        l: Translator::of(lang),
        frame: frame(lang, "calling-title"),
        head: head(lang, ""),
        changes: changes::sample(lang, WorkshopState::Postponed),
        refusal: None,
        public: "/beni-mellal/workshops/3".into(),
        acts: acts.map(fresh).into(),
    }
}
