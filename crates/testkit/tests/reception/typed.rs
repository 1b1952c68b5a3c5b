//! What the desk types or scans: names as people spell them, codes as
//! keyboards give them.

use base::Role;
use testkit::{Client, Town, on_both};

use crate::fixture::Day;

const LIST: &str = include_str!("../cases/people/p01_door_list.txt");
const QUERIES: &str = include_str!("../cases/people/p01_door_queries.tsv");

/// Siblings of the queries: what is typed, and who is to be found first.
const MORE: [(&str, &str); 12] = [
    ("ادريسي", "سناء الإدريسي"),
    ("سناءالإدريسي", "سناء الإدريسي"),
    ("سناء الادريشي", "سناء الإدريسي"),
    ("عبد رحمان", "عبد الرحمان بناني"),
    ("البناني", "عبد الرحمان بناني"),
    ("عبد الرحمن", "عبد الرحمان بناني"),
    ("تازي", "عبد الله التازي"),
    ("ouafa el amrani", "Ouafaa El Amrani"),
    ("Amrani", "Ouafaa El Amrani"),
    ("علوي رضي", "رضى العلوي"),
    ("حجي مولاي ادريس", "مولاي‌إدريس حجي"),
    ("مولايادريس", "مولاي‌إدريس حجي"),
];

/// A day to whose list the people of the cases were added, as the office pastes them.
async fn day(town: Town) -> (Day, Client) {
    let day = Day::of(town).await;
    let focal = Client::stranger(&day.town);
    let focal = focal.holding(&day.town, Role::FocalPoint, day.commune).await;
    let there = day.office("/people/list");
    let shown = focal.upload(&there, "people.txt", LIST.as_bytes()).await;
    let hidden = |name: &str| {
        let from = shown.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        from.split('"').next().unwrap().to_owned()
    };
    let (book, told) = (hidden("book"), hidden("shown"));
    let sent = [("do", "import"), ("book", book.as_str()), ("shown", told.as_str())];
    assert_eq!(focal.post(&there, &sent).await.status, 303, "{}", shown.body);
    let desk = day.at_the_door().await;
    (day, desk)
}

#[test]
fn every_spelling_that_a_desk_types_finds_its_person_first() {
    on_both(async |town: Town| {
        let (day, desk) = day(town).await;
        let names: Vec<String> = day.rows().await.into_iter().map(|row| row.name).collect();
        let queries = QUERIES.lines().skip(1).map(|line| line.split_once('\t').unwrap());
        for (typed, name) in queries.chain(MORE) {
            let query = web::form::encode(&[("q", typed)]);
            let found = desk.get(&day.office(&format!("/reception/people?{query}"))).await;
            let place = |name: &str| found.body.find(&format!(">{name}<"));
            let first = names.iter().filter(|it| place(it).is_some()).min_by_key(|it| place(it));
            assert_eq!(first.map(String::as_str), Some(name), "{typed}: {}", day.town.database);
        }
    });
}

/// A code as a scanner's keys give it where the keyboard is French or Arabic,
/// and with Arabic digits.
fn keyed(code: &str) -> [String; 3] {
    let us = "23456789-ABCDEFGHJKMNPQRSTVWXYZ";
    let boards = [
        "é\"'(-è_ç)QBCDEFGHJK?NPARSTVZXYW",
        "23456789-شلاؤيثبلاتنةىحضقسفرصءغئ",
        "٢٣٤٥٦٧٨٩-ABCDEFGHJKMNPQRSTVWXYZ",
    ];
    boards.map(|board| {
        let signs = match board.contains("لا") {
            // One key gives two letters there.
            true => board.replacen("لا", "_", 1),
            false => board.to_owned(),
        };
        let key = |sign: char| signs.chars().nth(us.find(sign).unwrap()).unwrap();
        let typed: String = code.chars().map(key).collect();
        if signs == board { typed } else { typed.replace('_', "لا") }
    })
}

#[test]
fn a_code_is_understood_through_any_keyboard_wherever_it_is_typed() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let row = day.row(0).await;
        for typed in keyed(&row.code) {
            let query = web::form::encode(&[("q", &typed)]);
            let found = desk.get(&day.office(&format!("/reception/people?{query}"))).await;
            assert!(found.body.contains(&row.name), "{typed} for {}", row.code);
            let path = web::form::encode(&[("", &typed)]).replace('+', "%20");
            let page = format!("/ar/beni-mellal/invitation/{}", path.trim_start_matches('='));
            assert_eq!(desk.get(&page).await.status, 200, "{typed} opens the person's page");
        }
        let sheet = day.office("/reception/sheet");
        let typed = keyed(&row.code);
        let marked = desk.post(&sheet, &[("codes", &typed.join("\n"))]).await;
        assert_eq!(marked.status, 303, "{}", marked.body);
        let row_code = day.row(1).await.row_code.unwrap();
        let arabic: String = row_code
            .chars()
            .map(|sign| match sign.to_digit(10) {
                Some(digit) => char::from_u32(0x660 + digit).unwrap(),
                None => sign,
            })
            .collect();
        assert_eq!(desk.post(&sheet, &[("codes", &arabic)]).await.status, 303);
        let (one, two) = (day.row(0).await, day.row(1).await);
        assert!(one.is_here() && two.is_here(), "{}", day.town.database);
    });
}
