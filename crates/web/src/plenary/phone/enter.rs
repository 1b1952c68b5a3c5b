//! The two codes that lead a phone to a vote or a synthesis: the hall's, from
//! the wall, and a person's own, of their invitation or of the day.

use askama::Template;
use base::{Error, Result};
use civic::{
    attendance,
    plenary::{View, queries},
};
use press::{FormView, PageFrame, Translator};

use super::frame;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    limit,
};

/// One code to type.
#[derive(Template)]
#[template(path = "plenary/enter.html")]
pub(in crate::plenary) struct EnterPage {
    pub(in crate::plenary) l: &'static Translator,
    pub(in crate::plenary) frame: PageFrame,
    /// `hall` or `own`.
    pub(in crate::plenary) which: &'static str,
    pub(in crate::plenary) form: FormView,
}

/// What a person's own code opens.
#[derive(Debug, Clone, Copy)]
pub(in crate::plenary) enum Leads {
    Votes,
    Synthesis,
}

impl Leads {
    const fn word(self) -> &'static str {
        match self {
            Self::Votes => "votes",
            Self::Synthesis => "synthesis",
        }
    }
}

/// The form of one code.
pub(super) fn form(context: &RequestContext, which: &str, returned: &Returned) -> FormView {
    returned.fill(about(context.lang, which, ""))
}

async fn page(
    context: &RequestContext,
    which: &'static str,
    returned: &Returned,
) -> Result<EnterPage> {
    let mut tx = context.read().await?;
    let frame = frame(context, &mut tx, context.l.t("enter-title")).await?;
    Ok(EnterPage { l: context.l, frame, which, form: form(context, which, returned) })
}

/// The short address on the wall.
pub(in crate::plenary) async fn hall(context: RequestContext) -> Answer {
    answer::page(&page(&context, "hall", &Returned::default()).await?)
}

/// The hall's code leads to what its wall shows.
pub(in crate::plenary) async fn find_hall(context: RequestContext, sent: FormData) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?.to_string());
    context.site.limits().take(limit::HALL_CODES, &commune, db.now())?;
    let mut tx = context.read().await?;
    let found = queries::by_hall_code(&mut tx, sent.get("code")).await?;
    drop(tx);
    let Some(screen) = found else {
        let returned = Returned::of(sent, Error::invalid("code", "fault-hall-code"))?;
        return answer::refused(&page(&context, "hall", &returned).await?);
    };
    context.site.limits().give_back(limit::HALL_CODES, &commune);
    let leads = if screen.view == View::Synthesis { Leads::Synthesis } else { Leads::Votes };
    let at = format!("/screen/{}/{}", screen.screen_key, leads.word());
    Ok(answer::go(&context.here(&at)))
}

/// The votes of the hall, for whoever types their own code.
pub(in crate::plenary) async fn votes(context: RequestContext, At(key): At<String>) -> Answer {
    let now = context.site.db().now();
    queries::by_screen_key(&mut context.read().await?, &key, now).await?;
    answer::page(&page(&context, "own", &Returned::default()).await?)
}

/// A person's own code leads to their votes.
pub(in crate::plenary) async fn own_votes(
    context: RequestContext,
    At(key): At<String>,
    sent: FormData,
) -> Answer {
    match opened(&context, &key, &sent, Leads::Votes).await {
        Ok(to) => Ok(answer::go(&to)),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&page(&context, "own", &returned).await?)
        }
    }
}

/// Where a typed code leads. Codes of the day are short, so a hall has only so
/// many misses; whoever has a code is not held up by those who guess for long.
pub(super) async fn opened(
    context: &RequestContext,
    key: &str,
    sent: &FormData,
    leads: Leads,
) -> Result<String> {
    let mut tx = context.read().await?;
    let now = context.site.db().now();
    let screen = queries::by_screen_key(&mut tx, key, now).await?;
    context.site.limits().take(limit::DAY_CODES, key, now)?;
    let workshop = screen.workshop_id;
    let found = attendance::queries::opened_by(&mut tx, workshop, sent.get("code")).await?;
    let word = found.ok_or_else(|| Error::invalid("code", "fault-own-code"))?;
    context.site.limits().give_back(limit::DAY_CODES, key);
    Ok(context.here(&format!("/invitation/{word}/{}", leads.word())))
}
