//! What a contribution speaks of, as its form shows it.

use base::{Error, Id, Lang, Result};
use civic::{
    consultation::{Kind, commands::Contribute},
    document::{self, Provision},
    process::{ProcessKind, Stage},
};
use db::Reader;
use press::Translator;

use super::said::{Quote, name_of};
use crate::{context::RequestContext, form::FormData, words::LocalWords};

/// What is spoken of.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    /// Its number and heading, or the whole text's name.
    pub(super) name: String,
    /// Its words in the version put to people; empty for the whole.
    pub(super) text: Quote,
    /// The same words, to be changed.
    pub(super) words: String,
    /// Whether it is one provision.
    pub(super) provision: bool,
}

impl Subject {
    /// The whole text.
    pub(super) fn whole(l: &Translator, kind: ProcessKind) -> Self {
        let name = l.word("contribute-whole", kind).attr();
        Self { name, text: Quote::of(Lang::Ar, ""), words: String::new(), provision: false }
    }
}

/// What is spoken of, in the version put to people.
pub(super) async fn subject(
    context: &RequestContext,
    tx: &mut Reader,
    stage: &Stage,
    provision: Option<Id<Provision>>,
) -> Result<Subject> {
    let (Some(provision), Some(version)) = (provision, stage.version_id) else {
        return Ok(Subject::whole(context.l, stage.process_kind));
    };
    let wording = document::queries::wording(tx, Id::new(version), provision).await?;
    Ok(Subject {
        name: name_of(context.lang, &wording),
        text: Quote::said(context.lang, &wording.body),
        words: LocalWords::pick(context.lang, &wording.body).text,
        provision: true,
    })
}

/// Words that stand in the field as they stand in the text propose nothing;
/// other ones amend it, unless the form says what it is.
pub(super) async fn read_as_amendment(
    context: &RequestContext,
    wanted: &mut Contribute,
    sent: &FormData,
) -> Result<()> {
    let (Some(provision), false) = (wanted.provision, wanted.proposed.is_empty()) else {
        return Ok(());
    };
    let mut tx = context.read().await?;
    let stage = civic::process::queries::stage(&mut tx, wanted.stage).await?;
    let version = stage.version_id.ok_or(Error::NotFound)?;
    let wording = document::queries::wording(&mut tx, Id::new(version), provision).await?;
    let same = |words: &str| words.split_whitespace().eq(wanted.proposed.split_whitespace());
    if Lang::ALL.iter().any(|lang| same(wording.body.get(*lang))) {
        wanted.proposed.clear();
    } else if sent.get("kind").is_empty() {
        wanted.kind = Kind::Amendment;
    }
    Ok(())
}
