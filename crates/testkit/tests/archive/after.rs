//! A participant's page months later: their groups' cards and what became of
//! them, with the code of the hall and without a name.

use axum::http::StatusCode;
use base::Instant;
use civic::archive::after::{self, Reached};
use db::{args, sql};
use testkit::{Client, Town, on_both};

/// The code of somebody who sat in a group, and their name.
async fn participant(town: &Town) -> (String, String) {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    tx.one(
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
    .unwrap()
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
