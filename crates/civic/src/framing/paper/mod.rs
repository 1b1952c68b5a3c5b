//! The framing paper (ورقة تأطيرية) that announces a workshop, read by the
//! machine: a file becomes lines of plain text, the lines become a [`Reading`]
//! that says what was understood, where it stands in the source, what is
//! proposed and what contradicts itself. Nothing is guessed in silence.

mod agenda;
mod aims;
mod blocks;
mod categories;
mod checks;
mod clock;
mod commune;
mod coverage;
mod day;
mod docx;
mod entities;
mod entry;
mod gaps;
mod halves;
mod header;
mod headings;
mod hidden;
mod html;
mod intake;
mod json;
mod kinds;
mod labels;
mod markdown;
mod odt;
mod participants;
mod place;
mod reading;
mod sections;
mod source;
mod tabs;
mod tags;
mod token;
mod venue;

pub use intake::{MAX_BYTES, Refusal};
pub use json::Translate;
pub use kinds::is_label;
pub use reading::{Category, Kind, Participant, Reading, Remark, Session, Told, hhmm, lasts};
pub(crate) use reading::{DAY, EVENING, MORNING, minute, on_clock, until};
pub use source::{Form, Line, Part, Shape, Source};
pub(crate) use {intake::open as lines_of, place::place_of};

/// Reads a framing paper from the bytes of a file: Markdown, HTML, DOCX or
/// ODT, Arabic or French, recognised by content whatever the file is called.
pub fn read(bytes: &[u8]) -> Result<Reading, Refusal> {
    let reading = understand(intake::open(bytes)?);
    if reading.is_no_framing_paper() {
        return Err(Refusal::new("paper-refused-no-programme"));
    }
    Ok(reading)
}

/// Understands the lines of a paper.
fn understand(source: Source) -> Reading {
    let plan = sections::divide(&source);
    let mut reading = Reading::of(source);
    header::read(&mut reading, &plan);
    aims::read(&mut reading, &plan);
    participants::read(&mut reading, &plan);
    agenda::read(&mut reading, &plan);
    halves::settle(&mut reading);
    gaps::propose(&mut reading);
    checks::check(&mut reading, &plan);
    reading.order_remarks();
    reading
}

#[cfg(test)]
mod tests;
