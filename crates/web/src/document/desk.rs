//! What the pages of the drafting desk have in common.

use std::collections::HashSet;

use base::{Error, Id, Result};
use civic::{
    document::{Level, Provision, Source, Text, Wording, queries, rules},
    process::ProcessKind,
    synthesis::queries::{cards_feeding, offered},
};
use db::Reader;
use press::{Choice, Html, Translator};

use crate::context::RequestContext;

/// A provision of the draft.
pub(crate) struct DraftLine {
    pub(crate) depth: u8,
    pub(crate) label: Html,
    pub(crate) number: String,
    pub(crate) heading: String,
    pub(crate) href: String,
    pub(crate) changed: bool,
    pub(crate) unsourced: bool,
    pub(crate) repealed: bool,
}

/// What may be chosen on the page.
#[derive(Default)]
pub(crate) struct Choices {
    pub(crate) sentences: Vec<Choice>,
    pub(crate) cards: Vec<Choice>,
    pub(crate) levels: Vec<Choice>,
}

/// The text of an address: `charter` or `plan`.
pub(crate) fn kind_of(segment: &str) -> Result<ProcessKind> {
    ProcessKind::of_segment(segment).ok_or(Error::NotFound)
}

/// Where a text's drafting desk is.
pub(crate) fn desk_of(context: &RequestContext, kind: ProcessKind) -> String {
    context.here(&format!("/office/texts/{}", kind.segment()))
}

/// The draft with its sources; not found where the text was not started.
pub(crate) async fn draft_of(
    tx: &mut Reader,
    context: &RequestContext,
    kind: ProcessKind,
) -> Result<(Text, Vec<Source>)> {
    let text = queries::draft(tx, &context.actor, kind).await?.ok_or(Error::NotFound)?;
    let sources = queries::sources(tx, text.version.id).await?;
    Ok((text, sources))
}

/// The provisions of a draft with their marks.
pub(crate) fn lines(context: &RequestContext, text: &Text, sources: &[Source]) -> Vec<DraftLine> {
    let unsourced: HashSet<Id<Provision>> = rules::unsourced(&text.provisions, sources)
        .into_iter()
        .map(|wording| wording.provision_id)
        .collect();
    let desk = desk_of(context, text.document.kind);
    let line = |wording: &Wording| DraftLine {
        depth: wording.level.depth(),
        label: context.l.word("level", wording.level).html(),
        number: wording.number.clone(),
        heading: wording.heading.get(context.lang).to_owned(),
        href: format!("{desk}/provisions/{}", wording.provision_id),
        changed: wording.changed,
        unsourced: unsourced.contains(&wording.provision_id),
        repealed: wording.repealed,
    };
    text.provisions.iter().map(line).collect()
}

/// The sentences and cards that a provision may be said to come from, and the
/// levels of the text.
pub(crate) async fn choices(
    tx: &mut Reader,
    context: &RequestContext,
    kind: ProcessKind,
) -> Result<Choices> {
    let l = context.l;
    let sentences = offered(tx, kind).await?.into_iter();
    let cards = cards_feeding(tx, kind).await?.into_iter();
    let cards = cards.map(|it| (it.id.uuid(), format!("{}. {}", it.number, it.text)));
    let levels = Level::ALL.iter().filter(|level| level.kind() == kind);
    Ok(Choices {
        sentences: sentences.map(|it| Choice::new(it.id.uuid().simple(), it.text)).collect(),
        cards: cards.map(|(id, text)| Choice::new(id.simple(), text)).collect(),
        levels: levels.map(|level| Choice::new(level, l.word("level", level).attr())).collect(),
    })
}

/// The provisions behind which another may stand.
pub(crate) fn places(l: &'static Translator, text: &Text) -> Vec<Choice> {
    let colon = l.t("text-colon").attr();
    let place = |wording: &Wording| {
        let label = l.word("level", wording.level).attr();
        let words = format!("{label} {}{colon} {}", wording.number, wording.heading.get(l.lang()));
        Choice::new(wording.provision_id, words)
    };
    text.provisions.iter().map(place).collect()
}
