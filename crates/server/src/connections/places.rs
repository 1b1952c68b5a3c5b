//! The places that connections take, and who gives way where there is none.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use tokio::sync::Notify;

/// Descriptors that are no connections: the database's files, the fonts, the
/// PDF workers' pipes, the log.
const KEPT_BACK: u64 = 200;

/// More connections than this are no use to two cores.
const MOST: usize = 4_096;

/// Fewer serve nobody.
const LEAST: usize = 16;

/// All connections: at most `all`, at most `each` of one peer, at most
/// `streams` that follow news.
pub(super) struct Places {
    all: usize,
    each: usize,
    streams: usize,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    last: u64,
    streams: usize,
    by_number: HashMap<u64, Held>,
}

struct Held {
    peer: IpAddr,
    /// Since when nothing is asked; nothing while something is.
    silent: Option<Instant>,
    leave: Arc<Notify>,
}

/// A connection's place, free again when dropped.
pub(super) struct Place {
    places: Arc<Places>,
    number: u64,
    leave: Arc<Notify>,
}

/// A request that is being answered.
pub(super) struct Busy {
    place: Arc<Place>,
    streams: std::sync::atomic::AtomicBool,
}

impl Places {
    /// As many as the machine gives descriptors for.
    pub(super) fn for_descriptors() -> Self {
        let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
        let left = limit
            .map_or(MOST, |limit| usize::try_from(limit.saturating_sub(KEPT_BACK)).unwrap_or(MOST));
        Self::new(left.clamp(LEAST, MOST))
    }

    fn new(all: usize) -> Self {
        Self { all, each: all / 2, streams: all / 2, taken: Mutex::default() }
    }

    /// A place for a peer. Where all are taken, or all of the peer's, the
    /// longest silent one of whoever has most gives way; where nobody is
    /// silent there is none. A proxy on this machine stands for many peers and
    /// may have all.
    pub(super) fn take(places: &Arc<Self>, peer: IpAddr) -> Option<Place> {
        let mut taken = places.taken();
        let own = taken.by_number.values().filter(|it| it.peer == peer).count();
        if own >= places.each && !peer.is_loopback() {
            taken.send_away(Some(peer))?;
        } else if taken.by_number.len() >= places.all {
            taken.send_away(None)?;
        }
        taken.last += 1;
        let (number, leave) = (taken.last, Arc::new(Notify::new()));
        let held = Held { peer, silent: Some(Instant::now()), leave: Arc::clone(&leave) };
        taken.by_number.insert(number, held);
        Some(Place { places: Arc::clone(places), number, leave })
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        // What is kept is counted in single steps; a panic between cannot break it.
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Taken {
    /// Asks the longest silent connection to leave: of one peer, or of the one
    /// that has most silent ones.
    fn send_away(&mut self, of: Option<IpAddr>) -> Option<()> {
        let peer = of.or_else(|| self.most_silent())?;
        let silent = self.by_number.iter().filter(|(_, held)| held.peer == peer);
        let silent = silent.filter_map(|(number, held)| Some((held.silent?, *number)));
        let (_, number) = silent.min()?;
        // The place is free at once; the connection closes when it is told.
        self.by_number.remove(&number)?.leave.notify_one();
        Some(())
    }

    fn most_silent(&self) -> Option<IpAddr> {
        let mut count: HashMap<IpAddr, usize> = HashMap::new();
        for held in self.by_number.values().filter(|held| held.silent.is_some()) {
            *count.entry(held.peer).or_default() += 1;
        }
        count.into_iter().max_by_key(|(peer, count)| (*count, *peer)).map(|(peer, _)| peer)
    }
}

impl Place {
    /// Resolves when somebody else needs the place more.
    pub(super) async fn gives_way(&self) {
        self.leave.notified().await;
    }

    /// Something is asked, and the connection not silent, until this is dropped.
    pub(super) fn work(self: &Arc<Self>) -> Busy {
        self.note(None);
        Busy { place: Arc::clone(self), streams: false.into() }
    }

    fn note(&self, silent: Option<Instant>) {
        if let Some(held) = self.places.taken().by_number.get_mut(&self.number) {
            held.silent = silent;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.taken().by_number.remove(&self.number);
    }
}

impl Busy {
    /// Whether the answer may be one that stays open for news.
    pub(super) fn streams(&self) -> bool {
        let mut taken = self.place.places.taken();
        if taken.streams >= self.place.places.streams {
            return false;
        }
        taken.streams += 1;
        self.streams.store(true, std::sync::atomic::Ordering::Relaxed);
        true
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.place.note(Some(Instant::now()));
        if *self.streams.get_mut() {
            self.place.places.taken().streams -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    fn left(place: &Place) -> bool {
        !place.places.taken().by_number.contains_key(&place.number)
    }

    #[test]
    fn where_all_places_are_taken_the_longest_silent_one_of_whoever_has_most_gives_way() {
        let places = Arc::new(Places::new(8));
        let many: Vec<Place> = (0..3).filter_map(|_| Places::take(&places, peer(1))).collect();
        let others: Vec<Place> = (2..7).filter_map(|n| Places::take(&places, peer(n))).collect();
        assert_eq!((many.len(), others.len()), (3, 5));
        assert!(Places::take(&places, peer(9)).is_some());
        assert!(left(&many[0]) && !left(&many[1]) && !others.iter().any(left));
    }

    #[test]
    fn whoever_is_being_answered_keeps_the_place() {
        let places = Arc::new(Places::new(4));
        let take = |last| Places::take(&places, peer(last)).map(Arc::new);
        let kept: Vec<Arc<Place>> = (1..5).filter_map(take).collect();
        let busy: Vec<Busy> = kept.iter().map(Place::work).collect();
        assert!(take(9).is_none(), "nobody is silent");
        drop(busy);
        assert!(take(9).is_some());
    }

    #[test]
    fn one_peer_has_at_most_half_of_the_places_and_a_proxy_all() {
        let places = Arc::new(Places::new(8));
        let mine: Vec<Place> = (0..5).filter_map(|_| Places::take(&places, peer(1))).collect();
        assert!(left(&mine[0]) && mine[1..].iter().all(|place| !left(place)));
        let proxy = IpAddr::from([127, 0, 0, 1]);
        let places = Arc::new(Places::new(8));
        let all: Vec<Place> = (0..8).filter_map(|_| Places::take(&places, proxy)).collect();
        assert!(!all.iter().any(left));
    }

    #[test]
    fn half_of_the_places_may_follow_news() {
        let places = Arc::new(Places::new(4));
        let take = |last| Places::take(&places, peer(last)).map(Arc::new);
        let kept: Vec<Arc<Place>> = (1..4).filter_map(take).collect();
        let mut busy: Vec<Busy> = kept.iter().map(Place::work).collect();
        assert_eq!(busy.iter().map(Busy::streams).collect::<Vec<_>>(), [true, true, false]);
        busy.clear();
        assert!(kept[0].work().streams(), "who leaves makes room");
    }
}
