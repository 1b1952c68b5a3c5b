//! Certificates of participation, a page each, with a code to verify it by.

use base::{
    Id,
    sheet::{Block, Run, Sheet},
};
use civic::{
    commune::gazetteer::Unit,
    minutes::{Certificate, queries},
    workshop::{Workshop, queries::workshop},
};
use press::Translator;

use super::{letterhead, print, tongue};
use crate::{address::At, answer::Answer, context::RequestContext};

/// Every certificate that stands. Where none does there is no paper.
pub(super) async fn pdf(context: RequestContext, At(id): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let found = queries::certificates(&mut tx, &context.actor, id).await?;
    let workshop = workshop(&mut tx, id).await?;
    drop(tx);
    if found.is_empty() {
        return Err(base::Error::Refused("refused-no-certificates").into());
    }
    let l = tongue(&context);
    let link = |code: &str| {
        let town = context.unit().map_or("", |unit| unit.slug.as_str());
        format!("{}/{}/{town}/certificates/{code}", context.origin, l.lang())
    };
    let sheet = sheet(l, context.unit()?, &workshop, &found, link);
    print(&context, sheet, &format!("shahadat-{}.pdf", workshop.held_on)).await
}

fn sheet(
    l: &Translator,
    unit: &Unit,
    workshop: &Workshop,
    found: &[Certificate],
    link: impl Fn(&str) -> String,
) -> Sheet {
    let blocks = found
        .iter()
        .flat_map(|certificate| one(l, unit, workshop, certificate, link(&certificate.code)));
    Sheet {
        lang: l.lang().code().to_owned(),
        title: l.msg("certificates-title").s("title", &workshop.title).plain(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: l.t("certificate-foot").plain(),
        wide: true,
        blocks: blocks.collect(),
    }
}

fn one(
    l: &Translator,
    unit: &Unit,
    workshop: &Workshop,
    certificate: &Certificate,
    link: String,
) -> [Block; 6] {
    let commune = l.lang().pick(&unit.name_ar, &unit.name_fr);
    let centred = |text: String| Block::Centred { runs: vec![Run::plain(text)], large: false };
    let name = if certificate.name.is_empty() {
        Block::Lines { count: 1 }
    } else {
        Block::Centred { runs: vec![Run::plain(&certificate.name)], large: true }
    };
    let took_part = l
        .msg("certificate-took-part")
        .s("title", &workshop.title)
        .s("date", l.date(workshop.day()))
        .s("venue", &workshop.venue);
    let who = ["minutes-signs-president", "minutes-signs-focal-point"];
    [
        Block::Head {
            letterhead: letterhead(l, unit, &workshop.project),
            title: l.t("certificate-title").plain(),
            subtitle: None,
        },
        centred(l.msg("certificate-attests").s("commune", commune).plain()),
        name,
        centred(took_part.plain()),
        Block::Qr { payload: link, caption: l.t("certificate-verify").plain() },
        Block::Signatures { who: who.map(|key| l.t(key).plain()).to_vec() },
    ]
}
