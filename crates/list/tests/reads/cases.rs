//! The files of `tests/cases`, with what is right.

use std::{fs, path::Path};

use list::Kind;
use serde_json::{Value, json};

use crate::{column, faults, left, read};

fn case(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    read(Kind::Activities, fs::read(path).unwrap())
}

/// A file that is read without a fault, and the amounts of its rows.
fn costs(name: &str) -> Value {
    let found = case(name);
    assert_eq!(faults(&found), json!([]), "{name}");
    column(&found, "cost")
}

#[test]
fn the_plain_list_is_read() {
    let found = case("x00_base.xlsx");
    assert_eq!((&found["sheet"], &found["head_row"]), (&json!("الأنشطة"), &json!(1)));
    let columns =
        json!({"number": "A", "title": "B", "responsible": "C", "period": "D", "cost": "E"});
    assert_eq!(found["columns"], columns);
    let rows = json!([
        {"number": 1, "title": "دورة تكوينية", "responsible": "مصلحة التنشيط",
         "period": "نونبر 2026", "cost": 12500},
        {"number": 2, "title": "لقاء تواصلي", "responsible": "مصلحة التواصل",
         "period": "دجنبر 2026", "cost": 3000},
    ]);
    assert_eq!(found["rows"], rows);
    assert_eq!((faults(&found), left(&found)), (json!([]), json!([])));
}

#[test]
fn amounts_keep_their_size() {
    assert_eq!(costs("x01_three_decimals.xlsx"), json!([1250.13, 2500.5, 0.38]));
    assert_eq!(costs("x02_float_noise.xlsx"), json!([1480.92]));
    let money = case("x11_money_text.xlsx");
    assert_eq!(column(&money, "cost"), json!([12500, 12500, 12500.5, 12500, 12500, 12500]));
    let unread = json!([[8, "E", "fault-list-amount"], [9, "E", "fault-list-amount"]]);
    assert_eq!(faults(&money), unread);
    let unclear =
        json!([[2, "E", "fault-list-amount-unclear"], [3, "E", "fault-list-amount-unclear"]]);
    assert_eq!(faults(&case("x12_money_text_3dec.xlsx")), unclear);
}

#[test]
fn totals_are_left_out_and_said() {
    for name in ["x03_total_row.xlsx", "x03b_total_row_first_col.xlsx"] {
        assert_eq!(costs(name), json!([12500, 3000]));
        assert_eq!(left(&case(name)), json!([[4, "list-left-total"]]), "{name}");
    }
}

#[test]
fn a_merged_cell_serves_every_row_that_it_covers() {
    let found = case("x04_merged_responsible.xlsx");
    assert_eq!(column(&found, "responsible"), json!(["مصلحة التنشيط", "مصلحة التنشيط"]));
}

#[test]
fn what_libreoffice_saves_is_read_as_what_it_opened() {
    for name in ["x04_merged_responsible", "x07_hidden_row"] {
        let [saved, opened] = ["ods", "xlsx"].map(|kind| case(&format!("{name}.{kind}")));
        assert_eq!(saved, opened, "{name}");
    }
}

#[test]
fn letters_that_were_lost_are_said() {
    let lost = "?????;??????;???????\n1;???? ???????;12500\n";
    assert_eq!(faults(&read(Kind::Activities, lost)), json!([[null, null, "fault-list-letters"]]));
}

#[test]
fn the_head_is_where_most_columns_are_known() {
    let two = case("x10_two_line_head.xlsx");
    assert_eq!(two["columns"], json!({"title": "A", "responsible": "B", "cost": "D"}));
    assert_eq!((&two["head_row"], faults(&two)), (&json!(1), json!([])));
    assert_eq!(column(&two, "title"), json!(["دورة تكوينية"]));
    let titled = case("x13_title_row_above_head.xlsx");
    assert_eq!((&titled["head_row"], faults(&titled)), (&json!(3), json!([])));
    assert_eq!(column(&titled, "cost"), json!([12500, 3000]));
}

#[test]
fn what_was_read_right_stays_right() {
    assert_eq!(costs("x07_hidden_row.xlsx"), json!([12500, 3000]));
    let hidden = json!([{"row": 3, "column": null, "message": "list-note-hidden"}]);
    assert_eq!(case("x07_hidden_row.xlsx")["notes"], hidden);
    assert_eq!(column(&case("x08_dates.xlsx"), "period"), json!(["2026-11-05", "2026-12-01"]));
    let formula = case("x09_formula_no_cache.xlsx");
    assert_eq!(column(&formula, "cost"), json!([null, 3000]));
    assert_eq!(formula["notes"][0]["row"], json!(2));
    assert_eq!(costs("c05_sep_line.csv"), json!([1000]));
    assert_eq!(costs("c06_1256.csv"), json!([1000]));
    assert_eq!(costs("c07_utf16_tab.csv"), json!([1000]));
    assert_eq!(costs("c10_mac_cr.csv"), json!([1000, 2000]));
    assert_eq!(costs("c11_pipe.csv"), json!([1000]));
    let lines = case("c08_newline_in_cell.csv");
    assert_eq!(column(&lines, "title"), json!(["تكوين في التخطيط"]));
    assert_eq!(faults(&lines), json!([[4, "C", "fault-list-amount"]]));
}

#[test]
fn a_protected_file_is_said_to_be_protected() {
    let found = case("x15_password_protected.xlsx");
    assert_eq!(faults(&found), json!([[null, null, "fault-list-protected"]]));
}

#[test]
fn words_keep_the_marks_that_stand_in_them() {
    assert_eq!(costs("c01_semicolon_many_commas.csv"), json!([1000, 2000]));
    assert_eq!(costs("c02_fr_semicolon_many_commas.csv"), json!([1000, 2000.5]));
    let found = case("c03_comma_arabic_semicolon.csv");
    let titles = json!(["تكوين؛ مواكبة؛ تتبع؛ تقييم", "لقاء؛ زيارة؛ تقرير؛ نشر"]);
    assert_eq!((column(&found, "title"), faults(&found)), (titles, json!([])));
    let found = case("c12_one_column.csv");
    let titles = json!(["تكوين في التخطيط، التتبع", "لقاء؛ زيارة"]);
    assert_eq!((column(&found, "title"), faults(&found)), (titles, json!([])));
}

#[test]
fn an_open_quote_swallows_nothing() {
    let found = case("c09_unbalanced_quote.csv");
    assert_eq!(faults(&found), json!([[4, "A", "fault-list-quote"]]));
    assert_eq!(column(&found, "title"), json!(["تكوين \"أساسي", "لقاء", "تقرير"]));
}
