//! Who speaks, counted by the rapporteur: totals of the group, by category and
//! sex, never beside a card.

use base::{Error, Id, Result};
use civic::{
    cards::{
        commands::{self, CountVoice},
        queries::OnTable,
        rules,
    },
    people::Sex,
    workshop::Category,
};
use press::{Msg, Translator};
use serde_json::json;

use super::holder::Holder;
use crate::{
    address::{At, read},
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
    limit,
    outbox::Sending,
    workshop::page_head,
};

/// One category with its totals.
pub(super) struct Row {
    l: &'static Translator,
    pub(super) label: String,
    pub(super) cells: Vec<Cell>,
}

/// The total of a category and sex.
pub(super) struct Cell {
    /// What the buttons send: category and sex.
    pub(super) value: String,
    pub(super) sex: Sex,
    pub(super) voices: i64,
}

impl Row {
    pub(super) fn all(l: &'static Translator, table: &OnTable) -> Vec<Self> {
        let row = |category: &Category| Self {
            l,
            label: page_head::category(l, category.word, &category.label),
            cells: rules::COUNTED.iter().map(|sex| cell(table, category.id, *sex)).collect(),
        };
        table.categories.iter().map(row).collect()
    }

    /// What a button does, for those who do not see where it stands.
    pub(super) fn says(&self, key: &str, cell: &Cell) -> Msg {
        let sex = self.l.word("workshop-sex", cell.sex).plain();
        self.l.msg(key).s("sex", sex).s("category", &self.label)
    }
}

fn cell(table: &OnTable, category: Id<Category>, sex: Sex) -> Cell {
    let of = table.voices.iter().find(|row| row.category_id == category && row.sex == sex);
    let value = format!("{category}.{sex}");
    Cell { value, sex, voices: of.map_or(0, |row| row.voices) }
}

/// Counts a voice more or less.
pub(super) async fn count(
    context: RequestContext,
    At(key): At<String>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    let done = counted(&context, &key, &sent).await;
    let back = context.here(&format!("/group/{key}#voices"));
    sending.answer(context.l, done.map(|()| json!({})), || answer::go(&back))
}

async fn counted(context: &RequestContext, key: &str, sent: &FormData) -> Result<()> {
    let holder = Holder::of(context, key).await?;
    context.site.limit(limit::VOICES, &holder.group.to_string())?;
    let less = !sent.get("less").is_empty();
    let cell = sent.get(if less { "less" } else { "more" });
    let (category, sex) = cell.split_once('.').ok_or(Error::NotFound)?;
    let input = CountVoice {
        commune: context.commune()?,
        group: holder.group,
        category: read(category)?,
        sex: read(sex)?,
        less,
        key: sent.key(),
    };
    commands::count_voice(context.site.db(), &holder.actor, input).await?;
    holder.ring(context);
    Ok(())
}
