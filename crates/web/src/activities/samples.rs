//! The pages of the review, filled.

use askama::Template;
use base::{Faults, Id, Instant, Lang};
use civic::{
    activities::{
        Activity, DecidedBy, Review, Ruling,
        queries::{Desk, Reviewed},
    },
    workshop::{Workshop, WorkshopState},
};
use press::{PageFrame, Translator};
use uuid::Uuid;

use super::desk::{ActivitiesPage, Open};
use crate::{
    Sample,
    form::{FormData, Returned},
    workshop::page_head::Head,
};

const HOME: &str = "/beni-mellal/office/workshops/1";

/// Every page, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let pages = [
        ("activities/desk", desk(lang, Open::Review(id(2))).render()),
        ("activities/enter", desk(lang, Open::New).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn frame(lang: Lang) -> PageFrame {
    let l = Translator::of(lang);
    let town = lang.pick("بني ملال", "Béni Mellal");
    let frame = PageFrame::new(lang, HOME).title(l.t("activities-title")).desk();
    frame.commune(town, "beni-mellal", None)
}

fn workshop(lang: Lang) -> Workshop {
    Workshop {
        id: id(1),
        paper_id: None,
        title: lang.pick("ورشة صياغة خطة العمل", "Atelier du plan d’action").into(),
        project: lang.pick("مشروع تضافر", "Projet Tadafor").into(),
        lang: lang.pick("ar", "fr").into(),
        held_on: "2023-11-01".into(),
        starts_at: "09:30".into(),
        venue: lang.pick("النادي الرياضي", "Club sportif").into(),
        state: WorkshopState::Open,
        opened_at: Some(Instant(1_698_829_200_000)),
        closed_at: None,
        shown_at: Some(Instant(1_698_000_000_000)),
        revision: 1,
    }
}

fn activity(lang: Lang, number: u128, cost: Option<i64>) -> Activity {
    Activity {
        id: id(number),
        position: i64::try_from(number).unwrap_or(0),
        title: lang.pick("دورة تكوينية في التنشيط", "Formation à l’animation").into(),
        responsible: lang.pick("نقطة الارتكاز", "Point focal").into(),
        period: lang.pick("دجنبر 2023", "décembre 2023").into(),
        cost,
        source: lang.pick("خطة المواكبة", "Plan d’accompagnement").into(),
        revision: 1,
    }
}

fn review(lang: Lang) -> Review {
    Review {
        activity_id: id(3),
        ruling: Ruling::Change,
        reason: lang.pick("التوقيت لا يناسب", "Les dates ne conviennent pas").into(),
        change: lang.pick("تنظم في يناير", "Elle a lieu en janvier").into(),
        decided_by: DecidedBy::Hands,
        hands_for: Some(21),
        hands_against: Some(3),
        hands_neither: Some(9),
        counted_by: lang.pick("ميسرة الورشة", "facilitatrice").into(),
        card_id: Some(id(4)),
        card_number: Some(12),
        reviewed_at: Instant(1_698_832_800_000),
    }
}

fn desk(lang: Lang, open: Open) -> ActivitiesPage {
    let l = Translator::of(lang);
    let mut faults = Faults::default();
    let said = lang.pick("كثير", "beaucoup").to_owned();
    let args = vec![("row", "3".to_owned()), ("column", "C".to_owned()), ("said", said)];
    faults.add_with("file", "fault-list-amount", args);
    let sent = FormData::default().with("do", "file");
    let card = lang.pick("لقاء في كل حي", "Une rencontre par quartier").to_owned();
    let with = |activity, review| Reviewed { activity, review };
    ActivitiesPage {
        l,
        frame: frame(lang),
        head: Head::of(l, &workshop(lang), HOME.into(), "outcome", 4),
        desk: Desk {
            workshop: workshop(lang),
            activities: vec![
                with(activity(lang, 2, Some(1_250_050)), None),
                with(activity(lang, 3, None), Some(review(lang))),
            ],
            cards: vec![(id(4), 12, card)],
        },
        runs: true,
        here: format!("{HOME}/activities"),
        template: "/beni-mellal/office/list.csv".into(),
        open,
        returned: Returned::with(sent, faults),
        key: Uuid::from_u128(9),
    }
}
