//! Both sides change the same thing: it is shown, and somebody chooses.

use base::{CommuneId, Id, Role};
use civic::{
    offline::{
        Choice, Reason, commands,
        queries::{Shown, ShownValue},
    },
    workshop::Workshop,
};
use db::{Database, Sql, args, sql};
use testkit::{Client, Folder, Town, on_both};
use uuid::Uuid;

use crate::{
    day::Day,
    faulty_proxy::FaultyProxy,
    scene::{self, by_hand},
};

/// A workshop that is away, and its line.
struct Apart {
    town: Town,
    laptop: Database,
    line: hall::HomeLine,
    day: Day,
    _folder: Folder,
}

const TITLE: Sql = sql!("update session set title = $3 where commune_id = $1 and id = $2");

impl Apart {
    async fn of(town: Town) -> Self {
        let (laptop, folder) = town.beside().await;
        let proxy = FaultyProxy::before(&town).await;
        let mut day = Day::at(&town, town.db.clone(), laptop.clone()).await;
        day.eve().await;
        let line = scene::take_along(&town, &laptop, day.workshop(), &proxy).await;
        Self { town, laptop, line, day, _folder: folder }
    }

    async fn meet(&self) -> hall::Round {
        hall::meet(&self.laptop, &self.line).await.unwrap()
    }

    async fn both(&self, sql: Sql, id: Uuid, home: &str, hall: &str) {
        let commune = self.day.commune;
        by_hand(&self.town.db, commune, sql, args![commune, id, home]).await;
        by_hand(&self.laptop, commune, sql, args![commune, id, hall]).await;
    }

    async fn open(&self) -> Vec<Shown> {
        let all = scene::conflicts(&self.town, self.day.workshop()).await;
        all.into_iter().filter(|it| it.conflict.decided_at.is_none()).collect()
    }

    async fn choose(&self, shown: &Shown, choice: Choice) -> base::Result<()> {
        let runs = self.town.holder(Role::Facilitator, self.day.commune);
        let decided = commands::Decide {
            commune: self.day.commune,
            conflict: shown.conflict.id,
            choice,
            revision: shown.conflict.revision,
            seen: shown.seen.clone(),
        };
        commands::decide(&self.town.db, &runs, decided).await
    }

    async fn title(&self, db: &Database) -> String {
        let sql = sql!("select title from session where commune_id = $1 and id = $2");
        let args = args![self.day.commune, self.day.session()];
        let (title,): (String,) =
            db.read(self.day.commune).await.unwrap().one(sql, args).await.unwrap();
        title
    }

    async fn titles(&self) -> (String, String) {
        (self.title(&self.town.db).await, self.title(&self.laptop).await)
    }
}

#[test]
fn what_both_changed_waits_with_both_texts_until_somebody_chooses_the_halls() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        apart.both(TITLE, apart.day.session().uuid(), "عنوان الموقع", "عنوان القاعة").await;
        assert_eq!(apart.meet().await.conflicts, 1);
        assert_eq!(apart.titles().await, ("عنوان الموقع".into(), "عنوان القاعة".into()));
        let open = apart.open().await;
        let [shown] = open.as_slice() else { panic!("{open:?}") };
        assert_eq!(shown.conflict.reason, Reason::Both);
        let field = shown.fields.iter().find(|field| field.name == "title").unwrap();
        assert_eq!(field.home, ShownValue::Words("عنوان الموقع".into()));
        assert_eq!(field.hall, ShownValue::Words("عنوان القاعة".into()));
        // Meeting again neither doubles it nor settles it.
        assert_eq!(apart.meet().await.conflicts, 1);
        assert_eq!(apart.open().await.len(), 1);
        apart.choose(shown, Choice::Hall).await.unwrap();
        apart.meet().await;
        assert_eq!(apart.titles().await, ("عنوان القاعة".into(), "عنوان القاعة".into()));
        assert_eq!(apart.meet().await, hall::Round::default());
    });
}

#[test]
fn choosing_what_home_has_brings_it_to_the_hall() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        apart.both(TITLE, apart.day.session().uuid(), "عنوان الموقع", "عنوان القاعة").await;
        apart.meet().await;
        let open = apart.open().await;
        apart.choose(&open[0], Choice::Home).await.unwrap();
        apart.meet().await;
        assert_eq!(apart.titles().await, ("عنوان الموقع".into(), "عنوان الموقع".into()));
        assert!(apart.choose(&open[0], Choice::Hall).await.is_err(), "chosen once");
    });
}

#[test]
fn a_choice_made_by_an_older_look_is_refused() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        let (commune, session) = (apart.day.commune, apart.day.session());
        apart.both(TITLE, session.uuid(), "عنوان الموقع", "عنوان القاعة").await;
        apart.meet().await;
        let before = apart.open().await;
        by_hand(&apart.town.db, commune, TITLE, args![commune, session, "عنوان ثالث"]).await;
        let late = apart.choose(&before[0], Choice::Hall).await;
        assert!(matches!(late, Err(base::Error::Stale)), "{late:?}");
        let again = apart.open().await;
        assert_eq!(again[0].fields[0].home, ShownValue::Words("عنوان ثالث".into()));
        apart.choose(&again[0], Choice::Hall).await.unwrap();
    });
}

#[test]
fn a_row_removed_on_one_side_and_changed_on_the_other_is_shown() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        let (commune, session) = (apart.day.commune, apart.day.session());
        let gone = sql!("delete from question where commune_id = $1 and session_id = $2");
        by_hand(&apart.town.db, commune, gone, args![commune, session]).await;
        let told = sql!("update question set text = $3 where commune_id = $1 and session_id = $2");
        by_hand(&apart.laptop, commune, told, args![commune, session, "سؤال القاعة"]).await;
        apart.meet().await;
        let open = apart.open().await;
        assert_eq!(open.len(), 2, "two questions");
        assert!(open.iter().all(|shown| !shown.at_home && shown.in_hall));
        apart.choose(&open[0], Choice::Hall).await.unwrap();
        apart.choose(&open[1], Choice::Home).await.unwrap();
        apart.meet().await;
        let left = sql!("select text from question where commune_id = $1 and session_id = $2");
        for db in [&apart.town.db, &apart.laptop] {
            let mut tx = db.read(commune).await.unwrap();
            let rows: Vec<(String,)> = tx.all(left, args![commune, session]).await.unwrap();
            assert_eq!(rows, [("سؤال القاعة".to_owned(),)]);
        }
    });
}

#[test]
fn what_only_one_side_changed_and_what_says_different_things_is_no_conflict() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        let (commune, who) = (apart.day.commune, apart.day.somebody());
        let home = sql!("update participant set invited_at = $3 where commune_id = $1 and id = $2");
        by_hand(&apart.town.db, commune, home, args![commune, who, 77_i64]).await;
        let hall = sql!("update participant set sex = $3 where commune_id = $1 and id = $2");
        by_hand(&apart.laptop, commune, hall, args![commune, who, "unsaid"]).await;
        apart.meet().await;
        assert!(apart.open().await.is_empty());
        let both =
            sql!("select sex, invited_at from participant where commune_id = $1 and id = $2");
        for db in [&apart.town.db, &apart.laptop] {
            let mut tx = db.read(commune).await.unwrap();
            let row: (String, i64) = tx.one(both, args![commune, who]).await.unwrap();
            assert_eq!(row, ("unsaid".to_owned(), 77));
        }
    });
}

#[test]
fn the_office_shows_both_texts_and_somebody_chooses_there() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        apart.both(TITLE, apart.day.session().uuid(), "عنوان الموقع", "عنوان القاعة").await;
        apart.meet().await;
        let commune = apart.day.commune;
        let stranger = Client::stranger(&apart.town);
        let office = stranger.holding(&apart.town, Role::Facilitator, commune).await;
        let here = format!("/ar/beni-mellal/office/workshops/{}/hall", apart.day.workshop());
        let page = office.get(&here).await;
        assert!(page.body.contains("عنوان الموقع") && page.body.contains("عنوان القاعة"));
        let shown = &apart.open().await[0];
        let sent = office
            .post(
                &format!("{here}/choose"),
                &[
                    ("conflict", &shown.conflict.id.to_string()),
                    ("revision", &shown.conflict.revision.to_string()),
                    ("seen", &shown.seen),
                    ("choice", "hall"),
                ],
            )
            .await;
        assert_eq!(sent.status.as_u16(), 303, "{}", sent.body);
        assert!(apart.open().await.is_empty());
        assert_eq!(apart.title(&apart.town.db).await, "عنوان القاعة");
    });
}

#[test]
fn while_it_is_away_home_refuses_its_day_and_goes_on_inviting() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        let stranger = Client::stranger(&apart.town);
        let office = stranger.holding(&apart.town, Role::FocalPoint, apart.day.commune).await;
        let here = format!("/ar/beni-mellal/office/workshops/{}", apart.day.workshop());
        let who = apart.day.somebody().to_string();
        let mark = [("participant", who.as_str()), ("action", "arrived")];
        let refused = office.post(&format!("{here}/reception"), &mark).await;
        assert_eq!(refused.status.as_u16(), 409, "{}", refused.body);
        let state = office.get(&format!("{here}/hall")).await.body;
        assert!(state.contains("الورشة الآن في القاعة"), "{state}");
        let person =
            [("name", "مدعوة أخرى"), ("sex", "female"), ("category", "dialogue_mechanism")];
        let entered = office.post(&format!("{here}/people"), &person).await;
        assert_ne!(entered.status.as_u16(), 409, "{}", entered.body);
        hall::give_back(&apart.laptop, &apart.line).await.unwrap();
        let again = office.post(&format!("{here}/reception"), &mark).await;
        assert_ne!(again.status.as_u16(), 409, "{}", again.body);
    });
}

#[test]
fn a_number_given_on_both_sides_is_given_anew_and_said() {
    on_both(async |town: Town| {
        let apart = Apart::of(town).await;
        let (commune, workshop, session) =
            (apart.day.commune, apart.day.workshop(), apart.day.session());
        let group = drawing(&apart.laptop, commune, session, [7; 32]).await;
        apart.meet().await;
        for (db, text) in [(&apart.town.db, "من الموقع"), (&apart.laptop, "من القاعة")]
        {
            let sql = sql!(
                "insert into card (commune_id, workshop_id, session_id, group_id, id, number, text,
                                   lang, written_at, revision)
                 values ($1, $2, $3, $4, $5, 1, $6, 'ar', 5, 1)"
            );
            let id: Id<Workshop> = db.id(db.now());
            by_hand(db, commune, sql, args![commune, workshop, session, group, id, text]).await;
        }
        apart.meet().await;
        apart.meet().await;
        let all = scene::conflicts(&apart.town, workshop).await;
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].conflict.reason, Reason::Renumbered);
        let numbers = sql!("select number, text from card where commune_id = $1 order by number");
        for db in [&apart.town.db, &apart.laptop] {
            let mut tx = db.read(commune).await.unwrap();
            let rows: Vec<(i64, String)> = tx.all(numbers, args![commune]).await.unwrap();
            assert_eq!(rows, [(1, "من الموقع".to_owned()), (2, "من القاعة".to_owned())]);
        }
    });
}

/// A group of a drawing made by hand, with the digest of its key.
pub async fn drawing(
    db: &Database,
    commune: CommuneId,
    session: Id<civic::workshop::Session>,
    key: [u8; 32],
) -> Uuid {
    let (drawing, group) = (Uuid::from_u128(71), Uuid::from_u128(72));
    let sql = sql!(
        "insert into drawing (commune_id, session_id, id, seed, groups, drawn_at)
         values ($1, $2, $3, 'x', 1, 5)"
    );
    by_hand(db, commune, sql, args![commune, session, drawing]).await;
    let sql = sql!(
        "insert into working_group (commune_id, drawing_id, id, number, key_hash, key_expires_at)
         values ($1, $2, $3, 1, $4, 5)"
    );
    by_hand(db, commune, sql, args![commune, drawing, group, key]).await;
    group
}
