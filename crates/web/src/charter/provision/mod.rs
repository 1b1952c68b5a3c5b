//! One provision: its words, where they come from, what was said of it, how
//! it changed, and for a measure how far it is.

pub(crate) mod lines;

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use base::{Error, Id, Lang, Result};
use civic::{
    consultation::{self, Contribution},
    document::{
        self, Level, PastWording, Provision, Source, SourceKind, VersionState,
        rules::{self, Mark, Run},
    },
    plan,
    process::{self, Stage, StageKind, StageState},
    synthesis::queries::{cards_feeding, offered},
};
use db::Reader;
use press::{Html, Msg, PageFrame, Pages, ProgressLine, Translator};
use uuid::Uuid;

use self::lines::{ChangeLine, KinLine, OriginLine, Report, changes, facts, reports};
use super::{
    said::{outlook, provision_path},
    text::course::{COURSE, Course},
};
use crate::{
    address::At,
    answer::{self, Answer},
    consultation::voice::{VoiceLine, voices_path},
    context::RequestContext,
    words::LocalWords,
};

/// A provision on its own page.
#[derive(Template)]
#[template(path = "charter/provision.html")]
pub(in crate::charter) struct ProvisionPage {
    pub(in crate::charter) l: &'static Translator,
    pub(in crate::charter) frame: PageFrame,
    pub(in crate::charter) label: Html,
    pub(in crate::charter) number: String,
    pub(in crate::charter) heading: LocalWords,
    pub(in crate::charter) body: LocalWords,
    pub(in crate::charter) repealed: bool,
    pub(in crate::charter) version: (i64, VersionState, String),
    /// Whether it does not stand in the version that is shown.
    pub(in crate::charter) outside: bool,
    pub(in crate::charter) whole: String,
    pub(in crate::charter) thread: ProgressLine,
    pub(in crate::charter) contribute: Option<String>,
    pub(in crate::charter) facts: Vec<(Html, LocalWords)>,
    pub(in crate::charter) origins: Vec<OriginLine>,
    pub(in crate::charter) changes: Vec<ChangeLine>,
    pub(in crate::charter) against_model: Option<Vec<Run>>,
    /// What it was in the edition before, and what it became after.
    pub(in crate::charter) kin: Vec<KinLine>,
    pub(in crate::charter) voices: Vec<VoiceLine>,
    pub(in crate::charter) pages: Pages,
    /// Where all of what was said of it can be sifted.
    pub(in crate::charter) all: String,
    pub(in crate::charter) reports: Vec<Report>,
    pub(in crate::charter) light: Option<Html>,
    pub(in crate::charter) measure: bool,
}

impl ProvisionPage {
    /// Whether it still says what the model says.
    fn as_model(&self) -> bool {
        let runs = self.against_model.iter().flatten();
        runs.into_iter().all(|run| run.mark == Mark::Same)
    }

    /// What it comes from: «البطاقة رقم 22 من الورشة».
    fn origin(&self, origin: &OriginLine) -> Msg {
        match origin.number {
            Some(number) => self.l.msg("source-card-number").n("number", number),
            None => self.l.word("source", origin.kind),
        }
    }
}

/// What stands behind the question mark: from which voice on to read.
#[derive(serde::Deserialize)]
pub(crate) struct From {
    from: Option<String>,
}

/// An article of the charter.
pub(crate) async fn article(
    context: RequestContext,
    At(provision): At<Id<Provision>>,
    Query(from): Query<From>,
) -> Answer {
    show(context, provision, Level::Article, from).await
}

/// A measure of the plan.
pub(crate) async fn measure(
    context: RequestContext,
    At(provision): At<Id<Provision>>,
    Query(from): Query<From>,
) -> Answer {
    show(context, provision, Level::Measure, from).await
}

async fn show(
    context: RequestContext,
    provision: Id<Provision>,
    level: Level,
    from: From,
) -> Answer {
    let (l, lang, base) = (context.l, context.lang, context.here(""));
    let (mut tx, today) = (context.read().await?, context.site.db().now().day());
    let past = document::queries::history(&mut tx, provision).await?;
    let last = past.first().filter(|now| now.wording.level == level).ok_or(Error::NotFound)?;
    let sources = document::queries::origins(&mut tx, provision).await?;
    let stages = process::queries::stages(&mut tx, last.process_id).await?;
    let put = process::rules::put_to_people(&stages);
    let (now, outside) = rules::wording_shown(&past, put).ok_or(Error::NotFound)?;
    let kind = level.kind();
    let first = from.from.and_then(|id| id.parse().ok());
    let (voices, next) = consultation::queries::of_provision(&mut tx, provision, first).await?;
    let against_model = document::queries::diff_to_model(&mut tx, &now.wording, lang).await?;
    let follow = Follow::read(&mut tx, &context, now).await?;
    let origins = origins(&mut tx, &context, &past, &sources, kind).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let wording = &now.wording;
    let title = format!("{} {}", l.word("level", level).attr(), wording.number);
    let thread = course(&sources, &stages, now, !follow.reports.is_empty());
    let here = format!("{base}{}", provision_path(level, provision).unwrap_or_default());
    let page = ProvisionPage {
        l,
        frame: context.public_frame(title, Some(&setting.accent)),
        label: l.word("level", level).html(),
        number: wording.number.clone(),
        heading: LocalWords::pick(lang, &wording.heading),
        body: LocalWords::pick(lang, &wording.body),
        repealed: wording.repealed,
        version: (
            now.version_number,
            now.version_state,
            format!("{base}/versions/{}", wording.version_id),
        ),
        outside,
        whole: format!("{base}/{}#p-{provision}", kind.segment()),
        thread: linked(l, thread, &base, &stages),
        contribute: contribute(&context, &stages, now).filter(|_| !outside),
        facts: follow.facts,
        origins,
        changes: changes(l, &base, &past),
        against_model,
        kin: KinLine::read(&mut tx, l, &base, now).await?,
        voices: voices.iter().map(|voice| VoiceLine::new(l, &base, voice, today)).collect(),
        pages: turn(l, &here, first, next),
        all: format!("{base}{}?provision={provision}", voices_path(kind)),
        reports: follow.reports,
        light: follow.light,
        measure: level == Level::Measure,
    };
    answer::page(&page)
}

/// The pages of what was said.
fn turn(
    l: &'static Translator,
    here: &str,
    from: Option<Id<Contribution>>,
    next: Option<Id<Contribution>>,
) -> Pages {
    let first = from.map(|_| format!("{here}#voices"));
    Pages::new(l, first, next.map(|next| format!("{here}?from={next}#voices")))
}

/// Where the form opens, while the public stage receives.
fn contribute(context: &RequestContext, stages: &[Stage], now: &PastWording) -> Option<String> {
    let today = context.site.db().now().day();
    let open = |stage: &&Stage| stage.kind == StageKind::Public && stage.receives_on(today);
    let stage = stages.iter().find(open).filter(|_| !now.wording.repealed)?;
    let text = stage.process_kind.segment();
    Some(context.here(&format!("/{text}/contribute?provision={}", now.wording.provision_id)))
}

fn course(sources: &[Source], stages: &[Stage], now: &PastWording, result: bool) -> Course {
    let from_words = |it: &Source| matches!(it.kind, SourceKind::Card | SourceKind::Sentence);
    let adopted = now.version_state == VersionState::Adopted;
    Course::of(sources.iter().any(from_words), stages, adopted, result)
}

/// The thread with each step leading to what it stands for.
fn linked(l: &'static Translator, course: Course, base: &str, stages: &[Stage]) -> ProgressLine {
    let steps = course.steps(l).into_iter().enumerate().map(|(at, step)| {
        let kind = at.checked_sub(1).and_then(|at| COURSE.get(at));
        let stage = kind.and_then(|kind| process::rules::one_of(stages, *kind));
        match (at, stage) {
            (0, _) => step.href("#origins"),
            (_, Some(stage)) if stage.state != StageState::Pending => {
                step.href(format!("{base}/stages/{}", stage.id))
            }
            _ => step,
        }
    });
    ProgressLine::new(l, steps.collect())
}

/// Where the words come from, with what was said there.
async fn origins(
    tx: &mut Reader,
    context: &RequestContext,
    past: &[PastWording],
    sources: &[Source],
    kind: process::ProcessKind,
) -> Result<Vec<OriginLine>> {
    let any = |kind: SourceKind| sources.iter().any(|it| it.kind == kind);
    let cards: HashMap<Uuid, (i64, String)> = if any(SourceKind::Card) {
        let cards = cards_feeding(tx, kind).await?;
        cards.into_iter().map(|it| (it.id.uuid(), (it.number, it.text))).collect()
    } else {
        HashMap::new()
    };
    let sentences: HashMap<Uuid, String> = if any(SourceKind::Sentence) {
        let sentences = offered(tx, kind).await?;
        sentences.into_iter().map(|it| (it.id.uuid(), it.text)).collect()
    } else {
        HashMap::new()
    };
    let lines = sources.iter().map(|source| {
        let version = past.iter().find(|it| it.wording.version_id == source.version_id);
        let mut line = OriginLine {
            version: version.map_or(0, |version| version.version_number),
            kind: source.kind,
            words: None,
            number: None,
            href: None,
        };
        let plain = |text: &String| LocalWords::new(Lang::Ar, text);
        match (source.kind, source.card_id, source.sentence_id) {
            (SourceKind::Card, Some(id), _) => {
                line.href = Some(context.here(&format!("/cards/{}", id.simple())));
                line.number = cards.get(&id).map(|(number, _)| *number);
                line.words = cards.get(&id).map(|(_, text)| plain(text));
            }
            (SourceKind::Sentence, _, Some(id)) => {
                line.href = Some(context.here(&format!("/sentences/{}", id.simple())));
                line.words = sentences.get(&id).map(plain);
            }
            (SourceKind::DraftingTeam | SourceKind::Council, ..) => {
                line.words = Some(LocalWords::pick(context.lang, &source.reason));
            }
            (SourceKind::Contribution, ..) => {
                let voice = source.contribution_id.map(|id| id.simple());
                line.href = voice.map(|id| context.here(&format!("{}/{id}", voices_path(kind))));
            }
            _ => {}
        }
        line
    });
    Ok(lines.collect())
}

/// What only measures have.
#[derive(Default)]
struct Follow {
    facts: Vec<(Html, LocalWords)>,
    reports: Vec<Report>,
    light: Option<Html>,
}

impl Follow {
    async fn read(tx: &mut Reader, context: &RequestContext, now: &PastWording) -> Result<Self> {
        if now.wording.level != Level::Measure {
            return Ok(Self::default());
        }
        let (l, id) = (context.l, now.wording.provision_id);
        let measures = document::queries::measures(tx, now.wording.version_id).await?;
        let measure = measures.iter().find(|it| it.provision_id == id);
        let particulars = measure.map(|measure| &measure.particulars);
        let progress = plan::queries::progress_of(tx, id).await?;
        let evidence = plan::queries::evidence_of(tx, id).await?;
        let due = particulars.and_then(|it| it.due_on);
        let today = context.site.db().now().day();
        let judged = plan::rules::outlook(progress.first(), due, today);
        Ok(Self {
            facts: particulars.map(|it| facts(l, it)).unwrap_or_default(),
            reports: reports(l, &context.here(""), &progress, &evidence),
            light: Some(outlook(l, judged)),
        })
    }
}
