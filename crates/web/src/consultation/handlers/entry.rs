//! The office enters what came on paper, by telephone or at the desk.

use base::{Error, Result};
use civic::{
    commune,
    consultation::{Kind, commands},
    document,
    process::{self, StageState},
};
use press::{Choice, FormView};

use super::super::{choices, forms, pages, visitor};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};
use pages::{AboutForm, EntryPage};

/// The empty form, with the receipt of what was entered before.
pub(in super::super) async fn form(context: RequestContext, query: Asked) -> Answer {
    let mut page = page(&context, &Returned::default()).await?;
    page.entered = query.get("entered").map(|code| {
        let code = db::secret::tidy_code(code);
        (code.clone(), context.here(&format!("/receipt/{code}")))
    });
    answer::page(&page)
}

/// Takes one and offers the next, with the receipt to write down.
pub(in super::super) async fn send(context: RequestContext, sent: FormData) -> Answer {
    let outcome = match forms::entry(&sent, context.lang) {
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
    let targets = targets(context).await?;
    let mut tx = context.read().await?;
    let quarters = commune::queries::quarters(&mut tx).await?;
    let bodies = commune::queries::register(&mut tx, &context.actor).await?;
    let fresh = FormView::new(context.lang)
        .with("key", visitor::fresh_key())
        .with("kind", Kind::Comment)
        .with("lang", "ar")
        .with("sex", "unsaid");
    let lang = |lang: &base::Lang| Choice::new(lang, lang.endonym());
    Ok(EntryPage {
        l,
        frame: context.office_frame(l.t("entry-title")),
        form: returned.fill(fresh).labels(&forms::CONTRIBUTE_LABELS),
        targets,
        kinds: Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind, l.word("contribute-kind", *kind).attr()))
            .collect(),
        stances: choices::stances(l),
        channels: choices::channels(l),
        bodies: choices::bodies(context.lang, &bodies),
        langs: base::Lang::ALL.iter().map(lang).collect(),
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
async fn targets(context: &RequestContext) -> Result<Vec<Choice>> {
    let l = context.l;
    let mut tx = context.read().await?;
    let stages = process::queries::current_stages(&mut tx).await?;
    let open =
        stages.iter().filter(|stage| stage.state == StageState::Open && stage.kind.consults());
    let mut targets = Vec::new();
    for stage in open {
        let Some(version) = stage.version_id else { continue };
        let whole = l.word("contribute-whole", stage.process_kind).attr();
        targets.push(Choice::new(format!("{}:", stage.id), &whole));
        let text = document::queries::text(&mut tx, base::Id::new(version)).await?;
        for wording in text.provisions.iter().filter(|wording| !wording.repealed) {
            let value = format!("{}:{}", stage.id, wording.provision_id);
            let name = pages::name_of(context.lang, wording);
            targets.push(Choice::new(value, format!("{whole} · {name}")));
        }
    }
    Ok(targets)
}
