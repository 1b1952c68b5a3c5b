//! The figures kept beside contributions are those that their rows make, after
//! whatever happened, in whatever order.

mod by_hand;
mod history;

use base::Error;
use civic::consultation::{commands::recount, queries};
use db::{args, sql};
use testkit::{Town, on_both};
use uuid::Uuid;

use self::history::History;

/// How many steps a history has on each database; PostgreSQL takes its time.
fn steps(town: &Town) -> usize {
    if town.database == "sqlite" { 60 } else { 20 }
}

#[test]
fn the_figures_agree_with_the_rows_through_any_history() {
    on_both(async |town: Town| {
        let steps = steps(&town);
        let mut history = History::begin(&town, 0x9e37_79b9_7f4a_7c15).await;
        history.go_on(steps).await;
        history.next_stage().await;
        history.go_on(steps).await;
        history.next_edition().await;
        history.go_on(steps).await;
    });
}

#[test]
fn histories_that_differ_agree_as_well() {
    on_both(async |town: Town| {
        let mut history =
            History::begin(&town, town.db.id::<Meddled>(town.db.now()).uuid().as_u64_pair().1)
                .await;
        history.go_on(steps(&town) / 2).await;
        history.next_stage().await;
        history.go_on(steps(&town)).await;
    });
}

#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Meddled {
    FiguresMeddledWith { commune: Uuid },
}

impl db::Happened for Meddled {
    const ROOM: &'static str = "test";
    fn subject(&self) -> Uuid {
        let Self::FiguresMeddledWith { commune } = self;
        *commune
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

#[test]
fn figures_that_differ_are_found_and_counted_anew() {
    on_both(async |town: Town| {
        let commune = town.beni_mellal();
        let mut history = History::begin(&town, 7).await;
        history.go_on(12).await;
        let focal = history.focal().clone();
        assert_eq!(recount(&town.db, &focal, commune).await.unwrap(), 0, "nothing is to do");

        let mut tx = town.db.write(commune).await.unwrap();
        let wrong = sql!(
            "update contribution_figure set received = received + 5
             where commune_id = $1 and dimension = 'sex'"
        );
        let cells = tx.run(wrong, args![commune]).await.unwrap();
        let meddled = Meddled::FiguresMeddledWith { commune: commune.uuid() };
        tx.commit(&base::Actor::system(), meddled).await.unwrap();

        let mut tx = town.db.read(commune).await.unwrap();
        let differing = queries::miscounted(&mut tx, &focal).await.unwrap();
        assert_eq!(u64::try_from(differing).unwrap(), cells);
        let stranger = queries::miscounted(&mut tx, &crate::voices::resident()).await;
        assert!(matches!(stranger, Err(Error::NotFound)), "{stranger:?}");
        drop(tx);
        assert_eq!(recount(&town.db, &focal, commune).await.unwrap(), differing);
        history.check("counted anew").await;
    });
}

#[test]
fn no_empty_cell_tells_who_was_forgotten() {
    on_both(async |town: Town| {
        let mut history = History::begin(&town, 11).await;
        history.one_who_says_all_and_is_forgotten().await;
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let left: Vec<(String, String)> = tx
            .all(
                sql!(
                    "select dimension, part from contribution_figure
                     where commune_id = $1 and dimension in ('sex', 'age_band')
                     order by dimension"
                ),
                args![town.beni_mellal()],
            )
            .await
            .unwrap();
        let unsaid = |dimension: &str| (dimension.to_owned(), "unsaid".to_owned());
        assert_eq!(left, [unsaid("age_band"), unsaid("sex")]);
    });
}
