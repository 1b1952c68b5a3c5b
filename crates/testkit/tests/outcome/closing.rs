//! Syntheses that rest on cards, next steps, and the end of the day.

use base::{Error, Id, Role};
use civic::{
    cards::{
        Card, Details,
        commands::{withdraw_card, write_card},
    },
    minutes::commands::{CloseWorkshop, close_workshop},
    process::ProcessKind,
    synthesis::{
        Sentence,
        commands::{
            ChangeSentence, SetNextStep, WriteSentence, change_sentence, make_theme,
            move_sentence_up, put_cards, set_next_step, write_sentence,
        },
        queries,
    },
};
use jiff::civil::date;
use testkit::{Town, on_both};
use uuid::Uuid;

use crate::hall::Hall;

impl Hall {
    fn sentence(&self, text: &str, cards: &[Id<Card>]) -> WriteSentence {
        WriteSentence {
            commune: self.commune,
            session: self.plan,
            text: text.into(),
            cards: cards.to_vec(),
        }
    }

    fn closing(&self) -> CloseWorkshop<'static> {
        CloseWorkshop::of_the_past(self.commune, self.workshop)
    }

    /// A day brought to its end and closed: a card and a sentence for each text.
    pub async fn concluded(&self, town: &Town) -> (Id<Card>, Id<Sentence>) {
        let done = self.summed_up(town).await;
        close_workshop(&town.db, &self.facilitator, self.closing()).await.unwrap();
        done
    }

    /// A day brought to its end: a card and a sentence for each text.
    pub async fn summed_up(&self, town: &Town) -> (Id<Card>, Id<Sentence>) {
        let who = &self.facilitator;
        let card = self.write(town, "لقاء مفتوح").await.id;
        let for_charter = self.write_for_charter(town, "أجل للجواب").await;
        let sentence = self.sentence("يعقد لقاء مفتوح.", &[card]);
        let sentence = write_sentence(&town.db, who, sentence).await.unwrap();
        let other = WriteSentence {
            session: self.charter,
            ..self.sentence("للجواب أجل.", &[for_charter])
        };
        write_sentence(&town.db, who, other).await.unwrap();
        (card, sentence)
    }
}

#[test]
fn a_sentence_without_a_card_is_refused() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who) = (&town.db, &hall.facilitator);
        let bare = write_sentence(db, who, hall.sentence("كلام", &[])).await;
        assert!(matches!(bare, Err(Error::Refused("refused-sentence-without-card"))));
        let stray = hall.sentence("كلام", &[Id::new(Uuid::from_u128(5))]);
        let stray = write_sentence(db, who, stray).await;
        assert!(matches!(stray, Err(Error::Refused("refused-card-of-another-workshop"))));
        let card = hall.write(&town, "قيل").await.id;
        write_sentence(db, who, hall.sentence("كلام", &[card])).await.unwrap();
        let withdrawn = withdraw_card(db, &hall.rapporteur, hall.commune, card, 1).await;
        assert!(matches!(withdrawn, Err(Error::Refused("refused-card-in-synthesis"))));
    });
}

#[test]
fn sentences_are_changed_and_ordered() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who) = (&town.db, &hall.facilitator);
        let card = hall.write(&town, "قيل").await.id;
        let first = write_sentence(db, who, hall.sentence("أولا", &[card])).await.unwrap();
        let second = write_sentence(db, who, hall.sentence("ثانيا", &[card])).await.unwrap();
        move_sentence_up(db, who, hall.commune, second).await.unwrap();
        let change = |revision| ChangeSentence {
            commune: hall.commune,
            sentence: first,
            text: "أخيرا".into(),
            cards: vec![card],
            revision,
        };
        change_sentence(db, who, change(1)).await.unwrap();
        assert!(matches!(change_sentence(db, who, change(1)).await, Err(Error::Stale)));
        let mut tx = db.read(hall.commune).await.unwrap();
        let outcome = queries::outcome(&mut tx, who, hall.workshop).await.unwrap();
        let texts: Vec<&str> = outcome.sentences.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, ["ثانيا", "أخيرا"]);
    });
}

#[test]
fn a_workshop_whose_session_feeds_a_text_closes_only_with_its_synthesis() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who) = (&town.db, &hall.facilitator);
        let early = close_workshop(db, who, hall.closing()).await;
        assert!(matches!(early, Err(Error::Refused("refused-session-without-synthesis"))));
        let reception = town.holder(Role::Reception, hall.commune);
        let other = close_workshop(db, &reception, hall.closing()).await;
        assert!(matches!(other, Err(Error::Forbidden)));
        hall.concluded(&town).await;
    });
}

#[test]
fn a_closed_workshop_takes_no_cards_and_changes_nothing() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let (card, _) = hall.concluded(&town).await;
        let closed = |result: base::Result<()>| {
            assert!(matches!(result, Err(Error::Refused("refused-workshop-closed"))));
        };
        let late = write_card(db, &hall.rapporteur, hall.said("متأخرة"), &Details::default()).await;
        assert!(late.unwrap().late, "it is kept beside the day");
        withdraw_card(db, &hall.rapporteur, commune, card, 1).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let outcome = queries::outcome(&mut tx, who, hall.workshop).await.unwrap();
        assert!(outcome.cards.iter().all(|it| it.stands() && it.text != "متأخرة"));
        drop(tx);
        closed(make_theme(db, who, commune, hall.plan, "القرب").await.map(drop));
        closed(write_sentence(db, who, hall.sentence("بعد", &[card])).await.map(drop));
        closed(close_workshop(db, who, hall.closing()).await);
    });
}

#[test]
fn next_steps_have_an_owner_and_a_day_after_the_workshop() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who) = (&town.db, &hall.facilitator);
        let step = |due_on, owner: &str| SetNextStep {
            commune: hall.commune,
            workshop: hall.workshop,
            id: None,
            text: "نشر المحضر".into(),
            owner: owner.into(),
            due_on,
        };
        let early = set_next_step(db, who, step(date(2023, 10, 1), "نقطة الارتكاز")).await;
        assert!(matches!(early, Err(Error::Invalid(_))));
        let nobody = set_next_step(db, who, step(date(2023, 11, 10), " ")).await;
        assert!(matches!(nobody, Err(Error::Invalid(_))));
        let id = set_next_step(db, who, step(date(2023, 11, 10), "نقطة الارتكاز")).await;
        let moved = SetNextStep {
            id: Some(id.unwrap()),
            ..step(date(2023, 11, 12), "نقطة الارتكاز")
        };
        set_next_step(db, who, moved).await.unwrap();
        let mut tx = db.read(hall.commune).await.unwrap();
        let outcome = queries::outcome(&mut tx, who, hall.workshop).await.unwrap();
        assert_eq!(outcome.next_steps.len(), 1);
        assert_eq!(outcome.next_steps[0].due_on, "2023-11-12");
    });
}

#[test]
fn what_was_said_is_read_by_everybody_once_the_workshop_is_closed() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let theme = make_theme(db, who, commune, hall.plan, "القرب").await.unwrap();
        let held = hall.write(&town, "في المحور").await.id;
        put_cards(db, who, commune, theme, &[held]).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let shown = civic::workshop::queries::shown(&mut tx, hall.workshop).await.unwrap();
        let early = queries::public_outcome(&mut tx, shown).await;
        assert!(matches!(early, Err(Error::NotFound)));
        drop(tx);
        let (card, sentence) = hall.concluded(&town).await;
        let mut tx = db.read(commune).await.unwrap();
        let shown = civic::workshop::queries::shown(&mut tx, hall.workshop).await.unwrap();
        let public = queries::public_outcome(&mut tx, shown).await.unwrap();
        assert_eq!(public.outcome.cards.len(), 3);
        assert_eq!((public.attendance.sums, public.attendance.unsaid), ([Some(7), Some(6)], 0));
        let offered = queries::offered(&mut tx, ProcessKind::ActionPlan).await.unwrap();
        assert_eq!(offered.len(), 1);
        assert_eq!((offered[0].id, offered[0].cards[0].id), (sentence, card));
        let feeding = queries::cards_feeding(&mut tx, ProcessKind::ActionPlan).await;
        assert_eq!(feeding.unwrap().len(), 2);
        let knot = queries::card(&mut tx, card).await.unwrap();
        assert_eq!((knot.sentences[0].id, knot.card.group_number), (sentence, 1));
        assert!(queries::theme(&mut tx, theme).await.unwrap().sentences.is_empty());
        let knot = queries::sentence(&mut tx, sentence).await.unwrap();
        assert_eq!(knot.cards[0].id, card);
    });
}
