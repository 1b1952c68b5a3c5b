//! The rules of the space, as everybody reads them before they write.

use askama::Template;
use civic::{
    consultation::{Ground, OwnRules, queries},
    process::{self, Look, ProcessKind, StageKind, StageState},
};
use press::{PageFrame, Translator};

use super::own;
use crate::{
    Sample,
    answer::{self, Answer},
    consultation::samples,
    context::RequestContext,
    words::LocalWords,
};

/// The rules of the space.
#[derive(Template)]
#[template(path = "consultation/rules.html")]
pub(in crate::consultation) struct RulesPage {
    l: &'static Translator,
    frame: PageFrame,
    /// The open stages, and when what is written in them is shown.
    open: Vec<(ProcessKind, StageKind, Look)>,
    grounds: &'static [Ground],
    /// The commune's own rules, the last version first.
    own: Vec<OwnRules>,
    hidden: i64,
    unseen: i64,
    list: String,
    receipt: String,
    journal: String,
}

impl RulesPage {
    /// The version that holds, where it says something.
    fn holds(&self) -> Option<(&OwnRules, LocalWords)> {
        let last = self.own.first().filter(|it| !it.text.ar.is_empty())?;
        Some((last, LocalWords::pick(self.l.lang(), &last.text)))
    }

    /// The versions before it.
    fn before(&self) -> Vec<(&OwnRules, LocalWords)> {
        let before = self.own.iter().skip(1).filter(|it| !it.text.ar.is_empty());
        before.map(|it| (it, LocalWords::pick(self.l.lang(), &it.text))).collect()
    }

    const fn waits(&self) -> bool {
        self.unseen > 0
    }
}

/// The rules.
pub(in crate::consultation) async fn page(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let stages = process::queries::working_stages(&mut tx).await?;
    let (hidden, unseen) = queries::hidden_counts(&mut tx).await?;
    let own = queries::own_rules(&mut tx).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let open = stages.iter().filter(|it| it.state == StageState::Open && it.kind.consults());
    answer::page(&RulesPage {
        l: context.l,
        frame: context.public_frame(context.l.t("rules-title"), Some(&setting.accent)),
        open: open.map(|it| (it.process_kind, it.kind, it.look)).collect(),
        grounds: Ground::ALL,
        own,
        hidden: hidden.iter().map(|(_, many)| many).sum(),
        unseen,
        list: context.here("/rules/hidden"),
        receipt: context.here("/receipt"),
        journal: context.here("/journal"),
    })
}

pub(super) fn sample(l: &'static Translator) -> Sample {
    let here = |rest: &str| format!("/{}/beni-mellal{rest}", l.lang());
    let page = RulesPage {
        l,
        frame: samples::frame(l, "/rules", "rules-title"),
        open: vec![
            (ProcessKind::Charter, StageKind::Public, Look::AtOnce),
            (ProcessKind::ActionPlan, StageKind::Public, Look::After),
        ],
        grounds: Ground::ALL,
        own: own::versions(),
        hidden: 2,
        unseen: 1,
        list: here("/rules/hidden"),
        receipt: here("/receipt"),
        journal: here("/journal"),
    };
    samples::sample("consultation/rules", &page)
}
