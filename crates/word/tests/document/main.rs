//! What an editor opens: the package is whole, everything Arabic runs from the
//! right, and LibreOffice reads it in the order it was written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may stop where production code may not"
)]

mod office;
mod package;

use base::sheet::{Block, Run, Sheet};

/// A paper with one of everything, in a language.
pub fn paper(lang: &str) -> Sheet {
    let ar = lang == "ar";
    let pick = |ar_words: &str, fr: &str| (if ar { ar_words } else { fr }).to_owned();
    let item = |words: &str| vec![Run::plain(words)];
    Sheet {
        lang: lang.to_owned(),
        title: pick("محضر الورشة (الأولى)", "Procès-verbal (premier)"),
        letterhead: vec![pick("المملكة المغربية", "Royaume du Maroc")],
        subtitle: Some(pick("الأربعاء 01 نونبر 2023", "mercredi 1 novembre 2023")),
        foot: "https://mithaq.example/ar/beni-mellal".to_owned(),
        wide: false,
        blocks: vec![
            Block::Heading { level: 1, text: pick("الحضور", "Présents") },
            Block::Text {
                runs: vec![
                    Run::plain(pick("الوكالة البلجيكية (Enabel) مع المديرية (DGCT)، ", "Enabel, ")),
                    Run::ltr("09h30 – 10h30"),
                    Run::plain(pick(" [انظر الملحق]", " [voir l’annexe]")),
                ],
            },
            Block::Facts {
                rows: vec![(pick("المكان", "Lieu"), item("النادي (Club)"))]
            },
            Block::Table {
                caption: Some(pick("الحاضرون (60)", "Présents (60)")),
                head: vec![pick("الفئة", "Catégorie"), pick("النساء", "Femmes"), String::new()],
                widths: vec![4, 1, 1],
                rows: vec![vec![item("أعضاء (مجلس)"), vec![Run::ltr("30")], vec![]]],
            },
            Block::Heading { level: 2, text: pick("الخلاصات", "Conclusions") },
            Block::List {
                numbered: true, items: vec![item("أولا"), item("ثانيا & <ثالثا>")]
            },
            Block::List { numbered: false, items: vec![item("نقطة")] },
            Block::Qr { payload: "https://a.example/1".to_owned(), caption: "رمز".to_owned() },
            Block::Signatures { who: vec![pick("رئيس(ة) الجماعة", "Le président")] },
            Block::Break,
            Block::Lines { count: 2 },
        ],
    }
}
