//! A commune where nothing has begun, as 1,502 of 1,503 are on the first day.

use base::{Actor, Error, Lang, Role};
use civic::{
    archive::{chain, home, log},
    indicators::{Outcome, Page, queries},
};
use testkit::on_both;
use uuid::Uuid;

#[test]
fn nothing_is_zero_where_nothing_was_recorded() {
    on_both(async |town| {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let now = town.db.now();
        let figures = queries::public(&mut tx, now).await.expect("computed");
        assert_eq!(figures.len(), 30);
        for one in &figures {
            let head = one.head();
            assert!(matches!(head, Outcome::Unknown(_)), "{}: {head:?}", one.definition.number);
        }
        for number in 1..=30 {
            queries::with_rows(&mut tx, number, Page::First, now).await.expect("the rows behind");
        }
        assert!(matches!(
            queries::with_rows(&mut tx, 31, Page::First, now).await,
            Err(Error::NotFound)
        ));
    });
}

#[test]
fn the_homes_of_an_empty_commune_are_empty_rather_than_broken() {
    on_both(async |town| {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let (commune, now) = (town.beni_mellal(), town.db.now());
        let shown = home::public(&mut tx, now).await.expect("a home");
        assert!(shown.courses.is_empty() && shown.answering.median_days.is_none());
        let focal = town.holder(Role::FocalPoint, commune);
        home::office(&mut tx, &focal, now).await.expect("an office");
        let elsewhere = civic::commune::identity("01.051.01.01");
        let stranger = town.holder(Role::FocalPoint, elsewhere);
        for actor in [&stranger, &Actor::public(Lang::Ar)] {
            let closed = home::office(&mut tx, actor, now).await;
            assert!(matches!(closed, Err(Error::NotFound)), "{closed:?}");
            let closed = log::office(&mut tx, actor, None).await;
            assert!(matches!(closed, Err(Error::NotFound)), "{closed:?}");
        }
        let (lines, more) = log::public(&mut tx, None).await.expect("a log");
        assert!(lines.is_empty() && !more);
    });
}

#[test]
fn an_item_that_is_not_there_is_not_found() {
    on_both(async |town| {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let id = Uuid::from_u128(7);
        assert!(matches!(chain::from_card(&mut tx, id).await, Err(Error::NotFound)));
        assert!(matches!(chain::from_theme(&mut tx, id).await, Err(Error::NotFound)));
        assert!(matches!(chain::from_sentence(&mut tx, id).await, Err(Error::NotFound)));
        assert!(matches!(chain::from_provision(&mut tx, id).await, Err(Error::NotFound)));
    });
}
