//! The papers around the door.

use base::Role;
use testkit::{Client, Town, on_both};

use crate::fixture::{Day, NAMES};

#[test]
fn letters_are_a_page_to_a_person_with_the_way_to_their_own_page() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let all = desk.get(&day.office("/invitations.pdf")).await;
        assert_eq!(all.kind, "application/pdf");
        let pages = all.body.matches("\"block\":\"head\"").count();
        assert_eq!(pages, 4, "a head to each person on {}", day.town.database);
        for (name, _) in NAMES {
            assert!(all.body.contains(name), "{name}");
        }
        let row = day.row(3).await;
        assert!(all.body.contains(&format!("/ar/beni-mellal/invitation/{}", row.code)));
        let one = desk.get(&day.office(&format!("/invitations.pdf?participant={}", row.id))).await;
        assert!(one.body.contains(&row.name) && !one.body.contains(NAMES[0].0));
        let stranger = Client::stranger(&day.town);
        let auditor = stranger.holding(&day.town, Role::Auditor, day.commune).await;
        let kept_out = auditor.get(&day.office("/invitations.pdf")).await;
        assert_eq!(kept_out.status, 403);
    });
}

#[test]
fn the_sheet_to_sign_has_codes_that_open_nothing() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let sheet = desk.get(&day.office("/attendance.pdf")).await.body;
        for row in day.rows().await {
            assert!(sheet.contains(&row.row_code.unwrap()) && sheet.contains(&row.name));
            assert!(!sheet.contains(&row.code), "a sheet goes from hand to hand");
        }
        assert_eq!(
            sheet.matches("\"text\":\"+").count(),
            15,
            "blank rows on {}",
            day.town.database
        );
        let badges = desk.get(&day.office("/badges.pdf")).await.body;
        let row = day.row(0).await;
        assert!(
            badges.contains(&row.name) && badges.contains(&format!("/invitation/{}", row.code))
        );
    });
}
