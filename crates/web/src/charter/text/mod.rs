//! A text from its first provision to its last, with what is asked of readers.

pub(crate) mod course;
mod items;
mod line;
mod material;

use askama::Template;
use base::{Error, Id};
use civic::{
    document::{
        Level, Provision,
        rules::{Run, Standing},
    },
    plan,
    process::{self, ProcessKind},
};
use jiff::civil::Date;
use press::{Html, PageFrame, ProgressLine, Translator, icon};

use self::items::Items;
pub(in crate::charter) use self::material::Material;
use self::material::material;
use super::said::text_key;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    words::LocalWords,
};

/// A text on its page.
#[derive(Template)]
#[template(path = "charter/text.html")]
pub(in crate::charter) struct TextPage {
    pub(in crate::charter) l: &'static Translator,
    pub(in crate::charter) frame: PageFrame,
    pub(in crate::charter) title: LocalWords,
    pub(in crate::charter) introduction: LocalWords,
    pub(in crate::charter) number: i64,
    pub(in crate::charter) adopted: bool,
    /// The stage that put this version to people, while it is open.
    pub(in crate::charter) put: Option<Html>,
    /// The number and the page of a version published after this one.
    pub(in crate::charter) newer: Option<(i64, String)>,
    pub(in crate::charter) published: Option<Date>,
    pub(in crate::charter) note: LocalWords,
    pub(in crate::charter) window: Option<Window>,
    pub(in crate::charter) process: Option<ProgressLine>,
    pub(in crate::charter) completion: Option<plan::rules::Completion>,
    pub(in crate::charter) version_href: String,
    pub(in crate::charter) file: String,
    pub(in crate::charter) items: Vec<Item>,
    /// What most was said about: where it stands, its heading, how much.
    pub(in crate::charter) most: Vec<(Id<Provision>, LocalWords, Html)>,
    /// How much was said about the whole, and in all.
    pub(in crate::charter) spoken: (i64, i64),
    /// Where all of it is read; what of it is about the whole, new, opinions.
    pub(in crate::charter) voices: [String; 4],
    pub(in crate::charter) words: Words,
    /// The other editions of this text, with their pages; whether they came
    /// later, and so are in the making.
    pub(in crate::charter) editions: Vec<(i64, String, bool)>,
}

/// The stage in which people may speak now.
pub(in crate::charter) struct Window {
    pub(in crate::charter) closes: Option<Date>,
    /// How many days are left.
    pub(in crate::charter) left: Option<i32>,
    pub(in crate::charter) answers: Option<Date>,
    pub(in crate::charter) decision: LocalWords,
    pub(in crate::charter) stage_href: String,
    pub(in crate::charter) contribute: String,
    pub(in crate::charter) label: Html,
}

/// Words that repeat at every provision.
pub(in crate::charter) struct Words {
    pub(in crate::charter) contribute: Html,
    pub(in crate::charter) colon: Html,
    pub(in crate::charter) repealed: Html,
    pub(in crate::charter) responsible: Html,
    pub(in crate::charter) due: Html,
    pub(in crate::charter) progress: Html,
    pub(in crate::charter) added: Html,
    pub(in crate::charter) removed: Html,
}

/// A provision on the page.
pub(in crate::charter) struct Item {
    pub(in crate::charter) id: Id<Provision>,
    pub(in crate::charter) level: Level,
    pub(in crate::charter) label: Html,
    pub(in crate::charter) number: String,
    pub(in crate::charter) heading: LocalWords,
    pub(in crate::charter) body: LocalWords,
    /// What changed in it since the version before; empty where nothing did.
    pub(in crate::charter) runs: Vec<Run>,
    pub(in crate::charter) repealed: bool,
    pub(in crate::charter) href: Option<String>,
    pub(in crate::charter) contribute: Option<String>,
    /// How many spoke about it, of a chapter about all that stands in it.
    pub(in crate::charter) voices: i64,
    /// The same in words; nothing where nobody did yet.
    pub(in crate::charter) said: Option<Html>,
    /// Where it comes from, what was said of it and what became of that.
    pub(in crate::charter) line: Option<Html>,
    pub(in crate::charter) facts: Option<Facts>,
}

/// Who carries a measure, by when, and how far it is.
pub(in crate::charter) struct Facts {
    pub(in crate::charter) responsible: LocalWords,
    pub(in crate::charter) due: Option<Date>,
    pub(in crate::charter) percent: Option<i64>,
    pub(in crate::charter) light: Html,
}

impl Item {
    /// What stands above in the list of contents.
    fn is_section(&self) -> bool {
        self.level.depth() == 0
    }

    fn is_objective(&self) -> bool {
        self.level == Level::Objective
    }
}

impl TextPage {
    pub(in crate::charter) fn new(
        l: &'static Translator,
        frame: PageFrame,
        material: &Material,
    ) -> Self {
        let lang = l.lang();
        let (document, version) = (&material.text.document, &material.text.version);
        let window = material.window(l);
        let items = Items::new(l, material, window.as_ref()).all();
        let plan = document.kind == ProcessKind::ActionPlan;
        Self {
            l,
            title: LocalWords::pick(lang, &document.title),
            introduction: LocalWords::pick(lang, &document.introduction),
            number: version.number,
            adopted: material.standing == Standing::Adopted,
            put: material.put(l),
            newer: material.newer.as_ref().map(|it| (it.number, material.version_href(it))),
            published: version.published_at.map(base::Instant::day),
            note: LocalWords::pick(lang, &version.note),
            process: material.process(l),
            completion: plan
                .then(|| plan::rules::completion(&material.measures, &material.progress)),
            version_href: material.version_href(version),
            file: format!("{}/{}", material.base, document.kind.segment()),
            most: most(&items),
            spoken: material.spoken(),
            voices: ["", "provision=whole", "kind=new_provision", "kind=opinion"]
                .map(|query| material.voices(query)),
            window,
            items,
            words: Words::new(l),
            editions: material.other_editions(),
            frame,
        }
    }
}

/// The three provisions about which most was said.
fn most(items: &[Item]) -> Vec<(Id<Provision>, LocalWords, Html)> {
    let mut spoken: Vec<&Item> =
        items.iter().filter(|item| item.level.is_leaf() && !item.repealed).collect();
    spoken.sort_by_key(|item| std::cmp::Reverse(item.voices));
    let line = |item: &Item| Some((item.id, item.heading.clone(), item.said.clone()?));
    spoken.into_iter().take(3).filter_map(line).collect()
}

impl Words {
    fn new(l: &'static Translator) -> Self {
        let html = |key: &str| l.t(key).html();
        Self {
            contribute: Html::trusted(format!(
                "{} {}",
                icon("message-square"),
                l.t("contribute-title")
            )),
            colon: html("text-colon"),
            repealed: html("provision-repealed"),
            responsible: html("measure-responsible"),
            due: html("measure-due"),
            progress: html("measure-progress"),
            added: html("diff-added"),
            removed: html("diff-removed"),
        }
    }
}

/// Where no version was published yet.
#[derive(Template)]
#[template(path = "charter/no_text.html")]
pub(in crate::charter) struct NoText {
    pub(in crate::charter) l: &'static Translator,
    pub(in crate::charter) frame: PageFrame,
    pub(in crate::charter) kind: ProcessKind,
}

/// The charter.
pub(crate) async fn charter(context: RequestContext) -> Answer {
    show(context, ProcessKind::Charter, None).await
}

/// The action plan.
pub(crate) async fn plan(context: RequestContext) -> Answer {
    show(context, ProcessKind::ActionPlan, None).await
}

/// An edition of the charter, whichever stands.
pub(crate) async fn charter_edition(context: RequestContext, At(number): At<i64>) -> Answer {
    show(context, ProcessKind::Charter, Some(number)).await
}

/// An edition of the action plan, whichever stands.
pub(crate) async fn plan_edition(context: RequestContext, At(number): At<i64>) -> Answer {
    show(context, ProcessKind::ActionPlan, Some(number)).await
}

async fn show(context: RequestContext, kind: ProcessKind, edition: Option<i64>) -> Answer {
    let mut tx = context.read().await?;
    let editions = process::queries::editions(&mut tx, kind).await?;
    let wanted = match edition {
        None => None,
        Some(number) => {
            let found = editions.iter().find(|it| it.edition == number);
            Some(found.ok_or(Error::NotFound)?)
        }
    };
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t(text_key(kind)), Some(&setting.accent));
    match material(&context, &mut tx, kind, (editions.as_slice(), wanted)).await? {
        Some(material) => answer::page(&TextPage::new(context.l, frame, &material)),
        None => answer::page(&NoText { l: context.l, frame, kind }),
    }
}
