//! Which cards may say nearly the same, by the measure of [`base::likeness`]:
//! suggestions for those who gather them into themes.

use base::{Id, likeness};

use crate::cards::Card;

/// Two cards that may say nearly the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The one with the lower number.
    pub one: Id<Card>,
    /// The other.
    pub other: Id<Card>,
    /// How alike they are, up to 1.
    pub likeness: f64,
}

/// The pairs worth a look among cards, the most alike first. Cards that one
/// theme holds already are left out.
#[must_use]
pub fn pairs<'a>(cards: impl IntoIterator<Item = &'a Card>) -> Vec<Pair> {
    let mut cards: Vec<&Card> = cards.into_iter().filter(|card| card.stands()).collect();
    cards.sort_by_key(|card| card.number);
    let found = likeness::pairs(cards.iter().map(|card| card.text.as_str())).into_iter();
    found
        .map(|(one, other, likeness)| (cards[one], cards[other], likeness))
        .filter(|(one, other, _)| one.theme_id.is_none() || one.theme_id != other.theme_id)
        .map(|(one, other, likeness)| Pair { one: one.id, other: other.id, likeness })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(number: i64, text: &str) -> Card {
        Card {
            id: Id::new(uuid::Uuid::from_u128(u128::try_from(number).unwrap_or_default())),
            session_id: Id::new(uuid::Uuid::nil()),
            group_id: Id::new(uuid::Uuid::nil()),
            group_number: 1,
            question_id: None,
            number,
            text: text.into(),
            lang: "ar".into(),
            written_at: base::Instant(0),
            withdrawn_at: None,
            revision: 1,
            theme_id: None,
        }
    }

    #[test]
    fn pairs_come_by_likeness_and_leave_out_what_is_together_already() {
        let theme = Some(Id::new(uuid::Uuid::from_u128(99)));
        let mut cards = vec![
            card(1, "لقاء مفتوح في الأحياء كل 3 أشهر"),
            card(2, "لقاءات مفتوحة في الأحياء كل 3 أشهر"),
            card(3, "لقاء مفتوح في الأحياء مع المنتخبات والمنتخبين"),
            card(4, "ميزانية المواطن"),
        ];
        let found = pairs(&cards);
        assert_eq!((found[0].one, found[0].other), (cards[0].id, cards[1].id));
        assert!(found.windows(2).all(|two| two[0].likeness >= two[1].likeness));
        assert!(found.iter().all(|pair| pair.one != cards[3].id && pair.other != cards[3].id));
        (cards[0].theme_id, cards[1].theme_id) = (theme, theme);
        let found = pairs(&cards);
        assert!(found.iter().all(|pair| (pair.one, pair.other) != (cards[0].id, cards[1].id)));
        cards[2].withdrawn_at = Some(base::Instant(1));
        assert!(pairs(&cards).is_empty());
    }

    #[test]
    fn one_word_in_common_is_not_enough() {
        assert!(pairs(&[card(1, "الشفافية"), card(2, "الشفافية")]).is_empty());
    }
}
