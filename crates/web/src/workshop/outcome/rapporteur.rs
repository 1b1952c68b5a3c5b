//! The rapporteur's phone: one group, one question, one card at a time. The
//! link is the way in; there is no account.

use askama::Template;
use axum::extract::Path;
use base::{Actor, Error, Faults, Id, Lang, Result};
use civic::workshop::{
    Question, WorkingGroup,
    outcome::{
        Card,
        commands::{self, ChangeCard, WriteCard},
        queries::{self, AtTable},
        rules,
    },
};
use press::{Fields, Say, Shell, Tongue};

use super::{
    Address, Asked,
    again::{Again, Form, Theirs},
    id,
};
use crate::{
    answer::{self, Answer},
    form::Sent,
    limit,
    visit::Visit,
};

/// The group's page: the questions, the card being written, the group's cards.
#[derive(Template)]
#[template(path = "outcome/rapporteur.html")]
pub(super) struct RapporteurPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) at: AtTable,
    /// The question being answered; none where the session has none.
    pub(super) question: Option<Question>,
    pub(super) form: Fields,
    pub(super) cards: Vec<Card>,
    /// The page's own address.
    pub(super) here: String,
    /// The number of the card just written.
    pub(super) sent: Option<i64>,
}

impl RapporteurPage {
    fn is_open(&self) -> bool {
        rules::going_on(self.at.workshop.opened_at, self.at.workshop.closed_at).is_ok()
    }

    /// The label of the text: the question itself, or what is asked without one.
    fn ask(&self) -> Say {
        self.question
            .as_ref()
            .map_or_else(|| Say::from("rapporteur-text"), |asked| Say::Words(asked.text.clone()))
    }

    fn is_asked(&self, question: &Question) -> bool {
        self.question.as_ref().is_some_and(|asked| asked.id == question.id)
    }
}

/// One card, to be changed or withdrawn.
#[derive(Template)]
#[template(path = "outcome/card.html")]
pub(super) struct CardPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) card: Card,
    pub(super) change: Fields,
    pub(super) withdraw: Fields,
    /// The group's page.
    pub(super) back: String,
}

/// Whoever holds a group's key, at its table.
struct Rapporteur {
    actor: Actor,
    group: Id<WorkingGroup>,
    back: String,
}

impl Rapporteur {
    async fn of(visit: &Visit, key: &str) -> Result<Self> {
        let commune = visit.commune()?;
        let mut tx = visit.read().await?;
        let now = visit.site.store().now();
        let group = queries::by_key(&mut tx, commune, key, now).await?;
        let actor = Actor::rapporteur(commune, group.uuid(), visit.lang);
        Ok(Self { actor, group, back: visit.here(&format!("/group/{key}")) })
    }
}

fn shell(visit: &Visit, number: i64) -> Shell {
    let title = visit.l.msg("outcome-group").n("number", number);
    let shell = visit.bare_shell(title).stage();
    match visit.unit() {
        Ok(unit) => shell.commune(visit.town(), &unit.slug, None),
        Err(_) => shell,
    }
}

/// The page; `?question=` chooses the question, `?sent=` thanks for a card.
pub(super) async fn page(visit: Visit, address: Address, asked: Asked) -> Answer {
    let holder = Rapporteur::of(&visit, &address.2).await?;
    let question = asked.get("question").map_or("", String::as_str);
    let sent = asked.get("sent").and_then(|number| number.parse().ok());
    let form = Fields::new(visit.lang);
    answer::page(&stand(&visit, holder, question, form, sent).await?)
}

async fn stand(
    visit: &Visit,
    holder: Rapporteur,
    question: &str,
    form: Fields,
    sent: Option<i64>,
) -> Result<RapporteurPage> {
    let commune = visit.commune()?;
    let mut tx = visit.read().await?;
    let at = queries::at_table(&mut tx, &holder.actor, commune, holder.group).await?;
    let cards = queries::group_cards(&mut tx, &holder.actor, commune, holder.group).await?;
    let asked = id::<Question>(question).ok();
    let question = at.questions.iter().find(|row| Some(row.id) == asked);
    let question = question.or_else(|| at.questions.first()).cloned();
    let form = match &question {
        Some(question) if form.value("question").is_empty() => form.with("question", question.id),
        _ => form,
    };
    let form = match form.value("key") {
        "" => form.with("key", visit.site.store().id::<Card>(visit.site.store().now()).uuid()),
        _ => form,
    };
    let shell = shell(visit, at.table.number);
    Ok(RapporteurPage { l: visit.l, shell, at, question, form, cards, here: holder.back, sent })
}

/// Writes a card, and comes back for the next under the same question.
pub(super) async fn write(visit: Visit, address: Address, sent: Sent) -> Answer {
    let holder = Rapporteur::of(&visit, &address.2).await?;
    let store = visit.site.store();
    visit.site.limits().take(limit::CARDS, &holder.group.to_string(), store.now())?;
    match written(&visit, &holder, &sent).await {
        Ok(number) => {
            let question = sent.get("question");
            Ok(answer::go(&format!("{}?question={question}&sent={number}", holder.back)))
        }
        Err(Error::Invalid(faults)) => {
            let form = sent.fields(visit.lang, faults);
            answer::refused(&stand(&visit, holder, sent.get("question"), form, None).await?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn written(visit: &Visit, holder: &Rapporteur, sent: &Sent) -> Result<i64> {
    let mut faults = Faults::default();
    let text = sent.text(&mut faults, "text", rules::CARD_LIMIT);
    faults.check()?;
    let question = sent.get("question");
    let input = WriteCard {
        commune: visit.commune()?,
        group: holder.group,
        question: if question.is_empty() { None } else { Some(id(question)?) },
        lang: written_in(&text, visit.lang),
        text,
        id: sent.key(),
    };
    Ok(commands::write_card(visit.site.store(), &holder.actor, input).await?.number)
}

/// The language that the letters say; French and Arabic groups use the same link.
fn written_in(text: &str, page: Lang) -> Lang {
    let has = |from: char, to: char| text.chars().any(|sign| (from..=to).contains(&sign));
    if has('\u{2d30}', '\u{2d7f}') {
        Lang::Zgh
    } else if has('\u{620}', '\u{64a}') {
        Lang::Ar
    } else if page == Lang::Ar && has('a', 'z') {
        Lang::Fr
    } else {
        page
    }
}

type CardAddress = Path<(String, String, String, String)>;

/// One of the group's cards.
pub(super) async fn card(visit: Visit, address: CardAddress) -> Answer {
    let holder = Rapporteur::of(&visit, &address.2).await?;
    let card = own(&visit, &holder, &address.3).await?;
    answer::page(&card_page(&visit, &holder, card, &Again::default()))
}

async fn own(visit: &Visit, holder: &Rapporteur, card: &str) -> Result<Card> {
    let card: Id<Card> = id(card)?;
    let mut tx = visit.read().await?;
    let cards =
        queries::group_cards(&mut tx, &holder.actor, visit.commune()?, holder.group).await?;
    cards.into_iter().find(|row| row.id == card).ok_or(Error::NotFound)
}

fn card_page(visit: &Visit, holder: &Rapporteur, card: Card, again: &Again) -> CardPage {
    let carried = vec![("revision", card.revision.to_string())];
    let change = Form {
        what: "change",
        item: card.id.to_string(),
        carried: carried.clone(),
        typed: &["text"],
        fresh: vec![("text", card.text.clone())],
    };
    let withdraw = Form {
        what: "withdraw",
        carried,
        typed: &[],
        fresh: Vec::new(),
        item: card.id.to_string(),
    };
    CardPage {
        l: visit.l,
        shell: shell(visit, card.group_number),
        change: again.form(visit.lang, change),
        withdraw: again.form(visit.lang, withdraw),
        back: holder.back.clone(),
        card,
    }
}

/// Changes or withdraws one of the group's cards.
pub(super) async fn change(visit: Visit, address: CardAddress, sent: Sent) -> Answer {
    let holder = Rapporteur::of(&visit, &address.2).await?;
    let card = own(&visit, &holder, &address.3).await?;
    let done = changed(&visit, &holder, card.id, &sent).await;
    let Err(error) = done else { return Ok(answer::go(&holder.back)) };
    // What the card says now: somebody else may have changed it meanwhile.
    let card = own(&visit, &holder, &address.3).await?;
    let theirs = || Some(Theirs { field: "text", text: card.text.clone() });
    let again = Again::of(sent, error, theirs)?;
    answer::refused(&card_page(&visit, &holder, card, &again))
}

async fn changed(visit: &Visit, holder: &Rapporteur, card: Id<Card>, sent: &Sent) -> Result<()> {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let mut faults = Faults::default();
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    let revision = revision.unwrap_or_default();
    match sent.get("do") {
        "change" => {
            let text = sent.text(&mut faults, "text", rules::CARD_LIMIT);
            faults.check()?;
            let input = ChangeCard { commune, card, text, revision };
            commands::change_card(store, &holder.actor, input).await
        }
        "withdraw" => {
            faults.check()?;
            commands::withdraw_card(store, &holder.actor, commune, card, revision).await
        }
        _ => Err(Error::NotFound),
    }
}
