//! The office enters what came on paper, by telephone or at the desk.

use askama::Template;
use base::{Error, Faults, Lang, Result};
use civic::{
    commune,
    consultation::{
        Kind,
        commands::{self, Contribute},
    },
    document,
    process::{self, StageState},
};
use db::Reader;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{
    about::AboutForm,
    choices,
    contribute::{LABELS, contribution},
    said::name_of,
    visitor,
};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The form of the office.
#[derive(Template)]
#[template(path = "consultation/entry.html")]
pub(super) struct EntryPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    /// What may be spoken of: the open stages with their texts' provisions.
    pub(super) targets: Vec<Choice>,
    pub(super) kinds: Vec<Choice>,
    pub(super) stances: Vec<Choice>,
    pub(super) channels: Vec<Choice>,
    pub(super) bodies: Vec<Choice>,
    pub(super) langs: Vec<Choice>,
    pub(super) about: AboutForm,
    pub(super) refusal: Option<Msg>,
    /// The receipt of what was just entered.
    pub(super) entered: Option<(String, String)>,
}

/// The empty form, with the receipt of what was entered before.
pub(super) async fn form(context: RequestContext, query: Asked) -> Answer {
    let mut page = page(&context, &Returned::default()).await?;
    page.entered = query.get("entered").map(|code| {
        let code = db::secret::tidy_code(code);
        (code.clone(), context.here(&format!("/receipt/{code}")))
    });
    answer::page(&page)
}

/// Takes one and offers the next, with the receipt to write down.
pub(super) async fn send(context: RequestContext, sent: FormData) -> Answer {
    let outcome = match entry(&sent, context.lang) {
        Ok(wanted) => {
            let (db, commune) = (context.site.db(), context.commune()?);
            commands::contribute(db, &context.actor, commune, wanted).await
        }
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match outcome {
        Ok(receipt) => {
            let next = format!("/office/contributions/new?entered={}", receipt.code);
            Ok(answer::go(&context.here(&next)))
        }
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &page(&context, &returned).await?)
        }
    }
}

async fn page(context: &RequestContext, returned: &Returned) -> Result<EntryPage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let targets = targets(context, &mut tx).await?;
    let quarters = commune::queries::quarters(&mut tx).await?;
    let bodies = commune::queries::register(&mut tx, &context.actor).await?;
    let fresh = FormView::new(context.lang)
        .with("key", visitor::fresh_key())
        .with("kind", Kind::Comment)
        .with("lang", "ar")
        .with("sex", "unsaid");
    let lang = |lang: &Lang| Choice::new(lang, lang.endonym());
    Ok(EntryPage {
        l,
        frame: context.office_frame(l.t("entry-title")),
        form: returned.fill(fresh).labels(&LABELS),
        targets,
        kinds: Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind, l.word("contribute-kind", *kind).attr()))
            .collect(),
        stances: choices::stances(l),
        channels: choices::channels(l),
        bodies: choices::bodies(context.lang, &bodies),
        langs: Lang::ALL.iter().map(lang).collect(),
        about: AboutForm {
            sexes: choices::sexes(l),
            ages: choices::ages(l),
            quarters: choices::quarters(context.lang, &quarters),
            notice: Vec::new(),
        },
        refusal: returned.refusal(l),
        entered: None,
    })
}

/// What may be spoken of now: each open stage's text, whole and in its provisions.
async fn targets(context: &RequestContext, tx: &mut Reader) -> Result<Vec<Choice>> {
    let l = context.l;
    let stages = process::queries::working_stages(tx).await?;
    let open =
        stages.iter().filter(|stage| stage.state == StageState::Open && stage.kind.consults());
    let mut targets = Vec::new();
    for stage in open {
        let Some(version) = stage.version_id else { continue };
        let whole = l.word("contribute-whole", stage.process_kind).attr();
        targets.push(Choice::new(format!("{}:", stage.id), &whole));
        let text = document::queries::text(tx, base::Id::new(version)).await?;
        for wording in text.provisions.iter().filter(|wording| !wording.repealed) {
            let value = format!("{}:{}", stage.id, wording.provision_id);
            let name = name_of(context.lang, wording);
            targets.push(Choice::new(value, format!("{whole} · {name}")));
        }
    }
    Ok(targets)
}

/// A contribution that the office enters for somebody: the field `target`
/// holds the stage and, behind a colon, the provision.
fn entry(sent: &FormData, lang: Lang) -> std::result::Result<Contribute, Faults> {
    let mut faults = Faults::default();
    let (stage, provision) = sent.get("target").split_once(':').unwrap_or_default();
    let channel = sent.parsed(&mut faults, "channel", "fault-choice-unknown");
    let body = sent.parsed_or_none(&mut faults, "body", "fault-choice-unknown");
    let lang = sent.get("lang").parse().unwrap_or(lang);
    if stage.is_empty() {
        faults.add("target", "fault-choose");
    }
    let sent = sent.clone().with("stage", stage).with("provision", provision);
    match contribution(&sent, lang) {
        Ok(wanted) => {
            let Some(channel) = channel.filter(|_| faults.is_empty()) else { return Err(faults) };
            Ok(Contribute { channel, body, ..wanted })
        }
        Err(found) => {
            faults.0.extend(found.0.into_iter().filter(|fault| {
                // A missing stage was said already, at the field that people see.
                !fault.field.is_empty() || !stage.is_empty()
            }));
            Err(faults)
        }
    }
}
