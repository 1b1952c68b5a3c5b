//! The numbered sheets beside the minutes: what a correction says, and what it
//! takes in that arrived after the closing.

use base::{
    Error, Id,
    sheet::{Block, Run, Sheet},
};
use civic::{
    minutes::{Corrected, PaperKind, queries},
    workshop::{Late, LateKind, Workshop, queries::workshop},
};

use super::{
    drawing::Day,
    frozen::sealed,
    late::counted,
    parts::{heading, line, table},
    print, tongue,
};
use crate::{address::Within, answer::Answer, context::RequestContext};

/// One sheet.
pub(super) async fn pdf(
    context: RequestContext,
    Within(id, number): Within<Id<Workshop>, i64>,
) -> Answer {
    let (mut tx, l) = (context.read().await?, tongue(&context));
    let of = (PaperKind::Correction, l.lang().code());
    let frozen = queries::frozen(&mut tx, &context.actor, id, of).await?;
    let found = frozen.iter().find(|it| it.correction == number).ok_or(Error::NotFound)?;
    let day = workshop(&mut tx, id).await?;
    drop(tx);
    print(&context, sealed(l, found)?, &format!("tashih-{number}-{}.pdf", day.held_on)).await
}

/// What stands on a sheet.
pub(super) fn sheet(day: &Day<'_>, of: &Corrected<'_>) -> Sheet {
    let l = day.l;
    let fact = |key: &str, words: String| (l.t(key).plain(), line(words));
    let made = of.correction;
    let mut facts = vec![fact("correction-made", l.moment(made.made_at).to_string())];
    let said = [("correction-said", &made.said), ("correction-instead", &made.instead)];
    let said = said.into_iter().chain([("correction-reason", &made.reason)]);
    facts
        .extend(said.filter(|(_, words)| !words.is_empty()).map(|(key, it)| fact(key, it.clone())));
    facts.extend(presence(day, of.late).map(|words| fact("minutes-present", words)));
    let answers = of.late.iter().filter(|it| it.kind == LateKind::Answer).count();
    facts.extend((answers > 0).then(|| fact("correction-answers", answers.to_string())));
    let mut blocks = vec![Block::Facts { rows: facts }];
    blocks.extend(annex(day, of.late));
    let who = ["minutes-signs-focal-point", "minutes-signs-president"];
    blocks.push(Block::Text { runs: line(l.t("correction-beside").plain()) });
    blocks.push(Block::Signatures { who: who.map(|key| l.t(key).plain()).to_vec() });
    let mut sheet = day.sheet("correction-title", "papers-foot");
    sheet.title =
        l.msg("correction-title").n("number", made.number).s("title", sheet.title).plain();
    Sheet { blocks, ..sheet }
}

/// `61 instead of 60`, where somebody's presence is taken in.
fn presence(day: &Day<'_>, late: &[Late]) -> Option<String> {
    let more = late.iter().filter(|it| it.kind == LateKind::Presence).count();
    let now = day.report.minutes.attendance.total();
    let before = now - i64::try_from(more).unwrap_or(0);
    let said = day.l.msg("correction-present").n("now", now).n("before", before);
    (more > 0).then(|| said.plain())
}

/// What arrived late: when, from which group, and what it says.
fn annex(day: &Day<'_>, late: &[Late]) -> Vec<Block> {
    let (l, outcome) = (day.l, &day.report.minutes.outcome);
    let rows: Vec<Vec<Vec<Run>>> = late
        .iter()
        .filter(|it| !matches!(it.kind, LateKind::Presence | LateKind::Answer))
        .map(|it| {
            let table = outcome.tables.iter().find(|row| Some(row.id) == it.group_id);
            let number = table.map_or_else(String::new, |row| row.number.to_string());
            let card = it.card_id.unwrap_or_else(|| it.id.uuid());
            let card = outcome.cards.iter().find(|row| row.id.uuid() == card);
            let card = card.map_or_else(String::new, |card| card.number.to_string());
            let mut said = vec![Run::quiet(l.word("closing-late", it.kind).plain())];
            said.extend((!it.text.is_empty()).then(|| Run::plain(&it.text)));
            let counted = counted(l, &day.report.votes, it);
            said.extend(counted.iter().map(|words| Run::plain(format!(" · {words}"))));
            vec![
                vec![Run::ltr(l.time(it.arrived_at.local().time()).to_string())],
                vec![Run::ltr(number)],
                vec![Run::ltr(card)],
                said,
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = ["correction-arrived", "correction-group", "outcome-card", "outcome-said"];
    vec![
        heading(1, l.t("correction-annex").plain()),
        table(l, head, [3, 2, 2, 9], rows.into_iter()),
    ]
}
