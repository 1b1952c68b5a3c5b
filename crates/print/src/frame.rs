//! How server and worker talk: a length in four bytes, then that many bytes.
//! A question is a sheet as JSON; an answer is the PDF or the words of the
//! error, then one byte that says which.

use base::sheet::Printed;

/// No sheet and no PDF comes near; more than this is a stream out of step.
const LONGEST: usize = 256 * 1024 * 1024;

const FAILED: u8 = 0;
const ACCESSIBLE: u8 = 1;
const PLAIN: u8 = 2;

/// The four bytes that stand before `body`; `None` when it is too long.
pub(crate) fn head(body: &[u8]) -> Option<[u8; 4]> {
    let length = u32::try_from(body.len()).ok()?;
    (body.len() <= LONGEST).then(|| length.to_be_bytes())
}

/// How many bytes follow; `None` when the stream is out of step.
pub(crate) fn length(head: [u8; 4]) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(head)).ok().filter(|length| *length <= LONGEST)
}

/// An answer as bytes.
pub(crate) fn answer(printed: Result<Printed, String>) -> Vec<u8> {
    let (kind, mut body) = match printed {
        Ok(Printed { pdf, accessible: true }) => (ACCESSIBLE, pdf),
        Ok(Printed { pdf, accessible: false }) => (PLAIN, pdf),
        Err(words) => (FAILED, words.into_bytes()),
    };
    body.push(kind);
    body
}

/// Reads what [`answer`] wrote. The kind stands last, so that the PDF is moved
/// and not copied on either side.
pub(crate) fn read_answer(mut body: Vec<u8>) -> Result<Printed, String> {
    match body.pop() {
        Some(ACCESSIBLE) => Ok(Printed { pdf: body, accessible: true }),
        Some(PLAIN) => Ok(Printed { pdf: body, accessible: false }),
        Some(FAILED) => Err(String::from_utf8_lossy(&body).into_owned()),
        _ => Err("the answer cannot be read".to_owned()),
    }
}
