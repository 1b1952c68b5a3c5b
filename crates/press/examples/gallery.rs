//! Writes a page with every component, in every language, to be looked at:
//! `cargo run -p press --example gallery -- DIR`, then serve DIR.

use std::{fs, path::Path};

use askama::Template;
use base::{Faults, Lang};
use press::{
    Bars, Choice, FormView, Html, Label, Light, PageFrame, Point, ProgressLine, ProgressStep,
    Translator, Visitor, assets, history, light, qr, stage, verdict,
};

#[derive(Template)]
#[template(path = "gallery.html")]
struct Gallery {
    l: &'static Translator,
    frame: PageFrame,
    form: FormView,
    process: ProgressLine,
    item: ProgressLine,
    parity: Bars,
    stages: Vec<Html>,
    verdicts: Vec<Html>,
    lights: Vec<Html>,
    code: Html,
    past: Html,
    choices: Vec<Choice>,
    chosen: bool,
}

impl Gallery {
    fn new(lang: Lang) -> Self {
        let l = Translator::of(lang);
        let choices = ["female", "male"].map(|word| Choice::new(word, l.word("sex", word).attr()));
        Self {
            l,
            frame: frame(lang),
            form: form(lang),
            process: process(l),
            item: process(l),
            parity: Bars::parity(l, 18, 21, 4),
            stages: stages().iter().map(|word| stage(l, word)).collect(),
            verdicts: verdicts().iter().map(|word| verdict(l, word)).collect(),
            lights: [Light::Good, Light::Watch, Light::Bad, Light::Unknown]
                .map(|value| light(l, value))
                .to_vec(),
            code: qr("https://example.ma/ar/beni-mellal/c/K7QM-2XWP", "K7QM-2XWP"),
            past: past(),
            choices: choices.to_vec(),
            chosen: lang == Lang::Ar,
        }
    }

    fn says<'a>(&self, ar: &'a str, fr: &'a str) -> &'a str {
        self.l.lang().pick(ar, fr)
    }
}

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk {
    l: &'static Translator,
    frame: PageFrame,
    form: FormView,
    thread: ProgressLine,
    marks: Vec<Html>,
    tiles: Vec<(&'static str, i64)>,
}

impl Desk {
    fn new(lang: Lang) -> Self {
        let l = Translator::of(lang);
        let known = Visitor::Known {
            name: lang.pick("نقطة الارتكاز", "Point focal").to_owned(),
            home: "#".to_owned(),
            account: "#".to_owned(),
            sign_out: "#".to_owned(),
        };
        let tiles = [
            (lang.pick("في انتظار الجواب", "En attente"), 12),
            (lang.pick("أجيب عنها", "Répondues"), 34),
            (lang.pick("أيام متبقية", "Jours restants"), 9),
        ];
        Self {
            l,
            frame: frame(lang).desk().visitor(known),
            form: FormView::new(lang).scope("answer"),
            thread: process(l),
            marks: verdicts().iter().map(|word| verdict(l, word)).collect(),
            tiles: tiles.to_vec(),
        }
    }

    fn says<'a>(&self, ar: &'a str, fr: &'a str) -> &'a str {
        self.l.lang().pick(ar, fr)
    }
}

#[derive(Template)]
#[template(path = "hall.html")]
struct Hall {
    l: &'static Translator,
    frame: PageFrame,
    thread: ProgressLine,
}

impl Hall {
    fn new(lang: Lang) -> Self {
        let l = Translator::of(lang);
        Self { l, frame: frame(lang).stage(), thread: process(l) }
    }

    fn says<'a>(&self, ar: &'a str, fr: &'a str) -> &'a str {
        self.l.lang().pick(ar, fr)
    }
}

fn stages() -> [&'static str; 7] {
    ["preparation", "workshop", "second_level", "public", "adoption", "follow_up", "evaluation"]
}

fn verdicts() -> [&'static str; 6] {
    ["accepted", "accepted_in_part", "already_covered", "outside_competence", "refused", "waiting"]
}

fn frame(lang: Lang) -> PageFrame {
    let say = |ar: &str, fr: &str| lang.pick(ar, fr).to_owned();
    let accent = if lang == Lang::Zgh { Some("majorelle") } else { None };
    PageFrame::new(lang, ".html")
        .title(say("معرض المكونات", "Galerie"))
        .commune(&say("بني ملال", "Béni Mellal"), "beni-mellal", accent)
        .nav(say("الرئيسية", "Accueil"), "#", true)
        .nav(say("الميثاق", "La charte"), "#", false)
        .nav(say("خطة العمل", "Le plan d’action"), "#", false)
        .nav(say("المؤشرات", "Les indicateurs"), "#", false)
        .visitor(Visitor::Stranger { sign_in: "#".to_owned() })
}

fn process(l: &Translator) -> ProgressLine {
    let name = |word: &str| l.word("stage", word).attr();
    let step = |word: &str| ProgressStep::new(word, name(word)).href("#");
    ProgressLine::new(
        Translator::of(l.lang()),
        vec![
            step("workshop").done(),
            step("second_level").done(),
            step("public").here(),
            ProgressStep::new("adoption", name("adoption")),
            ProgressStep::new("follow_up", name("follow_up")),
        ],
    )
}

fn form(lang: Lang) -> FormView {
    let mut faults = Faults::default();
    faults.add("title", "fault-required");
    faults.too_long("body", &"ن".repeat(2117), 2000);
    faults.add("sex", "fault-choose");
    FormView::new(lang)
        .with("body", lang.pick("نقترح إحداث ممرات آمنة.", "Des passages sûrs."))
        .with("phone", "0612345678")
        .label("title", Label::Words(lang.pick("عنوان المقترح", "Titre").to_owned()))
        .faulty(faults)
}

fn past() -> Html {
    let point = |label: &str, value| Point { label: label.to_owned(), value };
    let points = [
        point("2022", Some(0.31)),
        point("2023", Some(0.38)),
        point("2024", None),
        point("2025", Some(0.46)),
    ];
    history(&points, Some(0.5), "2022–2025")
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("give a folder to write to")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for lang in Lang::ALL {
        let page = Gallery::new(lang).render()?;
        fs::write(folder.join(format!("{lang}.html")), page)?;
        fs::write(folder.join(format!("{lang}_desk.html")), Desk::new(lang).render()?)?;
        fs::write(folder.join(format!("{lang}_hall.html")), Hall::new(lang).render()?)?;
    }
    for file in assets::files() {
        if let Some(asset) = assets::get(&file, "") {
            fs::write(folder.join("assets").join(&file), asset.bytes)?;
        }
    }
    Ok(())
}
