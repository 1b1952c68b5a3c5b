//! What a card says besides its words: in forms, and as pages show it.

use askama::Template;
use base::{Faults, Id};
use civic::{
    cards::{Card, Detail, Details, Stance, rules},
    process::ProcessKind,
    programme::ModelProvision,
};
use press::{Choice, Msg, Translator};
use serde_json::{Value, json};

use crate::form::FormData;

/// What a session's cards may say, for the form.
pub(super) struct Asks {
    feeds: Option<ProcessKind>,
    articles: Vec<Choice>,
    stances: Vec<Choice>,
}

impl Asks {
    pub(super) fn new(
        l: &'static Translator,
        feeds: Option<ProcessKind>,
        articles: &[ModelProvision],
    ) -> Self {
        let choice = |row: &ModelProvision| {
            let heading = row.heading.get(l.lang());
            Choice::new(row.id.uuid(), article(l, row.number, heading).plain())
        };
        let stances = Stance::ALL.iter();
        let stance = |it: &Stance| Choice::new(it, l.word("capture-stance", it).plain());
        let (articles, stances) = (articles.iter().map(choice), stances.map(stance));
        Self { feeds, articles: articles.collect(), stances: stances.collect() }
    }

    pub(super) fn plan(&self) -> bool {
        self.feeds == Some(ProcessKind::ActionPlan)
    }

    pub(super) fn charter(&self) -> bool {
        self.feeds == Some(ProcessKind::Charter)
    }

    pub(super) fn articles(&self) -> &[Choice] {
        &self.articles
    }

    pub(super) fn stances(&self) -> &[Choice] {
        &self.stances
    }
}

fn article(l: &Translator, number: i64, heading: &str) -> Msg {
    l.msg("chain-provision-article").n("number", number).s("heading", heading)
}

/// The details as the form sent them.
pub(super) fn sent(sent: &FormData, faults: &mut Faults) -> Details {
    Details {
        why: sent.optional(faults, "why", rules::WHY_LIMIT),
        who: sent.optional(faults, "who", rules::SHORT_LIMIT),
        due: sent.optional(faults, "due", rules::DUE_LIMIT),
        sign: sent.optional(faults, "sign", rules::SHORT_LIMIT),
        article: sent.parsed_or_none(faults, "article", "fault-choose"),
        stance: sent.parsed_or_none(faults, "stance", "fault-choose"),
    }
}

/// The values of the form's fields for a card that is there.
pub(super) fn values(card: &Card, details: &Details) -> Vec<(&'static str, String)> {
    let article = details.article.map(|id: Id<_>| id.to_string()).unwrap_or_default();
    let stance = details.stance.map_or_else(String::new, |it| it.word().to_owned());
    vec![
        ("text", card.text.clone()),
        ("why", details.why.clone()),
        ("who", details.who.clone()),
        ("due", details.due.clone()),
        ("sign", details.sign.clone()),
        ("article", article),
        ("stance", stance),
    ]
}

/// The same for the script that brings a card back into the form.
pub(super) fn typed(card: &Card, details: &Details) -> Value {
    let pairs = values(card, details).into_iter();
    pairs
        .map(|(name, value)| (name.to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// A card's words and details in one text, to be read beside one's own.
pub(super) fn whole(l: &Translator, card: &Card, details: &Details) -> String {
    let said = [
        ("capture-why", &details.why),
        ("capture-who", &details.who),
        ("capture-due", &details.due),
        ("capture-sign", &details.sign),
    ];
    let lines = said.iter().filter(|(_, words)| !words.is_empty());
    let lines = lines.map(|(key, words)| format!("{} {words}", l.t(key).plain()));
    let stance = details.stance.map(|it| l.word("capture-stance", it).plain());
    std::iter::once(card.text.clone()).chain(lines).chain(stance).collect::<Vec<_>>().join("\n")
}

/// A card's details as a list beneath its words.
#[derive(Template)]
#[template(path = "cards/detail.html")]
pub(crate) struct Particulars<'a> {
    l: &'static Translator,
    detail: &'a Detail,
}

impl askama::filters::HtmlSafe for Particulars<'_> {}

impl<'a> Particulars<'a> {
    /// The list, where there is something to list.
    pub(crate) const fn of(l: &'static Translator, detail: &'a Detail) -> Self {
        Self { l, detail }
    }

    /// The same on one line, for where no list may stand.
    pub(crate) fn brief(&self) -> String {
        let stance = self.detail.stance.map(|it| self.l.word("capture-stance", it).plain());
        let said = self.said().into_iter();
        let said = said.map(|(label, words)| format!("{} \u{2068}{words}\u{2069}", label.plain()));
        let article = self.article().map(|it| it.plain());
        article.into_iter().chain(stance).chain(said).collect::<Vec<_>>().join(" · ")
    }

    fn said(&self) -> Vec<(Msg, &str)> {
        let said = [
            ("capture-why", &self.detail.why),
            ("capture-who", &self.detail.who),
            ("capture-due", &self.detail.due),
            ("capture-sign", &self.detail.sign),
        ];
        let said = said.into_iter().filter(|(_, words)| !words.is_empty());
        said.map(|(key, words)| (self.l.t(key), words.as_str())).collect()
    }

    fn article(&self) -> Option<Msg> {
        let heading = self.detail.article.as_ref().map_or("", |it| it.get(self.l.lang()));
        Some(article(self.l, self.detail.article_number?, heading))
    }
}
