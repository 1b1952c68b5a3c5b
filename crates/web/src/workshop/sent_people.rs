//! People who come as a list: pasted, or as a file. A list whose head names its
//! columns is shown before it is taken; one that stands in the usual order is
//! taken at once, unless it says something of people who are there already.

use base::{Error, Faults, Id};
use civic::{
    agenda::queries::Day,
    workshop::{
        Category, Participant, Workshop,
        commands::{self, Belongs, NewParticipant, Received},
        queries,
        rules::{
            again::{self, Chosen, Differs},
            list::{self, KEPT},
        },
    },
};
use press::Translator;

use super::{
    page_head::{self, Head},
    people::{known, people},
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, Upload},
    lists::{
        Sent, Shown,
        again::{Again, Known, PEOPLE},
    },
};

const KIND: ::list::Kind = ::list::Kind::People;

/// Takes a list, or shows it.
pub(super) async fn receive(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    upload: Upload,
) -> Answer {
    let sent = &upload.sent;
    if ["look", "import"].contains(&sent.get("do")) {
        return confirm(&context, workshop, sent).await;
    }
    let is_file = upload.too_large || !upload.bytes.is_empty();
    let found = match is_file {
        true => Sent::file(&upload, KIND),
        false => match list::pasted(sent.get("list")) {
            bare if bare.head_row.is_none() => {
                return at_once(&context, workshop, sent, &bare).await;
            }
            _ => Sent::pasted(sent.get("list"), KIND),
        },
    };
    match found {
        Ok(found) => shown(&context, workshop, sent, found, Faults::default()).await,
        Err(faults) => back(&context, workshop, sent, Error::Invalid(faults)).await,
    }
}

async fn day(context: &RequestContext, workshop: Id<Workshop>) -> base::Result<Day> {
    civic::agenda::queries::day(&mut context.read().await?, workshop).await
}

/// Takes a list without a head as it stands, unless somebody on it is or may be
/// there already.
async fn at_once(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    reading: &::list::Reading,
) -> Answer {
    let known = known(&day(context, workshop).await?);
    let people = match list::people(reading, &known, None) {
        Ok(people) => people,
        Err(faults) => return back(context, workshop, sent, Error::Invalid(faults)).await,
    };
    match enter(context, workshop, sent, &people).await {
        Err(Error::Invalid(_)) => match Sent::pasted(sent.get("list"), KIND) {
            Ok(found) => shown(context, workshop, sent, found, Faults::default()).await,
            Err(faults) => back(context, workshop, sent, Error::Invalid(faults)).await,
        },
        entered => Ok(entered?),
    }
}

async fn enter(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    people: &[NewParticipant],
) -> base::Result<axum::response::Response> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let chosen = (0..people.len()).map(|at| sent.get(&again::field(at)).parse::<Chosen>().ok());
    let chosen: Vec<Option<Chosen>> = chosen.collect();
    let received =
        commands::receive_list(db, &context.actor, commune, workshop, people, &chosen).await?;
    let Received { entered, changed, there } = received;
    let told = format!("?entered={entered}&changed={changed}&there={there}");
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/people{told}"))))
}

async fn back(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    error: Error,
) -> Answer {
    let returned = Returned::of(sent.clone().with("do", "many"), error)?;
    answer::refused(&people(context, workshop, &returned).await?)
}

/// Takes a list as it was shown, or shows it with what was chosen on it.
async fn confirm(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Answer {
    let found = Sent::carried(sent, KIND)?;
    let known = known(&day(context, workshop).await?);
    let people = list::people(&found.reading, &known, sent.get("category").parse().ok());
    let faults = match people {
        Ok(people) if sent.get("do") == "import" && found.is_as_shown(sent) => {
            match enter(context, workshop, sent, &people).await {
                Err(Error::Invalid(faults)) => faults,
                entered => return Ok(entered?),
            }
        }
        _ => Faults::default(),
    };
    shown(context, workshop, sent, found, faults).await
}

/// A list with what is said beside its rows, and the faults of what was chosen there.
async fn shown(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    found: Sent,
    chosen: Faults,
) -> Answer {
    let day = day(context, workshop).await?;
    let unsaid: Option<Belongs> = sent.get("category").parse().ok();
    let people = list::people(&found.reading, &known(&day), unsaid);
    // The list may be sound but for the category that is chosen on its page.
    let (people, faults) = match (people, sent.get("do")) {
        (Ok(people), _) => (people, chosen),
        (Err(faults), "look" | "import") => (Vec::new(), faults),
        (Err(mut faults), _) => {
            faults.0.retain(|fault| fault.key != "fault-list-no-category");
            (Vec::new(), faults)
        }
    };
    let (reached, there) = {
        let mut tx = context.read().await?;
        let reached = page_head::stands(context, &mut tx, &day.workshop, 0).await?;
        (reached, queries::participants(&mut tx, &context.actor, workshop, "").await?)
    };
    let (rows, categories) = (&found.reading.rows, &day.categories);
    let standings = again::compare(&there, categories, &people);
    let known =
        |id| there.iter().find(|row| row.id == id).map(|it| told(context.l, it, categories));
    let again = Again {
        l: context.l,
        sentences: &PEOPLE,
        rows,
        standings: &standings,
        known: &known,
        differs: key,
    };
    let (beside, chosen) = again.beside(sent);
    let home = context.here(&format!("/office/workshops/{workshop}/people"));
    let db = context.site.db();
    let without = rows.iter().any(|row| row.text("category").is_empty());
    let place = Shown {
        title: "people-paste",
        head: Head::new(context, &day.workshop, "people", reached).html(),
        action: format!("{home}/list"),
        back: home,
        key: db.id::<()>(db.now()).uuid(),
        kept: &KEPT,
        categories: match without {
            true => page_head::category_choices(context.l, categories),
            false => Vec::new(),
        },
        category: sent.get("category").to_owned(),
        beside,
        chosen,
        asks_reason: false,
    };
    let sound = faults.is_empty();
    let page = found.page(context, place, faults);
    if sound { answer::page(&page) } else { answer::refused(&page) }
}

/// What is known of somebody.
fn told(l: &'static Translator, known: &Participant, categories: &[Category]) -> Known {
    let name = match known.name.as_str() {
        "" => l.t("people-nameless").plain(),
        name => name.to_owned(),
    };
    let category = categories.iter().find(|it| it.id == known.category_id);
    let category = category.map(|it| page_head::category(l, it.word, &it.label));
    let sex = l.word("workshop-sex", known.sex).plain();
    let more = [&known.contact, &known.details.phone];
    let more = more.into_iter().chain([&known.details.function, &known.details.organisation]);
    let facts = [category, Some(sex)].into_iter().flatten().chain(more.cloned()).collect();
    Known { name, facts }
}

const fn key(what: Differs) -> &'static str {
    match what {
        Differs::Name => "list-who-differs-name",
        Differs::Contact => "list-who-differs-contact",
        Differs::Category => "list-who-differs-category",
        Differs::Sex => "list-who-differs-sex",
        Differs::Function => "list-who-differs-function",
        Differs::Organisation => "list-who-differs-organisation",
    }
}
