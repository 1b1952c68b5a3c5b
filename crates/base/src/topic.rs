//! What public pages show, in parts: a page says with its route which topics
//! it shows, an event says which it touches, and a kept page is outdated only
//! by what it shows.

/// One part of what public pages show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// That anything happened at all: the public journal.
    Journal,
    /// The commune itself: its settings, quarters and organisations.
    Setting,
    /// Programmes, their communes and their model texts.
    Programme,
    /// Processes, their stages, and what the council decided.
    Course,
    /// The texts: versions, wordings, and where they come from.
    Text,
    /// Contributions and their answers.
    Voices,
    /// Organisations that were asked for their opinion.
    Asked,
    /// How far measures have come.
    Progress,
    /// A workshop itself: when, where, and whether it is closed.
    Day,
    /// A workshop's programme.
    Agenda,
    /// Who was invited and who came.
    Presence,
    /// A workshop's groups and how they were drawn.
    Groups,
    /// Cards.
    Cards,
    /// Themes, sentences and next steps.
    Synthesis,
    /// Votes of a hall.
    Votes,
    /// What the commune promised elsewhere, and how far it is.
    Openness,
}

impl Topic {
    /// How many there are.
    pub const COUNT: usize = Self::Openness as usize + 1;
}

/// A set of topics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Topics(u32);

impl Topics {
    /// Nothing that a public page shows.
    pub const NONE: Self = Self(0);

    /// Whatever a public page may show.
    pub const ALL: Self = Self((1 << Topic::COUNT) - 1);

    /// These topics.
    #[must_use]
    pub const fn of(topics: &[Topic]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < topics.len() {
            bits |= 1 << topics[at] as u32;
            at += 1;
        }
        Self(bits)
    }

    /// These and one more.
    #[must_use]
    pub const fn with(self, topic: Topic) -> Self {
        Self(self.0 | 1 << topic as u32)
    }

    /// Their places among all topics.
    pub fn places(self) -> impl Iterator<Item = usize> {
        (0..Topic::COUNT).filter(move |place| self.0 & 1 << place != 0)
    }

    /// The set as a number, to be told to another process.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The set that a number stands for; topics of a later version are left out.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & Self::ALL.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_it_was_made_of_and_survives_being_told() {
        let set = Topics::of(&[Topic::Text, Topic::Votes]);
        let places: Vec<usize> = set.with(Topic::Journal).places().collect();
        assert_eq!(places, [Topic::Journal as usize, Topic::Text as usize, Topic::Votes as usize]);
        assert_eq!(Topics::from_bits(set.bits()), set);
        assert_eq!(Topics::ALL.places().count(), Topic::COUNT);
        assert_eq!(Topics::NONE.places().count(), 0);
    }
}
