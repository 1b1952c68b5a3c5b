//! The page of the workshop's papers: all of them, in both languages.

use askama::Template;
use base::{Action, Id, Lang};
use civic::{
    evaluation::Results,
    minutes::{Issued, commands, queries},
    synthesis::queries as outcome,
    workshop::{Session, Workshop},
};
use press::{PageFrame, Translator};
use std::fmt::Display;

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    workshop::page_head::session_name,
    workshop::page_head::{self, Head},
};

/// The papers.
#[derive(Template)]
#[template(path = "minutes/list.html")]
pub(super) struct ListPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) closed: bool,
    pub(super) papers: Vec<Paper>,
    pub(super) issued: Issued,
    pub(super) evaluation: Results,
    /// The sessions whose groups are drawn, for sheets with new codes.
    pub(super) sessions: Vec<(Session, String)>,
    /// Whether the reader runs the day.
    pub(super) runs: bool,
    /// The page's own address.
    pub(super) here: String,
}

/// One paper with its files.
pub(super) struct Paper {
    /// The key of its name.
    pub(super) key: &'static str,
    /// The key of what it is for.
    pub(super) what: &'static str,
    /// Each file: its address, its language and its kind.
    pub(super) files: Vec<(String, Lang, &'static str)>,
}

/// Every paper: the keys of its name and purpose, its file, whether it is also to be edited, and
/// whether it shows names.
const PAPERS: [([&str; 2], &str, bool, bool); 7] = [
    (["paper-minutes", "paper-minutes-what"], "minutes", true, false),
    (["paper-report", "paper-report-what"], "report", true, false),
    (["paper-attendance", "paper-attendance-what"], "attendance", false, false),
    (["paper-next-steps", "paper-next-steps-what"], "next-steps", false, false),
    (["paper-groups", "paper-groups-what"], "groups", false, true),
    (["paper-evaluation", "paper-evaluation-what"], "evaluation", false, false),
    (["paper-certificates", "paper-certificates-what"], "certificates", false, true),
];

/// The papers that the reader may open, in the languages of papers.
pub(super) fn papers(town: &str, workshop: impl Display, names: bool, ready: Ready) -> Vec<Paper> {
    let root = |lang: Lang| format!("/{lang}/{town}/office/workshops/{workshop}");
    let files = |file: &str, edited: bool| {
        let folder = if file == "minutes" { "" } else { "/papers" };
        let of = |lang| {
            let pdf = (format!("{}{folder}/{file}.pdf", root(lang)), lang, "PDF");
            let docx = || (format!("{}/papers/{file}.docx", root(lang)), lang, "DOCX");
            [Some(pdf), edited.then(docx)]
        };
        [Lang::Ar, Lang::Fr].into_iter().flat_map(of).flatten().collect()
    };
    let shown = PAPERS.iter().filter(|(_, file, _, shows)| ready.has(file) && (names || !*shows));
    shown
        .map(|([key, what], file, edited, _)| Paper { key, what, files: files(file, *edited) })
        .collect()
}

/// Which papers have something to say yet.
#[derive(Clone, Copy)]
pub(super) struct Ready {
    pub(super) groups: bool,
    pub(super) certificates: bool,
}

impl Ready {
    fn has(self, file: &str) -> bool {
        match file {
            "groups" => self.groups,
            "certificates" => self.certificates,
            _ => true,
        }
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let outcome = outcome::outcome(&mut tx, &context.actor, workshop).await?;
    let issued = queries::issued(&mut tx, &context.actor, workshop).await?;
    let evaluation = civic::evaluation::queries::results(&mut tx, &context.actor, workshop).await?;
    let may = |action| context.place().is_ok_and(|place| context.actor.may(action, place));
    let ready = Ready { groups: !outcome.tables.is_empty(), certificates: issued.issued > 0 };
    let drawn = outcome.sessions.iter().filter(|it| outcome.tables_of(it.id).next().is_some());
    let sessions = drawn.map(|it| (it.clone(), session_name(context.l, it))).collect();
    let reached = page_head::reached(&outcome.workshop, 1, ready.groups);
    let town = &context.unit()?.slug;
    answer::page(&ListPage {
        l: context.l,
        frame: context.office_frame(context.l.t("papers-title")),
        head: Head::new(&context, &outcome.workshop, "close", reached),
        closed: outcome.is_closed(),
        papers: papers(town, workshop, may(Action::SeePeople), ready),
        issued,
        evaluation,
        sessions,
        runs: may(Action::RunWorkshop),
        here: context.here(&format!("/office/workshops/{workshop}")),
    })
}

/// Issues certificates to those who came and have none.
pub(super) async fn issue(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::issue_certificates(db, &context.actor, commune, workshop).await?;
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/papers"))))
}
