//! The drawings of a workshop's groups as everybody reads them: seed, labels,
//! groups, method, and what binds the rest of the list; and the whole list for
//! those who audit. People stand there under labels of the drawing, neither
//! names nor the codes of their invitations.

use askama::Template;
use base::{Error, Id};
use civic::workshop::{
    Drawing, Placed, Session, Workshop,
    queries::{self, Later, Published},
    rules::groups::list,
};
use press::{PageFrame, Translator};

use super::page_head;
use crate::{
    address::{At, Within},
    answer::{self, Answer},
    context::RequestContext,
};

/// The published drawings.
#[derive(Template)]
#[template(path = "workshop/published.html")]
pub(super) struct Drawings {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) workshop: Workshop,
    pub(super) drawings: Vec<Published>,
    /// The address of this page.
    pub(super) here: String,
    /// Where the office has the whole lists.
    pub(super) office: String,
}

/// What the method rests on.
const SOURCES: &str = "D. de Werra, Equitable colorations of graphs, RIRO 5 (1971). \
    R. R. Weitz, S. Lakshminarayanan, An empirical comparison of heuristic methods for creating maximally diverse groups, JORS 49 (1998). \
    E. K. Burke, Y. Bykov, The late acceptance Hill-Climbing heuristic, EJOR 258 (2017). \
    G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA (2014).";

impl Drawings {
    fn sources(&self) -> &'static str {
        SOURCES
    }

    fn title(&self, session: &Session) -> String {
        page_head::title(self.l, session)
    }

    fn number(&self, group: &Option<usize>) -> String {
        group.map_or("—".to_owned(), |group| (group + 1).to_string())
    }

    /// What became of somebody's seat after the drawing.
    fn later(&self, later: &Later) -> press::Msg {
        let key = match (later.placed, later.from) {
            (Placed::Hand, Some(_)) => "groups-later-moved",
            (Placed::Hand, None) => "groups-later-hand",
            _ => "groups-later-late",
        };
        let told = self.l.msg(key).s("label", &later.label).n("to", later.to);
        later
            .from
            .filter(|_| later.placed == Placed::Hand)
            .into_iter()
            .fold(told, |it, from| it.n("from", from))
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let (workshop, drawings) = queries::published(&mut tx, workshop).await?;
    answer::page(&Drawings {
        l: context.l,
        frame: context.public_frame(context.l.t("groups-published-title"), Some(&accent)),
        here: context.here(&format!("/workshops/{}/groups", workshop.id)),
        office: context.here(&format!("/office/workshops/{}/groups", workshop.id)),
        workshop,
        drawings,
    })
}

/// What everybody reads of the list of one drawing.
pub(super) async fn csv(
    context: RequestContext,
    Within(workshop, drawing): Within<Id<Workshop>, Id<Drawing>>,
) -> Answer {
    let mut tx = context.read().await?;
    let (_, drawings) = queries::published(&mut tx, workshop).await?;
    let found = drawings.iter().find(|it| it.drawing.id == drawing).ok_or(Error::NotFound)?;
    file(&context, "groups", found.session.position, list::public_file(&found.seats))
}

/// The whole list of one drawing, as `mithaq groups draw` reads it.
pub(super) async fn whole_list(
    context: RequestContext,
    Within(workshop, drawing): Within<Id<Workshop>, Id<Drawing>>,
) -> Answer {
    let mut tx = context.read().await?;
    let lists = queries::drawn_lists(&mut tx, &context.actor, workshop).await?;
    let found = lists.iter().find(|it| it.drawing.id == drawing).ok_or(Error::NotFound)?;
    file(&context, "groups-whole", found.session.position, list::file(&found.rows))
}

fn file(context: &RequestContext, name: &str, position: i64, table: String) -> Answer {
    let name = format!("{name}-{}-{position}.csv", context.unit()?.slug);
    answer::file(table.into_bytes(), "text/csv; charset=utf-8", &name)
}
