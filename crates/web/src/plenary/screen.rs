//! The hall's screen: the wall alone, which follows what the facilitator
//! chooses.

use askama::Template;
use base::{Id, Result};
use civic::{
    plenary::{
        View,
        queries::{self, OnScreen},
    },
    workshop::Workshop,
};
use press::{Msg, PageFrame, Translator};

use super::wall::{self, Wall};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
};

/// The screen.
#[derive(Template)]
#[template(path = "plenary/projector.html")]
pub(super) struct ScreenPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) wall: Wall,
    pub(super) news: String,
}

/// The screen by its own link: for a projector's machine that nobody signed in.
pub(super) async fn page(context: RequestContext, At(key): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let projection = queries::by_screen_key(&mut tx, &key, context.site.db().now()).await?;
    let shown = wall::standing(&context, &mut tx, projection).await?;
    let news = context.here(&format!("/screen/{key}/news"));
    answer::page(&stand(&context, tx, shown, news).await?)
}

/// The screen from the office; before anything was chosen, the choice itself.
pub(super) async fn office(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let Some(shown) = wall::chosen(&context, &mut tx, workshop).await? else {
        civic::workshop::queries::workshop(&mut tx, workshop).await?;
        let at = format!("/office/workshops/{workshop}/presentation");
        return Ok(answer::go(&context.here(&at)));
    };
    let news = context.here("/news");
    answer::page(&stand(&context, tx, shown, news).await?)
}

async fn stand(
    context: &RequestContext,
    mut tx: db::Reader,
    (wall, on): (Wall, OnScreen),
    news: String,
) -> Result<ScreenPage> {
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let frame = context.bare_frame(&on.workshop.title).stage();
    let frame = frame.commune(context.town(), &context.unit()?.slug, Some(&accent));
    Ok(ScreenPage { l: context.l, frame, wall, news })
}

/// The word of a view for its label.
pub(super) fn label(l: &Translator, view: View) -> Msg {
    l.word("screen-view", view)
}
