//! Which tables travel, and which of their rows. A table belongs to the day
//! when its rows cannot be without a workshop: that is read from the schema,
//! so that a new table of the room travels without being listed. What is
//! needed around the day is listed, and so is what stays at home; a test asks
//! of every table that it is one of these.

use base::{Error, Result};
use db::{
    row_copy::{Link, Within},
    schema::{Parent, Schema, Table, schema},
};
use tokio::sync::OnceCell;

/// Which way a table's rows travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Both ways: the day's own rows.
    Day,
    /// Both ways, for those that the day's rows refer to.
    Companion,
    /// From home to the hall only.
    FromHome,
}

/// A table that travels.
#[derive(Debug, Clone)]
pub struct Item {
    /// The table as its rows travel.
    pub table: Table,
    /// Which of its rows.
    pub within: Within,
    /// Which way.
    pub way: Way,
}

/// Rows of no workshop that the hall reads.
pub const AROUND: &[&str] = &[
    "programme",
    "partner",
    "programme_commune",
    "model",
    "model_provision",
    "account",
    "mandate",
    "setting",
    "quarter",
    "body",
    "process",
    "stage",
    "outreach",
    "framing_paper",
];

/// Rows that travel with those who refer to them.
const COMPANIONS: &[&str] = &["person", "media"];

/// What stays where it is: the ground that every installation lays itself, each
/// database's own records, and the rooms after the workshop.
pub const STAYS: &[&str] = &[
    "commune",
    "census",
    "programme_course",
    "journal",
    "journal_payload",
    "journal_head",
    "journal_key",
    "checkpoint",
    "job",
    "credential",
    "account_session",
    "account_code",
    "recovery_code",
    "submission",
    "notice",
    "answer_batch",
    "holiday",
    "space_rules",
    "document",
    "provision",
    "version",
    "wording",
    "measure",
    "contribution",
    "contribution_figure",
    "hiding",
    "report",
    "disposition",
    "landing",
    "source",
    "body_link",
    "adoption",
    "stage_change",
    "proposal",
    "decision",
    "progress",
    "evidence",
    "commitment",
    "commitment_progress",
    "commitment_change",
    "convergence_ruling",
    "indicator_target",
    "privacy_request",
    "privacy_answer",
    "hall_checkout",
    "hall_batch",
    "hall_part",
    "hall_conflict",
    "hall_home",
    "hall_base",
];

/// The roles that work in a hall; nobody else's account leaves home.
pub(super) const ROLES: [&str; 3] = ["focal_point", "facilitator", "reception"];

/// Everything that travels, a row's parents before it.
pub async fn sync_tables() -> Result<&'static [Item]> {
    static TABLES: OnceCell<Vec<Item>> = OnceCell::const_new();
    TABLES.get_or_try_init(async || pack(schema().await?)).await.map(Vec::as_slice)
}

/// The item of a table, where it travels.
pub async fn item(table: &str) -> Result<&'static Item> {
    let found = sync_tables().await?.iter().find(|item| item.table.name == table);
    found.ok_or_else(|| Error::invalid("row", "fault-hall-row"))
}

/// The tables of a schema that are neither of the day nor listed.
#[must_use]
pub fn unclassified(schema: &Schema) -> Vec<String> {
    let listed = |name: &str| [AROUND, COMPANIONS, STAYS].iter().any(|list| list.contains(&name));
    let known = |name: &String| listed(name) || of_day(schema, name).is_some();
    schema.keys().filter(|name| !known(name)).cloned().collect()
}

fn pack(schema: &Schema) -> Result<Vec<Item>> {
    let mut items = Vec::new();
    for table in schema.values().filter(|table| !STAYS.contains(&table.name.as_str())) {
        if AROUND.contains(&table.name.as_str()) {
            items.push(context_item(schema, table)?);
        } else if let Some(within) = of_day(schema, &table.name) {
            items.push(Item { table: table.clone(), within, way: Way::Day });
        }
    }
    for name in COMPANIONS {
        let table = schema.get(*name).ok_or_else(|| Error::bug("a table went"))?;
        let links = items.iter().flat_map(|item| to(item, name)).collect();
        // A file's bytes travel by themselves, so that one is fetched once.
        let table = table.clone().without("content");
        items.push(Item { table, within: Within::Any(links), way: Way::Companion });
    }
    Ok(in_order(items))
}

/// The rows of a table that cannot be without the workshop.
fn of_day(schema: &Schema, name: &str) -> Option<Within> {
    if name == "workshop" {
        return Some(Within::Is("id".to_owned()));
    }
    if STAYS.contains(&name) || AROUND.contains(&name) || COMPANIONS.contains(&name) {
        return None;
    }
    let table = schema.get(name)?;
    if table.column("workshop_id").is_some_and(|column| !column.nullable) {
        return Some(Within::Is("workshop_id".to_owned()));
    }
    let required = |parent: &&Parent| {
        let own = parent.pairs.iter().filter_map(|(own, _)| table.column(own));
        parent.table != name && own.into_iter().all(|column| !column.nullable)
    };
    table.parents.iter().filter(required).find_map(|parent| {
        let within = of_day(schema, &parent.table)?;
        Some(Within::Any(vec![link(parent, true, within)]))
    })
}

fn link(parent: &Parent, tenant: bool, within: Within) -> Link {
    let (mine, theirs) = parent.pairs.iter().cloned().unzip();
    Link { mine, table: parent.table.clone(), tenant, theirs, within }
}

/// The ways by which an item's rows refer to a companion.
fn to(item: &Item, companion: &str) -> Vec<Link> {
    let parents = item.table.parents.iter().filter(|parent| parent.table == companion);
    let back = parents.map(|parent| {
        let (theirs, mine) = parent.pairs.iter().cloned().unzip();
        let table = item.table.name.clone();
        Link { mine, table, tenant: item.table.tenant, theirs, within: item.within.clone() }
    });
    back.collect()
}

fn context_item(schema: &Schema, table: &Table) -> Result<Item> {
    let by = |mine: &str, other: &str, theirs: &str, within: Within| {
        let tenant = schema.get(other).is_some_and(|other| other.tenant);
        let (mine, theirs) = (vec![mine.to_owned()], vec![theirs.to_owned()]);
        Within::Any(vec![Link { mine, table: other.to_owned(), tenant, theirs, within }])
    };
    let roles = || Within::Word("role".to_owned(), ROLES.to_vec());
    let ours = |mine: &str| by(mine, "programme_commune", "programme_id", Within::All);
    let within = match table.name.as_str() {
        "programme" => ours("id"),
        "partner" | "model" => ours("programme_id"),
        "model_provision" => by("model_id", "model", "id", ours("programme_id")),
        "mandate" => roles(),
        "account" => by("id", "mandate", "account_id", roles()),
        "framing_paper" => by("id", "workshop", "paper_id", Within::Is("id".to_owned())),
        _ if table.tenant => Within::All,
        other => return Err(Error::bug(format!("{other} is nobody's"))),
    };
    Ok(Item { table: table.clone(), within, way: Way::FromHome })
}

/// Parents before those who refer to them.
fn in_order(mut items: Vec<Item>) -> Vec<Item> {
    let mut placed: Vec<Item> = Vec::new();
    while !items.is_empty() {
        let free = |item: &Item, rest: &[Item]| {
            let waits = |parent: &Parent| {
                parent.table != item.table.name
                    && rest.iter().any(|it| it.table.name == parent.table)
            };
            !item.table.parents.iter().any(waits)
        };
        let at = items.iter().position(|item| free(item, &items)).unwrap_or(0);
        placed.push(items.remove(at));
    }
    placed
}
