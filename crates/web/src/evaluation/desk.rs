//! The evaluation as the office sees it: opening and closing the form, the QR
//! for the hall, the response rate and, once closed, the results.

use askama::Template;
use base::{Action, Id};
use civic::{
    evaluation::{Results, Tally, commands, queries},
    workshop::{Category, Workshop},
};
use press::{Bar, Bars, Html, PageFrame, Translator, qr};

use super::named::{self, Means};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
    workshop::page_head::{self, Head},
};

/// The evaluation of a day.
#[derive(Template)]
#[template(path = "evaluation/desk.html")]
pub(super) struct DeskPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    /// The workshop's own page.
    pub(super) home: String,
    pub(super) results: Results,
    pub(super) categories: Vec<Category>,
    /// The address of the hall's form with its QR code, while it is open.
    pub(super) hall: Option<(String, Html)>,
    /// Whether the reader opens and closes the form.
    pub(super) runs: bool,
    /// Whether the reader enters paper forms.
    pub(super) enters: bool,
}

impl DeskPage {
    fn rate(&self) -> String {
        named::rate(self.l, &self.results)
    }

    fn mean(&self, tally: &Tally) -> String {
        named::mean(self.l, tally.mean)
    }

    /// How many gave each mark; those who gave none are drawn, never left out.
    fn bars(&self, tally: &Tally) -> Bars {
        let mark = |mark: usize| Bar {
            label: self.l.word("evaluation-mark", mark).attr(),
            count: tally.counts[mark - 1],
            kind: "part",
        };
        let mut bars: Vec<Bar> = (1..=5).rev().map(mark).collect();
        let label = self.l.t("contribute-unsaid").attr();
        bars.push(Bar { label, count: tally.unknown, kind: "unsaid" });
        Bars::new(self.l, bars)
    }

    fn short(&self) -> [String; 4] {
        named::short(self.l)
    }

    /// The means by sex, then by category, each with the key of its heading.
    fn parts(&self) -> Vec<(&'static str, Vec<Means>)> {
        let Some(summary) = &self.results.summary else { return Vec::new() };
        vec![
            ("evaluation-by-sex", named::sexes(self.l, summary)),
            ("evaluation-by-category", named::categories(self.l, summary, &self.categories)),
        ]
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let form = queries::paper(&mut tx, &context.actor, workshop).await?;
    let results = queries::results(&mut tx, &context.actor, workshop).await?;
    let may = |action| context.place().is_ok_and(|place| context.actor.may(action, place));
    let reached = page_head::reached(&form.workshop, 1, true);
    answer::page(&DeskPage {
        l: context.l,
        frame: context.office_frame(context.l.t("evaluation-title")),
        head: Head::new(&context, &form.workshop, "close", reached),
        home: context.here(&format!("/office/workshops/{workshop}")),
        hall: hall(&context, &results),
        results,
        categories: form.categories,
        runs: may(Action::RunWorkshop),
        enters: may(Action::MarkPresence),
    })
}

/// The hall's address and its code, while the form is open.
fn hall(context: &RequestContext, results: &Results) -> Option<(String, Html)> {
    let open = results.evaluation.as_ref().filter(|it| it.closed_at.is_none())?;
    let address = context.link(&format!("/evaluation/{}", open.key));
    let code = qr(&address, &context.l.t("evaluation-hall").attr());
    Some((address, code))
}

/// Opens the form, or closes it.
pub(super) async fn turn(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    match sent.get("do") {
        "open" => commands::open(db, who, commune, workshop).await?,
        "close" => commands::close(db, who, commune, workshop).await?,
        _ => return Err(base::Error::NotFound.into()),
    }
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/evaluation"))))
}
