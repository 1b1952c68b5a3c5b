//! Who is in the room now, and who came and left last, at whichever door.

use askama::Template;
use axum::extract::Query;
use base::Id;
use civic::{
    agenda::queries::Day,
    attendance::{
        What,
        queries::{Latest, latest},
    },
    workshop::{
        Participant, Workshop,
        queries::{self, Attendance, DrawnSession, Proposal},
    },
};
use press::{Bars, Msg, PageFrame, Translator};

use super::said::{self, MarkTold};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    workshop::page_head::{self, Head},
};

/// The room as it is now.
#[derive(Template)]
#[template(path = "attendance/now.html")]
pub(super) struct Now {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    /// The workshop's own page.
    pub(super) home: String,
    /// The door's address.
    pub(super) door: String,
    /// What was just marked.
    pub(super) said: Option<MarkTold>,
    /// The groups proposed to them, when they came after a drawing, each with
    /// the session's name.
    pub(super) proposed: Vec<(Proposal, String)>,
    pub(super) present: i64,
    pub(super) entered: i64,
    /// In the room now, by sex.
    pub(super) parity: Bars,
    /// In the room, on the list and expected, by category.
    pub(super) counts: Vec<Counted>,
    pub(super) latest: Vec<Latest>,
}

/// A category in the room.
pub(super) struct Counted {
    pub(super) name: String,
    pub(super) here: i64,
    /// How many are on the list.
    pub(super) entered: i64,
    /// How many the framing paper expects, where it says so.
    pub(super) expected: Option<i64>,
}

impl Now {
    fn what(&self, seen: &Latest) -> Msg {
        self.l.word("door-seen", seen.what)
    }
}

/// The page; `?marked=` says what was just done.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    Query(asked): Asked,
) -> Answer {
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let at = day.workshop.id;
    let counts = queries::attendance(&mut tx, actor, at).await?;
    let latest = latest(&mut tx, actor, at).await?;
    let said = match asked.get("marked").and_then(|marked| marked.parse().ok()) {
        Some(who) => {
            let what = asked.get("what").and_then(|what| what.parse().ok()).unwrap_or(What::Came);
            let told = said::Told { who, what, already: asked.contains_key("already") };
            said::of(&mut tx, &context, at, told).await.ok()
        }
        None => None,
    };
    let proposed = match said.as_ref().filter(|said| said.late.is_some()) {
        Some(said) => {
            let people = queries::participants(&mut tx, actor, at, "").await?;
            let drawn = queries::groups_of_workshop(&mut tx, actor, at).await?;
            let who = people.into_iter().find(|row| row.id == said.participant);
            who.map_or(Vec::new(), |who| proposals(context.l, &day, who, &drawn))
        }
        None => Vec::new(),
    };
    let reached = page_head::stands(&context, &mut tx, &day.workshop, 1).await?;
    let here = queries::standings(&counts, |row| row.here);
    let home = context.here(&format!("/office/workshops/{at}"));
    answer::page(&Now {
        l: context.l,
        frame: context.office_frame(context.l.t("presence-counts")),
        head: Head::new(&context, &day.workshop, "presence", reached),
        door: format!("{home}/reception"),
        home,
        said,
        proposed,
        present: here.all(),
        entered: queries::standings(&counts, |row| row.entered).all(),
        parity: Bars::parity(context.l, here.women, here.men, here.unsaid),
        counts: by_category(context.l, &day, &counts),
        latest,
    })
}

/// The group proposed in each drawn session, with the session's name.
fn proposals(
    l: &Translator,
    day: &Day,
    who: Participant,
    drawn: &[DrawnSession],
) -> Vec<(Proposal, String)> {
    let named = queries::propose(&day.categories, &[who], drawn).into_iter().filter_map(|it| {
        let session = day.sessions.iter().find(|row| row.id == it.session)?;
        Some((it, page_head::title(l, session)))
    });
    named.collect()
}

/// The categories that somebody is on the list of, or expected in.
fn by_category(l: &Translator, day: &Day, counts: &[Attendance]) -> Vec<Counted> {
    let rows = day.categories.iter().map(|category| {
        let own = || counts.iter().filter(|row| row.category_id == category.id);
        Counted {
            name: page_head::category(l, category.word, &category.label),
            here: own().map(|row| row.here).sum(),
            entered: own().map(|row| row.entered).sum(),
            expected: category.expected,
        }
    });
    rows.filter(|row| row.entered > 0 || row.expected.is_some()).collect()
}
