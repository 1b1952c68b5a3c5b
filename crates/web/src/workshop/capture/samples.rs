//! The pages of this half of the room, filled.

use askama::DynTemplate;
use base::Lang;
use civic::workshop::outcome::queries::Outcome;
use press::{Fields, Tongue};

use super::{card::CardPage, rapporteur::RapporteurPage};
use crate::{
    Sample,
    workshop::outcome::samples::{day, shell},
};

/// Every page, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let outcome = day::outcome(lang);
    let pages: [(&'static str, Box<dyn DynTemplate>); 2] = [
        ("capture/rapporteur", Box::new(rapporteur(lang, &outcome))),
        ("capture/card", Box::new(card(lang, &outcome))),
    ];
    pages
        .into_iter()
        .map(|(name, page)| Sample { name, html: page.dyn_render().unwrap_or_default() })
        .collect()
}

fn rapporteur(lang: Lang, outcome: &Outcome) -> RapporteurPage {
    let l = Tongue::of(lang);
    RapporteurPage {
        l,
        shell: shell(lang, l.msg("outcome-group").n("number", 1)).stage(),
        at: day::table(outcome),
        question: outcome.questions.first().cloned(),
        form: Fields::new(lang).with("key", "1"),
        cards: outcome.cards.clone(),
        here: format!("/{lang}/beni-mellal/group/key"),
        sent: Some(2),
    }
}

fn card(lang: Lang, outcome: &Outcome) -> CardPage {
    let l = Tongue::of(lang);
    CardPage {
        l,
        shell: shell(lang, l.msg("rapporteur-card").n("number", 1)).stage(),
        card: outcome.cards[0].clone(),
        change: Fields::new(lang).scope("change").with("text", &outcome.cards[0].text),
        withdraw: Fields::new(lang).scope("withdraw"),
        back: format!("/{lang}/beni-mellal/group/key"),
    }
}
