//! Where the facilitator chooses what the hall's screen shows: one press for
//! each thing, the one that stands marked.

use askama::Template;
use base::{Id, Result};
use civic::{
    cards::Table,
    plenary::{
        Projection,
        commands::{self, Project},
        queries::{self, Votes},
    },
    workshop::{Session, Workshop},
};
use press::{Html, Msg, PageFrame, Translator, qr};
use uuid::Uuid;

use super::{desk::Desk, screen, wall};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
};

/// The choice.
#[derive(Template)]
#[template(path = "plenary/presentation.html")]
pub(super) struct PresentationPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) desk: Desk,
    pub(super) votes: Vec<Votes>,
    pub(super) projection: Option<Projection>,
    /// The screen's own link, once there is one.
    pub(super) link: Option<(String, Html)>,
}

impl PresentationPage {
    /// Whether this is what stands on the screen.
    fn shows(&self, view: &str, subject: Option<Uuid>) -> bool {
        self.projection
            .as_ref()
            .is_some_and(|shown| shown.view.word() == view && shown.subject_id == subject)
    }

    fn shows_day(&self, view: &str) -> bool {
        self.shows(view, None)
    }

    fn shows_of(&self, view: &str, subject: Uuid) -> bool {
        self.shows(view, Some(subject))
    }

    fn label(&self, view: &str) -> Msg {
        self.l.word("screen-view", view)
    }

    fn standing(&self, shown: &Projection) -> Msg {
        screen::label(self.l, shown.view)
    }

    /// The sessions of group work with their groups.
    fn sessions(&self) -> Vec<(&Session, Vec<&Table>)> {
        let board = &self.desk.board;
        let tables = |session: &Session| board.tables_of(session.id).collect();
        board.worked().map(|session| (session, tables(session))).collect()
    }

    fn page(&self) -> i64 {
        self.projection.as_ref().map_or(1, |shown| shown.page)
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(&context, &mut tx, workshop, "presentation-title").await?;
    let votes = queries::votes(&mut tx, workshop).await?;
    let projection = queries::projection(&mut tx, &context.actor, workshop).await?;
    let link = projection.as_ref().map(|shown| {
        let address = context.link(&format!("/screen/{}", shown.screen_key));
        let code = qr(&address, &context.l.t("presentation-link").attr());
        (address, code)
    });
    answer::page(&PresentationPage { l: desk.l, frame, desk, votes, projection, link })
}

/// Puts something on the screen, or turns its page.
pub(super) async fn show(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let commune = context.commune()?;
    let input = match sent.get("do") {
        "turn" => turned(&context, workshop, &sent).await?,
        _ => {
            let (view, subject) = (sent.named("view")?, sent.named_or_none("subject")?);
            let keys = sent.get("keys") == "yes";
            Project { commune, workshop, view, subject, page: 1, keys }
        }
    };
    commands::project(context.site.db(), &context.actor, input).await?;
    let at = format!("/office/workshops/{workshop}/presentation");
    Ok(answer::go(&context.here(&at)))
}

/// The next or the former part of what stands there.
async fn turned(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
) -> Result<Project> {
    let commune = context.commune()?;
    let mut tx = context.read().await?;
    let shown = queries::projection(&mut tx, &context.actor, workshop).await?;
    let shown = shown.ok_or(base::Error::NotFound)?;
    let (view, subject) = (shown.view, shown.subject_id);
    let pages = wall::standing(context, &mut tx, shown.clone()).await?.0.pages();
    let at = shown.page.clamp(1, pages);
    let page = if sent.get("to") == "next" { at + 1 } else { at - 1 }.clamp(1, pages);
    Ok(Project { commune, workshop, view, subject, page, keys: false })
}
