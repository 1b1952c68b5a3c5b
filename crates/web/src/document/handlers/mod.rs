//! What the drafting desk does.

pub(super) mod add;
pub(super) mod desk;
pub(super) mod edit;
pub(super) mod publish;

use std::collections::HashSet;

use base::{Error, Id, Result};
use civic::{
    document::{Level, Provision, Source, Text, Wording, queries, rules},
    process::ProcessKind,
    synthesis::queries::{cards_feeding, offered},
};
use db::Reader;
use press::{Choice, Translator};

use super::pages::{Choices, DraftLine};
use crate::context::RequestContext;

/// The text of an address: `charter` or `plan`.
fn kind_of(segment: &str) -> Result<ProcessKind> {
    ProcessKind::of_segment(segment).ok_or(Error::NotFound)
}

/// Where a text's drafting desk is.
fn desk_of(context: &RequestContext, kind: ProcessKind) -> String {
    context.here(&format!("/office/texts/{}", kind.segment()))
}

/// The draft with its sources; not found where the text was not started.
async fn draft_of(
    tx: &mut Reader,
    context: &RequestContext,
    kind: ProcessKind,
) -> Result<(Text, Vec<Source>)> {
    let text = queries::draft(tx, &context.actor, kind).await?.ok_or(Error::NotFound)?;
    let sources = queries::sources(tx, text.version.id).await?;
    Ok((text, sources))
}

/// The provisions of a draft with their marks.
fn lines(context: &RequestContext, text: &Text, sources: &[Source]) -> Vec<DraftLine> {
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
async fn choices(tx: &mut Reader, context: &RequestContext, kind: ProcessKind) -> Result<Choices> {
    let l = context.l;
    let sentences = offered(tx, kind).await?;
    let cards = cards_feeding(tx, kind).await?;
    let levels = Level::ALL.iter().filter(|level| level.kind() == kind);
    Ok(Choices {
        sentences: sentences
            .into_iter()
            .map(|it| Choice::new(it.id.uuid().simple(), it.text))
            .collect(),
        cards: cards
            .into_iter()
            .map(|it| Choice::new(it.id.uuid().simple(), format!("{}. {}", it.number, it.text)))
            .collect(),
        levels: levels.map(|level| Choice::new(level, l.word("level", level).attr())).collect(),
    })
}

/// The provisions behind which another may stand.
fn places(l: &'static Translator, text: &Text) -> Vec<Choice> {
    let colon = l.t("text-colon").attr();
    let place = |wording: &Wording| {
        let label = l.word("level", wording.level).attr();
        let words = format!("{label} {}{colon} {}", wording.number, wording.heading.get(l.lang()));
        Choice::new(wording.provision_id, words)
    };
    text.provisions.iter().map(place).collect()
}
