//! The minutes of the workshop as a printed paper.

mod parts;

use axum::extract::Path;
use base::{
    Lang,
    sheet::{Block, Sheet},
};
use civic::{
    commune::gazetteer::Unit,
    workshop::outcome::queries::{self, Minutes},
};
use press::Tongue;

use super::{super::Address, steps::day};
use crate::{
    answer::{self, Answer},
    visit::Visit,
    workshop::{letterhead::letterhead, outcome::id},
};

/// The minutes as PDF; while the workshop goes on they say that they are a draft.
pub(in crate::workshop) async fn pdf(visit: Visit, address: Address) -> Answer {
    let Path((_, _, workshop)) = address;
    let (commune, workshop) = (visit.commune()?, id(&workshop)?);
    let mut tx = visit.read().await?;
    let minutes = queries::minutes(&mut tx, &visit.actor, commune, workshop).await?;
    let public = visit.link(&format!("/workshops/{workshop}"));
    let sheet = sheet(visit.lang, visit.unit()?, &minutes, &public);
    drop(tx);
    let printed = visit.site.printer().print(sheet).await?;
    let name = format!("mahdar-{}.pdf", minutes.outcome.workshop.held_on);
    answer::file(printed.pdf, "application/pdf", &name)
}

/// The minutes in a language: Arabic, or French for readers of anything else.
#[must_use]
pub fn sheet(lang: Lang, unit: &Unit, minutes: &Minutes, address: &str) -> Sheet {
    let lang = if lang == Lang::Ar { Lang::Ar } else { Lang::Fr };
    let l = Tongue::of(lang);
    let workshop = &minutes.outcome.workshop;
    let key = if minutes.outcome.is_closed() { "minutes-title" } else { "minutes-title-draft" };
    let held = l.date(day(&workshop.held_on));
    Sheet {
        lang: lang.code().to_owned(),
        title: l.msg(key).s("title", &workshop.title).plain(),
        letterhead: letterhead(l, unit, &workshop.project),
        subtitle: Some(
            l.msg("minutes-subtitle").s("date", held).s("venue", &workshop.venue).plain(),
        ),
        foot: l.msg("minutes-foot").s("address", address).plain(),
        wide: false,
        blocks: blocks(l, minutes),
    }
}

fn blocks(l: &Tongue, minutes: &Minutes) -> Vec<Block> {
    let outcome = &minutes.outcome;
    let mut blocks = parts::opening(l, minutes);
    blocks.extend(parts::attendance(l, &minutes.attendance));
    blocks.extend(parts::results(l, outcome));
    blocks.extend(parts::themes(l, outcome));
    blocks.extend(parts::syntheses(l, outcome));
    blocks.extend(parts::next_steps(l, outcome));
    blocks.extend(parts::ending(l, outcome));
    blocks
}
