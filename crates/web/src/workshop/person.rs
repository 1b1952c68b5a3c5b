//! Somebody on the list: corrected, joined with another row of the same
//! person, or taken off.

use askama::Template;
use base::{Error, Id, likeness};
use civic::{
    minutes::commands::{self as later, JoinParticipants},
    people::Details,
    workshop::{
        Participant, Workshop,
        commands::{self, ChangeParticipant},
        queries,
    },
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{
    page_head::{self, Head},
    people::person,
};
use crate::{
    address::Within,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
};

/// The page of somebody on the list.
#[derive(Template)]
#[template(path = "workshop/person.html")]
pub(super) struct Person {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) row: Participant,
    pub(super) refusal: Option<Msg>,
    pub(super) change: FormView,
    pub(super) join: FormView,
    pub(super) remove: FormView,
    pub(super) categories: Vec<Choice>,
    pub(super) sexes: Vec<Choice>,
    /// Whom they may be: the names most like theirs first.
    pub(super) others: Vec<Choice>,
}

/// The page.
pub(super) async fn page(
    context: RequestContext,
    Within(workshop, who): Within<Id<Workshop>, Id<Participant>>,
) -> Answer {
    answer::page(&stand(&context, workshop, who, &Returned::default()).await?)
}

/// Does what one of its forms says.
pub(super) async fn put(
    context: RequestContext,
    Within(workshop, who): Within<Id<Workshop>, Id<Participant>>,
    sent: FormData,
) -> Answer {
    let done = match sent.get("do") {
        "change" => change(&context, workshop, who, &sent).await,
        "join" => join(&context, workshop, who, &sent).await,
        "remove" => remove(&context, workshop, who).await,
        "renew" => renew(&context, workshop, who).await,
        _ => Err(Error::NotFound),
    };
    match done {
        Ok(told) => {
            let people = format!("/office/workshops/{workshop}/people?done={told}");
            Ok(answer::go(&context.here(&people)))
        }
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            let page = stand(&context, workshop, who, &returned).await?;
            answer::with_status(returned.status(), &page)
        }
    }
}

async fn change(
    context: &RequestContext,
    workshop: Id<Workshop>,
    participant: Id<Participant>,
    sent: &FormData,
) -> base::Result<&'static str> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let (given, revision) = (person(sent).map_err(Error::Invalid)?, sent.named("revision")?);
    let change = ChangeParticipant { commune, workshop, participant, given, revision };
    commands::change_participant(db, &context.actor, change).await.map(|()| "changed")
}

async fn join(
    context: &RequestContext,
    workshop: Id<Workshop>,
    right: Id<Participant>,
    sent: &FormData,
) -> base::Result<&'static str> {
    let (db, commune) = (context.site.db(), context.commune()?);
    if sent.get("other").is_empty() {
        return Err(Error::invalid("other", "fault-required"));
    }
    let joined = JoinParticipants { commune, workshop, right, other: sent.named("other")? };
    later::join_participants(db, &context.actor, joined).await.map(|_| "joined")
}

async fn remove(
    context: &RequestContext,
    workshop: Id<Workshop>,
    who: Id<Participant>,
) -> base::Result<&'static str> {
    let (db, commune) = (context.site.db(), context.commune()?);
    later::remove_participant(db, &context.actor, commune, workshop, who).await.map(|()| "removed")
}

async fn renew(
    context: &RequestContext,
    workshop: Id<Workshop>,
    who: Id<Participant>,
) -> base::Result<&'static str> {
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::renew_code(db, &context.actor, commune, workshop, who).await.map(|_| "renewed")
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    who: Id<Participant>,
    returned: &Returned,
) -> base::Result<Person> {
    let (l, lang) = (context.l, context.lang);
    let mut tx = context.read().await?;
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let mut there = queries::participants(&mut tx, &context.actor, workshop, "").await?;
    let at = there.iter().position(|row| row.id == who).ok_or(Error::NotFound)?;
    let entered = i64::try_from(there.len()).unwrap_or(i64::MAX);
    let reached = page_head::stands(context, &mut tx, &day.workshop, entered).await?;
    let row = there.remove(at);
    let change = about(lang, "change", who).with("name", &row.name).with("contact", &row.contact);
    let Details { phone, function, organisation } = &row.details;
    let change = change.with("phone", phone).with("function", function);
    let change = change.with("organisation", organisation);
    let change = change.with("category", row.category_id.uuid()).with("sex", row.sex);
    Ok(Person {
        l,
        frame: context.office_frame(l.t("person-title")),
        head: Head::new(context, &day.workshop, "people", reached),
        refusal: returned.refusal(l),
        change: returned.fill(change.with("revision", row.revision)),
        join: returned.fill(about(lang, "join", who)),
        remove: returned.fill(about(lang, "remove", who)),
        categories: page_head::category_choices(l, &day.categories),
        sexes: page_head::sexes(l),
        others: others(l, &row, there),
        row,
    })
}

fn others(l: &Translator, row: &Participant, there: Vec<Participant>) -> Vec<Choice> {
    let own = likeness::stems(&row.name);
    let like = |it: &Participant| likeness::of_stems(&own, &likeness::stems(&it.name));
    let mut there: Vec<(f64, Participant)> = there.into_iter().map(|it| (like(&it), it)).collect();
    there.sort_by(|one, other| other.0.total_cmp(&one.0));
    let named = |it: &Participant| match it.name.as_str() {
        "" => l.t("people-nameless").attr(),
        name => format!("\u{2068}{name}\u{2069}"),
    };
    let label = |it: &Participant| format!("{} · \u{2068}{}\u{2069}", named(it), it.code);
    there.iter().map(|(_, it)| Choice::new(it.id, label(it))).collect()
}
