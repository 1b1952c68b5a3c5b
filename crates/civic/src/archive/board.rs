//! The programme's board: each commune with the stage it stands at, what
//! comes next and what waits for an answer; four statements, however many
//! communes there are.

use base::{Actor, CommuneId, Id, Instant, Result, columns, policy};
use db::Reader;
use jiff::civil::Date;

use super::store::board as rows;
use crate::{
    process::{ProcessKind, StageKind, StageState},
    programme::{Member, queries},
};

/// A stage as the board reads it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Step {
    /// The commune.
    pub commune_id: CommuneId,
    /// The process.
    pub process_kind: ProcessKind,
    /// Which edition of its text.
    pub edition: i64,
    /// Which stage.
    pub kind: StageKind,
    /// Where it stands.
    pub state: StageState,
    /// Its last day.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub closes_on: Option<Date>,
    /// The day by which contributions are answered.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub answers_on: Option<Date>,
}

/// A workshop to come.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Meeting {
    /// The commune.
    pub commune_id: CommuneId,
    /// Its day.
    #[sqlx(try_from = "columns::Day")]
    pub held_on: Date,
}

/// Unanswered contributions of a commune.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Waiting {
    /// The commune.
    pub commune_id: CommuneId,
    /// How many wait for an answer.
    pub unanswered: i64,
    /// How many of them past their day.
    pub overdue: i64,
}

/// Where one edition of a process of a commune stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurrentStage {
    /// The process.
    pub process: ProcessKind,
    /// Which edition of its text.
    pub edition: i64,
    /// The stage it stands at.
    pub stage: StageKind,
    /// Whether the stage is open, rather than next or last.
    pub open: bool,
}

/// One commune of the board.
#[derive(Debug, Clone)]
pub struct Row {
    /// The commune.
    pub member: Member,
    /// Each edition of its processes; none where it has not begun.
    pub stages: Vec<CurrentStage>,
    /// Days until its next date, and that date.
    pub next: Option<(i64, Date)>,
    /// How many contributions wait for an answer.
    pub unanswered: i64,
    /// How many of them past their day.
    pub overdue: i64,
}

/// The board of a programme, for those who see its desk.
pub async fn board(
    tx: &mut Reader,
    actor: &Actor,
    programme: Id<policy::Programme>,
    now: Instant,
) -> Result<Vec<Row>> {
    let members = queries::members(tx, actor, programme).await?;
    let today = now.day();
    let steps = rows::steps(tx, programme).await?;
    let workshops = rows::workshops(tx, programme, &today.to_string()).await?;
    let waiting = rows::waiting(tx, programme, &today.to_string()).await?;
    let row = |member: Member| {
        let own: Vec<&Step> =
            steps.iter().filter(|step| step.commune_id == member.commune_id).collect();
        let meetings = workshops.iter().filter(|one| one.commune_id == member.commune_id);
        let next = next_date(&own, meetings.map(|meeting| meeting.held_on), today);
        let waits = waiting.iter().find(|one| one.commune_id == member.commune_id);
        Row {
            stages: current_stages(&own),
            next,
            unanswered: waits.map_or(0, |one| one.unanswered),
            overdue: waits.map_or(0, |one| one.overdue),
            member,
        }
    };
    Ok(members.into_iter().map(row).collect())
}

/// Where each edition of each process stands, from its stages in order: at the
/// last open one, else at the next one, else at the last.
fn current_stages(steps: &[&Step]) -> Vec<CurrentStage> {
    let of = |own: &[&Step]| {
        let open = own.iter().rev().find(|step| step.state == StageState::Open);
        let next = || own.iter().find(|step| step.state == StageState::Pending);
        let at = open.or_else(next).or_else(|| own.last())?;
        let (process, edition) = (at.process_kind, at.edition);
        Some(CurrentStage { process, edition, stage: at.kind, open: open.is_some() })
    };
    let same = |one: &&Step, other: &&Step| {
        (one.process_kind, one.edition) == (other.process_kind, other.edition)
    };
    steps.chunk_by(same).filter_map(of).collect()
}

fn next_date(
    steps: &[&Step],
    meetings: impl Iterator<Item = Date>,
    today: Date,
) -> Option<(i64, Date)> {
    let open = steps.iter().filter(|step| step.state == StageState::Open);
    let announced = open.flat_map(|step| [step.closes_on, step.answers_on]).flatten();
    let next = announced.chain(meetings).filter(|day| *day >= today).min()?;
    Some((days_between(today, next), next))
}

/// Whole days from one day to another.
#[must_use]
pub fn days_between(from: Date, until: Date) -> i64 {
    (Instant::start_of(until).0 - Instant::start_of(from).0 + 43_200_000) / 86_400_000
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn step(kind: StageKind, state: StageState, closes_on: Option<Date>) -> Step {
        Step {
            commune_id: Id::new(uuid::Uuid::nil()),
            process_kind: ProcessKind::Charter,
            edition: 1,
            kind,
            state,
            closes_on,
            answers_on: None,
        }
    }

    #[test]
    fn a_process_stands_at_its_open_stage_or_else_at_the_next() {
        let (closed, pending) = (StageState::Closed, StageState::Pending);
        let steps = [
            step(StageKind::Workshop, closed, None),
            step(StageKind::SecondLevel, StageState::Open, None),
            step(StageKind::Public, pending, None),
        ];
        let all: Vec<&Step> = steps.iter().collect();
        assert_eq!(current_stages(&all)[0].stage, StageKind::SecondLevel);
        let without = [&steps[0], &steps[2]];
        let current = current_stages(&without)[0];
        assert_eq!((current.stage, current.open), (StageKind::Public, false));
        assert!(current_stages(&[]).is_empty());
        let later = Step { edition: 2, ..step(StageKind::Preparation, pending, None) };
        let both = [&steps[0], &steps[1], &later];
        let editions: Vec<_> = current_stages(&both).iter().map(|it| it.edition).collect();
        assert_eq!(editions, [1, 2], "each edition stands where it stands");
    }

    #[test]
    fn the_next_date_is_the_nearest_that_is_not_past() {
        let today = date(2023, 11, 10);
        let late = step(StageKind::Public, StageState::Open, Some(date(2023, 11, 9)));
        let soon = step(StageKind::Public, StageState::Open, Some(date(2023, 11, 20)));
        let steps = [&late, &soon];
        let next = next_date(&steps, [date(2023, 11, 15)].into_iter(), today);
        assert_eq!(next, Some((5, date(2023, 11, 15))));
        assert_eq!(next_date(&[&late], [].into_iter(), today), None);
    }
}
