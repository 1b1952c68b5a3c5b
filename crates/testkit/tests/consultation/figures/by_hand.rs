//! Every figure that pages show, counted one by one over the rows, beside what
//! the queries tell.

use std::collections::{BTreeMap, BTreeSet};

use base::{Instant, columns};
use civic::{
    archive::home,
    consultation::queries,
    indicators::{self, Indicator},
    people::{AgeBand, Sex},
    process::StageKind,
};
use db::{Reader, args, sql};
use jiff::civil::Date;
use testkit::Town;
use uuid::Uuid;

use crate::fixture::Charter;

#[derive(sqlx::FromRow)]
struct Row {
    process_id: Uuid,
    stage_id: Uuid,
    stage: StageKind,
    provision_id: Option<Uuid>,
    state: String,
    channel: String,
    sex: Sex,
    age_band: AgeBand,
    quarter_id: Option<Uuid>,
    body_id: Option<Uuid>,
    received_at: Instant,
    #[sqlx(try_from = "columns::Day")]
    answer_due_on: Date,
    first_answered_at: Option<Instant>,
    verdict: Option<String>,
}

impl Row {
    fn answered(&self) -> bool {
        self.state == "answered"
    }

    fn days(&self) -> Option<i64> {
        Some((self.first_answered_at?.0 - self.received_at.0) / 86_400_000)
    }

    fn took_up(&self) -> bool {
        matches!(self.verdict.as_deref(), Some("accepted" | "accepted_in_part"))
    }
}

async fn rows(tx: &mut Reader) -> Vec<Row> {
    let statement = sql!(
        "select c.process_id, c.stage_id, s.kind as stage, c.provision_id, c.state, c.channel,
                c.sex, c.age_band, c.quarter_id, c.body_id, c.received_at, c.answer_due_on,
                (select min(d.decided_at) from disposition d
                 where d.commune_id = c.commune_id and d.contribution_id = c.id)
                    as first_answered_at,
                (select d.verdict from disposition d
                 where d.commune_id = c.commune_id and d.contribution_id = c.id
                   and d.superseded_at is null) as verdict
         from contribution c
         join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
         where c.commune_id = $1"
    );
    let scope = tx.scope();
    tx.all(statement, args![scope]).await.unwrap()
}

fn many<'a>(rows: impl IntoIterator<Item = &'a Row>, is: impl Fn(&Row) -> bool) -> i64 {
    i64::try_from(rows.into_iter().filter(|row| is(row)).count()).unwrap()
}

/// Compares everything that is told.
pub async fn check(town: &Town, charter: &Charter, when: &str) {
    let when = &format!("{when} on {}", town.database);
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let differing = queries::miscounted(&mut tx, &charter.focal).await.unwrap();
    assert_eq!(differing, 0, "cells after {when}");
    let (rows, now) = (rows(&mut tx).await, town.db.now());
    provisions(&mut tx, charter, &rows, when).await;
    stages(&mut tx, charter, &rows, now.day(), when).await;
    homes(&mut tx, charter, &rows, now, when).await;
    let told = indicators::queries::office(&mut tx, &charter.focal, now).await.unwrap();
    answers(&told, &rows, now.day(), when);
    people(&told, &rows, when);
}

async fn provisions(tx: &mut Reader, charter: &Charter, rows: &[Row], when: &str) {
    let mut by_hand: BTreeMap<(Option<Uuid>, String), i64> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.process_id == charter.process.uuid()) {
        let verdict = row.verdict.clone().filter(|_| row.answered());
        let outcome = verdict.unwrap_or_else(|| "waiting".to_owned());
        *by_hand.entry((row.provision_id, outcome)).or_default() += 1;
    }
    let told = queries::outcomes(tx, charter.process).await.unwrap();
    let told: BTreeMap<_, _> = told
        .into_iter()
        .map(|it| ((it.provision_id.map(base::Id::uuid), it.outcome), it.count))
        .collect();
    assert_eq!(told, by_hand, "the provisions after {when}");
    let ahead = civic::archive::chain::from_provision(tx, charter.article).await.unwrap();
    let here = many(rows, |row| row.provision_id == Some(charter.article));
    assert_eq!(ahead.voices.received, here, "the article after {when}");
}

async fn stages(tx: &mut Reader, charter: &Charter, rows: &[Row], today: Date, when: &str) {
    let stages: BTreeSet<Uuid> = rows.iter().map(|row| row.stage_id).collect();
    for stage in stages {
        let own = || rows.iter().filter(|row| row.stage_id == stage);
        let told = queries::stage_counts(tx, base::Id::new(stage), today).await.unwrap();
        let told = (told.total, told.answered, told.overdue, told.offline);
        let by_hand = (
            many(own(), |_| true),
            many(own(), Row::answered),
            many(own(), |row| !row.answered() && row.answer_due_on < today),
            many(own(), |row| row.channel != "web"),
        );
        assert_eq!(told, by_hand, "a stage after {when}");
    }
    let told = queries::waiting(tx, &charter.focal, today).await.unwrap();
    let late = many(rows, |row| !row.answered() && row.answer_due_on < today);
    assert_eq!(told, (many(rows, |row| !row.answered()), late), "the queue after {when}");
}

async fn homes(tx: &mut Reader, charter: &Charter, rows: &[Row], now: Instant, when: &str) {
    let (open, today) = (|row: &Row| row.verdict.is_none(), now.day());
    let told = home::public(tx, now).await.unwrap().answering;
    let days = delays(rows);
    let by_hand = home::Answering {
        received: many(rows, |_| true),
        answered: many(rows, |row| !open(row)),
        overdue: many(rows, |row| open(row) && row.answer_due_on < today),
        first_answers: days.len().try_into().unwrap(),
        median_days: middle(rows).filter(|_| days.len() >= 5),
        nine_in_ten_days: nine_in_ten(&days).filter(|_| days.len() >= 5),
    };
    assert_eq!(told, by_hand, "the home after {when}");
    let office = home::office(tx, &charter.focal, now).await.unwrap();
    let mut by_hand: BTreeMap<Uuid, (i64, i64, i64)> = BTreeMap::new();
    for row in rows {
        let (received, unanswered, overdue) = by_hand.entry(row.stage_id).or_default();
        *received += 1;
        *unanswered += i64::from(open(row));
        *overdue += i64::from(open(row) && row.answer_due_on < today);
    }
    let told = office.queues.iter();
    let told: BTreeMap<_, _> =
        told.map(|it| (it.stage_id.uuid(), (it.received, it.unanswered, it.overdue))).collect();
    assert_eq!(told, by_hand, "the desk after {when}");
}

/// The smallest of them that nine in ten do not exceed.
fn nine_in_ten(days: &[f64]) -> Option<f64> {
    days.iter().copied().find(|day| {
        let within = days.iter().filter(|it| *it <= day).count();
        within * 10 >= days.len() * 9
    })
}

fn delays(rows: &[Row]) -> Vec<f64> {
    let mut days: Vec<i64> = rows.iter().filter_map(Row::days).collect();
    days.sort_unstable();
    days.into_iter().map(indicators::rules::real).collect()
}

fn middle(rows: &[Row]) -> Option<f64> {
    let days = delays(rows);
    let upper = *days.get(days.len() / 2)?;
    let lower = days[(days.len() - 1) / 2];
    Some(f64::midpoint(lower, upper))
}

/// A figure's numerator, denominator and unknown, where it is told.
fn told(all: &[Indicator], number: u8, part: &str) -> Option<(Option<f64>, Option<f64>, i64)> {
    let one = all.iter().find(|one| one.definition.number == number).unwrap();
    let figure = one.figures.iter().find(|one| one.part == part)?;
    Some((figure.numerator, figure.denominator, figure.unknown))
}

fn answers(all: &[Indicator], rows: &[Row], today: Date, when: &str) {
    let real = indicators::rules::real;
    let whole = many(rows, |_| true);
    if whole == 0 {
        return;
    }
    let share = |part: i64, whole: i64, unknown: i64| {
        if whole == 0 {
            (None, None, unknown)
        } else {
            (Some(real(part)), Some(real(whole)), unknown)
        }
    };
    let helped = many(rows, |row| row.channel != "web");
    assert_eq!(told(all, 11, "whole"), Some(share(helped, whole, 0)), "assisted after {when}");
    for (part, stage) in [
        ("whole", None),
        ("second_level", Some(StageKind::SecondLevel)),
        ("public", Some(StageKind::Public)),
    ] {
        let own = || rows.iter().filter(|row| stage.is_none_or(|stage| row.stage == stage));
        let (received, reasoned) =
            (many(own(), |_| true), many(own(), |row| row.verdict.is_some()));
        let taken = many(own(), Row::took_up);
        let here = |figure| (received > 0).then_some(figure);
        let late = many(own(), |row| row.verdict.is_none() && row.answer_due_on < today);
        let by_hand = here(share(reasoned, reasoned + late, received - reasoned - late));
        assert_eq!(told(all, 15, part), by_hand, "reasoned, {part}, after {when}");
        let by_hand = here(share(taken, reasoned, received - reasoned));
        assert_eq!(told(all, 17, part), by_hand, "influence, {part}, after {when}");
    }
    let (days, open) = (delays(rows), many(rows, |row| row.first_answered_at.is_none()));
    let delay = all.iter().find(|one| one.definition.number == 16).unwrap();
    let values: Vec<_> = delay.figures.iter().map(|it| (it.outcome.value(), it.unknown)).collect();
    let ninth = (days.len() * 9).div_ceil(10).checked_sub(1).map(|at| days[at]);
    assert_eq!(values, [(middle(rows), open), (ninth, open)], "delays after {when}");
}

fn people(all: &[Indicator], rows: &[Row], when: &str) {
    let real = indicators::rules::real;
    let voices = || rows.iter().filter(|row| row.body_id.is_none());
    let of = |sex| many(voices(), |row| row.sex == sex);
    let (women, men) = (of(Sex::Female), of(Sex::Male));
    let known = (women + men > 0).then(|| (Some(real(women)), Some(real(women + men))));
    let (above, below) = known.unwrap_or_default();
    let by_hand = Some((above, below, of(Sex::Unsaid)));
    assert_eq!(told(all, 4, "whole"), by_hand, "women after {when}");
    let aged = many(voices(), |row| row.age_band != AgeBand::Unsaid);
    let young = |row: &Row| matches!(row.age_band, AgeBand::From15 | AgeBand::From25);
    let some = (aged > 0).then(|| (Some(real(many(voices(), young))), Some(real(aged))));
    let (above, below) = some.unwrap_or_default();
    let by_hand = Some((above, below, many(voices(), |_| true) - aged));
    assert_eq!(told(all, 6, "whole"), by_hand, "the young after {when}");
    let reached: BTreeSet<Uuid> = rows.iter().filter_map(|row| row.quarter_id).collect();
    let silent = many(rows, |row| row.quarter_id.is_none());
    let reached = real(i64::try_from(reached.len()).unwrap());
    let quarters = told(all, 8, "whole").unwrap();
    assert_eq!((quarters.0, quarters.2), (Some(reached), silent), "quarters after {when}");
}
