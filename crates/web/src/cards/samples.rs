//! The pages of this half of the room, filled.

use askama::DynTemplate;
use base::{Id, Instant, Lang};
use civic::{
    cards::{
        Help, Photo, Voices,
        queries::{AroundClosing, Count, OnTable, Progress},
    },
    people::Sex,
    synthesis::queries::Outcome,
};
use press::{FormView, PageFrame, Translator};
use uuid::Uuid;

use super::{
    card::CardPage, detail::Asks, help::HelpPage, photo::PhotosPage, progress::ProgressPage,
    rapporteur::RapporteurPage, voices::Row,
};
use crate::{
    Sample,
    synthesis::samples::{day, frame},
    workshop::page_head::{DayPlace, Head},
};

/// Every page, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let outcome = day::outcome(lang);
    let pages: [(&'static str, Box<dyn DynTemplate>); 5] = [
        ("cards/rapporteur", Box::new(rapporteur(lang, &outcome))),
        ("cards/card", Box::new(card(lang, &outcome))),
        ("cards/progress", Box::new(progress_page(lang, &outcome))),
        ("cards/photos", Box::new(photos(lang, &outcome))),
        ("cards/help", Box::new(help(lang))),
    ];
    pages
        .into_iter()
        .map(|(name, page)| Sample { name, html: page.dyn_render().unwrap_or_default() })
        .collect()
}

fn photo(outcome: &Outcome) -> Photo {
    let group_id = day::table(outcome).table.id;
    let id = |number| Uuid::from_u128(number);
    Photo { id: Id::new(id(30)), group_id, media_id: Id::new(id(31)), taken_at: day::AT }
}

fn on_table(lang: Lang, outcome: &Outcome) -> OnTable {
    let categories: Vec<_> = day::attendance(lang).rows.into_iter().map(|it| it.category).collect();
    let voices = Voices {
        group_id: day::table(outcome).table.id,
        category_id: categories[0].id,
        sex: Sex::Female,
        voices: 3,
    };
    OnTable {
        details: day::details(outcome),
        photos: vec![photo(outcome)],
        categories,
        voices: vec![voices],
    }
}

fn rapporteur(lang: Lang, outcome: &Outcome) -> RapporteurPage {
    let l = Translator::of(lang);
    let (at, table) = (day::table(outcome), on_table(lang, outcome));
    let (group_id, wanted_at) = (at.table.id, day::AT);
    let help_wanted = Help {
        group_id,
        wanted_at,
        seen_at: Some(day::AT),
        need: lang.pick("لم نفهم السؤال الثاني", "La question 2 n’est pas claire").into(),
    };
    RapporteurPage {
        l,
        frame: frame(lang, l.msg("outcome-group").n("number", 1)).stage(),
        question: outcome.questions.first().cloned(),
        form: FormView::new(lang).with("key", "1"),
        cards: outcome.cards.clone(),
        asks: Asks::new(l, at.feeds, &[]),
        voices: Row::all(l, &table),
        keys: ["2".into(), "3".into()],
        at,
        table,
        here: format!("/{lang}/beni-mellal/group/key"),
        sent: Some(2),
        now: day::AT,
        left: None,
        help: Some(help_wanted),
        around: AroundClosing { asked_at: Some(day::AT), late: Vec::new() },
    }
}

fn card(lang: Lang, outcome: &Outcome) -> CardPage {
    let l = Translator::of(lang);
    CardPage {
        l,
        frame: frame(lang, l.msg("chain-card").n("number", 1)).stage(),
        card: outcome.cards[0].clone(),
        change: FormView::new(lang).scope("change").with("text", &outcome.cards[0].text),
        withdraw: FormView::new(lang).scope("withdraw"),
        asks: Asks::new(l, Some(civic::process::ProcessKind::Charter), &[]),
        back: format!("/{lang}/beni-mellal/group/key"),
    }
}

fn progress(lang: Lang, outcome: &Outcome) -> Progress {
    let table = on_table(lang, outcome);
    let count = Count {
        group_id: day::table(outcome).table.id,
        question_id: outcome.questions.first().map(|it| it.id),
        cards: 2,
        last_at: day::AT,
    };
    Progress {
        workshop: outcome.workshop.clone(),
        sessions: outcome.sessions.clone(),
        questions: outcome.questions.clone(),
        tables: outcome.tables.clone(),
        counts: vec![count],
        photos: table.photos,
        categories: table.categories,
        voices: table.voices,
    }
}

fn office(lang: Lang, outcome: &Outcome, title: &str) -> (PageFrame, DayPlace) {
    let l = Translator::of(lang);
    let root = format!("/{lang}/beni-mellal/office/workshops/1");
    let head = Head::of(l, &outcome.workshop, root.clone(), "outcome", 4);
    (frame(lang, l.t(title)).desk(), DayPlace { head, root, runs: true })
}

fn progress_page(lang: Lang, outcome: &Outcome) -> ProgressPage {
    let progress = progress(lang, outcome);
    let (frame, place) = office(lang, outcome, "capture-progress-title");
    ProgressPage {
        l: Translator::of(lang),
        frame,
        place,
        heard: progress.tables.iter().map(|table| (table.clone(), Some(day::AT))).collect(),
        progress,
        now: Instant(day::AT.0 + 4 * 60_000),
        news: format!("/{lang}/beni-mellal/news"),
        help: format!("/{lang}/help/hall"),
    }
}

fn photos(lang: Lang, outcome: &Outcome) -> PhotosPage {
    let (frame, place) = office(lang, outcome, "capture-photos-title");
    let files = format!("/{lang}/beni-mellal/office/files");
    PhotosPage { l: Translator::of(lang), frame, place, progress: progress(lang, outcome), files }
}

fn help(lang: Lang) -> HelpPage {
    let l = Translator::of(lang);
    HelpPage { l, frame: PageFrame::new(lang, "/help/hall").title(l.t("hall-help-title")) }
}
