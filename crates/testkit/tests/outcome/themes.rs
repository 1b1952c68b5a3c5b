//! Cards gathered into themes.

use base::Error;
use civic::synthesis::{
    commands::{
        MoveCards, RenameTheme, make_theme, merge_themes, move_cards, put_cards, remove_theme,
        rename_theme,
    },
    queries,
    theming::{Seen, Target},
};
use testkit::on_both;

use crate::hall::Hall;

#[test]
fn a_card_is_in_one_theme_and_may_change_it() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let card = hall.write(&town, "لقاء").await.id;
        let near = make_theme(db, who, commune, hall.plan, "القرب").await.unwrap();
        let told = make_theme(db, who, commune, hall.plan, "المعلومة").await.unwrap();
        put_cards(db, who, commune, near, &[card]).await.unwrap();
        put_cards(db, who, commune, told, &[card]).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let outcome = queries::outcome(&mut tx, who, hall.workshop).await.unwrap();
        assert_eq!(outcome.cards_in(near).count(), 0);
        assert_eq!(outcome.cards_in(told).count(), 1);
        drop(tx);
        let full = remove_theme(db, who, commune, told).await;
        assert!(matches!(full, Err(Error::Refused("refused-theme-holds-cards"))));
        remove_theme(db, who, commune, near).await.unwrap();
    });
}

#[test]
fn a_theme_holds_cards_of_its_own_session() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let charter = hall.write_for_charter(&town, "مادة").await;
        let theme = make_theme(db, who, commune, hall.plan, "القرب").await.unwrap();
        let stray = put_cards(db, who, commune, theme, &[charter]).await;
        assert!(matches!(stray, Err(Error::Refused("refused-card-of-another-session"))));
    });
}

#[test]
fn themes_are_split_and_merged_without_losing_a_card() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let (one, two) = (hall.write(&town, "أ").await.id, hall.write(&town, "ب").await.id);
        let theme = make_theme(db, who, commune, hall.plan, "الكل").await.unwrap();
        put_cards(db, who, commune, theme, &[one, two]).await.unwrap();
        let cards = vec![Seen { card: two, within: Some(theme) }];
        let to = Target::New("الجزء".into());
        let split = MoveCards { commune, session: hall.plan, cards, to };
        let part = move_cards(db, who, split).await.unwrap().unwrap();
        merge_themes(db, who, commune, theme, part).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let outcome = queries::outcome(&mut tx, who, hall.workshop).await.unwrap();
        assert_eq!(outcome.themes.len(), 1);
        assert_eq!(outcome.cards_in(part).count(), 2);
    });
}

#[test]
fn the_second_of_two_who_rename_a_theme_is_told() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let theme = make_theme(db, who, commune, hall.plan, "القرب").await.unwrap();
        let titled = |title: &str| RenameTheme { commune, theme, title: title.into(), revision: 1 };
        rename_theme(db, who, titled("لقاءات القرب")).await.unwrap();
        let late = rename_theme(db, who, titled("آخر")).await;
        assert!(matches!(late, Err(Error::Stale)));
    });
}

#[test]
fn a_rapporteur_makes_no_themes() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let made = make_theme(&town.db, &hall.rapporteur, hall.commune, hall.plan, "القرب").await;
        assert!(matches!(made, Err(Error::NotFound)));
    });
}
