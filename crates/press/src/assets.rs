//! Styles, scripts, fonts and icons, built by `npm run build` and carried
//! inside the binary under names that change with their content.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../assets/dist"]
struct Dist;

static MANIFEST: LazyLock<HashMap<String, String>> = LazyLock::new(|| json("manifest.json"));
static ICONS: LazyLock<HashMap<String, String>> = LazyLock::new(|| json("icons.json"));

/// A hashed name never changes its content.
pub const CACHE: &str = "public, max-age=31536000, immutable";

/// A file to be sent.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// `Content-Type`.
    pub kind: &'static str,
    /// `Content-Encoding`, when the bytes are compressed.
    pub encoding: Option<&'static str>,
}

/// The address of an asset by its plain name; an unknown name leads nowhere, visibly.
#[must_use]
pub fn url(name: &str) -> &'static str {
    static URLS: LazyLock<HashMap<&'static str, String>> = LazyLock::new(|| {
        MANIFEST.iter().map(|(name, file)| (name.as_str(), format!("/assets/{file}"))).collect()
    });
    URLS.get(name).map_or("/assets/missing", String::as_str)
}

/// A file by its hashed name, in the best encoding that `Accept-Encoding` allows.
#[must_use]
pub fn get(file: &str, accepted: &str) -> Option<Asset> {
    let kind = kind(file)?;
    let plain = Dist::get(file)?;
    for (token, ending) in [("br", "br"), ("gzip", "gz")] {
        let allowed = accepted.split(',').any(|part| {
            let mut words = part.split(';').map(str::trim);
            words.next() == Some(token) && words.next() != Some("q=0")
        });
        if allowed && let Some(packed) = Dist::get(&format!("{file}.{ending}")) {
            return Some(Asset { bytes: packed.data, kind, encoding: Some(token) });
        }
    }
    Some(Asset { bytes: plain.data, kind, encoding: None })
}

/// The inner markup of an icon.
pub(crate) fn icon(name: &str) -> Option<&'static str> {
    ICONS.get(name).map(String::as_str)
}

/// What kind of file a name says; maps and compressed twins are not served by name.
fn kind(file: &str) -> Option<&'static str> {
    match file.rsplit_once('.')?.1 {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "woff2" => Some("font/woff2"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

fn json(file: &str) -> HashMap<String, String> {
    Dist::get(file).and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default()
}

/// The hashed names of all files that are served.
pub fn files() -> impl Iterator<Item = String> {
    MANIFEST.values().cloned()
}
