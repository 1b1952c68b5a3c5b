//! The parts of the minutes, one function each, in reading order.

use base::sheet::{Block, Run};
use civic::workshop::outcome::{
    Card, Table,
    attendance::Attendance,
    queries::{Minutes, Outcome},
};
use press::Tongue;

use super::super::steps::day;
use crate::workshop::{gathering::around::category, outcome::public::session};

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

fn line(text: impl Into<String>) -> Vec<Run> {
    vec![Run::plain(text)]
}

fn text(text: String) -> Block {
    Block::Text { runs: line(text) }
}

/// `09:30` as programmes write it, whatever stands around it.
fn clock(l: &Tongue, time: &str) -> Run {
    time.parse::<jiff::civil::Time>()
        .map_or_else(|_| Run::ltr(time), |time| Run::ltr(l.time(time).to_string()))
}

/// Place, date, project, and how many came.
pub(super) fn opening(l: &Tongue, minutes: &Minutes) -> Vec<Block> {
    let workshop = &minutes.outcome.workshop;
    let fact = |key: &str, runs: Vec<Run>| (l.t(key).plain(), runs);
    let held = l.date(day(&workshop.held_on)).to_string();
    let count = |count: i64| line(l.number(count).to_string());
    vec![Block::Facts {
        rows: vec![
            fact("minutes-project", line(&workshop.project)),
            fact("minutes-date", line(held)),
            fact("minutes-time", vec![clock(l, &workshop.starts_at)]),
            fact("minutes-venue", line(&workshop.venue)),
            fact("minutes-present", count(minutes.attendance.total())),
            fact("minutes-invited", count(minutes.attendance.invited)),
        ],
    }]
}

/// Who was there, by category and sex, with totals and those who did not say.
pub(super) fn attendance(l: &Tongue, attendance: &Attendance) -> Vec<Block> {
    let figure = |count: i64| line(l.number(count).to_string());
    let row = |name: Vec<Run>, counts: [i64; 4]| {
        let mut cells = vec![name];
        cells.extend(counts.map(figure));
        cells
    };
    let [female, male, unsaid] = attendance.sums();
    let mut rows: Vec<Vec<Vec<Run>>> = attendance
        .rows
        .iter()
        .map(|it| {
            row(
                line(category(l, it.category.word, &it.category.label)),
                [it.female, it.male, it.unsaid, it.total()],
            )
        })
        .collect();
    let total = vec![Run::bold(l.t("attendance-total").plain())];
    rows.push(row(total, [female, male, unsaid, attendance.total()]));
    let head = ["attendance-category", "sex-female", "sex-male", "sex-unsaid", "attendance-total"];
    vec![
        heading(1, l.t("minutes-attendance").plain()),
        Block::Table {
            caption: Some(l.t("attendance-caption").plain()),
            head: head.map(|key| l.t(key).plain()).to_vec(),
            widths: vec![6, 2, 2, 3, 2],
            rows,
        },
    ]
}

/// What each group wrote, with the numbers of its cards.
pub(super) fn results(l: &Tongue, outcome: &Outcome) -> Vec<Block> {
    let mut blocks = vec![heading(1, l.t("minutes-results").plain())];
    for sitting in outcome.worked() {
        blocks.push(heading(2, session(l, sitting)));
        for table in outcome.tables_of(sitting.id) {
            blocks.push(heading(3, l.msg("outcome-group").n("number", table.number).plain()));
            blocks.push(group(l, outcome, table));
        }
    }
    blocks
}

fn group(l: &Tongue, outcome: &Outcome, table: &Table) -> Block {
    let cards: Vec<&Card> = outcome.cards.iter().filter(|card| card.group_id == table.id).collect();
    if cards.is_empty() {
        return text(l.t("minutes-no-cards").plain());
    }
    let rows = cards.into_iter().map(|card| {
        let question = card.question_id.and_then(|id| outcome.question(id));
        let said = if card.stands() {
            Run::plain(&card.text)
        } else {
            Run::quiet(l.t("outcome-withdrawn").plain())
        };
        vec![
            vec![Run::ltr(card.number.to_string())],
            line(question.map_or("", |question| question.text.as_str())),
            vec![said],
        ]
    });
    Block::Table {
        caption: None,
        head: ["outcome-card", "outcome-question", "outcome-said"]
            .map(|key| l.t(key).plain())
            .to_vec(),
        widths: vec![2, 4, 8],
        rows: rows.collect(),
    }
}

/// The themes with the cards that each holds.
pub(super) fn themes(l: &Tongue, outcome: &Outcome) -> Vec<Block> {
    let mut blocks = vec![heading(1, l.t("minutes-themes").plain())];
    if outcome.themes.is_empty() {
        blocks.push(text(l.t("minutes-no-themes").plain()));
    }
    for sitting in outcome.worked() {
        let items: Vec<Vec<Run>> = outcome
            .themes_of(sitting.id)
            .map(|theme| {
                let cards = numbers(l, outcome.cards_in(theme.id));
                vec![Run::bold(&theme.title), Run::quiet(format!(" {cards}"))]
            })
            .collect();
        if !items.is_empty() {
            blocks.push(heading(2, session(l, sitting)));
            blocks.push(Block::List { numbered: false, items });
        }
    }
    blocks
}

/// The syntheses, each sentence with the numbers of the cards it rests on.
pub(super) fn syntheses(l: &Tongue, outcome: &Outcome) -> Vec<Block> {
    let mut blocks = vec![heading(1, l.t("minutes-syntheses").plain())];
    for sitting in outcome.worked() {
        let items: Vec<Vec<Run>> = outcome
            .sentences_of(sitting.id)
            .map(|sentence| {
                let cards = numbers(l, outcome.cards_under(sentence));
                vec![Run::plain(&sentence.text), Run::quiet(format!(" {cards}"))]
            })
            .collect();
        blocks.push(heading(2, session(l, sitting)));
        blocks.push(if items.is_empty() {
            text(l.t("minutes-no-synthesis").plain())
        } else {
            Block::List { numbered: true, items }
        });
    }
    blocks
}

/// `(cards: 1, 11 and 16)`.
fn numbers<'a>(l: &Tongue, cards: impl Iterator<Item = &'a Card>) -> String {
    let numbers: Vec<i64> = cards.map(|card| card.number).collect();
    let list = l.list(&numbers);
    l.msg("minutes-cards").n("count", numbers.len()).s("numbers", list).plain()
}

/// Who does what by when.
pub(super) fn next_steps(l: &Tongue, outcome: &Outcome) -> Vec<Block> {
    let title = heading(1, l.t("minutes-steps").plain());
    if outcome.next_steps.is_empty() {
        return vec![title, text(l.t("minutes-no-steps").plain())];
    }
    let rows = outcome.next_steps.iter().map(|step| {
        let due = l.date(day(&step.due_on)).to_string();
        vec![line(&step.text), line(&step.owner), line(due)]
    });
    let table = Block::Table {
        caption: None,
        head: ["steps-text", "steps-owner", "steps-due"].map(|key| l.t(key).plain()).to_vec(),
        widths: vec![6, 4, 3],
        rows: rows.collect(),
    };
    vec![title, table]
}

/// When it ended, and who signs.
pub(super) fn ending(l: &Tongue, outcome: &Outcome) -> Vec<Block> {
    let closing = outcome.workshop.closed_at.map_or_else(
        || l.t("minutes-not-closed").plain(),
        |at| l.msg("minutes-closed").s("moment", l.moment(at)).plain(),
    );
    let who = ["minutes-signs-focal-point", "minutes-signs-facilitator", "minutes-signs-president"];
    vec![text(closing), Block::Signatures { who: who.map(|key| l.t(key).plain()).to_vec() }]
}
