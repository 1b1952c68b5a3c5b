//! Who speaks, counted as totals of a group.

use base::{Actor, CommuneId, Error, Id, Result};
use db::Database;
use uuid::Uuid;

use super::super::{Happened, rules, store as rows};
use super::require_table;
use crate::{
    people::Sex,
    workshop::{
        Category, WorkingGroup,
        gate::{self, Needs},
    },
};

/// One voice more or one less.
#[derive(Debug, Clone, Copy)]
pub struct CountVoice {
    /// The commune.
    pub commune: CommuneId,
    /// The group.
    pub group: Id<WorkingGroup>,
    /// The category of who spoke.
    pub category: Id<Category>,
    /// Their sex.
    pub sex: Sex,
    /// Whether a voice counted by mistake is taken back.
    pub less: bool,
    /// The sending's identity: sent twice it counts once.
    pub key: Option<Uuid>,
}

/// Counts a voice.
pub async fn count_voice(db: &Database, actor: &Actor, input: CountVoice) -> Result<()> {
    require_table(actor, input.commune, input.group)?;
    if !rules::COUNTED.contains(&input.sex) {
        return Err(Error::invalid("sex", "fault-choose"));
    }
    let mut tx = db.write(input.commune).await?;
    let key = input.key.unwrap_or_else(|| tx.id::<()>().uuid());
    if !tx.take_key(key, input.group.uuid()).await? {
        return Ok(());
    }
    let (mut tx, _) = gate::pass(tx, input.group, Needs::GoingOn).await?;
    if !rows::is_category_of(&mut tx, input.group, input.category).await? {
        return Err(Error::invalid("category", "fault-choose"));
    }
    let by = if input.less { -1 } else { 1 };
    rows::add_voice(&mut tx, input.group, input.category, input.sex, by).await?;
    tx.commit(actor, Happened::VoiceCounted { group: input.group.uuid() }).await?;
    Ok(())
}
