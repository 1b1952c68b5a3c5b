//! Letters of invitation, a page to a person, each with the way to their page.

use base::sheet::{Block, Run, Sheet};
use civic::workshop::Participant;

use super::Matter;
use crate::workshop::letterhead;

/// The letters. Whoever walked in has none.
#[must_use]
pub fn sheet(matter: &Matter<'_>) -> Sheet {
    let (l, workshop) = (matter.l(), &matter.day.workshop);
    let letterhead = letterhead(l, matter.unit, &workshop.project);
    let title = l.t("invitation-heading").plain();
    let mut blocks = Vec::new();
    for who in matter.people.iter().filter(|who| !who.walk_in) {
        let (letterhead, title) = (letterhead.clone(), title.clone());
        blocks.push(Block::Head { letterhead, title, subtitle: None });
        blocks.extend(letter(matter, who));
    }
    if blocks.is_empty() {
        blocks.push(text(l.t("letter-none").plain()));
    }
    Sheet {
        lang: matter.lang.code().to_owned(),
        title,
        letterhead,
        subtitle: None,
        foot: workshop.title.clone(),
        wide: false,
        blocks,
    }
}

fn text(words: String) -> Block {
    Block::Text { runs: vec![Run::plain(words)] }
}

fn letter(matter: &Matter<'_>, who: &Participant) -> Vec<Block> {
    let (l, workshop) = (matter.l(), &matter.day.workshop);
    let addressed = l.word("letter-to", who.sex).plain();
    let name = if who.name.is_empty() {
        "……………………………………".to_owned()
    } else {
        who.name.clone()
    };
    let date = l.date(workshop.day());
    let mut body = l.msg("letter-body").s("title", &workshop.title).s("date", date).plain();
    if !workshop.project.is_empty() {
        body =
            format!("{body} {}", l.msg("letter-project").s("project", &workshop.project).plain());
    }
    let mut blocks = vec![
        Block::Text { runs: vec![Run::plain(addressed), Run::plain(" "), Run::bold(name)] },
        Block::Text { runs: known(matter, who) },
        Block::Text {
            runs: vec![
                Run::bold(l.t("letter-subject").plain()),
                Run::plain(format!(" {}", workshop.title)),
            ],
        },
        text(l.t("letter-greeting").plain()),
        text(body),
        Block::Facts { rows: facts(matter) },
        text(l.t("letter-code").plain()),
        Block::Qr {
            payload: matter.page(who),
            caption: l.msg("letter-caption").s("code", &who.code).plain(),
        },
        text(l.t("letter-end").plain()),
    ];
    blocks.push(Block::Signatures { who: vec![l.t("letter-president").plain()] });
    blocks
}

/// Whom the letter is for beside their name: what they do, for whom, and the
/// telephone of those who are called before they come.
fn known(matter: &Matter<'_>, who: &Participant) -> Vec<Run> {
    let own = [&who.details.function, &who.details.organisation];
    let own = own.into_iter().filter(|said| !said.is_empty()).cloned();
    let said: Vec<String> = [matter.category(who)].into_iter().chain(own).collect();
    let mut runs = vec![Run::quiet(said.join(" · "))];
    if !who.phone().is_empty() {
        runs.extend([Run::quiet(" · "), Run::ltr(who.phone())]);
    }
    runs
}

fn facts(matter: &Matter<'_>) -> Vec<(String, Vec<Run>)> {
    let (l, workshop) = (matter.l(), &matter.day.workshop);
    let first = matter.day.sessions.first().map(|row| row.start());
    let fact = |key: &str, run: Run| (l.t(key).plain(), vec![run]);
    let mut facts = vec![fact("day-date", Run::plain(l.date(workshop.day()).attr()))];
    if let Some(first) = first.filter(|first| *first < workshop.start()) {
        facts.push(fact("letter-reception", Run::ltr(l.time(first).attr())));
    }
    facts.push(fact("day-start", Run::ltr(l.time(workshop.start()).attr())));
    facts.push(fact("day-venue", Run::plain(workshop.venue.clone())));
    facts
}
