//! What people in the hall open on their own phones: their votes and the
//! syntheses, by the code of their invitation; the syntheses also by the link
//! on the hall's screen, which knows no person.

mod synthesis;
mod votes;

pub(super) use synthesis::{SynthesisPage, hall, page as synthesis, reply, reply_in_hall};
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
