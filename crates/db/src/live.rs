//! News of commits: what live pages, the page cache and jobs listen to. On
//! PostgreSQL the news of other processes arrives by `listen/notify`; the
//! journal's head stays the truth, read again after every lost connection and
//! once a second besides: an event of which only the head was learned counts
//! for everything that public pages show.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, RwLock},
    time::Duration,
};

use base::{Topic, Topics};
use sqlx::{PgPool, postgres::PgListener};
use tokio::sync::broadcast;
use uuid::Uuid;

/// The channel's name on PostgreSQL.
pub(crate) const CHANNEL: &str = "mithaq_committed";

/// How many events may be heard of while one before them is not: a merged hall
/// brings many events with one piece of news.
const UNHEARD: usize = 64;

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
    /// What of the public pages it touches; everything when only the head is known.
    pub topics: Topics,
}

/// The heads of all journals as this process knows them, and who listens.
#[derive(Debug, Clone)]
pub struct News {
    heads: Arc<RwLock<Heads>>,
    sender: broadcast::Sender<Committed>,
}

/// The heads of all scopes, and how much news this process has had of them.
#[derive(Debug, Default)]
struct Heads {
    scopes: HashMap<Uuid, Head>,
    told: u64,
}

/// How far a scope's journal has come, as a whole and by topic.
#[derive(Debug, Default)]
struct Head {
    seq: i64,
    /// Up to where every event was heard of, and those heard of beyond.
    through: i64,
    beyond: BTreeSet<i64>,
    /// The last event that touched each topic, and which news of this process
    /// told of it: unlike numbers of journals, news of two scopes compares.
    topics: [(i64, u64); Topic::COUNT],
}

impl Head {
    /// Takes an event in; says whether it is the last one known.
    fn take(&mut self, news: &Committed, told: u64) -> bool {
        for place in news.topics.with(Topic::Journal).places() {
            if news.seq > self.topics[place].0 {
                self.topics[place] = (news.seq, told);
            }
        }
        if news.seq > self.through {
            self.beyond.insert(news.seq);
        }
        while self.beyond.remove(&(self.through + 1)) {
            self.through += 1;
        }
        if self.beyond.len() > UNHEARD {
            self.assume(news.seq.max(self.seq), told);
        }
        self.rise(news.seq)
    }

    /// Takes in that a journal has come so far, by whatever events. Those that
    /// nobody told of may have touched anything.
    fn assume(&mut self, seq: i64, told: u64) -> bool {
        if seq > self.through {
            self.topics = [(seq, told); Topic::COUNT];
            self.through = seq;
            self.beyond.retain(|heard| *heard > seq);
        }
        self.rise(seq)
    }

    fn rise(&mut self, seq: i64) -> bool {
        let newer = seq > self.seq;
        self.seq = seq.max(self.seq);
        newer
    }
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
        self.heads.read().map_or(0, |heads| heads.scopes.get(&scope).map_or(0, |head| head.seq))
    }

    /// A mark of the last news that touched one of these topics in one of these
    /// scopes: it grows with each, and with nothing else.
    #[must_use]
    pub fn mark(&self, scopes: &[Uuid], topics: Topics) -> u64 {
        let Ok(heads) = self.heads.read() else { return 0 };
        let known = scopes.iter().filter_map(|scope| heads.scopes.get(scope));
        let marks = known.flat_map(|head| topics.places().map(|place| head.topics[place].1));
        marks.max().unwrap_or(0)
    }

    /// The same of every scope there is.
    #[must_use]
    pub fn mark_anywhere(&self, topics: Topics) -> u64 {
        let Ok(heads) = self.heads.read() else { return 0 };
        let known = heads.scopes.values();
        let marks = known.flat_map(|head| topics.places().map(|place| head.topics[place].1));
        marks.max().unwrap_or(0)
    }

    /// Listens to the commits from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Committed> {
        self.sender.subscribe()
    }

    /// Tells a commit; a head never goes back, whatever order news arrives in.
    pub(crate) fn tell(&self, news: Committed) {
        if self.change(news.commune, |head, told| head.take(&news, told)) {
            // No listener is no fault.
            let _ = self.sender.send(news);
        }
    }

    fn change(&self, scope: Uuid, change: impl FnOnce(&mut Head, u64) -> bool) -> bool {
        self.heads.write().is_ok_and(|mut heads| {
            heads.told += 1;
            let told = heads.told;
            change(heads.scopes.entry(scope).or_default(), told)
        })
    }

    fn tell_head(&self, commune: Uuid, seq: i64) {
        if self.change(commune, |head, told| head.assume(seq, told)) {
            let (kind, subject, topics) = (String::new(), Uuid::nil(), Topics::ALL);
            let _ = self.sender.send(Committed { commune, seq, kind, subject, topics });
        }
    }

    pub(crate) fn set_heads(&self, rows: Vec<(Uuid, i64)>) {
        for (commune, seq) in rows {
            self.tell_head(commune, seq);
        }
    }
}

/// Writes a commit as the notification's text.
pub(crate) fn encode(news: &Committed) -> String {
    let topics = news.topics.bits();
    format!("{} {} {} {topics} {}", news.commune, news.seq, news.subject, news.kind)
}

fn decode(text: &str) -> Option<Committed> {
    let mut parts = text.splitn(5, ' ');
    Some(Committed {
        commune: parts.next()?.parse().ok()?,
        seq: parts.next()?.parse().ok()?,
        subject: parts.next()?.parse().ok()?,
        topics: Topics::from_bits(parts.next()?.parse().ok()?),
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
    news.set_heads(heads(pool).await?);
    let mut read = Vec::new();
    loop {
        // A head says nothing of topics. So what was read now is taken in only at
        // the next reading, when the notification, which does, had a second to come.
        news.set_heads(std::mem::replace(&mut read, heads(pool).await?));
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
    fn a_mark_moves_with_what_touches_it_and_with_nothing_else() {
        let (news, here, there) = (News::default(), Uuid::from_u128(1), Uuid::from_u128(2));
        let tell = |commune, seq, topics| {
            let (kind, subject) = (String::new(), Uuid::nil());
            news.tell(Committed { commune, seq, kind, subject, topics });
        };
        let (text, cards) = (Topics::of(&[Topic::Text]), Topics::of(&[Topic::Cards]));
        let mark = |topics| news.mark(&[here], topics);
        tell(here, 1, text);
        let (read, wall) = (mark(text), mark(cards));
        tell(here, 2, cards);
        tell(there, 1, Topics::ALL);
        assert_eq!(mark(text), read, "cards and other communes leave the text");
        assert!(mark(cards) > wall);
        let (wall, either) = (mark(cards), news.mark(&[here, there], text));
        assert!(either > read, "who reads of both scopes hears of both");
        assert_eq!(news.mark_anywhere(text), either, "as does who reads of all");
        tell(here, 2, cards);
        assert_eq!(mark(cards), wall, "the same event heard twice is one");
        news.tell_head(here, 3);
        assert!(mark(text) > read, "an event of which nothing is known touches everything");
        assert!(mark(Topics::of(&[Topic::Journal])) > wall);
        let read = mark(text);
        tell(here, 5, cards);
        tell(here, 4, cards);
        news.tell_head(here, 5);
        assert_eq!(mark(text), read, "what was heard of, in whatever order, is known");
        tell(here, 7, cards);
        news.tell_head(here, 7);
        assert!(mark(text) > read, "the sixth was not heard of");
    }

    #[test]
    fn a_notification_says_what_was_committed() {
        let news = Committed {
            commune: Uuid::from_u128(1),
            seq: 9,
            kind: "workshop.card_written".into(),
            subject: Uuid::from_u128(2),
            topics: Topics::of(&[Topic::Cards]),
        };
        assert_eq!(decode(&encode(&news)), Some(news));
    }
}
