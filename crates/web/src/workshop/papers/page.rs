//! The page of the workshop's papers: all of them, in both languages.

use askama::Template;
use base::{Action, Lang};
use civic::workshop::{
    Sitting, Workshop,
    evaluation::Results,
    outcome::queries as outcome,
    papers::{Issued, commands, queries},
};
use press::{Shell, Tongue};

use super::{Address, id};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
    workshop::{
        gathering::around::{self, Head},
        outcome::session,
    },
};

/// The papers.
#[derive(Template)]
#[template(path = "papers/list.html")]
pub(super) struct ListPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) head: Head,
    pub(super) closed: bool,
    pub(super) papers: Vec<Paper>,
    pub(super) issued: Issued,
    pub(super) evaluation: Results,
    /// The sessions whose groups are drawn, for sheets with new codes.
    pub(super) sessions: Vec<(Sitting, String)>,
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
pub(super) fn papers(town: &str, workshop: &str, names: bool, ready: Ready) -> Vec<Paper> {
    let root = |lang: Lang| format!("/{lang}/{town}/office/workshops/{workshop}");
    let open = |(_, file, _, shows): &&([&str; 2], &str, bool, bool)| {
        (names || !*shows)
            && (ready.groups || *file != "groups")
            && (ready.certificates || *file != "certificates")
    };
    PAPERS
        .iter()
        .filter(open)
        .map(|([key, what], file, edited, _)| {
            let folder = if *file == "minutes" { "" } else { "/papers" };
            let mut files = Vec::new();
            for lang in [Lang::Ar, Lang::Fr] {
                files.push((format!("{}{folder}/{file}.pdf", root(lang)), lang, "PDF"));
                if *edited {
                    files.push((format!("{}/papers/{file}.docx", root(lang)), lang, "DOCX"));
                }
            }
            Paper { key, what, files }
        })
        .collect()
}

/// Which papers have something to say yet.
#[derive(Clone, Copy)]
pub(super) struct Ready {
    pub(super) groups: bool,
    pub(super) certificates: bool,
}

/// The page.
pub(super) async fn page(visit: Visit, address: Address) -> Answer {
    let (_commune, workshop) = (visit.commune()?, id::<Workshop>(&address.2)?);
    let mut tx = visit.read().await?;
    let outcome = outcome::outcome(&mut tx, &visit.actor, workshop).await?;
    let issued = queries::issued(&mut tx, &visit.actor, workshop).await?;
    let evaluation =
        civic::workshop::evaluation::queries::results(&mut tx, &visit.actor, workshop).await?;
    let may = |action| visit.place().is_ok_and(|place| visit.actor.may(action, place));
    let ready = Ready { groups: !outcome.tables.is_empty(), certificates: issued.issued > 0 };
    let drawn = outcome.sittings.iter().filter(|it| outcome.tables_of(it.id).next().is_some());
    let sessions = drawn.map(|it| (it.clone(), session(visit.l, it))).collect();
    let reached = around::reached(&outcome.workshop, 1, ready.groups);
    let town = &visit.unit()?.slug;
    answer::page(&ListPage {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("papers-title")),
        head: Head::new(&visit, &outcome.workshop, "close", reached),
        closed: outcome.is_closed(),
        papers: papers(town, &address.2, may(Action::SeePeople), ready),
        issued,
        evaluation,
        sessions,
        runs: may(Action::RunWorkshop),
        here: visit.here(&format!("/office/workshops/{workshop}")),
    })
}

/// Issues certificates to those who came and have none.
pub(super) async fn issue(visit: Visit, address: Address, _sent: Sent) -> Answer {
    let workshop = id::<Workshop>(&address.2)?;
    let (store, commune) = (visit.site.store(), visit.commune()?);
    commands::issue_certificates(store, &visit.actor, commune, workshop).await?;
    Ok(answer::go(&visit.here(&format!("/office/workshops/{workshop}/papers"))))
}
