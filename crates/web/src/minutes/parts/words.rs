//! What was said: cards, themes, syntheses.

use base::sheet::{Block, Run};
use civic::{
    cards::{Card, Detail, Table},
    minutes::queries::Report,
    synthesis::{Theme, queries::Outcome},
};
use press::Translator;

use super::{heading, line, numbers, text};
use crate::workshop::page_head::session_name;

/// What each group wrote, with the numbers of its cards; the report says how
/// each group was made up.
pub(in super::super) fn results(l: &Translator, report: &Report, balance: bool) -> Vec<Block> {
    let outcome = &report.minutes.outcome;
    let mut blocks = vec![heading(1, l.t("minutes-results").plain())];
    for session in outcome.worked() {
        blocks.push(heading(2, session_name(l, session)));
        for table in outcome.tables_of(session.id) {
            blocks.push(heading(3, l.msg("outcome-group").n("number", table.number).plain()));
            if balance {
                blocks.push(made_up(l, report.group(table.id)));
            }
            blocks.push(group(l, report, table));
        }
    }
    blocks
}

fn made_up(l: &Translator, [women, men, unsaid]: [i64; 3]) -> Block {
    let said = l.msg("report-group").n("women", women).n("men", men).n("unsaid", unsaid);
    text(said.plain())
}

fn group(l: &Translator, report: &Report, table: &Table) -> Block {
    let outcome = &report.minutes.outcome;
    let cards: Vec<&Card> = outcome.cards.iter().filter(|card| card.group_id == table.id).collect();
    if cards.is_empty() {
        return text(l.t("minutes-no-cards").plain());
    }
    let rows = cards.into_iter().map(|card| {
        let question = card.question_id.and_then(|id| outcome.question(id));
        vec![
            vec![Run::ltr(card.number.to_string())],
            line(question.map_or("", |question| question.text.as_str())),
            said(l, card, report.details.get(&card.id)),
        ]
    });
    super::table(l, ["outcome-card", "outcome-question", "outcome-said"], [2, 4, 8], rows)
}

/// A card's words and what it says besides them, or that it was withdrawn.
fn said(l: &Translator, card: &Card, detail: Option<&Detail>) -> Vec<Run> {
    if !card.stands() {
        return vec![Run::quiet(l.t("outcome-withdrawn").plain())];
    }
    let mut said = vec![Run::plain(&card.text)];
    said.extend(detail.into_iter().flat_map(|it| particulars(l, it)));
    said
}

/// What a card says besides its words, a line for each.
fn particulars(l: &Translator, detail: &Detail) -> Vec<Run> {
    let told = [
        ("capture-why", &detail.why),
        ("capture-who", &detail.who),
        ("capture-due", &detail.due),
        ("capture-sign", &detail.sign),
    ];
    let told = told.into_iter().filter(|(_, words)| !words.is_empty());
    let mut lines: Vec<Run> =
        told.map(|(key, words)| Run::quiet(format!("{} {words}", l.t(key).plain()))).collect();
    lines.extend(article(l, detail).map(Run::quiet));
    lines
}

/// The article that a card speaks of, and how it stands to it.
fn article(l: &Translator, detail: &Detail) -> Option<String> {
    let article = l.msg("chain-provision-article").n("number", detail.article_number?);
    let heading = detail.article.as_ref().map_or("", |heading| heading.get(l.lang()));
    let article = article.s("heading", heading).plain();
    Some(match detail.stance {
        Some(stance) => format!("{article} · {}", l.word("capture-stance", stance).plain()),
        None => article,
    })
}

/// The themes with the cards that each holds; the report repeats their words.
pub(in super::super) fn themes(l: &Translator, outcome: &Outcome, full: bool) -> Vec<Block> {
    let mut blocks = vec![heading(1, l.t("outcome-themes-title").plain())];
    if outcome.themes.is_empty() {
        blocks.push(text(l.t("minutes-no-themes").plain()));
    }
    for session in outcome.worked().filter(|it| outcome.themes_of(it.id).next().is_some()) {
        blocks.push(heading(2, session_name(l, session)));
        let themes = outcome.themes_of(session.id);
        if full {
            blocks.extend(themes.flat_map(|theme| {
                [heading(3, theme.title.clone()), cards(l, outcome.cards_in(theme.id))]
            }));
        } else {
            let items = themes.map(|theme| with_numbers(l, outcome, theme)).collect();
            blocks.push(Block::List { numbered: false, items });
        }
    }
    blocks
}

fn with_numbers(l: &Translator, outcome: &Outcome, theme: &Theme) -> Vec<Run> {
    let cards = numbers(l, outcome.cards_in(theme.id));
    vec![Run::bold(&theme.title), Run::quiet(format!(" {cards}"))]
}

fn cards<'a>(l: &Translator, cards: impl Iterator<Item = &'a Card>) -> Block {
    let items: Vec<Vec<Run>> = cards
        .map(|card| vec![Run::quiet(format!("{} · ", card.number)), Run::plain(&card.text)])
        .collect();
    if items.is_empty() {
        return text(l.t("report-theme-empty").plain());
    }
    Block::List { numbered: false, items }
}

/// The syntheses, each sentence with the numbers of the cards it rests on.
pub(in super::super) fn syntheses(l: &Translator, outcome: &Outcome) -> Vec<Block> {
    let mut blocks = vec![heading(1, l.t("outcome-synthesis-title").plain())];
    for session in outcome.worked() {
        let items: Vec<Vec<Run>> = outcome
            .sentences_of(session.id)
            .map(|sentence| {
                let cards = numbers(l, outcome.cards_under(sentence));
                vec![Run::plain(&sentence.text), Run::quiet(format!(" {cards}"))]
            })
            .collect();
        blocks.push(heading(2, session_name(l, session)));
        blocks.push(if items.is_empty() {
            text(l.t("minutes-no-synthesis").plain())
        } else {
            Block::List { numbered: true, items }
        });
    }
    blocks
}
