//! How many statements a request sent: counted here, asserted per route in
//! tests, summed up in the metrics.

use std::{cell::Cell, future::Future};

tokio::task_local! {
    static STATEMENTS: Cell<u32>;
}

/// Runs a future and gives its result with the number of statements it sent.
pub async fn scope<F: Future>(future: F) -> (F::Output, u32) {
    STATEMENTS
        .scope(Cell::new(0), async {
            let output = future.await;
            (output, STATEMENTS.with(Cell::get))
        })
        .await
}

pub(crate) fn note() {
    note_also(1);
}

/// Counts statements that a part of the request sent in a scope of its own, on
/// another thread.
pub fn note_also(statements: u32) {
    // Outside a counted scope (jobs, the command line) nobody asks.
    let _ = STATEMENTS.try_with(|count| count.set(count.get() + statements));
}
