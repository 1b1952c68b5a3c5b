//! What everybody reads of what goes together.

use askama::Template;
use base::Result;
use civic::{
    convergence::{Degree, Said, queries, rules::Matrix},
    document::Wording,
    openness::Commitment,
};
use jiff::civil::Date;
use press::{Html, PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
    words::LocalWords,
};

/// What everybody reads of what goes together.
#[derive(Template)]
#[template(path = "convergence/public.html")]
pub(super) struct PublicPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) measures: Vec<MeasureLine>,
    pub(super) bare_measures: Vec<Named>,
    pub(super) bare_commitments: Vec<Named>,
    pub(super) overlaps: Vec<Named>,
    pub(super) links: usize,
}

/// Something with a number, a title and a page.
pub(crate) struct Named {
    pub(crate) number: String,
    pub(crate) title: LocalWords,
    pub(crate) href: String,
}

/// A measure with what goes with it.
pub(super) struct MeasureLine {
    pub(super) measure: Named,
    pub(super) links: Vec<LinkLine>,
}

/// A link of a measure.
pub(crate) struct LinkLine {
    pub(crate) commitment: Named,
    pub(crate) kind: Html,
    pub(crate) said: Html,
    pub(crate) reason: LocalWords,
    pub(crate) decided: Date,
}

impl Named {
    pub(super) fn measure(l: &Translator, here: &str, it: &Wording) -> Self {
        Self {
            number: it.number.clone(),
            title: LocalWords::pick(l.lang(), &it.heading),
            href: format!("{here}/plan/measures/{}", it.provision_id),
        }
    }

    pub(super) fn commitment(l: &Translator, here: &str, it: &Commitment) -> Self {
        Self {
            number: it.number.clone(),
            title: LocalWords::either(l.lang(), &it.title),
            href: format!("{here}/openness#c-{}", it.id),
        }
    }
}

impl LinkLine {
    pub(super) fn new(
        l: &'static Translator,
        here: &str,
        (said, commitment): (&Said, &Commitment),
    ) -> Self {
        let degree = said.degree.map(|it| l.word("degree", it).html());
        Self {
            commitment: Named::commitment(l, here, commitment),
            kind: l.word("commitment-kind", commitment.kind).html(),
            said: degree.unwrap_or_default(),
            reason: LocalWords::written(&said.reason),
            decided: said.decided_at.day(),
        }
    }
}

/// The links of a measure, as they are shown.
pub(super) fn links(
    l: &'static Translator,
    here: &str,
    matrix: &Matrix,
    measure: &Wording,
) -> Vec<LinkLine> {
    let of = matrix.of_measure(measure.provision_id);
    let of = of.filter_map(|it| Some((it, matrix.commitment(it.commitment_id)?)));
    of.map(|it| LinkLine::new(l, here, it)).collect()
}

/// The page of a matrix.
pub(super) fn shown(
    l: &'static Translator,
    frame: PageFrame,
    here: &str,
    matrix: &Matrix,
) -> PublicPage {
    let commitment = |it: &Commitment| Named::commitment(l, here, it);
    let line = |it: &Wording| MeasureLine {
        measure: Named::measure(l, here, it),
        links: links(l, here, matrix, it),
    };
    PublicPage {
        l,
        frame,
        measures: matrix.measures.iter().map(line).filter(|it| !it.links.is_empty()).collect(),
        bare_measures: matrix.bare_measures().map(|it| Named::measure(l, here, it)).collect(),
        bare_commitments: matrix.bare_commitments().map(commitment).collect(),
        overlaps: matrix.overlaps().map(commitment).collect(),
        links: matrix.links().count(),
    }
}

pub(super) async fn page(context: RequestContext) -> Answer {
    let l = context.l;
    let mut tx = context.read().await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let matrix = queries::matrix(&mut tx).await?;
    let frame = context.public_frame(l.t("convergence-title"), Some(&setting.accent));
    answer::page(&shown(l, frame, &context.here(""), &matrix))
}

/// The columns of the file.
const COLUMNS: [&str; 8] = [
    "measure",
    "measure_title",
    "kind",
    "commitment",
    "commitment_title",
    "degree",
    "reason",
    "decided_on",
];

/// A link as a row of the file, in the order of its columns.
type Row = [String; COLUMNS.len()];

pub(super) async fn csv(context: RequestContext) -> Answer {
    let matrix = queries::matrix(&mut context.read().await?).await?;
    let rows: Result<Vec<Row>> = matrix.links().map(|it| row(&context, &matrix, it)).collect();
    answer::csv("convergence.csv", &COLUMNS, rows?)
}

fn row(context: &RequestContext, matrix: &Matrix, said: &Said) -> Result<Row> {
    let missing = || base::Error::NotFound;
    let measure = matrix.measures.iter().find(|it| it.provision_id == said.provision_id);
    let measure = measure.ok_or_else(missing)?;
    let commitment = matrix.commitment(said.commitment_id).ok_or_else(missing)?;
    Ok([
        measure.number.clone(),
        measure.heading.get(context.lang).to_owned(),
        commitment.kind.to_string(),
        commitment.number.clone(),
        LocalWords::either(context.lang, &commitment.title).text,
        said.degree.map_or("", Degree::word).to_owned(),
        said.reason.clone(),
        said.decided_at.day().to_string(),
    ])
}
