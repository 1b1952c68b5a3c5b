//! Figures that move with the clock: written right by the server, moved on by
//! the page's script from the two numbers they carry.

use askama::Template;
use base::Instant;
use civic::agenda::rules::moving::Moving;

/// How a moving figure is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reads {
    /// Time against the programme: late with a plus, early with a minus.
    Drift,
    /// Time that is left, or with a plus the time beyond it.
    Left,
    /// A time of the day.
    Hour,
}

impl Reads {
    const fn word(self) -> &'static str {
        match self {
            Self::Drift => "drift",
            Self::Left => "left",
            Self::Hour => "hour",
        }
    }
}

/// A moving figure on a page that carries `data-now` around it.
#[derive(Debug, Clone, Template)]
#[template(path = "agenda/ticking.html")]
pub(crate) struct Ticking {
    moves: Moving,
    reads: Reads,
    now: Instant,
}

impl askama::filters::HtmlSafe for Ticking {}

impl Ticking {
    /// A figure as it stands at a moment.
    pub(crate) const fn new(moves: Moving, reads: Reads, now: Instant) -> Self {
        Self { moves, reads, now }
    }

    /// `late`, `early` or `even`: a minute is no matter.
    pub(crate) fn state(&self) -> &'static str {
        match self.moves.at(self.now) {
            60_000.. => "late",
            ..=-60_000 => "early",
            _ => "even",
        }
    }

    fn text(&self) -> String {
        let value = self.moves.at(self.now);
        match self.reads {
            Reads::Drift => signed(value, if value < 0 { "−" } else { "+" }),
            Reads::Left => signed(value, if value < 0 { "" } else { "+" }),
            Reads::Hour => {
                let local = Instant(value).local();
                format!("{:02}h{:02}", local.hour(), local.minute())
            }
        }
    }

    fn is_hour(&self) -> bool {
        self.reads == Reads::Hour
    }

    /// Minutes between the communes' clock and UTC on the day of the figure, for
    /// times of the day: a day of another year may have had another clock.
    fn zone(&self) -> i32 {
        Instant(self.moves.at(self.now)).local().offset().seconds() / 60
    }
}

/// `+1:02:03` or `+02:03`.
fn signed(value: i64, sign: &str) -> String {
    let seconds = value.abs() / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{sign}{minutes:02}:{seconds:02}"),
        _ => format!("{sign}{hours}:{minutes:02}:{seconds:02}"),
    }
}
