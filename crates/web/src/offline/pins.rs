//! The sheet of the numbers by which people sign in on the laptop of a hall.
//! It is printed once: printed again it bears other numbers, and the former end.

use base::{
    Id, Lang,
    sheet::{Block, Run, Sheet},
};
use civic::{
    offline::commands::{self, DayPin},
    workshop::Workshop,
};
use press::Translator;

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
};

/// Draws the numbers and prints them in the language asked for.
pub(super) async fn print(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let lang: Lang = sent.named("lang")?;
    let drawn = commands::draw_pins(db, &context.actor, commune, workshop).await?;
    let day = civic::agenda::queries::day(&mut context.read().await?, workshop).await?;
    let sheet = pins_sheet(lang, &day.workshop, &drawn);
    let printed = context.site.printer().print(sheet).await?;
    answer::file(printed.pdf, "application/pdf", "pins.pdf")
}

/// The sheet: one row for each, to be cut apart and handed over one by one.
#[must_use]
pub fn pins_sheet(lang: Lang, workshop: &Workshop, drawn: &[DayPin]) -> Sheet {
    let l = Translator::of(lang);
    let text = |key: &str| Block::Text { runs: vec![Run::plain(l.t(key).plain())] };
    let row = |one: &DayPin| {
        let pin = Run { bold: true, ..Run::ltr(one.pin.clone()) };
        let (label, role) = (one.label.get(lang), l.word("role", one.role).plain());
        // An account is often called by its duty.
        let role = Some(role).filter(|role| role != label).map(Run::plain);
        let named = [Run::bold(label)].into_iter().chain(role).collect();
        vec![named, vec![Run::ltr(one.login.clone())], vec![pin]]
    };
    let head = ["pins-who", "sign-in-login", "pins-pin"].map(|key| l.t(key).plain());
    let table = Block::Table {
        caption: None,
        head: head.into(),
        widths: vec![3, 3, 2],
        rows: drawn.iter().map(row).collect(),
    };
    Sheet {
        lang: lang.code().to_owned(),
        title: l.t("pins-title").plain(),
        letterhead: Vec::new(),
        subtitle: Some(workshop.title.clone()),
        foot: l.t("pins-foot").plain(),
        wide: false,
        blocks: vec![text("pins-lead"), table, text("pins-hand"), text("pins-end")],
    }
}
