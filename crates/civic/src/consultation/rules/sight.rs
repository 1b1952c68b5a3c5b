//! When a contribution is shown, what may be masked, hidden and appealed.

use base::{Error, Faults, Result, fold, personal};
use jiff::{ToSpan, civil::Date};

use super::{REASON_LEAST, REASON_MOST, TEXT_MOST, Voicing, long, words};
use crate::{
    commune::holidays::{self, Holiday},
    consultation::{Cause, Held, Hiding, Mask, Masks, Part, Visibility},
    process::Look,
};

/// Within how many working days somebody of the commune looks.
pub const LOOK_DAYS: i64 = 2;
/// How many contributions of residents a stage shows at once within an hour.
/// A hall of sixty that writes twice stays within it.
pub const BRAKE: i64 = 150;
/// How many of those whose browser did the small work for it.
pub const BRAKE_WORKED: i64 = 600;
/// The most that a reporter may write.
pub const REPORT_MOST: usize = 1000;

/// What the first sight of a contribution depends on.
#[derive(Debug, Clone, Copy)]
pub struct Sight {
    /// What the commune chose for the stage.
    pub look: Look,
    /// In whose voice it is.
    pub voicing: Voicing,
    /// Whether a photo or a voice note comes with it; none can be sent today,
    /// and this is where one will have to say so.
    pub attached: bool,
    /// Whether something personal was found in it.
    pub personal: bool,
    /// Whether a field was filled that people do not see.
    pub trapped: bool,
    /// Whether the browser did the small work.
    pub worked: bool,
    /// How many residents wrote in this stage within the last hour.
    pub recent: i64,
}

/// Why a contribution waits for a look before it is shown; nothing where it is
/// shown at once. What the office enters it has looked at.
#[must_use]
pub const fn waits_for(sight: &Sight) -> Option<Cause> {
    let brake = if sight.worked { BRAKE_WORKED } else { BRAKE };
    if sight.personal {
        return Some(Cause::Personal);
    }
    if sight.attached {
        return Some(Cause::Attachment);
    }
    if matches!(sight.voicing, Voicing::Clerk) {
        return None;
    }
    if sight.trapped {
        return Some(Cause::Trap);
    }
    if matches!(sight.look, Look::After) {
        return Some(Cause::Stage);
    }
    if matches!(sight.voicing, Voicing::Resident) && sight.recent >= brake {
        return Some(Cause::Brake);
    }
    None
}

/// The day by which somebody looks: two working days on, by the fixed days of
/// rest and those that the commune entered.
#[must_use]
pub fn look_due(received: Date, entered: &[Holiday]) -> Date {
    let mut day = received;
    let mut left = LOOK_DAYS;
    while left > 0 {
        day = day.checked_add(1.day()).unwrap_or(Date::MAX);
        left -= i64::from(!holidays::rests(day, entered));
    }
    day
}

/// What is found in both parts of a contribution and proposed for masking.
#[must_use]
pub fn proposed_masks(text: &str, proposed: &str) -> Vec<Mask> {
    let of = |part: Part, words: &str| {
        let found = personal::find(words).into_iter();
        found.map(move |it| Mask { part, at: it.at, kind: it.kind }).collect::<Vec<_>>()
    };
    [of(Part::Text, text), of(Part::Proposed, proposed)].concat()
}

/// The masks that somebody chose, and the words that they typed to be masked
/// besides, one a line.
pub fn masks_of(held: &Held, chosen: Vec<Mask>, typed: &str) -> Result<Masks> {
    let mut masks = Vec::new();
    for part in Part::ALL {
        let words = held.whole(*part);
        let of_part = chosen.iter().filter(|it| it.part == *part);
        if of_part.clone().any(|it| words.get(it.at.clone()).is_none()) {
            return Err(Error::Stale);
        }
        let by_choice = of_part.map(|it| personal::Found { kind: it.kind, at: it.at.clone() });
        let by_hand = typed.lines().flat_map(|line| personal::find_words(words, line));
        let found = personal::apart(by_choice.chain(by_hand).collect());
        masks.extend(found.into_iter().map(|it| Mask { part: *part, at: it.at, kind: it.kind }));
    }
    let stands = |line: &&str| {
        let line = base::visible(line);
        line.is_empty() || Part::ALL.iter().any(|part| held.whole(*part).contains(line))
    };
    match typed.lines().find(|line| !stands(line)) {
        Some(_) => Err(Error::invalid("words", "fault-mask-absent")),
        None => Ok(Masks(masks)),
    }
}

/// By what the same words are known whoever says them: folded, without what
/// stands between them. Another word is another text: one «not» matters.
#[must_use]
pub fn mark_of(text: &str, proposed: &str) -> String {
    let said = fold::fold(&format!("{text} | {proposed}"));
    let words: Vec<&str> =
        said.split(|sign: char| !sign.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let words = if words.is_empty() { said } else { words.join(" ") };
    hex::encode(&db::secret::digest(&words)[..12])
}

/// What is wrong with a message to an author, or with a reason given.
#[must_use]
pub fn faults_of_message(field: &'static str, message: &str) -> Faults {
    let mut faults = Faults::default();
    words(field, message, REASON_LEAST, REASON_MOST, &mut faults);
    faults
}

/// What is wrong with what a reporter writes.
#[must_use]
pub fn faults_of_report(typed: &str) -> Faults {
    let mut faults = Faults::default();
    long("words", typed, REPORT_MOST, &mut faults);
    faults
}

/// What is wrong with an author's appeal.
#[must_use]
pub fn faults_of_appeal(appeal: &str) -> Faults {
    let mut faults = Faults::default();
    words("appeal", appeal, REASON_LEAST, TEXT_MOST, &mut faults);
    faults
}

/// Whether a contribution may be hidden as it stands.
pub fn may_hide(held: &Held) -> Result<()> {
    match held.voice.visibility {
        Visibility::Waiting | Visibility::Shown => Ok(()),
        Visibility::Hidden | Visibility::Withdrawn => Err(Error::Refused("refused-not-in-sight")),
    }
}

/// Whether a contribution may be shown, or masked anew.
pub fn may_show(held: &Held) -> Result<()> {
    may_hide(held)
}

/// Whether the author may appeal: once for each contribution.
pub fn may_appeal(hidings: &[Hiding]) -> Result<&Hiding> {
    let stands = hidings.iter().find(|it| it.stands()).filter(|it| it.ruling.is_none());
    let appealed = hidings.iter().any(|it| it.appealed_at.is_some());
    stands.filter(|_| !appealed).ok_or(Error::Refused("refused-appealed-already"))
}

/// Whether somebody decides on an appeal: never who hid it.
pub fn may_rule(hiding: &Hiding, account: uuid::Uuid) -> Result<()> {
    if !hiding.is_appealed() {
        return Err(Error::Refused("refused-appeal-settled"));
    }
    match hiding.words.hidden_by {
        Some(by) if by == account => Err(Error::Refused("refused-own-hiding")),
        _ => Ok(()),
    }
}

/// Whether the author may still change or take back what they said: until the
/// window ends, while it waits for its answer.
pub fn may_change(held: &Held, window_open: bool) -> Result<()> {
    if !window_open {
        return Err(Error::Refused("refused-change-over"));
    }
    if held.voice.decided_at.is_some() {
        return Err(Error::Refused("refused-change-answered"));
    }
    may_hide(held)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const PLAIN: Sight = Sight {
        look: Look::AtOnce,
        voicing: Voicing::Resident,
        attached: false,
        personal: false,
        trapped: false,
        worked: false,
        recent: 0,
    };

    #[test]
    fn what_a_stage_shows_at_once_waits_only_for_a_reason() {
        assert_eq!(waits_for(&PLAIN), None);
        assert_eq!(waits_for(&Sight { look: Look::After, ..PLAIN }), Some(Cause::Stage));
        assert_eq!(waits_for(&Sight { personal: true, ..PLAIN }), Some(Cause::Personal));
        assert_eq!(waits_for(&Sight { trapped: true, ..PLAIN }), Some(Cause::Trap));
    }

    #[test]
    fn photos_and_voice_notes_are_always_looked_at_first() {
        for voicing in [Voicing::Resident, Voicing::Delegate, Voicing::Clerk] {
            let sight = Sight { attached: true, voicing, ..PLAIN };
            assert_eq!(waits_for(&sight), Some(Cause::Attachment));
        }
    }

    #[test]
    fn the_brake_queues_and_those_who_worked_have_more_room() {
        let hall = Sight { recent: 2 * 60, ..PLAIN };
        assert_eq!(waits_for(&hall), None, "a hall of sixty that writes twice");
        let flood = Sight { recent: BRAKE, ..PLAIN };
        assert_eq!(waits_for(&flood), Some(Cause::Brake));
        assert_eq!(waits_for(&Sight { worked: true, ..flood }), None);
        let storm = Sight { recent: BRAKE_WORKED, worked: true, ..PLAIN };
        assert_eq!(waits_for(&storm), Some(Cause::Brake));
        assert_eq!(waits_for(&Sight { voicing: Voicing::Delegate, ..flood }), None);
    }

    #[test]
    fn what_the_office_enters_it_has_looked_at() {
        let entered = Sight { voicing: Voicing::Clerk, look: Look::After, ..PLAIN };
        assert_eq!(waits_for(&entered), None);
        assert_eq!(waits_for(&Sight { personal: true, ..entered }), Some(Cause::Personal));
    }

    #[test]
    fn two_working_days_pass_over_days_of_rest() {
        let due = |day| look_due(day, &[]);
        assert_eq!(due(date(2023, 11, 1)), date(2023, 11, 3));
        assert_eq!(due(date(2023, 11, 10)), date(2023, 11, 14));
        assert_eq!(due(date(2023, 11, 3)), date(2023, 11, 8), "the green march");
        let feast = Holiday { day: date(2023, 11, 2), name: String::new() };
        assert_eq!(look_due(date(2023, 11, 1), &[feast]), date(2023, 11, 7));
    }

    #[test]
    fn the_same_words_have_one_mark() {
        let one = mark_of("علقوا الإعلان في السوق.", "");
        assert_eq!(mark_of("علّقوا الإعلان في السّوق", ""), one);
        assert_ne!(mark_of("علقوا الإعلان في المسجد", ""), one);
        assert_ne!(mark_of("?", ""), mark_of("!", ""));
    }
}
