//! The reception desk: who is there, one tap to a person.

use askama::Template;
use axum::extract::{Path, Query};
use base::{Error, Faults};
use civic::{
    people::Sex,
    workshop::{
        Participant, WorkshopState,
        commands::{self, Mark},
        queries::{self, Attendance, Proposal},
    },
};
use press::{Bars, Choice, Fields, Shell, Tongue};

use super::{
    Address, Asked,
    around::{self, Head},
    id,
    people::{person, with_category},
};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
};

/// The reception desk.
#[derive(Template)]
#[template(path = "workshop/presence.html")]
pub(super) struct Desk {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) head: Head,
    pub(super) search: Fields,
    pub(super) form: Fields,
    pub(super) rows: Vec<(Participant, String)>,
    /// In the room now, by sex.
    pub(super) parity: Bars,
    pub(super) here: i64,
    pub(super) entered: i64,
    /// In the room and on the list, by category.
    pub(super) counts: Vec<(String, i64, i64)>,
    pub(super) open: bool,
    /// Who has just been marked, and whether they had been before.
    pub(super) marked: Option<(String, bool)>,
    /// The groups proposed to them, when they came after a drawing.
    pub(super) proposed: Vec<(Proposal, String)>,
    pub(super) categories: Vec<Choice>,
    pub(super) sexes: Vec<Choice>,
}

/// The desk, with those whose name or code holds what was typed.
pub(super) async fn page(visit: Visit, Path((_, _, workshop)): Address, asked: Asked) -> Answer {
    let Query(asked) = asked;
    let fresh = Fields::new(visit.lang);
    answer::page(&desk(&visit, &workshop, &asked, fresh).await?)
}

/// Marks somebody: arrived, left, or not there after all.
pub(super) async fn mark(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let (store, actor, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let at = id(&workshop)?;
    let back = visit.here(&format!("/office/workshops/{workshop}/presence"));
    let who = || id::<Participant>(sent.get("participant"));
    match sent.get("what") {
        "left" => commands::mark_left(store, actor, commune, at, who()?).await?,
        "back" => commands::take_back_arrival(store, actor, commune, at, who()?).await?,
        _ => {
            let marked =
                commands::mark_present(store, actor, commune, at, Mark::Participant(who()?));
            let marked = marked.await?;
            let already = if marked.already { "&already=yes" } else { "" };
            let marked = marked.participant;
            return Ok(answer::go(&format!("{back}?marked={marked}{already}#desk")));
        }
    }
    Ok(answer::go(&back))
}

/// Enters somebody who came without being on the list.
pub(super) async fn walk_in(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let entered = match person(&sent) {
        Ok(person) => {
            let (actor, workshop) = (&visit.actor, id(&workshop)?);
            commands::walk_in(store, actor, commune, workshop, person, sent.key()).await
        }
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match entered {
        Ok(who) => {
            let rest = format!("/office/workshops/{workshop}/presence?marked={who}#desk");
            Ok(answer::go(&visit.here(&rest)))
        }
        Err(Error::Invalid(faults)) => again(&visit, &workshop, &sent, faults).await,
        Err(error) => Err(error.into()),
    }
}

async fn again(visit: &Visit, workshop: &str, sent: &Sent, faults: Faults) -> Answer {
    let form = sent.fields(visit.lang, faults);
    answer::refused(&desk(visit, workshop, &std::collections::HashMap::new(), form).await?)
}

async fn desk(
    visit: &Visit,
    workshop: &str,
    asked: &std::collections::HashMap<String, String>,
    form: Fields,
) -> base::Result<Desk> {
    let typed = asked.get("q").map_or("", |typed| typed.trim());
    let (mut tx, commune, actor) = (visit.read().await?, visit.commune()?, &visit.actor);
    let day = queries::day(&mut tx, commune, id(workshop)?).await?;
    let at = day.workshop.id;
    let counts = queries::attendance(&mut tx, actor, commune, at).await?;
    let mut found = queries::participants(&mut tx, actor, commune, at, typed).await?;
    // Those who are still awaited stand first, under the thumb.
    found.sort_by_key(Participant::is_here);
    let here = queries::standings(&counts, |row| row.here);
    let entered = queries::standings(&counts, |row| row.entered).all();
    let marked =
        asked.get("marked").and_then(|id| found.iter().find(|row| row.id.to_string() == *id));
    let proposed = match marked {
        Some(who) => {
            let drawn = queries::groups_of_workshop(&mut tx, actor, commune, at).await?;
            proposals(visit.l, &day, who, &drawn)
        }
        None => Vec::new(),
    };
    let marked = marked.map(|row| (row.name.clone(), asked.contains_key("already")));
    let step = if day.workshop.state == WorkshopState::Closed { 6 } else { 2 };
    Ok(Desk {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("presence-title")),
        head: Head::new(visit, &day.workshop, "presence", step),
        search: Fields::new(visit.lang).with("q", typed).scope("find"),
        form: keyed(visit, form).scope("new"),
        parity: Bars::parity(visit.l, here.women, here.men, here.unsaid),
        here: here.all(),
        entered,
        counts: by_category(visit.l, &day, &counts),
        open: day.workshop.state != WorkshopState::Closed,
        marked,
        proposed,
        categories: around::category_choices(visit.l, &day.categories),
        sexes: around::sexes(visit.l),
        rows: with_category(visit.l, &day, found),
    })
}

/// The form with a key of its own, so that sending it twice enters one person.
fn keyed(visit: &Visit, form: Fields) -> Fields {
    let store = visit.site.store();
    match form.value("key") {
        "" => form.with("key", store.id::<Participant>(store.now()).uuid()),
        _ => form,
    }
}

/// The group proposed in each drawn session, with the session's name.
fn proposals(
    l: &Tongue,
    day: &queries::Day,
    who: &Participant,
    drawn: &[queries::DrawnSitting],
) -> Vec<(Proposal, String)> {
    let proposed = queries::propose(day, std::slice::from_ref(who), drawn).into_iter();
    let named = proposed.filter_map(|it| {
        let sitting = day.sittings.iter().find(|row| row.id == it.sitting)?;
        Some((it, around::title(l, sitting)))
    });
    named.collect()
}

/// For each category: its name, how many are here, how many are on the list.
fn by_category(l: &Tongue, day: &queries::Day, counts: &[Attendance]) -> Vec<(String, i64, i64)> {
    let rows = day.categories.iter().map(|category| {
        let own = || counts.iter().filter(|row| row.category_id == category.id);
        let (here, entered) = (own().map(|row| row.here).sum(), own().map(|row| row.entered).sum());
        (around::category(l, category.word, &category.label), here, entered)
    });
    rows.filter(|row| row.2 > 0).collect()
}

impl Desk {
    fn sex(&self, sex: &Sex) -> press::Msg {
        self.l.word("workshop-sex", sex)
    }

    /// What the button of an arrival says to somebody of that sex.
    fn arrived(&self, sex: &Sex) -> press::Msg {
        self.l.word("presence-mark", sex)
    }
}
