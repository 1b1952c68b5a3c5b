//! Who is on the list: entering, pasting, inviting.

use askama::Template;
use base::{Action, Error, Faults, Id, fold::fold};
use civic::{
    framing::paper,
    people::{Details, Sex},
    workshop::{
        Participant, Workshop,
        commands::{self, Belongs, Invited, NewParticipant},
        queries,
        rules::list,
    },
};
use press::{Bars, Choice, FormView, Msg, PageFrame, Translator};

use super::page_head::{self, Head};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The list of participants.
#[derive(Template)]
#[template(path = "workshop/people.html")]
pub(super) struct People {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    /// What was just done.
    pub(super) told: Vec<Msg>,
    pub(super) parity: Bars,
    pub(super) rows: Vec<(Participant, String)>,
    /// Where personal pages begin.
    pub(super) invited: String,
    /// How many are not invited yet.
    pub(super) uninvited: usize,
    pub(super) prepares: bool,
    /// Where the office reads what was told to whom.
    pub(super) notices: String,
    /// A list to fill.
    pub(super) template: String,
    pub(super) form: FormView,
    pub(super) pasted: FormView,
    pub(super) categories: Vec<Choice>,
    pub(super) sexes: Vec<Choice>,
}

/// The list and its forms; the address tells what was just done.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let mut page = people(&context, workshop, &Returned::default()).await?;
    page.told = told(context.l, &asked);
    answer::page(&page)
}

/// What was done with a list or with somebody on it.
fn told(l: &Translator, asked: &Asked) -> Vec<Msg> {
    let count = |name: &str| asked.get(name).and_then(|count| count.parse::<usize>().ok());
    let done = match asked.get("done").map(String::as_str) {
        Some("changed") => Some("person-changed"),
        Some("joined") => Some("person-joined"),
        Some("removed") => Some("person-removed"),
        Some("renewed") => Some("person-renewed"),
        _ => None,
    };
    match (count("entered"), count("changed"), count("there")) {
        (Some(0), Some(0), Some(there)) => vec![l.msg("people-nothing-new").n("count", there)],
        (Some(entered), Some(changed), Some(there)) => {
            let counted = [
                ("people-entered", entered),
                ("people-changed", changed),
                ("people-stayed", there),
            ];
            let counted = counted.into_iter().filter(|(_, count)| *count > 0);
            counted.map(|(key, count)| l.msg(key).n("count", count)).collect()
        }
        _ => done.map(|key| l.t(key)).into_iter().collect(),
    }
}

/// Enters one person.
pub(super) async fn add(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let entered = match person(&sent) {
        Ok(person) => {
            let (db, commune) = (context.site.db(), context.commune()?);
            commands::enter_participant(db, &context.actor, commune, workshop, person).await
        }
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match entered {
        Ok(_) => Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/people")))),
        Err(error) => {
            let returned = Returned::of(sent.with("do", "one"), error)?;
            answer::refused(&people(&context, workshop, &returned).await?)
        }
    }
}

/// Somebody as a form sends them: name and contact may be missing, the sex
/// may be unsaid.
pub(crate) fn person(sent: &FormData) -> Result<NewParticipant, Faults> {
    let mut faults = Faults::default();
    let name = sent.optional(&mut faults, "name", list::LONGEST);
    let mut typed = |field: &str| sent.optional(&mut faults, field, list::LONGEST);
    let (contact, phone) = (typed("contact"), typed("phone"));
    let details =
        Details { phone, function: typed("function"), organisation: typed("organisation") };
    let category = sent.parsed::<Belongs>(&mut faults, "category", "fault-choice-unknown");
    let sex = sent.parsed_or_none::<Sex>(&mut faults, "sex", "fault-choice-unknown");
    match (category, faults.is_empty()) {
        (Some(category), true) => {
            let sex = sex.unwrap_or(Sex::Unsaid);
            Ok(NewParticipant { name, contact, details, category, sex })
        }
        _ => Err(faults),
    }
}

/// The folded names by which the categories may be called in a list: the
/// paper's words, and the standard ones in Arabic and French.
pub(crate) fn known(day: &civic::agenda::queries::Day) -> Vec<(String, Belongs)> {
    let own = day.categories.iter().filter(|row| !row.label.is_empty());
    let own = own.map(|row| (fold(&row.label), Belongs::Listed(row.id)));
    let standard = paper::Category::ALL.iter().flat_map(|word| {
        let names = [base::Lang::Ar, base::Lang::Fr].map(|lang| {
            let name = Translator::of(lang).word("paper-category", word).plain();
            (fold(&name), Belongs::Word(*word))
        });
        names.into_iter().chain([(fold(word.word()), Belongs::Word(*word))])
    });
    own.chain(standard).collect()
}

/// The list as a file with the columns by which a list is read, so that it may
/// be corrected in a spreadsheet and sent again.
pub(super) async fn csv(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let found = queries::participants(&mut tx, &context.actor, day.workshop.id, "").await?;
    let heads = ["name", "sex", "category", "function", "organisation", "phone", "mail"];
    let name =
        |key| ::list::Kind::People.column(key).map_or("", |it| context.lang.pick(it.ar, it.fr));
    let rows = with_category(context.l, &day, found).into_iter().map(|(row, category)| {
        let sex = match row.sex {
            Sex::Unsaid => String::new(),
            said => context.l.word("workshop-sex", said).plain(),
        };
        let (phone, mail) = (row.phone().to_owned(), row.mail().to_owned());
        (row.name, sex, category, row.details.function, row.details.organisation, phone, mail)
    });
    answer::csv("people.csv", &heads.map(name), rows)
}

/// Marks one person or all of them as invited.
pub(super) async fn invite(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let who = sent.named_or_none("participant")?.map_or(Invited::All, Invited::One);
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::invite(db, &context.actor, commune, workshop, who).await?;
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/people"))))
}

pub(super) async fn people(
    context: &RequestContext,
    workshop: Id<Workshop>,
    returned: &Returned,
) -> base::Result<People> {
    let form = |form| returned.fill(FormView::new(context.lang).scope(form).mark("do", form));
    let mut tx = context.read().await?;
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let found = queries::participants(&mut tx, &context.actor, day.workshop.id, "").await?;
    let of = |sex: Sex| found.iter().filter(|row| row.sex == sex).count();
    let count = |sex| i64::try_from(of(sex)).unwrap_or(i64::MAX);
    let parity = Bars::parity(context.l, count(Sex::Female), count(Sex::Male), count(Sex::Unsaid));
    let entered = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let reached = page_head::stands(context, &mut tx, &day.workshop, entered).await?;
    Ok(People {
        l: context.l,
        frame: context.office_frame(context.l.t("people-title")),
        head: Head::new(context, &day.workshop, "people", reached),
        told: Vec::new(),
        parity,
        uninvited: found.iter().filter(|row| row.invited_at.is_none() && !row.walk_in).count(),
        rows: with_category(context.l, &day, found),
        invited: context.here("/invitation"),
        prepares: context.actor.may(Action::PrepareWorkshop, context.place()?),
        notices: context.here("/office/notices"),
        template: context.here("/office/list.csv"),
        form: form("one"),
        pasted: form("many"),
        categories: page_head::category_choices(context.l, &day.categories),
        sexes: page_head::sexes(context.l),
    })
}

/// Participants, each with the name of their category.
pub(crate) fn with_category(
    l: &Translator,
    day: &civic::agenda::queries::Day,
    found: Vec<Participant>,
) -> Vec<(Participant, String)> {
    let name = |row: &Participant| {
        let category = day.categories.iter().find(|it| it.id == row.category_id);
        category.map_or(String::new(), |it| page_head::category(l, it.word, &it.label))
    };
    found.into_iter().map(|row| (name(&row), row)).map(|(name, row)| (row, name)).collect()
}
