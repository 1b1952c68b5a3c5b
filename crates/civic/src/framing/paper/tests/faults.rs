//! The real paper with one thing made wrong: each contradiction is said, at its place.

use super::{super::read, REAL, said};

/// The faults of the real paper after replacing one text by another.
fn faults(from: &str, to: &str) -> Vec<String> {
    assert!(REAL.contains(from), "{from}");
    said(&read(REAL.replace(from, to).as_bytes()).expect("read").faults)
}

#[test]
fn sessions_that_overlap() {
    let found = faults("10h30– 12h00", "10h10– 12h00");
    assert_eq!(found.len(), 1);
    let expected = "46 paper-fault-overlap[first=الحصة 1; until=10:30; second=وضع العناصر";
    assert!(found[0].starts_with(expected) && found[0].ends_with("from=10:10]"), "{found:?}");
}

#[test]
fn a_session_that_ends_before_it_starts() {
    let found = faults("13h00-14h30", "14h30-13h00");
    assert!(found.iter().any(|fault| fault.contains("paper-fault-backwards")), "{found:?}");
}

#[test]
fn a_weekday_that_is_not_that_of_the_date() {
    let found = faults("الأربعاء 01 نونبر", "الخميس 01 نونبر");
    assert_eq!(found.len(), 2, "in the head and in the prose: {found:?}");
    assert_eq!(found[0], "5 paper-fault-weekday[said=الخميس 01 نونبر 2023; right=wednesday]");
}

#[test]
fn a_date_that_no_calendar_has() {
    let found = faults("01 نونبر", "31 نونبر");
    assert!(found[0].contains("paper-fault-impossible-date[said=الأربعاء 31 نونبر 2023]"));
    let found = faults("01 نونبر", "31 نوفمبر");
    assert!(found[0].contains("paper-fault-impossible-date"), "{found:?}");
}

#[test]
fn two_dates_for_one_day() {
    let found = faults("يوم الأربعاء 01 نونبر", "يوم الخميس 02 نونبر");
    assert!(found[0].contains("paper-fault-dates-differ[first=2023-11-01; second=2023-11-02]"));
}

#[test]
fn hours_that_no_clock_shows() {
    for (from, to) in [("09h30-10h30", "09h30-25h10"), ("09h30-10h30", "09h30-10h75")] {
        let found = faults(from, to);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("paper-fault-impossible-time[said="), "{found:?}");
    }
    let found = faults("التاسعة والنصف صباحا.", "25h10.");
    assert!(found[0].contains("paper-fault-impossible-time[said=25h10]"), "{found:?}");
}

#[test]
fn a_commune_that_does_not_exist() {
    let found = faults("بني ملال", "بني خيال");
    assert_eq!(found[0], "3 paper-fault-unknown-commune[name=بني خيال]");
}

#[test]
fn a_commune_of_a_name_that_several_bear() {
    let found = faults("لجماعة بني ملال", "لجماعة سيدي غانم");
    assert!(found[0].starts_with("3 paper-fault-homonyms[name=سيدي غانم; choices="), "{found:?}");
}

#[test]
fn a_paper_without_a_date() {
    let text = REAL.replace("01 نونبر 2023", "").replace("06 أكتوبر 2023", "");
    let reading = read(text.as_bytes()).expect("read");
    assert_eq!(said(&reading.faults), ["0 paper-fault-no-date[]"]);
}

#[test]
fn a_session_number_used_twice() {
    let found = faults("الحصّة 4", "الحصة ٣");
    assert!(found[0].contains("paper-fault-repeated-number[number=3]"), "{found:?}");
}

#[test]
fn a_start_in_the_prose_that_the_programme_does_not_have() {
    let found = faults("الساعة التاسعة والنصف", "الساعة العاشرة");
    assert!(found[0].contains("paper-fault-start[told=10:00; title=الحصة 1; from=09:30]"));
    let found =
        faults("انطلاق الاشغال على الساعة التاسعة والنصف", "انطلاق الأشغال على الساعة التاسعة والربع");
    assert!(found[0].contains("paper-fault-starts-differ[first=09:30; second=09:15]"), "{found:?}");
}

#[test]
fn a_break_that_the_times_leave_no_room_for() {
    let found = faults("12h20 - 13h00", "12h00 - 13h00");
    assert!(found[0].contains("paper-fault-no-room[title=استراحة شاي]"), "{found:?}");
}

#[test]
fn a_hole_without_a_row_is_proposed_as_a_break() {
    let text = REAL.replace("<b>استراحة شاي</b>\t\t\n", "");
    let reading = read(text.as_bytes()).expect("read");
    assert!(said(&reading.proposals)[0].contains("paper-proposal-break[from=12:00; to=12:20]"));
    assert_eq!(said(&reading.faults), Vec::<String>::new());
}

#[test]
fn a_paper_whose_programme_is_missing_still_gives_its_head() {
    let text = REAL.split("#### 4.").next().expect("a head");
    let reading = read(text.as_bytes()).expect("read");
    assert_eq!(said(&reading.faults), ["0 paper-fault-no-programme[]"]);
    assert_eq!(reading.date.expect("a date").value.to_string(), "2023-11-01");
}
