//! The item pages of the chain: a card, a theme, a sentence, a provision's
//! origins; each with the thread on which one walks both ways.

use askama::Template;
use base::Lang;
use civic::{
    archive::chain::{self, Chain, From, Wording},
    cards::{Detail, queries::public_detail},
    commune::gazetteer::Unit,
    plenary::queries::Voted,
};
use jiff::civil::Date;
use press::{Figure, Msg, PageFrame, ProgressLine, ProgressStep, Translator};
use uuid::Uuid;

use crate::{
    address::At,
    answer::{self, Answer},
    cards::Particulars,
    context::RequestContext,
    home::public::process,
    words::LocalWords,
};

/// An item of the chain with all that hangs on it.
#[derive(Template)]
#[template(path = "archive/chain.html")]
pub(super) struct ChainPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) base: String,
    pub(super) heading: Msg,
    pub(super) words: Option<LocalWords>,
    pub(super) thread: ProgressLine,
    pub(super) chain: Chain,
    /// What the card says besides its words, where the walk begins at one.
    pub(super) detail: Option<Detail>,
}

impl ChainPage {
    fn particulars(&self) -> Option<Particulars<'_>> {
        self.detail.as_ref().map(|detail| Particulars::of(self.l, detail))
    }

    fn own_card(&self) -> Option<&chain::Card> {
        self.chain.cards.first().filter(|_| matches!(self.chain.from, From::Card(_)))
    }

    fn own_provision(&self) -> Option<&Wording> {
        self.chain.provisions.first().filter(|_| matches!(self.chain.from, From::Provision(_)))
    }

    /// The item's own kind is the page itself, not a list on it.
    fn shows(&self, list: &str) -> bool {
        let own = match self.chain.from {
            From::Card(_) => "cards",
            From::Theme(_) => "themes",
            From::Sentence(_) => "sentences",
            From::Provision(_) => "provisions",
        };
        list != own
    }

    fn day(&self, day: &str) -> Option<Figure> {
        day.parse::<Date>().ok().map(|day| self.l.date(day))
    }

    /// What the hall gave an item in a vote.
    fn weight(&self, voted: &Voted) -> Msg {
        let line = &voted.line;
        let said = self.l.word("chain-voted", voted.votes.ballot.kind).n("given", line.given);
        said.n("agree", line.agree).n("disagree", line.disagree).n("place", voted.place)
    }

    fn turnout(&self, voted: &Voted) -> Msg {
        let votes = &voted.votes;
        self.l.msg("vote-turnout").n("voted", votes.voted()).n("came", votes.present())
    }

    fn provision(&self, one: &Wording) -> Msg {
        provision(self.l, one)
    }

    fn version(&self, one: &Wording) -> Msg {
        let version = self.l.msg("chain-version").n("number", one.version_number);
        version.s("text", process(self.l, one.kind))
    }
}

pub(super) async fn card(context: RequestContext, At(id): At<Uuid>) -> Answer {
    let mut tx = context.read().await?;
    let chain = chain::from_card(&mut tx, id).await?;
    let detail = public_detail(&mut tx, base::Id::new(id)).await?;
    shown(&context, tx, chain, detail).await
}

pub(super) async fn theme(context: RequestContext, At(id): At<Uuid>) -> Answer {
    let mut tx = context.read().await?;
    let chain = chain::from_theme(&mut tx, id).await?;
    shown(&context, tx, chain, None).await
}

pub(super) async fn sentence(context: RequestContext, At(id): At<Uuid>) -> Answer {
    let mut tx = context.read().await?;
    let chain = chain::from_sentence(&mut tx, id).await?;
    shown(&context, tx, chain, None).await
}

pub(super) async fn origins(context: RequestContext, At(id): At<Uuid>) -> Answer {
    let mut tx = context.read().await?;
    let chain = chain::from_provision(&mut tx, id).await?;
    shown(&context, tx, chain, None).await
}

async fn shown(
    context: &RequestContext,
    mut tx: db::Reader,
    chain: Chain,
    detail: Option<Detail>,
) -> Answer {
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(heading(context.l, &chain), Some(&setting.accent));
    answer::page(&ChainPage { detail, ..page(context.l, frame, context.unit()?, chain) })
}

fn page(l: &'static Translator, frame: PageFrame, unit: &Unit, chain: Chain) -> ChainPage {
    let base = format!("/{}/{}", l.lang(), unit.slug);
    let thread = ProgressLine::new(l, steps(l, &base, &chain));
    let (heading, words) = (heading(l, &chain), words(&chain));
    ChainPage { l, frame, base, heading, words, thread, chain, detail: None }
}

fn heading(l: &'static Translator, chain: &Chain) -> Msg {
    let card = chain.cards.first().map_or(0, |card| card.number);
    match (chain.from, chain.provisions.first()) {
        (From::Card(_), _) => l.msg("chain-card").n("number", card),
        (From::Theme(_), _) => l.t("chain-theme"),
        (From::Sentence(_), _) => l.t("chain-sentence"),
        (From::Provision(_), Some(one)) => l.msg("chain-origins").s("provision", provision(l, one)),
        (From::Provision(_), None) => l.t("chain-provisions-title"),
    }
}

fn words(chain: &Chain) -> Option<LocalWords> {
    match chain.from {
        From::Card(_) => chain.cards.first().map(|one| LocalWords::new(one.lang, &one.text)),
        From::Theme(_) => chain.themes.first().map(|one| LocalWords::new(one.lang, &one.title)),
        From::Sentence(_) => {
            chain.sentences.first().map(|one| LocalWords::new(one.lang, &one.text))
        }
        // Its heading stands in the page's own.
        From::Provision(_) => None,
    }
}

/// «المادة 7: الإعلان»: what it is, its number and its heading.
pub(super) fn provision(l: &'static Translator, one: &Wording) -> Msg {
    let named = l.word("chain-provision", &one.level).s("number", &one.number);
    named.s("heading", one.heading.get(l.lang()))
}

/// The steps from the word to the result.
fn steps(l: &'static Translator, base: &str, chain: &Chain) -> Vec<ProgressStep> {
    let cards: Vec<Uuid> = chain.cards.iter().map(|one| one.id).collect();
    let themes: Vec<Uuid> = chain.themes.iter().map(|one| one.id).collect();
    let sentences: Vec<Uuid> = chain.sentences.iter().map(|one| one.id).collect();
    let of = |kind, ids: &[Uuid]| several(l, base, kind, "workshop", ids);
    let here = |own: bool, step: ProgressStep| if own { step.here() } else { step };
    let mut steps = vec![
        here(matches!(chain.from, From::Card(_)), of("cards", &cards)),
        here(matches!(chain.from, From::Theme(_)), of("themes", &themes)),
        here(matches!(chain.from, From::Sentence(_)), of("sentences", &sentences)),
        here(matches!(chain.from, From::Provision(_)), provisions(l, base, chain)),
        versions(l, base, chain),
    ];
    if measured(chain) {
        steps.push(result(l, base, chain));
    }
    steps.push(indicator(l, base, chain));
    steps
}

/// A step for items with pages of their own: to the one, or to their list.
fn several(
    l: &'static Translator,
    base: &str,
    list: &str,
    kind: &str,
    ids: &[Uuid],
) -> ProgressStep {
    let label = l.msg(&format!("chain-step-{list}")).n("count", ids.len());
    let step = ProgressStep::new(kind, label);
    match ids {
        [] => step,
        [one] => step.done().href(format!("{base}/{list}/{}", one.simple())),
        _ => step.done().href(format!("#{list}")),
    }
}

fn provisions(l: &'static Translator, base: &str, chain: &Chain) -> ProgressStep {
    let count = chain.provisions.len();
    let step = ProgressStep::new("second_level", l.msg("chain-step-provisions").n("count", count));
    match chain.provisions.as_slice() {
        [] => step,
        [one] => step.done().href(format!("{base}{}", one.address())),
        _ => step.done().href("#provisions"),
    }
}

fn versions(l: &'static Translator, base: &str, chain: &Chain) -> ProgressStep {
    let last = chain.versions.last();
    let kind = last.map_or("public", |one| one.stage_kind.as_str());
    let count = chain.versions.len();
    let step = ProgressStep::new(kind, l.msg("chain-step-versions").n("count", count));
    match chain.versions.as_slice() {
        [] => step,
        [one] => step.done().href(format!("{base}/versions/{}", one.version_id.simple())),
        _ => step.done().href("#versions"),
    }
}

/// Whether it reached a measure, whose progress is followed; articles have none.
fn measured(chain: &Chain) -> bool {
    chain.provisions.iter().any(|one| one.level == "measure")
}

/// How far the measures are.
fn result(l: &'static Translator, base: &str, chain: &Chain) -> ProgressStep {
    let told = chain.provisions.iter().find_map(|one| Some((one, one.percent?)));
    match told {
        Some((one, percent)) => {
            let step =
                ProgressStep::new("follow_up", l.msg("chain-progress").n("percent", percent));
            step.done().href(format!("{base}{}", one.address()))
        }
        None => ProgressStep::new("follow_up", l.t("chain-step-result")),
    }
}

/// The indicator that tells of it: the plan's completion for measures, and
/// whether words were taken up for everything else.
fn indicator(l: &'static Translator, base: &str, chain: &Chain) -> ProgressStep {
    let measured = measured(chain);
    let (number, key) = if measured { (20, "completion") } else { (17, "influence") };
    let step = ProgressStep::new("evaluation", l.t(&format!("indicator-{key}-name")));
    let told = chain.provisions.iter().any(|one| one.percent.is_some());
    let reached = if measured { told } else { !chain.provisions.is_empty() };
    let step = if reached { step.done() } else { step };
    step.href(format!("{base}/indicators/{number}"))
}

pub(super) fn sample(lang: Lang, unit: &Unit, chain: Chain) -> ChainPage {
    let l = Translator::of(lang);
    let frame = PageFrame::new(lang, format!("/{}/cards/1", unit.slug)).title(heading(l, &chain));
    let frame = frame.commune(lang.pick(&unit.name_ar, &unit.name_fr), &unit.slug, None);
    page(l, frame, unit, chain)
}
