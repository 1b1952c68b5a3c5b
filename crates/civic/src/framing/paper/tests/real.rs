//! The real paper, element by element.

use super::{
    super::{Category, Kind, Reading, read},
    REAL, said, say,
};

fn real() -> Reading {
    read(REAL.as_bytes()).expect("the real paper is read")
}

#[test]
fn the_head_of_the_real_paper_is_understood() {
    let json = real().json(&say);
    assert_eq!(json["project"], "مشروع تضافر لدعم المشاركة المواطنة بالجماعات");
    assert_eq!(json["commune"]["code"], "05.091.01.01");
    assert_eq!(json["date"], "2023-11-01");
    assert_eq!(json["venue"], "النادي الرياضي لبني ملال (الفروسية)");
    assert_eq!(json["starts_at"], "09:30");
    let title = real().title.expect("a title").value;
    assert_eq!(title, "ورشة صياغة خطة عمل وميثاق المشاركة المواطنة لجماعة بني ملال");
}

#[test]
fn its_aims_and_participants_are_the_papers_own_words() {
    let reading = real();
    assert_eq!(reading.aims.len(), 3);
    assert!(reading.aims[0].value.starts_with("تدقيق الأنشطة المبرمجة"));
    let categories: Vec<_> = reading.participants.iter().map(|told| told.value.category).collect();
    let expected = [
        Category::Elected,
        Category::StaffParticipation,
        Category::StaffPac,
        Category::StaffOpenness,
        Category::Ieecag,
        Category::DialogueMechanism,
    ];
    assert_eq!(categories, expected);
    let staff = &reading.participants[1].value;
    assert_eq!(staff.group.as_deref(), Some("الأطر الإدارية"));
    assert_eq!(staff.text, "المكلفون بتدبير المقاربات التشاركية داخل الجماعة");
}

#[test]
fn its_agenda_is_the_day_of_six_hours() {
    let reading = real();
    let json = reading.json(&say);
    let rows: Vec<String> = json["sessions"].as_array().expect("rows").iter().map(row).collect();
    let expected = [
        "reception null 09:00 09:30 0 استقبال وتسجيل المشاركين والمشاركات",
        "session 1 09:30 10:30 4 الحصة 1",
        "session 2 10:30 12:00 4 وضع العناصر الأساسية لإعداد خطة العمل في مجال المشاركة المواطنة",
        "break null 12:00 12:20 0 استراحة شاي",
        "session 3 12:20 13:00 3 ميثاق المشاركة المواطنة بالجماعة",
        "session 4 13:00 14:30 4 البناء المشترك لميثاق المشاركة المواطنة بالجماعة",
        "session 5 14:30 15:00 3 جلسة عامة ختامية",
        "closing null 15:00 15:00 0 نهاية الورشة - وجبة غداء",
    ];
    assert_eq!(rows, expected);
    assert_eq!(reading.minutes(), 360);
    assert_eq!(reading.sessions[1].items[1], "عرض تأطيري حول خطة العمل في مجال المشاركة المواطنة");
}

fn row(row: &serde_json::Value) -> String {
    let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let (from, to, title) = (text("starts_at"), text("ends_at"), text("title"));
    let items = row["items"].as_array().map_or(0, Vec::len);
    format!("{} {} {from} {to} {items} {title}", text("kind"), row["number"])
}

#[test]
fn its_two_missing_times_are_proposed_and_nothing_is_at_fault() {
    let reading = real();
    assert_eq!(said(&reading.faults), Vec::<String>::new());
    let expected = [
        "47 paper-proposal-times[title=استراحة شاي; from=12:00; to=12:20]",
        "51 paper-proposal-closing[title=نهاية الورشة - وجبة غداء; from=15:00; to=15:00]",
    ];
    assert_eq!(said(&reading.proposals), expected);
    let proposed: Vec<_> = reading.sessions.iter().filter(|row| row.proposed).collect();
    assert_eq!(
        proposed.iter().map(|row| row.kind).collect::<Vec<_>>(),
        [Kind::Break, Kind::Closing]
    );
}

#[test]
fn every_element_stands_beside_its_source() {
    let reading = real();
    let line = |number: usize| reading.source.line(number).expect("a line").text.clone();
    assert!(line(reading.venue.as_ref().expect("venue").line).contains("بالنادي الرياضي"));
    assert!(line(reading.aims[2].line).starts_with("إطلاق مسار"));
    assert!(line(reading.sessions[3].line).contains("استراحة شاي"));
    let place = reading.place(Some(reading.sessions[2].line), &say);
    assert!(place.starts_with("paper-place-line[line=46; text=وضع العناصر"), "{place}");
}
