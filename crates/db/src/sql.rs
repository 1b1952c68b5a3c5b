//! Statements and their parameters. A statement is a literal in the source,
//! never put together from strings; one test prepares every one of them on
//! both databases and names the file and line of a mistake.

use base::{Id, Instant};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};
use uuid::Uuid;

/// The text of a statement, from a literal.
#[derive(Debug, Clone, Copy)]
pub struct Sql(pub(crate) &'static str);

impl Sql {
    /// Takes a literal; use [`sql!`](crate::sql) so that the tests find it.
    #[must_use]
    pub const fn literal(text: &'static str) -> Self {
        Self(text)
    }
}

/// The text of a statement on its way to the database.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Text<'a> {
    /// A literal of the source.
    Written(&'static str),
    /// Put together from the schema's names.
    Made(&'a str),
}

impl From<Sql> for Text<'_> {
    fn from(sql: Sql) -> Self {
        Self::Written(sql.0)
    }
}

impl SqlSafeStr for Text<'_> {
    fn into_sql_str(self) -> SqlStr {
        match self {
            Self::Written(text) => text.into_sql_str(),
            Self::Made(text) => AssertSqlSafe(text.to_owned()).into_sql_str(),
        }
    }
}

/// A statement that the tests will find, prepare on both databases and check
/// for its tenant key.
#[macro_export]
macro_rules! sql {
    ($text:literal) => {
        $crate::Sql::literal($text)
    };
}

/// The parameters of a statement, in the order of `$1`, `$2`, ….
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => {
        vec![$($crate::Param::from($value)),*]
    };
}

/// One parameter; a missing value keeps its type, as PostgreSQL asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Param {
    /// An identity.
    Uuid(Option<Uuid>),
    /// Words.
    Text(Option<String>),
    /// A count, a position, an instant in milliseconds.
    Int(Option<i64>),
    /// A measured value.
    Float(Option<f64>),
    /// Yes or no.
    Bool(Option<bool>),
    /// A digest, a file.
    Bytes(Option<Vec<u8>>),
}

macro_rules! param_from {
    ($($from:ty => $variant:ident, $map:expr);+ $(;)?) => {
        $(
            impl From<$from> for Param {
                fn from(value: $from) -> Self {
                    let map: fn($from) -> _ = $map;
                    Self::$variant(Some(map(value)))
                }
            }
            impl From<Option<$from>> for Param {
                fn from(value: Option<$from>) -> Self {
                    let map: fn($from) -> _ = $map;
                    Self::$variant(value.map(map))
                }
            }
        )+
    };
}

param_from! {
    Uuid => Uuid, |value| value;
    String => Text, |value| value;
    &str => Text, |value| value.to_owned();
    &String => Text, |value| value.clone();
    i64 => Int, |value| value;
    i32 => Int, |value| i64::from(value);
    u32 => Int, |value| i64::from(value);
    usize => Int, |value| i64::try_from(value).unwrap_or(i64::MAX);
    Instant => Int, |value| value.0;
    f64 => Float, |value| value;
    bool => Bool, |value| value;
    Vec<u8> => Bytes, |value| value;
    &[u8] => Bytes, |value| value.to_vec();
    [u8; 32] => Bytes, |value| value.to_vec();
    jiff::civil::Date => Text, |value| value.to_string();
}

impl<T> From<Id<T>> for Param {
    fn from(id: Id<T>) -> Self {
        Self::Uuid(Some(id.uuid()))
    }
}
impl<T> From<Option<Id<T>>> for Param {
    fn from(id: Option<Id<T>>) -> Self {
        Self::Uuid(id.map(Id::uuid))
    }
}

/// Binds the parameters to a query of either database.
macro_rules! bind_all {
    ($query:expr, $params:expr) => {{
        let mut query = $query;
        for param in $params {
            query = match param {
                $crate::Param::Uuid(value) => query.bind(value),
                $crate::Param::Text(value) => query.bind(value),
                $crate::Param::Int(value) => query.bind(value),
                $crate::Param::Float(value) => query.bind(value),
                $crate::Param::Bool(value) => query.bind(value),
                $crate::Param::Bytes(value) => query.bind(value),
            };
        }
        query
    }};
}
pub(crate) use bind_all;
