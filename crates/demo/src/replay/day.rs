//! The day of the workshop, up to its groups: the real framing paper comes
//! in and is confirmed, people are entered, invited and marked at the door.

use base::{Id, Result, Role};
use civic::{
    agenda::commands::create_workshop,
    attendance::{
        What,
        commands::{Recognised, come_uninvited, tell},
    },
    framing::{commands::receive_paper, paper::Category, rules::corrections::Corrections},
    people::Sex,
    process::StageKind,
    workshop::{
        Session, Workshop,
        commands::{
            Belongs, Draw, Invited, NewParticipant, draw_groups, enter_participants, invite,
            set_questions,
        },
    },
};
use jiff::civil::{date, time};

use super::Replay;
use crate::{
    door::{seen, uninvited},
    story::Participant as Told,
};

/// The real paper, as the workshop's organisers wrote it.
pub(crate) const PAPER: &str = include_str!("../../../../data/papers/beni-mellal-2023-11-01.ar.md");

impl Replay<'_> {
    /// Holds the workshop, from the framing paper to its closing.
    pub(super) async fn hold_workshop(&mut self) -> Result<()> {
        self.begin_processes().await?;
        self.at(date(2023, 10, 20), 10, 0);
        let workshop = self.receive().await?;
        self.invite_people(workshop).await?;
        self.at(date(2023, 10, 31), 17, 0);
        let told = &self.story.stages.preparation;
        self.close_stages(StageKind::Preparation, &told.synthesis_ar, &told.synthesis_fr).await?;
        self.at(self.story.workshop_on, 8, 30);
        self.open_dated(StageKind::Workshop, &self.story.stages.workshop).await?;
        self.open_the_door(workshop).await?;
        self.run_the_clock(workshop).await?;
        self.at(self.story.workshop_on, 10, 20);
        self.form_groups(2, &self.story.seed_session_2).await?;
        self.at(self.story.workshop_on, 12, 50);
        self.form_groups(4, &self.story.seed_session_4).await?;
        self.fill_the_room(workshop).await?;
        self.at(self.story.workshop_on, 16, 0);
        let told = &self.story.stages.workshop;
        self.close_stages(StageKind::Workshop, &told.synthesis_ar, &told.synthesis_fr).await
    }

    /// Puts the clock at a real day of the story.
    pub(super) fn at(&self, day: jiff::civil::Date, hour: i8, minute: i8) {
        self.clock.set(base::Instant::at(day, time(hour, minute, 0, 0)));
    }

    async fn receive(&mut self) -> Result<Id<Workshop>> {
        let actor = self.actor(Role::FocalPoint);
        let name = "beni-mellal-2023-11-01.ar.md";
        let bytes = PAPER.as_bytes().to_vec();
        let paper = receive_paper(self.db, &actor, self.commune, name, bytes).await?;
        let mut tx = self.db.read(self.commune).await?;
        let read = civic::framing::queries::reading(&mut tx, &actor, paper).await?;
        drop(tx);
        let confirmed = Corrections::of(&read.reading).accepting_all(&read.reading);
        let workshop = create_workshop(self.db, &actor, self.commune, paper, confirmed).await?;
        crate::hall::show_workshop(self.db, &actor, self.commune, workshop).await?;
        self.rows.insert("workshop".into(), workshop.uuid());
        self.keep_sessions(workshop).await?;
        self.ask(2).await?;
        self.ask(4).await?;
        Ok(workshop)
    }

    /// Keeps which rows the numbered sessions of the workshop became.
    async fn keep_sessions(&mut self, workshop: Id<Workshop>) -> Result<()> {
        let mut tx = self.db.read(self.commune).await?;
        let day = civic::agenda::queries::day(&mut tx, workshop).await?;
        drop(tx);
        for session in &day.sessions {
            if let Some(number) = session.number {
                self.rows.insert(format!("session:{number}"), session.id.uuid());
            }
        }
        Ok(())
    }

    /// Sets the guiding questions of a session.
    async fn ask(&mut self, number: u16) -> Result<()> {
        let asked: Vec<_> = self.story.questions.iter().filter(|it| it.session == number).collect();
        let texts: Vec<String> = asked.iter().map(|it| it.text_ar.clone()).collect();
        let session: Id<Session> = self.row(&format!("session:{number}"))?;
        let actor = self.actor(Role::Facilitator);
        let ids = set_questions(self.db, &actor, self.commune, session, &texts).await?;
        for (question, id) in asked.iter().zip(ids) {
            self.rows.insert(format!("question:{}", question.key), id.uuid());
        }
        Ok(())
    }

    async fn invite_people(&mut self, workshop: Id<Workshop>) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        let invited: Vec<&Told> = self.story.participants.iter().filter(|it| !it.walk_in).collect();
        let people: Vec<_> = invited.iter().map(|told| entry(told)).collect();
        let ids = enter_participants(self.db, &actor, self.commune, workshop, &people).await?;
        for (told, id) in invited.iter().zip(ids) {
            self.rows.insert(format!("participant:{}", told.label_ar), id.uuid());
        }
        self.pass(600);
        invite(self.db, &actor, self.commune, workshop, Invited::All).await?;
        Ok(())
    }

    async fn open_the_door(&mut self, workshop: Id<Workshop>) -> Result<()> {
        let actor = self.actor(Role::Reception);
        self.at(self.story.workshop_on, 9, 0);
        for told in &self.story.participants {
            self.pass(40);
            if told.walk_in {
                let came = uninvited(entry(told), None);
                come_uninvited(self.db, &actor, self.commune, workshop, came).await?;
            } else if told.present {
                let id = self.row(&format!("participant:{}", told.label_ar))?;
                let came = seen(self.db, Recognised::Participant(id), What::Came);
                tell(self.db, &actor, self.commune, workshop, came).await?;
            }
        }
        Ok(())
    }

    async fn form_groups(&mut self, number: u16, seed: &str) -> Result<()> {
        let actor = self.actor(Role::Facilitator);
        let session: Id<Session> = self.row(&format!("session:{number}"))?;
        let groups = usize::from(self.story.groups);
        let seed = Some(seed.to_owned());
        let draw = Draw { commune: self.commune, session, groups, seed };
        let drawn = draw_groups(self.db, &actor, draw).await?;
        for key in drawn.keys {
            self.rows.insert(format!("group:{number}:{}", key.number), key.group.uuid());
        }
        Ok(())
    }
}

/// Somebody as the desk enters them. The story names the dialogue mechanisms
/// one by one, the paper together.
fn entry(told: &Told) -> NewParticipant {
    let category = told.category.parse().unwrap_or(Category::DialogueMechanism);
    let sex = told.sex.as_deref().and_then(|word| word.parse().ok()).unwrap_or(Sex::Unsaid);
    NewParticipant {
        name: told.label_ar.clone(),
        contact: String::new(),
        details: civic::people::Details::default(),
        category: Belongs::Word(category),
        sex,
    }
}
