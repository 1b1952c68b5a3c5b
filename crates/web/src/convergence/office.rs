//! One measure at a time: what goes with it, and what is proposed.

use askama::Template;
use base::{Action, Error, Id, Result};
use civic::{
    convergence::{
        Degree, Ruling,
        commands::{self, Say},
        queries,
        rules::{Matrix, Proposed, REASON},
    },
    document::{Provision, Wording},
    openness::Commitment,
};
use press::{Choice, Figure, FormView, Msg, PageFrame, Translator};

use super::public::{LinkLine, Named, links};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    words::LocalWords,
};

/// How many of the words that made a pair likely are shown.
const SHARED: usize = 6;

/// Every measure with how many commitments go with it.
#[derive(Template)]
#[template(path = "convergence/list.html")]
pub(super) struct ListPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) public: String,
    pub(super) measures: Vec<(Named, usize)>,
    pub(super) commitments: usize,
}

/// One measure: what goes with it, what is proposed, and what was refused.
#[derive(Template)]
#[template(path = "convergence/measure.html")]
pub(super) struct MeasurePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) back: String,
    pub(super) number: String,
    pub(super) heading: LocalWords,
    pub(super) body: LocalWords,
    pub(super) may: bool,
    pub(super) links: Vec<(LinkLine, FormView)>,
    pub(super) proposed: Vec<ProposedLine>,
    /// Those that somebody said do not go with it.
    pub(super) rejected: Vec<(LinkLine, FormView)>,
    pub(super) form: FormView,
    pub(super) others: Vec<Choice>,
    pub(super) degrees: Vec<Choice>,
    pub(super) refusal: Option<Msg>,
}

/// A commitment that is proposed, with why and a form to say what is so.
pub(super) struct ProposedLine {
    pub(super) commitment: Named,
    pub(super) description: LocalWords,
    pub(super) score: Figure,
    /// The words that made it likely, each of the measure beside the commitment's.
    pub(super) shared: Vec<(LocalWords, LocalWords)>,
    pub(super) form: FormView,
}

pub(super) async fn list(context: RequestContext) -> Answer {
    let l = context.l;
    let matrix = queries::matrix(&mut context.read().await?).await?;
    let here = context.here("/office/convergence");
    let line = |it: &Wording| {
        let href = format!("{here}/{}", it.provision_id);
        let named = Named { href, ..Named::measure(l, "", it) };
        (named, matrix.of_measure(it.provision_id).count())
    };
    answer::page(&ListPage {
        l,
        frame: context.office_frame(l.t("convergence-title")),
        public: context.here("/convergence"),
        measures: matrix.measures.iter().map(line).collect(),
        commitments: matrix.commitments.len(),
    })
}

pub(super) async fn page(context: RequestContext, At(id): At<Id<Provision>>) -> Answer {
    answer::page(&measure(&context, id, &Returned::default()).await?)
}

/// Says whether a commitment goes with the measure.
pub(super) async fn send(
    context: RequestContext,
    At(id): At<Id<Provision>>,
    sent: FormData,
) -> Answer {
    match put(&context, id, &sent).await {
        Ok(()) => Ok(answer::go(&context.here(&format!("/office/convergence/{id}")))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &measure(&context, id, &returned).await?)
        }
    }
}

async fn put(context: &RequestContext, measure: Id<Provision>, sent: &FormData) -> Result<()> {
    let mut faults = base::Faults::default();
    let commitment = sent.parsed::<Id<Commitment>>(&mut faults, "item", "fault-choose");
    let ruling = match sent.get("ruling") {
        "reject" => Ruling::Rejected,
        "withdraw" => Ruling::Withdrawn,
        _ => Ruling::Linked,
    };
    let linked = ruling == Ruling::Linked;
    let degree: Option<Degree> = match linked {
        true => sent.parsed(&mut faults, "degree", "fault-choose"),
        false => None,
    };
    let reason = match linked {
        true => sent.text(&mut faults, "reason", REASON),
        false => sent.optional(&mut faults, "reason", REASON),
    };
    faults.check()?;
    let commitment = commitment.ok_or(Error::NotFound)?;
    let say = Say { measure, commitment, ruling, degree, reason };
    commands::say(context.site.db(), &context.actor, context.commune()?, say).await
}

async fn measure(
    context: &RequestContext,
    id: Id<Provision>,
    returned: &Returned,
) -> Result<MeasurePage> {
    let matrix = queries::matrix(&mut context.read().await?).await?;
    let wording = matrix.measures.iter().find(|it| it.provision_id == id);
    let wording = wording.ok_or(Error::NotFound)?;
    let may = context.actor.may(Action::DraftText, context.place()?);
    let frame = context.office_frame(wording.heading.get(context.lang));
    Ok(shown(context.l, (frame, &context.here("")), (&matrix, wording), may, returned))
}

/// The page of a measure of a matrix.
pub(super) fn shown(
    l: &'static Translator,
    (frame, here): (PageFrame, &str),
    (matrix, wording): (&Matrix, &Wording),
    may: bool,
    returned: &Returned,
) -> MeasurePage {
    let id = wording.provision_id;
    let form = |item: &str| {
        let labels = [("degree", "convergence-degree"), ("reason", "convergence-reason")];
        returned.fill(about(l.lang(), "say", item).labels(&labels))
    };
    let of = |ruling: Ruling| {
        let said =
            matrix.said.iter().filter(move |it| it.provision_id == id && it.ruling == ruling);
        said.filter_map(|it| Some((it, matrix.commitment(it.commitment_id)?)))
    };
    let rejected = of(Ruling::Rejected);
    let rejected = rejected
        .map(|(said, it)| (LinkLine::new(l, here, (said, it)), form(&it.id.to_string())))
        .collect();
    let standing = matrix.of_measure(id).map(|it| form(&it.commitment_id.to_string()));
    let links = links(l, here, matrix, wording).into_iter().zip(standing).collect();
    let proposed = matrix.proposed(id);
    let said = of(Ruling::Linked).chain(of(Ruling::Rejected)).map(|it| it.1.id);
    let known: Vec<Id<Commitment>> = proposed.iter().map(|it| it.commitment).chain(said).collect();
    let line = |it: &Proposed| {
        let commitment = matrix.commitment(it.commitment)?;
        Some(ProposedLine::new(l, here, (it, commitment), form(&it.commitment.to_string())))
    };
    MeasurePage {
        l,
        frame,
        back: format!("{here}/office/convergence"),
        number: wording.number.clone(),
        heading: LocalWords::pick(l.lang(), &wording.heading),
        body: LocalWords::pick(l.lang(), &wording.body),
        may,
        links,
        proposed: proposed.iter().filter_map(line).collect(),
        rejected,
        form: returned.fill(other_form(l)),
        others: others(l, matrix, &known),
        degrees: degrees(l),
        refusal: returned.refusal(l),
    }
}

impl ProposedLine {
    fn new(
        l: &'static Translator,
        here: &str,
        (it, commitment): (&Proposed, &Commitment),
        form: FormView,
    ) -> Self {
        let words = |text: &str| LocalWords::written(text);
        Self {
            commitment: Named::commitment(l, here, commitment),
            description: words(&commitment.texts.description),
            score: l.percent(it.score, 0),
            shared: it.shared.iter().take(SHARED).map(|(a, b)| (words(a), words(b))).collect(),
            form,
        }
    }
}

/// The form in which any other commitment is chosen.
fn other_form(l: &Translator) -> FormView {
    FormView::new(l.lang()).scope("other").mark("do", "other").labels(&[
        ("item", "convergence-commitment"),
        ("degree", "convergence-degree"),
        ("reason", "convergence-reason"),
    ])
}

/// The commitments that nothing is said of yet, to choose from.
fn others(l: &Translator, matrix: &Matrix, known: &[Id<Commitment>]) -> Vec<Choice> {
    let others = matrix.commitments.iter().filter(|it| !known.contains(&it.id));
    let choice = |it: &Commitment| {
        let title = LocalWords::either(l.lang(), &it.title).text;
        Choice::new(it.id, format!("{} {title}", it.number))
    };
    others.map(choice).collect()
}

/// How a measure and a commitment may go together, to choose from.
fn degrees(l: &Translator) -> Vec<Choice> {
    let choice = |it: &Degree| {
        let hint = l.word("degree-hint", it).attr();
        Choice::new(it, l.word("degree", it).attr()).hint(hint)
    };
    Degree::ALL.iter().map(choice).collect()
}
