//! What people in the hall open on their own phones: their votes and the
//! syntheses, by the code of their invitation or a code of the day. The link on
//! the hall's screen shows the syntheses and asks for the code before a reply.

mod enter;
mod synthesis;
mod votes;

pub(super) use enter::{EnterPage, find_hall, hall as find, own_votes, votes as enter};
pub(super) use synthesis::{
    SynthesisPage, enter as enter_synthesis, hall, page as synthesis, reply,
};
pub(super) use votes::{OwnBallotPage, OwnVotesPage, ballot, page as votes, vote};

use base::Result;
use db::Reader;
use press::PageFrame;

use crate::context::RequestContext;

/// The frame of a phone's page: private, with the commune's colours and
/// without the sections of its site.
async fn frame(
    context: &RequestContext,
    tx: &mut Reader,
    title: impl std::fmt::Display,
) -> Result<PageFrame> {
    let accent = civic::commune::queries::setting(tx).await?.accent;
    let frame = context.bare_frame(title).private();
    Ok(frame.commune(context.town(), &context.unit()?.slug, Some(&accent)))
}

/// The page of an invitation, for those whose code is one; the key that a code
/// of the day opened has no page of its own.
fn back(context: &RequestContext, code: &str) -> Option<String> {
    let of_day = code.len() == KEY && code.bytes().all(|it| it.is_ascii_hexdigit());
    (!of_day).then(|| context.here(&format!("/invitation/{code}")))
}

/// How long the key is that a code of the day opens.
const KEY: usize = 40;
