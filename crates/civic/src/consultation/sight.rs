//! What of a contribution is before everybody's eyes: whether it is shown, and
//! which of its words are masked.

use std::{fmt, ops::Range, str::FromStr};

use base::personal::Personal;

base::words! {
    /// Whether everybody reads a contribution.
    pub enum Visibility {
        /// It waits for somebody of the commune to look at it.
        Waiting = "waiting",
        /// Everybody reads it.
        Shown = "shown",
        /// It was hidden, with a reason that everybody reads.
        Hidden = "hidden",
        /// Its author took it back.
        Withdrawn = "withdrawn",
    }
}

base::words! {
    /// Why a contribution waits for a look.
    pub enum Cause {
        /// Something in it may tell how to reach or identify a person.
        Personal = "personal",
        /// A field was filled that people do not see.
        Trap = "trap",
        /// A photo or a voice note came with it.
        Attachment = "attachment",
        /// The stage shows after a look.
        Stage = "stage",
        /// More came in an hour than a stage shows at once.
        Brake = "brake",
    }
}

base::words! {
    /// Why something is hidden; the rules of the space publish these.
    pub enum Ground {
        /// It tells of somebody's private life, or how to reach them.
        PrivateLife = "private_life",
        /// It insults or defames somebody.
        Insult = "insult",
        /// It threatens, or calls for violence.
        Threat = "threat",
        /// It calls for hatred or discrimination.
        Hatred = "hatred",
        /// It advertises, or campaigns for an election.
        Advertising = "advertising",
        /// It repeats again and again what was said already.
        Repetition = "repetition",
    }
}

base::words! {
    /// What became of a hiding.
    pub enum Sequel {
        /// Another person found the appeal right: it is shown again.
        Upheld = "upheld",
        /// Another person found the hiding right: it stays hidden.
        Confirmed = "confirmed",
        /// The office showed it again by itself.
        Lifted = "lifted",
    }
}

base::words! {
    /// The parts of a contribution that hold words.
    pub enum Part {
        /// What is said.
        Text = "text",
        /// The wording proposed.
        Proposed = "proposed",
    }
}

/// Something masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    /// In which part.
    pub part: Part,
    /// From which byte to before which.
    pub at: Range<usize>,
    /// What was masked.
    pub kind: Personal,
}

impl fmt::Display for Mask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}:{}", self.part, self.at.start, self.at.end, self.kind)
    }
}

impl FromStr for Mask {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut pieces = text.split(':');
        let mut next = || pieces.next().ok_or_else(|| format!("no mask: {text}"));
        let part = next()?.parse()?;
        let number = |text: &str| text.parse::<usize>().map_err(|error| error.to_string());
        let (start, end) = (number(next()?)?, number(next()?)?);
        let kind = next()?.parse()?;
        Ok(Self { part, at: start..end, kind })
    }
}

/// Everything masked of a contribution.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Masks(pub Vec<Mask>);

impl fmt::Display for Masks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let masks: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&masks.join(" "))
    }
}

impl From<String> for Masks {
    /// What was erased from the record masks nothing any more: no words are left.
    fn from(column: String) -> Self {
        Self(column.split_whitespace().filter_map(|mask| mask.parse().ok()).collect())
    }
}

/// A piece of words before everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they were written.
    Said(&'a str),
    /// Something that was masked.
    Masked(Personal),
}

/// The words of a part with what is masked taken out.
#[must_use]
pub fn pieces<'a>(words: &'a str, part: Part, masks: &Masks) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for mask in masks.0.iter().filter(|it| it.part == part) {
        let Some(before) = words.get(from..mask.at.start) else { continue };
        if words.get(mask.at.clone()).is_none() {
            continue;
        }
        if !before.is_empty() {
            pieces.push(Piece::Said(before));
        }
        pieces.push(Piece::Masked(mask.kind));
        from = mask.at.end;
    }
    if let Some(rest) = words.get(from..).filter(|rest| !rest.is_empty()) {
        pieces.push(Piece::Said(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masks(text: &str) -> Masks {
        Masks::from(text.to_owned())
    }

    #[test]
    fn what_is_masked_is_taken_out_of_its_place() {
        let words = "هاتفي 0612345678 وشكرا";
        let at = words.find("06").unwrap_or_default();
        let masks = masks(&format!("text:{at}:{}:phone", at + 10));
        let shown = pieces(words, Part::Text, &masks);
        let phone = Piece::Masked(Personal::Phone);
        assert_eq!(shown, [Piece::Said("هاتفي "), phone, Piece::Said(" وشكرا")]);
        assert_eq!(pieces(words, Part::Proposed, &masks), [Piece::Said(words)]);
    }

    #[test]
    fn masks_are_kept_as_they_are_written() {
        let written = "text:1:5:phone proposed:2:9:other";
        assert_eq!(masks(written).to_string(), written);
        assert_eq!(masks("—"), Masks::default());
    }

    #[test]
    fn a_mask_that_fits_nowhere_takes_nothing_away() {
        let words = "ماء";
        for mask in ["text:1:3:other", "text:90:95:other", "text:5:2:other"] {
            assert_eq!(pieces(words, Part::Text, &masks(mask)), [Piece::Said(words)], "{mask}");
        }
    }
}
