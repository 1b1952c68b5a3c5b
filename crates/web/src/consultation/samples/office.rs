//! The office's pages.

use base::{Id, Lang};
use civic::{consultation::Kind, people::Person};
use jiff::civil::date;
use press::{Choice, FormView, Pages, Translator};
use uuid::Uuid;

use super::{
    super::{
        answer::{AnswerPage, Draft},
        choices,
        entry::EntryPage,
        queue::{QueuePage, together},
        said::{Quote, VoiceRow},
    },
    about, data, frame, sample,
};
use crate::Sample;

const HERE: &str = "/ar/beni-mellal/office/contributions";

pub(super) fn all(l: &'static Translator) -> Vec<Sample> {
    vec![
        sample("consultation/queue", &queue(l)),
        sample("consultation/answer", &answer(l)),
        sample("consultation/entry", &entry(l)),
    ]
}

fn said(l: &Translator) -> VoiceRow {
    let held = data::held();
    VoiceRow::new(l, &held, date(2023, 12, 5)).leading(format!("{HERE}/1"), held.reference())
}

fn queue(l: &'static Translator) -> QueuePage {
    QueuePage {
        enters: true,
        l,
        frame: frame(l, "/office/contributions", "nav-contributions").private().desk(),
        waiting: 6,
        late: 1,
        all: false,
        here: HERE.into(),
        looks: "/ar/beni-mellal/office/looks".into(),
        rows: vec![said(l)],
        batches: vec![together(l, &data::batch())],
        answers: true,
        refusal: Some(l.t("refused-answers-sent")),
        pages: Pages::new(l, None, Some(format!("{HERE}?after=1"))),
    }
}

fn answer(l: &'static Translator) -> AnswerPage {
    let place = Choice::new("end", l.t("answer-spot-end").attr());
    AnswerPage {
        l,
        frame: frame(l, "/office/contributions/1", "answer-text").private().desk(),
        said: said(l),
        channel: l.t("contribute-channel-paper"),
        author: Some(Person {
            id: Id::new(Uuid::nil()),
            name: "مواطنة".into(),
            contact: "0600000000".into(),
        }),
        objection: Some(Quote::of(Lang::Ar, "لم يُجب عن سؤالي.")),
        draft: Some(Draft {
            name: "7 · الإعلان".into(),
            ar: Quote::of(Lang::Ar, "تعلن الجماعة عن كل لقاء."),
            fr: Quote::of(Lang::Fr, "La commune annonce chaque rencontre."),
        }),
        spots: vec![place],
        choose: FormView::new(l.lang()).scope("choose"),
        form: FormView::new(l.lang()).with("body_ar", "تعلن الجماعة عن كل لقاء."),
        verdicts: choices::verdicts(l),
        same: vec![Choice::new("1:1", "علقوا الإعلان في السوق")],
        may_answer: true,
        stale: true,
        look: "/ar/beni-mellal/office/looks/1".into(),
        back: HERE.into(),
    }
}

fn entry(l: &'static Translator) -> EntryPage {
    let kind = |kind: &Kind| Choice::new(kind, l.word("contribute-kind", *kind).attr());
    EntryPage {
        l,
        frame: frame(l, "/office/contributions/new", "entry-title").private().desk(),
        form: FormView::new(l.lang()).with("kind", "comment"),
        targets: vec![Choice::new("1:", l.t("contribute-whole-charter").attr())],
        kinds: Kind::ALL.iter().map(kind).collect(),
        stances: choices::stances(l),
        channels: choices::channels(l),
        bodies: vec![Choice::new("1", l.lang().pick("جمعية الحي", "Association du quartier"))],
        langs: vec![Choice::new("ar", "العربية")],
        about: about(l),
        refusal: Some(l.t("refused-window-not-yet")),
        entered: Some(("K7QM-2XWP-94HT".into(), "/ar/beni-mellal/receipt/K7QM-2XWP-94HT".into())),
    }
}
