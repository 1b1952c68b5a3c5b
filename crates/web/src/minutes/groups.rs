//! The sheet of each group's table: who sits there, what is asked, room to
//! write, and the rapporteur's code where it has just been made.

use std::collections::HashMap;

use base::{
    Id,
    sheet::{Block, Run, Sheet},
};
use civic::{
    agenda::queries::Day,
    commune::gazetteer::Unit,
    workshop::{
        Session, WorkingGroup, Workshop, commands,
        queries::{self, DrawnGroup, DrawnSession},
    },
};
use press::Translator;

use super::{letterhead, parts::line, print, tongue};
use crate::{
    address::At, answer::Answer, context::RequestContext, form::FormData, workshop::page_head,
    workshop::page_head::session_name,
};

/// Lines to write that a page has room for beside the names of a group.
const LINES: usize = 12;
/// Lines that the rapporteur's code takes the place of.
const CODE: usize = 4;
/// Lines under a question, at least.
const LEAST: usize = 3;

/// Rapporteurs' links by group.
type Links = HashMap<Id<WorkingGroup>, String>;

/// The sheets of all groups that are drawn, without the rapporteurs' codes:
/// those are told once.
pub(super) async fn pdf(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    sheets(&context, workshop, None, &Links::new()).await
}

/// The sheets of one session's groups, each with a new code for its rapporteur;
/// the codes before open nothing any more.
pub(super) async fn with_keys(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (workshop, session) = (workshop, sent.named::<Id<Session>>("session")?);
    let (db, commune, mut links) = (context.site.db(), context.commune()?, Links::new());
    let drawn = queries::groups(&mut context.read().await?, &context.actor, session).await?;
    for drawn in drawn.iter().flat_map(|drawn| &drawn.groups) {
        let key = commands::renew_key(db, &context.actor, commune, drawn.group.id).await?;
        links.insert(key.group, context.link(&format!("/group/{}", key.key)));
    }
    sheets(&context, workshop, Some(session), &links).await
}

async fn sheets(
    context: &RequestContext,
    workshop: Id<Workshop>,
    only: Option<Id<Session>>,
    links: &Links,
) -> Answer {
    let mut tx = context.read().await?;
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let drawn = queries::groups_of_workshop(&mut tx, &context.actor, workshop).await?;
    drop(tx);
    let wanted = |it: &&DrawnSession| only.is_none_or(|only| it.drawing.session_id == only);
    let drawn: Vec<&DrawnSession> = drawn.iter().filter(wanted).collect();
    if drawn.is_empty() {
        return Err(base::Error::Refused("refused-no-groups").into());
    }
    let (l, unit) = (tongue(context), context.unit()?);
    let mut blocks = Vec::new();
    for drawn in drawn {
        let session = day.sessions.iter().find(|row| row.id == drawn.drawing.session_id);
        let Some(session) = session else { continue };
        for group in &drawn.groups {
            blocks.push(head(l, unit, &day, session, group));
            blocks.extend(one(l, &day, session, group, links));
        }
    }
    let sheet = Sheet {
        lang: l.lang().code().to_owned(),
        title: l.msg("groups-sheets-title").s("title", &day.workshop.title).plain(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: l.t("groups-sheets-foot").plain(),
        wide: false,
        blocks,
    };
    print(context, sheet, &format!("majmuat-{}.pdf", day.workshop.held_on)).await
}

fn head(l: &Translator, unit: &Unit, day: &Day, session: &Session, group: &DrawnGroup) -> Block {
    Block::Head {
        letterhead: letterhead(l, unit, &day.workshop.project),
        title: l.msg("outcome-group").n("number", group.group.number).plain(),
        subtitle: Some(session_name(l, session)),
    }
}

/// What stands on a group's sheet beneath its head.
fn one(
    l: &Translator,
    day: &Day,
    session: &Session,
    group: &DrawnGroup,
    links: &Links,
) -> Vec<Block> {
    let named = |key: &str| l.t(key).plain();
    let rows = group.members.iter().map(|member| {
        let name =
            if member.name.is_empty() { named("people-nameless") } else { member.name.clone() };
        vec![line(name), line(page_head::category(l, member.category_word, &member.category_label))]
    });
    let mut blocks = vec![Block::Table {
        caption: Some(named("groups-sheets-members")),
        head: ["people-name", "people-category"].map(named).to_vec(),
        widths: vec![1, 1],
        rows: rows.collect(),
    }];
    if let Some(link) = links.get(&group.group.id) {
        blocks.push(Block::Qr { payload: link.clone(), caption: named("groups-sheets-qr") });
    }
    let questions = day.questions_of(session.id);
    let code = if links.contains_key(&group.group.id) { CODE } else { 0 };
    let room = LINES.saturating_sub(group.members.len() + code) / questions.len().max(1);
    let count = u8::try_from(room.max(LEAST)).unwrap_or(u8::MAX);
    for question in &questions {
        blocks.push(Block::Heading { level: 2, text: question.text.clone() });
        blocks.push(Block::Lines { count });
    }
    if questions.is_empty() {
        blocks.push(Block::Text { runs: vec![Run::bold(named("rapporteur-text"))] });
        blocks.push(Block::Lines { count });
    }
    blocks
}
