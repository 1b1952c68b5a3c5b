//! What the page of a stage in the office is made of.

use base::{Id, Result};
use civic::{
    commune::{self, Body},
    consultation::{self, Invited, StageCounts},
    document::{self, Version},
    process::{self, Change, Decided, Outreach, Stage, StageKind},
};
use press::FormView;

use super::{Guest, LABELS, form};
use crate::{
    consultation::visitor, context::RequestContext, form::Returned, stages::invitations::body_name,
};

/// What is known of a stage and of the text that it is about.
pub(super) struct Matter {
    pub(super) stage: Stage,
    pub(super) outreach: Vec<Outreach>,
    pub(super) counts: StageCounts,
    pub(super) versions: Vec<Version>,
    /// The bodies to choose from.
    pub(super) register: Vec<Body>,
    /// Those, and the ones that are no longer offered.
    bodies: Vec<Body>,
    pub(super) invited: Vec<Invited>,
    pub(super) adopted: bool,
    pub(super) decisions: Vec<Decided>,
    pub(super) changes: Vec<Change>,
    /// Whether it was closed so lately that it may be opened again.
    pub(super) reopens: bool,
}

impl Matter {
    pub(super) async fn read(context: &RequestContext, id: Id<Stage>) -> Result<Self> {
        let (actor, today) = (&context.actor, context.site.db().now().day());
        let mut tx = context.read().await?;
        let stage = process::queries::stage(&mut tx, id).await?;
        let stages = process::queries::stages(&mut tx, stage.process_id).await?;
        let (register, bodies) = match stage.kind {
            StageKind::SecondLevel => (
                commune::queries::register(&mut tx, actor).await?,
                commune::queries::all_bodies(&mut tx, actor).await?,
            ),
            _ => Default::default(),
        };
        Ok(Self {
            outreach: process::queries::outreach(&mut tx, stage.id).await?,
            counts: consultation::queries::stage_counts(&mut tx, stage.id, today).await?,
            versions: document::queries::versions_in(&mut tx, stage.process_id).await?,
            invited: consultation::queries::invited(&mut tx, actor, stage.id).await?,
            adopted: process::queries::adoption(&mut tx, stage.process_id).await?.is_some(),
            decisions: match stage.kind >= StageKind::Adoption {
                true => process::queries::decisions(&mut tx, stage.process_id).await?,
                false => Vec::new(),
            },
            changes: process::queries::changes(&mut tx, stage.id).await?,
            reopens: process::rules::may_reopen(&stages, &stage, today).is_ok(),
            register,
            bodies,
            stage,
        })
    }

    pub(super) fn guest(&self, context: &RequestContext, invited: &Invited) -> Guest {
        Guest {
            name: body_name(context, &self.bodies, invited.body_id),
            opened: invited.opened_at.is_some(),
            sent: invited.sent,
        }
    }

    /// The forms of the page: of what opens, closes, invites and adopts; of
    /// what is changed; of what opens again.
    pub(super) fn forms(&self, context: &RequestContext, returned: &Returned) -> [FormView; 3] {
        let form = || FormView::new(context.lang).labels(&LABELS);
        let (lang, stage) = (context.lang, &self.stage);
        let said = &stage.synthesis;
        let fresh = form()
            .with("revision", stage.revision)
            .with("look", stage.look)
            .with("key", visitor::fresh_key())
            .with("synthesis_ar", &said.ar)
            .with("synthesis_fr", &said.fr);
        let apart = |what| FormView::new(lang).scope(what).mark("do", what).labels(&LABELS);
        let reopen = apart("reopen")
            .with("closes_on", stage.closes_on.map(|day| day.to_string()).unwrap_or_default())
            .with("answers_on", stage.answers_on.map(|day| day.to_string()).unwrap_or_default());
        [fresh, form::announcing(apart("amend"), stage), reopen].map(|form| returned.fill(form))
    }
}
