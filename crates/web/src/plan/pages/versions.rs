//! The versions of a text, and what changed from one to another.

use askama::Template;
use civic::document::{
    SourceKind, Version,
    rules::{Change, Comparison, Fate},
};
use jiff::civil::Date;
use press::{Html, PageFrame, Translator};

use super::{Said, provision_path};

/// A version: what it is, what is new in it, and its whole text.
#[derive(Template)]
#[template(path = "plan/version.html")]
pub(in crate::plan) struct VersionPage {
    pub(in crate::plan) l: &'static Translator,
    pub(in crate::plan) frame: PageFrame,
    pub(in crate::plan) title: Said,
    pub(in crate::plan) number: i64,
    pub(in crate::plan) adopted: bool,
    pub(in crate::plan) published: Option<Date>,
    pub(in crate::plan) stage: Html,
    pub(in crate::plan) note: Said,
    pub(in crate::plan) digest: String,
    pub(in crate::plan) others: Vec<Other>,
    /// Where the text as it stands now is read, where this is not it.
    pub(in crate::plan) newer: Option<String>,
    pub(in crate::plan) provisions: Vec<Line>,
}

/// Another version of the same text.
pub(in crate::plan) struct Other {
    pub(in crate::plan) number: i64,
    pub(in crate::plan) published: Option<Date>,
    pub(in crate::plan) here: bool,
    pub(in crate::plan) href: String,
    /// Where this page's version is compared with it.
    pub(in crate::plan) against: Option<String>,
}

/// A provision in the version.
pub(in crate::plan) struct Line {
    pub(in crate::plan) depth: u8,
    pub(in crate::plan) label: Html,
    pub(in crate::plan) number: String,
    pub(in crate::plan) heading: Said,
    pub(in crate::plan) body: Said,
    pub(in crate::plan) href: Option<String>,
    pub(in crate::plan) repealed: bool,
    pub(in crate::plan) changed: bool,
    pub(in crate::plan) sources: Vec<SourceKind>,
}

/// The other versions, the newest first.
pub(in crate::plan) fn others(base: &str, versions: &[Version], here: &Version) -> Vec<Other> {
    let other = |version: &Version| Other {
        number: version.number,
        published: version.published_at.map(base::Instant::day),
        here: version.id == here.id,
        href: format!("{base}/versions/{}", version.id),
        against: (version.id != here.id).then(|| {
            let (old, new) =
                if version.number < here.number { (version, here) } else { (here, version) };
            format!("{base}/versions/{}/against/{}", old.id, new.id)
        }),
    };
    versions.iter().map(other).collect()
}

/// Two versions, word by word.
#[derive(Template)]
#[template(path = "plan/compared.html")]
pub(in crate::plan) struct ComparedPage {
    pub(in crate::plan) l: &'static Translator,
    pub(in crate::plan) frame: PageFrame,
    pub(in crate::plan) title: Said,
    pub(in crate::plan) before: (i64, String),
    pub(in crate::plan) after: (i64, String),
    pub(in crate::plan) counts: Vec<Html>,
    pub(in crate::plan) groups: Vec<Group>,
    pub(in crate::plan) same: bool,
}

/// Provisions that stayed as they were, folded, or one that did not.
pub(in crate::plan) enum Group {
    Same(Vec<Row>),
    Changed(Box<Row>),
}

/// A provision in both versions.
pub(in crate::plan) struct Row {
    pub(in crate::plan) label: Html,
    pub(in crate::plan) fate: Html,
    pub(in crate::plan) moved: bool,
    pub(in crate::plan) renumbered: Option<String>,
    pub(in crate::plan) href: Option<String>,
    pub(in crate::plan) heading: String,
    pub(in crate::plan) change: Change,
}

impl ComparedPage {
    /// The provisions in order, what stayed the same folded together.
    pub(in crate::plan) fn groups(
        l: &'static Translator,
        base: &str,
        comparison: Comparison,
    ) -> Vec<Group> {
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
    pub(in crate::plan) fn counts(l: &'static Translator, comparison: &Comparison) -> Vec<Html> {
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
