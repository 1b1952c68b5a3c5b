//! Clock times, days and rows in the many ways in which they are written.

use super::{
    super::{clock::clocks, day::days, markdown, read},
    REAL, said, summary,
};

#[test]
fn clock_times_as_people_write_them() {
    for (text, time) in [
        ("09h30", "09:30"),
        ("9h30", "09:30"),
        ("9 h 30", "09:30"),
        ("٠٩س٣٠", "09:30"),
        ("٩:٣٠", "09:30"),
        ("14h", "14:00"),
        ("14 heures 15", "14:15"),
        ("14H05mn", "14:05"),
        ("الساعة 9", "09:00"),
        ("9 صباحا", "09:00"),
        ("الساعة 3 و30 دقيقة بعد الزوال", "15:30"),
        ("على الساعة التاسعة والنصف صباحا", "09:30"),
        ("الساعة العاشرة إلا ربعا", "09:45"),
        ("الثالثة والربع بعد الزوال", "15:15"),
        ("الساعة الثانية عشرة زوالا", "12:00"),
        ("الساعة الحادية عشرة والثلث", "11:20"),
        ("neuf heures et demie", "09:30"),
        ("dix heures moins le quart", "09:45"),
        ("quatorze heures trente", "14:30"),
        ("trois heures de l’après-midi", "15:00"),
        ("dix-sept heures", "17:00"),
        ("vingt-deux heures quarante-cinq", "22:45"),
        ("midi et demi", "12:30"),
        ("24h00", "00:00"),
        ("minuit", "00:00"),
        ("الساعة 12:30 ليلا", "00:30"),
        ("9:30 م", "21:30"),
    ] {
        let found = clocks(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].time.map(super::super::hhmm).as_deref(), Some(time), "{text}");
    }
    for text in ["25h10", "10h75", "24:10", "الساعة 31"] {
        assert_eq!(clocks(text).first().map(|clock| clock.time), Some(None), "{text}");
    }
    for text in ["الورشة الثانية", "12 communes", "المادة 9", "une séance", "2023", "neuf membres"]
    {
        assert_eq!(clocks(text), [], "{text}");
    }
}

#[test]
fn days_as_people_write_them() {
    for text in [
        "الأربعاء 01 نونبر 2023",
        "١ نوفمبر ٢٠٢٣",
        "الأربعاء، فاتح نونبر 2023",
        "1 تشرين الثاني 2023",
        "mercredi 1er novembre 2023",
        "Le 1 NOVEMBRE 2023",
        "01/11/2023",
        "1-11-2023",
        "2023-11-01",
        "01 / 11 / 2023",
        "1 - 11 - 2023",
        "01/11/23",
        "٠١-١١-٢٣",
        "1 نونبر من سنة 2023",
        "1 نونبر لسنة 2023",
    ] {
        let found: Vec<_> = days(text).into_iter().map(|day| day.date).collect();
        assert_eq!(found, [Some(jiff::civil::date(2023, 11, 1))], "{text}");
    }
    for text in ["31 نونبر 2023", "29 février 2023", "32/01/2023", "2023-13-01"] {
        assert_eq!(days(text).first().map(|day| day.date), Some(None), "{text}");
    }
    for text in ["01 نونبر، 12 جماعة، 1/2/3", "26/13/14", "23/11/01", "1 نونبر 23 مشاركا"]
    {
        assert_eq!(days(text), [], "{text}");
    }
}

#[test]
fn two_days_are_not_read_as_one() {
    let text = REAL.replace("الأربعاء 01 نونبر", "الأربعاء والخميس 01 و02 نونبر");
    let reading = read(text.as_bytes()).expect("read");
    assert!(said(&reading.faults)[0].contains("paper-fault-several-days"));
    assert_eq!(reading.date, None);
}

#[test]
fn the_place_is_found_where_the_sentence_puts_it() {
    let head = "# ورشة بجماعة بني ملال\n\n";
    let end = "\n\n## البرنامج\n\n- 9h-10h : افتتاح\n- 10h-11h : نقاش\n";
    for (sentence, place) in [
        ("المكان: دار الثقافة.\n\nالأربعاء 01 نونبر 2023", "دار الثقافة"),
        (
            "ستنظم الورشة يوم الأربعاء 01 نونبر 2023، بقاعة الاجتماعات، على الساعة 9h",
            "قاعة الاجتماعات",
        ),
        ("ستنظم الورشة بمقر الجماعة يوم الأربعاء 01 نونبر 2023 على الساعة 9h", "مقر الجماعة"),
        ("ستنظم الورشة في 01/11/2023 في فندق الشمس ابتداء من 9h", "فندق الشمس"),
        (
            "L’atelier aura lieu le 1er novembre 2023 à la salle des fêtes de 9h à 11h",
            "salle des fêtes",
        ),
        (
            "L’atelier se tiendra au siège de la commune le 1er novembre 2023 à partir de 9h",
            "siège de la commune",
        ),
    ] {
        let reading = read(format!("{head}{sentence}{end}").as_bytes()).expect("read");
        assert_eq!(reading.venue.map(|told| told.value).as_deref(), Some(place), "{sentence}");
    }
}

#[test]
fn a_programme_copied_column_by_column_keeps_what_belongs_together() {
    let (head, programme) = REAL.split_once("#### 4. برنامج اللقاء").expect("a programme");
    let mut list = String::from("#### 4. برنامج اللقاء\n\n");
    for line in markdown::read(programme).lines {
        let super::super::Shape::Row(row) = &line.shape else { continue };
        let filled: Vec<_> = row.filled().map(|cell| &cell.parts).collect();
        if filled.len() < 3 {
            list.push_str(&format!("{}\n\n", line.text.replace(" | ", " ")));
            continue;
        }
        for part in filled[0] {
            list.push_str(&format!("- {}\n", part.text));
        }
        list.push_str(&format!("\n{} {}\n\n", filled[1][0].text, filled[2][0].text));
    }
    let reading = read(format!("{head}{list}").as_bytes()).expect("read");
    let rows = summary(&reading);
    assert_eq!(
        rows[2],
        "session 2 10:30-12:00 وضع العناصر الأساسية لإعداد خطة العمل في مجال المشاركة المواطنة (4)"
    );
    assert_eq!(rows.len(), 8);
    assert_eq!(reading.minutes(), 360);
    assert_eq!(said(&reading.faults), Vec::<String>::new());
}

#[test]
fn a_missing_time_between_two_others_is_proposed() {
    let reading = read(REAL.replace("13h00-14h30", "").as_bytes()).expect("read");
    assert_eq!(said(&reading.faults), Vec::<String>::new());
    let proposals = said(&reading.proposals);
    assert!(proposals[1].ends_with("from=13:00; to=14:30]"), "{proposals:?}");
    let reading = read(REAL.replace("13h00-14h30", "13h00").as_bytes()).expect("read");
    assert!(said(&reading.proposals)[1].contains("paper-proposal-end"));
    assert_eq!(reading.minutes(), 360);
}
