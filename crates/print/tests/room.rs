//! The press room with a real worker. The worker is this very program, as it is
//! the very server in production; so `main` is our own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may stop where production code may not"
)]

use std::{env, io, time::Duration};

use base::{
    Error,
    sheet::{Block, Printer, Run, Sheet},
};
use print::PdfPool;

fn main() {
    let asked = |word: &str| env::args().any(|arg| arg == word);
    if asked("print-worker") {
        print::serve_worker(io::stdin().lock(), io::stdout().lock()).unwrap();
    } else if asked("silent-worker") {
        // It hears every question and answers none.
        io::copy(&mut io::stdin(), &mut io::sink()).unwrap();
    } else if asked("--list") {
        if !asked("--ignored") {
            println!("press_room: test");
        }
    } else {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            sheets_are_printed_one_after_another_by_one_worker().await;
            a_worker_that_died_between_two_sheets_is_replaced().await;
            an_idle_worker_goes_home().await;
            who_waits_for_a_silent_worker_is_asked_to_try_again().await;
            a_worker_that_dies_at_once_is_a_bug().await;
            a_caller_who_gives_up_does_not_leave_an_answer_behind().await;
        });
    }
}

fn room(worker: &str) -> PdfPool {
    PdfPool::with_worker(env::current_exe().unwrap(), [worker])
}

fn paper(words: &str) -> Sheet {
    Sheet {
        lang: "ar".to_owned(),
        title: "محضر".to_owned(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: String::new(),
        wide: false,
        blocks: vec![Block::Text { runs: vec![Run::plain(words)] }],
    }
}

/// The processes that this test started, by the kernel's own list.
fn children() -> Vec<String> {
    std::fs::read_to_string(format!("/proc/self/task/{}/children", std::process::id()))
        .unwrap()
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

async fn print(room: &PdfPool, words: &str) -> base::Result<base::sheet::Printed> {
    room.print(paper(words)).await
}

async fn sheets_are_printed_one_after_another_by_one_worker() {
    let room = room("print-worker");
    let (first, second) = tokio::join!(print(&room, "الأول"), print(&room, "الثاني 𓀀"));
    let (first, second) = (first.unwrap(), second.unwrap());
    assert!(first.pdf.starts_with(b"%PDF") && first.accessible);
    assert!(second.pdf.starts_with(b"%PDF") && !second.accessible);
    assert_eq!(children().len(), 1);
}

async fn a_worker_that_died_between_two_sheets_is_replaced() {
    let room = room("print-worker");
    print(&room, "الأول").await.unwrap();
    for child in children() {
        std::process::Command::new("kill").args(["-9", &child]).status().unwrap();
    }
    assert!(print(&room, "الثاني").await.unwrap().accessible);
}

async fn an_idle_worker_goes_home() {
    let room = room("print-worker").waiting(Duration::from_secs(20), Duration::from_millis(100));
    print(&room, "الأول").await.unwrap();
    let gone = tokio::time::timeout(Duration::from_secs(60), async {
        while !children().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    gone.await.expect("the worker goes home");
    print(&room, "الثاني").await.unwrap();
}

async fn who_waits_for_a_silent_worker_is_asked_to_try_again() {
    let room = room("silent-worker").waiting(Duration::from_millis(200), Duration::from_secs(60));
    let error = print(&room, "الأول").await.unwrap_err();
    assert!(matches!(error, Error::Busy(30)), "{error:?}");
}

async fn a_worker_that_dies_at_once_is_a_bug() {
    let room = PdfPool::with_worker("/bin/true", [""; 0]);
    assert!(matches!(print(&room, "الأول").await, Err(Error::Bug(_))));
}

async fn a_caller_who_gives_up_does_not_leave_an_answer_behind() {
    let room = room("print-worker");
    let expected = print(&room, "الثاني").await.unwrap().pdf.len();
    let long = paper(&"كلمة ".repeat(20_000));
    let gone = tokio::time::timeout(Duration::from_millis(5), room.print(long)).await;
    assert!(gone.is_err());
    assert_eq!(print(&room, "الثاني").await.unwrap().pdf.len(), expected);
}
