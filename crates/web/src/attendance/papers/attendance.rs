//! The sheet that people sign: a row to each with a short code, by category,
//! and blank rows for those who come uninvited.

use base::sheet::{Block, Run, Sheet};
use civic::workshop::Participant;

use super::Matter;
use crate::workshop::letterhead;

/// How many blank rows a sheet has.
const BLANK: usize = 15;

/// The sheet.
#[must_use]
pub fn sheet(matter: &Matter<'_>) -> Sheet {
    let (l, workshop) = (matter.l(), &matter.day.workshop);
    let held = l.date(workshop.day());
    let mut blocks = vec![Block::Text { runs: vec![Run::quiet(l.t("sheet-how").plain())] }];
    blocks.extend(by_category(matter));
    blocks.push(Block::Heading { level: 1, text: l.t("sheet-walk-ins").plain() });
    blocks.push(walk_ins(matter));
    blocks.push(Block::Signatures { who: vec![l.t("sheet-signed-by").plain()] });
    Sheet {
        lang: matter.lang.code().to_owned(),
        title: l.t("sheet-paper").plain(),
        letterhead: letterhead(l, matter.unit, &workshop.project),
        subtitle: Some(l.msg("day-held").s("date", held).s("venue", &workshop.venue).plain()),
        foot: workshop.title.clone(),
        wide: true,
        blocks,
    }
}

/// A table to each category that has people, numbered through.
fn by_category(matter: &Matter<'_>) -> Vec<Block> {
    let keys = ["sheet-number", "sheet-code", "people-name", "people-sex", "sheet-signature"];
    let (mut numbers, mut blocks) = (1.., Vec::new());
    for category in &matter.day.categories {
        let own = || matter.people.iter().filter(|who| who.category_id == category.id);
        let Some(first) = own().next() else { continue };
        blocks.push(Block::Heading { level: 1, text: matter.category(first) });
        blocks.push(Block::Table {
            caption: None,
            head: head(matter.l(), keys),
            widths: vec![2, 3, 10, 4, 9],
            rows: own().zip(&mut numbers).map(|(who, number)| row(matter, number, who)).collect(),
        });
    }
    blocks
}

fn head<const N: usize>(l: &press::Translator, keys: [&str; N]) -> Vec<String> {
    keys.map(|key| l.t(key).plain()).to_vec()
}

fn row(matter: &Matter<'_>, number: usize, who: &Participant) -> Vec<Vec<Run>> {
    let code = who.row_code.as_deref().unwrap_or(&who.code);
    vec![
        vec![Run::ltr(number.to_string())],
        vec![Run { bold: true, ..Run::ltr(code) }],
        vec![Run::plain(&who.name)],
        vec![Run::plain(matter.l().word("workshop-sex", who.sex).plain())],
        Vec::new(),
    ]
}

fn walk_ins(matter: &Matter<'_>) -> Block {
    let keys = ["sheet-number", "people-name", "people-category", "people-sex", "sheet-signature"];
    let rows = (1..=BLANK).map(|number| {
        let mut row = vec![Vec::new(); 5];
        row[0] = vec![Run::ltr(format!("+{number}"))];
        row
    });
    Block::Table {
        caption: None,
        head: head(matter.l(), keys),
        widths: vec![2, 9, 6, 3, 8],
        rows: rows.collect(),
    }
}
