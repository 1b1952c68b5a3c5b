//! What a reader of the printed papers gets: the words, in order, in a language,
//! with a structure that can be read aloud.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may stop where production code may not"
)]

mod common;

use base::sheet::{Block, Run, Sheet};
use common::{heading, lines, poppler, sheet};

fn programme() -> Sheet {
    let session = |time: &str, name: &str, items: &[&str]| {
        vec![vec![Run::ltr(time)], vec![Run::bold(name)], lines(items)]
    };
    Sheet {
        letterhead: lines(&[
            "المملكة المغربية",
            "وزارة الداخلية",
            "إقليم بني ملال",
            "جماعة بني ملال",
        ])
        .into_iter()
        .map(|run| run.text)
        .collect(),
        subtitle: Some("الأربعاء 01 نونبر 2023، النادي الرياضي لبني ملال (الفروسية)".to_owned()),
        foot: "النسخة 2 من البرنامج، mithaq.example/ar/beni-mellal".to_owned(),
        ..sheet(
            "ar",
            "برنامج ورشة صياغة خطة عمل وميثاق المشاركة المواطنة",
            vec![
                heading(1, "الإطار العام والأهداف"),
                Block::Text {
                    runs: vec![
                        Run::plain("تنعقد الورشة ابتداء من الساعة "),
                        Run::ltr("09h30"),
                        Run::plain(" (التسجيل من "),
                        Run::ltr("09h00 – 09h30"),
                        Run::plain(") بحضور ممثلي وممثلات الجماعة، وللاستفسار يرجى الاتصال بالرقم "),
                        Run::ltr("+212 5 23 48 00 00"),
                        Run::plain(" أو مراسلة "),
                        Run::ltr("contact@commune.example"),
                        Run::plain(". "),
                        Run::bold("الدعوة عامة للمواطنات والمواطنين."),
                    ],
                },
                Block::List {
                    numbered: false,
                    items: vec![
                        lines(&[
                            "تدقيق الأنشطة المبرمجة في إطار عملية المواكبة والمرافقة والدعم للجماعة؛",
                        ]),
                        lines(&[
                            "تحديد الإجراءات الرامية إلى تفعيل المشاركة المواطنة بالجماعة، بطريقة منسقة وتشاركية، وبرمجة تنفيذها، وتتبعها وتقييمها؛",
                        ]),
                        lines(&["إطلاق مسار صياغة ميثاق المشاركة المواطنة."]),
                    ],
                },
                Block::Facts {
                    rows: vec![
                        ("المكان".to_owned(), lines(&["النادي الرياضي لبني ملال (الفروسية)"])),
                        ("التاريخ".to_owned(), lines(&["الأربعاء 01 نونبر 2023"])),
                        ("المرجع".to_owned(), vec![Run::ltr("BM-2023/114")]),
                    ],
                },
                heading(1, "برنامج اللقاء"),
                Block::Table {
                    caption: Some("جدول أعمال الورشة".to_owned()),
                    head: vec!["التوقيت".to_owned(), "الحصة".to_owned(), "المضمون".to_owned()],
                    widths: vec![3, 3, 8],
                    rows: vec![
                        session(
                            "09h00 – 09h30",
                            "الاستقبال",
                            &["استقبال وتسجيل المشاركين والمشاركات"],
                        ),
                        session(
                            "09h30 – 10h30",
                            "الحصة 1",
                            &[
                                "كلمات افتتاحية",
                                "عرض تأطيري حول خطة العمل في مجال المشاركة المواطنة",
                                "مناقشة",
                                "تشكيل مجموعات العمل",
                            ],
                        ),
                        session(
                            "10h30 – 12h00",
                            "الحصة 2",
                            &["عمل مجموعات", "تقديم النتائج", "تفاعل، مناقشة", "خلاصات"],
                        ),
                        session("12h00 – 12h20", "استراحة شاي", &["استراحة (مقترحة)"]),
                        session(
                            "12h20 – 13h00",
                            "الحصة 3",
                            &["تقديم عناصر نموذج ميثاق المشاركة المواطنة", "مناقشة"],
                        ),
                        session(
                            "13h00 – 14h30",
                            "الحصة 4",
                            &["عمل مجموعات", "تقديم النتائج", "تفاعل، مناقشة", "خلاصات"],
                        ),
                        session(
                            "14h30 – 15h00",
                            "الحصة 5",
                            &["الخلاصات النهائية للورشة", "تقديم المحطات المقبلة", "كلمات ختامية"],
                        ),
                    ],
                },
                Block::Qr {
                    payload: "https://mithaq.example/ar/beni-mellal/workshops/7KQ2-M9XD".to_owned(),
                    caption: "تتبعوا الورشة وما قيل فيها على هذا العنوان".to_owned(),
                },
                Block::Signatures {
                    who: vec!["رئيس(ة) الجماعة".to_owned(), "المنشط(ة)".to_owned()],
                },
            ],
        )
    }
}

fn minutes() -> Sheet {
    let present = |n: usize| {
        vec![
            vec![Run::ltr(n.to_string())],
            vec![
                Run::plain("عضو(ة) الجماعة رقم "),
                Run::quiet("هيئة المساواة وتكافؤ الفرص ومقاربة النوع"),
            ],
            vec![Run::plain("المجتمع المدني")],
            vec![Run::ltr(format!("K{n:03}-7Q"))],
            vec![],
        ]
    };
    let title = |words: &str| words.to_owned();
    Sheet {
        letterhead: vec!["المملكة المغربية".to_owned(), "جماعة بني ملال".to_owned()],
        foot: "محضر الورشة، النسخة 1".to_owned(),
        ..sheet(
            "ar",
            "محضر الورشة الأولى",
            vec![
                heading(1, "لائحة الحضور"),
                Block::Table {
                    caption: None,
                    head: vec![
                        title("ر.ت"),
                        title("الاسم والصفة"),
                        title("الفئة"),
                        title("الرمز"),
                        title("التوقيع"),
                    ],
                    widths: vec![2, 7, 4, 4, 5],
                    rows: (1..=40).map(present).collect(),
                },
                heading(1, "ما قيل في الورشة"),
                Block::List {
                    numbered: true,
                    items: vec![
                        lines(&[
                            "أكدت المشاركات والمشاركون على ضرورة الجواب داخل أجل لا يتعدى 30 يوما.",
                        ]),
                        vec![
                            Run::plain("طلب مجلس الشباب فتح المنصة مساء "),
                            Run::quiet("(البطاقتان 12 و14)"),
                        ],
                    ],
                },
                Block::Signatures {
                    who: vec![
                        "المقرر(ة)".to_owned(),
                        "رئيس(ة) الجلسة".to_owned(),
                        "ممثل(ة) الإدارة".to_owned(),
                        "ممثل(ة) المجتمع المدني".to_owned(),
                    ],
                },
            ],
        )
    }
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
    assert!(words.contains("3/3"), "{words}");
}
