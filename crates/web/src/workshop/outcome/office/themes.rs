//! Gathering the cards of a session into themes: choose cards, choose where
//! they go. Nothing is dragged.

use askama::Template;
use base::{Error, Id, Result};
use civic::workshop::{
    Sitting,
    outcome::{Card, Theme, commands, rules},
};
use press::{Choice, Fields, Say, Shell, Tongue};

use super::Desk;
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
    workshop::outcome::{
        Address, Asked,
        again::{Again, Form, Theirs},
        id,
    },
};

/// The themes of a session.
#[derive(Template)]
#[template(path = "outcome/themes.html")]
pub(in crate::workshop) struct ThemesPage {
    pub(in crate::workshop) l: &'static Tongue,
    pub(in crate::workshop) shell: Shell,
    pub(in crate::workshop) desk: Desk,
    pub(in crate::workshop) sitting: Option<Sitting>,
    pub(in crate::workshop) again: Again,
}

impl ThemesPage {
    /// The form that puts chosen cards somewhere.
    fn put(&self) -> Fields {
        let form = Form {
            what: "put",
            item: String::new(),
            carried: vec![("sitting", self.sitting_id())],
            typed: &["cards", "theme", "title"],
            fresh: Vec::new(),
        };
        self.again.form(self.l.lang(), form)
    }

    /// The cards of one theme, or those in none, to be chosen.
    fn cards(&self, form: &Fields, theme: Option<&Theme>) -> press::Control {
        let Some(sitting) = &self.sitting else { return form.hidden("cards") };
        let of = |card: &&Card| card.theme_id == theme.map(|theme| theme.id);
        let cards = self.desk.outcome.cards_of(sitting.id).filter(of);
        let choices: Vec<Choice> = cards.map(|card| Choice::new(card.id, numbered(card))).collect();
        let label = match theme {
            Some(theme) => Say::Words(theme.title.clone()),
            None => Say::from("outcome-themes-loose"),
        };
        let scope = theme.map_or_else(|| "loose".to_owned(), |theme| theme.id.to_string());
        form.clone().scope(scope).checks("cards", label, &choices)
    }

    /// Where the chosen cards may go.
    fn targets(&self) -> Vec<Choice> {
        let themes = self.themes().map(|theme| Choice::new(theme.id, &theme.title));
        let mut targets: Vec<Choice> = themes.collect();
        targets.push(Choice::new("none", self.l.t("outcome-themes-release")));
        targets
    }

    fn themes(&self) -> impl Iterator<Item = &Theme> {
        let sitting = self.sitting.as_ref().map(|sitting| sitting.id);
        self.desk.outcome.themes.iter().filter(move |theme| Some(theme.sitting_id) == sitting)
    }

    /// The form that gives a theme another title.
    fn rename(&self, theme: &Theme) -> Fields {
        let form = Form {
            what: "rename",
            item: theme.id.to_string(),
            carried: vec![("sitting", self.sitting_id()), ("revision", theme.revision.to_string())],
            typed: &["title"],
            fresh: vec![("title", theme.title.clone())],
        };
        self.again.form(self.l.lang(), form)
    }

    /// The form that ends a theme: into another, or away when it is empty.
    fn end(&self, theme: &Theme) -> Fields {
        let form = Form {
            what: "end",
            item: theme.id.to_string(),
            carried: vec![("sitting", self.sitting_id())],
            typed: &["into"],
            fresh: Vec::new(),
        };
        self.again.form(self.l.lang(), form)
    }

    /// The other themes, into which one may go.
    fn others(&self, theme: &Theme) -> Vec<Choice> {
        let others = self.themes().filter(|other| other.id != theme.id);
        others.map(|other| Choice::new(other.id, &other.title)).collect()
    }

    fn is_empty(&self, theme: &Theme) -> bool {
        self.desk.outcome.cards_in(theme.id).next().is_none()
    }

    fn is_open(&self, theme: &Theme) -> bool {
        self.again.is("rename", theme.id) || self.again.is("end", theme.id)
    }

    fn sitting_id(&self) -> String {
        self.sitting.as_ref().map_or_else(String::new, |sitting| sitting.id.to_string())
    }
}

/// A card with its number, as it is chosen.
pub(super) fn numbered(card: &Card) -> String {
    format!("{}. {}", card.number, card.text)
}

/// The page.
pub(in crate::workshop) async fn page(visit: Visit, address: Address, asked: Asked) -> Answer {
    let (shell, desk) = Desk::open(&visit, &address.2, "themes").await?;
    let sitting = desk.sitting(asked.get("sitting").map(String::as_str)).cloned();
    answer::page(&ThemesPage { l: desk.l, shell, desk, sitting, again: Again::default() })
}

/// Puts cards, renames, merges or removes a theme.
pub(in crate::workshop) async fn change(visit: Visit, address: Address, sent: Sent) -> Answer {
    let done = match sent.get("do") {
        "put" => put(&visit, &sent).await,
        "rename" => rename(&visit, &sent).await,
        "end" => end(&visit, &sent).await,
        _ => Err(Error::NotFound),
    };
    let (shell, desk) = Desk::open(&visit, &address.2, "themes").await?;
    let Err(error) = done else { return Ok(answer::go(&desk.at(sent.get("sitting")))) };
    let sitting = desk.sitting(Some(sent.get("sitting"))).cloned();
    let theme = id::<Theme>(sent.get("item")).ok();
    let theirs = || {
        let theme = desk.outcome.themes.iter().find(|row| Some(row.id) == theme)?;
        Some(Theirs { field: "title", text: theme.title.clone() })
    };
    let again = Again::of(sent, error, theirs)?;
    answer::refused(&ThemesPage { l: desk.l, shell, desk, sitting, again })
}

/// Puts the chosen cards into the theme chosen, into a new one, or out of theirs.
async fn put(visit: &Visit, sent: &Sent) -> Result<()> {
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let sitting: Id<Sitting> = id(sent.get("sitting"))?;
    let cards = sent.all("cards").into_iter().map(id).collect::<Result<Vec<Id<Card>>>>()?;
    if cards.is_empty() && sent.get("title").is_empty() {
        return Err(Error::invalid("cards", "fault-choose-cards"));
    }
    let theme = match (sent.get("title"), sent.get("theme")) {
        ("", "") => return Err(Error::invalid("theme", "fault-choose-theme")),
        ("", "none") => {
            return commands::release_cards(store, who, commune, sitting, &cards).await;
        }
        ("", theme) => id(theme)?,
        (title, _) => commands::make_theme(store, who, commune, sitting, title).await?,
    };
    if cards.is_empty() {
        return Ok(());
    }
    commands::put_cards(store, who, commune, theme, &cards).await
}

async fn rename(visit: &Visit, sent: &Sent) -> Result<()> {
    let mut faults = base::Faults::default();
    let title = sent.text(&mut faults, "title", rules::TITLE_LIMIT);
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    faults.check()?;
    let theme = (id(sent.get("item"))?, revision.unwrap_or_default());
    commands::rename_theme(visit.site.store(), &visit.actor, visit.commune()?, theme, &title).await
}

async fn end(visit: &Visit, sent: &Sent) -> Result<()> {
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let theme: Id<Theme> = id(sent.get("item"))?;
    match sent.get("into") {
        "" => commands::remove_theme(store, who, commune, theme).await,
        into => commands::merge_themes(store, who, commune, theme, id(into)?).await,
    }
}
