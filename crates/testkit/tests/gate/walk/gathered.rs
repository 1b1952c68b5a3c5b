//! Before and around the sessions: people, groups, the agenda, the door.

use base::Actor;
use civic::{
    agenda::{
        Press,
        commands::{self as agenda, Accepted, EditAgenda, PressClock, Release},
        rules::{edit::Edit, repair::Repair},
    },
    attendance::commands::{self as attendance, EnterSigned},
    framing::paper::Category,
    minutes::commands::{self as minutes, JoinParticipants},
    offline::commands as offline,
    people::Sex,
    workshop::{
        Act,
        commands::{
            self as workshop, Belongs, CallWorkshop, ChangeParticipant, ChangeWorkshop, Draw,
            FixSeats, Invited, MoveByHand, NewParticipant,
        },
    },
};

use super::{Needs, Walked};
use crate::world::{self, World};

/// The workshop's title, day and place; set apart, for the walk's own future is large.
async fn setting(world: &World, who: &Actor, walked: &mut Walked) {
    let change = ChangeWorkshop {
        workshop: world.workshop(),
        title: "ورشة".into(),
        held_on: jiff::civil::date(2030, 1, 1),
        venue: "مقر الجماعة".into(),
        reason: "سبب".into(),
        past: false,
        revision: 0,
    };
    let (db, commune) = (&world.town.db, world.commune());
    let done = workshop::change_workshop(db, who, commune, change).await;
    walked.met("workshop::change_workshop", Needs::Unclosed, done);
    let (workshop, act, revision) = (world.workshop(), Act::Cancel, 0);
    let call = CallWorkshop { workshop, act, reason: "سبب".into(), revision };
    let done = workshop::call_workshop(db, who, commune, call).await;
    walked.met("workshop::call_workshop", Needs::Here, done);
}

/// People on the list.
pub async fn gather(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, at) = (&world.town.db, world.commune(), world.workshop());
    let done = workshop::enter_participant(db, who, commune, at, person()).await;
    walked.met("workshop::enter_participant", Needs::UnclosedAnywhere, done);
    let done = workshop::enter_participants(db, who, commune, at, &[person()]).await;
    walked.met("workshop::enter_participants", Needs::UnclosedAnywhere, done);
    let done = workshop::receive_list(db, who, commune, at, &[another()], &[]).await;
    walked.met("workshop::receive_list", Needs::UnclosedAnywhere, done);
    let (participant, revision) = (world.person, 0);
    let change =
        ChangeParticipant { commune, workshop: at, participant, given: person(), revision };
    let done = workshop::change_participant(db, who, change).await;
    walked.met("workshop::change_participant", Needs::Unclosed, done);
    Box::pin(setting(world, who, walked)).await;
    let done = workshop::renew_code(db, who, commune, at, participant).await;
    walked.met("workshop::renew_code", Needs::Here, done);
    let code = world.code().await;
    let done = workshop::withdraw_code(db, commune, base::Lang::Ar, &code).await;
    walked.met("workshop::withdraw_code", Needs::Here, done);
    let joined = JoinParticipants { commune, workshop: at, right: participant, other: participant };
    let done = minutes::join_participants(db, who, joined).await;
    walked.met("minutes::join_participants", Needs::Unclosed, done);
    let done = minutes::remove_participant(db, who, commune, at, participant).await;
    walked.met("minutes::remove_participant", Needs::Unclosed, done);
    let done = workshop::invite(db, who, commune, at, Invited::All).await;
    walked.met("workshop::invite", Needs::UnclosedAnywhere, done);
    let done = offline::offer(db, who, commune, at).await;
    walked.met("offline::offer", Needs::UnclosedAnywhere, done);
    let done = offline::draw_pins(db, who, commune, at).await;
    walked.met("offline::draw_pins", Needs::Unclosed, done);
}

/// Somebody whom nobody on the list is like, in whatever state the list is taken.
fn another() -> NewParticipant {
    let contact = format!("{}@example.org", db::secret::token());
    NewParticipant { name: String::new(), contact, ..person() }
}

fn person() -> NewParticipant {
    NewParticipant {
        name: "مدعوة".into(),
        contact: String::new(),
        details: civic::people::Details::default(),
        category: Belongs::Word(Category::Elected),
        sex: Sex::Female,
    }
}

/// Questions and groups.
pub async fn draw(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, hall, participant) = (&world.town.db, &world.hall, world.person);
    let (commune, session) = (hall.commune, hall.charter);
    let done = workshop::set_questions(db, who, commune, session, &["ماذا؟".to_owned()]).await;
    walked.met("workshop::set_questions", Needs::Unclosed, done);
    let done =
        workshop::draw_groups(db, who, Draw { commune, session, groups: 2, seed: None }).await;
    walked.met("workshop::draw_groups", Needs::Unclosed, done);
    let fixed = FixSeats { commune, session, people: vec![participant], number: 1 };
    walked.met("workshop::fix_seats", Needs::Unclosed, workshop::fix_seats(db, who, fixed).await);
    let done = workshop::free_seat(db, who, commune, session, participant).await;
    walked.met("workshop::free_seat", Needs::Unclosed, done);
    let done = workshop::renew_key(db, who, commune, hall.groups[0]).await;
    walked.met("workshop::renew_key", Needs::Unclosed, done);
    let done = workshop::seat_latecomers(db, who, commune, session, None).await;
    walked.met("workshop::seat_latecomers", Needs::Unclosed, done);
    let to = MoveByHand { commune, session, participant, number: 1 };
    let done = workshop::move_by_hand(db, who, to).await;
    walked.met("workshop::move_by_hand", Needs::Unclosed, done);
}

/// The agenda.
pub async fn plan(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, at) = (&world.town.db, world.commune(), world.workshop());
    let entry = world.hall.plan.uuid();
    let edit = EditAgenda { commune, workshop: at, edit: Edit::Remove(entry), key: None };
    walked.met("agenda::edit_agenda", Needs::Unclosed, agenda::edit_agenda(db, who, edit).await);
    let done = agenda::undo_edit(db, who, (commune, at), 1).await;
    walked.met("agenda::undo_edit", Needs::Unclosed, done);
    let done = agenda::release(db, who, commune, at, Release::default()).await;
    walked.met("agenda::release", Needs::Unclosed, done);
    let done = agenda::discard_draft(db, who, commune, at).await;
    walked.met("agenda::discard_draft", Needs::Unclosed, done);
    let press = PressClock { commune, workshop: at, entry, press: Press::Start };
    walked.met("agenda::press", Needs::Unclosed, agenda::press(db, who, press).await);
    let accepted = Accepted { repair: Repair::Shorten, late: 9, number: 1 };
    let done = agenda::accept_repair(db, who, commune, at, accepted).await;
    walked.met("agenda::accept_repair", Needs::Unclosed, done);
}

/// What the door tells.
pub async fn door(world: &World, who: &Actor, walked: &mut Walked) {
    let (db, commune, at) = (&world.town.db, world.commune(), world.workshop());
    let done = attendance::tell(db, who, commune, at, world::came(world)).await;
    walked.met("attendance::tell", Needs::Unclosed, done);
    let came = demo::uninvited(person(), None);
    let done = attendance::come_uninvited(db, who, commune, at, came).await;
    walked.met("attendance::come_uninvited", Needs::Unclosed, done);
    let sheet = EnterSigned { commune, workshop: at, codes: Vec::new(), at: None };
    let done = attendance::enter_signed(db, who, sheet).await;
    walked.met("attendance::enter_signed", Needs::Here, done);
    let done = attendance::give_day_code(db, who, commune, at, world.person).await;
    walked.met("attendance::give_day_code", Needs::Unclosed, done.map(drop));
    let done = attendance::take_back_arrival(db, who, commune, at, world.person).await;
    walked.met("attendance::take_back_arrival", Needs::Unclosed, done);
}
