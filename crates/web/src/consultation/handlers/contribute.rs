//! Residents contribute.

use axum::http::{HeaderMap, StatusCode};
use base::{Error, Id, Result};
use civic::{
    commune,
    consultation::commands,
    document,
    document::Provision,
    process::{ProcessKind, Stage, StageKind},
};
use press::{Fields, Msg};
use store::Reader;

use super::super::{Params, choices, forms, pages, visitor};
use crate::{
    answer::{self, Answer},
    form::Sent,
    limit,
    visit::Visit,
};
use pages::{AboutForm, ClosedPage, ContributePage, Quote, Subject};

/// The empty form about a provision, or about the whole.
pub(in super::super) async fn form(
    visit: Visit,
    headers: HeaderMap,
    query: Params,
    kind: ProcessKind,
) -> Answer {
    let provision = query.get("provision").map_or("", String::as_str);
    let mut tx = visit.read().await?;
    let Some(stage) = open_stage(&visit, &mut tx, kind).await? else {
        return answer::page(&closed(&visit, kind));
    };
    let wanted = query.get("kind").map_or("comment", String::as_str);
    let fields = Fields::new(visit.lang)
        .with("key", visitor::fresh_key())
        .with("stage", stage.id)
        .with("provision", provision)
        .with("kind", wanted)
        .with("sex", "unsaid");
    let page = page(&visit, &mut tx, &stage, provision.parse().ok(), fields, None).await?;
    Ok(visitor::greet(&visit, &headers, answer::page(&page)?)?)
}

/// Takes what was said and leads to its receipt.
pub(in super::super) async fn send(
    visit: Visit,
    headers: HeaderMap,
    sent: Sent,
    kind: ProcessKind,
) -> Answer {
    visitor::take_turn(&visit, &headers, limit::CONTRIBUTE)?;
    let outcome = match forms::contribution(&sent, visit.lang) {
        Ok(wanted) => {
            let (store, commune) = (visit.site.store(), visit.commune()?);
            commands::contribute(store, &visit.actor, commune, wanted).await
        }
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match outcome {
        Ok(receipt) => Ok(answer::go(&visit.here(&format!("/receipt/{}", receipt.code)))),
        Err(error @ (Error::Invalid(_) | Error::Refused(_) | Error::NotFound)) => {
            again(&visit, &sent, kind, error).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The form as it was sent, with what was wrong, or with why it came too late.
async fn again(visit: &Visit, sent: &Sent, kind: ProcessKind, error: Error) -> Answer {
    let mut tx = visit.read().await?;
    let stage = match sent.get("stage").parse() {
        Ok(id) => civic::process::queries::stage(&mut tx, id).await.ok(),
        Err(_) => open_stage(visit, &mut tx, kind).await?,
    };
    let Some(stage) = stage.filter(|stage| stage.process_kind == kind) else {
        return answer::with_status(StatusCode::CONFLICT, &closed(visit, kind));
    };
    let provision = sent.get("provision").parse().ok();
    let (faults, refusal) = match error {
        Error::Invalid(faults) => (faults, None),
        Error::Refused(key) => (base::Faults::default(), Some(visit.l.t(key))),
        other => return Err(other.into()),
    };
    let status = match refusal {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let fields = sent.fields(visit.lang, faults).labels(&forms::CONTRIBUTE_LABELS);
    let page = page(visit, &mut tx, &stage, provision, fields, refusal).await?;
    answer::with_status(status, &page)
}

/// The public stage of a text, while it is open.
async fn open_stage(_visit: &Visit, tx: &mut Reader, kind: ProcessKind) -> Result<Option<Stage>> {
    let stage = civic::process::queries::open_stage(tx, kind).await?;
    Ok(stage.filter(|stage| stage.kind == StageKind::Public))
}

async fn page(
    visit: &Visit,
    tx: &mut Reader,
    stage: &Stage,
    provision: Option<Id<Provision>>,
    form: Fields,
    refusal: Option<Msg>,
) -> Result<ContributePage> {
    let (l, _commune) = (visit.l, visit.commune()?);
    let subject = subject(visit, tx, stage, provision).await?;
    let setting = commune::queries::setting(tx).await?;
    let quarters = commune::queries::quarters(tx).await?;
    let segment = stage.process_kind.segment();
    let about = AboutForm {
        sexes: choices::sexes(l),
        ages: choices::ages(l),
        quarters: choices::quarters(visit.lang, &quarters),
        notice: pages::notice(l, visit.town(), &setting),
    };
    let shell = visit.public_shell(l.t("contribute-title"), Some(&setting.accent)).private();
    Ok(ContributePage {
        l,
        shell,
        form,
        action: visit.here(&format!("/{segment}/contribute")),
        back: visit.here(&format!("/{segment}")),
        closes: stage.last_day(),
        refusal,
        kinds: choices::kinds(l, subject.provision, false),
        stances: Vec::new(),
        organisation: None,
        about: Some(about),
        subject,
    })
}

/// What is spoken of, in the version put to people.
pub(in super::super) async fn subject(
    visit: &Visit,
    tx: &mut Reader,
    stage: &Stage,
    provision: Option<Id<Provision>>,
) -> Result<Subject> {
    let (Some(provision), Some(version)) = (provision, stage.version_id) else {
        return Ok(Subject::whole(visit.l, stage.process_kind));
    };
    let wording = document::queries::wording(tx, Id::new(version), provision).await?;
    Ok(Subject {
        name: pages::name_of(visit.lang, &wording),
        text: Quote::of_both(visit.lang, &wording.body_ar, &wording.body_fr),
        provision: true,
    })
}

fn closed(visit: &Visit, kind: ProcessKind) -> ClosedPage {
    let l = visit.l;
    let shell = visit.public_shell(l.t("contribute-closed-title"), None).private();
    ClosedPage { l, shell, kind, back: visit.here(&format!("/{}", kind.segment())) }
}
