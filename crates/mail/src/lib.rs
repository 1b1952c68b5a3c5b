//! Sending a letter by SMTP. The address of the post office comes from the
//! operator and may hold a password: it is never shown, logged or told in an
//! error.

use base::{
    Error, Result,
    letter::{Letter, NotTaken, Post},
};
use lettre::{
    Message, SmtpTransport, Transport,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
};

/// A post office that takes letters.
#[derive(Clone)]
pub struct PostOffice {
    transport: SmtpTransport,
    from: Mailbox,
}

impl std::fmt::Debug for PostOffice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostOffice").field("from", &self.from).finish_non_exhaustive()
    }
}

impl PostOffice {
    /// A post office at `smtp://user:password@host:port?tls=required` (STARTTLS)
    /// or `smtps://…` (TLS from the first byte), writing as `from`, e.g.
    /// `Commune <participation@commune.example>`. Without `tls=` an address with
    /// a password is refused unless it is `smtps`: no password goes in clear.
    pub fn at(address: &str, from: &str) -> Result<Self> {
        let clear = address.starts_with("smtp://") && !address.contains("tls=required");
        if clear && address.contains('@') {
            return Err(Error::bug(
                "the mail address holds a password: use smtps or ?tls=required",
            ));
        }
        let transport = SmtpTransport::from_url(address)
            .map_err(|_| Error::bug("the mail address is none: smtp://host:port is expected"))?
            .timeout(Some(std::time::Duration::from_secs(20)))
            .build();
        let from = from
            .parse()
            .map_err(|_| Error::bug("the sender of mail is none: Name <name@host> is expected"))?;
        Ok(Self { transport, from })
    }
}

impl PostOffice {
    /// Whether the post office answers and lets in; it sends nothing. Waits.
    pub fn answers(&self) -> Result<(), NotTaken> {
        match self.transport.test_connection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(not_now("the post office does not answer as one")),
            Err(error) => Err(told(&error)),
        }
    }
}

impl Post for PostOffice {
    /// Hands a letter over; it is taken once this succeeds. It bears an identity
    /// of its own, so that a letter handed over twice is one to those who read it.
    fn send(&self, letter: Letter) -> base::letter::Sending<'_> {
        Box::pin(async move {
            let message = written(&self.from, letter)?;
            let transport = self.transport.clone();
            let sent = tokio::task::spawn_blocking(move || transport.send(&message)).await;
            match sent.map_err(not_now)? {
                Ok(_) => Ok(()),
                Err(error) => Err(told(&error)),
            }
        })
    }
}

/// What went wrong, without what was said to the server.
fn told(error: &lettre::transport::smtp::Error) -> NotTaken {
    match error.status() {
        Some(code) if error.is_permanent() => NotTaken::Refused(code.to_string()),
        Some(code) => NotTaken::NotNow(format!("the post office answered {code}")),
        None if error.is_timeout() => not_now("the post office did not answer in time"),
        None => not_now("the post office could not be reached"),
    }
}

fn not_now(why: impl std::fmt::Display) -> NotTaken {
    NotTaken::NotNow(why.to_string())
}

fn written(from: &Mailbox, letter: Letter) -> Result<Message, NotTaken> {
    let to: Mailbox = letter.to.trim().parse().map_err(|_| NotTaken::NoAddress)?;
    let message = Message::builder()
        .from(from.clone())
        .to(to)
        .message_id(Some(format!("<{}@{}>", letter.id, from.email.domain())))
        .subject(letter.subject);
    let text = SinglePart::plain(letter.text);
    let message = match letter.attachment {
        None => message.singlepart(text),
        Some(file) => {
            let kind = ContentType::parse(&file.media_type).map_err(not_now)?;
            let file = Attachment::new(file.name).body(file.bytes, kind);
            message.multipart(MultiPart::mixed().singlepart(text).singlepart(file))
        }
    };
    message.map_err(not_now)
}
