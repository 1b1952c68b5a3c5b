//! Sheets that nobody wants to print and somebody will.

use base::sheet::{Block, Run, Sheet};

use crate::{
    eyes::{bare, poppler},
    sheets::{heading, lines, sheet, text},
};

#[test]
fn no_words_are_ever_taken_for_markup() {
    let hostile = "#panic() $x^2$ \\ ] [ *b* _i_ `r` @a <l> // /* = - + ~ --- #{1+1} #sys.version";
    let run = || vec![Run::plain(hostile)];
    let printed = print::render(&Sheet {
        letterhead: vec![hostile.to_owned()],
        subtitle: Some(hostile.to_owned()),
        foot: hostile.to_owned(),
        ..sheet(
            "fr",
            hostile,
            vec![
                heading(1, hostile),
                Block::Text { runs: run() },
                Block::List { numbered: true, items: vec![run()] },
                Block::Facts { rows: vec![(hostile.to_owned(), run())] },
                Block::Table {
                    caption: Some(hostile.to_owned()),
                    head: vec![hostile.to_owned()],
                    widths: vec![],
                    rows: vec![vec![run()]],
                },
                Block::Qr { payload: hostile.to_owned(), caption: hostile.to_owned() },
                Block::Signatures { who: vec![hostile.to_owned()] },
            ],
        )
    })
    .unwrap();
    let words = bare(&poppler("pdftotext", &["-raw"], &printed));
    assert_eq!(words.matches("#panic() $x^2$").count(), 15, "{words}");
    assert_eq!(words.matches("--- #{1+1}").count(), 15, "{words}");
}

#[test]
fn what_people_type_on_phones_costs_nothing() {
    let words = "شكرا 🙂 ❤️ ✅ 👩🏽‍🏫 🇲🇦 #️⃣";
    let cells = vec![vec![vec![Run::plain(words)]; 2]];
    let table = Block::Table {
        caption: None,
        head: vec!["a".to_owned(), "b".to_owned()],
        widths: vec![1, 1],
        rows: cells,
    };
    for lang in ["ar", "fr"] {
        let printed = print::render(&sheet(lang, words, vec![table.clone(), text(words)])).unwrap();
        assert!(printed.accessible, "{lang}");
        assert!(poppler("pdftotext", &[], &printed).contains('🙂'), "{lang}");
    }
}

#[test]
fn a_character_without_a_glyph_is_printed_without_the_promise() {
    let printed = print::render(&sheet(
        "ar",
        "شكرا 𓀀",
        vec![Block::Text { runs: vec![Run::plain("شكرا 𓀀 لكم")] }],
    ))
    .unwrap();
    assert!(!printed.accessible);
    assert!(poppler("pdftotext", &[], &printed).contains("شكرا"));
    assert!(poppler("pdfinfo", &[], &printed).contains("Tagged:          yes"));
}

#[test]
fn marks_of_direction_do_not_cost_the_promise() {
    let words = "الهاتف \u{2068}+212 5\u{2069} \u{200f}و\u{200e}A\u{202e}B\u{2067} \u{200c}\u{200d}\u{a0}\u{202f}ك\u{640}م\u{61c}\u{2060}\u{ad}\u{200b}";
    let printed =
        print::render(&sheet("ar", words, vec![Block::Text { runs: vec![Run::plain(words)] }]))
            .unwrap();
    assert!(printed.accessible);
}

#[test]
fn an_empty_sheet_is_still_a_sheet() {
    let empty = vec![
        heading(2, ""),
        Block::Text { runs: vec![] },
        Block::List { numbered: false, items: vec![] },
        Block::List { numbered: true, items: vec![vec![]] },
        Block::Table { caption: None, head: vec![], widths: vec![], rows: vec![] },
        Block::Table { caption: None, head: vec!["a".to_owned()], widths: vec![], rows: vec![] },
        Block::Table {
            caption: Some(String::new()),
            head: vec![],
            widths: vec![],
            rows: vec![vec![vec![]]],
        },
        Block::Facts { rows: vec![] },
        Block::Qr { payload: String::new(), caption: String::new() },
        Block::Qr { payload: "https://a.example/".repeat(300), caption: "c".to_owned() },
        Block::Signatures { who: vec![] },
        Block::Break,
        Block::Break,
    ];
    let titled = Sheet {
        letterhead: vec![String::new()],
        subtitle: Some(String::new()),
        ..sheet("ar", "م", empty)
    };
    assert!(print::render(&titled).unwrap().accessible);
    let untitled = Sheet { title: String::new(), lang: "tlh".to_owned(), ..titled };
    assert!(!print::render(&untitled).unwrap().accessible);
}

#[test]
fn thirty_pages_number_themselves() {
    let chapter =
        |n: usize| [heading(1, &format!("الباب {n}")), text("تنعقد الورشة."), Block::Break];
    let printed =
        print::render(&sheet("ar", "السجل", (1..=30).flat_map(chapter).collect())).unwrap();
    assert!(printed.accessible);
    let words = poppler("pdftotext", &[], &printed);
    let pages: Vec<_> = words.split('\u{c}').filter(|page| !page.is_empty()).collect();
    assert_eq!(pages.len(), 30);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("{}/30", at + 1)), "{page}");
    }
}

#[test]
fn long_addresses_break_inside_their_column_and_are_copied_whole() {
    let cell = |words: &str| vec![Run::ltr(words)];
    let row = vec![
        cell("09h00 – 09h30"),
        cell("secretariat.general@commune-beni-mellal.example"),
        cell("K001-7Q"),
        lines(&["المجتمع المدني"]),
    ];
    let table = Block::Table {
        caption: None,
        head: ["التوقيت", "البريد", "الرمز", "الفئة"].map(str::to_owned).to_vec(),
        widths: vec![1, 2, 1, 4],
        rows: vec![row],
    };
    let printed = print::render(&sheet("ar", "العناوين", vec![table])).unwrap();
    assert!(printed.accessible);
    let words = bare(&poppler("pdftotext", &["-raw"], &printed)).replace(' ', "");
    assert!(words.contains("secretariat.general@commune-beni-mellal.example"), "{words:?}");
}
