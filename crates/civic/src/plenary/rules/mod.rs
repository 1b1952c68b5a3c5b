//! What may be voted, in which order it is read, and what is on now.

pub mod acts;

use std::collections::{HashMap, HashSet};

use base::{Error, Id, Instant, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Ballot, BallotKind, BallotOption, Mark, Participant};

/// The most characters of the question put to a vote.
pub const QUESTION_LIMIT: usize = 200;

/// The most characters of an objection, its answer, or a parked item.
pub const WORDS_LIMIT: usize = 600;

/// The most characters of a counter's name.
pub const NAME_LIMIT: usize = 80;

/// The most lines of a ballot: more are not read by anybody in a hall.
pub const MOST_OPTIONS: usize = 40;

/// The most dots of one person.
pub const MOST_DOTS: i64 = 20;

/// What a vote or a count says of one option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// The option.
    pub option: Id<BallotOption>,
    /// What is said.
    pub mark: Mark,
    /// How often: dots, points, or persons.
    pub count: i64,
}

/// How many dots or points one person has: dots 1 to 20, points 10 or 100.
pub fn share(kind: BallotKind, asked: i64) -> Result<i64> {
    let fits = match kind {
        BallotKind::Dots => (1..=MOST_DOTS).contains(&asked),
        BallotKind::Points => asked == 10 || asked == 100,
        BallotKind::Stance => return Ok(1),
    };
    if fits { Ok(asked) } else { Err(Error::invalid("share", "fault-ballot-share")) }
}

/// One person's vote: dots are theirs to leave unused, points are shared out
/// to the last, a stance is taken once on a line.
pub fn cast(ballot: &Ballot, options: &[BallotOption], marks: &[Marked]) -> Result<()> {
    fitting(ballot, options, marks)?;
    let sum: i64 = marks.iter().map(|marked| marked.count).sum();
    let key = match ballot.kind {
        _ if sum == 0 => "fault-vote-empty",
        BallotKind::Dots if sum > ballot.share => "fault-vote-too-many-dots",
        BallotKind::Points if sum != ballot.share => "fault-vote-points",
        BallotKind::Stance if !once(marks) => "fault-form-broken",
        _ => return Ok(()),
    };
    Err(Error::invalid("options", key))
}

/// A count of hands or papers: no more on it than its voters could give.
pub fn counted(
    ballot: &Ballot,
    options: &[BallotOption],
    voters: i64,
    marks: &[Marked],
) -> Result<()> {
    if voters < 1 {
        return Err(Error::invalid("voters", "fault-number"));
    }
    fitting(ballot, options, marks)?;
    if !could_give(ballot, voters, marks) {
        return Err(Error::invalid("options", "fault-count-does-not-fit"));
    }
    Ok(())
}

/// Whether so many voters could give these marks, and gave any.
fn could_give(ballot: &Ballot, voters: i64, marks: &[Marked]) -> bool {
    match ballot.kind {
        BallotKind::Dots | BallotKind::Points => {
            let sum: i64 = marks.iter().map(|marked| marked.count).sum();
            sum > 0 && sum <= voters.saturating_mul(ballot.share)
        }
        BallotKind::Stance => {
            let mut sums: HashMap<Id<BallotOption>, i64> = HashMap::new();
            for marked in marks {
                *sums.entry(marked.option).or_default() += marked.count;
            }
            sums.values().any(|sum| *sum > 0) && sums.values().all(|sum| *sum <= voters)
        }
    }
}

/// Votes by phone and by hand together are no more than the people who came.
pub const fn within_present(voted: i64, more: i64, present: i64) -> Result<()> {
    if voted + more > present {
        return Err(Error::Refused("refused-more-votes-than-people"));
    }
    Ok(())
}

/// Every mark is of this ballot's kind, on one of its lines, once, and not
/// less than nothing.
fn fitting(ballot: &Ballot, options: &[BallotOption], marks: &[Marked]) -> Result<()> {
    let known: HashSet<Id<BallotOption>> = options.iter().map(|option| option.id).collect();
    let mut met = HashSet::new();
    let fits = |marked: &Marked| {
        let stance = marked.mark != Mark::Given;
        known.contains(&marked.option)
            && stance == (ballot.kind == BallotKind::Stance)
            && (0..=1_000_000).contains(&marked.count)
    };
    if marks.iter().all(|marked| fits(marked) && met.insert((marked.option, marked.mark))) {
        Ok(())
    } else {
        Err(Error::invalid("options", "fault-form-broken"))
    }
}

/// Each line once, with one stance.
fn once(marks: &[Marked]) -> bool {
    let mut met = HashSet::new();
    marks.iter().all(|marked| marked.count == 1 && met.insert(marked.option))
}

/// The lines in this person's own order, so that the first on the list gets no
/// votes for being first; the same each time the page is opened.
#[must_use]
pub fn order_for(
    participant: Id<Participant>,
    ballot: Id<Ballot>,
    mut options: Vec<BallotOption>,
) -> Vec<BallotOption> {
    options.sort_by_cached_key(|option| -> [u8; 32] {
        let hasher = Sha256::new().chain_update(participant.uuid().as_bytes());
        let hasher = hasher.chain_update(ballot.uuid().as_bytes());
        hasher.chain_update(option.id.uuid().as_bytes()).finalize().into()
    });
    options
}

/// The four digits by which a hall's wall is found from a phone: they follow
/// from the key of its screen and open nothing that does not hang on it.
#[must_use]
pub fn hall_code(screen_key: &str) -> String {
    let digest: [u8; 32] = Sha256::digest(screen_key.as_bytes()).into();
    let number = digest.iter().take(4).fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    format!("{:04}", number % 10_000)
}

/// An hour as it stands on every page: the note of a point held without words.
#[must_use]
pub fn hour(at: Instant) -> String {
    let time = at.local().time();
    format!("{:02}h{:02}", time.hour(), time.minute())
}

/// The part of a long list that one screen holds: `page` from 1, and how many
/// there are.
#[must_use]
pub fn part<T>(rows: &[T], page: i64, size: usize) -> (&[T], i64) {
    packed(rows, page, size, usize::MAX, |_| 0)
}

/// The same for things of unlike length: a screen holds so many of them, no
/// more than its room, and always one.
#[must_use]
pub fn packed<T>(
    rows: &[T],
    page: i64,
    size: usize,
    room: usize,
    takes: impl Fn(&T) -> usize,
) -> (&[T], i64) {
    let (mut starts, mut start, mut taken) = (vec![0], 0, 0);
    for (at, row) in rows.iter().enumerate() {
        let more = takes(row);
        if at > start && (at - start == size || taken + more > room) {
            (start, taken) = (at, 0);
            starts.push(at);
        }
        taken += more;
    }
    let page = usize::try_from(page).unwrap_or(1).clamp(1, starts.len());
    let end = starts.get(page).copied().unwrap_or(rows.len());
    (&rows[starts[page - 1]..end], i64::try_from(starts.len()).unwrap_or(1))
}

#[cfg(test)]
mod tests;
