//! Votes and replies of somebody who stood on the list twice.

use base::{Id, Result};
use db::Reader;

use super::super::{Ballot, store as rows};
use crate::{
    synthesis::Sentence,
    workshop::{Participant, gate::DayChange},
};

/// The ballots on which somebody voted, and the sentences they replied to.
pub(crate) async fn took_part(
    tx: &mut Reader,
    who: Id<Participant>,
) -> Result<(Vec<Id<Ballot>>, Vec<Id<Sentence>>)> {
    let replies = rows::own_replies(tx, who).await?;
    let sentences = replies.iter().map(|reply| reply.sentence_id).collect();
    Ok((rows::voted_on(tx, who).await?, sentences))
}

/// Says of one where another took part, who is the same person.
pub(crate) async fn join_votes(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    rows::move_voter(tx, from, to).await?;
    rows::move_replies(tx, from, to).await
}
