//! Heavy work: what takes more than ten milliseconds of a processor is done
//! beside the threads that answer pages, by few hands, and by turns. Who comes
//! when too many wait already is told to try again, so that a crowd at one
//! costly page takes neither the machine nor everybody else's pages.

use std::sync::atomic::{AtomicU64, Ordering};

use base::{Error, Result};
use tokio::sync::{Semaphore, SemaphorePermit};

/// After how many seconds whoever was refused may try again.
const AGAIN: u32 = 5;

/// The offices' comparing, drawing, reading of files and packing of them.
pub static OFFICE: Lane = Lane::new("office", 2, 32);

/// What strangers and the bearers of links may ask for.
pub static OPEN: Lane = Lane::new("open", 1, 32);

/// Hashing of passwords: one at a time, because each takes 19 MiB.
pub static HASHING: Lane = Lane::new("hashing", 1, 40);

/// Printing, which a child process does: one sheet at a time.
pub static PRINTING: Lane = Lane::new("printing", 1, 24);

/// Every lane, for those who watch.
pub static LANES: [&Lane; 4] = [&OFFICE, &OPEN, &HASHING, &PRINTING];

/// A kind of heavy work with its hands and its queue.
#[derive(Debug)]
pub struct Lane {
    name: &'static str,
    places: Semaphore,
    hands: Semaphore,
    all_hands: usize,
    all_places: usize,
    done: AtomicU64,
    refused: AtomicU64,
}

/// A turn at heavy work; it ends when this is dropped.
#[derive(Debug)]
pub struct Turn {
    lane: &'static Lane,
    _place: SemaphorePermit<'static>,
    _hand: SemaphorePermit<'static>,
}

impl Turn {
    /// Does work beside the threads that answer pages. The turn goes with the
    /// work: who asked for it may leave, the machine is busy until it is done.
    pub async fn run<T, F>(self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        let done = tokio::task::spawn_blocking(move || {
            let _turn = self;
            work()
        });
        done.await.map_err(Error::bug)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.lane.done.fetch_add(1, Ordering::Relaxed);
    }
}

impl Lane {
    const fn new(name: &'static str, hands: usize, waiting: usize) -> Self {
        Self {
            name,
            places: Semaphore::const_new(hands + waiting),
            hands: Semaphore::const_new(hands),
            all_hands: hands,
            all_places: hands + waiting,
            done: AtomicU64::new(0),
            refused: AtomicU64::new(0),
        }
    }

    /// Waits for a turn, unless too many wait.
    pub async fn turn(&'static self) -> Result<Turn> {
        let Ok(place) = self.places.try_acquire() else {
            self.refused.fetch_add(1, Ordering::Relaxed);
            return Err(Error::Busy(AGAIN));
        };
        let hand = self.hands.acquire().await.map_err(Error::bug)?;
        Ok(Turn { lane: self, _place: place, _hand: hand })
    }

    /// Waits for a turn and does work in it.
    pub async fn run<T, F>(&'static self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        self.turn().await?.run(work).await
    }

    /// The lane's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// How many are done at once.
    #[must_use]
    pub const fn hands(&self) -> usize {
        self.all_hands
    }

    /// How many may be under way or wait.
    #[must_use]
    pub const fn places(&self) -> usize {
        self.all_places
    }

    /// How many are under way or wait.
    #[must_use]
    pub fn present(&self) -> usize {
        self.all_places - self.places.available_permits()
    }

    /// How many were done since the start.
    #[must_use]
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    /// How many were told to try again.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed)
    }
}
