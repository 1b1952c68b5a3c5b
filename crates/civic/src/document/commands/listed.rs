//! Taking a list of measures into the draft of the plan, whole.

use base::{Action, Actor, CommuneId, Error, Faults, Id, LocalText, Place, Result, fold::fold};
use db::{Database, WriteTx};

use super::{arrange, before, rows};
use crate::{
    commune::rules::{
        again::Chosen,
        deeds::{Deeds, Taken},
    },
    document::{
        Happened, Level, ListedMeasure, Origin, Particulars, Provision, Version, Wording, Words,
        queries,
        rules::{self, Content, section_name},
    },
    process::ProcessKind,
};

/// A list of measures, with what was chosen of its rows.
#[derive(Debug, Clone)]
pub struct ListMeasures {
    /// The measures.
    pub list: Vec<ListedMeasure>,
    /// What was chosen of each.
    pub chosen: Vec<Option<Chosen<ListedMeasure>>>,
    /// Where the list comes from, as the drafting team says it of each measure
    /// that is new or changed; empty where it is said later.
    pub reason: LocalText,
}

/// Takes a list of measures into the draft: new ones at the end of the axis or
/// objective that the list names, which is added where the draft has none.
pub async fn list_measures(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    listed: ListMeasures,
) -> Result<Taken> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let document = rows::working_document(&mut tx, ProcessKind::ActionPlan).await?;
    let draft = rows::draft(&mut tx, document.ok_or(Error::NotFound)?.id).await?;
    let there = queries::measures_of(&mut tx, &draft).await?;
    let deeds = Deeds::of(&there, &listed.list, &listed.chosen)?;
    let taken = deeds.taken(listed.list.len());
    if taken.added + taken.changed == 0 {
        return Ok(taken);
    }
    let origin = Origin::DraftingTeam(listed.reason.trimmed());
    let origin = Some(&origin).filter(|_| !listed.reason.is_empty());
    let mut text = Text::of(&mut tx, &draft).await?;
    let mut added = Vec::new();
    for row in &deeds.added {
        let id = text.add(&mut tx, row).await?;
        added.push(id);
    }
    text.arrange(&mut tx).await?;
    for known in &deeds.changed {
        change(&mut tx, &draft, known).await?;
    }
    let changed: Vec<Id<Provision>> = deeds.changed.iter().map(|it| it.provision).collect();
    if let Some(origin) = origin {
        for provision in added.iter().chain(&changed) {
            rows::insert_source(&mut tx, draft.id, *provision, origin).await?;
        }
    }
    let [added, changed] = [added, changed].map(|it| it.iter().map(|id| id.uuid()).collect());
    let document = draft.document_id.uuid();
    let sourced = origin.is_some();
    tx.commit(actor, Happened::MeasuresListed { document, added, changed, sourced }).await?;
    Ok(taken)
}

async fn change(tx: &mut WriteTx, draft: &Version, known: &ListedMeasure) -> Result<()> {
    let wording = rows::wording(tx, draft.id, known.provision).await?;
    let earlier = before(tx, &wording).await?;
    let particulars = Some(known.particulars.clone());
    let words = known.words.clone();
    let now = Content { words, repealed: wording.repealed, particulars };
    rows::update_words(tx, &wording, &known.words, earlier.as_ref() != Some(&now)).await?;
    rows::replace_measure(tx, draft.id, known.provision, &known.particulars).await
}

/// A provision in the order of the draft, with its name.
struct Slot {
    id: Id<Provision>,
    level: Level,
    /// Its heading in each language, folded; empty where it was taken out.
    names: [String; 2],
}

/// The draft on its way: provisions are added, and their places written at the end.
struct Text<'a> {
    draft: &'a Version,
    order: Vec<Slot>,
}

impl<'a> Text<'a> {
    async fn of(tx: &mut WriteTx, draft: &'a Version) -> Result<Self> {
        let text = rows::wordings(tx, draft.id).await?;
        let order = text.iter().map(|it| {
            let heading = [&it.heading.ar, &it.heading.fr];
            let names = heading.map(|text| if it.repealed { String::new() } else { named(text) });
            Slot { id: it.provision_id, level: it.level, names }
        });
        Ok(Self { draft, order: order.collect() })
    }

    /// Adds a measure where the list has it.
    async fn add(&mut self, tx: &mut WriteTx, row: &ListedMeasure) -> Result<Id<Provision>> {
        let mut within = 0..self.order.len();
        for (level, name) in [(Level::Axis, &row.axis), (Level::Objective, &row.objective)] {
            if !name.is_empty() {
                let at = self.section(tx, (level, name), within.end, row).await?;
                within = at..self.branch_end(at);
            }
        }
        let stands = within.start < self.order.len() && !self.order.is_empty();
        if !stands {
            return Err(nowhere(row));
        }
        let at = if row.objective.is_empty() && !row.axis.is_empty() {
            // Behind the axis's own measures, before its first objective.
            let below = self.order.iter().enumerate().skip(within.start + 1).take(within.len() - 1);
            let mut objectives = below.filter(|(_, slot)| slot.level == Level::Objective);
            objectives.next().map_or(within.end, |(at, _)| at)
        } else {
            within.end
        };
        let mut words = row.words.clone();
        if words.body.ar.is_empty() {
            words.body.ar.clone_from(&words.heading.ar);
        }
        self.insert(tx, at, Level::Measure, (&words, &row.particulars)).await
    }

    /// The place of an axis or an objective of this name, added where there is none.
    async fn section(
        &mut self,
        tx: &mut WriteTx,
        (level, name): (Level, &str),
        end: usize,
        row: &ListedMeasure,
    ) -> Result<usize> {
        let within = match level {
            Level::Axis => 0,
            _ => self
                .order
                .iter()
                .take(end)
                .rposition(|it| it.level == Level::Axis)
                .ok_or_else(|| nowhere(row))?,
        };
        let wanted = named(name);
        let is = |slot: &Slot| slot.level == level && slot.names.contains(&wanted);
        if let Some(at) = (within..end).find(|at| is(&self.order[*at])) {
            return Ok(at);
        }
        let at = if level == Level::Axis { self.order.len() } else { end };
        let words = Words { heading: LocalText::new(section_name(name), ""), ..Words::default() };
        self.insert(tx, at, level, (&words, &Particulars::default())).await?;
        Ok(at)
    }

    async fn insert(
        &mut self,
        tx: &mut WriteTx,
        at: usize,
        level: Level,
        (words, particulars): (&Words, &Particulars),
    ) -> Result<Id<Provision>> {
        let fresh =
            rows::Fresh { level, model: None, former: None, position: 0, words, changed: true };
        let id = rows::insert_provision(tx, self.draft.document_id, self.draft.id, &fresh).await?;
        if level == Level::Measure {
            let weight = particulars.weight.max(1);
            let particulars = Particulars { weight, ..particulars.clone() };
            rows::insert_measure(tx, self.draft.id, id, &particulars).await?;
        }
        let names = [&words.heading.ar, &words.heading.fr].map(|it| named(it));
        self.order.insert(at, Slot { id, level, names });
        Ok(id)
    }

    /// Where what belongs to a provision ends.
    fn branch_end(&self, at: usize) -> usize {
        let depth = self.order[at].level.depth();
        let below = self.order.iter().skip(at + 1);
        at + 1 + below.take_while(|slot| slot.level.depth() > depth).count()
    }

    async fn arrange(&self, tx: &mut WriteTx) -> Result<()> {
        let text = rows::wordings(tx, self.draft.id).await?;
        let by_id = rules::by_id(&text);
        let order: Vec<&Wording> =
            self.order.iter().filter_map(|slot| by_id.get(&slot.id).copied()).collect();
        arrange(tx, &order).await
    }
}

/// A heading as it is compared.
fn named(text: &str) -> String {
    fold(section_name(text))
}

/// A row that names no axis, where the draft has none either.
fn nowhere(row: &ListedMeasure) -> Error {
    let mut faults = Faults::default();
    faults.add_with("list", "fault-list-axis", vec![("row", row.row.to_string())]);
    Error::Invalid(faults)
}
