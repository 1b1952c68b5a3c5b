//! What everybody reads of the commune's commitments.

use askama::Template;
use base::Result;
use civic::openness::{CommitmentKind, Register, queries};
use press::{Html, PageFrame, Translator};

use super::card::Card;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// What everybody reads of the commune's commitments.
#[derive(Template)]
#[template(path = "openness/public.html")]
pub(super) struct PublicPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) parts: Vec<Part>,
}

/// The commitments of one kind.
pub(super) struct Part {
    pub(super) kind: CommitmentKind,
    pub(super) title: Html,
    pub(super) cards: Vec<Card>,
}

impl Part {
    /// How many of them nobody has told anything of yet.
    fn untold(&self) -> usize {
        self.cards.iter().filter(|it| it.updates.is_empty() && it.retired.is_none()).count()
    }

    /// How far they are on the mean of those of which a percentage is known.
    #[allow(clippy::cast_precision_loss, reason = "percentages of a few commitments")]
    fn mean(&self) -> Option<f64> {
        let standing = self.cards.iter().filter(|it| it.retired.is_none());
        let known: Vec<i64> =
            standing.filter_map(|it| it.latest().and_then(|it| it.percent)).collect();
        (!known.is_empty()).then(|| known.iter().sum::<i64>() as f64 / known.len() as f64 / 100.0)
    }
}

/// The commitments in parts, those of a kind that has any.
pub(super) fn parts(l: &'static Translator, here: &str, register: &Register) -> Vec<Part> {
    let part = |kind: &CommitmentKind| {
        let of = register.commitments.iter().filter(|it| it.kind == *kind);
        let cards = of.map(|it| Card::new(l, here, register, it)).collect();
        Part { kind: *kind, title: l.word("commitments", kind).html(), cards }
    };
    CommitmentKind::ALL.iter().map(part).filter(|part| !part.cards.is_empty()).collect()
}

pub(super) async fn page(context: RequestContext) -> Answer {
    answer::page(&public(&context).await?)
}

async fn public(context: &RequestContext) -> Result<PublicPage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let register = queries::shown(&mut tx).await?;
    Ok(PublicPage {
        l,
        frame: context.public_frame(l.t("openness-title"), Some(&setting.accent)),
        parts: parts(l, &context.here(""), &register),
    })
}
