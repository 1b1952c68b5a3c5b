//! What the browser sent, and how a form comes back filled when something in
//! it is wrong.

mod returned;

use std::str::FromStr;

use axum::{
    RequestExt,
    body::Bytes,
    extract::{
        FromRequest, Multipart, Request,
        multipart::{Field, MultipartError},
    },
    http::{HeaderMap, header},
};
use base::{Error, Faults, LocalText, visible};
use uuid::Uuid;

use crate::{address, answer::Fail, site::Site};
pub use returned::{Returned, about};

/// The largest form without a file, in bytes.
const FORM_LIMIT: usize = 512 * 1024;

/// The largest file kept in memory; what is beyond is read and dropped, so
/// that the sender gets an answer instead of a broken connection.
pub const FILE_LIMIT: usize = 10 * 1024 * 1024;

/// How much of an oversized sending is read before hanging up.
const DRAIN_LIMIT: usize = 256 * 1024 * 1024;

/// The fields of a form, in the order in which the browser sent them.
#[derive(Debug, Clone, Default)]
pub struct FormData {
    pairs: Vec<(String, String)>,
}

impl FormData {
    /// The trimmed value of a field; empty when it was not sent, or nothing of it is seen.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| visible(value))
    }

    /// Every value of a field that may be sent several times.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| visible(value)).collect()
    }

    /// Every field with its value, as sent.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The idempotency key that the form carried.
    #[must_use]
    pub fn key(&self) -> Option<Uuid> {
        self.get("key").parse().ok()
    }

    /// What our own page put into a field: an identity, a word, a number.
    /// Anything else leads nowhere.
    pub fn named<T: FromStr>(&self, name: &str) -> base::Result<T> {
        address::read(self.get(name))
    }

    /// The same for a field that may stay empty.
    pub fn named_or_none<T: FromStr>(&self, name: &str) -> base::Result<Option<T>> {
        if self.get(name).is_empty() { Ok(None) } else { self.named(name).map(Some) }
    }

    /// A required text of at most `limit` characters.
    pub fn text(&self, faults: &mut Faults, name: &str, limit: usize) -> String {
        let value = self.optional(faults, name, limit);
        if value.is_empty() {
            faults.add(name, "fault-required");
        }
        value
    }

    /// An optional text of at most `limit` characters.
    pub fn optional(&self, faults: &mut Faults, name: &str, limit: usize) -> String {
        let value = self.get(name).replace("\r\n", "\n");
        faults.too_long(name, &value, limit);
        value
    }

    /// Words in several languages, each in a field with the language's code at
    /// its end (`title_ar`, `title_fr`); the Arabic is required.
    pub fn local_text(&self, faults: &mut Faults, name: &str, limit: usize) -> LocalText {
        let ar = self.text(faults, &format!("{name}_ar"), limit);
        LocalText { ar, fr: self.optional(faults, &format!("{name}_fr"), limit) }
    }

    /// The same where nothing need be said.
    pub fn optional_local_text(&self, faults: &mut Faults, name: &str, limit: usize) -> LocalText {
        let ar = self.optional(faults, &format!("{name}_ar"), limit);
        LocalText { ar, fr: self.optional(faults, &format!("{name}_fr"), limit) }
    }

    /// A value parsed by its own type; the key says what to do when it cannot be.
    pub fn parsed<T: FromStr>(
        &self,
        faults: &mut Faults,
        name: &'static str,
        key: &'static str,
    ) -> Option<T> {
        let value = self.get(name);
        if value.is_empty() {
            faults.add(name, "fault-required");
            return None;
        }
        faults.keep(name, value.parse().map_err(|_| key))
    }

    /// The same for a field that may stay empty.
    pub fn parsed_or_none<T: FromStr>(
        &self,
        faults: &mut Faults,
        name: &'static str,
        key: &'static str,
    ) -> Option<T> {
        if self.get(name).is_empty() { None } else { self.parsed(faults, name, key) }
    }

    /// The same with a field put in, before any other of that name.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.pairs.insert(0, (name.to_owned(), value.to_owned()));
        self
    }

    /// What came in a field; nothing where nothing of it is seen, so that no
    /// reader of forms takes such signs for words. Nobody types the sign of
    /// number zero, and PostgreSQL keeps no text with it.
    fn push(&mut self, name: String, mut value: String) {
        value.retain(|sign| sign != '\0');
        if visible(&value).is_empty() {
            value.clear();
        }
        self.pairs.push((name, value));
    }
}

impl FromRequest<Site> for FormData {
    type Rejection = Fail;

    async fn from_request(request: Request, _: &Site) -> Result<Self, Fail> {
        let bytes = axum::body::to_bytes(request.into_body(), FORM_LIMIT).await;
        let bytes = bytes.map_err(|_| Error::invalid("", "fault-form-too-large"))?;
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&bytes)
            .map_err(|_| Error::invalid("", "fault-form-broken"))?;
        let mut sent = Self::default();
        pairs.into_iter().for_each(|(name, value)| sent.push(name, value));
        Ok(sent)
    }
}

/// A file that came with a form.
#[derive(Debug, Clone, Default)]
pub struct Upload {
    /// The other fields.
    pub sent: FormData,
    /// The file's name as the browser gave it.
    pub name: String,
    /// Its bytes; empty when it was too large.
    pub bytes: Bytes,
    /// Whether it was larger than [`FILE_LIMIT`].
    pub too_large: bool,
}

impl FromRequest<Site> for Upload {
    type Rejection = Fail;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Fail> {
        if !is_multipart(request.headers()) {
            // A form that has a field for a file may be sent without any.
            let sent = FormData::from_request(request, site).await?;
            return Ok(Self { sent, name: String::new(), bytes: Bytes::new(), too_large: false });
        }
        let mut request = request;
        axum::extract::DefaultBodyLimit::max(DRAIN_LIMIT).apply(&mut request);
        let form: Multipart =
            request.extract().await.map_err(|_| Error::invalid("", "fault-form-broken"))?;
        Ok(read_parts(form).await?)
    }
}

async fn read_parts(mut form: Multipart) -> base::Result<Upload> {
    let mut upload = Upload::default();
    let mut left = FORM_LIMIT;
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        let key = field.name().unwrap_or_default().to_owned();
        let Some(name) = field.file_name().map(str::to_owned) else {
            let value = bytes_of(&mut field, left).await?;
            let value = value.ok_or_else(|| Error::invalid("", "fault-form-too-large"))?;
            left = left.saturating_sub(key.len() + value.len());
            upload.sent.push(key, String::from_utf8_lossy(&value).into_owned());
            continue;
        };
        let bytes = bytes_of(&mut field, FILE_LIMIT).await?;
        upload.too_large |= bytes.is_none();
        upload.name = name;
        upload.bytes = bytes.unwrap_or_default().into();
    }
    Ok(upload)
}

/// The bytes of a part, read to its end; none when there were more than a limit.
async fn bytes_of(field: &mut Field<'_>, limit: usize) -> base::Result<Option<Vec<u8>>> {
    let (mut bytes, mut too_large) = (Vec::new(), false);
    while let Some(chunk) = field.chunk().await.map_err(broken)? {
        too_large |= bytes.len() + chunk.len() > limit;
        if !too_large {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok((!too_large).then_some(bytes))
}

fn broken(_: MultipartError) -> Error {
    Error::invalid("", "fault-form-broken")
}

fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// Fields as a browser sends them, for tests and tools.
#[must_use]
pub fn encode(pairs: &[(&str, &str)]) -> String {
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}
