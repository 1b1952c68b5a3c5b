//! News of commits: what live pages, the page cache and jobs listen to. On
//! PostgreSQL the news of other processes arrives by `listen/notify`; the
//! journal's head stays the truth, read again after every lost connection and
//! once a second besides.

use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
    time::Duration,
};

use sqlx::{PgPool, postgres::PgListener};
use tokio::sync::broadcast;
use uuid::Uuid;

/// The channel's name on PostgreSQL.
pub(crate) const CHANNEL: &str = "mithaq_committed";

/// One commit, as heard by listeners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The scope: a commune, or the installation.
    pub commune: Uuid,
    /// The journal's number of the event.
    pub seq: i64,
    /// What happened, e.g. `consultation.contributed`; empty when only the
    /// head is known.
    pub kind: String,
    /// What it happened to.
    pub subject: Uuid,
}

/// The heads of all journals as this process knows them, and who listens.
#[derive(Debug, Clone)]
pub struct News {
    heads: Arc<RwLock<HashMap<Uuid, i64>>>,
    sender: broadcast::Sender<Committed>,
}

impl Default for News {
    fn default() -> Self {
        let (sender, _) = broadcast::channel(1024);
        Self { heads: Arc::default(), sender }
    }
}

impl News {
    /// The number of the last event of a scope; 0 when nothing happened yet.
    #[must_use]
    pub fn head(&self, scope: Uuid) -> i64 {
        self.heads.read().map_or(0, |heads| heads.get(&scope).copied().unwrap_or(0))
    }

    /// Listens to the commits from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Committed> {
        self.sender.subscribe()
    }

    /// Tells a commit; a head never goes back, whatever order news arrives in.
    pub(crate) fn tell(&self, news: Committed) {
        let newer = self.heads.write().is_ok_and(|mut heads| {
            let head = heads.entry(news.commune).or_insert(0);
            let newer = news.seq > *head;
            *head = news.seq.max(*head);
            newer
        });
        if newer {
            // No listener is no fault.
            let _ = self.sender.send(news);
        }
    }

    fn tell_head(&self, commune: Uuid, seq: i64) {
        self.tell(Committed { commune, seq, kind: String::new(), subject: Uuid::nil() });
    }

    pub(crate) fn set_heads(&self, rows: Vec<(Uuid, i64)>) {
        for (commune, seq) in rows {
            self.tell_head(commune, seq);
        }
    }
}

/// Writes a commit as the notification's text.
pub(crate) fn encode(news: &Committed) -> String {
    format!("{} {} {} {}", news.commune, news.seq, news.subject, news.kind)
}

fn decode(text: &str) -> Option<Committed> {
    let mut parts = text.splitn(4, ' ');
    Some(Committed {
        commune: parts.next()?.parse().ok()?,
        seq: parts.next()?.parse().ok()?,
        subject: parts.next()?.parse().ok()?,
        kind: parts.next()?.to_owned(),
    })
}

/// Follows the commits of other processes until the pool closes.
pub(crate) async fn follow(pool: PgPool, news: News) {
    while !pool.is_closed() {
        if let Err(error) = hear(&pool, &news).await {
            tracing::warn!(%error, "the news channel broke; reading the heads again");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
}

async fn hear(pool: &PgPool, news: &News) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        news.set_heads(heads(pool).await?);
        let tick = tokio::time::sleep(Duration::from_secs(1));
        tokio::pin!(tick);
        loop {
            tokio::select! {
                () = &mut tick => break,
                heard = listener.recv() => {
                    if let Some(commit) = decode(heard?.payload()) {
                        news.tell(commit);
                    }
                }
            }
        }
    }
}

async fn heads(pool: &PgPool) -> Result<Vec<(Uuid, i64)>, sqlx::Error> {
    sqlx::query_as("select commune_id, seq from journal_head").fetch_all(pool).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_never_goes_back() {
        let news = News::default();
        let commune = Uuid::from_u128(7);
        news.tell_head(commune, 5);
        news.tell_head(commune, 3);
        assert_eq!(news.head(commune), 5);
    }

    #[test]
    fn a_notification_says_what_was_committed() {
        let news = Committed {
            commune: Uuid::from_u128(1),
            seq: 9,
            kind: "workshop.card_written".into(),
            subject: Uuid::from_u128(2),
        };
        assert_eq!(decode(&encode(&news)), Some(news));
    }
}
