//! Notices: what is told to somebody outside the product. A row is the promise
//! to send one message once. It holds the message's key and what stands in it;
//! the words are put in when it is sent. Sending is a matter of the
//! installation: where no post office is set up, the office reads the rows and
//! tells people itself.

pub mod commands;
pub mod jobs;
pub mod queries;
mod store;

use base::{Id, Instant, Topics, contact};
use serde::Serialize;
use uuid::Uuid;

/// The kind of the job that sends a notice by mail; it names the notice.
pub const SEND: &str = "notices.send";

base::words! {
    /// By what means somebody is told.
    pub enum Means {
        /// By e-mail.
        Mail = "mail",
        /// By SMS.
        Sms = "sms",
        /// By a letter that the office hands over.
        Letter = "letter",
    }
}

impl Means {
    /// The means that reach a contact as somebody wrote it.
    #[must_use]
    pub fn of(contact: &str) -> Self {
        let digits = contact.chars().filter(char::is_ascii_digit).count();
        match contact.contains('@') {
            true => Self::Mail,
            false if digits >= 9 => Self::Sms,
            false => Self::Letter,
        }
    }
}

base::words! {
    /// How far a notice has come.
    pub enum State {
        /// It waits to be sent.
        Waiting = "waiting",
        /// It was sent.
        Sent = "sent",
        /// What it is to go to is no mail address.
        NoAddress = "no-address",
        /// The post office refused it.
        Refused = "refused",
        /// The post office could not take it; it is tried again.
        Unreachable = "unreachable",
        /// What it speaks of is no more.
        Gone = "gone",
    }
}

/// A message promised to somebody.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Notice {
    /// Its identity.
    pub id: Id<Notice>,
    /// By what means.
    pub channel: Means,
    /// The address, number or name.
    pub recipient: String,
    /// The message's key.
    pub subject: String,
    /// What stands in it, as JSON.
    #[sqlx(try_from = "db::Sealed")]
    pub body: String,
    /// How far it has come, or why it could not be sent.
    pub state: State,
    /// When it was promised.
    pub created_at: Instant,
    /// When it was sent.
    pub sent_at: Option<Instant>,
}

impl Notice {
    /// How far it has come; what cannot be sent is known before it was tried.
    #[must_use]
    pub fn stands(&self) -> State {
        let to_nobody = self.channel == Means::Mail && contact::mail(&self.recipient).is_none();
        if self.state == State::Waiting && to_nobody { State::NoAddress } else { self.state }
    }
}

/// What can happen to notices.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A message was promised.
    NoticeWritten {
        /// The notice.
        notice: Uuid,
        /// By what means.
        channel: Means,
    },
    /// A message was handed to the post office.
    NoticeSent {
        /// The notice.
        notice: Uuid,
    },
    /// A message could not be sent.
    NoticeHeld {
        /// The notice.
        notice: Uuid,
        /// Why.
        why: State,
    },
    /// The mail that still waited was to be sent.
    SendingAsked {
        /// The commune.
        commune: Uuid,
        /// How many letters.
        letters: usize,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "notices";
    fn subject(&self) -> Uuid {
        match self {
            Self::NoticeWritten { notice, .. }
            | Self::NoticeSent { notice }
            | Self::NoticeHeld { notice, .. } => *notice,
            Self::SendingAsked { commune, .. } => *commune,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::NoticeWritten { .. }
            | Self::NoticeSent { .. }
            | Self::NoticeHeld { .. }
            | Self::SendingAsked { .. } => Topics::NONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_says_by_what_means_it_is_reached() {
        assert_eq!(Means::of("association@exemple.ma"), Means::Mail);
        assert_eq!(Means::of("06 12 34 56 78"), Means::Sms);
        assert_eq!(Means::of("مقر الجمعية، الحي 3"), Means::Letter);
    }

    #[test]
    fn a_notice_to_what_is_no_address_says_so_before_it_is_sent() {
        let to = |recipient: &str, channel| Notice {
            id: Id::new(Uuid::nil()),
            channel,
            recipient: recipient.into(),
            subject: String::new(),
            body: String::new(),
            state: State::Waiting,
            created_at: Instant(0),
            sent_at: None,
        };
        assert_eq!(to("a@example.org", Means::Mail).stands(), State::Waiting);
        assert_eq!(to("a@example", Means::Mail).stands(), State::NoAddress);
        assert_eq!(to("0612345678", Means::Sms).stands(), State::Waiting);
    }
}
