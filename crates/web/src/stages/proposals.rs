//! What waits for a second person: confirmed by another than who proposed it,
//! or taken back.

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    consultation::{
        Act,
        commands::{confirm, withdraw},
    },
    document,
    process::{self, ActKind, ProcessKind, Proposal, StageKind},
};
use jiff::civil::Date;
use press::{Msg, PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    consultation::said::Quote,
    context::RequestContext,
    form::{FormData, Returned},
};

/// What waits for a second person.
#[derive(Template)]
#[template(path = "stages/proposals.html")]
pub(super) struct ProposalsPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) refusal: Option<Msg>,
    pub(super) proposals: Vec<ProposalLine>,
}

/// A proposal.
pub(super) struct ProposalLine {
    pub(super) id: String,
    pub(super) what: Msg,
    /// What it is about: a text, or a stage of it.
    pub(super) about: (ProcessKind, Option<StageKind>),
    pub(super) by: String,
    pub(super) on: Date,
    /// What will stand, in words.
    pub(super) words: Vec<Quote>,
    /// Days and numbers of it.
    pub(super) facts: Vec<(Msg, Msg)>,
    /// Where what it is about is read.
    pub(super) href: String,
    /// Whether this person may do the same, and so take it back.
    pub(super) may: bool,
    /// Whether this person proposed it, and so cannot confirm it.
    pub(super) own: bool,
}

/// What waits for a second person.
pub(super) async fn page(context: RequestContext) -> Answer {
    answer::page(&proposals_page(&context, &Returned::default()).await?)
}

/// Confirms a proposal, or takes it back.
pub(super) async fn settle(context: RequestContext, sent: FormData) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let id: Id<Proposal> = sent.named("proposal")?;
    let settled = match sent.get("do") {
        "confirm" => confirm(db, &context.actor, commune, id).await.map(Some),
        "withdraw" => withdraw(db, &context.actor, commune, id).await.map(|()| None),
        _ => Err(Error::invalid("", "fault-form-broken")),
    };
    match settled {
        Ok(Some((act, done))) => Ok(answer::go(&context.here(&leads(&context, act, done).await?))),
        Ok(None) => Ok(answer::go(&context.here("/office/proposals"))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &proposals_page(&context, &returned).await?)
        }
    }
}

/// Where what was done is seen.
async fn leads(context: &RequestContext, act: Act, done: uuid::Uuid) -> Result<String> {
    Ok(match act {
        Act::Publish { .. } => format!("/versions/{}", done.simple()),
        Act::Open { stage, .. } | Act::Close { stage, .. } => format!("/office/stages/{stage}"),
        Act::Adopt { process, .. } => {
            let stages = process::queries::stages(&mut context.read().await?, process).await?;
            match process::rules::one_of(&stages, StageKind::Adoption) {
                Some(stage) => format!("/office/stages/{}", stage.id),
                None => "/office/stages".to_owned(),
            }
        }
    })
}

async fn proposals_page(context: &RequestContext, returned: &Returned) -> Result<ProposalsPage> {
    let mut tx = context.read().await?;
    let waiting = process::queries::waiting_proposals(&mut tx).await?;
    let mut proposals = Vec::with_capacity(waiting.len());
    for proposal in &waiting {
        proposals.push(line(context, &mut tx, proposal).await?);
    }
    Ok(ProposalsPage {
        l: context.l,
        frame: context.office_frame(context.l.t("proposals-title")),
        refusal: returned.refusal(context.l),
        proposals,
    })
}

async fn line(
    context: &RequestContext,
    tx: &mut db::Reader,
    proposal: &Proposal,
) -> Result<ProposalLine> {
    let (l, actor) = (context.l, &context.actor);
    let act: Act = serde_json::from_str(&proposal.act).map_err(Error::bug)?;
    let (about, href) = subject(context, tx, &act).await?;
    Ok(ProposalLine {
        id: proposal.id.to_string(),
        what: l.word("proposal", proposal.kind),
        about,
        by: proposal.label.get(context.lang).to_owned(),
        on: proposal.proposed_at.day(),
        words: words(context, &act),
        facts: facts(l, &act),
        href,
        may: actor.may(proposal.kind.action(), context.place()?),
        own: actor.account() == Some(proposal.proposed_by),
    })
}

async fn subject(
    context: &RequestContext,
    tx: &mut db::Reader,
    act: &Act,
) -> Result<((ProcessKind, Option<StageKind>), String)> {
    Ok(match act {
        Act::Publish { document, .. } => {
            let kind = document::queries::document_by_id(tx, *document).await?.kind;
            ((kind, None), context.here(&format!("/office/texts/{}", kind.segment())))
        }
        Act::Open { stage, .. } | Act::Close { stage, .. } => {
            let stage = process::queries::stage(tx, *stage).await?;
            let href = context.here(&format!("/office/stages/{}", stage.id));
            ((stage.process_kind, Some(stage.kind)), href)
        }
        Act::Adopt { process, .. } => {
            let kind = process::queries::edition(tx, *process).await?.kind;
            ((kind, Some(StageKind::Adoption)), context.here(&format!("/{}", kind.segment())))
        }
    })
}

/// What everybody will read, in words.
fn words(context: &RequestContext, act: &Act) -> Vec<Quote> {
    let said = match act {
        Act::Publish { publication, .. } => vec![&publication.note],
        Act::Open { wanted, .. } => vec![&wanted.audience, &wanted.open, &wanted.fixed],
        Act::Close { wanted, .. } => vec![&wanted.synthesis, &wanted.reason],
        Act::Adopt { decision, .. } => vec![&decision.reason],
    };
    let said = said.into_iter().map(|words| Quote::said(context.lang, words));
    said.filter(|quote| !quote.is_empty()).collect()
}

/// Its days and numbers.
fn facts(l: &'static Translator, act: &Act) -> Vec<(Msg, Msg)> {
    let day = |key: &str, day: Option<Date>| {
        day.map(|day| (l.t(key), l.msg("proposal-day").s("date", l.date(day))))
    };
    match act {
        Act::Open { wanted, .. } => [
            day("stage-opens", wanted.opens_on),
            day("stage-closes", wanted.closes_on),
            day("stage-answers", wanted.answers_on),
            day("stage-decision-on", wanted.decision_on),
        ]
        .into_iter()
        .flatten()
        .collect(),
        Act::Adopt { decision, .. } => {
            let number = l.msg("proposal-number").s("number", decision.number.as_str());
            let decided = day("adoption-day", Some(decision.decided_on));
            let ruling = (l.t("adoption-ruling"), l.word("ruling", decision.ruling));
            let said = [ruling, (l.t("adoption-number"), number)];
            said.into_iter().chain(decided).collect()
        }
        Act::Publish { .. } | Act::Close { .. } => Vec::new(),
    }
}

/// A proposal as the samples show it.
pub(super) fn sample_line(l: &'static Translator, kind: ActKind, own: bool) -> ProposalLine {
    let day = jiff::civil::date(2023, 12, 1);
    ProposalLine {
        id: "1".into(),
        what: l.word("proposal", kind),
        about: (ProcessKind::Charter, Some(StageKind::Public)),
        by: l.lang().pick("نقطة الارتكاز", "Point focal").into(),
        on: day,
        words: vec![Quote::of(base::Lang::Ar, "كل الساكنة")],
        facts: vec![(l.t("stage-opens"), l.msg("proposal-day").s("date", l.date(day)))],
        href: "/ar/beni-mellal/office/stages/1".into(),
        may: true,
        own,
    }
}
