//! Two versions, word by word.

use askama::Template;
use base::Id;
use civic::document::{
    Text, Version, queries,
    rules::{Change, Comparison, Fate},
};
use press::{Html, PageFrame, Translator};

use super::said::provision_path;
use crate::{
    address::Within,
    answer::{self, Answer},
    context::RequestContext,
    words::LocalWords,
};

/// Two versions, word by word.
#[derive(Template)]
#[template(path = "charter/compared.html")]
pub(super) struct ComparedPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) title: LocalWords,
    pub(super) before: (i64, String),
    pub(super) after: (i64, String),
    pub(super) counts: Vec<Html>,
    pub(super) groups: Vec<Group>,
    pub(super) same: bool,
}

/// Provisions that stayed as they were, folded, or one that did not.
pub(super) enum Group {
    Same(Vec<Row>),
    Changed(Box<Row>),
}

/// A provision in both versions.
pub(super) struct Row {
    pub(super) label: Html,
    pub(super) fate: Html,
    pub(super) moved: bool,
    pub(super) renumbered: Option<String>,
    pub(super) href: Option<String>,
    pub(super) heading: String,
    pub(super) change: Change,
}

impl ComparedPage {
    /// The provisions in order, what stayed the same folded together.
    pub(super) fn groups(l: &'static Translator, base: &str, comparison: Comparison) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for change in comparison.changes {
            let same = change.fate == Fate::Unchanged && !change.moved;
            let row = Row::new(l, base, change);
            match groups.last_mut() {
                Some(Group::Same(rows)) if same => rows.push(row),
                _ if same => groups.push(Group::Same(vec![row])),
                _ => groups.push(Group::Changed(Box::new(row))),
            }
        }
        groups
    }

    /// How many provisions met each fate.
    pub(super) fn counts(l: &'static Translator, comparison: &Comparison) -> Vec<Html> {
        let said = [
            (Fate::Changed, "compared-changed"),
            (Fate::Added, "compared-added"),
            (Fate::Repealed, "compared-repealed"),
            (Fate::Unchanged, "compared-unchanged"),
        ];
        let counted = said.into_iter().map(|(fate, key)| (comparison.count(fate), key));
        let any = counted.filter(|(count, _)| *count > 0);
        any.map(|(count, key)| l.msg(key).n("count", count).html()).collect()
    }
}

impl Row {
    fn new(l: &'static Translator, base: &str, change: Change) -> Self {
        let fate = match change.fate {
            Fate::Unchanged => "fate-unchanged",
            Fate::Changed => "fate-changed",
            Fate::Added => "fate-added",
            Fate::Repealed => "fate-repealed",
        };
        let wording = &change.wording;
        let path = provision_path(wording.level, wording.provision_id);
        Self {
            label: l.word("level", wording.level).html(),
            fate: l.t(fate).html(),
            moved: change.moved,
            renumbered: change.number_before.clone().filter(|old| *old != wording.number),
            href: path.map(|path| format!("{base}{path}")),
            heading: wording.heading.get(l.lang()).to_owned(),
            change,
        }
    }
}

/// Two versions, word by word.
pub(super) async fn page(
    context: RequestContext,
    Within(version, other): Within<Id<Version>, Id<Version>>,
) -> Answer {
    let (l, lang, base) = (context.l, context.lang, context.here(""));
    let mut tx = context.read().await?;
    let (before, after, comparison) = queries::compare(&mut tx, (version, other), lang).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let named = |text: &Text| (text.version.number, format!("{base}/versions/{}", text.version.id));
    answer::page(&ComparedPage {
        l,
        frame: context.public_frame(l.t("compared-title"), Some(&setting.accent)),
        title: LocalWords::pick(lang, &after.document.title),
        before: named(&before),
        after: named(&after),
        same: comparison.is_empty(),
        counts: ComparedPage::counts(l, &comparison),
        groups: ComparedPage::groups(l, &base, comparison),
    })
}
