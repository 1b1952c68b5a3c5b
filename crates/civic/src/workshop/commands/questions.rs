//! The questions that groups answer.

use base::{Action, Actor, CommuneId, Faults, Id, Place, Result};
use db::Database;

use super::super::{
    Happened, Question, Session,
    gate::{self, Needs},
    store as rows,
};

/// The most questions of a session, and the longest question.
const MOST: usize = 12;
const LONGEST: usize = 300;

/// Writes the questions of a session in their order. A question that stands
/// there already keeps its identity, and with it the cards that answer it.
pub async fn set_questions(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    session: Id<Session>,
    texts: &[String],
) -> Result<Vec<Id<Question>>> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let texts: Vec<&str> =
        texts.iter().map(|it| base::visible(it)).filter(|it| !it.is_empty()).collect();
    check(&texts).check()?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, session, Needs::Unclosed).await?;
    let mut old = rows::questions_of_session(&mut tx, session).await?;
    let mut kept = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let same = old.iter().position(|question| question.text == *text);
        let id = match same {
            Some(place) => old.remove(place).id,
            None => rows::insert_question(&mut tx, session, text).await?,
        };
        rows::place_question(&mut tx, id, at + 1).await?;
        kept.push(id);
    }
    for gone in old {
        if rows::question_has_cards(&mut tx, gone.id).await? {
            return Err(base::Error::Refused("refused-question-answered"));
        }
        rows::delete_question(&mut tx, gone.id).await?;
    }
    let set = Happened::QuestionsSet { session: session.uuid(), questions: kept.len() };
    tx.commit(actor, set).await?;
    Ok(kept)
}

fn check(texts: &[&str]) -> Faults {
    let mut faults = Faults::default();
    if texts.len() > MOST {
        faults.add_with("questions", "fault-questions-many", vec![("limit", MOST.to_string())]);
    }
    if let Some(longest) = texts.iter().max_by_key(|text| text.chars().count()) {
        faults.too_long("questions", longest, LONGEST);
    }
    faults
}
