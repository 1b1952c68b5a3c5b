//! A thousand silent connections keep nobody out.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

struct Server {
    child: Child,
    address: String,
    data: PathBuf,
}

impl Server {
    /// With as many descriptors as a machine gives where nobody set more.
    fn start() -> Self {
        let data = std::env::temp_dir().join(format!(
            "mithaq-{}-{}",
            std::process::id(),
            db::secret::token()
        ));
        let mut child = Command::new("sh")
            .args(["-c", "ulimit -n 1024; exec \"$0\" serve --listen 127.0.0.1:0 --data \"$1\""])
            .arg(env!("CARGO_BIN_EXE_mithaq"))
            .arg(&data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready =
            lines.find_map(|line| Some(line.ok()?.strip_prefix("ready http://")?.to_owned()));
        Self { child, address: ready.expect("the server answers"), data }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream
    }

    fn get(&self, path: &str) -> String {
        let mut stream = self.connect();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.data);
    }
}

#[test]
fn a_thousand_silent_connections_keep_nobody_out() {
    let server = Server::start();
    let silent: Vec<TcpStream> = (0..1_000).map(|_| server.connect()).collect();
    for _ in 0..50 {
        assert!(server.get("/healthz").starts_with("HTTP/1.1 200"));
    }
    drop(silent);
}

#[test]
fn who_sends_a_head_letter_by_letter_or_half_a_body_is_let_go() {
    let server = Server::start();
    let mut half = server.connect();
    half.write_all(b"GET /healthz HTTP/1.1\r\nhost: loc").unwrap();
    let mut body = server.connect();
    let head = "POST /ar/sign-in HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\
                content-type: application/x-www-form-urlencoded\r\n\r\nlogin=";
    body.write_all(head.as_bytes()).unwrap();
    let mut told = String::new();
    assert_eq!(half.read_to_string(&mut told).unwrap_or_default(), told.len(), "closed: {told}");
    body.read_to_string(&mut told).unwrap();
    assert!(told.starts_with("HTTP/1.1 4"), "the form is refused: {told}");
}
