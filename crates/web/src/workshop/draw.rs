//! Drawing groups, and the keys of their rapporteurs.

use askama::Template;
use base::{Action, Error, Faults, Id};
use civic::{
    agenda::queries::Day,
    people::Sex,
    workshop::{
        Participant, Placed, Session, WorkingGroup, Workshop, WorkshopState,
        commands::{self, Draw, IssuedKey},
        queries::{self, DrawnGroup, DrawnSession, Fixed, Member, Proposal},
    },
};
use press::{Bars, Choice, FormView, Html, PageFrame, Translator, qr};

use super::page_head::{self, Head};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The groups of every session of group work.
#[derive(Template)]
#[template(path = "workshop/groups.html")]
pub(super) struct Groups {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) here: i64,
    pub(super) sessions: Vec<SessionGroups>,
    /// Everybody on the list, for the forms that speak of one person.
    pub(super) people: Vec<Choice>,
    /// Where the drawings are published.
    pub(super) published: String,
    pub(super) runs: bool,
}

/// One session with its form and what was drawn.
pub(super) struct SessionGroups {
    pub(super) session: Session,
    pub(super) form: FormView,
    pub(super) drawn: Option<DrawnSession>,
    /// The links of the groups whose keys have just been made.
    pub(super) links: Vec<GroupLink>,
    /// Those in the room but in no group, with the one proposed for each.
    pub(super) late: Vec<(Participant, i64)>,
    /// Those fixed to a group before drawing.
    pub(super) fixed: Vec<Fixed>,
    /// The form that fixes people to a group.
    pub(super) fixing: FormView,
    /// The form that moves somebody by hand.
    pub(super) moving: FormView,
}

/// A group's link, shown once.
pub(super) struct GroupLink {
    pub(super) group: base::Id<WorkingGroup>,
    pub(super) address: String,
    pub(super) code: Html,
}

impl Groups {
    fn title(&self, session: &Session) -> String {
        page_head::title(self.l, session)
    }

    fn parity(&self, group: &DrawnGroup) -> Bars {
        let of = |sex: Sex| group.members.iter().filter(|member| member.sex == sex).count();
        let count = |sex| i64::try_from(of(sex)).unwrap_or(i64::MAX);
        Bars::parity(self.l, count(Sex::Female), count(Sex::Male), count(Sex::Unsaid))
    }

    fn category(&self, member: &Member) -> String {
        page_head::category(self.l, member.category_word, &member.category_label)
    }

    /// What is told of a seat that the drawing did not give.
    fn placed(&self, member: &Member) -> Option<press::Msg> {
        (member.placed != Placed::Drawn).then(|| self.l.word("groups-placed", member.placed))
    }
}

impl SessionGroups {
    fn link(&self, group: &DrawnGroup) -> Option<&GroupLink> {
        self.links.iter().find(|link| link.group == group.group.id)
    }
}

/// The groups as they stand.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&groups(&context, workshop, Vec::new(), &Returned::default()).await?)
}

/// Draws the groups of a session and shows their links, this once.
pub(super) async fn draw(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let mut faults = Faults::default();
    let number = sent.parsed::<usize>(&mut faults, "groups", "fault-number");
    let (db, commune, session) =
        (context.site.db(), context.commune()?, sent.named::<Id<Session>>("session")?);
    let drawn = match number {
        Some(groups) => {
            let seed = Some(sent.get("seed").to_owned());
            let draw = Draw { commune, session, groups, seed };
            commands::draw_groups(db, &context.actor, draw).await
        }
        None => Err(Error::Invalid(faults)),
    };
    match drawn {
        Ok(drawn) => {
            let none = Returned::default();
            answer::page(&groups(&context, workshop, drawn.keys, &none).await?)
        }
        Err(error) => {
            let returned = Returned::of(sent.with("do", "draw"), error)?;
            answer::refused(&groups(&context, workshop, Vec::new(), &returned).await?)
        }
    }
}

/// Makes a group's key anew and shows its link, this once.
pub(super) async fn renew(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let key = commands::renew_key(db, &context.actor, commune, sent.named("group")?).await?;
    answer::page(&groups(&context, workshop, vec![key], &Returned::default()).await?)
}

/// The page of a workshop's groups.
pub(super) async fn groups(
    context: &RequestContext,
    workshop: Id<Workshop>,
    keys: Vec<IssuedKey>,
    returned: &Returned,
) -> base::Result<Groups> {
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let found = queries::participants(&mut tx, actor, day.workshop.id, "").await?;
    let drawn = queries::groups_of_workshop(&mut tx, actor, day.workshop.id).await?;
    let mut fixed = queries::fixed(&mut tx, actor, day.workshop.id).await?;
    let proposed = queries::propose(&day.categories, &found, &drawn);
    let sessions = day.working_sessions().map(|session| {
        let own = |it: &&DrawnSession| it.drawing.session_id == session.id;
        let drawn = drawn.iter().find(own).cloned();
        SessionGroups {
            form: returned.fill(drawing(context, session, drawn.as_ref())),
            fixing: returned.fill(seating(context, session, "fix")),
            moving: returned.fill(seating(context, session, "move")),
            links: links(context, drawn.as_ref(), &keys),
            late: late(session, &proposed, &found),
            fixed: fixed.extract_if(.., |it| it.session_id == session.id).collect(),
            session: session.clone(),
            drawn,
        }
    });
    let sessions: Vec<SessionGroups> = sessions.collect();
    let closed = day.workshop.state == WorkshopState::Closed;
    let here = found.iter().filter(|row| row.is_here()).count();
    Ok(Groups {
        l: context.l,
        frame: context.office_frame(context.l.t("groups-title")),
        head: head(context, &day),
        here: i64::try_from(here).unwrap_or(i64::MAX),
        sessions,
        people: choices(context.l, &found),
        published: context.here(&format!("/workshops/{}/groups", day.workshop.id)),
        runs: !closed && context.actor.may(Action::RunWorkshop, context.place()?),
    })
}

/// Those to be seated in a session, with the group proposed for each.
fn late(
    session: &Session,
    proposed: &[Proposal],
    found: &[Participant],
) -> Vec<(Participant, i64)> {
    let own = proposed.iter().filter(|it| it.session == session.id);
    let who = |it: &Proposal| found.iter().find(|row| row.id == it.participant).cloned();
    own.filter_map(|it| who(it).map(|row| (row, it.number))).collect()
}

/// Everybody by name and code, those who are there first.
fn choices(l: &Translator, found: &[Participant]) -> Vec<Choice> {
    let mut found: Vec<&Participant> = found.iter().collect();
    found.sort_by_key(|row| !row.is_here());
    let name = |row: &Participant| match row.name.as_str() {
        "" => l.t("people-nameless").attr(),
        name => name.to_owned(),
    };
    found
        .iter()
        .map(|row| Choice::new(row.id, format!("{} · \u{2068}{}\u{2069}", name(row), row.code)))
        .collect()
}

fn head(context: &RequestContext, day: &Day) -> Head {
    let reached = if day.workshop.state == WorkshopState::Closed { 6 } else { 3 };
    Head::new(context, &day.workshop, "groups", reached)
}

/// The form that draws a session, with the number of groups that stands.
fn drawing(context: &RequestContext, session: &Session, drawn: Option<&DrawnSession>) -> FormView {
    FormView::new(context.lang)
        .scope(format!("s{}", session.position))
        .mark("do", "draw")
        .mark("session", session.id)
        .with("groups", drawn.map_or(4, |drawn| drawn.drawing.groups))
}

/// A form about one person of a session.
fn seating(context: &RequestContext, session: &Session, what: &str) -> FormView {
    FormView::new(context.lang)
        .scope(format!("{what}{}", session.position))
        .mark("do", what)
        .mark("session", session.id)
}

fn links(
    context: &RequestContext,
    drawn: Option<&DrawnSession>,
    keys: &[IssuedKey],
) -> Vec<GroupLink> {
    let groups = drawn.map_or(&[][..], |drawn| &drawn.groups);
    let own = keys.iter().filter(|key| groups.iter().any(|it| it.group.id == key.group));
    let link = |key: &IssuedKey| {
        let address = context.link(&format!("/group/{}", key.key));
        let label = context.l.msg("groups-qr").n("number", key.number).attr();
        GroupLink { group: key.group, code: qr(&address, &label), address }
    };
    own.map(link).collect()
}
