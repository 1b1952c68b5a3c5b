//! Sixty phones behind one address: nobody is throttled for the others, every
//! card arrives, and the facilitator's page costs the same however many came.

use axum::http::StatusCode;
use base::Role;
use testkit::{Client, on_both};

use crate::Room;

const PHONES: usize = 60;
const CARDS: usize = 5;

#[test]
fn sixty_phones_behind_one_address_are_never_told_to_wait() {
    on_both(async |town| {
        let room = Room::open(&town, PHONES / 2).await;
        let office = Client::stranger(&town);
        let office = office.holding(&town, Role::Facilitator, town.beni_mellal()).await;
        let page = format!("/ar/beni-mellal/office/workshops/{}/progress", room.hall.workshop);
        let before = office.get(&page).await;
        for round in 0..CARDS {
            for phone in 0..PHONES {
                let question = room.question(phone);
                let id = u128::try_from(1000 + round * PHONES + phone).unwrap();
                let text = format!("البطاقة {round} من المجموعة {phone}");
                let card = [("question", question.as_str()), ("text", text.as_str())];
                let told = room.sends(&room.phone(phone), id, &card).await;
                assert_eq!(told.status, StatusCode::OK, "{}", told.body);
                assert!(told.received());
            }
        }
        assert_eq!(room.cards(&town).await.len(), PHONES * CARDS);
        let after = office.get(&page).await;
        assert_eq!(before.statements, after.statements, "it does not grow with the cards");
        assert!(after.body.contains("الآن"), "the groups are in contact");
    });
}

#[test]
fn a_group_that_was_away_for_two_hours_brings_all_its_cards_at_once() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let (phone, question) = (room.phone(0), room.question(0));
        for at in 0..200_u128 {
            let text = format!("بطاقة انتظرت {at}");
            let card = [("question", question.as_str()), ("text", text.as_str())];
            assert!(room.sends(&phone, 1000 + at, &card).await.received(), "card {at}");
        }
    });
}

#[test]
fn the_progress_page_says_when_a_group_has_gone_quiet() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let stranger = Client::stranger(&town);
        let office = stranger.holding(&town, Role::Facilitator, town.beni_mellal()).await;
        let page = format!("/ar/beni-mellal/office/workshops/{}/progress", room.hall.workshop);
        assert!(office.get(&page).await.body.contains("لم يُفتح رابطها بعد"));
        let phone = room.phone(0);
        assert_eq!(stranger.get(&phone).await.status, StatusCode::OK);
        assert!(office.get(&page).await.body.contains("الآن"));
        town.pass_minutes(12);
        let quiet = office.get(&page).await.body;
        assert!(quiet.contains("12") && quiet.contains("light-watch"), "{quiet}");
    });
}
