//! A form sent twice is one thing: its key, and where the first sending led.

use base::Result;
use uuid::Uuid;

use crate::{WriteTx, args, sql};

impl WriteTx {
    /// Takes a sending's key for what came of it; false when it was taken before.
    pub async fn take_key(&mut self, key: Uuid, subject: Uuid) -> Result<bool> {
        let taken = self.run(
            sql!(
                "insert into submission (commune_id, key, subject, received_at)
                 values ($1, $2, $3, $4) on conflict (commune_id, key) do nothing"
            ),
            args![self.scope(), key, subject, self.now()],
        );
        Ok(taken.await? > 0)
    }
}
