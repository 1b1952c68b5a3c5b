//! The stages of both processes: when each opened, what was announced, what
//! came out of it.

use base::{Id, Result, Role};
use civic::{
    consultation::commands::{close_stage, open_stage},
    process::{
        Look, Process, ProcessKind, Stage, StageKind,
        commands::{CloseStage, OpenStage, OutreachLine, begin},
        queries, rules,
    },
};
use jiff::civil::Date;

use super::Replay;
use crate::{
    pair,
    story::{self, DatedStage, Story},
};

impl Replay<'_> {
    /// Begins both processes, with the preparation open.
    pub(super) async fn begin_processes(&mut self) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        for kind in ProcessKind::ALL {
            let title = match kind {
                ProcessKind::Charter => {
                    pair("ميثاق المشاركة المواطنة", "Charte de la participation citoyenne")
                }
                ProcessKind::ActionPlan => pair(
                    "خطة العمل في مجال المشاركة المواطنة",
                    "Plan d’action de la participation citoyenne",
                ),
            };
            let id = begin(self.db, &actor, self.commune, *kind, title).await?;
            self.rows.insert(format!("process:{kind}"), id.uuid());
        }
        let preparation = &self.story.stages.preparation;
        self.open_dated(StageKind::Preparation, preparation).await
    }

    /// Opens a stage that asks nobody: it only says when it happens.
    pub(super) async fn open_dated(&mut self, kind: StageKind, told: &DatedStage) -> Result<()> {
        for process in ProcessKind::ALL {
            let wanted = OpenStage {
                opens_on: Some(told.opens_on),
                closes_on: Some(told.closes_on),
                ..OpenStage::default()
            };
            self.open_stage(*process, kind, wanted).await?;
        }
        Ok(())
    }

    /// Opens a stage that asks people, with everything that it announces.
    pub(super) async fn open_consultation(
        &mut self,
        kind: StageKind,
        told: &story::OpenStage,
    ) -> Result<()> {
        let opens_on = self.day(told.opens_offset, 9, 0);
        let closes_on = self.today.plus_days(told.closes_offset).day();
        let answers_on =
            self.today.plus_days(told.closes_offset + i64::from(told.answer_days)).day();
        for process in ProcessKind::ALL {
            let scope = match process {
                ProcessKind::Charter => &told.charter,
                ProcessKind::ActionPlan => &told.plan,
            };
            let outreach = told.outreach.iter().map(|line| OutreachLine {
                group: pair(&line.target_ar, &line.target_fr),
                means: pair(&line.means_ar, &line.means_fr),
            });
            let wanted = OpenStage {
                opens_on: Some(opens_on),
                closes_on: Some(closes_on),
                answers_on: Some(answers_on),
                decision_on: Some(decision_after(answers_on)),
                audience: pair(&told.audience_ar, &told.audience_fr),
                decision_body: pair(&told.decision_body_ar, &told.decision_body_fr),
                open: pair(&scope.open_ar, &scope.open_fr),
                fixed: pair(&scope.fixed_ar, &scope.fixed_fr),
                offline: pair(&told.offline_ar, &told.offline_fr),
                outreach: outreach.collect(),
                version: Some(self.row::<()>(&format!("version:{process}"))?.uuid()),
                look: Look::AtOnce,
                revision: 0,
            };
            self.open_stage(*process, kind, wanted).await?;
        }
        Ok(())
    }

    async fn open_stage(
        &mut self,
        process: ProcessKind,
        kind: StageKind,
        wanted: OpenStage,
    ) -> Result<()> {
        let stage = self.stage(process, kind).await?;
        let wanted = OpenStage { revision: stage.revision, ..wanted };
        let actor = self.actor(Role::FocalPoint);
        open_stage(self.db, &actor, self.commune, stage.id, wanted).await?;
        self.rows.insert(format!("stage:{process}:{kind}"), stage.id.uuid());
        self.pass(60);
        Ok(())
    }

    /// Closes a stage of both processes with what came out of it.
    pub(super) async fn close_stages(&self, kind: StageKind, ar: &str, fr: &str) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        for process in ProcessKind::ALL {
            let stage: Id<Stage> = self.row(&format!("stage:{process}:{kind}"))?;
            let wanted = CloseStage { synthesis: pair(ar, fr), ..CloseStage::default() };
            close_stage(self.db, &actor, self.commune, stage, wanted).await?;
            self.pass(60);
        }
        Ok(())
    }

    async fn stage(&self, process: ProcessKind, kind: StageKind) -> Result<Stage> {
        let id: Id<Process> = self.row(&format!("process:{process}"))?;
        let mut tx = self.db.read(self.commune).await?;
        let stages = queries::stages(&mut tx, id).await?;
        rules::one_of(&stages, kind).cloned().ok_or(base::Error::NotFound)
    }
}

/// The ordinary session that can take the decision.
pub(super) fn decision_after(answers_on: Date) -> Date {
    Story::council_session_after(answers_on)
}
