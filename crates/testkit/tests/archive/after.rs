//! A participant's page months later: their groups' cards and what became of
//! them, with the code of the hall and without a name.

use axum::http::StatusCode;
use base::{Instant, Role};
use civic::{
    archive::after::{self, Reached},
    workshop::{Participant, Workshop, commands::renew_code},
};
use db::{args, sql};
use testkit::{Client, Town, on_both};

/// The code of somebody who sat in a group, and their name.
async fn participant(town: &Town) -> (String, String) {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let (code, name): (db::Sealed, String) = tx
        .one(
            sql!(
                "select p.code, w.name from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             join group_member m on m.commune_id = p.commune_id and m.participant_id = p.id
             join working_group g on g.commune_id = m.commune_id and g.id = m.group_id
             join card c on c.commune_id = g.commune_id and c.group_id = g.id
             where p.commune_id = $1 and c.withdrawn_at is null and w.name <> ''
             order by p.code limit 1"
            ),
            args![town.beni_mellal()],
        )
        .await
        .unwrap();
    (code.into(), name)
}

#[test]
fn a_participant_follows_what_their_groups_said_with_the_code_of_the_hall() {
    on_both(async |town| {
        let now = Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0));
        town.clock.set(now);
        town.replay_demo().await;
        let (code, name) = participant(&town).await;
        let anybody = Client::stranger(&town);
        let invitation = anybody.get(&format!("/ar/beni-mellal/invitation/{code}")).await;
        let way = format!("/ar/beni-mellal/invitation/{code}/after");
        assert!(invitation.body.contains(&way), "the same page leads there");
        let page = anybody.get(&way).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("ما آل إليه ما قلتموه") && page.body.contains("noindex"));
        assert!(!page.body.contains(&name), "no name stands on it");
        assert!(page.statements <= 15, "{} statements", page.statements);
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let read = after::after(&mut tx, &code, now).await.unwrap();
        assert!(read.cards().count() > 0);
        let own = |card: &civic::cards::Card| {
            let seat = |it: &civic::attendance::Seat| {
                it.session_id == card.session_id && it.number == card.group_number
            };
            read.seats.iter().any(seat)
        };
        assert!(read.cards().all(own), "other groups' cards are theirs");
        for card in read.cards() {
            assert!(page.body.contains(&format!("card-{}", card.number)), "card {}", card.number);
            let expected = match (read.landed_of(card).len(), read.sentences_on(card).count()) {
                (0, 0) => Reached::Kept,
                (0, _) => Reached::Synthesis,
                _ => Reached::Text,
            };
            assert!(read.reached(card) >= expected);
        }
        assert!(read.count(Reached::Text) > 0, "something of the story reached a text");
        let wrong = anybody.get("/ar/beni-mellal/invitation/2222-2222/after").await;
        assert_eq!(wrong.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_same_code_opens_the_page_months_later_until_somebody_withdraws_it() {
    on_both(async |town| {
        let now = Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0));
        town.clock.set(now);
        town.replay_demo().await;
        let (code, _) = participant(&town).await;
        let anybody = Client::stranger(&town);
        let address = |code: &str| format!("/ar/beni-mellal/invitation/{code}/after");
        let before = anybody.get(&address(&code)).await;
        assert_eq!(before.status, StatusCode::OK);
        town.pass_days(200);
        let later = anybody.get(&address(&code.to_lowercase().replace('-', ""))).await;
        assert_eq!(later.status, StatusCode::OK, "the code of the hall, typed from memory");
        assert_ne!(later.body, before.body, "it says of when it is");
        assert!(later.body.contains("أوقفوا هذا الرمز"));
        let gone = anybody.post(&address(&code), &[]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER);
        for page in [address(&code), format!("/ar/beni-mellal/invitation/{code}")] {
            let told = anybody.get(&page).await;
            assert_eq!(told.status, StatusCode::CONFLICT);
            assert!(told.body.contains("أُوقف هذا الرمز"), "not as if it had been misread");
        }
        let again = anybody.post(&address(&code), &[]).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND, "it leads to nobody");
    });
}

#[test]
fn a_lost_letters_code_opens_nothing_and_the_new_one_does() {
    on_both(async |town| {
        let now = Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0));
        town.clock.set(now);
        town.replay_demo().await;
        let (lost, _) = participant(&town).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let mut tx = db.read(commune).await.unwrap();
        let (who, workshop): (base::Id<Participant>, base::Id<Workshop>) = tx
            .one(
                sql!("select id, workshop_id from participant where commune_id = $1 and code = $2"),
                args![commune, db::Sealed::of(&lost)],
            )
            .await
            .unwrap();
        drop(tx);
        let desk = town.holder(Role::Reception, commune);
        assert!(renew_code(db, &desk, commune, workshop, who).await.is_err(), "not at the door");
        let office = Client::stranger(&town).holding(&town, Role::FocalPoint, commune).await;
        let person = format!("/ar/beni-mellal/office/workshops/{workshop}/people/{who}");
        let done = office.post(&person, &[("do", "renew")]).await;
        assert!(done.location.ends_with("done=renewed"), "{} {}", done.status, done.location);
        assert!(office.get(&done.location).await.body.contains("أُعطي رمز جديد"));
        let mut tx = db.read(commune).await.unwrap();
        let (fresh,): (db::Sealed,) = tx
            .one(
                sql!("select code from participant where commune_id = $1 and id = $2"),
                args![commune, who],
            )
            .await
            .unwrap();
        let fresh = String::from(fresh);
        drop(tx);
        let anybody = Client::stranger(&town);
        let address = |code: &str| format!("/ar/beni-mellal/invitation/{code}/after");
        assert_eq!(anybody.get(&address(&fresh)).await.status, StatusCode::OK);
        assert_eq!(anybody.get(&address(&lost)).await.status, StatusCode::CONFLICT);
    });
}
