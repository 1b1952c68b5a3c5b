//! The line to home: bad, slow, cut. What was transferred stays transferred.

use std::{io::Read, thread, time::Duration};

use civic::offline::{
    Home,
    wire::{self, Batch, Coming, Outcome, PART, Progress, Welcome},
};
use serde::de::DeserializeOwned;
use ureq::{Agent, http::Response};
use uuid::Uuid;

/// The most bytes that one transfer brings.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Why home was not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing answers there, or not for long enough.
    Unreachable(String),
    /// The key opens nothing there.
    Closed,
    /// Home has taken the workshop back: nothing more is to be done here.
    Ended,
    /// Home says no, in words.
    Refused(String),
    /// Home answers what this program does not understand.
    Strange(String),
    /// This laptop's own fault.
    Own(String),
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Closed => f.write_str("404"),
            Self::Ended => f.write_str("410"),
            Self::Unreachable(why) | Self::Refused(why) | Self::Strange(why) | Self::Own(why) => {
                f.write_str(why)
            }
        }
    }
}

impl std::error::Error for Trouble {}

impl From<base::Error> for Trouble {
    fn from(error: base::Error) -> Self {
        Self::Own(error.to_string())
    }
}

/// A line to home under a key. Its calls block; they run on threads of their own.
#[derive(Debug, Clone)]
pub struct HomeLine {
    agent: Agent,
    pub(crate) home: String,
    pub(crate) key: String,
    pub(crate) laptop: Uuid,
    /// How often in a row nothing may come through before it gives up for now.
    pub tries: u32,
    /// How long it waits before it tries again.
    pub pause: Duration,
}

impl HomeLine {
    /// A line to the commune's address at home, e.g. `https://…/ar/beni-mellal`.
    #[must_use]
    pub fn new(home: &str, key: &str, laptop: Uuid) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_send_body(Some(Duration::from_secs(60)))
            .timeout_recv_response(Some(Duration::from_secs(60)))
            .timeout_recv_body(Some(Duration::from_secs(120)))
            .build();
        let home = home.trim_end_matches('/').to_owned();
        let (key, pause) = (key.trim().to_owned(), Duration::from_secs(2));
        Self { agent: config.into(), home, key, laptop, tries: 3, pause }
    }

    /// The line that a laptop's own database remembers.
    #[must_use]
    pub fn of(home: &Home) -> Self {
        Self::new(&home.home, &home.key, home.laptop)
    }

    /// Comes for the workshop.
    pub(crate) fn come(&self) -> Result<Welcome, Trouble> {
        let coming = Coming { laptop: self.laptop, schema: db::schema_digest() };
        let body = serde_json::to_vec(&coming).map_err(|error| Trouble::Own(error.to_string()))?;
        self.patiently(|| self.post("/hall", &body))
    }

    /// Gives the workshop back.
    pub(crate) fn give_back(&self) -> Result<(), Trouble> {
        self.patiently(|| self.post::<Welcome>("/hall/return", b"")).map(drop)
    }

    /// Sends a batch, each part until it has arrived, and gives what came of it.
    pub(crate) fn send(&self, batch: &Batch) -> Result<Outcome, Trouble> {
        let packed = wire::pack(batch)?;
        let parts: Vec<&[u8]> = packed.chunks(PART).collect();
        let place = format!("/hall/batches/{}", batch.id);
        let mut progress: Progress = match parts.len() {
            1 => Progress { parts: Vec::new(), outcome: None },
            _ => self.patiently(|| self.get(&place))?,
        };
        for (number, content) in parts.iter().enumerate() {
            if progress.outcome.is_none() && !progress.parts.contains(&number) {
                let place = format!("{place}?part={number}&of={}", parts.len());
                progress = self.patiently(|| self.post(&place, content))?;
            }
        }
        progress.outcome.ok_or_else(|| Trouble::Strange("a batch without its outcome".into()))
    }

    /// Fetches bytes, going on where a cut transfer broke off, with the digest
    /// they are known by; nothing when they are still those that are known.
    pub(crate) fn fetch(
        &self,
        place: &str,
        known: &str,
    ) -> Result<Option<(Vec<u8>, String)>, Trouble> {
        let (mut bytes, mut digest, mut failures) = (Vec::new(), String::new(), 0);
        loop {
            let before = bytes.len();
            match self.go_on(place, known, &mut bytes, &mut digest) {
                Ok(true) => return Ok(None),
                Ok(false) if wire::digest(&bytes) == digest => return Ok(Some((bytes, digest))),
                Err(Trouble::Unreachable(why)) => {
                    failures = if bytes.len() > before { 0 } else { failures + 1 };
                    if failures >= self.tries {
                        return Err(Trouble::Unreachable(why));
                    }
                    thread::sleep(self.pause);
                }
                Err(trouble) => return Err(trouble),
                Ok(false) if failures < self.tries => {
                    failures += 1;
                    bytes.clear();
                    digest.clear();
                }
                Ok(false) => return Err(Trouble::Strange("bytes of another digest".into())),
            }
        }
    }

    /// One attempt at the rest of the bytes; true when the known ones still hold.
    fn go_on(
        &self,
        place: &str,
        known: &str,
        bytes: &mut Vec<u8>,
        digest: &mut String,
    ) -> Result<bool, Trouble> {
        let mut request = self.agent.get(format!("{}{place}", self.home));
        for (name, value) in self.papers() {
            request = request.header(name, value);
        }
        if !known.is_empty() {
            request = request.header("if-none-match", format!("\"{known}\""));
        }
        if !bytes.is_empty() {
            request = request.header("range", format!("bytes={}-", bytes.len()));
            request = request.header("if-range", format!("\"{digest}\""));
        }
        let mut response = request.call().map_err(unreachable)?;
        match response.status().as_u16() {
            304 => return Ok(true),
            206 => {}
            200 => bytes.clear(),
            _ => return Err(refusal(response)),
        }
        let tag = response.headers().get("etag").and_then(|tag| tag.to_str().ok());
        *digest = tag.unwrap_or_default().trim_matches('"').to_owned();
        let mut body = response.body_mut().with_config().limit(LARGEST).reader();
        let mut chunk = [0_u8; 8 * 1024];
        loop {
            match body.read(&mut chunk) {
                Ok(0) => return Ok(false),
                Ok(read) => bytes.extend_from_slice(&chunk[..read]),
                Err(error) => return Err(Trouble::Unreachable(error.to_string())),
            }
        }
    }

    fn get<T: DeserializeOwned>(&self, place: &str) -> Result<T, Trouble> {
        let mut request = self.agent.get(format!("{}{place}", self.home));
        for (name, value) in self.papers() {
            request = request.header(name, value);
        }
        answer(request.call().map_err(unreachable)?)
    }

    fn post<T: DeserializeOwned>(&self, place: &str, body: &[u8]) -> Result<T, Trouble> {
        let mut request = self.agent.post(format!("{}{place}", self.home));
        for (name, value) in self.papers() {
            request = request.header(name, value);
        }
        request = request.header("content-type", "application/octet-stream");
        answer(request.send(body).map_err(unreachable)?)
    }

    /// What every request shows.
    fn papers(&self) -> [(&'static str, String); 2] {
        let bearer = format!("Bearer {}", self.key);
        [("authorization", bearer), ("mithaq-laptop", self.laptop.to_string())]
    }

    /// Tries again as long as it is the line that fails. What is asked for is
    /// the same however often it is asked.
    fn patiently<T>(&self, call: impl Fn() -> Result<T, Trouble>) -> Result<T, Trouble> {
        let mut left = self.tries;
        loop {
            match call() {
                Err(Trouble::Unreachable(_)) if left > 1 => {
                    left -= 1;
                    thread::sleep(self.pause);
                }
                done => return done,
            }
        }
    }
}

fn unreachable(error: ureq::Error) -> Trouble {
    match error {
        ureq::Error::BadUri(why) => Trouble::Own(why),
        other => Trouble::Unreachable(other.to_string()),
    }
}

fn answer<T: DeserializeOwned>(mut response: Response<ureq::Body>) -> Result<T, Trouble> {
    if !response.status().is_success() {
        return Err(refusal(response));
    }
    let text = response.body_mut().read_to_string().map_err(unreachable)?;
    serde_json::from_str(&text).map_err(|error| Trouble::Strange(error.to_string()))
}

/// What an answer that is none means. A server in trouble is one that cannot
/// be reached for now.
fn refusal(mut response: Response<ureq::Body>) -> Trouble {
    let status = response.status().as_u16();
    match status {
        404 => Trouble::Closed,
        410 => Trouble::Ended,
        409 => Trouble::Refused(response.body_mut().read_to_string().unwrap_or_default()),
        429 | 500..=599 => Trouble::Unreachable(format!("home answered {status}")),
        _ => Trouble::Strange(format!("home answered {status}")),
    }
}
