//! Papers near those that people sent: what reads one must read its siblings.

use super::{super::read, said, summary};

const HEAD: &str = "ورشة إعداد خطة المشاركة المواطنة لجماعة تازة\n\nالخميس 14 ماي 2026\n\n";

/// The rows of a paper with this programme, read without faults.
fn rows(programme: &str) -> Vec<String> {
    let reading = read(format!("{HEAD}{programme}").as_bytes()).expect("a paper");
    assert_eq!(said(&reading.faults), Vec::<String>::new(), "{programme}");
    summary(&reading)
}

fn table(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("| {line} |\n")).collect()
}

#[test]
fn a_column_says_which_time_is_the_end_wherever_it_stands() {
    let programme = table(&[
        "الفقرة | إلى | من",
        "كلمات افتتاحية | 10h30 | 09h30",
        "عمل مجموعات | 12h00 | 10h30",
    ]);
    let read =
        ["session 1 09:30-10:30 كلمات افتتاحية (0)", "session 2 10:30-12:00 عمل مجموعات (0)"];
    assert_eq!(rows(&programme), read);
}

#[test]
fn who_leads_is_noted_as_such_and_is_nothing_that_is_done() {
    let programme = table(&[
        "التوقيت | الفقرة | المسؤول",
        "09h30-10h30 | كلمات افتتاحية | الرئاسة",
        "10h30-12h00 | عمل مجموعات | التنشيط",
    ]);
    let reading = read(format!("{HEAD}{programme}").as_bytes()).expect("a paper");
    assert_eq!(reading.sessions[1].title, "عمل مجموعات");
    assert_eq!(reading.sessions[1].items, ["المسؤول: التنشيط"]);
}

#[test]
fn a_time_on_its_own_line_is_told_by_the_next() {
    let programme = "برنامج الورشة\n\n09h30 – 10h30\n\nالحصة 1: كلمات افتتاحية\n\n\
                     10h30 – 12h00\n\nالحصة 2: عمل مجموعات\n\n12h00 – 12h20\n\nاستراحة شاي\n";
    let read = [
        "session 1 09:30-10:30 كلمات افتتاحية (0)",
        "session 2 10:30-12:00 عمل مجموعات (0)",
        "break - 12:00-12:20 استراحة شاي (0)",
    ];
    assert_eq!(rows(programme), read);
}

#[test]
fn the_words_that_lead_to_a_time_are_no_part_of_a_title() {
    let programme = "برنامج الورشة\n\n- من الساعة 09:30 إلى الساعة 10:30: كلمات افتتاحية\n\
                     - عمل مجموعات من الساعة 10:30 إلى الساعة 12:00\n";
    let read =
        ["session 1 09:30-10:30 كلمات افتتاحية (0)", "session 2 10:30-12:00 عمل مجموعات (0)"];
    assert_eq!(rows(programme), read);
}

#[test]
fn a_long_line_that_begins_with_a_time_goes_on_in_no_other() {
    let long = "09h00 – 09h30 : استقبال وتسجيل المشاركين والمشاركات بفضاء الاستقبال بمقر الجماعة";
    let programme = format!("برنامج الورشة\n{long}\n09h30 – 10h30 : كلمات افتتاحية\n");
    assert_eq!(rows(&programme).len(), 2);
    let old = format!("{HEAD}{programme}").replace('\n', "\r");
    assert_eq!(summary(&read(old.as_bytes()).expect("a paper")).len(), 2, "lines of old machines");
}

#[test]
fn lengths_in_words_are_computed_and_none_is_taken_for_an_hour() {
    let lengths = ["نصف ساعة", "ساعة واحدة", "90 دقيقة", "ثلث ساعة", "أربعون دقيقة", "ساعة إلا ربع"];
    let lines: Vec<String> =
        lengths.iter().enumerate().map(|(at, it)| format!("| فقرة {at} | {it} |\n")).collect();
    let programme = format!("ابتداء من الساعة 9h00\n\n| الفقرة | المدة |\n{}", lines.concat());
    let ends: Vec<String> =
        rows(&programme).iter().map(|row| row[row.len().min(10)..].to_owned()).collect();
    let reading = read(format!("{HEAD}{programme}").as_bytes()).expect("a paper");
    let minutes: Vec<i64> =
        reading.sessions.iter().filter_map(super::super::Session::minutes).collect();
    assert_eq!(minutes, [30, 60, 90, 20, 40, 45], "{ends:?}");
    for (text, minutes) in [
        ("trois quarts d’heure", 45),
        ("une demi-heure", 30),
        ("quarante-cinq minutes", 45),
        ("خمس عشرة دقيقة", 15),
        ("خمسة وأربعون دقيقة", 45),
    ] {
        let found = super::super::clock::only_lasting(text, false);
        assert_eq!(found, Some(minutes), "{text}");
    }
}

#[test]
fn a_start_and_a_length_make_an_end() {
    let programme = table(&["09h30 (60 دقيقة) | كلمات افتتاحية", "10h30 (90 دقيقة) | عمل مجموعات"]);
    let read =
        ["session 1 09:30-10:30 كلمات افتتاحية (0)", "session 2 10:30-12:00 عمل مجموعات (0)"];
    assert_eq!(rows(&programme), read);
}

#[test]
fn seconds_and_the_sign_of_ratios_are_read_in_times() {
    for (from, to) in [("09:30:00", "10:30:00"), ("09\u{2236}30", "10\u{2236}30")] {
        let programme =
            table(&[&format!("{from} - {to} | كلمات افتتاحية"), "10h30-12h00 | عمل مجموعات"]);
        assert_eq!(rows(&programme)[0], "session 1 09:30-10:30 كلمات افتتاحية (0)");
    }
}

#[test]
fn the_place_is_found_in_a_sentence_that_names_no_day() {
    let programme = table(&["09h30-10h30 | كلمات افتتاحية", "10h30-12h00 | عمل مجموعات"]);
    let text = format!(
        "{HEAD}ستنعقد ورشة تشاورية بجماعة تازة بقاعة الاجتماعات بمقر الجماعة، ابتداء من الساعة التاسعة والنصف صباحا.\n\n{programme}"
    );
    let reading = read(text.as_bytes()).expect("a paper");
    assert_eq!(reading.venue.expect("a place").value, "قاعة الاجتماعات بمقر الجماعة");
}

const FRENCH: &str = "<p>Atelier d’élaboration de la charte de la commune de Taza</p>\
                      <p>Date : jeudi 14 mai 2026</p><p>Programme</p>";

#[test]
fn starts_and_durations_in_columns_are_no_ranges() {
    let page = format!(
        "{FRENCH}<table><tr><th>Heure</th><th>Durée</th><th>Contenu</th></tr>\
         <tr><td>8h30</td><td>30 min</td><td>Accueil</td></tr>\
         <tr><td>9h00</td><td>1h</td><td>Séance 1 : Ouverture</td></tr>\
         <tr><td>10h00</td><td>1h30</td><td>Séance 2 : Travaux de groupes</td></tr></table>"
    );
    let reading = read(page.as_bytes()).expect("a paper");
    assert_eq!(said(&reading.faults), Vec::<String>::new());
    let rows = [
        "reception - 08:30-09:00 Accueil (0)",
        "session 1 09:00-10:00 Ouverture (0)",
        "session 2 10:00-11:30 Travaux de groupes (0)",
    ];
    assert_eq!(summary(&reading), rows);
}

#[test]
fn a_half_of_the_day_beside_its_rows_is_no_title() {
    let page = format!(
        "{FRENCH}<table><tr><td rowspan=2>Matin</td><td>9h-10h</td><td>Séance 1</td></tr>\
         <tr><td>10h-11h30</td><td>Séance 2</td></tr>\
         <tr><td rowspan=2>Après-midi</td><td>14h-15h</td><td>Séance 3</td></tr>\
         <tr><td>15h-16h</td><td>Séance 4</td></tr></table>"
    );
    let reading = read(page.as_bytes()).expect("a paper");
    let titles: Vec<&str> = reading.sessions.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Séance 1", "Séance 2", "Séance 3", "Séance 4"]);
}

#[test]
fn the_letter_by_which_word_marks_items_is_a_mark() {
    let paper = "ورشة إعداد خطة المشاركة المواطنة لجماعة تازة\nالخميس 14 ماي 2026\n\
                 برنامج الورشة\n• 09h30 - 10h30 : الحصة الأولى\n   o كلمات افتتاحية\n\
                 \to\tعرض تأطيري\n• 10h30 - 12h00 : الحصة الثانية\n";
    let reading = read(paper.as_bytes()).expect("a paper");
    assert_eq!(reading.sessions[0].items, ["كلمات افتتاحية", "عرض تأطيري"]);
}
