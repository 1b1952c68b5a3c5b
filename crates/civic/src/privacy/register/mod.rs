//! The register of people's data: every column that tells something of a
//! person, with what the law asks to say of it (law 09-08, articles 3, 5 and
//! 15). What each is and what it serves for is said in sentences whose keys
//! end with the entry's own.

mod entries;

pub use entries::ENTRIES;

base::words! {
    /// For what people's data are processed: each is a line of the register
    /// of processing and of the declaration.
    pub enum Processing {
        /// Contributions, their answers, and who is told of them.
        Contributions = "contributions",
        /// The workshops and who takes part in them.
        Workshops = "workshops",
        /// The accounts of those who work with the product.
        Accounts = "accounts",
        /// What people ask about their own data.
        Requests = "requests",
    }
}

base::words! {
    /// On what a processing rests (law 09-08, article 4).
    pub enum Basis {
        /// The commune's task to let people take part (organic law 113-14, article 119).
        PublicTask = "public_task",
        /// A duty that the law lays on the commune.
        LegalDuty = "legal_duty",
        /// The duty to secure what is processed (law 09-08, article 23).
        Security = "security",
    }
}

base::words! {
    /// How long something is kept, and what ends it.
    pub enum Retention {
        /// Some weeks after the last stage of the process was closed.
        AfterProcess = "after_process",
        /// A year after the workshop was closed.
        ContactAfterWorkshop = "contact_after_workshop",
        /// Five years after the workshop was closed, for those who audit it.
        NameAfterWorkshop = "name_after_workshop",
        /// Half a year after a letter was written.
        AfterLetter = "after_letter",
        /// Until a session or a one-time code has run out.
        Expired = "expired",
        /// Two years after an account was closed.
        AfterAccount = "after_account",
        /// Three months after a workshop came home from its laptop.
        AfterHall = "after_hall",
        /// On the laptop in the hall, until it is emptied.
        OnLaptop = "on_laptop",
        /// A year after an organisation left the register.
        AfterRegister = "after_register",
        /// A year after a request was answered.
        AfterAnswer = "after_answer",
        /// As a figure of nobody's, once the name beside it is erased.
        Nameless = "nameless",
        /// For good, among the commune's archives (law 69-99).
        Archive = "archive",
    }
}

impl Retention {
    /// After how many days the worker erases it by itself; nothing where no
    /// clock runs.
    #[must_use]
    pub const fn days(self) -> Option<i64> {
        Some(match self {
            Self::AfterProcess => 60,
            Self::ContactAfterWorkshop | Self::AfterRegister | Self::AfterAnswer => 365,
            Self::NameAfterWorkshop => 5 * 365,
            Self::AfterLetter => 180,
            Self::Expired => 0,
            Self::AfterAccount => 2 * 365,
            Self::AfterHall => 90,
            Self::OnLaptop | Self::Nameless | Self::Archive => return None,
        })
    }
}

base::words! {
    /// Who sees something.
    pub enum Seer {
        /// Everybody, on the public pages.
        Everybody = "everybody",
        /// Everybody, but only within totals.
        InTotals = "in_totals",
        /// The person themselves, by their code.
        Oneself = "oneself",
        /// Those who answer contributions: focal point and drafters.
        Answering = "answering",
        /// Those who receive people: focal point, facilitators, reception.
        Receiving = "receiving",
        /// The focal point alone.
        FocalPoint = "focal_point",
        /// Whoever works in the commune's office.
        Office = "office",
        /// Those who keep the accounts: focal point, programme officer.
        Keeping = "keeping",
        /// Nobody: the product alone reads it.
        Nobody = "nobody",
    }
}

/// One kind of data about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its key: the sentences of what it is and what it serves for end with it.
    pub key: &'static str,
    /// The processing it belongs to.
    pub processing: Processing,
    /// The tables that hold it, each with the columns.
    pub columns: &'static [(&'static str, &'static [&'static str])],
    /// On what it rests.
    pub basis: Basis,
    /// How long it is kept.
    pub retention: Retention,
    /// Who sees it.
    pub seen_by: &'static [Seer],
}

/// The entries of a processing, in the order in which they are shown.
pub fn of(processing: Processing) -> impl Iterator<Item = &'static Entry> {
    ENTRIES.iter().filter(move |entry| entry.processing == processing)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_entry_has_columns_a_key_of_its_own_and_somebody_or_nobody_who_sees_it() {
        let keys: BTreeSet<&str> = ENTRIES.iter().map(|entry| entry.key).collect();
        assert_eq!(keys.len(), ENTRIES.len());
        for entry in ENTRIES {
            assert!(!entry.columns.is_empty() && !entry.seen_by.is_empty(), "{}", entry.key);
            assert!(entry.columns.iter().all(|(_, columns)| !columns.is_empty()), "{}", entry.key);
        }
    }
}
