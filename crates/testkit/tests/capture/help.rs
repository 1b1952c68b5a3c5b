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
        want_help(db, &phone, commune, first).await.unwrap();
        town.pass_minutes(2);
        want_help(db, &phone, commune, first).await.unwrap();
        let stranger = want_help(db, &phone, commune, second).await;
        assert!(matches!(stranger, Err(Error::NotFound | Error::Forbidden)), "{stranger:?}");
        let mut tx = db.read(commune).await.unwrap();
        let wanted = queries::help(&mut tx, &focal, room.hall.workshop).await.unwrap();
        assert_eq!(wanted.len(), 1);
        assert_eq!((wanted[0].wanted_at, wanted[0].seen_at), (since, None));
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
