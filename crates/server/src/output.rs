//! What the program says on the terminal. Whoever reads may stop reading, as
//! `head` does: a closed output ends the program, and is no failure.

use std::{
    io::{ErrorKind, Write},
    process,
};

/// Writes a line for whoever reads the command's output. When nobody reads it
/// any longer, the program ends here.
pub(crate) fn out(line: &str) {
    match writeln!(std::io::stdout(), "{line}") {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => process::exit(0),
        Err(error) => {
            complain(&format!("mithaq: {error}"));
            process::exit(1)
        }
    }
}

/// Writes a line to the error stream, which tells nobody anything when it is closed.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
