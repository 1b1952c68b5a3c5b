//! The sheets that are printed.

use base::sheet::{Block, Run, Sheet};

/// An empty sheet in a language.
pub fn sheet(lang: &str, title: &str, blocks: Vec<Block>) -> Sheet {
    Sheet {
        lang: lang.to_owned(),
        title: title.to_owned(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: String::new(),
        wide: false,
        blocks,
    }
}

/// A paragraph.
pub fn text(words: &str) -> Block {
    Block::Text { runs: lines(&[words]) }
}

/// A heading.
pub fn heading(level: u8, words: &str) -> Block {
    Block::Heading { level, text: words.to_owned() }
}

/// Lines of one cell.
pub fn lines(words: &[&str]) -> Vec<Run> {
    words.iter().map(|line| Run::plain(*line)).collect()
}

/// The programme of the first workshop, after the framing paper.
pub fn programme() -> Sheet {
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

/// Minutes with forty people present.
pub fn minutes() -> Sheet {
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

/// An action plan in French, on wide paper.
pub fn french() -> Sheet {
    let cell = |words: &str| vec![Run::plain(words)];
    Sheet {
        letterhead: vec!["Royaume du Maroc".to_owned(), "Commune de Béni Mellal".to_owned()],
        subtitle: Some("Mercredi 1er novembre 2023, club équestre de Béni Mellal".to_owned()),
        foot: "Plan d’action, version 3, mithaq.example/fr/beni-mellal".to_owned(),
        wide: true,
        ..sheet(
            "fr",
            "Plan d’action de la participation citoyenne",
            vec![
                heading(3, "Un titre qui saute des niveaux"),
                Block::Text {
                    runs: vec![
                        Run::plain(
                            "La commune répond à chaque contribution sous trente jours. Contact : ",
                        ),
                        Run::ltr("+212 5 23 48 00 00"),
                        Run::plain(", « accueil » "),
                        Run::bold("du lundi au vendredi"),
                        Run::plain(" (œuvre, cœur, 100 €, ≥ 30 %, № 4)."),
                    ],
                },
                Block::Table {
                    caption: Some("Mesures et responsables".to_owned()),
                    head: ["N°", "Mesure", "Responsable", "Échéance", "Coût (MAD)"]
                        .map(str::to_owned)
                        .to_vec(),
                    widths: vec![1, 6, 4, 3, 2],
                    rows: (1..=12)
                        .map(|n| {
                            vec![
                                vec![Run::ltr(n.to_string())],
                                lines(&[
                                    "Former les cadres chargés des mécanismes participatifs",
                                    "Deux sessions par an",
                                ]),
                                cell("Direction des services"),
                                cell("31 décembre 2024"),
                                vec![Run::ltr("120 000")],
                            ]
                        })
                        .collect(),
                },
                Block::Signatures { who: vec!["Le président du conseil".to_owned()] },
            ],
        )
    }
}
