//! Setting a programme up: its partners, its communes, its model texts.

mod kept;

pub use kept::{change_partner, end_partner, leave_programme, set_course};

use base::{Action, Actor, CommuneId, Error, Faults, Id, LocalText, Place, Result, policy};
use db::{Database, INSTALLATION};

use super::{
    Happened, Model, ModelCharter, ModelKind, ModelProvision, Partner, Programme, store as rows,
};
use crate::commune;

type ProgrammeId = Id<policy::Programme>;

/// A programme to create.
#[derive(Debug, Clone)]
pub struct NewProgramme {
    /// Its short name for addresses and files.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// What it does.
    pub summary: LocalText,
}

/// Creates a programme. Nobody holds a mandate in it yet, so only the command
/// line may.
pub async fn create_programme(
    db: &Database,
    actor: &Actor,
    input: NewProgramme,
) -> Result<ProgrammeId> {
    let id = db.id(db.now());
    actor.require(Action::SteerProgramme, Place::Programme(id))?;
    let mut faults = Faults::default();
    require(&mut faults, "slug", &input.slug);
    require(&mut faults, "name_ar", &input.name.ar);
    faults.check()?;
    let mut tx = db.write(INSTALLATION).await?;
    if rows::slug_taken(&mut tx, &input.slug).await? {
        return Err(Error::invalid("slug", "fault-programme-taken"));
    }
    let NewProgramme { slug, name, summary } = input;
    let programme = Programme { id, slug, name, summary };
    rows::insert_programme(&mut tx, &programme).await?;
    tx.commit(actor, Happened::Created { programme: id.uuid() }).await?;
    Ok(id)
}

/// Names a partner of the programme, with its duty.
pub async fn add_partner(
    db: &Database,
    actor: &Actor,
    programme: ProgrammeId,
    name: LocalText,
    duty: LocalText,
) -> Result<Id<Partner>> {
    actor.require(Action::SteerProgramme, Place::Programme(programme))?;
    let mut faults = Faults::default();
    require(&mut faults, "name_ar", &name.ar);
    faults.check()?;
    let mut tx = db.write(INSTALLATION).await?;
    let partner = Partner { id: tx.id(), name, duty, revision: 1 };
    rows::insert_partner(&mut tx, programme, &partner).await?;
    let added = Happened::PartnerAdded { programme: programme.uuid(), partner: partner.id.uuid() };
    tx.commit(actor, added).await?;
    Ok(partner.id)
}

/// Chooses a commune for the programme; choosing it twice changes nothing.
pub async fn choose_commune(
    db: &Database,
    actor: &Actor,
    programme: ProgrammeId,
    commune: CommuneId,
    demo: bool,
) -> Result<()> {
    actor.require(Action::SteerProgramme, Place::Programme(programme))?;
    let mut tx = db.write(INSTALLATION).await?;
    commune::queries::by_id(&mut tx, commune).await?;
    if rows::insert_member(&mut tx, programme, commune, demo).await? {
        let (programme, commune) = (programme.uuid(), commune.uuid());
        tx.commit(actor, Happened::CommuneChosen { programme, commune, demo }).await?;
    }
    Ok(())
}

/// Hands down a model charter to the communes of the programme. An earlier
/// one stays, for the texts that started from it.
pub async fn hand_down_model(
    db: &Database,
    actor: &Actor,
    programme: ProgrammeId,
    charter: &ModelCharter,
) -> Result<Id<Model>> {
    actor.require(Action::SteerProgramme, Place::Programme(programme))?;
    let mut tx = db.write(INSTALLATION).await?;
    let model = Model {
        id: tx.id(),
        kind: ModelKind::Charter,
        title: LocalText::new(&charter.title_ar, &charter.title_fr),
        source: LocalText::new(&charter.source_ar, &charter.source_fr),
    };
    rows::insert_model(&mut tx, programme, &model).await?;
    for (position, mut provision) in (1..).zip(provisions(charter)) {
        (provision.id, provision.position) = (tx.id(), position);
        rows::insert_model_provision(&mut tx, model.id, &provision).await?;
    }
    let (programme, of) = (programme.uuid(), model.kind);
    let handed = Happened::ModelHandedDown { programme, model: model.id.uuid(), of };
    tx.commit(actor, handed).await?;
    Ok(model.id)
}

/// Chapters and articles in reading order; place and identity are given later.
fn provisions(charter: &ModelCharter) -> impl Iterator<Item = ModelProvision> {
    let unplaced = |level: &str, number: u16| ModelProvision {
        id: Id::new(uuid::Uuid::nil()),
        position: 0,
        level: level.to_owned(),
        number: i64::from(number),
        heading: LocalText::default(),
        body: LocalText::default(),
    };
    charter.chapters.iter().flat_map(move |chapter| {
        let head = ModelProvision {
            heading: LocalText::new(&chapter.heading_ar, &chapter.heading_fr),
            ..unplaced("chapter", chapter.number)
        };
        let articles = chapter.articles.iter().map(move |article| ModelProvision {
            heading: LocalText::new(&article.heading_ar, &article.heading_fr),
            body: LocalText::new(&article.body_ar, &article.body_fr),
            ..unplaced("article", article.number)
        });
        std::iter::once(head).chain(articles)
    })
}

fn require(faults: &mut Faults, field: &'static str, value: &str) {
    if base::visible(value).is_empty() {
        faults.add(field, "fault-required");
    }
}
