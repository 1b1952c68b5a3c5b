//! Names of signs that nobody sees, and of signs that turn the text.

use base::{Error, Id, LocalText, Role};
use civic::commune::{Body, BodyKind, commands::enter_body};
use testkit::{Client, on_both};
use uuid::Uuid;

use crate::fixture::Day;

const UNSEEN: &str = include_str!("../cases/people/p04_invisible_only.txt");
const TURNED: &str = include_str!("../cases/people/p07_override_name.txt");

#[test]
fn a_name_of_signs_that_nobody_sees_is_no_name() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let (commune, role) = (day.commune, Role::FocalPoint);
        let focal = Client::stranger(&day.town).holding(&day.town, role, commune).await;
        let sent = [("name", UNSEEN), ("contact", UNSEEN), ("category", "elected")];
        assert_eq!(focal.post(&day.office("/people"), &sent).await.status, 303);
        let rows = day.rows().await;
        assert!(rows.iter().any(|row| row.name.is_empty() && row.contact.is_empty()));
        let without = [("name", "أمينة"), ("category", UNSEEN)];
        assert_eq!(focal.post(&day.office("/people"), &without).await.status, 422);

        let name = LocalText { ar: UNSEEN.into(), fr: String::new() };
        let kind = BodyKind::Association;
        let (id, contact) = (Id::new(Uuid::nil()), String::new());
        let body = Body { id, kind, name, contact, founded_on: None, demo: true, revision: 0 };
        let who = day.town.holder(role, commune);
        let refused = enter_body(&day.town.db, &who, commune, body).await;
        let Err(Error::Invalid(faults)) = refused else { panic!("{refused:?}") };
        assert_eq!(faults.at("name_ar").map(|fault| fault.key), Some("fault-required"));
    });
}

#[test]
fn a_name_that_turns_the_text_turns_nothing_around_it() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let focal = Client::stranger(&day.town);
        let focal = focal.holding(&day.town, Role::FocalPoint, day.commune).await;
        let sent = [("name", TURNED), ("category", "elected")];
        assert_eq!(focal.post(&day.office("/people"), &sent).await.status, 303);
        let page = focal.get(&day.office("/people")).await.body;
        assert!(page.contains("<strong dir=\"auto\">سعيد"), "the name stands apart");
    });
}
