//! The papers of the reception: letters of invitation, badges, and the sheet
//! to sign. They say names, so only those who may see people print them.

mod attendance;
mod badges;
mod letters;

use axum::extract::Query;
use base::{Id, Lang, Result, sheet::Sheet};
use civic::{
    agenda::queries::Day,
    attendance::{Seat, queries::all_seats},
    commune::gazetteer::Unit,
    workshop::{
        Participant, Workshop,
        queries::{self},
    },
};
use press::Translator;

use crate::{
    address::{Asked, At, read},
    answer::{self, Answer},
    context::RequestContext,
    workshop::page_head,
};

pub use attendance::sheet as attendance_sheet;
pub use badges::sheet as badges_sheet;
pub use letters::sheet as letters_sheet;

/// What every paper is made of.
pub struct Matter<'a> {
    /// The language it is printed in: Arabic or French.
    pub lang: Lang,
    /// The commune.
    pub unit: &'a Unit,
    /// The workshop with its programme.
    pub day: &'a Day,
    /// Who is on the list.
    pub people: &'a [Participant],
    /// Where they sit.
    pub seats: &'a [Seat],
    /// Where the commune's pages begin, with scheme and host.
    pub address: String,
}

impl Matter<'_> {
    fn l(&self) -> &'static Translator {
        Translator::of(self.lang)
    }

    /// What somebody's category is called.
    fn category(&self, who: &Participant) -> String {
        let found = self.day.categories.iter().find(|row| row.id == who.category_id);
        found.map_or(String::new(), |row| page_head::category(self.l(), row.word, &row.label))
    }

    /// Where somebody's own page is.
    fn page(&self, who: &Participant) -> String {
        format!("{}/invitation/{}", self.address, who.code)
    }
}

/// Letters to everybody who was entered before the day, or to one of them.
pub(super) async fn letters(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    print(context, workshop, asked, "invitations", letters_sheet).await
}

/// Badges of everybody on the list, or of one of them.
pub(super) async fn badges(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    print(context, workshop, asked, "badges", badges_sheet).await
}

/// The sheet to sign.
pub(super) async fn attendance(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    print(context, workshop, asked, "attendance", attendance_sheet).await
}

async fn print(
    context: RequestContext,
    workshop: Id<Workshop>,
    Query(asked): Asked,
    name: &str,
    make: impl Fn(&Matter<'_>) -> Sheet,
) -> Answer {
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let mut people = queries::participants(&mut tx, actor, day.workshop.id, "").await?;
    let seats = all_seats(&mut tx, actor, day.workshop.id).await?;
    drop(tx);
    let one: Option<Result<Id<Participant>>> = asked.get("participant").map(|one| read(one));
    if let Some(one) = one.transpose()? {
        people.retain(|row| row.id == one);
    }
    let lang = if context.lang == Lang::Ar { Lang::Ar } else { Lang::Fr };
    let address = context.lasting("");
    let (unit, people) = (context.unit()?, people.as_slice());
    let matter = Matter { lang, unit, day: &day, people, seats: &seats, address };
    let printed = context.site.printer().print(make(&matter)).await?;
    let name = format!("{name}-{}-{}.pdf", unit.slug, day.workshop.held_on);
    answer::file(printed.pdf, "application/pdf", &name)
}
