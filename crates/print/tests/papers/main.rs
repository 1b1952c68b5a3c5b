//! What a reader of the printed papers gets: the words, in order, in a language,
//! with a structure that can be read aloud.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may stop where production code may not"
)]

mod eyes;
mod hard;
mod names;
mod sheets;

use base::sheet::{Block, Run, Sheet};
use eyes::{bare, poppler};
use sheets::{french, heading, minutes, programme, sheet};

#[test]
fn the_arabic_programme_reads_in_order() {
    let printed = print::render(&programme()).unwrap();
    let words = bare(&poppler("pdftotext", &["-layout"], &printed));
    let order = [
        "المملكة المغربية",
        "جماعة بني ملال",
        "برنامج ورشة صياغة خطة عمل وميثاق المشاركة المواطنة",
        "الأربعاء 01",
        "نونبر",
        "2023",
        "النادي الرياضي لبني ملال (الفروسية)",
        "الإطار العام والأهداف",
        "تنعقد الورشة ابتداء من الساعة",
        "09h30",
        "التسجيل من",
        "09h00 – 09h30",
        "بحضور ممثلي وممثلات الجماعة",
        "+212 5 23 48 00 00",
        "تدقيق الأنشطة المبرمجة",
        "برنامج اللقاء",
        "استقبال وتسجيل المشاركين والمشاركات الاستقبال 09h00 – 09h30",
        "استراحة (مقترحة) استراحة شاي 12h00 – 12h20",
        "الخلاصات النهائية للورشة الحصة 5 14h30 – 15h00",
        "https://mithaq.example/ar/beni-mellal/workshops/7KQ2-M9XD",
        "رئيس(ة) الجماعة",
    ];
    let mut from = 0;
    for part in order {
        let at = words[from..].find(part);
        assert!(at.is_some(), "{part} is not where it should be: {words}");
        from += at.unwrap();
    }
}

#[test]
fn tables_facts_and_codes_have_a_structure_to_read_aloud() {
    let printed = print::render(&programme()).unwrap();
    let tree = poppler("pdfinfo", &["-struct"], &printed);
    let tags: Vec<_> = tree.split_whitespace().collect();
    let count = |tag: &str| tags.iter().filter(|word| **word == tag).count();
    assert_eq!(
        (count("H1"), count("Table"), count("Caption"), count("Figure:")),
        (2, 2, 1, 1),
        "{tree}"
    );
    assert_eq!((count("/Row"), count("/Column")), (3, 3), "{tree}");
    assert_eq!((count("THead"), count("TR"), count("LI")), (1, 11, 3), "{tree}");
    assert!(tree.find("Caption").unwrap() < tree.find("THead").unwrap(), "{tree}");
}

#[test]
fn the_arabic_programme_is_tagged_and_says_its_language() {
    let printed = print::render(&programme()).unwrap();
    assert!(printed.accessible);
    let info = poppler("pdfinfo", &[], &printed);
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(info.contains("برنامج ورشة صياغة"), "{info}");
    let metadata = poppler("pdfinfo", &["-meta"], &printed);
    for mark in ["pdfuaid:part>1", "pdfaid:part>2", "pdfaid:conformance>A", "ar-MA"] {
        assert!(metadata.contains(mark), "{mark}: {metadata}");
    }
}

#[test]
fn the_minutes_carry_their_names_and_codes() {
    let printed = print::render(&minutes()).unwrap();
    assert!(printed.accessible);
    let words = poppler("pdftotext", &["-layout"], &printed);
    assert!(words.contains("K040-7Q"), "{words}");
    assert!(words.contains("1/3") && words.contains("3/3"), "{words}");
}

#[test]
fn french_reads_from_left_to_right() {
    let printed = print::render(&french()).unwrap();
    assert!(printed.accessible);
    let words = bare(&poppler("pdftotext", &[], &printed));
    for part in
        ["Royaume du Maroc", "« accueil » du lundi au vendredi (œuvre, cœur, 100 €, ≥ 30 %", "1/2"]
    {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(poppler("pdfinfo", &["-meta"], &printed).contains("fr-MA"));
    assert!(poppler("pdfinfo", &[], &printed).contains("841.89 x 595.276 pts (A4)"));
}

#[test]
fn tifinagh_has_its_letters_in_both_weights() {
    let runs = vec![Run::plain("ⵜⴰⵎⴰⵣⵉⵖⵜ "), Run::bold("ⵜⴰⴳⵔⴰⵡⵜ")];
    let printed = print::render(&Sheet {
        letterhead: vec!["ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ".to_owned()],
        ..sheet("zgh", "ⵜⴰⵎⵙⵙⵉⵔⵜ", vec![heading(1, "ⴰⵙⵉⴷⴷ"), Block::Text { runs }])
    })
    .unwrap();
    assert!(printed.accessible);
    let words = poppler("pdftotext", &[], &printed);
    assert!(words.contains("ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⴳⵔⴰⵡⵜ"), "{words}");
}

#[test]
fn a_long_table_repeats_its_head_on_every_page() {
    let printed = print::render(&minutes()).unwrap();
    let words = poppler("pdftotext", &[], &printed);
    assert_eq!(words.matches("التوقيع").count(), 3, "{words}");
}

#[test]
fn papers_of_a_bundle_have_a_page_and_a_head_each() {
    let one = |name: &str| {
        [
            Block::Head {
                letterhead: vec!["المملكة المغربية".to_owned(), "جماعة بني ملال".to_owned()],
                title: "شهادة مشاركة".to_owned(),
                subtitle: Some("الأربعاء 01 نونبر 2023".to_owned()),
            },
            Block::Centred { runs: vec![Run::plain(name)], large: true },
            heading(2, "أسئلة"),
            Block::Lines { count: 3 },
        ]
    };
    let blocks = ["الاسم الأول", "الاسم الثاني"].into_iter().flat_map(one).collect();
    let printed = print::render(&sheet("ar", "شهادات المشاركة", blocks)).unwrap();
    assert!(printed.accessible);
    let words = bare(&poppler("pdftotext", &[], &printed));
    assert!(words.contains("1/2") && words.contains("2/2") && !words.contains("شهادات"), "{words}");
    let tree = poppler("pdfinfo", &["-struct"], &printed);
    assert_eq!((tree.matches("H1").count(), tree.matches("H2").count()), (2, 2), "{tree}");
}
