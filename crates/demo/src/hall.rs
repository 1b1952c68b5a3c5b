//! A hall at work, for measuring and for browsers to be killed in: the real
//! paper's workshop on the day itself, people present, groups at their tables.

use base::{Actor, CommuneId, Id, Result};
use civic::{
    agenda::commands::create_workshop,
    attendance::commands::come_uninvited,
    commune,
    framing::{commands::receive_paper, paper::Category, rules::corrections::Corrections},
    people::Sex,
    workshop::{
        Act, Question, Workshop,
        commands::{
            Belongs, CallWorkshop, Draw, NewParticipant, call_workshop, draw_groups, set_questions,
        },
        queries,
    },
};
use db::Database;

use crate::{door::uninvited, replay::PAPER, story::Story};

/// A group's phone.
#[derive(Debug, Clone)]
pub struct Phone {
    /// The key that opens its group.
    pub key: String,
    /// The questions of its session.
    pub questions: Vec<Id<Question>>,
}

/// The hall.
#[derive(Debug, Clone)]
pub struct Hall {
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The phones, session by session.
    pub phones: Vec<Phone>,
}

/// Opens the hall in a commune that stands on the eve, with as many groups in
/// each of its two sessions of group work, and two people in each.
pub async fn hall(db: &Database, groups: usize) -> Result<Hall> {
    let story = Story::shipped();
    let actor = Actor::system();
    let (commune, workshop) = workshop(db, story).await?;
    fill(db, commune, workshop, groups * 2).await?;
    let day = civic::agenda::queries::day(&mut db.read(commune).await?, workshop).await?;
    let mut phones = Vec::new();
    for session in day.working_sessions() {
        let asked: Vec<String> = story
            .questions
            .iter()
            .filter(|it| session.number == Some(i64::from(it.session)))
            .map(|it| it.text_ar.clone())
            .collect();
        let questions = set_questions(db, &actor, commune, session.id, &asked).await?;
        let draw = Draw { commune, session: session.id, groups, seed: None };
        let drawn = draw_groups(db, &actor, draw).await?;
        let keys = drawn.keys.into_iter();
        phones.extend(keys.map(|it| Phone { key: it.key, questions: questions.clone() }));
    }
    Ok(Hall { workshop, phones })
}

/// The real paper's workshop in the story's commune.
pub(crate) async fn workshop(db: &Database, story: &Story) -> Result<(CommuneId, Id<Workshop>)> {
    let unit = commune::gazetteer::by_slug(&story.commune).ok_or(base::Error::NotFound)?;
    let (commune, actor) = (commune::identity(&unit.code), Actor::system());
    let bytes = PAPER.as_bytes().to_vec();
    let paper = receive_paper(db, &actor, commune, "paper.md", bytes).await?;
    let read =
        civic::framing::queries::reading(&mut db.read(commune).await?, &actor, paper).await?;
    let confirmed = Corrections::of(&read.reading).accepting_all(&read.reading);
    let workshop = create_workshop(db, &actor, commune, paper, confirmed).await?;
    show_workshop(db, &actor, commune, workshop).await?;
    Ok((commune, workshop))
}

/// Shows a workshop to everybody.
pub async fn show_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<()> {
    let revision = queries::workshop(&mut db.read(commune).await?, workshop).await?.revision;
    let shown = CallWorkshop { workshop, act: Act::Show, reason: String::new(), revision };
    call_workshop(db, actor, commune, shown).await
}

/// People come in without having been entered.
async fn fill(
    db: &Database,
    commune: CommuneId,
    workshop: Id<Workshop>,
    count: usize,
) -> Result<()> {
    let categories = Category::ALL.iter().cycle();
    for (category, sex) in categories.zip([Sex::Female, Sex::Male].iter().cycle()).take(count) {
        let person = NewParticipant {
            name: String::new(),
            contact: String::new(),
            details: civic::people::Details::default(),
            category: Belongs::Word(*category),
            sex: *sex,
        };
        let came = uninvited(person, None);
        come_uninvited(db, &Actor::system(), commune, workshop, came).await?;
    }
    Ok(())
}
