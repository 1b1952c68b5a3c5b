//! Who spoke: totals, counted once, that point at nobody.

use base::Actor;
use civic::cards::queries;
use db::{args, sql};
use testkit::{Town, on_both};

use crate::Room;

async fn totals(town: &Town, room: &Room) -> Vec<i64> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let system = Actor::system();
    let progress = queries::progress(&mut tx, &system, room.hall.workshop).await.unwrap();
    progress.voices.iter().map(|row| row.voices).collect()
}

#[test]
fn a_press_is_one_voice_however_often_it_is_sent_and_none_falls_below_nothing() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let phone = room.phone(0);
        let page = room.get(&phone).await.body;
        let cell = page.split("data-cell=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let voices = format!("{phone}/voices");
        assert!(room.sends(&voices, 6, &[("less", &cell)]).await.received());
        for id in [7, 7, 8] {
            assert!(room.sends(&voices, id, &[("more", &cell)]).await.received());
        }
        assert_eq!(totals(&town, &room).await, [2]);
        assert!(room.sends(&voices, 9, &[("less", &cell)]).await.received());
        assert_eq!(totals(&town, &room).await, [1]);
        let stray = "00000000000070008000000000000000.female";
        assert!(room.sends(&voices, 10, &[("more", stray)]).await.refused());
        assert!(room.sends(&voices, 11, &[("more", "nonsense")]).await.refused());
        assert_eq!(totals(&town, &room).await, [1]);
    });
}

#[test]
fn the_journal_says_that_a_voice_was_counted_and_not_whose_kind() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let phone = room.phone(0);
        let page = room.get(&phone).await.body;
        let cell = page.split("data-cell=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(room.sends(&format!("{phone}/voices"), 7, &[("more", &cell)]).await.received());
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let rows: Vec<(String,)> = tx
            .all(
                sql!(
                    "select p.payload from journal j
                     join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq
                     where j.commune_id = $1 and j.kind = 'workshop.voice_counted'"
                ),
                args![town.beni_mellal()],
            )
            .await
            .unwrap();
        assert_eq!(rows.len(), 1);
        let words = &rows[0].0;
        let category = cell.split('.').next().unwrap();
        assert!(!words.contains("female") && !words.contains(category), "{words}");
    });
}
