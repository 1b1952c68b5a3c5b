//! Binding words to the event of the change that writes them.

use base::{Error, Id, Result};

use super::{
    Noted, RowName, Salt, Words, digest,
    rows::{read, standing},
    said,
};
use crate::{Param, WriteTx, secret, sql::Text};

impl WriteTx {
    /// Binds words that a statement is about to write to the event that this
    /// change commits, and gives the salt to write beside them.
    pub fn bind(
        &mut self,
        words: &'static Words,
        row: impl Into<RowName>,
        parts: &[Param],
    ) -> Result<Salt> {
        if parts.len() != words.columns.len() {
            return Err(Error::bug(format!("{} have other columns", words.of)));
        }
        let (row, salt) = (row.into(), secret::salt());
        let parts: Vec<_> = parts.iter().map(said).collect();
        let digest = digest(words.of, row, &salt, &parts);
        self.bound.push(Noted::new(words, row, Some(digest)));
        Ok(Salt(salt))
    }

    /// Notes that a row goes, and its words with it.
    pub fn unbind(&mut self, words: &'static Words, row: impl Into<RowName>) {
        self.bound.push(Noted::new(words, row.into(), None));
    }

    /// Notes what an earlier event said, because that event's words go.
    pub(crate) fn carry(&mut self, noted: Noted) {
        self.bound.push(noted);
    }

    /// Binds a row as it stands: one that came from another database, or that
    /// is older than salts.
    pub async fn rebind(&mut self, words: &'static Words, row: impl Into<RowName>) -> Result<()> {
        let row = row.into();
        let Some(mut found) = standing(self, words, row).await? else {
            self.unbind(words, row);
            return Ok(());
        };
        if found.salt.is_none() {
            found.salt = Some(self.give_salt(words, row).await?);
        }
        let digest = found.digest(words);
        self.bound.push(Noted::new(words, row, digest));
        Ok(())
    }

    async fn give_salt(&mut self, words: &Words, row: RowName) -> Result<Vec<u8>> {
        let salt = secret::salt().to_vec();
        let mut params = crate::args![self.scope(), row.id, salt.clone()];
        let mut text = format!(
            "update {} set {} = $3 where commune_id = $1 and {} = $2",
            words.table, words.salt, words.id
        );
        if let Some(within) = words.within {
            params.push(row.within.into());
            text = format!("{text} and {within} = $4");
        }
        self.send(Text::Made(&text), params).await?;
        Ok(salt)
    }

    /// Binds all rows within something at once: the wordings of a version.
    pub async fn bind_within<T>(&mut self, words: &'static Words, of: Id<T>) -> Result<()> {
        let within = words.within.ok_or_else(|| Error::bug("rows that stand within nothing"))?;
        let text = format!(
            "update {} set {} = $3 where commune_id = $1 and {within} = $2",
            words.table, words.salt
        );
        let params = crate::args![self.scope(), of, secret::salt().to_vec()];
        self.send(Text::Made(&text), params).await?;
        let condition = format!("{within} = $2");
        let params = crate::args![self.scope(), of];
        for row in read(self, words, (&condition, params, usize::MAX >> 1)).await? {
            let digest = row.digest(words);
            self.bound.push(Noted::new(words, row.name, digest));
        }
        Ok(())
    }

    /// Empties a row's words and takes its salt: their digest then says nothing.
    pub(crate) async fn empty(&mut self, words: &Words, row: RowName) -> Result<()> {
        let mut set = vec![format!("{} = null", words.salt)];
        set.extend(words.erased.iter().map(|column| format!("{column} = '—'")));
        let mut params = crate::args![self.scope(), row.id];
        let mut text = format!(
            "update {} set {} where commune_id = $1 and {} = $2",
            words.table,
            set.join(", "),
            words.id
        );
        if let Some(within) = words.within {
            params.push(row.within.into());
            text = format!("{text} and {within} = $3");
        }
        self.send(Text::Made(&text), params).await?;
        self.bound.push(Noted { erased: true, ..Noted::new(words, row, None) });
        Ok(())
    }
}
