//! The reception's pages, filled.

use askama::Template;
use base::{Id, Instant, Lang};
use civic::{
    people::Sex,
    workshop::{
        Sitting,
        reception::{Holder, Seat},
    },
};
use press::{Shell, Tongue, qr};
use uuid::Uuid;

use super::invitation::{self, Invitation, Way};
use crate::{Sample, workshop::gathering::samples::day};

/// Every page of the reception, in a language.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let pages = [("reception/invitation", invitation(lang).render())];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

/// An identity for samples.
fn number<T>(value: u128) -> Id<T> {
    Id::new(Uuid::from_u128(value))
}

fn seat(sitting: Id<Sitting>) -> Seat {
    Seat { participant_id: number(5), sitting_id: sitting, number: 2 }
}

fn invitation(lang: Lang) -> Invitation {
    let (l, day) = (Tongue::of(lang), day());
    let holder = Holder {
        id: number(5),
        workshop_id: day.workshop.id,
        sex: Sex::Female,
        code: "K7QM-2XWP".into(),
        arrived_at: Some(Instant(1_698_825_600_000)),
        left_at: None,
    };
    let seats: Vec<Seat> = day.sittings.iter().map(|row| seat(row.id)).collect();
    Invitation {
        l,
        shell: Shell::new(lang, "/beni-mellal/invitation/K7QM-2XWP")
            .title(l.t("invitation-heading"))
            .commune(lang.pick("بني ملال", "Béni Mellal"), "beni-mellal", None)
            .private(),
        code: qr("https://example.ma/ar/beni-mellal/invitation/K7QM-2XWP", "K7QM-2XWP"),
        groups: invitation::named(l, &day, &seats),
        ways: vec![Way { key: "invited-way-outcome", href: "/beni-mellal/workshops/3".into() }],
        here: "/beni-mellal/invitation/K7QM-2XWP".into(),
        day,
        holder,
    }
}
