//! The texts: the charter from the model, the plan from the workshop, each
//! changed provision with the words it came from.

use std::collections::HashMap;

use base::{Id, LocalText, Result, Role};
use civic::{
    consultation::{
        Act, Outcome,
        commands::{act, confirm},
    },
    document::{
        Document, Level, Origin, Particulars, Provision, Words,
        commands::{
            Edit, NewProvision, Publication, Titles, add_provision, edit_wording, start_from_model,
            start_plan,
        },
        queries,
    },
    process::{Process, ProcessKind, StageKind},
    programme::Model,
};
use uuid::Uuid;

use super::Replay;
use crate::{
    pair,
    story::{Measure, Objective, Sources, Version},
};

/// The days before the replay on which the drafting team wrote.
const WRITTEN: i64 = -60;

impl Replay<'_> {
    /// Writes both texts and publishes their first version.
    pub(super) async fn write_texts(&mut self, model: Id<Model>) -> Result<()> {
        self.day(WRITTEN, 10, 0);
        let charter = self.write_charter(model).await?;
        let plan = self.write_plan().await?;
        self.rows.insert("document:charter".into(), charter.uuid());
        self.rows.insert("document:action_plan".into(), plan.uuid());
        self.publish_both(0).await
    }

    /// Publishes the story's version of that place for both texts.
    pub(super) async fn publish_both(&mut self, at: usize) -> Result<()> {
        let Some(version) = self.story.versions.get(at) else { return Ok(()) };
        self.day(version.published_offset, 16, 0);
        for kind in ProcessKind::ALL {
            let id = self.publish_one(version, *kind).await?;
            self.rows.insert(format!("version:{kind}"), id);
            self.pass(60);
        }
        Ok(())
    }

    async fn publish_one(&self, version: &Version, kind: ProcessKind) -> Result<Uuid> {
        let document: Id<Document> = self.row(&format!("document:{kind}"))?;
        let stage: StageKind = version.stage.parse().map_err(base::Error::bug)?;
        let publication =
            Publication { stage_kind: stage, note: pair(&version.note_ar, &version.note_fr) };
        // The commune has two who may publish: the drafter proposes, the focal
        // point confirms.
        let act_of = Act::Publish { document, publication, digest: None };
        let drafter = self.actor(Role::Drafter);
        match act(self.db, &drafter, self.commune, act_of).await? {
            Outcome::Done(version) => Ok(version),
            Outcome::Proposed(proposal) => {
                self.pass(1800);
                let focal = self.actor(Role::FocalPoint);
                let (_, version) = confirm(self.db, &focal, self.commune, proposal).await?;
                Ok(version)
            }
        }
    }

    async fn write_charter(&mut self, model: Id<Model>) -> Result<Id<Document>> {
        let process: Id<Process> = self.row("process:charter")?;
        let actor = self.actor(Role::Drafter);
        let document = start_from_model(self.db, &actor, self.commune, process, model).await?;
        let mut tx = self.db.read(self.commune).await?;
        let draft = queries::draft(&mut tx, &actor, ProcessKind::Charter).await?;
        drop(tx);
        let mut revisions = HashMap::new();
        for wording in draft.map(|draft| draft.provisions).unwrap_or_default() {
            let key = format!("{}:{}", wording.level, wording.number);
            self.rows.insert(key, wording.provision_id.uuid());
            revisions.insert(wording.provision_id.uuid(), wording);
        }
        for change in &self.story.charter_changes {
            let provision: Id<Provision> = self.row(&format!("article:{}", change.article))?;
            let Some(wording) = revisions.get(&provision.uuid()) else { continue };
            let words = Words { body: pair(&change.body_ar, &change.body_fr), ..wording.words() };
            let edit = Edit {
                provision,
                revision: wording.revision,
                words,
                particulars: None,
                origins: Some(self.origins(&change.sources)?),
            };
            edit_wording(self.db, &actor, self.commune, edit).await?;
            self.pass(300);
        }
        Ok(document)
    }

    async fn write_plan(&mut self) -> Result<Id<Document>> {
        let process: Id<Process> = self.row("process:action_plan")?;
        let actor = self.actor(Role::Drafter);
        let told = &self.story.plan;
        let titles = Titles {
            title: pair(&told.title_ar, &told.title_fr),
            introduction: pair(&told.introduction_ar, &told.introduction_fr),
        };
        let document = start_plan(self.db, &actor, self.commune, process, titles).await?;
        for axis in &told.axes {
            let id = self.head(Level::Axis, &axis.title_ar, &axis.title_fr).await?;
            self.rows.insert(format!("axis:{}", axis.key), id.uuid());
            for objective in &axis.objectives {
                self.write_objective(objective).await?;
            }
        }
        Ok(document)
    }

    /// Writes an objective and the measures that serve it.
    async fn write_objective(&mut self, told: &Objective) -> Result<()> {
        self.head(Level::Objective, &told.title_ar, &told.title_fr).await?;
        for measure in self.story.measures.iter().filter(|it| it.objective == told.key) {
            let id = self.measure(measure).await?;
            self.rows.insert(format!("measure:{}", measure.key), id.uuid());
        }
        Ok(())
    }

    /// An axis or an objective: the drafting team's arrangement of the measures.
    async fn head(&self, level: Level, ar: &str, fr: &str) -> Result<Id<Provision>> {
        let words = Words { heading: pair(ar, fr), ..Words::default() };
        let reason = pair(
            "ترتيب الإجراءات التي خرجت من الورشة في محاور وأهداف",
            "rangement des mesures issues de l’atelier en axes et objectifs",
        );
        let origins = vec![Origin::DraftingTeam(reason)];
        let new =
            NewProvision { document: None, level, after: None, words, particulars: None, origins };
        let actor = self.actor(Role::Drafter);
        let id = add_provision(self.db, &actor, self.commune, new).await?;
        self.pass(60);
        Ok(id)
    }

    async fn measure(&self, told: &Measure) -> Result<Id<Provision>> {
        let words = Words {
            heading: pair(&told.title_ar, &told.title_fr),
            body: pair(&told.body_ar, &told.body_fr),
        };
        let new = NewProvision {
            document: None,
            level: Level::Measure,
            after: None,
            words,
            particulars: Some(self.particulars(told)),
            origins: self.origins(&told.sources)?,
        };
        let actor = self.actor(Role::Drafter);
        let id = add_provision(self.db, &actor, self.commune, new).await?;
        self.pass(120);
        Ok(id)
    }

    fn particulars(&self, told: &Measure) -> Particulars {
        let day = |offset: i64| Some(self.today.plus_days(offset).day());
        Particulars {
            responsible: pair(&told.responsible_ar, &told.responsible_fr),
            partners: pair(&told.partners_ar, &told.partners_fr),
            starts_on: day(told.starts_offset),
            due_on: day(told.due_offset),
            cost_mad: told.cost_mad,
            funding: LocalText::new(
                told.funding_ar.clone().unwrap_or_default(),
                told.funding_fr.clone().unwrap_or_default(),
            ),
            indicator: pair(&told.indicator_ar, &told.indicator_fr),
            verification: pair(&told.verification_ar, &told.verification_fr),
            weight: told.weight.into(),
        }
    }

    /// Where a provision comes from: sentences, cards, or the team's reason.
    fn origins(&self, told: &Sources) -> Result<Vec<Origin>> {
        let mut origins = Vec::new();
        for key in &told.sentences {
            origins.push(Origin::Sentence(self.row::<()>(&format!("sentence:{key}"))?.uuid()));
        }
        for key in &told.cards {
            origins.push(Origin::Card(self.row::<()>(&format!("card:{key}"))?.uuid()));
        }
        if let (Some(ar), Some(fr)) = (&told.reason_ar, &told.reason_fr) {
            origins.push(Origin::DraftingTeam(pair(ar, fr)));
        }
        Ok(origins)
    }
}
