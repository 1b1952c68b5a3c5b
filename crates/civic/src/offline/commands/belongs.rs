//! A key opens one workshop: what comes under it must belong there.

use std::collections::{HashMap, HashSet};

use base::{Error, Id, Result};
use db::{WriteTx, row_copy::Row, schema::Table};
use serde_json::Value;

use super::super::{
    rules::{alike, key_of},
    sync_tables::{self, Item, Way},
    wire::Change,
};
use crate::workshop::Workshop;

/// What is known so far about who belongs to the workshop.
pub(super) struct Belonging {
    workshop: String,
    /// What the rows of the batch name, and in which table.
    referred: HashSet<(String, String)>,
    known: HashSet<(String, String)>,
    companions: HashMap<String, HashSet<String>>,
}

impl Belonging {
    pub(super) fn new(workshop: Id<Workshop>, changes: &[Change]) -> Self {
        let named = changes.iter().flat_map(|change| {
            let values = change.hall.iter().flat_map(Row::values).filter_map(Value::as_str);
            values.map(|value| (value.to_owned(), change.table.clone()))
        });
        Self {
            workshop: workshop.uuid().to_string(),
            referred: named.collect(),
            known: HashSet::new(),
            companions: HashMap::new(),
        }
    }

    /// Refuses a change of a row that is another workshop's, or would be.
    pub(super) async fn check(
        &mut self,
        tx: &mut WriteTx,
        item: &Item,
        change: &Change,
        found: Option<&Row>,
    ) -> Result<()> {
        let rows = [found, change.hall.as_ref(), change.base.as_ref().filter(|_| found.is_none())];
        for row in rows.into_iter().flatten() {
            let ours = match item.way {
                Way::Companion => self.is_companion(tx, change, found, row).await?,
                _ => self.is_ours(tx, &item.table, row, 0).await?,
            };
            if !ours {
                return Err(Error::Refused("refused-hall-foreign"));
            }
        }
        Ok(())
    }

    /// A person or a file of this workshop: home's by who refers to it there, a
    /// new one by who refers to it in the batch. A file never changes, and
    /// neither of them goes.
    async fn is_companion(
        &mut self,
        tx: &mut WriteTx,
        change: &Change,
        found: Option<&Row>,
        row: &Row,
    ) -> Result<bool> {
        if change.hall.is_none() {
            return Ok(false);
        }
        let item = sync_tables::item(&change.table).await?;
        let name = &item.table.name;
        let id = identity(row);
        let Some(found) = found else {
            return Ok(self.referred.iter().any(|(value, table)| *value == id && table != name));
        };
        if name == "media" {
            let mut hall = change.hall.clone().unwrap_or_default();
            hall.remove("content");
            return Ok(alike(name, Some(found), Some(&hall)));
        }
        if !self.companions.contains_key(name) {
            let workshop = self.workshop.parse().map_err(Error::bug)?;
            let rows = tx.rows_within(&item.table, &item.within, workshop).await?;
            self.companions.insert(name.clone(), rows.iter().map(identity).collect());
        }
        let referred = self.referred.iter().any(|(value, table)| *value == id && table != name);
        Ok(referred || self.companions.get(name).is_some_and(|ids| ids.contains(&id)))
    }

    /// Whether a row of the day leads to the workshop by every reference it has
    /// to the day's rows.
    async fn is_ours(
        &mut self,
        tx: &mut WriteTx,
        table: &Table,
        row: &Row,
        depth: usize,
    ) -> Result<bool> {
        if table.name == "workshop" {
            return Ok(row.get("id").and_then(Value::as_str) == Some(&self.workshop));
        }
        if row.get("workshop_id").is_some_and(|id| id.as_str() != Some(&self.workshop)) {
            return Ok(false);
        }
        for parent in &table.parents {
            let Ok(item) = sync_tables::item(&parent.table).await else { continue };
            let same = parent.table == table.name;
            if item.way != Way::Day || depth > 8 || same {
                continue;
            }
            let pairs: Option<Vec<(&str, &Value)>> = (parent.pairs.iter())
                .map(|(own, theirs)| {
                    Some((theirs.as_str(), row.get(own).filter(|it| !it.is_null())?))
                })
                .collect();
            let Some(pairs) = pairs else { continue };
            if !self.parent_is_ours(tx, &item.table, &pairs, depth).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn parent_is_ours(
        &mut self,
        tx: &mut WriteTx,
        table: &Table,
        pairs: &[(&str, &Value)],
        depth: usize,
    ) -> Result<bool> {
        let named: Vec<String> = pairs.iter().map(|(_, value)| value.to_string()).collect();
        let key = (table.name.clone(), named.join(" "));
        if self.known.contains(&key) {
            return Ok(true);
        }
        // What is not at home yet comes with the batch, where it is checked by itself.
        let parent = tx.found(table, pairs).await?.into_iter().next();
        let ours = match parent {
            Some(parent) => Box::pin(self.is_ours(tx, table, &parent, depth + 1)).await?,
            None => true,
        };
        if ours {
            self.known.insert(key);
        }
        Ok(ours)
    }
}

fn identity(row: &Row) -> String {
    let id = row.get("id").and_then(Value::as_str).map(str::to_owned);
    id.unwrap_or_else(|| key_of(&row.keys().cloned().collect::<Vec<_>>(), row))
}
