use base::Instant;
use uuid::Uuid;

use super::*;

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn ballot(kind: BallotKind, share: i64) -> Ballot {
    Ballot {
        id: id(1),
        workshop_id: id(2),
        session_id: id(3),
        position: 1,
        title: "?".into(),
        kind,
        share,
        opened_at: Instant(0),
        closed_at: None,
        present: 0,
    }
}

fn options(count: u128) -> Vec<BallotOption> {
    let option = |number: u128| BallotOption {
        id: id(10 + number),
        ballot_id: id(1),
        position: i64::try_from(number).unwrap_or_default(),
        text: number.to_string(),
        theme_id: None,
        card_id: None,
    };
    (0..count).map(option).collect()
}

fn given(number: u128, count: i64) -> Marked {
    Marked { option: id(10 + number), mark: Mark::Given, count }
}

fn says(number: u128, mark: Mark) -> Marked {
    Marked { option: id(10 + number), mark, count: 1 }
}

#[test]
fn dots_may_be_heaped_and_left_unused_but_not_made() {
    let (ballot, options) = (ballot(BallotKind::Dots, 3), options(3));
    assert!(cast(&ballot, &options, &[given(0, 3)]).is_ok());
    assert!(cast(&ballot, &options, &[given(0, 1), given(2, 1)]).is_ok());
    assert!(cast(&ballot, &options, &[given(0, 2), given(1, 2)]).is_err());
    assert!(cast(&ballot, &options, &[]).is_err());
    assert!(cast(&ballot, &options, &[given(0, 0)]).is_err());
    assert!(cast(&ballot, &options, &[given(0, 4), given(1, -1)]).is_err());
    assert!(cast(&ballot, &options, &[given(7, 1)]).is_err(), "a line of another ballot");
    assert!(cast(&ballot, &options, &[given(0, 1), given(0, 1)]).is_err(), "a line twice");
}

#[test]
fn points_are_shared_out_to_the_last() {
    let (ballot, options) = (ballot(BallotKind::Points, 10), options(2));
    assert!(cast(&ballot, &options, &[given(0, 7), given(1, 3)]).is_ok());
    assert!(cast(&ballot, &options, &[given(0, 7)]).is_err());
    assert!(cast(&ballot, &options, &[given(0, 11)]).is_err());
}

#[test]
fn a_stance_is_taken_once_on_a_line() {
    let (ballot, options) = (ballot(BallotKind::Stance, 1), options(2));
    let one = [says(0, Mark::Agree), says(1, Mark::Pass)];
    assert!(cast(&ballot, &options, &one).is_ok());
    assert!(cast(&ballot, &options, &[says(0, Mark::Agree)]).is_ok(), "a line may stay open");
    let both = [says(0, Mark::Agree), says(0, Mark::Disagree)];
    assert!(cast(&ballot, &options, &both).is_err());
    assert!(cast(&ballot, &options, &[given(0, 1)]).is_err());
}

#[test]
fn a_count_has_no_more_on_it_than_its_voters_could_give() {
    let dots = ballot(BallotKind::Dots, 3);
    assert!(counted(&dots, &options(2), 4, &[given(0, 12)]).is_ok());
    assert!(counted(&dots, &options(2), 4, &[given(0, 12), given(1, 1)]).is_err());
    assert!(counted(&dots, &options(2), 0, &[given(0, 0)]).is_err());
    let stance = ballot(BallotKind::Stance, 1);
    let agree = Marked { count: 5, ..says(0, Mark::Agree) };
    let against = Marked { count: 2, ..says(0, Mark::Disagree) };
    assert!(counted(&stance, &options(2), 7, &[agree, against]).is_ok());
    assert!(counted(&stance, &options(2), 6, &[agree, against]).is_err());
}

#[test]
fn each_voter_reads_an_order_of_their_own_that_stays() {
    let mine = order_for(id(5), id(1), options(12));
    assert_eq!(mine, order_for(id(5), id(1), options(12)));
    assert_ne!(mine, order_for(id(6), id(1), options(12)));
    assert_ne!(mine, order_for(id(5), id(2), options(12)));
    let mut first = HashMap::new();
    for voter in 0..600 {
        *first.entry(order_for(id(voter), id(1), options(6))[0].id).or_insert(0) += 1;
    }
    assert!(first.len() == 6 && first.values().all(|times| (60..140).contains(times)), "{first:?}");
}

#[test]
fn a_long_list_is_cut_into_screens() {
    let rows: Vec<i32> = (1..=10).collect();
    assert_eq!(part(&rows, 1, 4), (&rows[0..4], 3));
    assert_eq!(part(&rows, 3, 4), (&rows[8..10], 3));
    assert_eq!(part(&rows, 9, 4), (&rows[8..10], 3), "past the end stands the last");
    assert_eq!(part::<i32>(&[], 1, 4), (&[][..], 1));
}

#[test]
fn long_things_stand_on_screens_with_fewer_beside_them() {
    let rows = [3, 3, 17, 40, 3];
    let on = |page| packed(&rows, page, 4, 18, |it| *it);
    assert_eq!(on(1), (&[3, 3][..], 4));
    assert_eq!(on(2), (&[17][..], 4));
    assert_eq!(on(3), (&[40][..], 4), "what fits no screen stands alone");
    assert_eq!(on(4), (&[3][..], 4));
}

#[test]
fn a_hall_is_found_by_four_digits_of_its_own() {
    let code = hall_code("5f1d7c0e9a");
    assert!(code.len() == 4 && code.bytes().all(|it| it.is_ascii_digit()), "{code}");
    assert_eq!(code, hall_code("5f1d7c0e9a"));
    assert_ne!(code, hall_code("5f1d7c0e9b"));
}
