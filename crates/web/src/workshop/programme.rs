//! The programme as a printed paper: it says what the framing paper said.

use base::{
    Id, Lang,
    sheet::{Block, Run, Sheet},
};
use civic::{
    agenda::queries::Day,
    commune::gazetteer::Unit,
    workshop::{AgendaItem, Session, Workshop},
};
use press::Translator;

use super::page_head;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    workshop::letterhead,
};

/// The programme as PDF.
pub(super) async fn pdf(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let public = context.lasting(&format!("/workshops/{}", day.workshop.id));
    let sheet = sheet(context.lang, context.unit()?, &day, &public);
    drop(tx);
    let printed = context.site.printer().print(sheet).await?;
    let name = format!("programme-{}-{}.pdf", context.unit()?.slug, day.workshop.held_on);
    answer::file(printed.pdf, "application/pdf", &name)
}

/// The programme in a language: Arabic, or French for readers of anything else.
/// What the paper said stays in the paper's own words.
#[must_use]
pub fn sheet(lang: Lang, unit: &Unit, day: &Day, address: &str) -> Sheet {
    let lang = if lang == Lang::Ar { Lang::Ar } else { Lang::Fr };
    let l = Translator::of(lang);
    let workshop = &day.workshop;
    let held = l.date(workshop.day());
    Sheet {
        lang: lang.code().to_owned(),
        title: workshop.title.clone(),
        letterhead: letterhead(l, unit, &workshop.project),
        subtitle: Some(l.msg("day-held").s("date", held).s("venue", &workshop.venue).plain()),
        foot: l.msg("day-foot").s("address", address).plain(),
        wide: false,
        blocks: blocks(l, day),
    }
}

fn blocks(l: &Translator, day: &Day) -> Vec<Block> {
    let heading = |key: &str| Block::Heading { level: 1, text: l.t(key).plain() };
    let plain = |text: &str| vec![Run::plain(text)];
    let aims = day.aims.iter().map(|aim| plain(&aim.text)).collect();
    let people = day.categories.iter().filter(|row| !row.label.is_empty());
    let version = day
        .version
        .as_ref()
        .map(|version| Block::Text { runs: plain(&page_head::released(l, version)) });
    let head = [Block::Heading { level: 1, text: l.t("day-title").plain() }];
    let mut blocks: Vec<Block> = head.into_iter().chain(version).collect();
    blocks.extend([
        agenda(l, day),
        heading("day-aims"),
        Block::List { numbered: false, items: aims },
        heading("day-people"),
        Block::List { numbered: false, items: people.map(|row| plain(&row.label)).collect() },
    ]);
    blocks
}

/// The day as a table: what is done, in which session, when.
fn agenda(l: &Translator, day: &Day) -> Block {
    let rows = day.sessions.iter().map(|session| row(l, day, session)).collect();
    let total = l.minutes(day.minutes());
    Block::Table {
        caption: Some(l.msg("day-caption").s("total", total).plain()),
        head: ["day-time", "day-session", "day-content"].map(|key| l.t(key).plain()).to_vec(),
        widths: vec![2, 2, 6],
        rows,
    }
}

fn row(l: &Translator, day: &Day, session: &Session) -> Vec<Vec<Run>> {
    let hours = l.hours(session.start(), session.end()).attr();
    let label = match session.number {
        Some(number) => l.msg("day-number").n("number", number).plain(),
        None => l.word("paper-kind", session.kind).plain(),
    };
    let (title, items) = (page_head::title(l, session), day.items_of(session.id));
    let named = page_head::is_named(session) || session.number.is_none() || items.is_empty();
    let mut content: Vec<Run> = named.then(|| Run::bold(title)).into_iter().collect();
    content.extend(items.iter().map(|item| Run::plain(done(l, item))));
    vec![vec![Run::ltr(hours)], vec![Run::plain(label)], content]
}

/// What is done in a session: how long, where that is said, and whether beside others.
fn done(l: &Translator, item: &AgendaItem) -> String {
    let lasts = item.minutes.map(|minutes| l.minutes(minutes));
    let beside = item.parallel.then(|| l.t("agenda-parallel").plain());
    let notes: Vec<String> = lasts.into_iter().chain(beside).collect();
    match notes.is_empty() {
        true => format!("– {}", item.title),
        false => format!("– {} ({})", item.title, l.list(&notes)),
    }
}
