//! The forms of a commitment and of an update.

use base::{Error, Faults, Id, LocalText, Result};
use civic::{
    document::{self, Level, Provision},
    openness::{
        Commitment, CommitmentKind, Principle, Status, Told,
        rules::{LONGEST, NOTE, NUMBER, TITLE, principle_words, principles_of},
        texts::TEXTS,
    },
    process::ProcessKind,
};
use db::Reader;
use jiff::civil::Date;
use press::{Choice, FormView, Translator};
use uuid::Uuid;

use crate::{amount::typed, form::FormData};

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 16] = [
    ("kind", "commitment-kind"),
    ("provision_id", "commitment-article"),
    ("number", "commitment-number"),
    ("title_ar", "commitment-title-ar"),
    ("title_fr", "commitment-title-fr"),
    ("starts_on", "commitment-starts"),
    ("due_on", "commitment-due"),
    ("cost", "commitment-cost"),
    ("principles", "commitment-principles"),
    ("reason", "commitment-reason"),
    ("told_on", "commitment-told-on"),
    ("percent", "commitment-percent"),
    ("status", "commitment-status"),
    ("note", "commitment-note"),
    ("evidence", "commitment-evidence"),
    ("file", "list-file"),
];

/// An empty form of what is done by it.
pub(super) fn form(l: &Translator, what: &str) -> FormView {
    let form = FormView::new(l.lang()).scope(what).mark("do", what).labels(&LABELS);
    TEXTS.iter().fold(form, |form, text| form.label(text.name, text.label))
}

/// A commitment's fields as it stands.
pub(super) fn filled(form: FormView, it: &Commitment) -> FormView {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let article = it.provision_id.map(|id| id.to_string()).unwrap_or_default();
    let form = form
        .with("kind", it.kind)
        .with("provision_id", article)
        .with("number", &it.number)
        .with("title_ar", &it.title.ar)
        .with("title_fr", &it.title.fr)
        .with("starts_on", day(it.starts_on))
        .with("due_on", day(it.due_on))
        .with("cost", it.cost.map(typed).unwrap_or_default())
        .with("revision", it.revision);
    let principles = principles_of(&it.texts.principles);
    let form = form.with_all(principles.iter().map(|it| ("principles", it.word())));
    TEXTS.iter().fold(form, |form, text| form.with(text.name, (text.get)(&it.texts)))
}

/// The commitment that a form sent; its identity is given later.
pub(super) fn given(sent: &FormData) -> Result<Commitment> {
    let mut faults = Faults::default();
    let kind = sent.parsed::<CommitmentKind>(&mut faults, "kind", "fault-choice-unknown");
    let article: Option<Id<Provision>> =
        sent.parsed_or_none(&mut faults, "provision_id", "fault-choice-unknown");
    let cost = list::amount(sent.get("cost")).map_err(|_| "fault-activity-cost");
    let cost = faults.keep("cost", cost).flatten();
    let principles: Vec<Principle> =
        sent.all("principles").iter().filter_map(|word| word.parse().ok()).collect();
    let mut commitment = Commitment {
        id: Id::new(Uuid::nil()),
        kind: kind.unwrap_or(CommitmentKind::Openness),
        number: sent.optional(&mut faults, "number", NUMBER),
        title: LocalText::new(
            sent.optional(&mut faults, "title_ar", TITLE),
            sent.optional(&mut faults, "title_fr", TITLE),
        ),
        texts: civic::openness::Texts::default(),
        starts_on: sent.parsed_or_none(&mut faults, "starts_on", "fault-date"),
        due_on: sent.parsed_or_none(&mut faults, "due_on", "fault-date"),
        cost,
        provision_id: article.filter(|_| kind == Some(CommitmentKind::Charter)),
        shown_at: None,
        retired_at: None,
        revision: sent.named_or_none("revision")?.unwrap_or_default(),
    };
    for text in TEXTS {
        *(text.set)(&mut commitment.texts) = sent.optional(&mut faults, text.name, LONGEST);
    }
    commitment.texts.principles = principle_words(&principles);
    // Asked for only where everybody sees the commitment.
    if sent.pairs().any(|(name, _)| name == "reason") {
        sent.text(&mut faults, "reason", NOTE);
    }
    if faults.is_empty() { Ok(commitment) } else { Err(Error::Invalid(faults)) }
}

/// The update that a form sent.
pub(super) fn told(sent: &FormData) -> Result<Told> {
    let mut faults = Faults::default();
    let told_on: Option<Date> = sent.parsed(&mut faults, "told_on", "fault-date");
    let percent: Option<i64> = sent.parsed_or_none(&mut faults, "percent", "fault-number");
    let status = sent.parsed::<Status>(&mut faults, "status", "fault-choice-unknown");
    let note = sent.text(&mut faults, "note", NOTE);
    let evidence = sent.optional(&mut faults, "evidence", NOTE);
    match (told_on, status) {
        (Some(told_on), Some(status)) if faults.is_empty() => {
            Ok(Told { told_on, percent, status, note, evidence })
        }
        _ => Err(Error::Invalid(faults)),
    }
}

/// What may be chosen on the forms.
pub(super) struct Choices {
    pub(super) kinds: Vec<Choice>,
    pub(super) articles: Vec<Choice>,
    pub(super) principles: Vec<Choice>,
    pub(super) statuses: Vec<Choice>,
}

impl Choices {
    /// What may be chosen, with the articles of the charter that is read now.
    pub(super) async fn read(tx: &mut Reader, l: &'static Translator) -> Result<Self> {
        let charter = document::queries::shown(tx, ProcessKind::Charter).await?;
        let text = charter.map(|shown| shown.text.provisions).unwrap_or_default();
        let articles = text.iter().filter(|it| it.level == Level::Article && !it.repealed);
        let articles = articles.map(|it| {
            let heading = it.heading.get(l.lang());
            Choice::new(it.provision_id, format!("{} {}", it.number, heading))
        });
        Ok(Self { articles: articles.collect(), ..Self::of(l) })
    }

    /// The same without articles.
    pub(super) fn of(l: &'static Translator) -> Self {
        Self {
            kinds: kinds(l),
            articles: Vec::new(),
            principles: Principle::ALL
                .iter()
                .map(|it| Choice::new(it, l.word("principle", it).attr()))
                .collect(),
            statuses: Status::ALL
                .iter()
                .map(|it| Choice::new(it, l.word("status", it).attr()))
                .collect(),
        }
    }
}

/// Where a commitment stands written, to choose from.
pub(super) fn kinds(l: &Translator) -> Vec<Choice> {
    let choice = |it: &CommitmentKind| Choice::new(it, l.word("commitment-kind", it).attr());
    CommitmentKind::ALL.iter().map(choice).collect()
}
