//! What people in the hall open on their own phones: their votes and the
//! syntheses, by the code of their invitation; the syntheses also by the link
//! on the hall's screen, which knows no person.

mod synthesis;
mod votes;

pub(super) use synthesis::{SynthesisPage, hall, page as synthesis, reply, reply_in_hall};
pub(super) use votes::{OwnBallotPage, OwnVotesPage, ballot, page as votes, vote};

use base::Result;
use press::Shell;

use crate::visit::Visit;

/// The frame of a phone's page: private, with the commune's colours and
/// without the sections of its site.
async fn shell(visit: &Visit, title: impl std::fmt::Display) -> Result<Shell> {
    let mut tx = visit.read().await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let shell = visit.bare_shell(title).private();
    Ok(shell.commune(visit.town(), &visit.unit()?.slug, Some(&accent)))
}
