//! What the commune promised elsewhere: entered, shown, told of, and linked with
//! the measures of the plan.

use base::{Error, Id, Result, Role};
use civic::{
    convergence::{
        Ruling,
        commands::{Say, say},
    },
    openness::{
        Commitment, CommitmentKind, Texts, Told,
        commands::{enter_commitment, show_commitments, update_commitment},
    },
};
use uuid::Uuid;

use super::Replay;
use crate::{pair, story};

/// The days before the replay on which commitments are entered.
const ENTERED: i64 = -65;

impl Replay<'_> {
    /// Enters the commitments, shows them, and tells how far they are.
    pub(super) async fn promise(&mut self) -> Result<()> {
        self.day(ENTERED, 11, 0);
        let (drafter, focal) = (self.actor(Role::Drafter), self.actor(Role::FocalPoint));
        let (mut entered, mut linked) = (Vec::new(), Vec::new());
        for it in &self.story.commitments {
            let commitment = self.commitment(it)?;
            let id = enter_commitment(self.db, &drafter, self.commune, commitment).await?;
            entered.extend(it.told.as_ref().map(|told| (id, told)));
            linked.extend(it.measures.iter().map(|one| (id, one)));
            self.pass(60);
        }
        show_commitments(self.db, &focal, self.commune).await?;
        for (commitment, it) in linked {
            let said = Say {
                measure: self.row(&format!("measure:{}", it.measure))?,
                commitment,
                ruling: Ruling::Linked,
                degree: Some(it.degree.parse().map_err(Error::bug)?),
                reason: it.reason.clone(),
            };
            say(self.db, &drafter, self.commune, said).await?;
            self.pass(60);
        }
        entered.sort_by_key(|it| it.1.offset);
        for (id, told) in entered {
            let told_on = self.day(told.offset, 15, 0);
            let told = Told {
                told_on,
                percent: told.percent,
                status: told.status.parse().map_err(Error::bug)?,
                note: told.note.clone(),
                evidence: String::new(),
            };
            update_commitment(self.db, &focal, self.commune, id, told).await?;
        }
        Ok(())
    }

    fn commitment(&self, it: &story::Commitment) -> Result<Commitment> {
        let kind: CommitmentKind = it.kind.parse().map_err(Error::bug)?;
        let texts = Texts {
            axis: it.axis.clone(),
            problem: it.problem.clone(),
            description: it.description.clone(),
            principles: it.principles.clone(),
            responsible: it.responsible.clone(),
            ..Texts::default()
        };
        let day = |offset| Some(self.today.plus_days(offset).day());
        Ok(Commitment {
            id: Id::new(Uuid::nil()),
            kind,
            number: it.number.clone(),
            title: pair(&it.title_ar, &it.title_fr),
            texts,
            starts_on: day(it.starts_offset),
            due_on: day(it.due_offset),
            cost: None,
            provision_id: None,
            shown_at: None,
            retired_at: None,
            revision: 0,
        })
    }
}
