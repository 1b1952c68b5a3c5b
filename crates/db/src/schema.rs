//! The shape of the tables, read from the migrations themselves: what a table's
//! columns are, its key, what it refers to. Whoever carries whole rows from one
//! database to another asks here instead of keeping a second list by hand.

use std::collections::BTreeMap;

use base::{Error, Result};
use tokio::sync::OnceCell;

use crate::{Sql, migrate, seal::SEALED, sqlite::Line};

/// The column that says whose a row is; it stands in no carried row.
const TENANT: &str = "commune_id";

/// All tables by name.
pub type Schema = BTreeMap<String, Table>;

/// A table as its migration makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Whether its rows belong to a commune.
    pub tenant: bool,
    /// Its columns, the commune's identity left out.
    pub columns: Vec<Column>,
    /// The columns of its key, the commune's identity left out.
    pub key: Vec<String>,
    /// Whether the commune's identity leads its key.
    pub keyed_by_commune: bool,
    /// The rows it refers to.
    pub parents: Vec<Parent>,
    /// What is unique besides the key, the commune's identity left out.
    pub unique: Vec<Vec<String>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be empty.
    pub nullable: bool,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An identity.
    Uuid,
    /// Words.
    Text,
    /// A code that opens something, sealed.
    Sealed,
    /// A count, a position, an instant.
    Int,
    /// A measured value.
    Float,
    /// Yes or no.
    Bool,
    /// A digest, a file.
    Bytes,
}

/// A reference to another table's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parent {
    /// The other table.
    pub table: String,
    /// Own column and the other's, the commune's identity left out.
    pub pairs: Vec<(String, String)>,
}

impl Table {
    /// The column of a name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The same table without a column, for rows that travel without it.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.columns.retain(|column| column.name != name);
        self
    }
}

/// The shape of this binary's tables.
pub async fn schema() -> Result<&'static Schema> {
    static SHAPE: OnceCell<Schema> = OnceCell::const_new();
    SHAPE.get_or_try_init(async || read()).await
}

/// Runs the migrations in memory and reads what they made: one reading serves
/// both databases, because on both they make the same tables.
fn read() -> Result<Schema> {
    let mut line = Line::in_memory().map_err(Error::bug)?;
    migrate::sqlite(&mut line, |_| Ok(()))?;
    let names: Vec<(String,)> = line.all(
        Sql::literal(
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'",
        ),
        &[],
    )?;
    let mut schema = Schema::new();
    for (name,) in names.into_iter().filter(|(name,)| name != "migration") {
        let table = table(&mut line, &name)?;
        schema.insert(name, table);
    }
    Ok(schema)
}

fn table(line: &mut Line, name: &str) -> Result<Table> {
    let rows: Vec<(String, String, bool, i64)> = line.all(
        Sql::literal("select name, type, \"notnull\", pk from pragma_table_info($1) order by cid"),
        &[crate::Param::from(name)],
    )?;
    let mut key: Vec<(i64, String)> =
        rows.iter().filter(|row| row.3 > 0).map(|row| (row.3, row.0.clone())).collect();
    key.sort_unstable();
    let of_commune = |column: &str| column == TENANT;
    let mut columns = Vec::new();
    for (column, kind, required, pk) in rows.iter().filter(|row| !of_commune(&row.0)) {
        let nullable = !required && *pk == 0;
        let sealed = SEALED.contains(&(name, column.as_str()));
        let kind = if sealed { Kind::Sealed } else { kind_of(kind)? };
        columns.push(Column { name: column.clone(), kind, nullable });
    }
    Ok(Table {
        name: name.to_owned(),
        tenant: rows.iter().any(|row| of_commune(&row.0)),
        columns,
        keyed_by_commune: key.iter().any(|(_, column)| of_commune(column)),
        key: key.into_iter().map(|(_, column)| column).filter(|it| !of_commune(it)).collect(),
        parents: parents(line, name)?,
        unique: unique(line, name)?,
    })
}

fn kind_of(declared: &str) -> Result<Kind> {
    Ok(match declared.to_ascii_lowercase().as_str() {
        "uuid" => Kind::Uuid,
        "text" => Kind::Text,
        "bigint" => Kind::Int,
        "double precision" => Kind::Float,
        "boolean" => Kind::Bool,
        "bytea" => Kind::Bytes,
        other => return Err(Error::bug(format!("a column of the unknown kind {other}"))),
    })
}

fn parents(line: &mut Line, name: &str) -> Result<Vec<Parent>> {
    let rows: Vec<(i64, String, String, String)> = line.all(
        Sql::literal(
            "select id, \"table\", \"from\", coalesce(\"to\", 'id')
             from pragma_foreign_key_list($1) order by id, seq",
        ),
        &[crate::Param::from(name)],
    )?;
    let mut found: BTreeMap<i64, Parent> = BTreeMap::new();
    for (id, table, own, theirs) in rows {
        let parent = found.entry(id).or_insert_with(|| Parent { table, pairs: Vec::new() });
        if own != TENANT {
            parent.pairs.push((own, theirs));
        }
    }
    // What refers to the commune alone refers to what is there everywhere.
    Ok(found.into_values().filter(|parent| !parent.pairs.is_empty()).collect())
}

fn unique(line: &mut Line, name: &str) -> Result<Vec<Vec<String>>> {
    let rows: Vec<(String, String)> = line.all(
        Sql::literal(
            "select l.name, i.name from pragma_index_list($1) l, pragma_index_info(l.name) i
             where l.\"unique\" = 1 and l.origin <> 'pk' and l.partial = 0
             order by l.name, i.seqno",
        ),
        &[crate::Param::from(name)],
    )?;
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (index, column) in rows {
        let columns = found.entry(index).or_default();
        if column != TENANT {
            columns.push(column);
        }
    }
    Ok(found.into_values().filter(|columns| !columns.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_shape_is_that_of_the_migrations() {
        let schema = schema().await.expect("a shape");
        let card = &schema["card"];
        assert!(card.tenant && card.keyed_by_commune);
        assert_eq!(card.key, ["id"]);
        assert_eq!(card.unique, [["workshop_id", "number"]]);
        assert_eq!(
            card.column("withdrawn_at").map(|it| (it.kind, it.nullable)),
            Some((Kind::Int, true))
        );
        assert!(card.parents.iter().any(|it| it.table == "working_group"));
        assert!(!schema["account"].tenant);
        assert_eq!(schema["group_member"].key, ["group_id", "participant_id"]);
    }
}
