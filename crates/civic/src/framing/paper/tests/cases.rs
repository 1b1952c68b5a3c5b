//! Files as people really send them, each of one kind: read as their base is,
//! unless said otherwise.

use super::{
    super::{Reading, read},
    said, summary,
};

const BASE: [&str; 5] = [
    "reception - 09:00-09:30 استقبال وتسجيل المشاركين والمشاركات (0)",
    "session 1 09:30-10:30 الحصة 1 (2)",
    "session 2 10:30-12:00 الحصة 2 (2)",
    "break - 12:00-12:20 استراحة شاي (0)",
    "session 3 12:20-13:00 الحصة 3 (1)",
];

fn case(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/papers/cases");
    std::fs::read(format!("{folder}/{name}")).expect("the case")
}

fn reading(name: &str) -> Reading {
    read(&case(name)).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
}

/// A reading without faults, its rows compared.
fn assert_rows(name: &str, rows: &[&str]) -> Reading {
    let reading = reading(name);
    assert_eq!(summary(&reading), rows, "{name}");
    assert_eq!(said(&reading.faults), Vec::<String>::new(), "{name}");
    reading
}

fn assert_head(name: &str, reading: &Reading) {
    let commune = reading.commune.as_ref().map(|told| told.value.code.as_str());
    assert_eq!(commune, Some("03.561.01.11"), "{name}");
    let date = reading.date.as_ref().map(|told| told.value.to_string());
    assert_eq!(date.as_deref(), Some("2026-05-14"), "{name}");
    let venue = reading.venue.as_ref().map(|told| told.value.as_str());
    assert_eq!(venue, Some("قاعة الاجتماعات بمقر الجماعة"), "{name}");
    let start = reading.starts_at.as_ref().map(|told| super::super::hhmm(told.value));
    assert_eq!(start.as_deref(), Some("09:00"), "{name}");
    let title = reading.title.as_ref().map(|told| told.value.as_str());
    assert_eq!(title, Some("ورشة إعداد خطة المشاركة المواطنة لجماعة تازة"), "{name}");
}

#[test]
fn what_is_written_otherwise_is_read_as_the_base() {
    for name in [
        "d00_base",
        "d01_document2",
        "d03_deleted_row_word",
        "d04_deleted_row_mark_only",
        "d05_time_ins_del",
        "d06_deleted_paragraph_mark",
        "d08_layout_table",
        "d10_tab_headings",
        "d12_content_controls",
        "d13_textbox_title",
        "d14_textbox_programme",
        "d15_title_in_header",
        "d16_bidi_marks_digits",
        "d22_title_mashrou",
        "d27_fldsimple_date",
        "d28_complex_field_date",
        "d30_backslash_zip",
        "d31_movefrom_row",
        "d32_cell_deleted",
        "d37_contacts_table_after",
        "d38_participants_table",
        "d39_programme_in_two_tables",
        "d40_merged_title_row",
    ] {
        let name = format!("{name}.docx");
        let reading = reading(&name);
        let rows: Vec<String> = summary(&reading).iter().map(|row| row.replace('٢', "2")).collect();
        assert_eq!(rows, BASE, "{name}");
        assert_eq!(said(&reading.faults), Vec::<String>::new(), "{name}");
        assert_eq!(said(&reading.proposals), Vec::<String>::new(), "{name}");
        assert_head(&name, &reading);
        assert_eq!((reading.aims.len(), reading.participants.len()), (2, 3), "{name}");
    }
}

#[test]
fn a_title_that_begins_as_a_programme_is_a_title() {
    let base = reading("d00_base.docx");
    assert_eq!(base.project.expect("a project").value, "برنامج دعم المشاركة المواطنة");
    let other = reading("d22_title_mashrou.docx");
    assert_eq!(other.project.expect("a project").value, "مشروع دعم المشاركة");
}

#[test]
fn rows_under_one_merged_time_are_the_items_of_its_session() {
    let reading = assert_rows(
        "d02_vmerge.docx",
        &[BASE[0], "session 1 09:30-10:30 الحصة 1 (3)", BASE[2], BASE[3], BASE[4]],
    );
    assert_eq!(reading.sessions[1].items, ["كلمات افتتاحية", "عرض تأطيري", "مناقشة"]);
    assert_head("d02", &reading);
}

#[test]
fn what_libreoffice_saves_is_read_as_the_base() {
    // A frame that holds the table, a title in the letterhead, lines that are
    // hidden, struck and deleted; saved as ODT and as DOCX.
    for name in ["l01_saved_by_libreoffice.odt", "l02_saved_by_libreoffice.docx"] {
        let rows = [BASE[0], BASE[1], BASE[2], BASE[3], "session 3 12:20-13:00 جلسة ختامية (0)"];
        let reading = assert_rows(name, &rows);
        assert_head(name, &reading);
        assert_eq!(reading.aims.len(), 2, "{name}");
    }
    // It writes cells as covered that no merge covers, and merges that overlap.
    let merged = reading("l03_merged_by_libreoffice.odt");
    assert_eq!(summary(&merged), summary(&reading("d02_vmerge.docx")));
}

#[test]
fn an_evening_may_end_on_the_next_day() {
    let reading = assert_rows(
        "d18_ramadan_evening_past_midnight.docx",
        &[
            "reception - 21:30-22:00 استقبال وتسجيل المشاركين والمشاركات (0)",
            "session 1 22:00-23:15 الحصة 1 (2)",
            "session 2 23:15-00:30 الحصة 2 (2)",
            "closing - 00:30-00:30 نهاية الورشة - سحور (0)",
        ],
    );
    assert_eq!(reading.minutes(), 180);
    let reading = assert_rows(
        "d19_ends_24h00.docx",
        &[
            "reception - 22:00-23:00 استقبال وتسجيل المشاركين والمشاركات (0)",
            "session 1 23:00-00:00 الحصة 1 (2)",
        ],
    );
    assert_eq!(reading.minutes(), 120);
}

#[test]
fn dotted_times_columns_and_durations_are_times() {
    assert_rows("d20_dotted_times.docx", &BASE[..3]);
    let rows = [
        "reception - 09:00-09:30 استقبال وتسجيل المشاركين (0)",
        "session 1 09:30-10:30 كلمات افتتاحية (0)",
        "session 2 10:30-12:00 عمل مجموعات (0)",
    ];
    assert_rows("d23_from_to_columns.docx", &rows);
    let lengths = assert_rows("d24_durations_only.docx", &rows);
    assert_eq!(said(&lengths.proposals), ["0 paper-proposal-lengths[from=09:00]"]);
}

#[test]
fn rows_of_the_same_time_are_one_session_and_that_is_said() {
    let reading = assert_rows("d21_parallel_rows.docx", &BASE);
    assert_eq!(reading.sessions[2].items, ["عمل المجموعة أ: التخطيط", "عمل المجموعة ب: التواصل"]);
    assert_eq!(said(&reading.proposals), ["15 paper-proposal-parallel[title=الحصة 2]"]);
}

#[test]
fn an_afternoon_in_hours_of_the_morning_is_proposed() {
    let reading = assert_rows(
        "d25_afternoon_12h.docx",
        &[
            "reception - 14:30-15:00 استقبال وتسجيل المشاركين والمشاركات (0)",
            "session 1 15:00-16:00 الحصة 1 (2)",
            "session 2 16:00-17:30 الحصة 2 (2)",
        ],
    );
    let proposals = said(&reading.proposals);
    assert_eq!(proposals.len(), 2, "{proposals:?}");
    assert!(proposals.iter().all(|it| it.contains("paper-proposal-afternoon")), "{proposals:?}");
}

#[test]
fn ranges_written_backwards_are_faults() {
    let faults = said(&reading("d17_reversed_ranges.docx").faults);
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert!(faults.iter().all(|it| it.contains("paper-fault-backwards")), "{faults:?}");
}

#[test]
fn a_label_and_its_value_are_read_without_the_tab_between() {
    let reading = assert_rows("d34_label_tab_value.docx", &BASE);
    assert_head("d34", &reading);
    let reading = assert_rows("d35_heading_style_tab.docx", &BASE);
    assert_eq!(reading.date.expect("a date").value.to_string(), "2026-05-14");
}

#[test]
fn a_piece_of_another_format_is_read_too() {
    // The piece holds nothing but a title, so it is no framing paper; it is not empty.
    let refusal = read(&case("d29_altchunk.docx")).expect_err("refused");
    assert_eq!(refusal.key, "paper-refused-no-programme");
}

#[test]
fn what_word_hides_in_html_is_not_read() {
    let reading = assert_rows(
        "h01_word_saved_html.windows-1256",
        &[
            "reception - 09:00-09:30 استقبال وتسجيل المشاركين (0)",
            "session 1 09:30-10:30 الحصة 1 (2)",
            "session 2 10:30-12:00 عمل مجموعات (0)",
        ],
    );
    assert_head("h01", &reading);
    assert_eq!(reading.aims[0].value, "ترتيب الأولويات المحلية");
}

#[test]
fn the_rest_stays_as_it_was() {
    let rows = [
        "reception - 09:00-09:30 استقبال وتسجيل المشاركين والمشاركات (0)",
        "session 1 09:30-10:30 الحصة 1 (1)",
        "session 2 10:30-12:00 الحصة 2 (1)",
    ];
    assert_head("m01", &assert_rows("m01_google_docs_export.md", &rows));
    let numbered = reading("d11_auto_numbered_sessions.docx");
    assert_eq!(said(&numbered.proposals), ["0 paper-proposal-numbers[count=3]"]);
    let hyphens = reading("d26_nbsp_soft_hyphen.docx");
    assert_eq!(hyphens.sessions.len(), 3);
    assert_eq!(hyphens.sessions[0].title, "استقبال وتسجيل المشاركين", "without soft hyphens");
}

#[test]
fn the_number_behind_a_category_is_how_many_are_expected() {
    let table = reading("d38_participants_table.docx");
    let expected: Vec<_> = table.participants.iter().map(|told| told.value.expected).collect();
    assert_eq!(expected, [Some(10), Some(8), Some(12)]);
    let text = String::from_utf8(case("m01_google_docs_export.md")).expect("text");
    let text = text.replace("منتخبون ومنتخبات", "منتخبون ومنتخبات (15)");
    let reading = read(text.as_bytes()).expect("read");
    let first = &reading.participants[0].value;
    assert_eq!((first.text.as_str(), first.expected), ("منتخبون ومنتخبات", Some(15)));
}

#[test]
fn a_range_that_becomes_no_row_is_a_fault() {
    let text = String::from_utf8(case("m01_google_docs_export.md")).expect("text");
    // Two times in one cell, and three things done beside them.
    let text = text.replace("09h30 \\- 10h30", "09h30 - 10h00 10h00 - 10h30");
    let faults = said(&read(text.as_bytes()).expect("read").faults);
    assert!(faults.iter().any(|it| it.contains("paper-fault-unread-time")), "{faults:?}");
    let text = format!("{text}\n\n**للتواصل**\n\nمن 16h00 إلى 17h00\n");
    let faults = said(&read(text.as_bytes()).expect("read").faults);
    assert!(faults.iter().any(|it| it.contains("said=16h00 إلى 17h00")), "{faults:?}");
}

#[test]
fn a_document_under_a_password_is_called_so() {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let file = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 600], &name].concat();
    assert_eq!(read(&file).expect_err("refused").key, "paper-refused-locked");
}
