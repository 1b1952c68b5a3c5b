//! A workshop that is going on: two sessions of group work, three groups at
//! their tables, people present.

use base::{Actor, CommuneId, Id, Lang, Place, Role};
use civic::{
    cards::{
        Card, Details,
        commands::{WriteCard, Written, write_card},
    },
    workshop::{Question, Session, WorkingGroup, Workshop},
};
use db::{Happened, WriteTx, args, secret, sql};
use testkit::Town;
use uuid::Uuid;

/// The hall with everything a test names.
pub struct Hall {
    pub commune: CommuneId,
    pub workshop: Id<Workshop>,
    /// The session whose cards feed the plan, and the one for the charter.
    pub plan: Id<Session>,
    pub charter: Id<Session>,
    pub question: Id<Question>,
    /// Groups 1 and 2 of the plan's session, group 1 of the charter's.
    pub groups: [Id<WorkingGroup>; 3],
    /// The key of the first group's rapporteur.
    pub key: &'static str,
    pub facilitator: Actor,
    pub rapporteur: Actor,
}

#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Prepared {
    Hall { workshop: Uuid },
}

impl Happened for Prepared {
    const ROOM: &'static str = "test";
    fn subject(&self) -> Uuid {
        let Self::Hall { workshop } = self;
        *workshop
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

/// Rows of a workshop were touched by hand.
pub fn touched(workshop: Id<Workshop>) -> impl Happened {
    Prepared::Hall { workshop: workshop.uuid() }
}

impl Hall {
    /// Opens a workshop by rows alone.
    pub async fn open(town: &Town) -> Self {
        let commune = town.beni_mellal();
        let mut tx = town.db.write(commune).await.unwrap();
        let workshop = insert_workshop(&mut tx).await;
        let plan = insert_session(&mut tx, workshop, 2, "action_plan").await;
        let charter = insert_session(&mut tx, workshop, 4, "charter").await;
        let question = insert_question(&mut tx, plan).await;
        insert_question(&mut tx, charter).await;
        insert_people(&mut tx, workshop).await;
        let (drawing, other) =
            (insert_drawing(&mut tx, plan).await, insert_drawing(&mut tx, charter).await);
        let groups = [
            insert_group(&mut tx, drawing, 1, "key-one").await,
            insert_group(&mut tx, drawing, 2, "key-two").await,
            insert_group(&mut tx, other, 1, "key-three").await,
        ];
        tx.commit(&Actor::system(), Prepared::Hall { workshop: workshop.uuid() }).await.unwrap();
        let facilitator = town.holder(Role::Facilitator, commune);
        let rapporteur = Actor::rapporteur(commune, groups[0].uuid(), Lang::Ar);
        Self {
            commune,
            workshop,
            plan,
            charter,
            question,
            groups,
            key: "key-one",
            facilitator,
            rapporteur,
        }
    }

    /// What the first group's rapporteur writes.
    pub fn said(&self, text: &str) -> WriteCard {
        WriteCard {
            commune: self.commune,
            group: self.groups[0],
            question: Some(self.question),
            text: text.into(),
            lang: Lang::Ar,
            id: None,
        }
    }

    /// Writes a card as the first group.
    pub async fn write(&self, town: &Town, text: &str) -> Written {
        write_card(&town.db, &self.rapporteur, self.said(text), &Details::default()).await.unwrap()
    }

    /// Writes a card as the charter's group, through the facilitator.
    pub async fn write_for_charter(&self, town: &Town, text: &str) -> Id<Card> {
        let question = self.question_of(town, self.charter).await;
        let card = WriteCard { group: self.groups[2], question: Some(question), ..self.said(text) };
        write_card(&town.db, &self.facilitator, card, &Details::default()).await.unwrap().id
    }

    async fn question_of(&self, town: &Town, session: Id<Session>) -> Id<Question> {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let row: (Id<Question>,) = tx
            .one(
                sql!("select id from question where commune_id = $1 and session_id = $2"),
                args![self.commune, session],
            )
            .await
            .unwrap();
        row.0
    }

    /// The place of a group, for who may write there.
    pub fn place(&self, group: usize) -> Place {
        Place::Group(self.commune, self.groups[group].uuid())
    }
}

async fn insert_workshop(tx: &mut WriteTx) -> Id<Workshop> {
    let id = tx.id();
    tx.run(
        sql!(
            "insert into workshop (commune_id, id, title, project, lang, held_on, starts_at, venue,
                 state, opened_at, shown_at, revision)
             values ($1, $2, 'ورشة', 'تضافر', 'ar', '2023-11-01', '09:30', 'القاعة', 'open', $3, $3, 1)"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
    .unwrap();
    id
}

async fn insert_session(
    tx: &mut WriteTx,
    workshop: Id<Workshop>,
    number: i64,
    feeds: &str,
) -> Id<Session> {
    let id = tx.id();
    tx.run(
        sql!(
            "insert into session (commune_id, workshop_id, id, position, number, kind, title,
                 starts_at, ends_at, feeds)
             values ($1, $2, $3, $4, $4, 'session', 'عمل مجموعات', '10:30', '12:00', $5)"
        ),
        args![tx.scope(), workshop, id, number, feeds],
    )
    .await
    .unwrap();
    id
}

async fn insert_question(tx: &mut WriteTx, session: Id<Session>) -> Id<Question> {
    let id = tx.id();
    tx.run(
        sql!(
            "insert into question (commune_id, session_id, id, position, text)
             values ($1, $2, $3, 1, 'ما الإجراء؟')"
        ),
        args![tx.scope(), session, id],
    )
    .await
    .unwrap();
    id
}

async fn insert_people(tx: &mut WriteTx, workshop: Id<Workshop>) {
    let category: Id<()> = tx.id();
    tx.run(
        sql!(
            "insert into category (commune_id, workshop_id, id, position, word, label)
             values ($1, $2, $3, 1, 'elected', 'منتخبون ومنتخبات')"
        ),
        args![tx.scope(), workshop, category],
    )
    .await
    .unwrap();
    for (index, sex) in ["female"; 7].iter().chain(["male"; 6].iter()).enumerate() {
        let person = civic::people::commands::enter_person(tx, "", "").await.unwrap();
        let participant: Id<()> = tx.id();
        tx.run(
            sql!(
                "insert into participant (commune_id, workshop_id, id, person_id, category_id, sex,
                     code, walk_in, arrived_at, revision)
                 values ($1, $2, $3, $4, $5, $6, $7, false, $8, 1)"
            ),
            args![
                tx.scope(),
                workshop,
                participant,
                person,
                category,
                *sex,
                db::Sealed::of(&format!("AAAA-{index:04}")),
                tx.now()
            ],
        )
        .await
        .unwrap();
    }
}

async fn insert_drawing(tx: &mut WriteTx, session: Id<Session>) -> Id<()> {
    let id = tx.id();
    tx.run(
        sql!(
            "insert into drawing (commune_id, session_id, id, seed, groups, drawn_at)
             values ($1, $2, $3, 'seed', 2, $4)"
        ),
        args![tx.scope(), session, id, tx.now()],
    )
    .await
    .unwrap();
    id
}

async fn insert_group(
    tx: &mut WriteTx,
    drawing: Id<()>,
    number: i64,
    key: &str,
) -> Id<WorkingGroup> {
    let id = tx.id();
    tx.run(
        sql!(
            "insert into working_group (commune_id, drawing_id, id, number, key_hash,
                 key_expires_at)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        args![tx.scope(), drawing, id, number, secret::digest(key), tx.now().plus_days(1)],
    )
    .await
    .unwrap();
    id
}
