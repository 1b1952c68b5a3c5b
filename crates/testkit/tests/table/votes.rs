//! Votes: one per person, hidden until closed, with nothing that leads from a
//! person to a choice.

use base::{Error, Id, Lang};
use civic::{
    plenary::{
        Ballot, BallotKind, Manner, Mark,
        commands::{self, Cast, EnterCount, OpenBallot, Subjects},
        queries::{self, Votes},
        rules::Marked,
    },
    synthesis::commands::{make_theme, merge_themes},
};
use db::{args, sql};
use testkit::{Town, on_both};

use crate::hall::Hall;

/// A ballot on two themes of the plan's session.
pub async fn open(town: &Town, hall: &Hall, kind: BallotKind, share: i64) -> Id<Ballot> {
    for title in ["القرب", "المعلومة"] {
        let (db, who) = (&town.db, &hall.facilitator);
        make_theme(db, who, hall.commune, hall.plan, title).await.unwrap();
    }
    let ballot = OpenBallot {
        commune: hall.commune,
        session: hall.plan,
        title: "بماذا نبدأ؟".into(),
        kind,
        share,
        on: Subjects::Themes(Vec::new()),
    };
    commands::open_ballot(&town.db, &hall.facilitator, ballot).await.unwrap()
}

pub async fn votes(town: &Town, hall: &Hall, ballot: Id<Ballot>) -> Votes {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let all = queries::votes(&mut tx, hall.workshop).await.unwrap();
    all.into_iter().find(|row| row.ballot.id == ballot).unwrap()
}

/// The vote of the person with a number, on the two lines.
pub async fn cast(
    town: &Town,
    hall: &Hall,
    ballot: Id<Ballot>,
    (person, dots): (usize, [i64; 2]),
) -> base::Result<()> {
    let options = votes(town, hall, ballot).await.options;
    let mark = |(at, count): (usize, &i64)| Marked {
        option: options[at].id,
        mark: Mark::Given,
        count: *count,
    };
    let code = format!("aaaa {person:04}");
    let marks = dots.iter().enumerate().map(mark).collect();
    let vote = Cast { commune: hall.commune, code, ballot, marks, lang: Lang::Ar };
    commands::cast(&town.db, vote).await
}

#[test]
fn a_person_votes_once_and_nobody_reads_a_sum_before_the_closing() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let ballot = open(&town, &hall, BallotKind::Dots, 3).await;
        cast(&town, &hall, ballot, (1, [2, 1])).await.unwrap();
        cast(&town, &hall, ballot, (2, [0, 3])).await.unwrap();
        let again = cast(&town, &hall, ballot, (1, [3, 0])).await;
        assert!(matches!(again, Err(Error::Refused("refused-voted-already"))), "{again:?}");
        let stuffed = cast(&town, &hall, ballot, (3, [2, 2])).await;
        assert!(matches!(stuffed, Err(Error::Invalid(_))), "{stuffed:?}");
        let stranger = cast(&town, &hall, ballot, (99, [1, 0])).await;
        assert!(matches!(stranger, Err(Error::NotFound)), "{stranger:?}");
        let open = votes(&town, &hall, ballot).await;
        assert_eq!((open.voted(), open.present()), (2, 13));
        assert!(open.result.is_none(), "hidden from whoever asks");
        commands::close_ballot(&town.db, &hall.facilitator, hall.commune, ballot).await.unwrap();
        let late = cast(&town, &hall, ballot, (4, [1, 0])).await;
        assert!(matches!(late, Err(Error::Refused("refused-ballot-closed"))), "{late:?}");
        let closed = votes(&town, &hall, ballot).await;
        let lines = &closed.result.as_ref().unwrap().lines;
        let given: Vec<(&str, i64)> =
            lines.iter().map(|line| (line.option.text.as_str(), line.given)).collect();
        assert_eq!(given, [("المعلومة", 4), ("القرب", 2)]);
        assert!(closed.published().is_none(), "two voters could be told apart");
        assert_eq!(closed.present(), 13);
        let mut tx = town.db.write(hall.commune).await.unwrap();
        let left = sql!("update participant set left_at = $2 where commune_id = $1");
        tx.run(left, args![hall.commune, tx.now()]).await.unwrap();
        tx.commit(
            &hall.facilitator,
            crate::hall::Prepared::Hall { workshop: hall.workshop.uuid() },
        )
        .await
        .unwrap();
        assert_eq!(votes(&town, &hall, ballot).await.present(), 13, "as it was at the closing");
    });
}

#[test]
fn no_row_and_no_event_leads_from_a_person_to_a_choice() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let ballot = open(&town, &hall, BallotKind::Dots, 3).await;
        cast(&town, &hall, ballot, (1, [2, 1])).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let entries: Vec<(String, String)> = tx
            .all(
                sql!(
                    "select j.actor, p.payload from journal j
                     join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq
                     where j.commune_id = $1 and j.kind = 'workshop.vote_cast'"
                ),
                args![hall.commune],
            )
            .await
            .unwrap();
        let payload: serde_json::Value = serde_json::from_str(&entries[0].1).unwrap();
        assert_eq!(entries[0].0, "public");
        let named: Vec<&String> = payload.as_object().unwrap().keys().collect();
        assert_eq!(named, ["ballot", "kind"]);
        // A second vote leaves as many rows of sums as the first: no vote has its own.
        let count = sql!("select count(*) from tally where commune_id = $1");
        let (before,): (i64,) = tx.one(count, args![hall.commune]).await.unwrap();
        drop(tx);
        cast(&town, &hall, ballot, (2, [1, 2])).await.unwrap();
        let mut tx = town.db.read(hall.commune).await.unwrap();
        let (after,): (i64,) = tx.one(count, args![hall.commune]).await.unwrap();
        assert_eq!((before, after), (2, 2));
    });
}

#[test]
fn hands_and_papers_are_counted_by_name_and_never_exceed_the_hall() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let ballot = open(&town, &hall, BallotKind::Stance, 1).await;
        let options = votes(&town, &hall, ballot).await.options;
        let mark = |at: usize, mark, count| Marked { option: options[at].id, mark, count };
        let count = |voters, marks| EnterCount {
            commune,
            ballot,
            id: Some(uuid::Uuid::from_u128(7)),
            manner: Manner::Hands,
            counter: "منشطة الورشة".into(),
            voters,
            marks,
        };
        let hands = vec![mark(0, Mark::Agree, 8), mark(0, Mark::Disagree, 4)];
        let many = commands::enter_count(db, who, count(14, hands.clone())).await;
        assert!(matches!(many, Err(Error::Invalid(_))), "13 are there: {many:?}");
        let odd = commands::enter_count(db, who, count(11, hands.clone())).await;
        assert!(matches!(odd, Err(Error::Invalid(_))), "12 hands of 11: {odd:?}");
        let first = commands::enter_count(db, who, count(12, hands.clone())).await.unwrap();
        let twice = commands::enter_count(db, who, count(12, hands.clone())).await.unwrap();
        assert_eq!(first, twice, "the same form sent twice is one count");
        let open = votes(&town, &hall, ballot).await;
        assert_eq!((open.voted(), open.counts[0].counter.as_str()), (12, "منشطة الورشة"));
        assert!(open.result.is_none());
        commands::withdraw_count(db, who, commune, first).await.unwrap();
        let again = EnterCount { id: None, ..count(9, vec![mark(1, Mark::Agree, 9)]) };
        commands::enter_count(db, who, again).await.unwrap();
        commands::close_ballot(db, who, commune, ballot).await.unwrap();
        let closed = votes(&town, &hall, ballot).await;
        let lines = &closed.published().unwrap().lines;
        assert_eq!((lines[0].agree, lines[1].agree, lines[1].disagree), (9, 0, 0));
        assert_eq!(closed.counts.len(), 2, "the count taken back stays, marked");
    });
}

#[test]
fn a_theme_is_not_merged_while_people_vote_on_it() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let ballot = open(&town, &hall, BallotKind::Dots, 3).await;
        let options = votes(&town, &hall, ballot).await.options;
        let (one, other) = (options[0].theme_id.unwrap(), options[1].theme_id.unwrap());
        let merged = merge_themes(db, who, commune, one, other).await;
        assert!(matches!(merged, Err(Error::Refused("refused-theme-voted-on"))), "{merged:?}");
        commands::cancel_ballot(db, who, commune, ballot).await.unwrap();
        merge_themes(db, who, commune, one, other).await.unwrap();
    });
}

#[test]
fn a_ballot_that_somebody_voted_on_is_not_cancelled() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let ballot = open(&town, &hall, BallotKind::Points, 10).await;
        cast(&town, &hall, ballot, (1, [4, 6])).await.unwrap();
        let who = &hall.facilitator;
        let cancelled = commands::cancel_ballot(&town.db, who, hall.commune, ballot).await;
        assert!(matches!(cancelled, Err(Error::Refused("refused-ballot-voted"))), "{cancelled:?}");
    });
}
