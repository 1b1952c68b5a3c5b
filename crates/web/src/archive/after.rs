//! A participant's page months later: what their groups said, and what became
//! of it. The code of the invitation is the way in; no name stands here.

use askama::Template;
use civic::{
    archive::after::{self, After, Landed, Reached},
    cards::Card,
    process::{ProcessKind, Stage},
    synthesis::Sentence,
    workshop::commands::withdraw_code,
};
use press::{Figure, Msg, PageFrame, Translator};

use super::chain::provision;
use crate::{
    address::At,
    answer::{self, Answer},
    attendance::named,
    context::RequestContext,
};

/// How many cards are shown unfolded.
const FIRST: usize = 4;

/// The page.
#[derive(Template)]
#[template(path = "archive/after.html")]
pub(super) struct AfterPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) after: After,
    /// Where the commune's pages begin.
    pub(super) base: String,
    /// The group of each session, with the session's name.
    pub(super) groups: Vec<(String, i64)>,
}

/// A card of one's groups with what it led to.
pub(super) struct Saying<'a> {
    pub(super) card: &'a Card,
    pub(super) sentences: Vec<&'a Sentence>,
    pub(super) landed: Vec<&'a Landed>,
    pub(super) reached: Reached,
}

impl AfterPage {
    /// The cards, those that came furthest first.
    fn sayings(&self) -> Vec<Saying<'_>> {
        let saying = |card| Saying {
            card,
            sentences: self.after.sentences_on(card).collect(),
            landed: self.after.landed_of(card),
            reached: self.after.reached(card),
        };
        let mut all: Vec<Saying<'_>> = self.after.cards().map(saying).collect();
        all.sort_by_key(|it| (std::cmp::Reverse(it.reached), it.card.number));
        all
    }

    /// Those that are shown at once, and those that are folded.
    fn parts(&self) -> (Vec<Saying<'_>>, Vec<Saying<'_>>) {
        let mut all = self.sayings();
        let rest = all.split_off(all.len().min(FIRST));
        (all, rest)
    }

    /// The counts of the page: words of each, and how many.
    fn figures(&self) -> [(&'static str, &'static str, usize); 4] {
        [
            ("after-cards", "workshop", self.after.cards().count()),
            ("after-in-synthesis", "workshop", self.after.count(Reached::Synthesis)),
            ("after-in-text", "second-level", self.after.count(Reached::Text)),
            ("after-done", "follow-up", self.after.count(Reached::Done)),
        ]
    }

    fn provision(&self, landed: &Landed) -> Msg {
        provision(self.l, &landed.wording)
    }

    fn address(&self, landed: &Landed) -> String {
        format!("{}{}", self.base, landed.wording.address())
    }

    fn text(&self, kind: &ProcessKind) -> Msg {
        self.l.word("process-usual-title", kind)
    }

    fn adopted(&self, landed: &Landed) -> Option<Figure> {
        self.after.adopted(landed.wording.kind).map(|it| self.l.date(it.decided_on))
    }

    /// Where somebody's voice is asked now.
    fn say(&self, stage: &Stage) -> String {
        match stage.process_kind {
            ProcessKind::Charter => format!("{}/charter/contribute", self.base),
            ProcessKind::ActionPlan => format!("{}/plan/contribute", self.base),
        }
    }
}

/// The page; before the day is closed the invitation itself says what is on.
pub(super) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let after = after::after(&mut tx, &code, context.site.db().now()).await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let title = context.l.t("after-title");
    answer::page(&AfterPage {
        l: context.l,
        frame: context.public_frame(title, Some(&accent)).private(),
        groups: named(context.l, &after.seats),
        base: context.here(""),
        after,
    })
}

/// Withdraws the code for good: the page that follows says so, and so does this
/// address from then on.
pub(super) async fn withdraw(context: RequestContext, At(code): At<String>) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    withdraw_code(db, commune, context.lang, &code).await?;
    Ok(answer::go(&context.here(&format!("/invitation/{code}/after"))))
}
