//! What may be said, and how much of it.

use base::{Error, Faults, Result};

use super::Details;
use crate::{people::Sex, process::ProcessKind};

/// The most characters of a card: what fits on one, read aloud in a breath.
pub const CARD_LIMIT: usize = 500;

/// The most characters of a reason.
pub const WHY_LIMIT: usize = 400;
/// The most characters of who carries a measure out, and of how we would know.
pub const SHORT_LIMIT: usize = 200;
/// The most characters of a time.
pub const DUE_LIMIT: usize = 80;
/// The most photos of a group: a flip chart has no more sheets.
pub const PHOTOS: i64 = 30;
/// The sexes that a rapporteur counts; nobody is asked.
pub const COUNTED: [Sex; 2] = [Sex::Female, Sex::Male];

/// The details that belong to a card of a session which feeds this text,
/// trimmed; what belongs to the other text is left out.
pub fn fitting(details: &Details, feeds: Option<ProcessKind>) -> Result<Details> {
    let mut faults = Faults::default();
    let mut take = |field: &'static str, words: &str, limit: usize| {
        let words = base::visible(words);
        faults.too_long(field, words, limit);
        words.to_owned()
    };
    let taken = match feeds {
        Some(ProcessKind::ActionPlan) => Details {
            why: take("why", &details.why, WHY_LIMIT),
            who: take("who", &details.who, SHORT_LIMIT),
            due: take("due", &details.due, DUE_LIMIT),
            sign: take("sign", &details.sign, SHORT_LIMIT),
            ..Details::default()
        },
        Some(ProcessKind::Charter) => {
            Details { article: details.article, stance: details.stance, ..Details::default() }
        }
        None => Details::default(),
    };
    faults.check()?;
    Ok(taken)
}

/// A group has room for one more photo.
pub const fn one_more_photo(kept: i64) -> Result<()> {
    if kept < PHOTOS { Ok(()) } else { Err(Error::Refused("refused-photos-enough")) }
}

#[cfg(test)]
mod tests {
    use base::Id;
    use uuid::Uuid;

    use super::*;
    use crate::cards::Stance;

    #[test]
    fn a_card_says_only_what_belongs_to_its_text() {
        let said = Details {
            why: " لأن الأجل طويل ".into(),
            article: Some(Id::new(Uuid::from_u128(1))),
            stance: Some(Stance::Change),
            ..Details::default()
        };
        let plan = fitting(&said, Some(ProcessKind::ActionPlan)).unwrap();
        assert_eq!((plan.why.as_str(), plan.article, plan.stance), ("لأن الأجل طويل", None, None));
        let charter = fitting(&said, Some(ProcessKind::Charter)).unwrap();
        assert_eq!((charter.why.as_str(), charter.stance), ("", Some(Stance::Change)));
        assert!(fitting(&said, None).unwrap().is_empty());
    }

    #[test]
    fn every_detail_that_is_too_long_is_told_at_its_field() {
        let said = Details { why: "ل".repeat(401), due: "س".repeat(81), ..Details::default() };
        let Err(Error::Invalid(faults)) = fitting(&said, Some(ProcessKind::ActionPlan)) else {
            unreachable!("it is not refused")
        };
        assert!(faults.at("why").is_some() && faults.at("due").is_some());
    }
}
