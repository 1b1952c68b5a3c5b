//! The pages of this room, filled.

use askama::Template;
use base::Lang;
use civic::plan::{Status, rules::Completion};
use press::{FormView, Light, Translator};

use super::{
    follow::{FollowPage, Followed},
    record::{RecordPage, statuses},
};
use crate::{
    Sample,
    charter::samples::{
        BASE, DAY, frame,
        one::{reports, said},
    },
};

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let (follow, record) = (follow(lang).render(), record(lang).render());
    vec![
        Sample { name: "plan/follow", html: follow.unwrap_or_default() },
        Sample { name: "plan/record", html: record.unwrap_or_default() },
    ]
}

fn follow(lang: Lang) -> FollowPage {
    let l = Translator::of(lang);
    let followed = |percent: Option<i64>, light| Followed {
        number: "3".into(),
        heading: said(lang, "لقاءات الأحياء", "Rencontres de quartier"),
        responsible: said(lang, "نقطة الارتكاز", "point focal"),
        due: Some(DAY),
        percent,
        status: percent.map(|_| l.word("status", Status::Limited).html()),
        light: press::light(l, light),
        href: format!("{BASE}/office/follow-up/3"),
    };
    FollowPage {
        l,
        frame: frame(lang, "/office/follow-up", "follow-title").desk(),
        completion: Completion { percent: Some(40.0), known: 1, unknown: 1 },
        measures: vec![followed(Some(40), Light::Watch), followed(None, Light::Unknown)],
    }
}

fn record(lang: Lang) -> RecordPage {
    let l = Translator::of(lang);
    RecordPage {
        l,
        frame: frame(lang, "/office/follow-up/3", "follow-title").desk(),
        heading: said(lang, "لقاءات الأحياء", "Rencontres de quartier"),
        number: "3".into(),
        public: format!("{BASE}/plan/measures/3"),
        form: FormView::new(lang),
        statuses: statuses(l),
        reports: reports(lang),
    }
}
