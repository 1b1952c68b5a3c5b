//! Siblings of the cases: the same kinds of trouble in other lists.

use base::Lang;
use list::{Asked, Book, Kind};
use serde_json::json;

use crate::{
    column, faults,
    files::{Put, Sheet, ods, text, xlsx},
    json_of, left, read,
};

fn sheet(name: &str, rows: &[&[&str]]) -> Sheet {
    let rows = rows.iter().map(|row| row.iter().map(|it| text(it)).collect()).collect();
    Sheet { name: name.into(), rows, ..Sheet::default() }
}

#[test]
fn a_realistic_list_of_people_goes_in() {
    let mut people = sheet(
        "Participants",
        &[
            &["Liste des participants à l’atelier"],
            &["N°", "Nom et prénom", "Qualité", "Tél.", "E-mail"],
            &[
                "",
                "سناء الإدريسي",
                "رئيسة جمعية",
                "0612-345678",
                " mailto:Sanae@example.org\u{200f}",
            ],
            &["", "Omar Alami", "Conseiller", "", ""],
            &["", "Total", "", "", ""],
        ],
    );
    people.rows[2][0] = Put::Number(1.0);
    people.rows[3][0] = Put::Number(2.0);
    people.rows[3][3] = Put::Number(612_345_678.0);
    people.rows[4][0] = Put::Number(2.0);
    for file in [xlsx(&[people.clone()]), ods(&[people])] {
        let found = read(Kind::People, file);
        assert_eq!((&found["head_row"], faults(&found)), (&json!(2), json!([])));
        let rows = json!([
            {"number": 1, "name": "سناء الإدريسي", "function": "رئيسة جمعية",
             "phone": "0612-345678", "mail": "Sanae@example.org"},
            {"number": 2, "name": "Omar Alami", "function": "Conseiller",
             "phone": "0612345678", "mail": null},
        ]);
        assert_eq!(found["rows"], rows);
        assert_eq!(left(&found), json!([[5, "list-left-total"]]));
    }
}

#[test]
fn a_total_of_a_part_a_second_table_and_lines_are_left_out_and_said() {
    let list = "الرقم;النشاط;المسؤول;التكلفة\n---;---;---;---\n1;تكوين;أ;12500 د.م\n\
                ;المجموع الجزئي;;12500\n2;لقاء;ب;3000 درهما\n;مجموع المحور الثاني;;3000\n\
                الاسم;الهاتف\nسعاد;0612345678\n";
    let found = read(Kind::Activities, list);
    assert_eq!(faults(&found), json!([]));
    assert_eq!(column(&found, "title"), json!(["تكوين", "لقاء"]));
    assert_eq!(column(&found, "cost"), json!([12500, 3000]));
    let why = json!([
        [2, "list-left-rule"],
        [4, "list-left-total"],
        [6, "list-left-total"],
        [7, "list-left-words"],
        [8, "list-left-words"],
    ]);
    assert_eq!(left(&found), why);
    let list = "الرقم;النشاط;التكلفة\n1;تكوين;100\n2;مجموع التراب الوطني;100\n";
    assert_eq!(read(Kind::Activities, list)["rows"].as_array().map(Vec::len), Some(2));
}

#[test]
fn what_costs_nothing_costs_nothing_and_half_is_no_half_percent() {
    let found = read(Kind::Activities, "النشاط;التكلفة\nتكوين;مجانا\nزيارة;Gratuit\nدليل;-\n");
    assert_eq!((faults(&found), column(&found, "cost")), (json!([]), json!([0, 0, null])));
    let found = read(Kind::Commitments, "الالتزام;نسبة الإنجاز\nنشر;45%\nمنصة;0,5\nدليل;0\n");
    assert_eq!(faults(&found), json!([[3, "B", "fault-list-percent"]]));
    assert_eq!(column(&found, "progress"), json!([45, 0]));
    let found = read(Kind::People, "الاسم;النوع\nسناء;أ\nعمر;ذ\n");
    assert_eq!(column(&found, "sex"), json!(["female", "male"]));
    let found = read(Kind::Quarters, "أحياء الجماعة\nحي السلام\n");
    assert_eq!(column(&found, "name_ar"), json!(["حي السلام"]));
}

#[test]
fn a_title_of_address_says_a_sex() {
    let found = read(Kind::People, "Civilité;Nom\nMme;Salma Tazi\nM.;Omar Alami\n");
    assert_eq!(column(&found, "sex"), json!(["female", "male"]));
}

#[test]
fn names_in_two_columns_are_told_apart() {
    let found = read(Kind::People, "Nom;Prénom;Sexe\nAlami;Omar;H\nTazi;Salma;Mme\n");
    assert_eq!(found["columns"], json!({"family_name": "A", "first_name": "B", "sex": "C"}));
    assert_eq!(column(&found, "sex"), json!(["male", "female"]));
    let found = read(Kind::People, "الاسم\tالنسب\tالجنس\nعمر\tالعلمي\tذكر\nسلمى\tالتازي\tامرأة\n");
    assert_eq!(found["columns"], json!({"first_name": "A", "family_name": "B", "sex": "C"}));
    let found = read(Kind::People, "الاسم\tالجنس\nعمر\tرجلان\n\u{200f}\u{200f}\t\nسلمى\tf\n");
    assert_eq!(faults(&found), json!([[2, "B", "fault-list-sex"]]));
    assert_eq!(column(&found, "name"), json!(["سلمى"]));
}

#[test]
fn people_without_a_head_stand_in_the_usual_order() {
    let found = read(Kind::People, "سناء الإدريسي;Élus;أنثى;sanae@example.org\nعمر;Élus;ذكر;\n");
    assert_eq!(found["columns"], json!({"name": "A", "category": "B", "sex": "C", "contact": "D"}));
    assert_eq!(
        (&found["head_row"], column(&found, "name")),
        (&json!(null), json!(["سناء الإدريسي", "عمر"]))
    );
    let named = read(Kind::People, "سعاد; association; f\nعمر; association; m\n");
    assert_eq!(column(&named, "category"), json!(["association", "association"]));
    let strange = read(Kind::People, "Groupe;Salle\nA;1\n");
    assert_eq!(faults(&strange), json!([[null, null, "fault-list-head"]]));
}

#[test]
fn the_first_visible_sheet_with_a_head_is_read() {
    let other = sheet("ملاحظات", &[&["انظر الورقة الثانية"]]);
    let mut old = sheet("قديم", &[&["النشاط"], &["نشاط قديم"]]);
    old.hidden = true;
    let new = sheet("الأنشطة", &[&["النشاط", "التكلفة"], &["تكوين", "12.500,50"]]);
    let more = sheet("2027", &[&["Activité"], &["Visite"]]);
    for file in
        [xlsx, ods].map(|made| made(&[other.clone(), old.clone(), new.clone(), more.clone()]))
    {
        let found = read(Kind::Activities, &file);
        assert_eq!((&found["sheet"], &found["other_sheets"]), (&json!("الأنشطة"), &json!(["2027"])));
        assert_eq!(column(&found, "cost"), json!([12500.5]));
        let asked = Asked { sheet: Some("2027".into()), ..Asked::of(Kind::Activities) };
        let found = json_of(&list::read(&file, &asked));
        assert_eq!(column(&found, "title"), json!(["Visite"]));
        let asked = Asked { sheet: Some("2028".into()), ..Asked::of(Kind::Activities) };
        let found = json_of(&list::read(&file, &asked));
        assert_eq!(faults(&found), json!([[null, null, "fault-list-sheet"]]));
    }
}

#[test]
fn rows_that_list_nothing_are_left_out_and_said() {
    let mut measures = sheet(
        "خطة",
        &[
            &["ر.ت", "الإجراء", "المسؤول عن التنفيذ", "الكلفة (بالدرهم)", "ملاحظات"],
            &["المحور الأول: الحوار"],
            &["1", "لقاءات", "الجماعة", "1000", ""],
            &["ر.ت", "الإجراء", "المسؤول عن التنفيذ", "الكلفة (بالدرهم)", "ملاحظات"],
            &["2", "استشارة", "", "٢٬٠٠٠", ""],
            &["3"],
            &["", "المجموع العام", "", "3 000,00 درهم", ""],
            &["", "", "", "", "حرر بتازة"],
        ],
    );
    measures.merged = vec![(1, 0, 1, 5), (2, 2, 4, 1)];
    for file in [xlsx(&[measures.clone()]), ods(&[measures])] {
        let found = read(Kind::Measures, file);
        assert_eq!(faults(&found), json!([]));
        let why = json!([
            [2, "list-left-section"],
            [4, "list-left-head"],
            [6, "list-left-number"],
            [7, "list-left-total"],
            [8, "list-left-outside"],
        ]);
        assert_eq!(left(&found), why);
        assert_eq!(column(&found, "responsible"), json!(["الجماعة", "الجماعة"]));
        assert_eq!(column(&found, "cost"), json!([1000, 2000]));
    }
}

#[test]
fn a_heading_over_rows_says_their_axis() {
    let csv = "ر.ت;التدبير;المسؤول\nالمحور الأول: الحوار;;\n1;لقاءات;أ\nالهدف 1: القرب;;\n\
               2;استشارة;ب\nالمحور الثاني: الأثر;;\n3;تتبع;ج\n";
    let found = list::read(csv.as_bytes(), &Asked::of(Kind::Measures));
    let told = found.rows.iter().map(|row| [row.text("axis"), row.text("objective")]);
    let expected = [
        ["المحور الأول: الحوار", ""],
        ["المحور الأول: الحوار", "الهدف 1: القرب"],
        ["المحور الثاني: الأثر", ""],
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert_eq!(found.left_out.len(), 3);
}

#[test]
fn a_mark_within_words_moves_no_row_in_silence() {
    let found =
        read(Kind::Activities, "Activité,Responsable,Coût\nAteliers, visites,Service A,100\n");
    assert_eq!(faults(&found)[0], json!([2, "D", "fault-list-cells"]));
    let quoted = "النشاط;المسؤول;التكلفة\n\"زيارة;ج;3000\nتقرير;د;4000\n\"نشر\";ه;5000\n";
    assert_eq!(faults(&read(Kind::Activities, quoted)), json!([[2, "A", "fault-list-quote"]]));
    let swallowing = "النشاط;المسؤول;التكلفة\n\"زيارة;ج;3000\nتقرير;د;\"\nنشر;ه;5000\n";
    let both = json!([[2, "A", "fault-list-quote"], [3, "C", "fault-list-quote"]]);
    assert_eq!(faults(&read(Kind::Activities, swallowing)), both);
    let word = "النشاط;المسؤول\n\"نادي\" الشباب;أ\n";
    assert_eq!(column(&read(Kind::Activities, word), "title"), json!(["\"نادي\" الشباب"]));
}

#[test]
fn a_form_carries_a_file_along() {
    let mut made = sheet("1", &[&["النشاط", "التكلفة"], &["تكوين", "1"]]);
    made.rows[1][1] = Put::Number(0.375);
    let book = list::open(&xlsx(&[made])).unwrap();
    assert_eq!(Book::unpack(&book.pack()), Some(book));
    assert_eq!((Book::unpack("00"), Book::unpack("x")), (None, None));
}

#[test]
fn codes_stay_words() {
    let found = read(Kind::People, "الرقم;الاسم\n22E7;عمر\n=\"12E3\";سلمى\n007;علي\n4;هند\n");
    assert_eq!(column(&found, "number"), json!(["22E7", "12E3", "007", 4]));
}

#[test]
fn the_columns_can_be_changed() {
    let csv = "Activité;Objet;Qui\nA;Atelier;Service\n";
    let found = read(Kind::Activities, csv);
    assert_eq!(found["columns"], json!({"title": "A"}));
    let columns = vec![(1, Some("title".into())), (2, Some("responsible".into()))];
    let asked = Asked { columns, ..Asked::of(Kind::Activities) };
    let found = json_of(&list::read(csv.as_bytes(), &asked));
    assert_eq!(found["columns"], json!({"title": "B", "responsible": "C"}));
    assert_eq!(found["rows"], json!([{"title": "Atelier", "responsible": "Service"}]));
    let asked = Asked { columns: vec![(0, Some("title".into()))], ..Asked::of(Kind::Activities) };
    let csv = "Plan 2026\nQuoi;Qui\nAtelier;Service\n";
    let unread = read(Kind::Activities, csv);
    assert_eq!(faults(&unread), json!([[null, null, "fault-list-head"]]));
    assert_eq!(unread["aside"][1], json!({"column": "B", "head": "Qui"}));
    let found = json_of(&list::read(csv.as_bytes(), &asked));
    assert_eq!(column(&found, "title"), json!(["Atelier"]));
}

#[test]
fn commitments_have_days_and_shares() {
    let csv = "رقم الالتزام;الالتزام;تاريخ البداية;تاريخ النهاية;نسبة الإنجاز;الميزانية\n\
               1;نشر المقررات;فاتح شتنبر 2026;31/12/2026;45 %;١٢٬٥٠٠٫٥٠\n\
               2;فضاء الحوار;2026-09-15;نهاية 2026;120;\n";
    let found = read(Kind::Commitments, csv);
    let first = json!({"number": 1, "title": "نشر المقررات", "starts_on": "2026-09-01",
        "due_on": "2026-12-31", "progress": 45, "cost": 12500.5});
    assert_eq!(found["rows"], json!([first]));
    assert_eq!(
        faults(&found),
        json!([[3, "D", "fault-list-date"], [3, "E", "fault-list-percent"]])
    );
    let mut shares = sheet("e", &[&["Engagement", "Taux d’avancement", "Date de début"]]);
    for (share, day) in [(0.45, 46_331), (1.0, 46_357)] {
        shares.rows.push(vec![text("a"), Put::Number(share), Put::Day(day)]);
    }
    for file in [xlsx(&[shares.clone()]), ods(&[shares])] {
        let found = read(Kind::Commitments, file);
        assert_eq!(column(&found, "progress"), json!([45, 100]));
        assert_eq!(column(&found, "starts_on"), json!(["2026-11-05", "2026-12-01"]));
    }
}

#[test]
fn names_are_kept_in_the_language_of_their_letters() {
    let found = read(Kind::Quarters, "Quartier\nحي السلام\nحي النهضة\n");
    assert_eq!(found["rows"], json!([{"name_ar": "حي السلام"}, {"name_ar": "حي النهضة"}]));
    let found = read(Kind::Quarters, "حي السلام\nحي النهضة\n");
    assert_eq!(faults(&found), json!([[null, null, "fault-list-head"]]));
    let csv = "اسم الجمعية\tNom de l'association\tالرئيس\tالهاتف\tتاريخ التأسيس\n\
               جمعية الأمل\tAssociation Espoir\tعمر\t٠٦١٢٣٤٥٦٧٨\t٠٥/١١/١٩٩٨\n";
    let row = json!({"name_ar": "جمعية الأمل", "name_fr": "Association Espoir",
        "president": "عمر", "phone": "0612345678", "founded_on": "1998-11-05"});
    assert_eq!(read(Kind::Associations, csv)["rows"], json!([row]));
}

#[test]
fn every_template_names_all_its_columns() {
    for kind in Kind::ALL.iter().copied() {
        for lang in [Lang::Ar, Lang::Fr] {
            let template = kind.template(lang);
            assert!(template.starts_with('\u{feff}'));
            let found = read(kind, format!("{template}x"));
            let known = found["columns"].as_object().unwrap().len();
            assert_eq!(known, kind.columns().len(), "{kind} {found}");
        }
    }
}

#[test]
fn what_is_no_list_is_refused_with_what_to_do() {
    let key = |bytes: &[u8]| faults(&read(Kind::Activities, bytes))[0][2].clone();
    assert_eq!(key(b""), "fault-list-empty");
    assert_eq!(key("\u{feff}\u{200f} \n".as_bytes()), "fault-list-empty");
    assert_eq!(key(b"%PDF-1.7"), "fault-list-file");
    assert_eq!(key(b"<html><table>"), "fault-list-file");
    assert_eq!(key(b"PK\x03\x04 broken"), "fault-list-file");
    assert_eq!(key(&[0xd0, 0xcf, 0x11, 0xe0, 0]), "fault-list-old");
    assert_eq!(key("النشاط;التكلفة\n".as_bytes()), "fault-list-none");
    let many =
        (0..5_001).fold("النشاط\n".to_owned(), |text, at| text + &format!("{at} عمل\n"));
    assert_eq!(key(many.as_bytes()), "fault-list-many");
    let missing = read(Kind::Activities, "النشاط;المسؤول\n;الجماعة\n");
    assert_eq!(faults(&missing), json!([[2, "A", "fault-list-required"]]));
}
