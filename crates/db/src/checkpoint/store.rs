//! Signed heads and public keys as they are kept.

use base::{Actor, Id, Instant, Result, policy::Commune};
use uuid::Uuid;

use super::{Checkpoint, PublicKey, Signer};
use crate::{Database, INSTALLATION, Reader, args, journal::Kept, sql};

/// After how many rows a head is signed before its hour.
pub const SIGN_AFTER: i64 = 1000;

/// A key that signs heads, or did.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct KeyRow {
    /// Its public half.
    pub public: Vec<u8>,
    /// From when on it signs.
    pub since: Instant,
    /// Until when it signed; none for the present one.
    pub until: Option<Instant>,
}

/// A signed head that is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Signed {
    /// How many rows the journal had.
    pub size: i64,
    /// The hash of the last one.
    pub root: Vec<u8>,
    /// When it was signed.
    pub signed_at: Instant,
    /// The head and the lines under it.
    pub note: String,
}

/// The public keys, the present one first.
pub async fn keys(tx: &mut Reader) -> Result<Vec<KeyRow>> {
    tx.all(sql!("select public, since, until from journal_key order by since desc"), args![]).await
}

/// Sees that the present key is the one of this signer; another one than
/// before is told by an event. Gives whether it was new.
pub async fn register(db: &Database, signer: &Signer) -> Result<bool> {
    let public = signer.public();
    let mut tx = db.write(INSTALLATION).await?;
    let known = keys(&mut tx).await?;
    let present = known.iter().find(|key| key.until.is_none());
    if present.is_some_and(|key| key.public == public.0) {
        return Ok(false);
    }
    let before = present.and_then(|key| PublicKey::of(&key.public)).map(|key| key.base64());
    let now = tx.now();
    tx.run(sql!("update journal_key set until = $1 where until is null"), args![now]).await?;
    tx.run(
        sql!(
            "insert into journal_key (public, since) values ($1, $2)
             on conflict (public) do update set until = null"
        ),
        args![public.0, now],
    )
    .await?;
    let replaced = Kept::KeyReplaced { key: public.base64(), before };
    tx.commit(&Actor::system(), replaced).await?;
    Ok(true)
}

/// The last signed head of a scope.
pub async fn latest(tx: &mut Reader) -> Result<Option<Signed>> {
    tx.first(
        sql!(
            "select size, root, signed_at, note from checkpoint
             where commune_id = $1 order by size desc limit 1"
        ),
        args![tx.scope()],
    )
    .await
}

/// The first signed head that holds a row of the journal.
pub async fn covering(tx: &mut Reader, seq: i64) -> Result<Option<Signed>> {
    tx.first(
        sql!(
            "select size, root, signed_at, note from checkpoint
             where commune_id = $1 and size >= $2 order by size limit 1"
        ),
        args![tx.scope(), seq],
    )
    .await
}

/// The signed heads of a scope, and the numbers of those that no known key signed.
pub(crate) async fn kept(tx: &mut Reader) -> Result<(Vec<Checkpoint>, Vec<i64>)> {
    let keys: Vec<PublicKey> =
        keys(tx).await?.iter().filter_map(|key| PublicKey::of(&key.public)).collect();
    let rows: Vec<Signed> = tx
        .all(
            sql!(
                "select size, root, signed_at, note from checkpoint
                 where commune_id = $1 order by size"
            ),
            args![tx.scope()],
        )
        .await?;
    let (mut heads, mut unsigned) = (Vec::new(), Vec::new());
    for row in rows {
        let told = Checkpoint::parse(&row.note).filter(|head| {
            let same = head.size == row.size && head.root.as_slice() == row.root;
            same && keys.iter().any(|key| key.signed(head))
        });
        match told {
            Some(head) => heads.push(head),
            None => unsigned.push(row.size),
        }
    }
    Ok((heads, unsigned))
}

/// The scopes whose journals grew since their last signed head, with by how
/// many rows; the row that tells of a signing is no growth.
pub async fn due(tx: &mut Reader) -> Result<Vec<(Uuid, i64)>> {
    tx.all(
        sql!(
            "select h.commune_id, h.seq - coalesce(c.size + 1, 0) as grown
             from journal_head h
             left join (select commune_id, max(size) as size from checkpoint
                        group by commune_id) c on c.commune_id = h.commune_id
             where h.seq > coalesce(c.size + 1, 0)
             order by h.commune_id"
        ),
        args![],
    )
    .await
}

/// Signs a scope's head as it stands and keeps it; nothing where nothing was
/// written since the last one.
pub async fn sign(
    db: &Database,
    signer: &Signer,
    scope: Id<Commune>,
    origin: &str,
) -> Result<Option<Checkpoint>> {
    let mut tx = db.write(scope).await?;
    let (size, root) = crate::journal_head(&mut tx).await?;
    let last = latest(&mut tx).await?.map_or(0, |last| last.size + 1);
    let root = hex::decode(&root).ok().and_then(|root| <[u8; 32]>::try_from(root).ok());
    let Some(root) = root.filter(|_| size > last) else { return Ok(None) };
    let origin = origin.to_owned();
    let mut head = Checkpoint { origin, size, root, signatures: Vec::new() };
    head.signatures.push(signer.sign(&head));
    tx.run(
        sql!(
            "insert into checkpoint (commune_id, size, root, signed_at, note)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), size, root, tx.now(), head.note()],
    )
    .await?;
    let (scope, root) = (scope.uuid(), hex::encode(root));
    tx.commit(&Actor::system(), Kept::CheckpointSigned { scope, size, root }).await?;
    Ok(Some(head))
}
