//! The walk: each command of the day once, with what it needs of the workshop.

mod gathered;
mod left;

use std::collections::BTreeSet;

use base::{Actor, Error, Id, Lang, Result, Role};
use civic::{
    activities::{DecidedBy, Ruling, commands as activities, rules::GivenReview},
    cards::{
        Details,
        commands::{self as cards, ChangeCard, CountVoice},
    },
    minutes::commands as minutes,
    people::Sex,
    plenary::{
        BallotKind, ObjectionAnswer,
        commands::{self as plenary, AnswerObjection, Cast, OpenBallot, Subjects},
    },
};
use uuid::Uuid;

use crate::world::{self, World};

/// How the workshop stands while its commands are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Away,
    Closed,
    Unopened,
    Cancelled,
    /// It goes on: nothing is asked but that the command is tried.
    #[allow(dead_code, reason = "tried by those who look at what happens")]
    GoingOn,
}

/// What a command needs of the workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    GoingOn,
    Begun,
    Unclosed,
    Here,
    UnclosedAnywhere,
}

const AWAY: &str = "refused-in-the-hall";
const CLOSED: &str = "refused-workshop-closed";
const UNOPENED: &str = "refused-workshop-not-open";
const CANCELLED: &str = "refused-workshop-cancelled";

/// The refusal that a need meets in a state.
fn refusal(needs: Needs, state: State) -> Option<&'static str> {
    match (needs, state) {
        (Needs::GoingOn | Needs::Begun | Needs::Unclosed | Needs::Here, State::Away) => Some(AWAY),
        (Needs::GoingOn | Needs::Unclosed | Needs::UnclosedAnywhere, State::Closed) => Some(CLOSED),
        (Needs::GoingOn | Needs::Begun, State::Unopened) => Some(UNOPENED),
        (Needs::Here, State::Cancelled) => None,
        (_, State::Cancelled) => Some(CANCELLED),
        _ => None,
    }
}

/// What was tried, and how the workshop stands.
struct Walked {
    state: State,
    names: BTreeSet<String>,
}

impl Walked {
    fn met<T: std::fmt::Debug>(&mut self, name: &str, needs: Needs, done: Result<T>) {
        let state = self.state;
        let refused = match &done {
            Err(Error::Refused(key)) => {
                Some(*key).filter(|key| [AWAY, CLOSED, UNOPENED, CANCELLED].contains(key))
            }
            _ => None,
        };
        if state != State::GoingOn {
            let expected = refusal(needs, state);
            assert_eq!(refused, expected, "{name} of a workshop {state:?}: {done:?}");
        }
        assert!(self.names.insert(name.to_owned()), "{name} was walked twice");
    }
}

/// Tries every command; gives their names.
pub async fn walk(world: &World, state: State) -> BTreeSet<String> {
    let mut walked = Walked { state, names: BTreeSet::new() };
    let focal = world.town.holder(Role::FocalPoint, world.commune());
    group(world, &focal, &mut walked).await;
    going_on(world, &focal, &mut walked).await;
    gathered::gather(world, &focal, &mut walked).await;
    gathered::draw(world, &focal, &mut walked).await;
    gathered::plan(world, &focal, &mut walked).await;
    gathered::door(world, &focal, &mut walked).await;
    left::theme(world, &focal, &mut walked).await;
    left::conclude(world, &focal, &mut walked).await;
    left::park(world, &focal, &mut walked).await;
    left::press(world, &focal, &mut walked).await;
    left::review(world, &focal, &mut walked).await;
    left::after(world, &focal, &mut walked).await;
    left::evaluate(world, &focal, &mut walked).await;
    walked.names
}

/// What a group's phone brings.
async fn group(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, hall, card, none) = (&world.town.db, &world.hall, world.card, Details::default());
    let commune = hall.commune;
    let done = cards::write_card(db, who, hall.said("أخرى"), &none).await;
    walked.met("cards::write_card", Needs::Begun, done);
    let change = ChangeCard { commune, card, text: "غيرها".into(), revision: 1, key: None };
    let done = cards::change_card(db, who, change, &none).await;
    walked.met("cards::change_card", Needs::Begun, done);
    let done = cards::withdraw_card(db, who, commune, card, 1).await;
    walked.met("cards::withdraw_card", Needs::Begun, done);
    let done = cards::keep_photo(db, who, world::photo(hall)).await;
    walked.met("cards::keep_photo", Needs::Begun, done);
    let group = hall.groups[0];
    let (category, sex) = (Id::new(Uuid::nil()), Sex::Female);
    let voice = CountVoice { commune, group, category, sex, less: false, key: None };
    walked.met("cards::count_voice", Needs::GoingOn, cards::count_voice(db, who, voice).await);
    let done = cards::want_help(db, who, commune, group, "").await;
    walked.met("cards::want_help", Needs::GoingOn, done);
    let done = cards::see_help(db, who, commune, group).await;
    walked.met("cards::see_help", Needs::GoingOn, done);
    let done = cards::help_over(db, who, commune, group).await;
    walked.met("cards::help_over", Needs::GoingOn, done);
}

/// What is done while the day goes on. The door opens it, and comes after.
async fn going_on(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, hall, ballot) = (&world.town.db, &world.hall, world.ballot);
    let commune = hall.commune;
    let opened = OpenBallot {
        commune,
        session: hall.plan,
        title: "ما الأهم؟".into(),
        kind: BallotKind::Dots,
        share: 3,
        on: Subjects::Cards(Vec::new()),
    };
    let done = plenary::open_ballot(db, who, opened).await;
    walked.met("plenary::open_ballot", Needs::GoingOn, done);
    let (code, lang) = ("AAAA-0001".to_owned(), Lang::Ar);
    let done = plenary::cast(db, Cast { commune, code, ballot, marks: Vec::new(), lang }).await;
    walked.met("plenary::cast", Needs::GoingOn, done);
    let done = plenary::enter_count(db, who, world::count(hall, ballot, Vec::new())).await;
    walked.met("plenary::enter_count", Needs::Begun, done);
    let done = plenary::withdraw_count(db, who, commune, world.count).await;
    walked.met("plenary::withdraw_count", Needs::GoingOn, done);
    let done = plenary::close_ballot(db, who, commune, ballot).await;
    walked.met("plenary::close_ballot", Needs::GoingOn, done);
    let done = plenary::cancel_ballot(db, who, commune, ballot).await;
    walked.met("plenary::cancel_ballot", Needs::GoingOn, done);
    let done = plenary::reply(db, world::objects(hall, world.sentence)).await;
    walked.met("plenary::reply", Needs::GoingOn, done);
    let answer = AnswerObjection {
        commune,
        objection: world.objection,
        answer: ObjectionAnswer::Kept,
        text: "لأنها قيلت".into(),
        revision: 1,
    };
    let done = plenary::answer_objection(db, who, answer).await;
    walked.met("plenary::answer_objection", Needs::GoingOn, done);
    let review = GivenReview {
        ruling: Ruling::Keep,
        reason: "مفيدة".into(),
        change: String::new(),
        decided_by: DecidedBy::Room,
        hands: None,
        counted_by: String::new(),
        card: None,
    };
    let done = minutes::ask_devices(db, who, commune, world.workshop(), 5).await;
    walked.met("minutes::ask_devices", Needs::GoingOn, done);
    // Where it goes on, the rest of the day is still to come.
    if walked.state != State::GoingOn {
        let closing = minutes::CloseWorkshop::of_the_past(commune, world.workshop());
        let done = minutes::close_workshop(db, who, closing).await;
        walked.met("minutes::close_workshop", Needs::GoingOn, done);
    }
    let done = activities::review_activity(db, who, commune, world.activity, review).await;
    walked.met("activities::review_activity", Needs::GoingOn, done);
}
