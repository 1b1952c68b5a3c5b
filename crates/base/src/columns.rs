//! How a row's columns become what they mean, for `#[sqlx(try_from = "…")]`
//! and `#[sqlx(flatten, try_from = "…")]`: words from the column of each
//! language, days from their ISO text. What cannot be read is an error.

use jiff::civil::Date;
use sqlx::{ColumnIndex, Database, Decode, FromRow, Row, Type, error::BoxDynError};

use crate::LocalText;

/// Declares the columns of words by the name before `_ar` and `_fr`.
macro_rules! texts {
    ($($name:ident = $word:literal),+ $(,)?) => { $(
        #[doc = concat!("The columns `", $word, "_ar` and `", $word, "_fr`.")]
        #[derive(Debug)]
        pub struct $name(LocalText);

        impl<'r, R: Row> FromRow<'r, R> for $name
        where
            &'static str: ColumnIndex<R>,
            String: Decode<'r, R::Database> + Type<R::Database>,
        {
            fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
                let ar = row.try_get(concat!($word, "_ar"))?;
                let fr = row.try_get(concat!($word, "_fr"))?;
                Ok(Self(LocalText { ar, fr }))
            }
        }

        impl From<$name> for LocalText {
            fn from(columns: $name) -> Self {
                columns.0
            }
        }
    )+ };
}

texts! {
    Audience = "audience",
    Body = "body",
    Caption = "caption",
    DecisionBody = "decision_body",
    Duty = "duty",
    Fixed = "fixed",
    Funding = "funding",
    Group = "group",
    Heading = "heading",
    Indicator = "indicator",
    Introduction = "introduction",
    Label = "label",
    Means = "means",
    Name = "name",
    Note = "note",
    Offline = "offline",
    Open = "open",
    Partners = "partners",
    Province = "province",
    Reason = "reason",
    Former = "former",
    Region = "region",
    Responsible = "responsible",
    Source = "source",
    Summary = "summary",
    Synthesis = "synthesis",
    Text = "text",
    Title = "title",
    Verification = "verification",
}

/// Declares the columns of words that a row may be without, such as those of a
/// joined table.
macro_rules! maybe_texts {
    ($($name:ident = $word:literal),+ $(,)?) => { $(
        #[doc = concat!("The columns `", $word, "_ar` and `", $word, "_fr`, or neither.")]
        #[derive(Debug)]
        pub struct $name(Option<LocalText>);

        impl<'r, R: Row> FromRow<'r, R> for $name
        where
            &'static str: ColumnIndex<R>,
            Option<String>: Decode<'r, R::Database> + Type<R::Database>,
        {
            fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
                let ar: Option<String> = row.try_get(concat!($word, "_ar"))?;
                let fr: Option<String> = row.try_get(concat!($word, "_fr"))?;
                Ok(Self(ar.zip(fr).map(|(ar, fr)| LocalText { ar, fr })))
            }
        }

        impl From<$name> for Option<LocalText> {
            fn from(columns: $name) -> Self {
                columns.0
            }
        }
    )+ };
}

maybe_texts! {
    MaybeBody = "body",
    MaybeHeading = "heading",
    MaybeArticle = "article",
    MaybeLabel = "label",
}

/// A day, kept as ISO 8601.
#[derive(Debug)]
pub struct Day(Date);

impl From<Day> for Date {
    fn from(column: Day) -> Self {
        column.0
    }
}

/// A day that may be missing.
#[derive(Debug)]
pub struct MaybeDay(Option<Date>);

impl From<MaybeDay> for Option<Date> {
    fn from(column: MaybeDay) -> Self {
        column.0
    }
}

macro_rules! kept_as_text {
    ($($name:ident),+) => { $(
        impl<DB: Database> Type<DB> for $name
        where
            String: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <String as Type<DB>>::type_info()
            }
            fn compatible(ty: &DB::TypeInfo) -> bool {
                <String as Type<DB>>::compatible(ty)
            }
        }
    )+ };
}

kept_as_text!(Day, MaybeDay);

impl<'r, DB: Database> Decode<'r, DB> for Day
where
    String: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(Self(day(&String::decode(value)?)?))
    }
}

impl<'r, DB: Database> Decode<'r, DB> for MaybeDay
where
    Option<String>: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        let text = <Option<String> as Decode<'r, DB>>::decode(value)?;
        Ok(Self(text.as_deref().map(day).transpose()?))
    }
}

fn day(text: &str) -> Result<Date, BoxDynError> {
    text.parse().map_err(|_| format!("no day: {text:?}").into())
}
