//! Versions, and what changed between two of them.

use std::collections::HashMap;

use base::Id;
use civic::document::{Provision, SourceKind, Text, Version, VersionState, Wording, queries};
use press::Translator;

use crate::{
    address::{At, Within},
    answer::{self, Answer},
    context::RequestContext,
    plan::pages::{
        Said, provision_path,
        versions::{ComparedPage, Line, VersionPage, others},
    },
};

/// A version.
pub(in crate::plan) async fn version(
    context: RequestContext,
    At(version): At<Id<Version>>,
) -> Answer {
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
    let newest = versions.first().is_some_and(|newest| newest.id == text.version.id);
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
        title: Said::of(lang, &document.title),
        number: version.number,
        adopted: version.state == VersionState::Adopted,
        published: version.published_at.map(base::Instant::day),
        stage: press::stage(l, version.stage_kind),
        note: Said::of(lang, &version.note),
        digest: version.digest.as_deref().map(hex::encode).unwrap_or_default(),
        others: others(&base, &versions, version),
        newer: (!newest).then(|| format!("{base}/{}", document.kind.segment())),
        provisions: provisions.iter().map(|it| line(l, &base, it, &mut kinds)).collect(),
    };
    answer::page(&page)
}

fn line(
    l: &'static Translator,
    base: &str,
    wording: &Wording,
    kinds: &mut HashMap<Id<Provision>, Vec<SourceKind>>,
) -> Line {
    let path = provision_path(wording.level, wording.provision_id);
    Line {
        depth: wording.level.depth(),
        label: l.word("level", wording.level).html(),
        number: wording.number.clone(),
        heading: Said::of(l.lang(), &wording.heading),
        body: Said::of(l.lang(), &wording.body),
        href: path.map(|path| format!("{base}{path}")),
        repealed: wording.repealed,
        changed: wording.changed,
        sources: kinds.remove(&wording.provision_id).unwrap_or_default(),
    }
}

/// Two versions, word by word.
pub(in crate::plan) async fn compared(
    context: RequestContext,
    Within(version, other): Within<Id<Version>, Id<Version>>,
) -> Answer {
    let (l, lang, base) = (context.l, context.lang, context.here(""));
    let mut tx = context.read().await?;
    let (before, after, comparison) = queries::compare(&mut tx, (version, other), lang).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let named = |text: &Text| (text.version.number, format!("{base}/versions/{}", text.version.id));
    let page = ComparedPage {
        l,
        frame: context.public_frame(l.t("compared-title"), Some(&setting.accent)),
        title: Said::of(lang, &after.document.title),
        before: named(&before),
        after: named(&after),
        same: comparison.is_empty(),
        counts: ComparedPage::counts(l, &comparison),
        groups: ComparedPage::groups(l, &base, comparison),
    };
    answer::page(&page)
}
