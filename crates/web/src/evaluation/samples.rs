//! The pages of the evaluation, filled.

use askama::Template;
use base::{Faults, Instant, Lang};
use civic::{
    evaluation::{Answer, Channel, Evaluation, Form, Results, rules},
    people::Sex,
    workshop::Category,
};
use press::{Translator, qr};

use super::{desk::DeskPage, fill::FillPage, form::Questions, paper::PaperPage};
use crate::{
    Sample,
    form::{FormData, Returned},
    synthesis::samples::{day, frame},
    workshop::page_head::Head,
};

/// Every page of the evaluation, in a language.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let pages = [
        ("evaluation/fill", fill(lang, false).render()),
        ("evaluation/fill-thanks", fill(lang, true).render()),
        ("evaluation/paper", paper(lang).render()),
        ("evaluation/desk", desk(lang, true).render()),
        ("evaluation/desk-results", desk(lang, false).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

fn categories(lang: Lang) -> Vec<Category> {
    day::attendance(lang).rows.into_iter().map(|row| row.category).collect()
}

fn form(lang: Lang) -> Form {
    let workshop = day::outcome(lang).workshop;
    Form { workshop, categories: categories(lang), open: true, answered: false }
}

fn fill(lang: Lang, thanked: bool) -> FillPage {
    let l = Translator::of(lang);
    let mut faults = Faults::default();
    faults.add("", "fault-evaluation-empty");
    let returned = Returned::with(FormData::default(), faults);
    let questions = Questions::new(l, &categories(lang), &returned);
    FillPage {
        l,
        frame: frame(lang, l.t("evaluation-title")).stage(),
        form: form(lang),
        questions,
        thanked,
        here: format!("/{lang}/beni-mellal/evaluation/key"),
        back: Some(format!("/{lang}/beni-mellal/invitation/K7QM-2XWP")),
    }
}

fn paper(lang: Lang) -> PaperPage {
    let l = Translator::of(lang);
    PaperPage {
        l,
        frame: frame(lang, l.t("evaluation-paper-title")).desk(),
        questions: Questions::new(l, &categories(lang), &Returned::default()),
        entered: Some("1".into()),
        back: format!("/{lang}/beni-mellal/office/workshops/1/evaluation"),
        late: false,
    }
}

/// Ten answers of women and seven of men; one mark in three was left out.
fn answers(lang: Lang) -> Vec<Answer> {
    let category = categories(lang).first().map(|category| category.id);
    let answer = |at: i64| Answer {
        channel: Channel::Personal,
        sex: if at < 10 { Sex::Female } else { Sex::Male },
        category_id: category.filter(|_| at % 2 == 0),
        organisation: Some(at % 5 + 1),
        facilitation: (at % 3 > 0).then_some(4),
        voice: Some(5 - at % 2),
        usefulness: Some(4),
        missing: if at == 3 {
            lang.pick("وقت للنقاش", "Du temps").into()
        } else {
            String::new()
        },
        words: String::new(),
    };
    (0..17).map(answer).collect()
}

fn desk(lang: Lang, open: bool) -> DeskPage {
    let (l, outcome) = (Translator::of(lang), day::outcome(lang));
    let home = format!("/{lang}/beni-mellal/office/workshops/1");
    let ids: Vec<_> = categories(lang).iter().map(|category| category.id).collect();
    let hall = "https://mithaq.example/ar/beni-mellal/evaluation/key";
    let evaluation = Evaluation {
        key: "key".into(),
        opened_at: Instant(1_698_829_200_000),
        closed_at: (!open).then_some(Instant(1_698_850_800_000)),
    };
    DeskPage {
        l,
        frame: frame(lang, l.t("evaluation-title")).desk(),
        head: Head::of(l, &outcome.workshop, home.clone(), "close", 4),
        home,
        results: Results {
            evaluation: Some(evaluation),
            channels: vec![(Channel::Personal, 12), (Channel::Paper, 5)],
            present: 33,
            summary: if open { None } else { rules::summary(&answers(lang), &ids) },
        },
        categories: categories(lang),
        hall: open.then(|| (hall.to_owned(), qr(hall, "QR"))),
        runs: true,
        enters: true,
    }
}
