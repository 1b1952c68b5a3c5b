//! The drawings of a workshop's groups as everybody may read and draw them
//! again: seed, list and method. People stand there under labels of the
//! drawing, neither names nor the codes of their invitations.

use askama::Template;
use base::{Error, Id};
use civic::workshop::{
    Category, Drawing, Placed, Session, Workshop,
    queries::{self, Later, Published},
    rules::groups::list::{self, Row},
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
    pub(super) categories: Vec<Category>,
    pub(super) drawings: Vec<Published>,
    /// The address of this page.
    pub(super) here: String,
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

    fn category(&self, place: &i64) -> String {
        let found = self.categories.iter().find(|it| it.position == *place);
        found.map_or(String::new(), |it| page_head::category(self.l, it.word, &it.label))
    }

    /// The sessions before, as many columns as the list has.
    fn sessions(&self, drawing: &Published) -> Vec<usize> {
        (1..=drawing.rows.first().map_or(0, |row| row.person.sat.len())).collect()
    }

    fn number(&self, group: &Option<usize>) -> String {
        group.map_or("—".to_owned(), |group| (group + 1).to_string())
    }

    fn again(&self, drawing: &Published) -> bool {
        drawing.rows.iter().any(|row| row.person.sat.iter().any(Option::is_some))
    }

    fn fixed(&self, row: &Row) -> bool {
        row.person.fixed.is_some()
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
    let (workshop, categories, drawings) = queries::published(&mut tx, workshop).await?;
    answer::page(&Drawings {
        l: context.l,
        frame: context.public_frame(context.l.t("groups-published-title"), Some(&accent)),
        here: context.here(&format!("/workshops/{}/groups", workshop.id)),
        workshop,
        categories,
        drawings,
    })
}

/// The list of one drawing, as `mithaq groups draw` reads it.
pub(super) async fn csv(
    context: RequestContext,
    Within(workshop, drawing): Within<Id<Workshop>, Id<Drawing>>,
) -> Answer {
    let mut tx = context.read().await?;
    let (.., drawings) = queries::published(&mut tx, workshop).await?;
    let found = drawings.iter().find(|it| it.drawing.id == drawing);
    let found = found.ok_or(Error::NotFound)?;
    let name = format!("groups-{}-{}.csv", context.unit()?.slug, found.session.position);
    answer::file(list::file(&found.rows).into_bytes(), "text/csv; charset=utf-8", &name)
}
