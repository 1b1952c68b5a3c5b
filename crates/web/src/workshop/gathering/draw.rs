//! Drawing groups, and the keys of their rapporteurs.

use askama::Template;
use axum::extract::Path;
use base::{Action, Error, Faults};
use civic::{
    people::Sex,
    workshop::{
        Sitting, WorkingGroup, WorkshopState,
        commands::{self, IssuedKey},
        queries::{self, Day, DrawnGroup, DrawnSitting, Member},
    },
};
use press::{Bars, Fields, Html, Shell, Tongue, qr};

use super::{
    Address,
    around::{self, Head},
    id,
};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
};

/// The groups of every session of group work.
#[derive(Template)]
#[template(path = "workshop/groups.html")]
pub(super) struct Groups {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) head: Head,
    pub(super) here: i64,
    pub(super) sessions: Vec<Session>,
    pub(super) runs: bool,
}

/// One session with its form and what was drawn.
pub(super) struct Session {
    pub(super) sitting: Sitting,
    pub(super) form: Fields,
    pub(super) drawn: Option<DrawnSitting>,
    /// The links of the groups whose keys have just been made.
    pub(super) links: Vec<GroupLink>,
    /// How many are in the room but in no group.
    pub(super) unseated: usize,
}

/// A group's link, shown once.
pub(super) struct GroupLink {
    pub(super) group: base::Id<WorkingGroup>,
    pub(super) address: String,
    pub(super) code: Html,
}

impl Groups {
    fn title(&self, sitting: &Sitting) -> String {
        around::title(self.l, sitting)
    }

    fn parity(&self, group: &DrawnGroup) -> Bars {
        let of = |sex: Sex| group.members.iter().filter(|member| member.sex == sex).count();
        let count = |sex| i64::try_from(of(sex)).unwrap_or(i64::MAX);
        Bars::parity(self.l, count(Sex::Female), count(Sex::Male), count(Sex::Unsaid))
    }

    fn category(&self, member: &Member) -> String {
        around::category(self.l, member.category_word, &member.category_label)
    }
}

impl Session {
    fn link(&self, group: &DrawnGroup) -> Option<&GroupLink> {
        self.links.iter().find(|link| link.group == group.group.id)
    }
}

/// The groups as they stand.
pub(super) async fn page(visit: Visit, Path((_, _, workshop)): Address) -> Answer {
    answer::page(&groups(&visit, &workshop, Vec::new(), None).await?)
}

/// Draws the groups of a session and shows their links, this once.
pub(super) async fn draw(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let mut faults = Faults::default();
    let number = sent.parsed::<usize>(&mut faults, "groups", "fault-number");
    let (store, commune, sitting) =
        (visit.site.store(), visit.commune()?, id::<Sitting>(sent.get("sitting"))?);
    let drawn = match number {
        Some(number) => {
            let seed = Some(sent.get("seed").to_owned());
            commands::draw_groups(store, &visit.actor, commune, sitting, number, seed).await
        }
        None => Err(Error::Invalid(faults)),
    };
    match drawn {
        Ok(drawn) => answer::page(&groups(&visit, &workshop, drawn.keys, None).await?),
        Err(Error::Invalid(faults)) => {
            let again = Some((sent, faults));
            answer::refused(&groups(&visit, &workshop, Vec::new(), again).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// Makes a group's key anew and shows its link, this once.
pub(super) async fn renew(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let key = commands::renew_key(store, &visit.actor, commune, id(sent.get("group"))?).await?;
    answer::page(&groups(&visit, &workshop, vec![key], None).await?)
}

/// Seats those who came after the drawing.
pub(super) async fn seat(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    commands::seat_latecomers(store, &visit.actor, commune, id(sent.get("sitting"))?).await?;
    Ok(answer::go(&visit.here(&format!("/office/workshops/{workshop}/groups"))))
}

async fn groups(
    visit: &Visit,
    workshop: &str,
    keys: Vec<IssuedKey>,
    again: Option<(Sent, Faults)>,
) -> base::Result<Groups> {
    let (mut tx, commune, actor) = (visit.read().await?, visit.commune()?, &visit.actor);
    let day = queries::day(&mut tx, commune, id(workshop)?).await?;
    let found = queries::participants(&mut tx, actor, commune, day.workshop.id, "").await?;
    let here: Vec<_> = found.iter().filter(|row| row.is_here()).map(|row| row.id).collect();
    let mut drawn = queries::groups_of_workshop(&mut tx, actor, commune, day.workshop.id).await?;
    let sessions = day.working_sessions().map(|sitting| {
        let place = drawn.iter().position(|it| it.drawing.sitting_id == sitting.id);
        let drawn = place.map(|place| drawn.swap_remove(place));
        let seated = |who| {
            let groups = drawn.iter().flat_map(|drawn| &drawn.groups);
            groups.flat_map(|it| &it.members).any(|member| member.participant_id == who)
        };
        let unseated = here.iter().filter(|who| !seated(**who)).count();
        let form = form(visit, sitting, drawn.as_ref(), again.as_ref());
        let links = links(visit, drawn.as_ref(), &keys);
        Session { sitting: sitting.clone(), form, drawn, links, unseated }
    });
    let sessions: Vec<Session> = sessions.collect();
    let closed = day.workshop.state == WorkshopState::Closed;
    Ok(Groups {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("groups-title")),
        head: head(visit, &day),
        here: i64::try_from(here.len()).unwrap_or(i64::MAX),
        sessions,
        runs: !closed && visit.actor.may(Action::RunWorkshop, visit.place()?),
    })
}

fn head(visit: &Visit, day: &Day) -> Head {
    let reached = if day.workshop.state == WorkshopState::Closed { 6 } else { 3 };
    Head::new(visit, &day.workshop, "groups", reached)
}

/// The form of a session: as it was sent when it was refused, else with the
/// number of groups that stands.
fn form(
    visit: &Visit,
    sitting: &Sitting,
    drawn: Option<&DrawnSitting>,
    again: Option<&(Sent, Faults)>,
) -> Fields {
    let refused = again.filter(|(sent, _)| sent.get("sitting") == sitting.id.to_string());
    let fields = match refused {
        Some((sent, faults)) => sent.fields(visit.lang, faults.clone()),
        None => Fields::new(visit.lang)
            .with("sitting", sitting.id)
            .with("groups", drawn.map_or(4, |drawn| drawn.drawing.groups)),
    };
    fields.scope(format!("s{}", sitting.position))
}

fn links(visit: &Visit, drawn: Option<&DrawnSitting>, keys: &[IssuedKey]) -> Vec<GroupLink> {
    let groups = drawn.map_or(&[][..], |drawn| &drawn.groups);
    let own = keys.iter().filter(|key| groups.iter().any(|it| it.group.id == key.group));
    let link = |key: &IssuedKey| {
        let address = visit.link(&format!("/group/{}", key.key));
        let label = visit.l.msg("groups-qr").n("number", key.number).attr();
        GroupLink { group: key.group, code: qr(&address, &label), address }
    };
    own.map(link).collect()
}
