//! A proxy that fails: it delays, cuts in the middle of a transfer, lets nobody
//! through, and sends again what it has already sent.

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

/// How the proxy treats connections.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Faults {
    /// Whether every connection is refused.
    refuse: bool,
    /// How long each piece is held back, in milliseconds.
    delay: u64,
    /// Of ten connections, how many are cut.
    cut_of_ten: u64,
    /// After how many bytes at most they are.
    cut_within: u64,
    /// Whether a request is sent once more when its connection is over.
    repeat: bool,
}

const NONE: Faults =
    Faults { refuse: false, delay: 0, cut_of_ten: 0, cut_within: 0, repeat: false };

/// How often it failed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Failures {
    pub refused: usize,
    pub cut: usize,
    pub repeated: usize,
}

/// The proxy, and how to change its faults.
#[derive(Clone)]
pub struct FaultyProxy {
    pub address: SocketAddr,
    faults: Arc<Mutex<Faults>>,
    failures: Arc<Mutex<Failures>>,
    random: Arc<AtomicU64>,
}

impl FaultyProxy {
    /// In front of a town's site, without faults at first.
    pub async fn before(town: &Town) -> Self {
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let behind = server.local_addr().unwrap();
        let router = Client::of(town, Options { limits: false, ..Options::default() }).site();
        tokio::spawn(async move { axum::serve(server, router).await });
        let proxy = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let own = Self {
            address: proxy.local_addr().unwrap(),
            faults: Arc::new(Mutex::new(NONE)),
            failures: Arc::default(),
            random: Arc::new(AtomicU64::new(2023)),
        };
        let accepting = own.clone();
        tokio::spawn(async move {
            while let Ok((visitor, _)) = proxy.accept().await {
                tokio::spawn(accepting.clone().forward(visitor, behind));
            }
        });
        own
    }

    /// The faults of a step: many, all, some, nearly all, and once in five next to none.
    pub fn set_faults_of(&self, step: usize) {
        let faults = match step % 5 {
            0 => Faults { delay: 2, cut_of_ten: 7, cut_within: 6_000, repeat: true, ..NONE },
            1 => Faults { refuse: true, ..NONE },
            2 => Faults { delay: 1, cut_of_ten: 5, cut_within: 20_000, repeat: true, ..NONE },
            3 => Faults { cut_of_ten: 9, cut_within: 2_000, repeat: true, ..NONE },
            _ => Faults { delay: 1, ..NONE },
        };
        *self.faults.lock().unwrap() = faults;
    }

    /// Cuts most connections, but not so early that nothing comes through.
    pub fn set_many_faults(&self) {
        *self.faults.lock().unwrap() =
            Faults { delay: 1, cut_of_ten: 8, cut_within: 8_000, repeat: true, ..NONE };
    }

    pub fn set_no_faults(&self) {
        *self.faults.lock().unwrap() = NONE;
    }

    pub fn failures(&self) -> Failures {
        *self.failures.lock().unwrap()
    }

    /// A number below `bound`, the same ones in every run.
    fn random(&self, bound: u64) -> u64 {
        let next = |it: u64| Some(it.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        let number = self.random.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).unwrap();
        (number >> 33) % bound.max(1)
    }

    async fn forward(self, mut visitor: TcpStream, behind: SocketAddr) {
        let mut faults = *self.faults.lock().unwrap();
        if faults.refuse {
            self.failures.lock().unwrap().refused += 1;
            return;
        }
        let Ok(mut server) = TcpStream::connect(behind).await else { return };
        let mut left = self.cut(faults);
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
            // A connection kept open meets new faults too.
            let now = *self.faults.lock().unwrap();
            if now != faults {
                left = self.cut(now);
                faults = now;
            }
            if faults.refuse {
                self.failures.lock().unwrap().cut += 1;
                break;
            }
            if faults.delay > 0 {
                tokio::time::sleep(Duration::from_millis(faults.delay)).await;
            }
            if let Some(bytes) = &mut left {
                if *bytes < read as u64 {
                    self.failures.lock().unwrap().cut += 1;
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
        if faults.repeat && !heard.is_empty() {
            self.repeat(&heard, behind).await;
        }
    }

    /// After how many bytes a connection is cut, where it is.
    fn cut(&self, faults: Faults) -> Option<u64> {
        (self.random(10) < faults.cut_of_ten).then(|| self.random(faults.cut_within))
    }

    /// Sends once more what was sent, as a line does that lost the answer.
    async fn repeat(&self, heard: &[u8], behind: SocketAddr) {
        self.failures.lock().unwrap().repeated += 1;
        let Ok(mut server) = TcpStream::connect(behind).await else { return };
        if server.write_all(heard).await.is_ok() {
            let mut answer = [0_u8; 1024];
            let read = server.read(&mut answer);
            let _ = tokio::time::timeout(Duration::from_millis(500), read).await;
        }
    }
}
