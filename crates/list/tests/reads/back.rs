//! Random tables made of known rows are read back as they were.

use list::{Asked, Kind, letters};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{
    files::{Put, Sheet, iso, ods, text, xlsx},
    json_of,
};

/// What a list of measures says in one row.
#[derive(Debug, Clone)]
struct Known {
    title: String,
    responsible: usize,
    cost: Option<i64>,
    start: u32,
}

/// How a table is written.
#[derive(Debug, Clone)]
struct Layout {
    order: Vec<usize>,
    french: bool,
    arabic_digits: bool,
    comma: bool,
    grouped: bool,
    mark: char,
    above: usize,
    quoted: bool,
    total: bool,
    form: usize,
}

const TITLES: [&str; 6] = [
    "لقاءات، زيارات؛ تقارير",
    "Rencontres; visites, suivi",
    "دليل \"المواطن\"",
    "Guide | « pratique »",
    "مجموع التراب الوطني",
    "Total Maroc",
];
const UNITS: [&str; 3] = ["مصلحة التواصل", "Service A, B", "الجماعة"];

fn known() -> impl Strategy<Value = Known> {
    let cost = prop::option::of(0_i64..100_000_000);
    (0..TITLES.len(), 0..1000_u32, 0..UNITS.len(), cost, 40_000_u32..50_000).prop_map(
        |(title, number, responsible, cost, start)| Known {
            title: format!("{} {number}", TITLES[title]),
            responsible,
            cost,
            start,
        },
    )
}

fn layout() -> impl Strategy<Value = Layout> {
    let signs = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let marks = prop::sample::select(vec![';', ',', '\t', '|']);
    let order = Just((0..5).collect::<Vec<_>>()).prop_shuffle();
    let more = (0..3_usize, any::<bool>(), any::<bool>(), 0..3_usize);
    (order, signs, marks, more).prop_map(|(order, signs, mark, more)| Layout {
        order,
        french: signs.0,
        arabic_digits: signs.1,
        comma: signs.2,
        grouped: signs.3,
        mark,
        above: more.0,
        quoted: more.1,
        total: more.2,
        form: more.3,
    })
}

const HEADS: [(&str, &str); 5] = [
    ("الاجراء", "MESURE"),
    ("المسؤول عن التنفيـــذ", "Responsable de l’exécution"),
    ("الكلفة بالدرهم", "Cout (DH)"),
    ("تاريخ البدايه", "Date de debut"),
    ("الرقم الترتيبي", "N° d'ordre"),
];

fn money(cost: i64, layout: &Layout) -> String {
    let (whole, part) = ((cost / 100).to_string(), cost % 100);
    let (group, decimal) = if layout.comma { ('.', ',') } else { (',', '.') };
    let group = if layout.grouped { group } else { '\u{202f}' };
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(group);
        }
        grouped.push(digit);
    }
    let said = format!("{grouped}{decimal}{part:02} DH");
    if layout.arabic_digits { said.chars().map(arabic).collect() } else { said }
}

fn arabic(sign: char) -> char {
    sign.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(sign)
}

fn day(start: u32, layout: &Layout) -> String {
    let iso = iso(start);
    let parts: Vec<&str> = iso.split('-').collect();
    let said = format!("{}/{}/{}", parts[2], parts[1], parts[0]);
    if layout.arabic_digits { said.chars().map(arabic).collect() } else { said }
}

fn sheet(rows: &[Known], layout: &Layout) -> Sheet {
    let pick = |(ar, fr): (&str, &str)| text(if layout.french { fr } else { ar });
    let mut made = Sheet { name: "1".into(), ..Sheet::default() };
    for _ in 0..layout.above {
        made.rows.push(vec![text("برنامج العمل"), Put::Nothing]);
    }
    made.rows.push(layout.order.iter().map(|at| pick(HEADS[*at])).collect());
    let mut before = None;
    for (number, row) in rows.iter().enumerate() {
        let place = made.rows.len();
        let column = layout.order.iter().position(|at| *at == 1).unwrap();
        let same = before == Some(row.responsible) && layout.form > 0;
        let whole = |number: usize| f64::from(u32::try_from(number).unwrap());
        let cell = |at: &usize| match at {
            0 => text(&row.title),
            1 if same => Put::Nothing,
            1 => text(UNITS[row.responsible]),
            2 => match row.cost {
                None => Put::Nothing,
                Some(cost) if layout.form > 0 && layout.grouped => {
                    Put::Number(format!("{}.{:02}", cost / 100, cost % 100).parse().unwrap())
                }
                Some(cost) => text(&money(cost, layout)),
            },
            3 if layout.form > 0 => Put::Day(row.start),
            3 => text(&day(row.start, layout)),
            _ => Put::Number(whole(number + 1)),
        };
        made.rows.push(layout.order.iter().map(cell).collect());
        match made.merged.last_mut().filter(|_| same) {
            Some(merged) => merged.2 += 1,
            None => made.merged.push((place, column, 1, 1)),
        }
        before = Some(row.responsible);
    }
    if layout.total {
        let cell = |at: &usize| match at {
            0 => text("المجموع"),
            2 => Put::Number(5.0),
            _ => Put::Nothing,
        };
        made.rows.push(layout.order.iter().map(cell).collect());
    }
    made.merged.retain(|merged| merged.2 > 1);
    made
}

fn csv(sheet: &Sheet, layout: &Layout) -> Vec<u8> {
    let mut said = String::from("\u{feff}");
    for row in &sheet.rows {
        let cells = row.iter().map(|cell| {
            let cell = match cell {
                Put::Nothing => String::new(),
                Put::Text(text) => text.clone(),
                Put::Number(number) => number.to_string(),
                Put::Day(day) => iso(*day),
                Put::Time(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
            };
            let needs = cell.contains([layout.mark, '"', '\n']);
            let quoted = format!("\"{}\"", cell.replace('"', "\"\""));
            if needs || layout.quoted { quoted } else { cell }
        });
        said += &cells.collect::<Vec<_>>().join(&layout.mark.to_string());
        said += if layout.french { "\r\n" } else { "\n" };
    }
    said.into_bytes()
}

fn expected(rows: &[Known]) -> Value {
    let row = |(number, row): (usize, &Known)| {
        let cost = row.cost.map(|cost| match cost % 100 {
            0 => json!(cost / 100),
            _ => format!("{}.{:02}", cost / 100, cost % 100).parse().unwrap(),
        });
        json!({
            "number": number + 1,
            "title": row.title,
            "responsible": UNITS[row.responsible],
            "cost": cost,
            "starts_on": iso(row.start),
        })
    };
    rows.iter().enumerate().map(row).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_table_is_read_back_however_it_is_written(
        rows in prop::collection::vec(known(), 1..8),
        layout in layout(),
    ) {
        let sheet = sheet(&rows, &layout);
        let file = match layout.form {
            0 => csv(&sheet, &layout),
            1 => xlsx(std::slice::from_ref(&sheet)),
            _ => ods(std::slice::from_ref(&sheet)),
        };
        let found = json_of(&list::read(&file, &Asked::of(Kind::Measures)));
        prop_assert_eq!(&found["faults"], &json!([]));
        prop_assert_eq!(&found["rows"], &expected(&rows));
        let title = layout.order.iter().position(|at| *at == 0).unwrap();
        prop_assert_eq!(&found["columns"]["title"], &json!(letters(title)));
        prop_assert_eq!(found["left_out"].as_array().unwrap().len(), usize::from(layout.total));
    }

    #[test]
    fn no_text_breaks_the_reader(said in "[\\PC;,\"\t\n]{0,80}") {
        for kind in Kind::ALL {
            let asked = Asked { headless: true, ..Asked::of(*kind) };
            let _ = list::read(format!("النشاط;الاسم\n{said}").as_bytes(), &asked);
        }
    }
}
