//! A list sent again, and people put right: nobody twice, no second letter.

use base::{Error, Id, Role};
use civic::{
    minutes::commands::{JoinParticipants, join_participants, remove_participant},
    workshop::{
        Participant,
        commands::{self, Belongs, ChangeParticipant, FixSeats, Invited, NewParticipant},
    },
};
use db::{args, sql};
use testkit::{Client, Town, on_both};

use crate::fixture::Day;

const TWICE: &str = include_str!("../cases/people/p02_same_list_twice.txt");

/// The value of a hidden field.
fn hidden(body: &str, name: &str) -> String {
    let from = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    from.split('"').next().unwrap().to_owned()
}

async fn focal(day: &Day) -> Client {
    Client::stranger(&day.town).holding(&day.town, Role::FocalPoint, day.commune).await
}

#[test]
fn the_same_list_twice_changes_nothing_and_says_so() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let (focal, there) = (focal(&day).await, day.office("/people/list"));
        let first = focal.post(&there, &[("do", "many"), ("list", TWICE)]).await;
        assert!(first.location.ends_with("?entered=2&changed=0&there=0"), "{}", first.location);
        let before = day.rows().await;
        assert_eq!(before.len(), 6);
        let again = focal.post(&there, &[("do", "many"), ("list", TWICE)]).await;
        assert!(again.location.ends_with("?entered=0&changed=0&there=2"), "{}", again.location);
        assert_eq!(day.rows().await, before, "no other code, no other revision");
        let page = focal.get(&again.location).await.body;
        assert!(page.contains("لا جديد في هذه اللائحة"), "{page}");
        let two = format!("{TWICE}\n{TWICE}");
        let shown = focal.post(&there, &[("do", "many"), ("list", &two)]).await;
        assert_eq!(day.rows().await.len(), 6, "{} {}", shown.status, shown.location);
    });
}

#[test]
fn what_a_list_says_otherwise_is_chosen_row_by_row() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let (focal, there) = (focal(&day).await, day.office("/people/list"));
        let list = "الاسم;الفئة;الجنس;الهاتف\n\
            امينه العلوى;elected;f;0612345678\n\
            إدريس بنعيسى محمد;association;m;\n\
            كريم بناني;elected;m;\n";
        let shown = focal.upload(&there, "people.csv", list.as_bytes()).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        let known = day.row(0).await;
        assert!(shown.body.contains(&format!("take-{}", known.id)), "{}", shown.body);
        assert!(shown.body.contains("شخص جديد"), "{}", shown.body);
        assert_eq!(day.rows().await.len(), 4);
        let (book, told) = (hidden(&shown.body, "book"), hidden(&shown.body, "shown"));
        let take = format!("take-{}", known.id);
        let sent = [
            ("do", "import"),
            ("book", book.as_str()),
            ("shown", told.as_str()),
            ("who-0", take.as_str()),
            ("who-1", "another"),
        ];
        let without = focal.post(&there, &sent[..4]).await;
        assert_eq!(without.status, 422, "the second row is or is not another person");
        assert!(without.body.contains("المرجو القول هل هو الشخص نفسه"), "{}", without.body);
        let done = focal.post(&there, &sent).await;
        assert!(done.location.ends_with("?entered=2&changed=1&there=0"), "{}", done.location);
        let now = day.row(0).await;
        assert_eq!((now.name.as_str(), now.contact.as_str()), ("امينه العلوى", "0612345678"));
        assert_eq!((now.code, now.row_code), (known.code, known.row_code));
        assert_eq!(day.rows().await.len(), 6);
    });
}

#[test]
fn who_was_invited_is_not_written_to_again() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let (db, commune, at) = (&day.town.db, day.commune, day.workshop);
        let who = day.town.holder(Role::FocalPoint, commune);
        assert_eq!(commands::invite(db, &who, commune, at, Invited::All).await.unwrap(), 4);
        let row = day.row(0).await;
        let given = NewParticipant {
            name: row.name.clone(),
            contact: "amina@example.org".into(),
            details: civic::people::Details::default(),
            category: Belongs::Listed(row.category_id),
            sex: row.sex,
        };
        let (participant, revision) = (row.id, row.revision);
        let change = ChangeParticipant { commune, workshop: at, participant, given, revision };
        commands::change_participant(db, &who, change.clone()).await.unwrap();
        let late = commands::change_participant(db, &who, change).await;
        assert!(matches!(late, Err(Error::Stale)), "{late:?}");
        assert_eq!(commands::invite(db, &who, commune, at, Invited::All).await.unwrap(), 0);
        assert_eq!(day.row(0).await.contact, "amina@example.org");
        let mut tx = db.read(commune).await.unwrap();
        let jobs = sql!("select count(*) from job where commune_id = $1 and kind = $2");
        let (jobs,): (i64,) = tx.one(jobs, args![commune, commands::INVITED]).await.unwrap();
        assert_eq!(jobs, 0, "nobody left an address when they were invited");
    });
}

#[test]
fn two_rows_of_one_person_become_one_with_all_they_did() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let (db, commune, workshop) = (&day.town.db, day.commune, day.workshop);
        let who = day.town.holder(Role::FocalPoint, commune);
        day.arrive(1).await;
        let session = session(&day).await;
        let people = vec![day.people[1]];
        let fix = FixSeats { commune, session, people, number: 2 };
        commands::fix_seats(db, &who, fix).await.unwrap();
        let joined =
            JoinParticipants { commune, workshop, right: day.people[0], other: day.people[1] };
        let before = day.row(0).await;
        let stays = join_participants(db, &who, joined).await.unwrap();
        assert_eq!((stays, day.rows().await.len()), (day.people[0], 3));
        let now = day.row(0).await;
        assert!(now.is_here(), "what was seen of the other was seen of them");
        assert_eq!((now.name, now.code, now.sex), (before.name, before.code, before.sex));
        let mut tx = db.read(commune).await.unwrap();
        let fixed = sql!("select participant_id from fixed_seat where commune_id = $1");
        let fixed: Vec<(Id<Participant>,)> = tx.all(fixed, args![commune]).await.unwrap();
        assert_eq!(fixed, [(day.people[0],)]);
        drop(tx);
        let gone = join_participants(db, &who, joined).await;
        assert!(matches!(gone, Err(Error::NotFound)), "{gone:?}");
    });
}

#[test]
fn two_who_both_did_what_one_does_once_stay_two() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let (db, commune, workshop) = (&day.town.db, day.commune, day.workshop);
        let who = day.town.holder(Role::FocalPoint, commune);
        day.arrive(0).await;
        day.arrive(1).await;
        let session = session(&day).await;
        let draw = commands::Draw { commune, session, groups: 1, seed: None };
        commands::draw_groups(db, &who, draw).await.unwrap();
        let [first, second, third, _] = day.people[..] else { panic!("four people") };
        let join = |right, other| JoinParticipants { commune, workshop, right, other };
        let both = join_participants(db, &who, join(first, second)).await;
        assert!(matches!(both, Err(Error::Refused("refused-join-drawn"))), "{both:?}");
        let removed = remove_participant(db, &who, commune, workshop, first).await;
        assert!(matches!(removed, Err(Error::Refused("refused-remove-drawn"))), "{removed:?}");
        let name = day.row(2).await.name;
        let stays = join_participants(db, &who, join(third, first)).await.unwrap();
        assert_eq!(stays, first, "the row of the published drawing stays");
        assert_eq!(day.row(0).await.name, name, "under the name that is right");
    });
}

async fn session(day: &Day) -> Id<civic::workshop::Session> {
    let mut tx = day.town.db.read(day.commune).await.unwrap();
    let first = sql!(
        "select id from session where commune_id = $1 and number is not null order by position"
    );
    let (id,) = tx.first(first, args![day.commune]).await.unwrap().unwrap();
    id
}

#[test]
fn whoever_did_nothing_is_taken_off_and_says_nothing_any_more() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let focal = focal(&day).await;
        let (gone, came) = (day.people[3], day.people[1]);
        let code = day.row(3).await.code;
        let place = |id: Id<Participant>| day.office(&format!("/people/{id}"));
        let page = focal.get(&place(gone)).await;
        assert!(page.status == 200 && page.body.contains("Zoé Lefèvre"), "{}", page.body);
        let item = gone.to_string();
        let done = focal.post(&place(gone), &[("do", "remove"), ("item", &item)]).await;
        assert!(done.location.ends_with("?done=removed"), "{} {}", done.status, done.body);
        assert!(focal.get(&done.location).await.body.contains("حُذف الشخص من اللائحة"));
        assert_eq!(day.rows().await.len(), 3);
        let invitation = focal.get(&format!("/ar/beni-mellal/invitation/{code}")).await;
        assert_eq!(invitation.status, 404);
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let named = sql!("select count(*) from person where commune_id = $1 and folded = $2");
        let named = tx.one(named, args![day.commune, "zoe lefevre"]).await;
        let (named,): (i64,) = named.unwrap();
        assert_eq!(named, 0, "the name is nowhere any more");
        drop(tx);
        day.arrive(1).await;
        let item = came.to_string();
        let refused = focal.post(&place(came), &[("do", "remove"), ("item", &item)]).await;
        assert_eq!(refused.status, 409);
        assert!(refused.body.contains("لا يمكن حذف هذا الشخص"), "{}", refused.body);
    });
}
