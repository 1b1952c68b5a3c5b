//! Votes as the office and the minutes read them.

use base::Id;
use db::Reader;

use super::super::{Ballot, BallotKind, BallotOption, HandCount, Mark, Workshop, store as rows};

/// What was voted on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionResult {
    /// The line.
    pub option: BallotOption,
    /// Dots or points given.
    pub given: i64,
    /// How many agree.
    pub agree: i64,
    /// How many disagree.
    pub disagree: i64,
    /// How many said that they have no opinion.
    pub pass: i64,
}

impl OptionResult {
    fn of(option: &BallotOption, sums: &[(Id<BallotOption>, Mark, i64)]) -> Self {
        let sum = |mark: Mark| {
            let found = sums.iter().find(|(id, said, _)| *id == option.id && *said == mark);
            found.map_or(0, |(_, _, total)| *total)
        };
        Self {
            option: option.clone(),
            given: sum(Mark::Given),
            agree: sum(Mark::Agree),
            disagree: sum(Mark::Disagree),
            pass: sum(Mark::Pass),
        }
    }

    /// What the lines are ordered by: dots, points, or how many agree.
    #[must_use]
    pub const fn weight(&self) -> i64 {
        self.given + self.agree
    }
}

/// The result of a closed ballot, the heaviest line first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result {
    /// The lines.
    pub lines: Vec<OptionResult>,
}

/// A ballot with its turnout and, once it is closed, its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votes {
    /// The ballot.
    pub ballot: Ballot,
    /// Its lines, in the facilitator's order.
    pub options: Vec<BallotOption>,
    /// How many voted from their own page.
    pub phones: i64,
    /// The counts of hands and papers, those taken back among them.
    pub counts: Vec<HandCount>,
    /// The result; none while the ballot is open, whoever asks.
    pub result: Option<Result>,
}

impl Votes {
    /// How many voted, by phone, hand and paper together.
    #[must_use]
    pub fn voted(&self) -> i64 {
        self.phones + self.standing().map(|count| count.voters).sum::<i64>()
    }

    /// Of how many the turnout is: the people who were in the room when it was
    /// closed, while it is open those who are there now. Whoever voted and left
    /// before is counted in.
    #[must_use]
    pub fn present(&self) -> i64 {
        self.ballot.present.max(self.voted())
    }

    /// The counts that were not taken back.
    pub fn standing(&self) -> impl Iterator<Item = &HandCount> {
        self.counts.iter().filter(|count| count.withdrawn_at.is_none())
    }

    /// The result where so many voted that nobody can be told from it.
    #[must_use]
    pub fn published(&self) -> Option<&Result> {
        let enough = self.voted() >= base::figures::SMALLEST_CELL;
        self.result.as_ref().filter(|_| enough)
    }
}

/// The votes of a workshop, for whoever may see the workshop: callers ask the
/// policy. An open ballot has no result here.
pub async fn votes(tx: &mut Reader, workshop: Id<Workshop>) -> base::Result<Vec<Votes>> {
    let ballots = rows::ballots(tx, workshop).await?;
    if ballots.is_empty() {
        return Ok(Vec::new());
    }
    let options = rows::options_of_workshop(tx, workshop).await?;
    let voters = rows::voters(tx, workshop).await?;
    let counts = rows::counts(tx, workshop).await?;
    let sums = rows::sums(tx, workshop).await?;
    let votes = ballots.into_iter().map(|ballot| {
        let own = |id: Id<Ballot>| id == ballot.id;
        let options: Vec<BallotOption> =
            options.iter().filter(|row| own(row.ballot_id)).cloned().collect();
        let phones = voters.iter().find(|(id, _)| own(*id)).map_or(0, |(_, count)| *count);
        let counts = counts.iter().filter(|row| own(row.ballot_id)).cloned().collect();
        let result = (!ballot.is_open()).then(|| result(&ballot, &options, &sums));
        Votes { options, phones, counts, result, ballot }
    });
    Ok(votes.collect())
}

fn result(
    ballot: &Ballot,
    options: &[BallotOption],
    sums: &[(Id<BallotOption>, Mark, i64)],
) -> Result {
    let mut lines: Vec<OptionResult> =
        options.iter().map(|option| OptionResult::of(option, sums)).collect();
    lines.sort_by_key(|line| {
        let against = if ballot.kind == BallotKind::Stance { line.disagree } else { 0 };
        (std::cmp::Reverse(line.weight()), against, line.option.position)
    });
    Result { lines }
}
