//! Names and words as long as they come: they become smaller and stay in their
//! place; no paper gets a page more for them.

use base::sheet::{Badge, Block, Run, Sheet};

use crate::{
    eyes::{Page, bare, pages, poppler},
    sheets::{sheet, text},
};

/// Sixty to eighty letters: of several words, and in one.
const NAMES: [(&str, &str); 4] = [
    ("ar", "عبد الرحمان محمد المصطفى بن عبد السلام الإدريسي العلوي المدغري الحسني السوسي"),
    ("ar", "عبدالرحمانالمصطفىبنعبدالسلامالإدريسيالعلويالمدغريالحسنيالسوسيالتادلاويالملالي"),
    ("fr", "Mohammed-Abderrahmane El Mostapha Ben Abdesslam El Idrissi El Alaoui El Mdaghri"),
    ("fr", "ABDERRAHMANEELMOSTAPHABENABDESSLAMELIDRISSIELALAOUIELMDAGHRIELHASSANITADLAOUI"),
];

const BODY: &str = "هيئة المساواة وتكافؤ الفرص ومقاربة النوع ولجنة الأحياء ومجلس الشباب بالجماعة";
/// The margins at the sides, in points, less the width of a stroke.
const MARGIN: f64 = 61.0;

/// The paper's title and project, as the demonstration has them, and a venue.
const TITLE: &str = "ورشة صياغة خطة عمل وميثاق المشاركة المواطنة لجماعة بني ملال";
const PROJECT: &str = "مشروع تضافر لدعم المشاركة المواطنة بالجماعات";
const VENUE: &str = "النادي الرياضي لبني ملال (الفروسية)";

fn head(lang: &str, title: &str) -> Block {
    let lines = if lang == "ar" {
        ["المملكة المغربية", "وزارة الداخلية", "إقليم بني ملال", "جماعة بني ملال", PROJECT]
    } else {
        [
            "Royaume du Maroc",
            "Ministère de l’Intérieur",
            "Province de Béni Mellal",
            "Commune de Béni Mellal",
            PROJECT,
        ]
    };
    let letterhead = lines.map(str::to_owned).to_vec();
    Block::Head { letterhead, title: title.to_owned(), subtitle: None }
}

fn centred(words: &str, large: bool) -> Block {
    Block::Centred { runs: vec![Run::plain(words)], large }
}

fn code() -> Block {
    Block::Qr {
        payload: "https://mithaq.example/fr/beni-mellal/invitation/K7QM-2XWP".to_owned(),
        caption: "Code d’invitation : K7QM-2XWP".to_owned(),
    }
}

fn signatures(who: &[&str]) -> Block {
    Block::Signatures { who: who.iter().map(|who| (*who).to_owned()).collect() }
}

fn certificate(lang: &str, name: &str) -> Vec<Block> {
    let took_part =
        format!("a pris part aux travaux de « {TITLE} », le mercredi 1er novembre 2023, {VENUE}.");
    vec![
        head(lang, "Attestation de participation"),
        centred("La commune de Béni Mellal atteste que Mme / M.", false),
        centred(name, true),
        centred(&took_part, false),
        code(),
        signatures(&[
            "La présidente ou le président du conseil communal, ou la personne déléguée",
            "Le point focal de la commune",
        ]),
    ]
}

fn letter(lang: &str, name: &str, title: &str) -> Vec<Block> {
    let facts = [
        ("Date", "mercredi 1er novembre 2023"),
        ("Accueil et inscription à partir de", "09h00"),
        ("Début des travaux", "09h30"),
        ("Lieu", VENUE),
    ];
    vec![
        head(lang, "Invitation"),
        Block::Text { runs: vec![Run::plain("À Madame, Monsieur "), Run::bold(name)] },
        Block::Text { runs: vec![Run::quiet(BODY)] },
        text(&format!("Objet : invitation à participer à {title}")),
        text("Madame, Monsieur,"),
        text(&format!(
            "J’ai l’honneur de vous inviter à prendre part aux travaux : {title}, le mercredi \
             1er novembre 2023. Cet atelier est organisé dans le cadre de : {PROJECT}."
        )),
        Block::Facts {
            rows: facts.map(|(name, value)| (name.to_owned(), vec![Run::plain(value)])).to_vec(),
        },
        text(
            "Merci de présenter ce code à l’accueil. Le lien ouvre votre page personnelle : date, \
             lieu et programme.",
        ),
        code(),
        text(
            "Dans l’attente de vous accueillir, je vous prie d’agréer l’expression de ma \
             considération distinguée.",
        ),
        signatures(&["La présidente ou le président du conseil communal"]),
    ]
}

fn badges(name: &str) -> Vec<Block> {
    let badge = Badge {
        name: name.to_owned(),
        lines: vec![
            Run::plain(BODY),
            Run::bold("الحصة 2: وضع العناصر الأساسية لإعداد خطة العمل، المجموعة 3"),
            Run::bold("الحصة 4: البناء المشترك لميثاق المشاركة المواطنة بالجماعة، المجموعة 1"),
            Run::quiet("جماعة بني ملال"),
        ],
        payload: "https://mithaq.example/ar/beni-mellal/invitation/K7QM-2XWP".to_owned(),
        caption: "رمزكم الشخصي: يفتح صفحتكم، ولا يُسلَّم لأحد".to_owned(),
    };
    vec![Block::Badges { badges: vec![badge; 4] }]
}

fn to_sign(name: &str) -> Vec<Block> {
    let row = || {
        vec![
            vec![Run::ltr("12")],
            vec![Run { bold: true, ..Run::ltr("22E7") }],
            vec![Run::plain(name)],
            vec![Run::plain("غير مصرح به")],
            vec![],
        ]
    };
    vec![Block::Table {
        caption: None,
        head: ["ر.ت", "الرمز", "الاسم", "الجنس", "التوقيع"].map(str::to_owned).to_vec(),
        widths: vec![2, 3, 10, 4, 9],
        rows: (0..8).map(|_| row()).collect(),
    }]
}

fn printed(wide: bool, lang: &str, name: &str, blocks: Vec<Block>) -> Vec<Page> {
    let foot = format!("{TITLE} · {name}");
    let printed = print::render(&Sheet { wide, foot, ..sheet(lang, TITLE, blocks) }).unwrap();
    assert!(printed.accessible, "{name}");
    let tight = |words: &str| bare(words).replace(' ', "");
    let words = tight(&poppler("pdftotext", &["-raw"], &printed));
    let drawn = if lang == "ar" {
        words.contains("التادلاوي") || words.contains("السوسي")
    } else {
        words.contains(&tight(name))
    };
    assert!(drawn, "{name} is whole: {words}");
    pages(&printed)
}

fn inside(pages: &[Page], count: usize, name: &str) {
    assert_eq!(pages.len(), count, "{name}");
    for page in pages {
        let sides = |([left, _, right, _], _): &&([f64; 4], String)| {
            *left < MARGIN || *right > page.width - MARGIN
        };
        let out: Vec<_> = page.words.iter().filter(sides).collect();
        assert!(out.is_empty() && page.beyond(12.0).is_empty(), "{name}: {out:?}");
    }
}

#[test]
fn a_long_name_stays_inside_its_badge() {
    for (lang, name) in NAMES {
        let pages = printed(false, lang, name, badges(name));
        inside(&pages, 1, name);
        let page = &pages[0];
        let fold = page.width / 2.0;
        let crosses = |([left, top, right, bottom], word): &&([f64; 4], String)| {
            let foot = *top > page.height - 68.0;
            let head = *bottom < 130.0;
            let marked = word.contains('/') || word.is_empty();
            !foot && !head && !marked && *left < fold - 1.0 && *right > fold + 1.0
        };
        let crossing: Vec<_> = page.words.iter().filter(crosses).collect();
        assert!(crossing.is_empty(), "{name}: {crossing:?}");
    }
}

#[test]
fn a_certificate_is_one_page_whatever_the_name() {
    for (lang, name) in NAMES {
        let two = [certificate(lang, name), certificate(lang, "سعاد")].concat();
        inside(&printed(true, lang, name, two), 2, name);
    }
}

#[test]
fn certificates_of_one_sheet_fit_whatever_letters_their_names_have() {
    // Fewer letters may be wider: Latin ones beside Arabic ones.
    let certificates = NAMES.map(|(_, name)| certificate("fr", name)).concat();
    let foot = String::new();
    let printed = print::render(&Sheet { wide: true, foot, ..sheet("fr", TITLE, certificates) });
    let pages = pages(&printed.unwrap());
    inside(&pages, NAMES.len(), "certificates");
    for page in pages {
        // The line to sign on stands 16 mm under these words, above the foot.
        let signs = page.words.iter().filter(|(_, word)| word == "présidente");
        let lowest = signs.map(|([.., bottom], _)| *bottom).fold(0.0, f64::max);
        assert!(lowest > 0.0 && lowest < page.height - 94.0, "{lowest} of {}", page.height);
    }
}

#[test]
fn a_letter_keeps_its_signature_on_its_page() {
    for (lang, name) in NAMES {
        for title in [TITLE.to_owned(), format!("{TITLE}، {BODY}، {TITLE}، {BODY}")] {
            let pages = printed(false, lang, name, letter(lang, name, &title));
            inside(&pages, 1, name);
            let signed = pages[0].words.iter().any(|(_, word)| word == "présidente");
            assert!(signed, "{name}");
        }
    }
}

#[test]
fn a_name_on_the_sheet_to_sign_stays_in_its_column() {
    for (lang, name) in NAMES {
        let pages = printed(true, lang, name, to_sign(name));
        inside(&pages, 1, name);
        // Of the other columns nothing is covered: their words stand alone.
        let codes = pages[0].words.iter().filter(|(_, word)| word == "22E7").count();
        assert_eq!(codes, 8, "{name}");
    }
}

#[test]
fn a_paper_too_long_for_a_page_ends_with_its_signature_and_words_before_it() {
    let long = (0..60).map(|_| text("تنعقد الورشة ابتداء من الساعة التاسعة والنصف صباحا."));
    for count in 24..32 {
        let mut blocks: Vec<Block> = long.clone().take(count).collect();
        blocks.push(signatures(&["الرئيس(ة)"]));
        let pages = pages(&print::render(&sheet("ar", "محضر", blocks)).unwrap());
        if pages.len() == 2 {
            // Boxes give the letters of a word as they stand, from left to right.
            let mut words = pages[1].words.iter().map(|(_, word)| word.chars().rev());
            assert!(words.any(|it| it.eq("الورشة".chars())), "{count}: {:?}", pages[1].words);
        }
    }
}
