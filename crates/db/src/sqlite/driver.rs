//! What `sqlx::FromRow` asks of a database, so that a row type derived once is
//! filled from both. Only rows, columns and values are real: statements of
//! SQLite are sent by [`Line`](super::Line), and `sqlx`'s own ways of sending
//! them have nobody who could take them.

use std::{borrow::Cow, fmt, str::FromStr, time::Duration};

use log::LevelFilter;
use rusqlite::types::{Type as Kind, Value, ValueRef};
use sqlx::{
    ColumnIndex, ConnectOptions, Encode, Error, FromRow, IntoArguments, SqlStr, Transaction, Type,
    error::BoxDynError,
    query::{Query, QueryAs, QueryScalar},
};
use sqlx_core::{Url, transaction::TransactionManager};

use super::Row;

/// SQLite, to `sqlx`.
#[derive(Debug)]
pub struct Sqlite;

impl sqlx::Database for Sqlite {
    type Connection = Nobody;
    type TransactionManager = Nobody;
    type Row = Row;
    type QueryResult = ();
    type Column = Column;
    type TypeInfo = Class;
    type Value = Kept;
    type ValueRef<'r> = Held<'r>;
    type Arguments = Nothing;
    type ArgumentBuffer = ();
    type Statement = Nobody;
    const NAME: &'static str = "SQLite";
    const URL_SCHEMES: &'static [&'static str] = &[];
}

/// A column of a statement's rows.
#[derive(Debug, Clone)]
pub struct Column {
    pub(super) at: usize,
    pub(super) name: Box<str>,
}

impl sqlx::Column for Column {
    type Database = Sqlite;
    fn ordinal(&self) -> usize {
        self.at
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn type_info(&self) -> &Class {
        // On SQLite a value has a class, a column has none.
        &Class(Kind::Null)
    }
}

/// How SQLite keeps a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class(pub(super) Kind);

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(sqlx::TypeInfo::name(self))
    }
}

impl sqlx::TypeInfo for Class {
    fn is_null(&self) -> bool {
        self.0 == Kind::Null
    }
    fn name(&self) -> &str {
        match self.0 {
            Kind::Null => "null",
            Kind::Integer => "integer",
            Kind::Real => "real",
            Kind::Text => "text",
            Kind::Blob => "blob",
        }
    }
}

/// A value of a row.
#[derive(Debug, Clone, Copy)]
pub struct Held<'r>(pub(super) ValueRef<'r>);

impl<'r> sqlx::ValueRef<'r> for Held<'r> {
    type Database = Sqlite;
    fn to_owned(&self) -> Kept {
        // Words that are no UTF-8 are refused where they are decoded.
        Kept(Value::try_from(self.0).unwrap_or(Value::Null))
    }
    fn type_info(&self) -> Cow<'_, Class> {
        Cow::Owned(Class(self.0.data_type()))
    }
    fn is_null(&self) -> bool {
        self.0 == ValueRef::Null
    }
}

/// A value by itself.
#[derive(Debug, Clone)]
pub struct Kept(Value);

impl sqlx::Value for Kept {
    type Database = Sqlite;
    fn as_ref(&self) -> Held<'_> {
        Held(ValueRef::from(&self.0))
    }
    fn type_info(&self) -> Cow<'_, Class> {
        Cow::Owned(Class(self.0.data_type()))
    }
    fn is_null(&self) -> bool {
        self.0 == Value::Null
    }
}

/// Arguments that are never bound this way.
#[derive(Debug, Default)]
pub struct Nothing;

impl sqlx::Arguments for Nothing {
    type Database = Sqlite;
    fn reserve(&mut self, _: usize, _: usize) {}
    fn add<'t, T: Encode<'t, Sqlite> + Type<Sqlite>>(&mut self, _: T) -> Result<(), BoxDynError> {
        Err("SQLite's parameters are bound by the line".into())
    }
    fn len(&self) -> usize {
        0
    }
}

/// Stands where `sqlx` wants a connection, its options or a statement of its
/// own; there is none of them, which the compiler can see.
#[derive(Debug, Clone)]
pub enum Nobody {}

impl sqlx::Connection for Nobody {
    type Database = Sqlite;
    type Options = Self;
    async fn close(self) -> Result<(), Error> {
        match self {}
    }
    async fn close_hard(self) -> Result<(), Error> {
        match self {}
    }
    async fn ping(&mut self) -> Result<(), Error> {
        match *self {}
    }
    async fn begin(&mut self) -> Result<Transaction<'_, Sqlite>, Error> {
        match *self {}
    }
    fn shrink_buffers(&mut self) {
        match *self {}
    }
    async fn flush(&mut self) -> Result<(), Error> {
        match *self {}
    }
    fn should_flush(&self) -> bool {
        match *self {}
    }
}

impl FromStr for Nobody {
    type Err = Error;
    fn from_str(_: &str) -> Result<Self, Error> {
        Err(Error::PoolClosed)
    }
}

impl ConnectOptions for Nobody {
    type Connection = Self;
    fn from_url(_: &Url) -> Result<Self, Error> {
        Err(Error::PoolClosed)
    }
    async fn connect(&self) -> Result<Self, Error> {
        match *self {}
    }
    fn log_statements(self, _: LevelFilter) -> Self {
        match self {}
    }
    fn log_slow_statements(self, _: LevelFilter, _: Duration) -> Self {
        match self {}
    }
}

impl TransactionManager for Nobody {
    type Database = Sqlite;
    async fn begin(conn: &mut Self, _: Option<SqlStr>) -> Result<(), Error> {
        match *conn {}
    }
    async fn commit(conn: &mut Self) -> Result<(), Error> {
        match *conn {}
    }
    async fn rollback(conn: &mut Self) -> Result<(), Error> {
        match *conn {}
    }
    fn start_rollback(conn: &mut Self) {
        match *conn {}
    }
    fn get_transaction_depth(conn: &Self) -> usize {
        match *conn {}
    }
}

impl ColumnIndex<Nobody> for usize {
    fn index(&self, statement: &Nobody) -> Result<usize, Error> {
        match *statement {}
    }
}

impl sqlx::Statement for Nobody {
    type Database = Sqlite;
    fn into_sql(self) -> SqlStr {
        match self {}
    }
    fn sql(&self) -> &SqlStr {
        match *self {}
    }
    fn parameters(&self) -> Option<sqlx::Either<&[Class], usize>> {
        match *self {}
    }
    fn columns(&self) -> &[Column] {
        match *self {}
    }
    fn query(&self) -> Query<'_, Sqlite, Nothing> {
        match *self {}
    }
    fn query_with<A: IntoArguments<Sqlite>>(&self, _: A) -> Query<'_, Sqlite, A> {
        match *self {}
    }
    fn query_as<O: for<'r> FromRow<'r, Row>>(&self) -> QueryAs<'_, Sqlite, O, Nothing> {
        match *self {}
    }
    fn query_as_with<'s, O, A>(&'s self, _: A) -> QueryAs<'s, Sqlite, O, A>
    where
        O: for<'r> FromRow<'r, Row>,
        A: IntoArguments<Sqlite>,
    {
        match *self {}
    }
    fn query_scalar<O>(&self) -> QueryScalar<'_, Sqlite, O, Nothing>
    where
        (O,): for<'r> FromRow<'r, Row>,
    {
        match *self {}
    }
    fn query_scalar_with<'s, O, A>(&'s self, _: A) -> QueryScalar<'s, Sqlite, O, A>
    where
        (O,): for<'r> FromRow<'r, Row>,
        A: IntoArguments<Sqlite>,
    {
        match *self {}
    }
}
