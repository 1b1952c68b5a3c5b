//! The child's side: reads sheets, writes PDFs, until nobody asks any more.

use std::io::{self, ErrorKind, Read, Write};

use base::sheet::Sheet;

use crate::{frame, render};

/// Answers sheets from `input` on `output` until `input` ends, which is how the
/// server sends the worker home. Typst's caches are emptied after each sheet.
///
/// # Errors
/// When the pipes break or carry something else than frames.
pub fn serve_worker(mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    while let Some(question) = next(&mut input)? {
        let answer = frame::answer(print(&question));
        let head = frame::head(&answer).ok_or(ErrorKind::FileTooLarge)?;
        output.write_all(&head)?;
        output.write_all(&answer)?;
        output.flush()?;
        typst::comemo::evict(0);
    }
    Ok(())
}

fn print(question: &[u8]) -> Result<base::sheet::Printed, String> {
    let sheet: Sheet = serde_json::from_slice(question).map_err(|error| error.to_string())?;
    render(&sheet).map_err(|error| error.to_string())
}

/// The next question, or `None` where the input ends between two of them.
fn next(input: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut head = [0; 4];
    match input.read_exact(&mut head) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let mut body = vec![0; frame::length(head).ok_or(ErrorKind::InvalidData)?];
    input.read_exact(&mut body)?;
    Ok(Some(body))
}
