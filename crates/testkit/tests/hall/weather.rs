//! A line with weather on it: a proxy of our own that delays, cuts in the
//! middle of a transfer, lets nobody through, and repeats what it has heard.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use testkit::{Client, Town};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use web::Options;

/// What the line does to whoever uses it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sky {
    /// Nobody comes through.
    closed: bool,
    /// How long each piece takes, in milliseconds.
    delay: u64,
    /// Of ten connections, how many are cut.
    cut: u64,
    /// After how many bytes at most.
    after: u64,
    /// Whether requests are repeated when their connection is over.
    repeat: bool,
}

const FAIR: Sky = Sky { closed: false, delay: 0, cut: 0, after: 0, repeat: false };

/// What happened to those who used the line.
#[derive(Debug, Clone, Copy, Default)]
pub struct Troubles {
    pub refused: usize,
    pub cuts: usize,
    pub repeats: usize,
}

/// The line, and how to turn its weather.
#[derive(Clone)]
pub struct Weather {
    pub address: SocketAddr,
    sky: Arc<Mutex<Sky>>,
    troubles: Arc<Mutex<Troubles>>,
    dice: Arc<AtomicU64>,
}

impl Weather {
    /// A town's site behind a line of fair weather.
    pub async fn over(town: &Town) -> Self {
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let behind = server.local_addr().unwrap();
        let router = Client::of(town, Options { limits: false, ..Options::default() }).site();
        tokio::spawn(async move { axum::serve(server, router).await });
        let line = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let weather = Self {
            address: line.local_addr().unwrap(),
            sky: Arc::new(Mutex::new(FAIR)),
            troubles: Arc::default(),
            dice: Arc::new(AtomicU64::new(2023)),
        };
        let own = weather.clone();
        tokio::spawn(async move {
            while let Ok((visitor, _)) = line.accept().await {
                tokio::spawn(own.clone().carry(visitor, behind));
            }
        });
        weather
    }

    /// The weather of a step: bad, worse, none at all, seldom fair.
    pub fn turn(&self, step: usize) {
        let sky = match step % 5 {
            0 => Sky { delay: 2, cut: 7, after: 6_000, repeat: true, ..FAIR },
            1 => Sky { closed: true, ..FAIR },
            2 => Sky { delay: 1, cut: 5, after: 20_000, repeat: true, ..FAIR },
            3 => Sky { cut: 9, after: 2_000, repeat: true, ..FAIR },
            _ => Sky { delay: 1, ..FAIR },
        };
        *self.sky.lock().unwrap() = sky;
    }

    pub fn storm(&self) {
        *self.sky.lock().unwrap() = Sky { delay: 1, cut: 8, after: 8_000, repeat: true, ..FAIR };
    }

    pub fn fair(&self) {
        *self.sky.lock().unwrap() = FAIR;
    }

    pub fn troubles(&self) -> Troubles {
        *self.troubles.lock().unwrap()
    }

    fn roll(&self, sides: u64) -> u64 {
        let next = |it: u64| Some(it.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        let rolled = self.dice.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).unwrap();
        (rolled >> 33) % sides.max(1)
    }

    async fn carry(self, mut visitor: TcpStream, behind: SocketAddr) {
        let mut sky = *self.sky.lock().unwrap();
        if sky.closed {
            self.troubles.lock().unwrap().refused += 1;
            return;
        }
        let Ok(mut server) = TcpStream::connect(behind).await else { return };
        let mut left = (self.roll(10) < sky.cut).then(|| self.roll(sky.after));
        let mut heard = Vec::new();
        let (mut there, mut back) = ([0_u8; 1024], [0_u8; 1024]);
        loop {
            let read = tokio::select! {
                read = visitor.read(&mut there) => read.map(|read| (true, read)),
                read = server.read(&mut back) => read.map(|read| (false, read)),
            };
            let Ok((up, read)) = read else { break };
            if read == 0 {
                break;
            }
            // A connection kept open lives through every weather.
            let now = *self.sky.lock().unwrap();
            if now != sky {
                left = (self.roll(10) < now.cut).then(|| self.roll(now.after));
                sky = now;
            }
            if sky.closed {
                self.troubles.lock().unwrap().cuts += 1;
                break;
            }
            if sky.delay > 0 {
                tokio::time::sleep(Duration::from_millis(sky.delay)).await;
            }
            if let Some(bytes) = &mut left {
                if *bytes < read as u64 {
                    self.troubles.lock().unwrap().cuts += 1;
                    break;
                }
                *bytes -= read as u64;
            }
            let sent = if up {
                heard.extend_from_slice(&there[..read]);
                server.write_all(&there[..read]).await
            } else {
                visitor.write_all(&back[..read]).await
            };
            if sent.is_err() {
                break;
            }
        }
        drop(visitor);
        if sky.repeat && !heard.is_empty() {
            self.repeat(&heard, behind).await;
        }
    }

    /// Says again what was heard, as a line does that lost the answer.
    async fn repeat(&self, heard: &[u8], behind: SocketAddr) {
        self.troubles.lock().unwrap().repeats += 1;
        let Ok(mut server) = TcpStream::connect(behind).await else { return };
        if server.write_all(heard).await.is_ok() {
            let mut answer = [0_u8; 1024];
            let read = server.read(&mut answer);
            let _ = tokio::time::timeout(Duration::from_millis(500), read).await;
        }
    }
}
