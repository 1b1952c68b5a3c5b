//! Certificates of participation, a page each, with a code to verify it by.

use base::{
    Id,
    sheet::{Block, Run, Sheet},
};
use civic::{
    minutes::{Certificate, queries},
    workshop::{Workshop, queries::workshop},
};

use super::{
    drawing::{Day, Drawing},
    frozen, named, print, tongue,
};
use crate::{address::At, answer::Answer, context::RequestContext, workshop::letterhead};

/// Every certificate: as it was frozen at the closing, with those that
/// corrections added; before it, those that stand now. Where none does there is
/// no paper.
pub(super) async fn pdf(context: RequestContext, At(id): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let day = workshop(&mut tx, id).await?;
    let found = queries::certificates(&mut tx, &context.actor, id).await?;
    if let Some(sheet) = frozen::certificates(&context, &mut tx, id).await? {
        drop(tx);
        return print(&context, sheet, &named("shahadat", &day, "pdf")).await;
    }
    if found.is_empty() {
        return Err(base::Error::Refused("refused-no-certificates").into());
    }
    let now = context.site.db().now();
    let report = queries::report(&mut tx, &context.actor, id, now).await?;
    drop(tx);
    let sheet = Drawing::of(&context)?.standing(tongue(&context).lang(), &report, &found);
    print(&context, sheet, &named("shahadat", &day, "pdf")).await
}

pub(super) fn sheet(day: &Day<'_>, found: &[Certificate]) -> Sheet {
    let (l, workshop) = (day.l, &day.report.minutes.outcome.workshop);
    Sheet {
        lang: l.lang().code().to_owned(),
        title: l.msg("certificates-title").s("title", &workshop.title).plain(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: l.t("certificate-foot").plain(),
        wide: true,
        blocks: found.iter().flat_map(|certificate| one(day, certificate)).collect(),
    }
}

fn one(day: &Day<'_>, certificate: &Certificate) -> [Block; 7] {
    let (l, unit, workshop) = (day.l, day.unit, &day.report.minutes.outcome.workshop);
    let commune = l.lang().pick(&unit.name_ar, &unit.name_fr);
    let centred = |text: String| Block::Centred { runs: vec![Run::plain(text)], large: false };
    let took_part = l
        .msg("certificate-took-part")
        .s("title", &workshop.title)
        .s("date", l.date(workshop.day()))
        .s("venue", &workshop.venue);
    let who = ["minutes-signs-president", "minutes-signs-focal-point"];
    let link = format!("{}/certificates", day.home);
    [
        Block::Head {
            letterhead: letterhead(l, unit, &workshop.project),
            title: l.t("certificate-title").plain(),
            subtitle: None,
        },
        centred(l.msg("certificate-attests").s("commune", commune).plain()),
        frozen::named(&certificate.name),
        centred(took_part.plain()),
        Block::Qr {
            payload: format!("{link}/{}", certificate.code),
            caption: l.t("certificate-verify").plain(),
        },
        typed(day, &certificate.code, &link),
        Block::Signatures { who: who.map(|key| l.t(key).plain()).to_vec() },
    ]
}

/// The code for those who type it, and where.
fn typed(day: &Day<'_>, code: &str, link: &str) -> Block {
    let said = |key: &str| Run::plain(format!("{} ", day.l.t(key).plain()));
    let code = Run { bold: true, ..Run::ltr(code) };
    let at = Run::ltr(link.trim_start_matches("https://"));
    let (or, space) = (said("certificate-typed"), Run::plain(" "));
    Block::Text { runs: vec![or, code, space, said("certificate-typed-at"), at] }
}
