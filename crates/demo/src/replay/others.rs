//! The other model communes of the demonstration, each brought to the stage
//! it stands at by the commands that a commune uses.

use base::{Actor, Id, LocalText, Result, Role, policy};
use civic::{
    consultation::commands::{adopt, close_stage, open_stage},
    document::commands::{Publication, publish, start_from_model},
    process::{
        Decision, Look, ProcessKind, Stage, StageKind,
        commands::{CloseStage, OpenStage, begin},
        queries, rules,
    },
    programme::{self, Model},
};

use super::{Replay, stages::decision_after};
use crate::{pair, story::DemoCommune};

impl Replay<'_> {
    /// Chooses the other communes and brings each to its stage.
    pub(super) async fn set_up_others(
        &mut self,
        programme: Id<policy::Programme>,
        model: Id<Model>,
    ) -> Result<()> {
        for told in &self.story.demo_communes {
            let mut other = Replay {
                today: self.today,
                ..Replay::of(self.db, self.clock, self.story, &told.slug)?
            };
            self.day(-150, 10, 0);
            let (system, commune) = (Actor::system(), other.commune);
            programme::commands::choose_commune(self.db, &system, programme, commune, true).await?;
            other.walk_to(told, model).await?;
        }
        self.clock.set(self.today);
        Ok(())
    }

    /// Walks the charter through its stages up to the one told, ten days each.
    async fn walk_to(&mut self, told: &DemoCommune, model: Id<Model>) -> Result<()> {
        let wanted: StageKind = told.stage.parse().map_err(base::Error::bug)?;
        let actor = self.actor(Role::FocalPoint);
        let title = pair("ميثاق المشاركة المواطنة", "Charte de la participation citoyenne");
        let process = begin(self.db, &actor, self.commune, ProcessKind::Charter, title).await?;
        self.rows.insert("process:charter".into(), process.uuid());
        let drafter = self.actor(Role::Drafter);
        let document = start_from_model(self.db, &drafter, self.commune, process, model).await?;
        let steps = StageKind::ALL.iter().position(|kind| *kind == wanted).unwrap_or(0);
        let note = pair("المسودة الأولى", "Première version");
        for (step, kind) in StageKind::ALL.iter().enumerate().take(steps + 1) {
            let offset = -20 * i64::try_from(steps - step).unwrap_or(0) - 5;
            self.day(offset, 9, 0);
            if *kind == StageKind::SecondLevel {
                let publication = Publication { stage_kind: *kind, note: note.clone() };
                let version =
                    publish(self.db, &drafter, self.commune, document, publication).await?;
                self.rows.insert("version:charter".into(), version.uuid());
            }
            self.open_plainly(*kind, offset).await?;
            if *kind == wanted {
                break;
            }
            self.day(offset + 19, 17, 0);
            if *kind == StageKind::Adoption {
                self.adopt(offset + 10).await?;
            }
            self.close_plainly(*kind).await?;
        }
        Ok(())
    }

    async fn open_plainly(&mut self, kind: StageKind, offset: i64) -> Result<()> {
        let mut tx = self.db.read(self.commune).await?;
        let process = self.row("process:charter")?;
        let stages = queries::stages(&mut tx, process).await?;
        drop(tx);
        let stage = rules::one_of(&stages, kind).ok_or(base::Error::NotFound)?;
        self.rows.insert(format!("stage:charter:{kind}"), stage.id.uuid());
        let day = |days: i64| self.today.plus_days(offset + days).day();
        let public = &self.story.stages.public;
        let both = pair;
        let outreach = public.outreach.iter().map(|line| civic::process::commands::OutreachLine {
            group: pair(&line.target_ar, &line.target_fr),
            means: pair(&line.means_ar, &line.means_fr),
        });
        let wanted = OpenStage {
            opens_on: Some(day(0)),
            closes_on: Some(day(18)),
            answers_on: Some(day(60)),
            decision_on: Some(decision_after(day(60))),
            audience: both(&public.audience_ar, &public.audience_fr),
            decision_body: both(
                "مجلس الجماعة، في دورة عادية",
                "le conseil communal, en session ordinaire",
            ),
            open: both(&public.charter.open_ar, &public.charter.open_fr),
            fixed: both(&public.charter.fixed_ar, &public.charter.fixed_fr),
            offline: both(&public.offline_ar, &public.offline_fr),
            outreach: outreach.collect(),
            version: self.rows.get("version:charter").copied(),
            look: Look::AtOnce,
            revision: stage.revision,
        };
        let actor = self.actor(Role::FocalPoint);
        open_stage(self.db, &actor, self.commune, stage.id, wanted).await
    }

    async fn close_plainly(&self, kind: StageKind) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        let stage = self.row(&format!("stage:charter:{kind}"))?;
        let said = pair(
            "مرحلة من العرض التوضيحي، لم ترد خلالها مساهمات.",
            "Étape de démonstration, sans contribution reçue.",
        );
        // Nobody is invited in communes that stand here for their stage alone.
        let (stands, reason) = match kind {
            StageKind::SecondLevel => (
                self.stands(stage).await?,
                pair(
                    "جماعة من العرض التوضيحي: لا سجل لجمعياتها وهيئاتها بعد.",
                    "Commune de démonstration : son registre d’associations est encore vide.",
                ),
            ),
            _ => (None, LocalText::default()),
        };
        let wanted = CloseStage { synthesis: said, reason, looked: stands };
        close_stage(self.db, &actor, self.commune, stage, wanted).await
    }

    /// The last day that a stage announces.
    async fn stands(&self, stage: Id<Stage>) -> Result<Option<jiff::civil::Date>> {
        let mut tx = self.db.read(self.commune).await?;
        Ok(queries::stage(&mut tx, stage).await?.closes_on)
    }

    async fn adopt(&self, offset: i64) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        let version = self.row::<()>("version:charter")?.uuid();
        let decided_on = self.today.plus_days(offset).day();
        let decision = Decision::adopted(version, self.story.adoption.number.as_str(), decided_on);
        let process = self.row("process:charter")?;
        adopt(self.db, &actor, self.commune, process, decision).await?;
        Ok(())
    }
}
