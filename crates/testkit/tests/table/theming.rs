//! Themes made by several hands, and undone from what was recorded.

use base::{Error, Id};
use civic::{
    cards::Card,
    minutes::commands::{CloseWorkshop, close_workshop},
    synthesis::{
        Theme,
        commands::{
            self, MoveCards, RenameTheme, make_theme, merge_themes, move_cards, rename_theme,
            undo_theming,
        },
        queries::{self, Outcome},
        theming::{Seen, Step, Target},
    },
};
use testkit::{Town, on_both};

use crate::hall::Hall;

async fn outcome(town: &Town, hall: &Hall) -> Outcome {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    queries::outcome(&mut tx, &hall.facilitator, hall.workshop).await.unwrap()
}

async fn last(town: &Town, hall: &Hall) -> Option<Step> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    queries::last_step(&mut tx, &hall.facilitator, hall.plan).await.unwrap()
}

async fn undo(town: &Town, hall: &Hall) {
    let step = last(town, hall).await.unwrap().id;
    undo_theming(&town.db, &hall.facilitator, hall.commune, hall.plan, step).await.unwrap();
}

fn moved(hall: &Hall, cards: &[(Id<Card>, Option<Id<Theme>>)], to: Target) -> MoveCards {
    let cards = cards.iter().map(|(card, within)| Seen { card: *card, within: *within });
    MoveCards { commune: hall.commune, session: hall.plan, cards: cards.collect(), to }
}

/// What stands of the themes, whatever their revisions: titles with their cards.
fn standing(outcome: &Outcome) -> Vec<(Id<Theme>, i64, String, Vec<i64>)> {
    let numbers = |theme: &Theme| outcome.cards_in(theme.id).map(|card| card.number).collect();
    let rows = outcome.themes.iter();
    rows.map(|row| (row.id, row.position, row.title.clone(), numbers(row))).collect()
}

#[test]
fn the_second_of_two_who_move_a_card_is_told_and_nothing_moves() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who) = (&town.db, &hall.facilitator);
        let (one, two) = (hall.write(&town, "أ").await, hall.write(&town, "ب").await);
        let near = make_theme(db, who, hall.commune, hall.plan, "القرب").await.unwrap();
        let told = make_theme(db, who, hall.commune, hall.plan, "المعلومة").await.unwrap();
        let loose = [(one.id, None), (two.id, None)];
        let first = moved(&hall, &loose[..1], Target::Theme(near));
        move_cards(db, who, first).await.unwrap();
        let second = move_cards(db, who, moved(&hall, &loose, Target::Theme(told))).await;
        let Err(Error::Invalid(faults)) = second else { panic!("{second:?}") };
        let fault = faults.at("cards").unwrap();
        assert_eq!(fault.key, "fault-cards-moved-meanwhile");
        assert_eq!(fault.args, [("numbers", one.number.to_string())]);
        let now = outcome(&town, &hall).await;
        assert_eq!(now.cards_in(near).count(), 1);
        assert_eq!(now.cards_in(told).count(), 0, "the other card did not move either");
    });
}

#[test]
fn every_step_is_undone_from_the_record_back_to_the_empty_table() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let mut cards = Vec::new();
        for text in ["أ", "ب", "ت", "ث"] {
            cards.push(hall.write(&town, text).await.id);
        }
        let mut seen = vec![standing(&outcome(&town, &hall).await)];
        let all: Vec<_> = cards.iter().map(|card| (*card, None)).collect();
        let gathered = moved(&hall, &all, Target::New("الكل".into()));
        let whole = move_cards(db, who, gathered).await.unwrap().unwrap();
        seen.push(standing(&outcome(&town, &hall).await));
        let parts = [(cards[0], Some(whole)), (cards[1], Some(whole))];
        let split = moved(&hall, &parts, Target::New("الجزء".into()));
        let part = move_cards(db, who, split).await.unwrap().unwrap();
        seen.push(standing(&outcome(&town, &hall).await));
        let title = "اسم آخر".to_owned();
        let renamed = RenameTheme { commune, theme: part, title, revision: 1 };
        rename_theme(db, who, renamed).await.unwrap();
        seen.push(standing(&outcome(&town, &hall).await));
        let out = moved(&hall, &[(cards[0], Some(part))], Target::Loose);
        move_cards(db, who, out).await.unwrap();
        seen.push(standing(&outcome(&town, &hall).await));
        merge_themes(db, who, commune, part, whole).await.unwrap();
        seen.push(standing(&outcome(&town, &hall).await));
        while let Some(before) = {
            seen.pop();
            seen.last().cloned()
        } {
            undo(&town, &hall).await;
            assert_eq!(standing(&outcome(&town, &hall).await), before);
        }
        assert!(last(&town, &hall).await.is_none(), "nothing is left to undo");
    });
}

#[test]
fn only_the_last_step_is_undone_and_only_while_the_workshop_goes_on() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        make_theme(db, who, commune, hall.plan, "أول").await.unwrap();
        let first = last(&town, &hall).await.unwrap().id;
        make_theme(db, who, commune, hall.plan, "ثان").await.unwrap();
        let early = undo_theming(db, who, commune, hall.plan, first).await;
        assert!(matches!(early, Err(Error::Refused("refused-step-not-last"))), "{early:?}");
        for session in [hall.plan, hall.charter] {
            let card = match session == hall.plan {
                true => hall.write(&town, "أ").await.id,
                false => hall.write_for_charter(&town, "ب").await,
            };
            let text = "خلاصة".to_owned();
            let sentence = commands::WriteSentence { commune, session, text, cards: vec![card] };
            commands::write_sentence(db, who, sentence).await.unwrap();
        }
        let closing = CloseWorkshop::of_the_past(commune, hall.workshop);
        close_workshop(db, who, closing).await.unwrap();
        let step = last(&town, &hall).await.unwrap().id;
        let late = undo_theming(db, who, commune, hall.plan, step).await;
        assert!(matches!(late, Err(Error::Refused("refused-workshop-closed"))), "{late:?}");
    });
}

#[test]
fn a_card_withdrawn_meanwhile_stays_out_when_a_step_is_undone() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who) = (&town.db, &hall.facilitator);
        let (one, two) = (hall.write(&town, "أ").await.id, hall.write(&town, "ب").await.id);
        let both = [(one, None), (two, None)];
        let theme = moved(&hall, &both, Target::New("الكل".into()));
        let theme = move_cards(db, who, theme).await.unwrap();
        let out = moved(&hall, &[(one, theme), (two, theme)], Target::Loose);
        move_cards(db, who, out).await.unwrap();
        civic::cards::commands::withdraw_card(db, who, hall.commune, one, 1).await.unwrap();
        undo(&town, &hall).await;
        let now = outcome(&town, &hall).await;
        assert_eq!(now.cards_in(theme.unwrap()).map(|card| card.id).collect::<Vec<_>>(), [two]);
    });
}
