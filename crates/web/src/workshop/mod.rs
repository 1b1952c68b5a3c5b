//! From the framing paper to the groups: the paper comes in and is confirmed,
//! people are entered and invited, groups are drawn.

mod by_hand;
mod calling;
pub(crate) mod changes;
mod draw;
mod letterhead;
mod overview;
pub(crate) mod page_head;
pub(crate) mod people;
mod person;
mod preview;
mod programme;
mod published;
pub(crate) mod samples;
mod seats;
mod sent_people;
mod setting;
mod upload;

use base::Action;
use base::{Topic, Topics};

pub(crate) use letterhead::{commune_line, letterhead};
pub use programme::sheet;
pub use samples::samples;

use crate::routes::{Guard, NamedBy, Routes, Travels};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const PEOPLE: Guard = Guard::Commune(Action::SeePeople);
const PREPARE: Guard = Guard::Commune(Action::PrepareWorkshop);
const MARK: Guard = Guard::Commune(Action::MarkPresence);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// How the groups of a workshop were drawn.
const GROUPS: Topics = Topics::of(&[Topic::Day, Topic::Agenda, Topic::Presence, Topic::Groups]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let room = Routes::new()
        .travels(Travels::Home)
        .get(PREPARE, "/{lang}/{commune}/office/paper", upload::page)
        .post_heavy(PREPARE, "/{lang}/{commune}/office/paper", upload::receive)
        .get(PREPARE, "/{lang}/{commune}/office/new-workshop", by_hand::page)
        .post(PREPARE, "/{lang}/{commune}/office/new-workshop", by_hand::make)
        .get_heavy(PREPARE, "/{lang}/{commune}/office/papers/{id}", preview::page)
        .post_heavy(PREPARE, "/{lang}/{commune}/office/papers/{id}", preview::confirm)
        .travels(Travels::ToWorkshop)
        .get(SEE, "/{lang}/{commune}/office/workshops", overview::list)
        .travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}", overview::page)
        .get(PREPARE, "/{lang}/{commune}/office/workshops/{id}/setting", setting::page)
        .post(PREPARE, "/{lang}/{commune}/office/workshops/{id}/setting", setting::change)
        .get(PREPARE, "/{lang}/{commune}/office/workshops/{id}/calling", calling::page)
        .post(PREPARE, "/{lang}/{commune}/office/workshops/{id}/calling", calling::act)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/questions", overview::questions)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/programme.pdf", programme::pdf);
    day(room)
}

fn day(room: Routes) -> Routes {
    // Home goes on entering and inviting people while the workshop is away.
    room.travels(Travels::Both)
        .get(SEE, "/{lang}/{commune}/office/list.csv", crate::lists::template)
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/people", people::page)
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/people.csv", people::csv)
        .post(PREPARE, "/{lang}/{commune}/office/workshops/{id}/people", people::add)
        .post_heavy(
            PREPARE,
            "/{lang}/{commune}/office/workshops/{id}/people/list",
            sent_people::receive,
        )
        .post(PREPARE, "/{lang}/{commune}/office/workshops/{id}/people/invite", people::invite)
        .travels(Travels::Day(NamedBy::Workshop))
        .get_heavy(PREPARE, "/{lang}/{commune}/office/workshops/{id}/people/{person}", person::page)
        .post_heavy(PREPARE, "/{lang}/{commune}/office/workshops/{id}/people/{person}", person::put)
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/groups", draw::page)
        .post_heavy(RUN, "/{lang}/{commune}/office/workshops/{id}/groups", draw::draw)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/groups/key", draw::renew)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/groups/latecomers", seats::late)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/groups/moves", seats::by_hand)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/groups/fixed", seats::fix)
        .get(Guard::Public(GROUPS), "/{lang}/{commune}/workshops/{id}/groups", published::page)
        .get(
            Guard::Public(GROUPS),
            "/{lang}/{commune}/workshops/{id}/groups/{drawing}/list.csv",
            published::csv,
        )
        .get(
            Guard::Commune(Action::ReadJournal),
            "/{lang}/{commune}/office/workshops/{id}/groups/{drawing}/list.csv",
            published::whole_list,
        )
}
