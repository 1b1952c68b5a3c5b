//! What is asked of the agenda's editor and sent to it.

use base::{Action, Error, Id, Result};
use civic::{
    agenda::{
        Plan,
        commands::{self, EditAgenda, Release},
        queries,
        rules::{edit::Edit, plan::time, templates::Template},
    },
    workshop::Workshop,
};
use press::Translator;
use uuid::Uuid;

use super::{EditorPage, Open, Opening, form};
use crate::{
    address::{Asked, At},
    agenda::said::titled,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// A programme as lines of words, to be compared by people.
pub(super) fn seen(l: &'static Translator, plan: &Plan) -> String {
    let mut lines = Vec::new();
    for (slot, times) in plan.slots.iter().zip(plan.spans()) {
        let hour = time(times.from).strftime("%Hh%M");
        lines.push(format!("{hour} · {} · {}", l.minutes(slot.minutes), titled(l, slot)));
        for part in &slot.parts {
            let lasts = part.minutes.map_or(String::new(), |minutes| l.minutes(minutes));
            lines.push(format!("— {} · {lasts}", part.title));
        }
    }
    lines.join("\n")
}

/// The page; `?edit=` opens the form of a row or an item, `?under=` that of a
/// new item, `?minutes=` the choice of minutes, `?new=` what is added.
pub(in super::super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let ask = |name: &str| asked.get(name).and_then(|id| id.parse::<Uuid>().ok());
    let opening = Opening {
        edit: ask("edit"),
        under: ask("under"),
        minutes: ask("minutes"),
        new: asked.get("new").cloned().unwrap_or_default(),
    };
    answer::page(&editor(&context, workshop, &opening, Returned::default()).await?)
}

/// Changes, releases or discards the draft.
pub(in super::super) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = match sent.get("do") {
        "release" => release(&context, workshop, &sent).await,
        "discard" => {
            let db = context.site.db();
            commands::discard_draft(db, &context.actor, context.commune()?, workshop).await
        }
        "undo" => {
            let (db, commune) = (context.site.db(), context.commune()?);
            commands::undo_edit(db, &context.actor, (commune, workshop), sent.named("steps")?).await
        }
        "day" => day(&context, workshop, &sent).await,
        _ => edit(&context, workshop, &sent).await,
    };
    let here = context.here(&format!("/office/workshops/{workshop}/agenda"));
    let Err(error) = done else { return Ok(answer::go(&format!("{here}{}", form::stay(&sent)))) };
    if matches!(error, Error::Refused("refused-agenda-released-meanwhile")) {
        let opening = Opening::default();
        let mut page = editor(&context, workshop, &opening, Returned::default()).await?;
        sent.get("seen").clone_into(&mut page.meanwhile);
        return answer::refused(&page);
    }
    let opening = form::opened(&sent);
    let returned = Returned::of(sent, error)?;
    answer::refused(&editor(&context, workshop, &opening, returned).await?)
}

/// Makes the draft a day from a template, or the paper's own day again.
async fn day(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut tx = context.read().await?;
    let agenda = queries::agenda(&mut tx, &context.actor, workshop).await?;
    let day = match sent.get("template") {
        "paper" => {
            let versions = queries::versions(&mut tx, workshop).await?;
            versions.last().ok_or(Error::NotFound)?.plan.clone()
        }
        word => {
            let template: Template = word.parse().map_err(|_| Error::NotFound)?;
            let l = Translator::of(agenda.workshop.lang.parse().unwrap_or(context.lang));
            let title = |word: &str| l.word("agenda-line", word).plain();
            template.day(&agenda.plan, title, &mut || db.id::<Plan>(db.now()).uuid())
        }
    };
    drop(tx);
    let edit = EditAgenda { commune, workshop, edit: Edit::Day(day), key: None };
    commands::edit_agenda(db, &context.actor, edit).await
}

async fn edit(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut tx = context.read().await?;
    let lang = civic::workshop::queries::workshop(&mut tx, workshop).await?.lang;
    drop(tx);
    let edit = form::edit(sent, Translator::of(lang.parse().unwrap_or(context.lang)))?;
    let key = sent.key().filter(|_| sent.get("item").is_empty());
    let starts = sent.get("do") == "start";
    let edit = EditAgenda { commune, workshop, edit, key };
    match commands::edit_agenda(db, &context.actor, edit).await {
        Err(Error::Invalid(faults)) if starts => Err(Error::Invalid(form::at_start(faults))),
        other => other,
    }
}

async fn release(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let given = Release {
        note: sent.get("note").to_owned(),
        known: sent.get("known").parse().ok(),
        longer: !sent.get("longer").is_empty(),
    };
    commands::release(db, &context.actor, commune, workshop, given).await.map(drop)
}

async fn editor(
    context: &RequestContext,
    workshop: Id<Workshop>,
    opening: &Opening,
    returned: Returned,
) -> Result<EditorPage> {
    let mut tx = context.read().await?;
    let agenda = queries::agenda(&mut tx, &context.actor, workshop).await?;
    let paper = match agenda.version.as_ref().map(|version| version.number) {
        Some(1) => Some(agenda.plan.clone()),
        _ => queries::announced(&mut tx, workshop).await?,
    };
    let db = context.site.db();
    let runs = agenda.workshop.closed_at.is_none()
        && context.actor.may(Action::RunWorkshop, context.place()?);
    let mut page = EditorPage {
        l: context.l,
        frame: context.office_frame(context.l.t("agenda-title")),
        here: context.here(&format!("/office/workshops/{workshop}")),
        runs,
        open: Open::Nothing,
        returned,
        meanwhile: String::new(),
        key: db.id::<Plan>(db.now()).uuid(),
        agenda,
        paper,
    };
    page.open = Open::of(page.plan(), opening);
    Ok(page)
}
