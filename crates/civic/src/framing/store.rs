//! Every statement on framing papers.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use super::{FramingPaper, PaperState};
use crate::media::Media;

pub(super) async fn insert_paper(
    tx: &mut WriteTx,
    id: Id<FramingPaper>,
    file: Id<Media>,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into framing_paper (commune_id, id, media_id, state, received_at)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), id, file, PaperState::Received.word(), tx.now()],
    )
    .await
    .map(drop)
}

pub(super) async fn confirm_paper(tx: &mut WriteTx, id: Id<FramingPaper>) -> Result<()> {
    tx.run(
        sql!("update framing_paper set state = $3 where commune_id = $1 and id = $2"),
        args![tx.scope(), id, PaperState::Confirmed.word()],
    )
    .await
    .map(drop)
}

pub(super) async fn paper(tx: &mut Reader, id: Id<FramingPaper>) -> Result<FramingPaper> {
    tx.one(
        sql!(
            "select p.id, p.media_id, p.state, p.received_at, m.name, m.sha256
             from framing_paper p
             join media m on m.commune_id = p.commune_id and m.id = p.media_id
             where p.commune_id = $1 and p.id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn papers(tx: &mut Reader, state: PaperState) -> Result<Vec<FramingPaper>> {
    tx.all(
        sql!(
            "select p.id, p.media_id, p.state, p.received_at, m.name, m.sha256
             from framing_paper p
             join media m on m.commune_id = p.commune_id and m.id = p.media_id
             where p.commune_id = $1 and p.state = $2
             order by p.received_at desc, p.id desc limit 50"
        ),
        args![tx.scope(), state.word()],
    )
    .await
}
