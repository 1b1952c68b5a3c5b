//! People: persons with or without an account, accounts and their sign-in,
//! the mandates they hold. A person is not an account and not a telephone:
//! families share one, and someone can be present, speak and be answered
//! without either.

pub mod commands;
mod happened;
pub(crate) mod password;
pub mod queries;
pub mod rules;
mod second_step;
mod store;

use base::{
    CommuneId, Id, Instant, LocalText, Place, Role, columns,
    policy::{self, Programme},
};
use db::INSTALLATION;

pub use happened::Happened;

/// A person of a commune; the name lives here and nowhere else, so that
/// erasing it erases it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Person {
    /// Their identity.
    pub id: Id<Person>,
    /// The name as typed; empty when not given or erased.
    pub name: String,
    /// How to reach them; empty when not given or erased.
    pub contact: String,
}

/// What is known of a person beside their name and the first way to reach
/// them; any of it may be empty. It goes with the name when that is erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Details {
    /// Their telephone, where they are first reached by mail.
    pub phone: String,
    /// What they do in their organisation, in their words.
    pub function: String,
    /// The organisation they come from, in their words.
    pub organisation: String,
}

/// An account as the sign-in and the mandates' page need it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Account {
    /// Its identity.
    pub id: Id<policy::Account>,
    /// What is typed to sign in.
    pub login: String,
    /// How the account is called: a duty rather than a name.
    #[sqlx(flatten, try_from = "columns::Label")]
    pub label: LocalText,
    /// The language of its pages.
    pub lang: String,
}

/// Where a duty is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// In a programme.
    Programme(Id<Programme>),
    /// In a commune.
    Commune(CommuneId),
}

impl Scope {
    /// The same as a place of the policy.
    #[must_use]
    pub const fn place(self) -> Place {
        match self {
            Self::Programme(id) => Place::Programme(id),
            Self::Commune(id) => Place::Commune(id),
        }
    }

    /// In whose journal it stands what happens to duties here.
    #[must_use]
    pub const fn journal(self) -> CommuneId {
        match self {
            Self::Programme(_) => INSTALLATION,
            Self::Commune(id) => id,
        }
    }

    /// The duty without which nobody keeps the accounts here.
    #[must_use]
    pub const fn lead(self) -> Role {
        match self {
            Self::Programme(_) => Role::ProgrammeOfficer,
            Self::Commune(_) => Role::FocalPoint,
        }
    }

    /// The duties that can be held here.
    #[must_use]
    pub fn roles(self) -> Vec<Role> {
        let of_programme = matches!(self, Self::Programme(_));
        let fits = |role: &&Role| (**role == Role::ProgrammeOfficer) == of_programme;
        Role::ALL.iter().filter(fits).copied().collect()
    }
}

/// From when until when a duty is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Term {
    /// Its beginning.
    pub since: Instant,
    /// Its end, where one is known.
    pub ends_at: Option<Instant>,
}

/// A duty that somebody holds, held or will hold in one place.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Duty {
    /// Its identity.
    pub id: Id<policy::Mandate>,
    /// Whose it is.
    pub account_id: Id<policy::Account>,
    /// What it is.
    pub role: Role,
    /// From when until when.
    #[sqlx(flatten)]
    pub term: Term,
}

/// An account as those who keep it see it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Keeping {
    /// The account.
    #[sqlx(flatten)]
    pub account: Account,
    /// Since when it opens nothing.
    pub suspended_at: Option<Instant>,
    /// Since when it is closed for good.
    pub closed_at: Option<Instant>,
    /// When its password was chosen; never for somebody who was only invited.
    pub changed_at: Option<Instant>,
    /// Since when signing in asks for a second step.
    pub totp_since: Option<Instant>,
}

/// A session that somebody opened.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Session {
    /// The digest of its token, which names it and opens nothing.
    pub token: Vec<u8>,
    /// On what it was opened, in words.
    pub device: String,
    /// When it was opened.
    pub created_at: Instant,
    /// When it was last seen, by the hour.
    pub seen_at: Instant,
}

base::words! {
    /// The sex a person says; never inferred from a name.
    pub enum Sex {
        /// أنثى.
        Female = "female",
        /// ذكر.
        Male = "male",
        /// Not said: counted as unknown, never as zero.
        Unsaid = "unsaid",
    }
}

base::words! {
    /// The age bands of contributions, made of whole census bands.
    pub enum AgeBand {
        /// 15 to 24 years.
        From15 = "15_24",
        /// 25 to 34 years.
        From25 = "25_34",
        /// 35 to 59 years.
        From35 = "35_59",
        /// 60 years and more.
        From60 = "60_plus",
        /// Not said.
        Unsaid = "unsaid",
    }
}
