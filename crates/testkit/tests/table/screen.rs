//! The hall's screen follows the facilitator; the parking lot keeps what the
//! discussion may not lose.

use base::Error;
use civic::{
    plenary::{
        ShownKey, View,
        commands::{self, FollowUp, Park, Project},
        queries,
    },
    synthesis::{commands as outcome, queries as cards},
};
use testkit::{Town, on_both};

use crate::hall::Hall;

fn shows(hall: &Hall, view: View, subject: Option<uuid::Uuid>, keys: bool) -> Project {
    let (commune, workshop) = (hall.commune, hall.workshop);
    Project { commune, workshop, view, subject, page: 1, keys }
}

async fn on_screen(town: &Town, hall: &Hall) -> queries::OnScreen {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let found = queries::projection(&mut tx, &hall.facilitator, hall.workshop);
    let projection = found.await.unwrap().unwrap();
    queries::on_screen(&mut tx, projection).await.unwrap()
}

/// The groups' keys on a wall that shows groups.
async fn keys(town: &Town, hall: &Hall) -> Vec<ShownKey> {
    let queries::Content::Groups(groups) = on_screen(town, hall).await.content else {
        panic!("the wall shows groups")
    };
    groups.keys
}

#[test]
fn keys_on_the_wall_open_quiet_groups_and_go_down_with_their_view() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who) = (&town.db, &hall.facilitator);
        hall.write(&town, "بطاقة").await;
        let wall = shows(&hall, View::Groups, Some(hall.plan.uuid()), true);
        commands::project(db, who, wall).await.unwrap();
        let keys = keys(&town, &hall).await;
        assert_eq!(keys.len(), 1, "the first group has written: its link stays");
        assert_eq!(keys[0].group, hall.groups[1]);
        let mut tx = db.read(hall.commune).await.unwrap();
        let now = db.now();
        let opened = civic::cards::queries::by_key(&mut tx, &keys[0].key, now).await.unwrap();
        assert_eq!(opened, hall.groups[1]);
        assert!(civic::cards::queries::by_key(&mut tx, hall.key, now).await.is_ok());
        drop(tx);
        commands::project(db, who, shows(&hall, View::Clock, None, false)).await.unwrap();
        let back = shows(&hall, View::Groups, Some(hall.plan.uuid()), false);
        commands::project(db, who, back).await.unwrap();
        assert!(self::keys(&town, &hall).await.is_empty());
    });
}

#[test]
fn the_screen_shows_nothing_of_another_workshop() {
    on_both(async |town| {
        let (hall, other) = (Hall::open(&town).await, uuid::Uuid::from_u128(5));
        let strange = shows(&hall, View::Themes, Some(other), false);
        let shown = commands::project(&town.db, &hall.facilitator, strange).await;
        assert!(matches!(shown, Err(Error::NotFound)), "{shown:?}");
        let vague = shows(&hall, View::Themes, None, false);
        let shown = commands::project(&town.db, &hall.facilitator, vague).await;
        assert!(matches!(shown, Err(Error::Invalid(_))), "{shown:?}");
    });
}

#[test]
fn what_was_parked_becomes_a_next_step_with_owner_and_day() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let card = hall.write(&town, "من يتولى النقل؟").await.id;
        let workshop = hall.workshop;
        let item = Park { commune, workshop, text: " ".into(), card: Some(card), id: None };
        let item = commands::park(db, who, item).await.unwrap();
        let follow = FollowUp {
            commune,
            item,
            text: "تحديد وسيلة النقل".into(),
            owner: "مصلحة اللوجستيك".into(),
            due_on: jiff::civil::date(2023, 11, 20),
        };
        let step = commands::follow_up(db, who, follow.clone()).await.unwrap();
        let twice = commands::follow_up(db, who, follow).await;
        assert!(matches!(twice, Err(Error::Refused("refused-item-followed"))), "{twice:?}");
        let mut tx = db.read(commune).await.unwrap();
        let items = queries::parked(&mut tx, workshop).await.unwrap();
        assert_eq!(
            (items[0].text.as_str(), items[0].next_step_id),
            ("من يتولى النقل؟", Some(step))
        );
        assert_eq!(items[0].card_number, Some(1));
        let found = cards::outcome(&mut tx, who, workshop).await.unwrap();
        assert_eq!(found.next_steps[0].owner, "مصلحة اللوجستيك");
        drop(tx);
        outcome::remove_next_step(db, who, commune, step).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let items = queries::parked(&mut tx, workshop).await.unwrap();
        assert!(!items[0].is_followed(), "without its step it waits again");
    });
}
