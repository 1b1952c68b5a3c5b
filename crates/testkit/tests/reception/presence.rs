//! Who is there, as devices tell it.

use base::{Error, Id, Instant};
use civic::{
    attendance::{
        Sighting, What,
        commands::{EnterSigned, Recognised, Seen, Uninvited, come_uninvited, enter_signed, tell},
        queries::{self, Known},
        rules::mark,
    },
    framing::paper::Category,
    people::Sex,
    workshop::{
        Participant, WorkshopState,
        commands::{Belongs, NewParticipant},
        queries as workshop,
    },
};
use testkit::{Town, on_both};
use uuid::Uuid;

use crate::fixture::Day;

/// What a device saw of somebody, some minutes after the morning.
fn seen(day: &Day, id: u128, at: usize, what: What, minute: i64) -> Seen {
    Seen {
        id: Id::new(Uuid::from_u128(id)),
        who: Recognised::Participant(day.people[at]),
        what,
        about: None,
        at: Some(Instant(testkit::morning().0 + minute * 60_000)),
        device: Uuid::from_u128(id % 3),
    }
}

async fn tell_all(day: &Day, all: &[Seen]) {
    for one in all {
        let (db, told) = (&day.town.db, one.clone());
        tell(db, &day.desk, day.commune, day.workshop, told).await.unwrap();
    }
}

/// What follows for everybody: who came when, who left when.
async fn standing(day: &Day) -> Vec<(Id<Participant>, Option<Instant>, Option<Instant>)> {
    let mut rows: Vec<_> =
        day.rows().await.into_iter().map(|it| (it.id, it.arrived_at, it.left_at)).collect();
    rows.sort_by_key(|row| day.people.iter().position(|id| *id == row.0));
    rows
}

/// Two devices scanned the first person, who left and came back; the second
/// was scanned by mistake; the third came and left.
fn morning_of_two_devices(day: &Day) -> Vec<Seen> {
    let mut mistake = seen(day, 5, 1, What::Mistaken, 14);
    mistake.about = Some(Id::new(Uuid::from_u128(4)));
    vec![
        seen(day, 1, 0, What::Came, 10),
        seen(day, 2, 0, What::Came, 7),
        seen(day, 3, 0, What::Left, 60),
        seen(day, 4, 1, What::Came, 12),
        mistake,
        seen(day, 6, 2, What::Came, 20),
        seen(day, 7, 2, What::Left, 90),
        seen(day, 8, 0, What::Came, 80),
    ]
}

#[test]
fn what_two_devices_saw_gives_the_same_day_in_any_order() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        day.town.pass_minutes(120);
        let all = morning_of_two_devices(&day);
        let at = |minute: i64| Some(Instant(testkit::morning().0 + minute * 60_000));
        tell_all(&day, &all).await;
        let first: Vec<_> = standing(&day).await.iter().map(|row| (row.1, row.2)).collect();
        let expected = [(at(7), None), (None, None), (at(20), at(90)), (None, None)];
        assert_eq!(first, expected, "{}", day.town.database);
        // Told again, backwards, it changes nothing.
        let again: Vec<Seen> = all.iter().rev().cloned().collect();
        tell_all(&day, &again).await;
        let after: Vec<_> = standing(&day).await.iter().map(|row| (row.1, row.2)).collect();
        assert_eq!(after, expected);
        // The same morning elsewhere, told in other orders.
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let journal = civic::words::verify(&mut tx).await.unwrap();
        assert_eq!(journal.faults, []);
    });
}

#[test]
fn other_orders_come_to_the_same() {
    for turn in 1..8 {
        on_both(async |town: Town| {
            let day = Day::of(town).await;
            day.town.pass_minutes(120);
            let mut all = morning_of_two_devices(&day);
            all.rotate_left(turn);
            all.swap(0, turn % 5);
            tell_all(&day, &all).await;
            let at = |minute: i64| Some(Instant(testkit::morning().0 + minute * 60_000));
            let rows: Vec<_> = standing(&day).await.iter().map(|row| (row.1, row.2)).collect();
            let expected = [(at(7), None), (None, None), (at(20), at(90)), (None, None)];
            assert_eq!(rows, expected, "turn {turn} on {}", day.town.database);
        });
    }
}

#[test]
fn a_device_recognises_people_by_marks_that_hold_no_code() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let Known { people, marks } =
            queries::marks(&mut tx, &day.desk, day.workshop).await.unwrap();
        drop(tx);
        let (code, row_code) = (day.row(3).await.code, day.row(2).await.row_code.unwrap());
        assert_eq!((people, marks.marks.len()), (4, 8), "each by an invitation and by a row");
        assert!(!format!("{marks:?}").contains(&code));
        // The row of the sheet is enough, without a connection too.
        let mut signed = seen(&day, 8, 0, What::Came, 0);
        let row = mark(&marks.salt, &row_code);
        assert!(marks.marks.contains(&row));
        signed.who = Recognised::Mark { salt: marks.salt.clone(), mark: row };
        let told = tell(&day.town.db, &day.desk, day.commune, day.workshop, signed).await;
        assert_eq!(told.unwrap().0, day.people[2], "{}", day.town.database);
        let known = mark(&marks.salt, &code);
        assert!(marks.marks.contains(&known));
        let mut told = seen(&day, 9, 0, What::Came, 0);
        told.who = Recognised::Mark { salt: marks.salt.clone(), mark: known };
        let told = tell(&day.town.db, &day.desk, day.commune, day.workshop, told).await;
        assert_eq!(told.unwrap(), (day.people[3], false), "{}", day.town.database);
        let mut unknown = seen(&day, 10, 0, What::Came, 0);
        unknown.who = Recognised::Mark { salt: marks.salt, mark: "000000".into() };
        let told = tell(&day.town.db, &day.desk, day.commune, day.workshop, unknown).await;
        assert!(matches!(told, Err(Error::Invalid(_))));
    });
}

#[test]
fn what_was_seen_before_the_closing_may_be_told_after_it() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let db = &day.town.db;
        day.arrive(0).await;
        day.town.pass_minutes(60);
        close(&day).await;
        day.town.pass_minutes(60);
        let early = seen(&day, 1, 1, What::Came, 30);
        tell_all(&day, &[early]).await;
        assert!(day.row(1).await.arrived_at.is_none(), "the papers were counted without them");
        let mut tx = db.read(day.commune).await.unwrap();
        let focal = day.town.holder(base::Role::FocalPoint, day.commune);
        let after = civic::minutes::queries::afterwards(&mut tx, &focal, day.workshop).await;
        let kept: Vec<_> = after.unwrap().late.iter().filter_map(|it| it.participant_id).collect();
        assert_eq!(kept, [day.row(1).await.id], "{}: the office decides", day.town.database);
        drop(tx);
        let late = seen(&day, 2, 2, What::Came, 90);
        let told = tell(db, &day.desk, day.commune, day.workshop, late).await;
        assert!(matches!(told, Err(Error::Refused("refused-workshop-closed"))));
        let mut tx = db.read(day.commune).await.unwrap();
        let closed = workshop::workshop(&mut tx, day.workshop).await.unwrap();
        assert_eq!(closed.state, WorkshopState::Closed);
    });
}

/// Closes the workshop as it stands, without its syntheses.
async fn close(day: &Day) {
    let mut tx = day.town.db.write(day.commune).await.unwrap();
    let update = db::sql!(
        "update workshop set state = 'closed', closed_at = $3 where commune_id = $1 and id = $2"
    );
    tx.run(update, db::args![day.commune, day.workshop, tx.now()]).await.unwrap();
    let closed = civic::minutes::Happened::PapersFrozen {
        workshop: day.workshop.uuid(),
        papers: Vec::new(),
    };
    tx.commit(&day.desk, closed).await.unwrap();
}

#[test]
fn a_signed_sheet_is_entered_again_and_no_code_is_lost() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        day.arrive(0).await;
        let mut codes = Vec::new();
        for at in 0..3 {
            codes.push(day.row(at).await.row_code.unwrap());
        }
        codes[1] = codes[1].to_lowercase();
        let invitation = day.row(3).await.code;
        let mut misread = codes[2].clone();
        let last = misread.pop().unwrap();
        misread.push(if last == '7' { '8' } else { '7' });
        let typed =
            [codes[0].clone(), codes[1].clone(), misread.clone(), codes[2].clone(), invitation];
        let typed: Vec<String> = typed.into_iter().chain(["ZZ".to_owned()]).collect();
        let (db, at) = (&day.town.db, Some(testkit::morning()));
        let (commune, workshop) = (day.commune, day.workshop);
        let sheet = EnterSigned { commune, workshop, codes: typed, at };
        let done = enter_signed(db, &day.desk, sheet.clone()).await.unwrap();
        assert_eq!((done.marked, done.already), (3, 1), "{}", day.town.database);
        assert_eq!(done.left, [misread, "ZZ".to_owned()]);
        assert_eq!(done.faults.0.len(), 2);
        let again = enter_signed(db, &day.desk, sheet).await.unwrap();
        assert_eq!((again.marked, again.already), (0, 4), "sent twice, marked once");
        assert!(day.rows().await.iter().all(Participant::is_here));
    });
}

#[test]
fn somebody_entered_without_a_connection_gets_their_name_later() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let (db, desk) = (&day.town.db, &day.desk);
        let nameless = NewParticipant {
            name: String::new(),
            contact: String::new(),
            details: civic::people::Details::default(),
            category: Belongs::Word(Category::Association),
            sex: Sex::Female,
        };
        let key = Some(Uuid::from_u128(77));
        let came =
            Uninvited { person: nameless, key, kept: true, at: None, device: Uuid::from_u128(1) };
        let enter = || come_uninvited(db, desk, day.commune, day.workshop, came.clone());
        let who = enter().await.unwrap();
        assert_eq!(enter().await.unwrap(), who, "sent twice, one person");
        for name in ["فاطمة", "", "somebody else"] {
            let mut named = came.clone();
            named.person.name = name.into();
            let again = come_uninvited(db, desk, day.commune, day.workshop, named).await;
            assert_eq!(again.unwrap(), who, "the name comes after, and once");
        }
        let row = day.rows().await.into_iter().find(|row| row.id == who).unwrap();
        assert_eq!((row.name.as_str(), row.is_here()), ("فاطمة", true), "{}", day.town.database);
        assert!(row.row_code.is_some());
        let auditor = day.town.holder(base::Role::Auditor, day.commune);
        let told = seen(&day, 1, 0, What::Came, 0);
        let refused = tell(db, &auditor, day.commune, day.workshop, told).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    });
}

#[test]
fn an_arrival_marked_by_hand_and_taken_back_was_none() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let (db, desk) = (&day.town.db, &day.desk);
        tell_all(&day, &[seen(&day, 1, 0, What::Came, -5), seen(&day, 2, 0, What::Came, -4)]).await;
        let who = day.people[0];
        civic::attendance::commands::take_back_arrival(db, desk, day.commune, day.workshop, who)
            .await
            .unwrap();
        assert_eq!(day.row(0).await.arrived_at, None, "{}", day.town.database);
        day.arrive(0).await;
        let left = demo::seen(db, Recognised::Participant(who), What::Left);
        tell(db, desk, day.commune, day.workshop, left).await.unwrap();
        let row = day.row(0).await;
        assert!(row.arrived_at.is_some() && row.left_at.is_some());
        let mut tx = db.read(day.commune).await.unwrap();
        let latest = queries::latest(&mut tx, desk, day.workshop).await.unwrap();
        let told: Vec<What> = latest.iter().map(|it| it.what).collect();
        assert_eq!(told.len(), 6);
        assert_eq!(told[0], What::Left);
        let _: Id<Sighting> = latest[0].id;
    });
}
