//! The evaluation on paper: the same questions as on the phone.

use base::{
    Id,
    sheet::{Block, Run, Sheet},
};
use civic::{
    evaluation::{Evaluation, Topic, queries},
    workshop::{Category, Workshop},
};
use press::Translator;

use super::{letterhead, parts::line, print, tongue};
use crate::{address::At, answer::Answer, context::RequestContext, workshop::page_head};

/// The form to print; while the evaluation is open it shows the hall's QR.
pub(super) async fn pdf(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let form = queries::paper(&mut tx, &context.actor, workshop).await?;
    let results = queries::results(&mut tx, &context.actor, workshop).await?;
    drop(tx);
    let (l, unit) = (tongue(&context), context.unit()?);
    let open = results.evaluation.filter(|it| it.closed_at.is_none());
    // A paper of its own, set smaller as a whole before it takes a second side.
    let mut blocks = vec![
        Block::Head {
            letterhead: letterhead(l, unit, &form.workshop.project),
            title: l.t("evaluation-form-title").plain(),
            subtitle: Some(form.workshop.title.clone()),
        },
        Block::Text { runs: line(l.t("evaluation-notice").plain()) },
    ];
    blocks.extend(hall(l, &context, open));
    blocks.push(marks(l));
    blocks.extend(open_words(l));
    blocks.extend(who(l, &form.categories));
    let sheet = Sheet {
        lang: l.lang().code().to_owned(),
        title: l.t("evaluation-form-title").plain(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: l.t("evaluation-form-foot").plain(),
        wide: false,
        blocks,
    };
    print(&context, sheet, &format!("taqyim-{}.pdf", form.workshop.held_on)).await
}

fn hall(l: &Translator, context: &RequestContext, open: Option<Evaluation>) -> Option<Block> {
    let payload = context.link(&format!("/evaluation/{}", open?.key));
    Some(Block::Qr { payload, caption: l.t("evaluation-form-qr").plain() })
}

/// A box to tick for each mark.
fn marks(l: &Translator) -> Block {
    let row = |topic: &Topic| {
        let mut cells = vec![line(l.word("evaluation-topic", topic).plain())];
        cells.resize(6, Vec::new());
        cells
    };
    let mut head = vec![l.t("evaluation-tick").plain()];
    head.extend((1..=5).rev().map(|mark| l.word("evaluation-mark", mark).plain()));
    Block::Table {
        caption: None,
        head,
        widths: vec![10, 3, 3, 3, 3, 3],
        rows: Topic::ALL.iter().map(row).collect(),
    }
}

fn open_words(l: &Translator) -> [Block; 4] {
    let asked = |key: &str| Block::Text { runs: vec![Run::bold(l.t(key).plain())] };
    [
        asked("evaluation-missing"),
        Block::Lines { count: 2 },
        asked("evaluation-words"),
        Block::Lines { count: 1 },
    ]
}

/// Sex and category, both left to the reader, with a box for each, so many in a
/// row that the form keeps to one side.
fn who(l: &Translator, categories: &[Category]) -> Vec<Block> {
    let sexes = page_head::sexes(l).into_iter().map(|choice| choice.label).collect();
    let categories = categories.iter().map(|row| page_head::category(l, row.word, &row.label));
    let table = |key: &str, names: Vec<String>, across: usize| {
        let row = |names: &[String]| {
            let mut cells: Vec<Vec<Run>> =
                names.iter().flat_map(|name| [line(name), Vec::new()]).collect();
            cells.resize(2 * across, Vec::new());
            cells
        };
        let mut head = vec![l.t(key).plain()];
        head.resize(2 * across, String::new());
        Block::Table {
            caption: None,
            head,
            widths: [6, 1].repeat(across),
            rows: names.chunks(across).map(row).collect(),
        }
    };
    vec![table("people-sex", sexes, 3), table("people-category", categories.collect(), 3)]
}
