//! When the bearers of links were last heard of, and a bell that rings for
//! them. It lives in the process: what is lasting stands in the database.

use std::{collections::HashMap, sync::Mutex};

use base::Instant;
use tokio::sync::broadcast;
use uuid::Uuid;

/// How many are remembered before those of earlier days are forgotten.
const REMEMBERED: usize = 10_000;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Who was heard when, and who listens.
#[derive(Debug)]
pub struct Contacts {
    heard: Mutex<HashMap<Uuid, Instant>>,
    bell: broadcast::Sender<Uuid>,
}

impl Default for Contacts {
    fn default() -> Self {
        let (bell, _) = broadcast::channel(1024);
        Self { heard: Mutex::default(), bell }
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
