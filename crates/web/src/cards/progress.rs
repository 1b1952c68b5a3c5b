//! How far the groups are, as it happens: cards under each question, photos,
//! who spoke, and when each group's phone was last heard of.

use askama::Template;
use base::{Action, Id, Instant};
use civic::{
    cards::{
        Table,
        queries::{self, Progress},
        rules,
    },
    people::Sex,
    workshop::{Category, Session, Workshop},
};
use press::{Msg, PageFrame, Translator};

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    workshop::page_head::DayPlace,
    workshop::page_head::{self, Head},
};

/// After this many seconds without a word a group may need a visit.
const QUIET: i64 = 180;

/// The page.
#[derive(Template)]
#[template(path = "cards/progress.html")]
pub(super) struct ProgressPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) place: DayPlace,
    pub(super) progress: Progress,
    /// When each group was last heard of, in the order of the groups.
    pub(super) heard: Vec<(Table, Option<Instant>)>,
    pub(super) now: Instant,
    /// Where news of commits come from.
    pub(super) news: String,
    /// What a hall can and cannot do.
    pub(super) help: String,
}

/// How long ago a group was heard of.
pub(super) struct Since {
    pub(super) words: Msg,
    pub(super) quiet: bool,
}

impl ProgressPage {
    fn session_name(&self, session: &Session) -> String {
        session_name(self.l, session)
    }

    fn tables(&self, session: &Session) -> Vec<&Table> {
        self.progress.tables_of(session.id).collect()
    }

    fn cards(&self, session: &Session) -> i64 {
        self.progress.tables_of(session.id).map(|table| self.progress.cards_of(table.id)).sum()
    }

    fn since(&self, table: &Table) -> Since {
        let heard = self.heard.iter().find(|(row, _)| row.id == table.id);
        let Some(at) = heard.and_then(|(_, at)| *at) else {
            return Since { words: self.l.t("capture-never-heard"), quiet: false };
        };
        let seconds = ((self.now.0 - at.0) / 1000).max(0);
        let words = match seconds {
            0..60 => self.l.t("capture-in-contact"),
            _ => self.l.msg("capture-minutes-ago").n("minutes", seconds / 60),
        };
        Since { words, quiet: seconds >= QUIET }
    }

    fn category(&self, category: &Category) -> String {
        page_head::category(self.l, category.word, &category.label)
    }

    fn sexes(&self) -> [Sex; 2] {
        rules::COUNTED
    }

    /// The categories of which somebody was heard in a session.
    fn heard_of(&self, session: &Session) -> Vec<&Category> {
        let of = |category: &&Category| {
            let heard = |sex: &Sex| self.progress.heard(session.id, category.id, *sex) > 0;
            rules::COUNTED.iter().any(heard)
        };
        self.progress.categories.iter().filter(of).collect()
    }
}

/// A session by its number and title.
pub(super) fn session_name(l: &Translator, session: &Session) -> String {
    page_head::session_name(l, session)
}

/// A page of the groups' work as a place of the day.
pub(super) fn place(context: &RequestContext, progress: &Progress) -> DayPlace {
    let workshop = &progress.workshop;
    let open = workshop.closed_at.is_none();
    let runs = open && context.place().is_ok_and(|at| context.actor.may(Action::RunWorkshop, at));
    let reached = page_head::reached(workshop, 1, !progress.tables.is_empty());
    let head = Head::new(context, workshop, "outcome", reached);
    let root = context.here(&format!("/office/workshops/{}", workshop.id));
    DayPlace { head, root, runs }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let progress = queries::progress(&mut tx, &context.actor, workshop).await?;
    let contacts = context.site.contacts();
    let last = |table: &Table| contacts.last(table.id.uuid()).max(progress.last_of(table.id));
    let heard = progress.tables.iter().map(|table| (table.clone(), last(table))).collect();
    answer::page(&ProgressPage {
        l: context.l,
        frame: context.office_frame(context.l.t("capture-progress-title")),
        place: place(&context, &progress),
        heard,
        now: context.site.db().now(),
        progress,
        news: context.here("/news"),
        help: format!("/{}/help/hall", context.lang),
    })
}
