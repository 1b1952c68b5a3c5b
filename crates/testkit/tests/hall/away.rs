//! Every route that changes something, tried at home while the workshop is away.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Role, policy};
use civic::{
    plenary::{
        View,
        commands::{Project, project},
    },
    workshop::Workshop,
};
use db::{args, secret, sql};
use testkit::{Client, Town, on_both};
use web::{Guard, NamedBy, Route, Travels};

use crate::{
    day::Day,
    faulty_proxy::FaultyProxy,
    scene::{self, by_hand},
};

/// What home goes on with while a workshop is away: entering and inviting
/// people, stopping a code that is lost, and what concerns the checkout itself.
const OPEN: [&str; 6] = [
    "/{lang}/{commune}/invitation/{code}/after",
    "/{lang}/{commune}/office/workshops/{id}/people",
    "/{lang}/{commune}/office/workshops/{id}/people/list",
    "/{lang}/{commune}/office/workshops/{id}/people/invite",
    "/{lang}/{commune}/office/workshops/{id}/hall",
    "/{lang}/{commune}/office/workshops/{id}/hall/choose",
];

/// The words before the name of a workshop in an address.
const NAMING: [&str; 5] =
    ["/office/workshops/{", "/group/{", "/invitation/{", "/screen/{", "/evaluation/{"];

/// By what the addresses of one workshop name it.
struct Names {
    workshop: Id<Workshop>,
    group: String,
    invitation: String,
    screen: String,
    evaluation: String,
}

impl Names {
    /// Makes a group, turns the screen on and opens the evaluation.
    async fn of(town: &Town, day: &Day) -> Self {
        let (db, commune, workshop) = (&town.db, day.commune, day.workshop());
        let runs = town.holder(Role::Facilitator, commune);
        let group = "a-group's-key".to_owned();
        crate::apart::drawing(db, commune, day.session(), secret::digest(&group)).await;
        let evaluation = "a-form's-key".to_owned();
        let sql = sql!(
            "insert into evaluation (commune_id, workshop_id, key, opened_at)
             values ($1, $2, $3, 5)"
        );
        by_hand(db, commune, sql, args![commune, workshop, db::Sealed::of(&evaluation)]).await;
        let view = View::Welcome;
        let shown = Project { commune, workshop, view, subject: None, page: 1, keys: false };
        project(db, &runs, shown).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let screen = sql!("select screen_key from projection where commune_id = $1");
        let (screen,): (db::Sealed,) = tx.one(screen, args![commune]).await.unwrap();
        let invitation = sql!("select code from participant where commune_id = $1 and id = $2");
        let (invitation,): (db::Sealed,) =
            tx.one(invitation, args![commune, day.somebody()]).await.unwrap();
        let (invitation, screen) = (invitation.into(), screen.into());
        Self { workshop, group, invitation, screen, evaluation }
    }

    fn address(&self, route: &Route, by: NamedBy) -> String {
        let workshop = self.workshop.to_string();
        let name = match by {
            NamedBy::Workshop => &workshop,
            NamedBy::Group => &self.group,
            NamedBy::Invitation => &self.invitation,
            NamedBy::Screen => &self.screen,
            NamedBy::Evaluation => &self.evaluation,
        };
        let mut parts: Vec<&str> = route.path.split('/').collect();
        let mut names = ["ar", "beni-mellal", name].into_iter();
        for part in parts.iter_mut().filter(|part| part.starts_with('{')) {
            // What is named within the workshop need not exist.
            *part = names.next().unwrap_or("00000000000070008000000000000000");
        }
        parts.join("/")
    }
}

#[test]
fn homes_door_says_that_the_workshop_is_in_the_hall() {
    on_both(async |town: Town| {
        let (laptop, _folder) = town.beside().await;
        let proxy = FaultyProxy::before(&town).await;
        let mut day = Day::at(&town, town.db.clone(), laptop.clone()).await;
        day.eve().await;
        let desk = Client::stranger(&town).holding(&town, Role::Reception, day.commune).await;
        let door = format!("/ar/beni-mellal/office/workshops/{}/reception", day.workshop());
        let words = "الورشة الآن على حاسوب القاعة";
        let before = desk.get(&door).await.body;
        assert!(before.contains("data-door=") && !before.contains(&format!(">{words}<")));
        assert!(desk.get(&format!("{door}/list.json")).await.body.contains("\"open\":true"));
        scene::take_along(&town, &laptop, day.workshop(), &proxy).await;
        let away = desk.get(&door).await.body;
        assert!(!away.contains("data-door=") && away.contains(&format!(">{words}<")));
        assert!(away.contains(&format!("/office/workshops/{}/hall", day.workshop())));
        let list = desk.get(&format!("{door}/list.json")).await.body;
        assert!(list.contains("\"open\":false") && list.contains("\"moved\":true"), "{list}");
    });
}

#[test]
fn every_change_of_the_day_is_refused_at_home_while_the_workshop_is_away() {
    on_both(async |town: Town| {
        let (laptop, _folder) = town.beside().await;
        let proxy = FaultyProxy::before(&town).await;
        let mut day = Day::at(&town, town.db.clone(), laptop.clone()).await;
        day.eve().await;
        let names = Names::of(&town, &day).await;
        scene::take_along(&town, &laptop, day.workshop(), &proxy).await;
        let stranger = Client::stranger(&town);
        let mut clients = BTreeMap::new();
        for role in Role::ALL.iter().filter(|role| **role != Role::ProgrammeOfficer) {
            clients.insert(role.word(), stranger.holding(&town, *role, day.commune).await);
        }
        let rooms = web::all_routes();
        let changes = rooms.iter().flat_map(web::Routes::routes).filter(|it| it.method == "POST");
        let (mut open, mut refused) = (BTreeSet::new(), 0);
        for route in changes {
            let Travels::Day(by) = route.travels else {
                if NAMING.iter().any(|naming| route.path.contains(naming)) {
                    open.insert(route.path);
                }
                continue;
            };
            let client = match route.guard {
                Guard::Commune(action) => &clients[policy::allowed(action)[0].word()],
                _ => &stranger,
            };
            let reply = client.post(&names.address(route, by), &[]).await;
            assert_eq!(reply.status.as_u16(), 409, "{}", route.path);
            assert!(reply.body.contains("الورشة الآن في القاعة على حاسوب"), "{}", route.path);
            refused += 1;
        }
        assert_eq!(open, BTreeSet::from(OPEN));
        assert!(refused > 30, "only {refused} routes belong to the day");
    });
}
