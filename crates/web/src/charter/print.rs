//! A text on paper.

use base::{
    Error, Lang,
    sheet::{Block, Run, Sheet},
};
use civic::{
    document::{Level, Measure, Particulars, Text, VersionState, queries, rules},
    process::ProcessKind,
};
use press::Translator;

use crate::{
    answer::{self, Answer},
    charter::provision::lines::facts,
    context::RequestContext,
    signed,
};

/// The charter as a PDF.
pub(crate) async fn charter(context: RequestContext) -> Answer {
    print(context, ProcessKind::Charter).await
}

/// The action plan as a PDF.
pub(crate) async fn plan(context: RequestContext) -> Answer {
    print(context, ProcessKind::ActionPlan).await
}

/// The text that is shown, with the particulars of its measures.
pub(super) async fn material(
    context: &RequestContext,
    kind: ProcessKind,
) -> base::Result<(Text, Vec<Measure>)> {
    let mut tx = context.read().await?;
    let text = queries::shown(&mut tx, kind).await?.ok_or(Error::NotFound)?.text;
    let measures = queries::measures(&mut tx, text.version.id).await?;
    Ok((text, measures))
}

async fn print(context: RequestContext, kind: ProcessKind) -> Answer {
    let (text, measures) = material(&context, kind).await?;
    let mut tx = context.read().await?;
    let head = match text.version.state {
        VersionState::Adopted => queries::adopted_at(&mut tx, text.version.id).await?,
        _ => None,
    };
    drop(tx);
    let mut sheet = sheet(&context, &text, &measures);
    if let Some((_, Some(head))) = head {
        let head = signed::named(context.l, &head).plain();
        sheet.foot = format!("{} · {head}", sheet.foot);
    }
    let printed = context.site.printer().print(sheet).await?;
    answer::file(printed.pdf, "application/pdf", &format!("{}.pdf", kind.segment()))
}

pub(super) fn sheet(context: &RequestContext, text: &Text, measures: &[Measure]) -> Sheet {
    let (l, lang) = (context.l, context.lang);
    // A text that exists in Arabic and French is printed in one of them.
    let printed = if lang == Lang::Zgh { Lang::Fr } else { lang };
    let version = l.msg("text-version").n("number", text.version.number).plain();
    let day = text.version.published_at.map(|at| l.date(at.day()).to_string());
    let address = context.link(&format!("/versions/{}", text.version.id));
    let particulars = rules::by_provision(measures);
    let colon = l.t("text-colon").plain();
    let mut blocks = Vec::new();
    let introduction = text.document.introduction.get(printed);
    if !introduction.is_empty() {
        blocks.push(paragraph(introduction));
    }
    for wording in text.provisions.iter().filter(|it| !it.repealed) {
        let label = l.word("level", wording.level).plain();
        let heading = format!("{label} {}{colon} {}", wording.number, wording.heading.get(printed));
        blocks.push(Block::Heading { level: level(wording.level), text: heading });
        blocks.extend(wording.body.get(printed).lines().map(paragraph));
        if let Some(measure) = particulars.get(&wording.provision_id) {
            blocks.push(Block::Facts { rows: rows(Translator::of(printed), measure) });
        }
    }
    blocks.push(Block::Qr { payload: address, caption: l.t("print-address").plain() });
    Sheet {
        lang: printed.code().to_owned(),
        title: text.document.title.get(printed).to_owned(),
        letterhead: vec![l.before("commune-of", context.town()) + context.town()],
        subtitle: Some(day.map_or_else(|| version.clone(), |day| format!("{version} · {day}"))),
        foot: version,
        wide: false,
        blocks,
    }
}

fn paragraph(text: &str) -> Block {
    Block::Text { runs: vec![Run::plain(text)] }
}

/// The level of a heading: a chapter has nothing between itself and its articles.
const fn level(level: Level) -> u8 {
    match level {
        Level::Chapter | Level::Axis => 1,
        Level::Article | Level::Objective => 2,
        Level::Measure => 3,
    }
}

fn rows(l: &'static Translator, measure: &Particulars) -> Vec<(String, Vec<Run>)> {
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let said = facts(l, measure).into_iter();
    said.map(|(term, said)| (plain(term.as_str()), vec![Run::plain(plain(&said.text))])).collect()
}
