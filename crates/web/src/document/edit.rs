//! Writing a provision of the draft.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::{
    document::{
        Level, Particulars, Provision, Source, SourceKind, Text, Wording, commands, queries,
        rules::{self, Run},
    },
    process::ProcessKind,
};
use db::Reader;
use press::{Choice, FormView, Html, PageFrame, Translator};

use super::{
    desk::{Choices, choices, desk_of, draft_of, kind_of, places},
    provision::{filled, labelled, origins, particulars, words},
};
use crate::{
    address::Within,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// A provision on its own page, to be written.
#[derive(Template)]
#[template(path = "document/edit.html")]
pub(super) struct EditPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) title: String,
    pub(super) back: String,
    /// Where the page's forms are sent.
    pub(super) base: String,
    pub(super) form: FormView,
    pub(super) measure: bool,
    pub(super) leaf: bool,
    pub(super) choices: Choices,
    /// What somebody else wrote meanwhile, and how it differs from what was sent.
    pub(super) theirs: Option<Theirs>,
    /// What is said already and not chosen here: the model, contributions.
    pub(super) facts: Vec<Html>,
    pub(super) repealed: bool,
    pub(super) places: Vec<Choice>,
}

/// What somebody else wrote since the page was opened.
pub(super) struct Theirs {
    pub(super) heading_ar: String,
    pub(super) body_ar: String,
    pub(super) body_fr: String,
    pub(super) against: Vec<Run>,
}

/// A provision of a text.
type InText = Within<String, Id<Provision>>;

/// A provision of a draft, with all that its page needs.
struct Found {
    text: Text,
    wording: Wording,
    measure: Option<Particulars>,
    sources: Vec<Source>,
}

async fn find(
    tx: &mut Reader,
    context: &RequestContext,
    kind: ProcessKind,
    id: Id<Provision>,
) -> Result<Found> {
    let (text, mut sources) = draft_of(tx, context, kind).await?;
    let wording = text.provision(id).ok_or(Error::NotFound)?.clone();
    let measures = queries::measures(tx, text.version.id).await?;
    let measure = measures.into_iter().find(|it| it.provision_id == id);
    sources.retain(|source| source.provision_id == id);
    Ok(Found { text, wording, measure: measure.map(|it| it.particulars), sources })
}

/// The form, filled with what the draft says.
pub(super) async fn form(context: RequestContext, Within(text, provision): InText) -> Answer {
    let kind = kind_of(&text)?;
    let mut tx = context.read().await?;
    let found = find(&mut tx, &context, kind, provision).await?;
    answer::page(&page(&mut tx, &context, &found, &Returned::default(), None).await?)
}

/// Saves words and sources. Whoever comes second gets the form again with
/// their own words in it and the other's beside.
pub(super) async fn save(
    context: RequestContext,
    Within(text, provision): InText,
    sent: FormData,
) -> Answer {
    let kind = kind_of(&text)?;
    let found = find(&mut context.read().await?, &context, kind, provision).await?;
    let Err(error) = try_save(&context, &sent, &found).await else {
        return Ok(answer::go(&desk_of(&context, kind)));
    };
    let mut tx = context.read().await?;
    let found = find(&mut tx, &context, kind, provision).await?;
    let theirs = matches!(error, Error::Stale).then(|| theirs_against(&sent, &found.wording));
    let returned = match theirs {
        Some(_) => Returned::overtaken(sent),
        None => Returned::of(sent, error)?,
    };
    let page = page(&mut tx, &context, &found, &returned, theirs).await?;
    answer::with_status(returned.status(), &page)
}

fn theirs_against(sent: &FormData, wording: &Wording) -> Theirs {
    Theirs {
        heading_ar: wording.heading.ar.clone(),
        body_ar: wording.body.ar.clone(),
        body_fr: wording.body.fr.clone(),
        against: rules::diff(&wording.body.ar, &sent.get("body_ar").replace("\r\n", "\n")),
    }
}

async fn try_save(context: &RequestContext, sent: &FormData, found: &Found) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut faults = Faults::default();
    let mut words = words(sent, &mut faults);
    if !found.wording.level.is_leaf() {
        words.body = base::LocalText::default();
    }
    let measure = found.wording.level == Level::Measure;
    let edit = commands::Edit {
        provision: found.wording.provision_id,
        words,
        particulars: measure.then(|| particulars(sent, &mut faults)),
        origins: Some(origins(sent, &mut faults)),
        revision: sent.parsed(&mut faults, "revision", "fault-form-broken").unwrap_or_default(),
    };
    faults.check()?;
    commands::edit_wording(db, &context.actor, commune, edit).await
}

/// Takes a provision out of the draft, or puts it back.
pub(super) async fn repeal(
    context: RequestContext,
    Within(text, provision): InText,
    sent: FormData,
) -> Answer {
    let kind = kind_of(&text)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let repealed = sent.get("repealed") == "yes";
    let desk = desk_of(&context, kind);
    Ok(match commands::repeal(db, &context.actor, commune, provision, repealed).await? {
        true => answer::go(&format!("{desk}/provisions/{provision}")),
        false => answer::go(&desk),
    })
}

/// Moves a provision behind another one.
pub(super) async fn r#move(
    context: RequestContext,
    Within(text, provision): InText,
    sent: FormData,
) -> Answer {
    let kind = kind_of(&text)?;
    let mut faults = Faults::default();
    let after = sent.parsed_or_none(&mut faults, "after", "fault-choice-unknown");
    faults.check()?;
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::r#move(db, &context.actor, commune, provision, after).await?;
    Ok(answer::go(&desk_of(&context, kind)))
}

async fn page(
    tx: &mut Reader,
    context: &RequestContext,
    found: &Found,
    returned: &Returned,
    theirs: Option<Theirs>,
) -> Result<EditPage> {
    let (l, wording, kind) = (context.l, &found.wording, found.text.document.kind);
    let desk = desk_of(context, kind);
    let label = l.word("level", wording.level).attr();
    let title = format!(
        "{label} {}{} {}",
        wording.number,
        l.t("text-colon").attr(),
        wording.heading.get(context.lang)
    );
    let empty = FormView::new(context.lang);
    let fresh = filled(empty, wording, found.measure.as_ref(), &found.sources);
    let fixed = |it: &&Source| matches!(it.kind, SourceKind::Model | SourceKind::Contribution);
    Ok(EditPage {
        l,
        frame: context.office_frame(&title),
        title,
        base: format!("{desk}/provisions/{}", wording.provision_id),
        back: desk,
        form: labelled(returned.fill(fresh)),
        measure: wording.level == Level::Measure,
        leaf: wording.level.is_leaf(),
        choices: choices(tx, context, kind).await?,
        theirs,
        facts: found
            .sources
            .iter()
            .filter(fixed)
            .map(|it| l.word("source", it.kind).html())
            .collect(),
        repealed: wording.repealed,
        places: places(l, &found.text)
            .into_iter()
            .filter(|place| place.value != wording.provision_id.to_string())
            .collect(),
    })
}
