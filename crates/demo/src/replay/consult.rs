//! The second level and the public stage: what bodies and residents said, in
//! the order in which they said it, and how each was answered.

use base::{Actor, Id, Result, Role};
use civic::{
    consultation::{
        Channel, Contribution as Row, Kind,
        commands::{About, Answer, Arrival, Change, Contribute, answer, contribute, invite_bodies},
    },
    document::{Provision, Words, queries::draft_wording},
    people::{AgeBand, Sex},
    process::{ProcessKind, Stage, StageKind},
};
use uuid::Uuid;

use super::Replay;
use crate::{
    LANG, pair,
    story::{self, Target},
};

/// Something said or answered, with the day it happened, from the replay's.
struct Turn<'a> {
    offset: i64,
    key: &'a str,
    step: Step<'a>,
}

enum Step<'a> {
    Opinion(&'a story::Opinion),
    Voice(&'a story::Contribution),
    Answer(&'a story::Answer),
}

impl Replay<'_> {
    /// Asks bodies and associations, then everybody.
    pub(super) async fn consult(&mut self) -> Result<()> {
        let story = self.story;
        self.open_consultation(StageKind::SecondLevel, &story.stages.second_level).await?;
        self.invite().await?;
        let mut turns = Vec::new();
        for opinion in &story.opinions {
            let key = opinion.key.as_str();
            turns.push(Turn { offset: opinion.received_offset, key, step: Step::Opinion(opinion) });
            let said = Step::Answer(&opinion.answer);
            turns.push(Turn { offset: opinion.answer.answered_offset, key, step: said });
        }
        self.play(turns).await?;
        let told = &story.stages.second_level;
        let (ar, fr) = (told.synthesis_ar.as_deref(), told.synthesis_fr.as_deref());
        self.pass(3600);
        self.close_stages(StageKind::SecondLevel, ar.unwrap_or_default(), fr.unwrap_or_default())
            .await?;
        self.publish_both(1).await?;
        self.open_consultation(StageKind::Public, &story.stages.public).await?;
        let mut turns = Vec::new();
        for voice in &story.contributions {
            let key = voice.key.as_str();
            turns.push(Turn { offset: voice.received_offset, key, step: Step::Voice(voice) });
            if let Some(said) = &voice.answer {
                turns.push(Turn { offset: said.answered_offset, key, step: Step::Answer(said) });
            }
        }
        self.play(turns).await
    }

    /// Plays what was said and answered, day by day.
    async fn play(&mut self, mut turns: Vec<Turn<'_>>) -> Result<()> {
        turns.sort_by_key(|turn| turn.offset);
        let mut day = None;
        for turn in turns {
            if day != Some(turn.offset) {
                self.day(turn.offset, 10, 0);
                day = Some(turn.offset);
            }
            match turn.step {
                Step::Opinion(told) => self.hear_body(told).await?,
                Step::Voice(told) => self.hear_resident(told).await?,
                Step::Answer(told) => self.answer(turn.key, told).await?,
            }
            self.pass(900);
        }
        Ok(())
    }

    async fn invite(&mut self) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        let bodies: Vec<_> = self
            .story
            .bodies
            .iter()
            .map(|body| self.row(&format!("body:{}", body.key)))
            .collect::<Result<_>>()?;
        for process in ProcessKind::ALL {
            let stage: Id<Stage> = self.row(&format!("stage:{process}:second_level"))?;
            let form = self.key();
            invite_bodies(self.db, &actor, self.commune, stage, &bodies, form).await?;
        }
        Ok(())
    }

    async fn hear_body(&mut self, told: &story::Opinion) -> Result<()> {
        let body: Id<civic::commune::Body> = self.row(&format!("body:{}", told.body))?;
        let actor = Actor::delegate(self.commune, body.uuid(), LANG);
        let wanted = Contribute {
            stage: self.stage_of(&told.target, StageKind::SecondLevel)?,
            provision: self.provision_of(&told.target)?,
            kind: told.kind.parse().map_err(base::Error::bug)?,
            channel: Channel::Web,
            text: told.text_ar.clone(),
            proposed: told.proposed_ar.clone().unwrap_or_default(),
            stance: told.position.as_deref().and_then(|word| word.parse().ok()),
            lang: LANG,
            about: About::default(),
            body: None,
            key: self.key(),
            arrival: Arrival::default(),
        };
        self.hear(&told.key, &actor, wanted).await
    }

    async fn hear_resident(&mut self, told: &story::Contribution) -> Result<()> {
        let channel: Channel = told.channel.parse().map_err(base::Error::bug)?;
        let actor = match channel {
            Channel::Web => Actor::public(LANG),
            _ => self.actor(Role::FocalPoint),
        };
        let quarter = told.quarter.as_ref().map(|key| self.row(&format!("quarter:{key}")));
        let about = About {
            sex: told.sex.as_deref().and_then(|word| word.parse().ok()).unwrap_or(Sex::Unsaid),
            age_band: (told.age_band.as_deref().and_then(|word| word.parse().ok()))
                .unwrap_or(AgeBand::Unsaid),
            quarter: quarter.transpose()?,
            ..About::default()
        };
        let kind: Kind = told.kind.parse().map_err(base::Error::bug)?;
        let wanted = Contribute {
            stage: self.stage_of(&told.target, StageKind::Public)?,
            provision: self.provision_of(&told.target)?,
            kind,
            channel,
            text: told.text_ar.clone(),
            proposed: told.proposed_ar.clone().unwrap_or_default(),
            stance: None,
            lang: LANG,
            about,
            body: None,
            key: self.key(),
            arrival: Arrival::default(),
        };
        self.hear(&told.key, &actor, wanted).await
    }

    async fn hear(&mut self, key: &str, actor: &Actor, wanted: Contribute) -> Result<()> {
        let receipt = contribute(self.db, actor, self.commune, wanted).await?;
        self.rows.insert(format!("contribution:{key}"), receipt.contribution.uuid());
        Ok(())
    }

    async fn answer(&mut self, key: &str, told: &story::Answer) -> Result<()> {
        let actor = self.actor(Role::Drafter);
        let contribution: Id<Row> = self.row(&format!("contribution:{key}"))?;
        let landing = match &told.landing {
            Some(landing) => Some(self.change(&actor, landing).await?),
            None => None,
        };
        let said = Answer {
            verdict: told.verdict.parse().map_err(base::Error::bug)?,
            reason: told.reason_ar.clone(),
            landing,
            revision: 1,
        };
        answer(self.db, &actor, self.commune, contribution, said).await?;
        Ok(())
    }

    /// The new words of a provision, written against the draft as it stands.
    async fn change(&self, actor: &Actor, told: &story::Landing) -> Result<Change> {
        let provision: Id<Provision> = match (&told.article, &told.measure) {
            (Some(article), _) => self.row(&format!("article:{article}"))?,
            (_, Some(measure)) => self.row(&format!("measure:{measure}"))?,
            _ => return Err(base::Error::NotFound),
        };
        let mut tx = self.db.read(self.commune).await?;
        let stands = draft_wording(&mut tx, actor, provision).await?;
        let words = Words { body: pair(&told.body_ar, &told.body_fr), ..stands.words() };
        Ok(Change {
            provision: Some(provision),
            within: None,
            revision: Some(stands.revision),
            words,
        })
    }

    fn stage_of(&self, target: &Target, kind: StageKind) -> Result<Id<Stage>> {
        let process = match target {
            Target::Article(_) | Target::Chapter(_) => ProcessKind::Charter,
            Target::Whole(word) if word == "charter" => ProcessKind::Charter,
            _ => ProcessKind::ActionPlan,
        };
        self.row(&format!("stage:{process}:{kind}"))
    }

    fn provision_of(&self, target: &Target) -> Result<Option<Id<Provision>>> {
        let key = match target {
            Target::Whole(_) => return Ok(None),
            Target::Article(number) => format!("article:{number}"),
            Target::Measure(key) => format!("measure:{key}"),
            Target::Chapter(number) => format!("chapter:{number}"),
            Target::Axis(key) => format!("axis:{key}"),
        };
        self.row(&key).map(Some)
    }

    /// A form's key, as a browser would bring it.
    fn key(&self) -> Uuid {
        self.db.id::<()>(self.db.now()).uuid()
    }
}
