//! People: persons with or without an account, accounts and their sign-in,
//! the mandates they hold. A person is not an account and not a telephone:
//! families share one, and someone can be present, speak and be answered
//! without either.

pub mod commands;
mod password;
pub mod queries;
pub mod rules;
mod store;

use base::{
    CommuneId, Id, LocalText, Role, Topics, columns,
    policy::{self, Programme},
};
use serde::Serialize;
use uuid::Uuid;

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

/// A mandate to give with a new account.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    /// In a programme.
    Programme(Id<Programme>),
    /// In a commune.
    Commune(CommuneId),
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

/// What can happen to people.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// An account was opened with a mandate.
    AccountOpened {
        /// The account.
        account: Uuid,
        /// The role it holds.
        role: Role,
    },
    /// Somebody signed in.
    SignedIn {
        /// The account.
        account: Uuid,
    },
    /// Somebody signed out.
    SignedOut {
        /// The account.
        account: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "people";
    fn subject(&self) -> Uuid {
        match self {
            Self::AccountOpened { account, .. }
            | Self::SignedIn { account }
            | Self::SignedOut { account } => *account,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::AccountOpened { .. } | Self::SignedIn { .. } | Self::SignedOut { .. } => {
                Topics::NONE
            }
        }
    }
}
