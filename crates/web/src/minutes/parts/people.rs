//! Who was there.

use base::sheet::{Block, Run};
use civic::{
    minutes::{queries::Report, rules},
    synthesis::attendance::Attendance,
};
use press::Translator;

use super::{heading, line, text};
use crate::workshop::page_head::category;

/// Who was there, by category and sex, with totals and those who did not say.
pub(in super::super) fn attendance(l: &Translator, attendance: &Attendance) -> Vec<Block> {
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
    let head = ["people-category", "sex-female", "sex-male", "sex-unsaid", "attendance-total"];
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

/// Parity, and how like the commune those present were; what cannot be told is
/// said to be unknown.
pub(in super::super) fn balance(l: &Translator, report: &Report) -> Vec<Block> {
    let attendance = &report.minutes.attendance;
    let [women, men, unsaid] = attendance.sums();
    let figure = |value: Option<f64>| match value {
        Some(value) => vec![Run::ltr(l.decimal(value, 2).to_string())],
        None => line(l.t("report-unknown").plain()),
    };
    let share = |value: Option<f64>| match value {
        Some(value) => vec![Run::ltr(l.percent(value, 1).to_string())],
        None => line(l.t("report-unknown").plain()),
    };
    let known = base::figures::real(women + men);
    let ours = base::figures::share(base::figures::real(women), known);
    let rows = vec![
        (l.t("indicator-parity-name").plain(), figure(rules::parity(attendance))),
        (l.t("report-women").plain(), share(ours)),
        (l.t("report-women-commune").plain(), share(rules::women_in_commune(&report.census))),
        (
            l.t("report-likeness").plain(),
            figure(rules::representativeness(attendance, &report.census)),
        ),
        (l.t("report-unsaid").plain(), line(l.number(unsaid).to_string())),
    ];
    vec![
        heading(2, l.t("report-balance").plain()),
        Block::Facts { rows },
        text(l.t("report-balance-how").plain()),
    ]
}
