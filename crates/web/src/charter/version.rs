//! A version: what it is, what is new in it, and its whole text.

use std::{cmp::Ordering, collections::HashMap};

use askama::Template;
use base::Id;
use civic::{
    document::{
        Provision, SourceKind, Text, Version, VersionState, Wording, queries,
        rules::{self, Standing},
    },
    process,
};
use db::Reader;
use jiff::civil::Date;
use press::{Html, Msg, PageFrame, Translator};

use super::said::provision_path;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    signed,
    words::LocalWords,
};

/// A version: what it is, what is new in it, and its whole text.
#[derive(Template)]
#[template(path = "charter/version.html")]
pub(super) struct VersionPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) title: LocalWords,
    pub(super) number: i64,
    pub(super) adopted: bool,
    pub(super) published: Option<Date>,
    pub(super) stage: Html,
    pub(super) note: LocalWords,
    pub(super) digest: String,
    /// The signed head that holds its adoption.
    pub(super) head: Option<Msg>,
    pub(super) others: Vec<Other>,
    /// How this version stands to the one shown, where it is another, and where
    /// that one is read.
    pub(super) beside: Option<(&'static str, String)>,
    pub(super) provisions: Vec<ProvisionRow>,
}

/// Another version of the same text.
pub(super) struct Other {
    pub(super) number: i64,
    pub(super) published: Option<Date>,
    pub(super) here: bool,
    /// What is to be said of it: that it is the one shown, or came after it.
    pub(super) note: Option<&'static str>,
    pub(super) href: String,
    /// Where this page's version is compared with it.
    pub(super) against: Option<String>,
}

/// A provision in the version.
pub(super) struct ProvisionRow {
    pub(super) id: Id<Provision>,
    pub(super) depth: u8,
    pub(super) label: Html,
    pub(super) number: String,
    pub(super) heading: LocalWords,
    pub(super) body: LocalWords,
    pub(super) href: Option<String>,
    pub(super) repealed: bool,
    pub(super) changed: bool,
    pub(super) sources: Vec<SourceKind>,
}

/// A version.
pub(super) async fn page(context: RequestContext, At(version): At<Id<Version>>) -> Answer {
    let (l, lang, base) = (context.l, context.lang, context.here(""));
    let mut tx = context.read().await?;
    let text = queries::text(&mut tx, version).await?;
    let versions = queries::versions(&mut tx, text.document.id).await?;
    let sources = queries::sources(&mut tx, text.version.id).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let mut kinds: HashMap<Id<Provision>, Vec<SourceKind>> = HashMap::new();
    for source in sources {
        let known = kinds.entry(source.provision_id).or_default();
        if !known.contains(&source.kind) {
            known.push(source.kind);
        }
    }
    let head = signed_head(&mut tx, l, &text.version).await?;
    let stages = process::queries::stages(&mut tx, text.document.process_id).await?;
    let put = process::rules::put_to_people(&stages);
    let shown = rules::shown(&versions, put).map(|(shown, standing)| (shown.number, standing));
    let Text { document, version, provisions } = &text;
    let title = format!(
        "{}{} {}",
        document.title.get(lang),
        l.t("text-colon").attr(),
        l.msg("text-version").n("number", version.number).attr()
    );
    let page = VersionPage {
        l,
        frame: context.public_frame(title, Some(&setting.accent)),
        title: LocalWords::pick(lang, &document.title),
        number: version.number,
        adopted: version.state == VersionState::Adopted,
        published: version.published_at.map(base::Instant::day),
        stage: press::stage(l, version.stage_kind),
        note: LocalWords::pick(lang, &version.note),
        digest: version.digest.as_deref().map(hex::encode).unwrap_or_default(),
        head,
        others: others(&base, &versions, version, shown),
        beside: beside(version.number, shown)
            .map(|key| (key, format!("{base}/{}", document.kind.segment()))),
        provisions: provisions.iter().map(|it| line(l, &base, it, &mut kinds)).collect(),
    };
    answer::page(&page)
}

/// The signed head that holds a version's adoption.
async fn signed_head(
    tx: &mut Reader,
    l: &'static Translator,
    version: &Version,
) -> base::Result<Option<Msg>> {
    if version.state != VersionState::Adopted {
        return Ok(None);
    }
    let adopted = queries::adopted_at(tx, version.id).await?;
    Ok(adopted.and_then(|(_, head)| head).map(|head| signed::named(l, &head)))
}

fn line(
    l: &'static Translator,
    base: &str,
    wording: &Wording,
    kinds: &mut HashMap<Id<Provision>, Vec<SourceKind>>,
) -> ProvisionRow {
    let path = provision_path(wording.level, wording.provision_id);
    ProvisionRow {
        id: wording.provision_id,
        depth: wording.level.depth(),
        label: l.word("level", wording.level).html(),
        number: wording.number.clone(),
        heading: LocalWords::pick(l.lang(), &wording.heading),
        body: LocalWords::pick(l.lang(), &wording.body),
        href: path.map(|path| format!("{base}{path}")),
        repealed: wording.repealed,
        changed: wording.changed,
        sources: kinds.remove(&wording.provision_id).unwrap_or_default(),
    }
}

/// What a version's own page says of how it stands to the one shown.
fn beside(number: i64, shown: Option<(i64, Standing)>) -> Option<&'static str> {
    let (at, standing) = shown.filter(|(at, _)| *at != number)?;
    Some(match (number < at, standing) {
        (true, _) => "version-older",
        (false, Standing::Adopted) => "version-after-adopted",
        (false, _) => "version-after-put",
    })
}

/// What the list of versions says of one of them.
fn note(number: i64, shown: Option<(i64, Standing)>) -> Option<&'static str> {
    let (at, standing) = shown?;
    match (number.cmp(&at), standing) {
        (Ordering::Equal, Standing::Adopted) => Some("version-is-adopted"),
        (Ordering::Equal, Standing::PutToPeople) => Some("version-is-put"),
        (Ordering::Greater, Standing::Adopted) => Some("version-not-adopted"),
        (Ordering::Greater, Standing::PutToPeople) => Some("version-not-put"),
        _ => None,
    }
}

/// The other versions, the newest first.
fn others(
    base: &str,
    versions: &[Version],
    here: &Version,
    shown: Option<(i64, Standing)>,
) -> Vec<Other> {
    let other = |version: &Version| Other {
        number: version.number,
        published: version.published_at.map(base::Instant::day),
        here: version.id == here.id,
        note: note(version.number, shown),
        href: format!("{base}/versions/{}", version.id),
        against: (version.id != here.id).then(|| {
            let (old, new) =
                if version.number < here.number { (version, here) } else { (here, version) };
            format!("{base}/versions/{}/against/{}", old.id, new.id)
        }),
    };
    versions.iter().map(other).collect()
}
