//! The board of a programme: its partners, and its communes at a glance.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use base::{Error, LocalText, Result};
use civic::{
    archive::board::{self, CurrentStage, Row},
    process::ProcessKind,
    programme::{Partner, Programme, queries},
};
use press::{Html, Msg, PageFrame, Translator};

use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    home::public,
};

/// The board of a programme.
#[derive(Template)]
#[template(path = "programme/board.html")]
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

    /// The editions of a process, the newest first.
    fn editions<'a>(&self, row: &'a Row, process: &ProcessKind) -> Vec<&'a CurrentStage> {
        row.stages.iter().rev().filter(|one| one.process == *process).collect()
    }

    fn stage(&self, current: &CurrentStage) -> Html {
        press::stage(self.l, current.stage)
    }

    fn process(&self, kind: &ProcessKind) -> Msg {
        public::process(self.l, *kind)
    }

    fn pick<'a>(&self, text: &'a LocalText) -> &'a str {
        text.get(self.l.lang())
    }

    fn demos(&self) -> bool {
        self.rows.iter().any(|row| row.member.demo)
    }
}

/// The programme asked for, else the first one.
pub(super) async fn asked(
    context: &RequestContext,
    tx: &mut db::Reader,
    query: &HashMap<String, String>,
) -> Result<(Programme, Vec<Programme>)> {
    let mut all = queries::programmes(tx, &context.actor).await?;
    let named = query.get("p");
    let at = all.iter().position(|one| named.is_none_or(|slug| *slug == one.slug));
    let one = all.remove(at.ok_or(Error::NotFound)?);
    Ok((one, all))
}

pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let mut tx = context.read().await?;
    let (programme, others) = asked(&context, &mut tx, &query).await?;
    let now = context.site.db().now();
    let rows = board::board(&mut tx, &context.actor, programme.id, now).await?;
    let partners = queries::partners(&mut tx, programme.id).await?;
    let frame = context.bare_frame(programme.name.get(context.lang)).private().desk();
    answer::page(&BoardPage { l: context.l, frame, programme, partners, rows, others })
}
