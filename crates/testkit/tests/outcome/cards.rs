//! Cards from the group's table.

use base::{Action, Error, Id, Role};
use civic::{
    cards::{
        Details,
        commands::{ChangeCard, WriteCard, change_card, withdraw_card, write_card},
    },
    synthesis::queries,
};
use testkit::on_both;
use uuid::Uuid;

use crate::hall::Hall;

#[test]
fn cards_are_numbered_through_the_workshop_whatever_group_writes_them() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        assert_eq!(hall.write(&town, "لقاء مفتوح كل 3 أشهر").await.number, 1);
        let charter = hall.write_for_charter(&town, "نضيف أجلا للجواب").await;
        assert_eq!(hall.write(&town, "إنارة قرب المدرسة").await.number, 3);
        let mut tx = town.db.read(hall.commune).await.unwrap();
        let cards = queries::cards(&mut tx, &hall.facilitator, hall.workshop);
        let cards = cards.await.unwrap();
        assert_eq!(cards.iter().map(|card| card.number).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!((cards[1].id, cards[1].group_number), (charter, 1));
    });
}

#[test]
fn a_card_sent_twice_is_one_card() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let card = WriteCard { id: Some(Uuid::from_u128(7)), ..hall.said("نفس البطاقة") };
        let first = write_card(&town.db, &hall.rapporteur, card.clone(), &Details::default())
            .await
            .unwrap();
        let again = write_card(&town.db, &hall.rapporteur, card.clone(), &Details::default())
            .await
            .unwrap();
        assert_eq!(first, again);
        let on = WriteCard {
            text: "بطاقة أخرى من الصفحة نفسها".into(), ..card.clone()
        };
        let next = write_card(&town.db, &hall.rapporteur, on, &Details::default()).await.unwrap();
        assert_eq!(next.number, first.number + 1);
        let other = WriteCard { group: hall.groups[1], ..card };
        let taken = write_card(&town.db, &hall.facilitator, other, &Details::default()).await;
        assert!(matches!(taken, Err(Error::Refused("refused-card-of-another-group"))));
        let mut tx = town.db.read(hall.commune).await.unwrap();
        let own = civic::cards::queries::group_cards(&mut tx, &hall.rapporteur, hall.groups[0]);
        assert_eq!(own.await.unwrap().len(), 2);
    });
}

#[test]
fn a_rapporteur_writes_for_the_own_group_alone() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        assert!(hall.rapporteur.may(Action::WriteCards, hall.place(0)));
        let elsewhere = WriteCard { group: hall.groups[1], ..hall.said("لغيرنا") };
        let refused = write_card(&town.db, &hall.rapporteur, elsewhere, &Details::default()).await;
        assert!(matches!(refused, Err(Error::NotFound)));
        let auditor = town.holder(Role::Auditor, hall.commune);
        let refused = write_card(&town.db, &auditor, hall.said("لا"), &Details::default()).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let mut tx = town.db.read(hall.commune).await.unwrap();
        let all = queries::cards(&mut tx, &hall.rapporteur, hall.workshop).await;
        assert!(matches!(all, Err(Error::NotFound)), "a rapporteur sees no other group's cards");
    });
}

#[test]
fn a_card_answers_a_question_of_its_own_session() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let none = WriteCard { question: None, ..hall.said("بلا سؤال") };
        let stray =
            WriteCard { question: Some(Id::new(Uuid::from_u128(9))), ..hall.said("غريب") };
        for card in [none, stray] {
            let refused = write_card(&town.db, &hall.rapporteur, card, &Details::default()).await;
            let Err(Error::Invalid(faults)) = refused else { panic!("not refused") };
            assert!(faults.at("question").is_some());
        }
    });
}

#[test]
fn the_second_of_two_who_change_a_card_is_told() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let card = hall.write(&town, "الأول").await.id;
        let change = |text: &str, revision| ChangeCard {
            commune: hall.commune,
            card,
            text: text.into(),
            revision,
            key: None,
        };
        change_card(&town.db, &hall.facilitator, change("الثاني", 1), &Details::default())
            .await
            .unwrap();
        let late =
            change_card(&town.db, &hall.rapporteur, change("الثالث", 1), &Details::default()).await;
        assert!(matches!(late, Err(Error::Stale)));
        change_card(&town.db, &hall.rapporteur, change("الثالث", 2), &Details::default())
            .await
            .unwrap();
    });
}

#[test]
fn a_withdrawn_card_keeps_its_number() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let first = hall.write(&town, "نسحبها").await;
        withdraw_card(&town.db, &hall.rapporteur, hall.commune, first.id, 1).await.unwrap();
        let again = withdraw_card(&town.db, &hall.rapporteur, hall.commune, first.id, 2).await;
        assert!(matches!(again, Err(Error::Refused("refused-card-withdrawn"))));
        assert_eq!(hall.write(&town, "التالية").await.number, 2);
        let mut tx = town.db.read(hall.commune).await.unwrap();
        let cards = queries::cards(&mut tx, &hall.facilitator, hall.workshop);
        assert!(!cards.await.unwrap()[0].stands());
    });
}

#[test]
fn a_key_opens_its_group_for_its_time() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let now = town.db.now();
        let open = civic::cards::queries::by_key(&mut tx, hall.key, now).await.unwrap();
        assert_eq!(open, hall.groups[0]);
        let unknown = civic::cards::queries::by_key(&mut tx, "guess", now).await;
        assert!(matches!(unknown, Err(Error::NotFound)));
        let late = civic::cards::queries::by_key(&mut tx, hall.key, now.plus_days(2)).await;
        assert!(matches!(late, Err(Error::Refused("refused-group-key-ended"))));
    });
}
