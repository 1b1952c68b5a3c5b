//! The page that an invitation opens: what, when and where, and the code to
//! show at the door. The code is the way in; there is no account and no name.

use askama::Template;
use base::Result;
use civic::{
    agenda::queries::Day,
    attendance::{
        Holder,
        queries::{holder, seats},
    },
    evaluation,
    plenary::queries::{self as table, Waiting},
    workshop::{Session, WorkshopState},
};
use press::{Html, PageFrame, Translator, qr};

use super::{calendar::Appointment, said::named};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    workshop::{changes::Changes, page_head},
};

/// The personal page.
#[derive(Template)]
#[template(path = "attendance/invitation.html")]
pub(super) struct Invitation {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) day: Day,
    pub(super) holder: Holder,
    pub(super) code: Html,
    /// The group of each session that has groups, with the session's name.
    pub(super) groups: Vec<(String, i64)>,
    pub(super) ways: Vec<Way>,
    /// What was done to the workshop in public.
    pub(super) changes: Changes,
    /// The page's own address.
    pub(super) here: String,
}

/// Something else to do with an invitation: the key of its words, and where.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub(super) key: &'static str,
    pub(super) href: String,
}

impl Invitation {
    fn tag(&self) -> &'static str {
        page_head::tag(&self.day.workshop.lang)
    }

    fn title(&self, session: &Session) -> String {
        page_head::title(self.l, session)
    }

    fn is_over(&self) -> bool {
        self.day.workshop.state == WorkshopState::Closed
    }
}

/// What the bearer may do besides, as the day goes on. Votes, the synthesis and
/// the evaluation join here, each from where it stands.
fn ways(
    context: &RequestContext,
    day: &Day,
    holder: &Holder,
    waiting: &Waiting,
    (evaluation, drawn): (bool, bool),
) -> Vec<Way> {
    let over = day.workshop.state == WorkshopState::Closed;
    let public = context.here(&format!("/workshops/{}", day.workshop.id));
    let own = |rest: &str| context.here(&format!("/invitation/{}/{rest}", holder.code));
    let came = holder.arrived_at.is_some();
    let home = context.site.options().hall.is_none();
    let ways = [
        (over && home, "invited-way-after", own("after")),
        (came && waiting.open > 0 && !over, "invited-way-votes", own("votes")),
        (came && waiting.sentences > 0, "invited-way-synthesis", own("synthesis")),
        (came && waiting.ballots > waiting.open, "invited-way-results", own("votes")),
        (evaluation, "invited-way-evaluation", own("evaluation")),
        (over && day.workshop.shown_at.is_some(), "invited-way-outcome", public),
        (drawn, "own-rows-title", own("draw")),
    ];
    let open = ways.into_iter().filter(|(stands, ..)| *stands);
    open.map(|(_, key, href)| Way { key, href }).collect()
}

/// The page; it is made for one person and kept nowhere.
pub(super) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let holder = holder(&mut tx, &code).await?;
    let day = civic::agenda::queries::day(&mut tx, holder.workshop_id).await?;
    let seats = seats(&mut tx, holder.id).await?;
    let waiting = table::waiting(&mut tx, day.workshop.id).await?;
    let evaluation = evaluation::queries::awaits(&mut tx, holder.id).await?;
    let changes = Changes::read(context.l, &mut tx, &day.workshop).await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let here = format!("/invitation/{}", holder.code);
    answer::page(&Invitation {
        l: context.l,
        frame: context.public_frame(context.l.t("invitation-heading"), Some(&accent)).private(),
        code: qr(&context.link(&here), &holder.code),
        groups: named(context.l, &seats),
        ways: ways(&context, &day, &holder, &waiting, (evaluation, !seats.is_empty())),
        here: context.here(&here),
        changes,
        day,
        holder,
    })
}

/// The day as a calendar file.
pub(super) async fn appointment(context: RequestContext, At(code): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let holder = holder(&mut tx, &code).await?;
    let day = civic::agenda::queries::day(&mut tx, holder.workshop_id).await?;
    let file = file(&context, &day, &holder.code)?;
    answer::file(file.into_bytes(), "text/calendar; charset=utf-8", "workshop.ics")
}

fn file(context: &RequestContext, day: &Day, code: &str) -> Result<String> {
    let start = context.l.time(day.workshop.start());
    let notes = context.l.msg("invited-calendar").s("start", start).s("code", code).plain();
    let link = context.lasting(&format!("/invitation/{code}"));
    Ok(Appointment::of(day, context.site.db().now(), notes, link).write())
}
