//! What every page carries around its content: language, title, commune,
//! navigation and the visitor.

use std::fmt::Display;

use base::Lang;

use crate::{Html, assets, khatam};

/// The accents a commune may choose from; the stylesheet knows the same words.
pub const ACCENTS: [&str; 6] = ["zellige", "majorelle", "terracotta", "olive", "atlantic", "plum"];

/// An entry of the commune's sections.
#[derive(Debug, Clone)]
pub struct NavItem {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page belongs to it.
    pub current: bool,
}

/// The commune a page belongs to.
#[derive(Debug, Clone)]
pub struct Town {
    /// Its name in the reader's language.
    pub name: String,
    /// Its segment of the address.
    pub slug: String,
    /// One of [`ACCENTS`]; the product's own green otherwise.
    pub accent: Option<String>,
}

/// Who reads, as far as the page's head shows it.
#[derive(Debug, Clone, Default)]
pub enum Visitor {
    /// Nothing is shown: a page with a single task.
    #[default]
    Unsaid,
    /// A way in is offered.
    Stranger {
        /// The sign-in page.
        sign_in: String,
    },
    /// Somebody signed in.
    Known {
        /// Their name.
        name: String,
        /// Their own space.
        home: String,
        /// Their own account.
        account: String,
        /// Where leaving is posted.
        sign_out: String,
    },
}

/// The frame of a page.
#[derive(Debug, Clone)]
pub struct PageFrame {
    /// The page's language.
    pub lang: Lang,
    /// The page's title.
    pub title: String,
    /// The address after the language, beginning with `/`; it leads to the same page in the others.
    pub path: String,
    /// The commune, on its pages.
    pub commune: Option<Town>,
    /// The sections beside each other.
    pub nav: Vec<NavItem>,
    /// Who reads.
    pub visitor: Visitor,
    /// A sentence for search engines and previews.
    pub description: Option<String>,
    /// Keeps the page out of search engines: receipts, personal links, desks.
    pub noindex: bool,
    /// A working page of the office: wider, with two panes from 1024 up.
    pub desk: bool,
    /// One task for a hall or a phone: no head, huge type.
    pub stage: bool,
}

impl PageFrame {
    /// A frame for a page at `path` (after the language), to be filled by the methods below.
    #[must_use]
    pub fn new(lang: Lang, path: impl Into<String>) -> Self {
        Self {
            lang,
            title: String::new(),
            path: path.into(),
            commune: None,
            nav: Vec::new(),
            visitor: Visitor::Unsaid,
            description: None,
            noindex: false,
            desk: false,
            stage: false,
        }
    }

    /// Sets the title: a message, or words of the page's own item.
    #[must_use]
    pub fn title(mut self, title: impl Display) -> Self {
        self.title = title.to_string();
        self
    }

    /// Sets the commune.
    #[must_use]
    pub fn commune(mut self, name: &str, slug: &str, accent: Option<&str>) -> Self {
        let accent = accent.filter(|word| ACCENTS.contains(word)).map(str::to_owned);
        self.commune = Some(Town { name: name.to_owned(), slug: slug.to_owned(), accent });
        self
    }

    /// Adds a section.
    #[must_use]
    pub fn nav(mut self, label: impl Display, href: impl Into<String>, current: bool) -> Self {
        self.nav.push(NavItem { label: label.to_string(), href: href.into(), current });
        self
    }

    /// Sets who reads.
    #[must_use]
    pub fn visitor(mut self, visitor: Visitor) -> Self {
        self.visitor = visitor;
        self
    }

    /// Sets the sentence for previews.
    #[must_use]
    pub fn description(mut self, description: impl Display) -> Self {
        self.description = Some(description.to_string());
        self
    }

    /// Keeps the page out of search engines.
    #[must_use]
    pub const fn private(mut self) -> Self {
        self.noindex = true;
        self
    }

    /// Makes it a wide working page, which search engines never see.
    #[must_use]
    pub const fn desk(mut self) -> Self {
        self.desk = true;
        self.noindex = true;
        self
    }

    /// Makes it a page of one task without head: rapporteur, projector, kiosk.
    #[must_use]
    pub const fn stage(mut self) -> Self {
        self.stage = true;
        self.noindex = true;
        self
    }

    /// The same page in the other languages.
    #[must_use]
    pub fn others(&self) -> Vec<(Lang, String)> {
        Lang::ALL
            .into_iter()
            .filter(|lang| *lang != self.lang)
            .map(|lang| (lang, format!("/{}{}", lang.code(), self.path)))
            .collect()
    }

    /// The home that the emblem leads to: the commune's, or the product's.
    #[must_use]
    pub fn home(&self) -> String {
        self.commune.as_ref().map_or_else(
            || format!("/{}/", self.lang.code()),
            |town| format!("/{}/{}/", self.lang.code(), town.slug),
        )
    }

    /// What every footer leads to: the key of each statement's name, and where
    /// it stands; that of the commune, or of the product.
    #[must_use]
    pub fn statements(&self) -> [(&'static str, String); 4] {
        let town = self.commune.as_ref().map_or("about", |town| town.slug.as_str());
        [
            ("statement-privacy", "privacy"),
            ("statement-accessibility", "accessibility"),
            ("statement-legal", "legal"),
            ("statement-cookies", "cookies"),
        ]
        .map(|(key, page)| (key, format!("/{}/{town}/{page}", self.lang.code())))
    }

    /// The sign-in page, where the reader may be somebody but is not known.
    #[must_use]
    pub fn sign_in(&self) -> Option<&str> {
        match &self.visitor {
            Visitor::Stranger { sign_in } => Some(sign_in),
            _ => None,
        }
    }

    /// The reader's name, space, account and way out, where known.
    #[must_use]
    pub fn known(&self) -> Option<(&str, &str, &str, &str)> {
        match &self.visitor {
            Visitor::Known { name, home, account, sign_out } => {
                Some((name, home, account, sign_out))
            }
            _ => None,
        }
    }

    /// The commune's accent, for `data-accent`.
    #[must_use]
    pub fn accent(&self) -> Option<&str> {
        self.commune.as_ref().and_then(|town| town.accent.as_deref())
    }

    /// Classes of the page's body.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        if self.stage {
            "hall"
        } else if self.desk {
            "desk"
        } else {
            "public"
        }
    }

    /// The address of the stylesheet.
    #[must_use]
    pub fn stylesheet(&self) -> &'static str {
        assets::url("main.css")
    }

    /// The address of the script.
    #[must_use]
    pub fn script(&self) -> &'static str {
        assets::url("main.js")
    }

    /// The font that the first words need, fetched beside the stylesheet.
    #[must_use]
    pub fn font(&self) -> &'static str {
        assets::url(match self.lang {
            Lang::Ar => "plex-arabic-400.woff2",
            Lang::Fr => "plex-latin-400.woff2",
            Lang::Zgh => "tifinagh-400.woff2",
        })
    }

    /// The address of the icon of the window.
    #[must_use]
    pub fn favicon(&self) -> &'static str {
        assets::url("icon.svg")
    }

    /// The emblem.
    #[must_use]
    pub fn emblem(&self) -> Html {
        khatam()
    }
}
