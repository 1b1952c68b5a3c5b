//! The pages of the table, filled.

mod clock;
mod cockpit;
mod phone;
mod screen;

use askama::Template;
use base::{Id, Instant, Lang};
use civic::{
    plenary::{
        Ballot, BallotKind, BallotOption, HandCount, Manner, Objection, ObjectionAnswer, Parked,
        ReplyKind, View,
        queries::{AtPhone, Board, Confirmed, OptionResult, Result, SaidBack, Votes},
    },
    synthesis::queries::Outcome,
};
use press::{FormView, PageFrame, Translator, qr};
use uuid::Uuid;

use super::{
    ballot::BallotPage, desk::Desk, discussion::DiscussionPage, parking::ParkingPage,
    phone::SynthesisPage, presentation::PresentationPage, votes::VotesPage,
};
use crate::{
    Sample,
    form::Returned,
    synthesis::samples::day,
    workshop::page_head::{DayPlace, Head},
};

const AT: Instant = Instant(1_698_829_200_000);

/// Every page, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let outcome = day::outcome(lang);
    let pages: [(&'static str, Box<dyn askama::DynTemplate>); 13] = [
        ("plenary/cockpit", Box::new(cockpit::cockpit(lang))),
        ("plenary/votes", Box::new(votes(lang, &outcome))),
        ("plenary/ballot", Box::new(ballot(lang, &outcome, true))),
        ("plenary/ballot-closed", Box::new(ballot(lang, &outcome, false))),
        ("plenary/own-votes", Box::new(phone::own_votes(lang))),
        ("plenary/own-ballot", Box::new(phone::own_ballot(lang, BallotKind::Dots, false))),
        ("plenary/own-ballot-stance", Box::new(phone::own_ballot(lang, BallotKind::Stance, false))),
        ("plenary/own-ballot-voted", Box::new(phone::own_ballot(lang, BallotKind::Points, true))),
        ("plenary/enter", Box::new(phone::enter(lang))),
        ("plenary/synthesis", Box::new(synthesis(lang, &outcome))),
        ("plenary/discussion", Box::new(discussion(lang, &outcome))),
        ("plenary/parking", Box::new(parking(lang, &outcome))),
        ("plenary/presentation", Box::new(presentation(lang, &outcome))),
    ];
    let filled = pages.into_iter().map(|(name, page)| (name, page.dyn_render()));
    let screens = View::ALL.iter().zip(SCREENS);
    let screens =
        screens.map(|(view, name)| (name, screen::screen(lang, &outcome, *view).render()));
    let all = filled.chain(screens);
    all.map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

const SCREENS: [&str; 10] = [
    "plenary/screen-welcome",
    "plenary/screen-clock",
    "plenary/screen-groups",
    "plenary/screen-cards",
    "plenary/screen-themes",
    "plenary/screen-vote",
    "plenary/screen-synthesis",
    "plenary/screen-parking",
    "plenary/screen-activities",
    "plenary/screen-thread",
];

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn frame(lang: Lang, title: impl std::fmt::Display) -> PageFrame {
    let town = lang.pick("بني ملال", "Béni Mellal");
    PageFrame::new(lang, "/beni-mellal/invitation/K7QM-2XWP")
        .title(title)
        .commune(town, "beni-mellal", None)
        .private()
}

fn vote(lang: Lang, kind: BallotKind, open: bool) -> Votes {
    let option = |number: u128, ar: &str, fr: &str| BallotOption {
        id: id(30 + number),
        ballot_id: id(20),
        position: i64::try_from(number).unwrap_or_default(),
        text: lang.pick(ar, fr).into(),
        theme_id: Some(id(6)),
        card_id: None,
    };
    let options = vec![
        option(1, "لقاءات القرب", "Rencontres de proximité"),
        option(2, "نشر المعلومة", "Publier l’information"),
    ];
    let ballot = Ballot {
        id: id(20),
        workshop_id: id(1),
        session_id: id(2),
        position: 1,
        title: lang.pick("بماذا نبدأ؟", "Par quoi commencer ?").into(),
        kind,
        share: 3,
        opened_at: AT,
        closed_at: (!open).then_some(AT),
        present: 42,
    };
    let count = HandCount {
        id: id(40),
        ballot_id: id(20),
        manner: Manner::Hands,
        counter: lang.pick("منشطة الورشة", "L’animatrice").into(),
        voters: 6,
        entered_at: AT,
        withdrawn_at: None,
    };
    let line = |option: &BallotOption| OptionResult {
        option: option.clone(),
        given: 21,
        agree: 9,
        disagree: 4,
        pass: 2,
    };
    let result = (!open).then(|| Result { lines: options.iter().map(line).collect() });
    Votes { ballot, options, phones: 31, counts: vec![count], result }
}

fn desk(lang: Lang, day: &Outcome, title: &'static str) -> (PageFrame, Desk) {
    let l = Translator::of(lang);
    let root = format!("/{lang}/beni-mellal/office/workshops/1");
    let head = Head::of(l, &day.workshop, root.clone(), "outcome", 4);
    let board = Board {
        workshop: day.workshop.clone(),
        sessions: day.sessions.clone(),
        tables: day.tables.clone(),
        cards: day.cards.clone(),
    };
    let frame = crate::synthesis::samples::frame(lang, l.t(title)).desk();
    (frame, Desk { l, place: DayPlace { head, root, runs: true }, board })
}

fn votes(lang: Lang, outcome: &Outcome) -> VotesPage {
    let (frame, desk) = desk(lang, outcome, "votes-title");
    let session = desk.board.sessions.first().cloned();
    let votes = vec![vote(lang, BallotKind::Dots, true), vote(lang, BallotKind::Stance, false)];
    let (returned, news) = (Returned::default(), String::new());
    VotesPage { l: desk.l, frame, desk, session, votes, returned, news }
}

fn ballot(lang: Lang, outcome: &Outcome, open: bool) -> BallotPage {
    let (frame, desk) = desk(lang, outcome, "votes-title");
    let kind = if open { BallotKind::Stance } else { BallotKind::Dots };
    let form = FormView::new(lang).with("key", "1").with("manner", Manner::Hands);
    let votes = vote(lang, kind, open);
    BallotPage { l: desk.l, frame, desk, votes, form, news: String::new(), enters: true }
}

fn at(outcome: &Outcome) -> AtPhone {
    let sentence = |row: &civic::synthesis::Sentence| {
        (row.clone(), outcome.cards_under(row).cloned().collect())
    };
    AtPhone {
        workshop: outcome.workshop.clone(),
        sessions: outcome.sessions.clone(),
        sentences: outcome.sentences.iter().map(sentence).collect(),
        replies: vec![SaidBack {
            sentence: id(7),
            kind: ReplyKind::Confirmed,
            text: String::new(),
        }],
    }
}

fn synthesis(lang: Lang, outcome: &Outcome) -> SynthesisPage {
    let l = Translator::of(lang);
    SynthesisPage {
        l,
        frame: frame(lang, l.t("outcome-synthesis-title")),
        at: at(outcome),
        returned: Returned::default(),
        back: Some(format!("/{lang}/beni-mellal/invitation/K7QM-2XWP")),
        own: true,
        key: "1".into(),
        news: String::new(),
        told: true,
    }
}

fn objection(lang: Lang, number: u128, answer: Option<ObjectionAnswer>) -> Objection {
    Objection {
        id: id(50 + number),
        session_id: id(2),
        sentence_id: id(7),
        said_to: lang.pick("يعقد لقاء مفتوح.", "Une rencontre se tient.").into(),
        text: lang.pick("لم نقل ذلك عن كل الأحياء", "Nous ne l’avons pas dit de tous").into(),
        lang: lang.to_string(),
        said_at: AT,
        personal: number == 1,
        answer,
        answer_text: answer.map(|_| lang.pick("يعقد لقاء كل 3 أشهر.", "Tous les 3 mois.").into()),
        answered_at: answer.map(|_| AT),
        now: Some(lang.pick("يعقد لقاء كل 3 أشهر.", "Tous les 3 mois.").into()),
    }
}

fn discussion(lang: Lang, outcome: &Outcome) -> DiscussionPage {
    let (frame, desk) = desk(lang, outcome, "discussion-title");
    DiscussionPage {
        l: desk.l,
        frame,
        desk,
        said: at(outcome),
        objections: vec![
            objection(lang, 1, None),
            objection(lang, 2, Some(ObjectionAnswer::Reworded)),
        ],
        confirmed: vec![Confirmed { sentence: id(7), persons: 22, hall: 3 }],
        returned: Returned::default(),
        news: String::new(),
    }
}

fn parked(lang: Lang, followed: bool) -> Parked {
    let owner = lang.pick("مصلحة الموارد البشرية", "Service des ressources humaines");
    Parked {
        id: id(if followed { 61 } else { 60 }),
        position: 1,
        text: lang.pick("من يتولى النقل؟", "Qui assure le transport ?").into(),
        card_id: Some(id(4)),
        card_number: Some(1),
        noted_at: AT,
        next_step_id: followed.then(|| id(8)),
        owner: followed.then(|| owner.into()),
        due_on: followed.then(|| "2023-11-20".into()),
    }
}

fn parking(lang: Lang, outcome: &Outcome) -> ParkingPage {
    let (frame, desk) = desk(lang, outcome, "parking-title");
    let items = vec![parked(lang, false), parked(lang, true)];
    let (card, key, news) = (String::new(), "1".into(), String::new());
    ParkingPage { l: desk.l, frame, desk, items, returned: Returned::default(), card, key, news }
}

fn presentation(lang: Lang, outcome: &Outcome) -> PresentationPage {
    let (frame, desk) = desk(lang, outcome, "presentation-title");
    let address = format!("https://example.ma/{lang}/beni-mellal/screen/key");
    PresentationPage {
        l: desk.l,
        frame,
        desk,
        votes: vec![vote(lang, BallotKind::Dots, true)],
        projection: Some(screen::projection(View::Clock)),
        link: Some((address.clone(), qr(&address, "QR"))),
    }
}
