//! What the day leaves behind, and what is done after it.

use base::{Actor, Id, Lang};
use civic::{
    activities::commands::{self as activities, ChangeActivity, EnterActivity, ImportActivities},
    agenda::{commands::Accepted, rules::repair::Repair},
    cards::commands as cards,
    evaluation::commands::{self as evaluation, AnswerInHall},
    minutes::{
        Certificate, Corrected, Draw, Drawn,
        commands::{self as minutes, Correct, DecideLate},
        queries::Report,
    },
    plenary::commands::{self as plenary, BeginAct, FollowUp, RepairDay},
    synthesis::{
        commands::{self as synthesis, ChangeSentence, MoveCards, RenameTheme, WriteSentence},
        theming::Target,
    },
};

use uuid::Uuid;

use super::{Needs, Walked};
use crate::world::{self, World};

/// Themes.
pub async fn theme(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, theme, card) = (&world.town.db, world.theme, world.card);
    let (commune, session) = (world.commune(), world.hall.plan);
    let done = synthesis::make_theme(db, who, commune, session, "محور").await;
    walked.met("synthesis::make_theme", Needs::Unclosed, done);
    let title = RenameTheme { commune, theme, title: "محور آخر".into(), revision: 1 };
    let done = synthesis::rename_theme(db, who, title).await;
    walked.met("synthesis::rename_theme", Needs::Unclosed, done);
    let moved = MoveCards { commune, session, cards: Vec::new(), to: Target::Loose };
    let done = synthesis::move_cards(db, who, moved).await;
    walked.met("synthesis::move_cards", Needs::Unclosed, done);
    let done = synthesis::put_cards(db, who, commune, theme, &[card]).await;
    walked.met("synthesis::put_cards", Needs::Unclosed, done);
    let done = synthesis::undo_theming(db, who, commune, session, world.step).await;
    walked.met("synthesis::undo_theming", Needs::Unclosed, done);
    let done = synthesis::merge_themes(db, who, commune, theme, world.empty).await;
    walked.met("synthesis::merge_themes", Needs::Unclosed, done);
    let done = synthesis::remove_theme(db, who, commune, world.empty).await;
    walked.met("synthesis::remove_theme", Needs::Unclosed, done);
}

/// Syntheses and next steps.
pub async fn conclude(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, sentence, cards) = (&world.town.db, world.sentence, vec![world.card]);
    let (commune, session) = (world.commune(), world.hall.plan);
    let written = WriteSentence { commune, session, text: "جملة".into(), cards: cards.clone() };
    let done = synthesis::write_sentence(db, who, written).await;
    walked.met("synthesis::write_sentence", Needs::Unclosed, done);
    let change = ChangeSentence { commune, sentence, text: "أخرى".into(), cards, revision: 1 };
    let done = synthesis::change_sentence(db, who, change).await;
    walked.met("synthesis::change_sentence", Needs::Unclosed, done);
    let done = synthesis::move_sentence_up(db, who, commune, sentence).await;
    walked.met("synthesis::move_sentence_up", Needs::Unclosed, done);
    let done = synthesis::remove_sentence(db, who, commune, sentence).await;
    walked.met("synthesis::remove_sentence", Needs::Unclosed, done);
    let done = synthesis::set_next_step(db, who, world::step(&world.hall)).await;
    walked.met("synthesis::set_next_step", Needs::Unclosed, done);
    let done = synthesis::remove_next_step(db, who, commune, world.next_step).await;
    walked.met("synthesis::remove_next_step", Needs::Unclosed, done);
}

/// The parking lot.
pub async fn park(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, item) = (&world.town.db, world.commune(), world.parked);
    let done = plenary::park(db, who, world::park(&world.hall)).await;
    walked.met("plenary::park", Needs::Unclosed, done);
    let (text, owner) = ("يتابع".to_owned(), "الجماعة".to_owned());
    let due_on = jiff::civil::date(2023, 12, 1);
    let follow = FollowUp { commune, item, text, owner, due_on };
    walked.met("plenary::follow_up", Needs::Unclosed, plenary::follow_up(db, who, follow).await);
    let reword = plenary::reword_item(db, who, commune, item, "كلمات").await;
    walked.met("plenary::reword_item", Needs::Unclosed, reword);
    let done = plenary::drop_item(db, who, commune, item).await;
    walked.met("plenary::drop_item", Needs::Unclosed, done);
}

/// What the facilitator does with one press.
pub async fn press(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, workshop) = (&world.town.db, world.commune(), world.workshop());
    let entry = world.hall.plan.uuid();
    let begin = BeginAct { commune, workshop, entry, at: None, id: None };
    walked.met("plenary::begin_act", Needs::Unclosed, plenary::begin_act(db, who, begin).await);
    let accepted = Accepted { repair: Repair::Shorten, late: 10, number: 1 };
    let repair = RepairDay { commune, workshop, accepted, id: None };
    walked.met("plenary::repair_day", Needs::Unclosed, plenary::repair_day(db, who, repair).await);
    let act = Id::new(Uuid::nil());
    let done = plenary::take_back_act(db, who, (commune, workshop), act, "تراجع").await;
    walked.met("plenary::take_back_act", Needs::Unclosed, done);
}

/// Planned activities.
pub async fn review(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, workshop) = (&world.town.db, world.commune(), world.workshop());
    let (activity, given) = (world.activity, world::activity);
    let entry = EnterActivity { commune, workshop, given: given(), key: None };
    let done = activities::enter_activity(db, who, entry).await;
    walked.met("activities::enter_activity", Needs::Unclosed, done);
    let change = ChangeActivity { commune, activity, given: given(), revision: 1 };
    let done = activities::change_activity(db, who, change).await;
    walked.met("activities::change_activity", Needs::Unclosed, done);
    let import = ImportActivities { commune, workshop, list: vec![given()], key: None };
    let done = activities::import_activities(db, who, import).await;
    walked.met("activities::import_activities", Needs::Unclosed, done);
    let done = activities::remove_activity(db, who, commune, activity).await;
    walked.met("activities::remove_activity", Needs::Unclosed, done);
}

/// What is done after the closing too.
pub async fn after(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, at) = (&world.town.db, world.commune(), world.workshop());
    let done = plenary::project(db, who, world::welcome(&world.hall)).await;
    walked.met("plenary::project", Needs::Here, done);
    let done = plenary::darken(db, who, (commune, at), true).await;
    walked.met("plenary::darken", Needs::Here, done);
    let done = cards::remove_photo(db, who, commune, world.photo).await;
    walked.met("cards::remove_photo", Needs::Here, done);
    let done = minutes::issue_certificates(db, who, commune, at).await;
    walked.met("minutes::issue_certificates", Needs::Here, done);
    let done = minutes::freeze_papers(db, who, commune, at, &NoPapers).await;
    walked.met("minutes::freeze_papers", Needs::Here, done);
    let late =
        DecideLate { commune, workshop: at, late: Vec::new(), accept: true, reason: String::new() };
    let done = minutes::decide_late(db, who, late, &NoPapers).await;
    walked.met("minutes::decide_late", Needs::Here, done);
    let words = || "كلمة".to_owned();
    let (said, instead, reason) = (words(), words(), words());
    let correction = Correct { commune, workshop: at, said, instead, reason };
    let done = minutes::correct(db, who, correction, &NoPapers).await;
    walked.met("minutes::correct", Needs::Here, done);
}

/// Draws nothing.
struct NoPapers;

impl Draw for NoPapers {
    fn closing(&self, _: &Report, _: &[Certificate]) -> Vec<Drawn> {
        Vec::new()
    }
    fn correction(&self, _: &Report, _: &Corrected<'_>) -> Vec<Drawn> {
        Vec::new()
    }
}

/// The form of the evening.
pub async fn evaluate(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, at) = (&world.town.db, world.commune(), world.workshop());
    let done = evaluation::open(db, who, commune, at).await;
    walked.met("evaluation::open", Needs::Here, done);
    let public = Actor::public(Lang::Ar);
    let done =
        evaluation::answer_in_person(db, &public, commune, "AAAA-0003", world::answer()).await;
    walked.met("evaluation::answer_in_person", Needs::Here, done);
    let (hall, given) = (world.form.clone(), world::answer());
    let answer = AnswerInHall { commune, hall, key: None, given };
    let done = evaluation::answer_in_hall(db, &public, answer).await;
    walked.met("evaluation::answer_in_hall", Needs::Here, done);
    let done = evaluation::enter_paper(db, who, world::on_paper(&world.hall)).await;
    walked.met("evaluation::enter_paper", Needs::Here, done);
    let done = evaluation::take_back_paper(db, who, commune, at, world.paper).await;
    walked.met("evaluation::take_back_paper", Needs::Here, done);
    let done = evaluation::close(db, who, commune, at).await;
    walked.met("evaluation::close", Needs::Here, done);
}
