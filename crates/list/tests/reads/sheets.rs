//! What spreadsheets keep beside what a cell shows: measures, drawings, what
//! lies beneath merged cells, groups of rows.

use list::Kind;
use serde_json::json;

use crate::{
    column, faults,
    files::{Put, Sheet, ods, ods_of, text, xlsx},
    read,
};

fn cell(said: &str) -> String {
    format!(
        r#"<table:table-cell office:value-type="string"><text:p>{said}</text:p></table:table-cell>"#
    )
}

fn row(cells: &[String]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells.concat())
}

fn table(rows: &str) -> Vec<u8> {
    ods_of(&format!(r#"<table:table table:name="1">{rows}</table:table>"#))
}

fn number(kind: &str, value: &str, shown: &str) -> String {
    format!(
        r#"<table:table-cell {kind} office:value="{value}"><text:p>{shown}</text:p></table:table-cell>"#
    )
}

const MONEY: &str = r#"office:value-type="currency" office:currency"#;
const SHARE: &str = r#"office:value-type="percentage""#;

#[test]
fn a_share_and_foreign_money_are_no_dirhams() {
    let head = row(&["النشاط", "التكلفة"].map(cell));
    let dirhams =
        row(&[cell("تكوين"), number(&format!("{MONEY}=\"MAD\""), "1250.125", "1 250,13")]);
    let euros = row(&[cell("لقاء"), number(&format!("{MONEY}=\"EUR\""), "300", "300,00 €")]);
    let share = row(&[cell("زيارة"), number(SHARE, "0.375", "37,5 %")]);
    let found = read(Kind::Activities, table(&(head + &dirhams + &euros + &share)));
    assert_eq!(column(&found, "cost"), json!([1250.13]));
    let expected = json!([[3, "B", "fault-list-amount"], [4, "B", "fault-list-amount"]]);
    assert_eq!(faults(&found), expected);
}

#[test]
fn a_whole_share_is_no_hundredth() {
    let head = row(&["الالتزام", "نسبة الإنجاز"].map(cell));
    let rows = [("1", "100%"), ("0.07", "7%"), ("0.455", "45,5%"), ("0", "0%")]
        .map(|(value, shown)| row(&[cell("نشر"), number(SHARE, value, shown)]));
    let found = read(Kind::Commitments, table(&(head + &rows.concat())));
    assert_eq!(faults(&found), json!([]));
    assert_eq!(column(&found, "progress"), json!([100, 7, 45.5, 0]));
}

#[test]
fn what_lies_beneath_a_merged_cell_is_seen_by_nobody() {
    let mut made = Sheet { name: "1".into(), ..Sheet::default() };
    for words in [["النشاط", "المسؤول", "الفترة"], ["أ", "ب", "2026"], ["ج", "قديم", "2027"]]
    {
        made.rows.push(words.map(text).to_vec());
    }
    made.merged = vec![(1, 1, 2, 1)];
    for file in [xlsx(&[made.clone()]), ods(&[made])] {
        assert_eq!(column(&read(Kind::Activities, file), "responsible"), json!(["ب", "ب"]));
    }
}

#[test]
fn hidden_rows_are_read_and_said() {
    let mut made = Sheet { name: "1".into(), hides: vec![1, 3, 4, 5], ..Sheet::default() };
    for title in ["النشاط", "أ", "ب", "ج", "د", "المجموع"] {
        made.rows.push(vec![text(title), text("")]);
    }
    for file in [xlsx(&[made.clone()]), ods(&[made.clone()])] {
        let found = read(Kind::Activities, file);
        assert_eq!(column(&found, "title"), json!(["أ", "ب", "ج", "د"]));
        let note = json!([{"row": 2, "column": null, "message": "list-note-hidden"}]);
        assert_eq!(found["notes"], note);
        let notes = list::read(&xlsx(&[made.clone()]), &list::Asked::of(Kind::Activities)).notes;
        assert_eq!(notes[0].args()[2].1, "2, 4–5", "the total is left out and said there");
    }
}

#[test]
fn drawings_and_notes_are_no_words_of_a_cell() {
    let drawn = r#"<table:table-cell office:value-type="string"><draw:frame><draw:text-box><text:p>رسم</text:p></draw:text-box></draw:frame><office:annotation><text:p>سر</text:p></office:annotation><text:p>لقاء</text:p></table:table-cell>"#;
    let rows = row(&["النشاط", "المسؤول"].map(cell)) + &row(&[drawn.into(), cell("أ")]);
    assert_eq!(column(&read(Kind::Activities, table(&rows)), "title"), json!(["لقاء"]));
}

#[test]
fn rows_in_groups_and_rows_that_repeat_are_all_read() {
    let head = row(&["النشاط", "المسؤول"].map(cell));
    let twice = row(&[cell("أ"), cell("ب")])
        .replace("<table:table-row>", r#"<table:table-row table:number-rows-repeated="2">"#);
    let rows = format!(
        "<table:table-header-rows>{head}</table:table-header-rows>\
         <table:table-row-group>{twice}<table:table-row-group>{}</table:table-row-group>\
         </table:table-row-group>",
        row(&[cell("ج"), cell("د")])
    );
    assert_eq!(column(&read(Kind::Activities, table(&rows)), "title"), json!(["أ", "أ", "ج"]));
}

#[test]
fn a_time_is_no_day_of_1899() {
    let mut made = Sheet { name: "1".into(), ..Sheet::default() };
    made.rows.push(["النشاط", "الفترة"].map(text).to_vec());
    made.rows.push(vec![text("لقاء"), Put::Time(570)]);
    for file in [xlsx(&[made.clone()]), ods(&[made])] {
        assert_eq!(column(&read(Kind::Activities, file), "period"), json!(["09:30"]));
    }
}
