//! The programme's desk: its partners, and its communes at a glance.

use std::collections::HashMap;

use askama::Template;
use base::{CommuneId, Error, Faults, Id, policy};
use civic::{
    archive::board::{self, CurrentStage, Row},
    commune::{Commune, queries as communes_of},
    process::ProcessKind,
    programme::{Member, Partner, Programme, commands, queries},
};
use press::{FormView, Html, PageFrame, Translator};

use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
};

/// The board of a programme.
#[derive(Template)]
#[template(path = "archive/programme.html")]
pub(super) struct BoardPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) programme: Programme,
    pub(super) partners: Vec<Partner>,
    pub(super) rows: Vec<Row>,
    /// The programmes beside this one.
    pub(super) others: Vec<Programme>,
}

impl BoardPage {
    /// The columns of the board: one for each process.
    const PROCESSES: [ProcessKind; 2] = [ProcessKind::Charter, ProcessKind::ActionPlan];

    fn current<'a>(&self, row: &'a Row, process: &ProcessKind) -> Option<&'a CurrentStage> {
        row.stages.iter().find(|one| one.process == *process)
    }

    fn stage(&self, current: &CurrentStage) -> Html {
        press::stage(self.l, current.stage)
    }

    fn process(&self, kind: &ProcessKind) -> press::Msg {
        super::home::process(self.l, *kind)
    }

    fn pick<'a>(&self, ar: &'a str, fr: &'a str) -> &'a str {
        self.l.lang().pick(ar, fr)
    }

    fn demos(&self) -> bool {
        self.rows.iter().any(|row| row.member.demo)
    }
}

/// The programme asked for, else the first one.
async fn asked(
    context: &RequestContext,
    tx: &mut db::Reader,
    query: &HashMap<String, String>,
) -> base::Result<(Programme, Vec<Programme>)> {
    let mut all = queries::programmes(tx, &context.actor).await?;
    let named = query.get("p");
    let at = all.iter().position(|one| named.is_none_or(|slug| *slug == one.slug));
    let one = all.remove(at.ok_or(Error::NotFound)?);
    Ok((one, all))
}

pub(super) async fn board(context: RequestContext, query: Asked) -> Answer {
    let mut tx = context.read().await?;
    let (programme, others) = asked(&context, &mut tx, &query).await?;
    let now = context.site.db().now();
    let rows = board::board(&mut tx, &context.actor, programme.id, now).await?;
    let partners = queries::partners(&mut tx, programme.id).await?;
    let frame = context.bare_frame(programme.name(context.lang)).private().desk();
    answer::page(&BoardPage { l: context.l, frame, programme, partners, rows, others })
}

/// All communes, to choose from.
#[derive(Template)]
#[template(path = "archive/communes.html")]
pub(super) struct CommunesPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) programme: Programme,
    pub(super) form: FormView,
    pub(super) communes: Vec<Commune>,
    pub(super) members: Vec<Member>,
    pub(super) next: Option<String>,
}

impl CommunesPage {
    fn is_member(&self, commune: &Commune) -> bool {
        self.members.iter().any(|member| member.commune_id == commune.id)
    }
}

pub(super) async fn communes(context: RequestContext, query: Asked) -> Answer {
    let typed = query.get("q").map_or("", String::as_str);
    let after = query.get("after").map_or("", String::as_str);
    let mut tx = context.read().await?;
    let (programme, _) = asked(&context, &mut tx, &query).await?;
    let members = queries::members(&mut tx, &context.actor, programme.id).await?;
    let (communes, more) = communes_of::search(&mut tx, typed, after).await?;
    let next = communes.last().filter(|_| more).map(|last| {
        let pairs = [("p", programme.slug.as_str()), ("q", typed), ("after", &last.slug)];
        format!("?{}", serde_urlencoded::to_string(pairs).unwrap_or_default())
    });
    let frame = context.bare_frame(context.l.t("programme-communes-title")).private().desk();
    let form = FormView::new(context.lang).with("q", typed).with("p", &programme.slug);
    answer::page(&CommunesPage { l: context.l, frame, programme, form, communes, members, next })
}

/// A commune chosen for the programme.
struct Choice {
    programme: Id<policy::Programme>,
    commune: CommuneId,
    demo: bool,
}

impl Choice {
    fn parse(sent: &FormData) -> Result<Self, Error> {
        let mut faults = Faults::default();
        let programme = sent.parsed(&mut faults, "programme", "fault-choice-unknown");
        let commune = sent.parsed(&mut faults, "commune", "fault-choice-unknown");
        let (Some(programme), Some(commune)) = (programme, commune) else {
            return Err(Error::Invalid(faults));
        };
        Ok(Self { programme, commune, demo: !sent.get("demo").is_empty() })
    }
}

pub(super) async fn choose(context: RequestContext, sent: FormData) -> Answer {
    let one = Choice::parse(&sent)?;
    let db = context.site.db();
    commands::choose_commune(db, &context.actor, one.programme, one.commune, one.demo).await?;
    let mut tx = context.read().await?;
    let programme = queries::programme(&mut tx, &context.actor, one.programme).await?;
    Ok(answer::go(&format!("/{}/programme?p={}", context.lang, programme.slug)))
}
