//! What can happen to people and accounts.

use base::{Role, Topics};
use serde::Serialize;
use uuid::Uuid;

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
    /// An account was given one more mandate.
    MandateGiven {
        /// The account.
        account: Uuid,
        /// The role it holds by it.
        role: Role,
    },
    /// The beginning or end of a mandate was changed.
    MandateChanged {
        /// The account.
        account: Uuid,
        /// The role.
        role: Role,
    },
    /// An account opens nothing until it is taken up again.
    AccountSuspended {
        /// The account.
        account: Uuid,
    },
    /// A suspended account opens again.
    AccountResumed {
        /// The account.
        account: Uuid,
    },
    /// An account was closed for good.
    AccountClosed {
        /// The account.
        account: Uuid,
    },
    /// A one-time code was given, by letter or by mail.
    CodeGiven {
        /// The account.
        account: Uuid,
        /// Whether it goes by mail.
        mail: bool,
    },
    /// A password was chosen; every session that was open before has ended.
    PasswordChosen {
        /// The account.
        account: Uuid,
    },
    /// Somebody ended sessions of their own.
    SessionsEnded {
        /// The account.
        account: Uuid,
        /// How many.
        sessions: u64,
    },
    /// A session goes on, because it is used.
    SessionProlonged {
        /// The account.
        account: Uuid,
    },
    /// Signing in asks for a second step from now on.
    SecondStepSet {
        /// The account.
        account: Uuid,
    },
    /// Somebody who keeps the accounts took the second step away.
    SecondStepRemoved {
        /// The account.
        account: Uuid,
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
            | Self::MandateGiven { account, .. }
            | Self::MandateChanged { account, .. }
            | Self::AccountSuspended { account }
            | Self::AccountResumed { account }
            | Self::AccountClosed { account }
            | Self::CodeGiven { account, .. }
            | Self::PasswordChosen { account }
            | Self::SessionsEnded { account, .. }
            | Self::SessionProlonged { account }
            | Self::SecondStepSet { account }
            | Self::SecondStepRemoved { account }
            | Self::SignedIn { account }
            | Self::SignedOut { account } => *account,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::AccountOpened { .. }
            | Self::MandateGiven { .. }
            | Self::MandateChanged { .. }
            | Self::AccountSuspended { .. }
            | Self::AccountResumed { .. }
            | Self::AccountClosed { .. }
            | Self::CodeGiven { .. }
            | Self::PasswordChosen { .. }
            | Self::SessionsEnded { .. }
            | Self::SessionProlonged { .. }
            | Self::SecondStepSet { .. }
            | Self::SecondStepRemoved { .. }
            | Self::SignedIn { .. }
            | Self::SignedOut { .. } => Topics::NONE,
        }
    }
}
