//! A group asks for help; the facilitator sees it, and either says when it is over.

use base::{Actor, Error, Lang, Role};
use civic::cards::{
    commands::{help_over, see_help, want_help},
    queries,
};
use testkit::on_both;

use crate::Room;

#[test]
fn help_is_wanted_once_seen_once_and_over_when_either_says_so() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let mut tx = db.read(commune).await.unwrap();
        let mut groups = Vec::new();
        for phone in &room.hall.phones[..2] {
            groups.push(queries::by_key(&mut tx, &phone.key, db.now()).await.unwrap());
        }
        drop(tx);
        let (first, second) = (groups[0], groups[1]);
        let phone = Actor::rapporteur(commune, first.uuid(), Lang::Ar);
        let focal = town.holder(Role::FocalPoint, commune);
        let since = db.now();
        want_help(db, &phone, commune, first, " قلم ").await.unwrap();
        town.pass_minutes(2);
        want_help(db, &phone, commune, first, "").await.unwrap();
        let stranger = want_help(db, &phone, commune, second, "").await;
        assert!(matches!(stranger, Err(Error::NotFound | Error::Forbidden)), "{stranger:?}");
        let mut tx = db.read(commune).await.unwrap();
        let wanted = queries::help(&mut tx, &focal, room.hall.workshop).await.unwrap();
        assert_eq!(wanted.len(), 1);
        assert_eq!((wanted[0].wanted_at, wanted[0].seen_at), (since, None));
        assert_eq!(wanted[0].need, "قلم", "what was said first stands");
        drop(tx);

        assert!(see_help(db, &phone, commune, first).await.is_err());
        see_help(db, &focal, commune, first).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let seen = queries::group_help(&mut tx, &phone, first).await.unwrap().unwrap();
        assert_eq!(seen.seen_at, Some(db.now()));
        drop(tx);

        help_over(db, &phone, commune, first).await.unwrap();
        help_over(db, &focal, commune, first).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        assert_eq!(queries::group_help(&mut tx, &phone, first).await.unwrap(), None);
    });
}

#[test]
fn a_phone_calls_for_help_reads_that_somebody_comes_and_says_when_it_is_over() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let (phone, db, commune) = (room.phone(0), &town.db, town.beni_mellal());
        let address = format!("{phone}/help");
        assert!(room.get(&phone).await.body.contains("نحتاج مساعدة"));
        for _ in 0..2 {
            let sent = [("do", "want"), ("need", "لم نفهم السؤال الثاني")];
            let told = room.sends(&address, 9, &sent).await;
            assert!(told.received(), "{} {}", told.status, told.body);
        }
        assert!(
            room.get(&phone).await.body.contains("ووصل الطلب"),
            "the group reads that it arrived"
        );
        assert!(room.get(&phone).await.body.contains("لم نفهم السؤال الثاني"));
        assert!(
            room.get(&room.phone(1)).await.body.contains("يصل طلبكم"),
            "the other asked nothing"
        );
        let mut tx = db.read(commune).await.unwrap();
        let group = queries::by_key(&mut tx, &room.hall.phones[0].key, db.now()).await.unwrap();
        drop(tx);
        let focal = town.holder(Role::FocalPoint, commune);
        see_help(db, &focal, commune, group).await.unwrap();
        assert!(room.get(&phone).await.body.contains("المساعدة في الطريق إليكم"));
        let plain = testkit::Client::stranger(&town).post(&address, &[("do", "over")]).await;
        assert_eq!(plain.location, format!("{phone}#help"), "without a script it is a form");
        assert!(!room.get(&phone).await.body.contains("المساعدة في الطريق إليكم"));
        let other = room.sends(&address, 10, &[("do", "dance")]).await;
        assert!(other.refused());
    });
}
