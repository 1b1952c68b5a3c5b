//! A paper as it is printed: the frozen one of a closed day, else what the day
//! says now.

use base::{
    Id, Result,
    sheet::{Block, Run, Sheet},
};
use civic::{
    minutes::{Frozen, PaperKind, queries},
    workshop::{Participant, Workshop, queries::workshop},
};
use db::Reader;
use press::Translator;

use super::{drawing, drawing::Drawing, tongue};
use crate::{context::RequestContext, signed};

/// One paper of a workshop.
pub(super) async fn paper(
    context: &RequestContext,
    id: Id<Workshop>,
    kind: PaperKind,
) -> Result<(Sheet, Workshop)> {
    let (mut tx, l) = (context.read().await?, tongue(context));
    let of = (kind, l.lang().code());
    let frozen = queries::frozen(&mut tx, &context.actor, id, of).await?;
    if let Some(first) = frozen.iter().find(|it| it.correction == 0) {
        let day = workshop(&mut tx, id).await?;
        let mut sheet = sealed(l, first)?;
        // The closing's own event stands behind the head that the paper names.
        if let Some(head) = queries::signed_after(&mut tx, first.head_seq).await? {
            sheet.foot = format!("{} · {}", sheet.foot, signed::named(l, &head).plain());
        }
        return Ok((sheet, day));
    }
    let now = context.site.db().now();
    let report = queries::report(&mut tx, &context.actor, id, now).await?;
    let sheet = Drawing::of(context)?.one(kind, l.lang(), &report);
    Ok((sheet, report.minutes.outcome.workshop))
}

/// The frozen certificates with those that corrections added; nothing where
/// none were frozen.
pub(super) async fn certificates(
    context: &RequestContext,
    tx: &mut Reader,
    id: Id<Workshop>,
) -> Result<Option<Sheet>> {
    let of = (PaperKind::Certificates, tongue(context).lang().code());
    let frozen = queries::frozen(tx, &context.actor, id, of).await?;
    let Some((first, more)) = frozen.split_first() else { return Ok(None) };
    let mut sheet = first.sheet()?;
    for added in more {
        sheet.blocks.extend(added.sheet()?.blocks);
    }
    let names = queries::names(tx, &context.actor, id).await?;
    for block in &mut sheet.blocks {
        let who = drawing::names(block).and_then(|who| who.parse::<Id<Participant>>().ok());
        if let Some(who) = who {
            *block = named(names.get(&who).map_or("", String::as_str));
        }
    }
    Ok(Some(sheet))
}

/// A name, or a line where none is known any more.
pub(super) fn named(name: &str) -> Block {
    match name {
        "" => Block::Lines { count: 1 },
        name => Block::Centred { runs: vec![Run::plain(name)], large: true },
    }
}

/// A frozen sheet with its digest at the foot, by which a copy is compared.
pub(super) fn sealed(l: &Translator, frozen: &Frozen) -> Result<Sheet> {
    let mut sheet = frozen.sheet()?;
    let seal = l.msg("papers-seal").s("mark", frozen.mark()).n("event", frozen.head_seq);
    sheet.foot = format!("{} · {}", sheet.foot, seal.plain());
    Ok(sheet)
}
