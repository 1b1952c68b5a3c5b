//! When the bearers of links were last heard of, and a bell that rings for
//! them. It lives in the process: what is lasting stands in the database.

use std::{collections::HashMap, sync::Mutex};

use base::Instant;
use tokio::sync::broadcast;
use uuid::Uuid;

/// How many are remembered before those of earlier days are forgotten.
const REMEMBERED: usize = 10_000;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// What a device said that it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holds {
    /// When it said so.
    pub at: Instant,
    /// How much was written on it and has not arrived.
    pub waiting: i64,
    /// How many texts are begun on it.
    pub drafts: i64,
}

impl Holds {
    /// Whether everything has arrived.
    #[must_use]
    pub const fn nothing(&self) -> bool {
        self.waiting == 0 && self.drafts == 0
    }
}

/// Who was heard when, what their devices hold, and who listens.
#[derive(Debug)]
pub struct Contacts {
    heard: Mutex<HashMap<Uuid, Instant>>,
    holds: Mutex<HashMap<(Uuid, Uuid), Holds>>,
    bell: broadcast::Sender<Uuid>,
}

impl Default for Contacts {
    fn default() -> Self {
        let (bell, _) = broadcast::channel(1024);
        Self { heard: Mutex::default(), holds: Mutex::default(), bell }
    }
}

impl Contacts {
    /// Notes that somebody was heard of.
    pub fn heard(&self, who: Uuid, now: Instant) {
        let Ok(mut heard) = self.heard.lock() else { return };
        if heard.len() > REMEMBERED {
            heard.retain(|_, at| now.0 - at.0 < DAY);
        }
        heard.insert(who, now);
    }

    /// When somebody was last heard of since this process began.
    #[must_use]
    pub fn last(&self, who: Uuid) -> Option<Instant> {
        self.heard.lock().ok()?.get(&who).copied()
    }

    /// Notes what a device of somebody's says that it holds.
    pub fn tells(&self, who: Uuid, device: Uuid, holds: Holds) {
        let Ok(mut all) = self.holds.lock() else { return };
        if all.len() > REMEMBERED {
            all.retain(|_, it| holds.at.0 - it.at.0 < DAY);
        }
        all.insert((who, device), holds);
    }

    /// What the devices of somebody's said last, in no order.
    #[must_use]
    pub fn holds(&self, who: Uuid) -> Vec<Holds> {
        let Ok(all) = self.holds.lock() else { return Vec::new() };
        all.iter().filter(|((of, _), _)| *of == who).map(|(_, holds)| *holds).collect()
    }

    /// Rings for somebody: there is something new to look at.
    pub fn ring(&self, who: Uuid) {
        // No listener is no fault.
        let _ = self.bell.send(who);
    }

    /// Listens to the bell from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Uuid> {
        self.bell.subscribe()
    }
}
