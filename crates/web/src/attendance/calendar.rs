//! A day in a calendar file (RFC 5545). Its times are instants in UTC, so that
//! no calendar has to know when Morocco keeps which hour.

use std::fmt::Write;

use base::Instant;
use civic::agenda::{
    queries::Day,
    rules::plan::{Plan, moment},
};
use jiff::tz::TimeZone;

/// The longest line of the format, in bytes.
const LINE: usize = 75;

/// A workshop as an appointment.
#[derive(Debug, Clone)]
pub struct Appointment {
    /// Names the appointment for ever: a later file with it replaces an earlier.
    pub uid: String,
    /// Counts the changes; the highest is the one that holds.
    pub sequence: i64,
    /// When the file was made.
    pub made: Instant,
    /// When it begins.
    pub from: Instant,
    /// When it ends.
    pub until: Instant,
    /// What it is.
    pub title: String,
    /// Whether its day is not held: calendars then strike it out.
    pub off: bool,
    /// Where it is.
    pub place: String,
    /// What to know of it.
    pub notes: String,
    /// Where more is said.
    pub link: String,
}

impl Appointment {
    /// A workshop's day, from its first row to its last.
    #[must_use]
    pub fn of(day: &Day, made: Instant, notes: String, link: String) -> Self {
        let (workshop, held_on) = (&day.workshop, day.workshop.day());
        let plan = Plan::of(&day.sessions, &[]);
        Self {
            uid: format!("{}@mithaq", workshop.id),
            sequence: workshop.revision,
            made,
            from: moment(held_on, plan.starts),
            until: moment(held_on, plan.ends()),
            title: workshop.title.clone(),
            off: workshop.state.is_off(),
            place: workshop.venue.clone(),
            notes,
            link,
        }
    }

    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut file = String::new();
        let mut line = |name: &str, value: &str| fold(&mut file, &format!("{name}:{value}"));
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Mithaq//Workshop//AR");
        line("METHOD", "PUBLISH");
        line("BEGIN", "VEVENT");
        line("UID", &self.uid);
        line("SEQUENCE", &self.sequence.to_string());
        line("STATUS", if self.off { "CANCELLED" } else { "CONFIRMED" });
        line("DTSTAMP", &stamp(self.made));
        line("DTSTART", &stamp(self.from));
        line("DTEND", &stamp(self.until));
        line("SUMMARY", &escaped(&self.title));
        line("LOCATION", &escaped(&self.place));
        line("DESCRIPTION", &escaped(&self.notes));
        line("URL", &self.link);
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        file
    }
}

fn stamp(at: Instant) -> String {
    at.local().with_time_zone(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as the format wants it: its separators and line ends marked.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\\', "\\\\").replace('\n', "\\n");
    text.replace(';', "\\;").replace(',', "\\,")
}

/// Adds a line, cut between letters where it is too long; what follows a cut
/// begins with a space.
fn fold(file: &mut String, line: &str) {
    let mut width = 0;
    for letter in line.chars().filter(|letter| !letter.is_control()) {
        if width + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            width = 1;
        }
        // Writing to a string cannot fail.
        let _ = file.write_char(letter);
        width += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn appointment(day: jiff::civil::Date) -> Appointment {
        Appointment {
            uid: "1@mithaq".into(),
            sequence: 1,
            made: Instant::at(day, time(8, 0, 0, 0)),
            from: Instant::at(day, time(9, 0, 0, 0)),
            until: Instant::at(day, time(15, 0, 0, 0)),
            off: false,
            title: "ورشة صياغة خطة عمل وميثاق المشاركة المواطنة، لجماعة بني ملال; النادي".into(),
            place: "A, B\\C".into(),
            notes: "one\ntwo".into(),
            link: "https://mithaq.example/ar".into(),
        }
    }

    #[test]
    fn moroccan_hours_are_told_in_utc_in_and_out_of_ramadan() {
        let file = appointment(date(2023, 11, 1)).write();
        assert!(file.contains("DTSTART:20231101T080000Z\r\n"), "{file}");
        assert!(file.contains("DTEND:20231101T140000Z\r\n"), "{file}");
        let file = appointment(date(2025, 3, 12)).write();
        assert!(file.contains("DTSTART:20250312T090000Z\r\n"), "{file}");
    }

    #[test]
    fn a_day_that_is_not_held_is_struck_out() {
        let held = appointment(date(2023, 11, 1));
        assert!(held.write().contains("STATUS:CONFIRMED\r\n"));
        let off = Appointment { off: true, sequence: 2, ..held };
        let file = off.write();
        assert!(file.contains("STATUS:CANCELLED\r\nDTSTAMP"), "{file}");
        assert!(file.contains("UID:1@mithaq\r\nSEQUENCE:2\r\n"), "{file}");
    }

    #[test]
    fn lines_are_short_whole_letters_and_unfold_to_what_was_said() {
        let file = appointment(date(2023, 11, 1)).write();
        assert!(file.split("\r\n").all(|line| line.len() <= LINE), "{file}");
        let whole = file.replace("\r\n ", "");
        assert!(whole.contains("المواطنة، لجماعة بني ملال\\; النادي\r\n"), "{whole}");
        assert!(whole.contains("LOCATION:A\\, B\\\\C\r\n"), "{whole}");
        assert!(whole.contains("DESCRIPTION:one\\ntwo\r\n"), "{whole}");
        assert!(!file.replace("\r\n", "").contains('\n'), "every line ends as the format asks");
    }
}
