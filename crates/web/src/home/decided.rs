//! What was decided and published, as dated facts with their source.

use civic::{
    archive::home::{Decision, Home, Published},
    process::{Stage, StageState},
};
use jiff::civil::Date;
use press::{Html, Msg, Translator};

use super::public::process;

/// A dated fact.
pub(super) struct Decided {
    pub(super) on: Date,
    /// Of which text.
    pub(super) name: Msg,
    pub(super) what: Html,
    pub(super) href: String,
}

/// How many of them the home shows.
const SHOWN: usize = 5;

impl Decided {
    /// The last facts, the latest first.
    pub(super) fn all(l: &'static Translator, base: &str, home: &Home) -> Vec<Self> {
        let decisions = home.decisions.iter().map(|it| Self::council(l, base, it));
        let versions = home.versions.iter().filter_map(|it| Self::version(l, base, it));
        let stages = home.courses.iter().flat_map(|course| &course.stages);
        let closed = stages.filter_map(|stage| Self::closed(l, base, stage));
        let mut all: Vec<Self> = decisions.chain(versions).chain(closed).collect();
        all.sort_by_key(|it| std::cmp::Reverse(it.on));
        all.truncate(SHOWN);
        all
    }

    fn council(l: &'static Translator, base: &str, it: &Decision) -> Self {
        Self {
            on: it.decided_on,
            name: process(l, it.kind),
            what: l.msg("home-decision").s("number", &it.number).html(),
            href: format!("{base}/versions/{}", it.version_id.simple()),
        }
    }

    fn version(l: &'static Translator, base: &str, it: &Published) -> Option<Self> {
        Some(Self {
            on: it.published_at?.day(),
            name: process(l, it.kind),
            what: l.msg("home-version").n("number", it.number).html(),
            href: format!("{base}/versions/{}", it.id.simple()),
        })
    }

    fn closed(l: &'static Translator, base: &str, stage: &Stage) -> Option<Self> {
        let at = stage.closed_at.filter(|_| stage.state == StageState::Closed)?;
        let what = l.msg("home-closed").s("stage", l.word("stage", stage.kind)).html();
        let href = format!("{base}/stages/{}", stage.id);
        Some(Self { on: at.day(), name: process(l, stage.process_kind), what, href })
    }
}
