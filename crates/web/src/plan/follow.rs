//! Every measure with how far it is.

use askama::Template;
use civic::{
    document::{
        self, Level, Shown,
        rules::{self, Standing},
    },
    plan::{self, rules::Completion},
    process::ProcessKind,
};
use jiff::civil::Date;
use press::{Html, PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    charter::said::outlook,
    context::RequestContext,
    words::LocalWords,
};

/// Every measure with how far it is.
#[derive(Template)]
#[template(path = "plan/follow.html")]
pub(super) struct FollowPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) completion: Completion,
    pub(super) measures: Vec<Followed>,
}

/// A measure in the list.
pub(super) struct Followed {
    pub(super) number: String,
    pub(super) heading: LocalWords,
    pub(super) responsible: LocalWords,
    pub(super) due: Option<Date>,
    pub(super) percent: Option<i64>,
    pub(super) status: Option<Html>,
    pub(super) light: Html,
    pub(super) href: String,
}

/// Every measure with how far it is.
pub(super) async fn page(context: RequestContext) -> Answer {
    let (l, lang) = (context.l, context.lang);
    let mut tx = context.read().await?;
    let frame = context.office_frame(l.t("follow-title"));
    let shown = document::queries::shown(&mut tx, ProcessKind::ActionPlan).await?;
    // A measure is followed once the council adopted it.
    let adopted = shown.filter(|shown| shown.standing == Standing::Adopted);
    let Some(Shown { text, .. }) = adopted else {
        let completion = plan::rules::completion(&[], &[]);
        return answer::page(&FollowPage { l, frame, completion, measures: Vec::new() });
    };
    let measures = document::queries::measures(&mut tx, text.version.id).await?;
    let progress = plan::queries::overview(&mut tx).await?;
    let completion = plan::rules::completion(&measures, &progress);
    let today = context.site.db().now().day();
    let particulars = rules::by_provision(&measures);
    let standing = text.provisions.iter().filter(|it| it.level == Level::Measure && !it.repealed);
    let followed = standing.map(|wording| {
        let measure = particulars.get(&wording.provision_id).copied();
        let report = progress.iter().find(|it| it.provision_id == wording.provision_id);
        let due = measure.and_then(|measure| measure.due_on);
        let carried = measure.map(|measure| measure.responsible.clone()).unwrap_or_default();
        Followed {
            number: wording.number.clone(),
            heading: LocalWords::pick(lang, &wording.heading),
            responsible: LocalWords::pick(lang, &carried),
            due,
            percent: report.map(|report| report.percent),
            status: report.map(|report| l.word("status", report.status).html()),
            light: outlook(l, plan::rules::outlook(report, due, today)),
            href: context.here(&format!("/office/follow-up/{}", wording.provision_id)),
        }
    });
    let measures = followed.collect();
    answer::page(&FollowPage { l, frame, completion, measures })
}
