use std::collections::BTreeSet;

use base::Id;
use uuid::Uuid;

use super::*;
use crate::{
    framing::paper,
    people::{Details, Sex},
    workshop::{
        Category,
        commands::{Belongs, NewParticipant},
    },
};

fn category(at: u128, word: paper::Category) -> Category {
    Category {
        id: Id::new(Uuid::from_u128(at)),
        position: 1,
        word,
        label: String::new(),
        expected: None,
    }
}

fn categories() -> [Category; 2] {
    [category(1, paper::Category::Elected), category(2, paper::Category::Association)]
}

fn there(at: u128, name: &str, contact: &str) -> Participant {
    Participant {
        id: Id::new(Uuid::from_u128(at)),
        person_id: Id::new(Uuid::from_u128(at + 100)),
        name: name.into(),
        contact: contact.into(),
        details: Details::default(),
        category_id: Id::new(Uuid::from_u128(1)),
        sex: Sex::Female,
        code: String::new(),
        row_code: None,
        walk_in: false,
        invited_at: None,
        arrived_at: None,
        left_at: None,
        revision: 1,
    }
}

fn row(name: &str, contact: &str) -> NewParticipant {
    let category = Belongs::Word(paper::Category::Elected);
    NewParticipant {
        name: name.into(),
        contact: contact.into(),
        details: Details::default(),
        category,
        sex: Sex::Female,
    }
}

fn stand(there: &[Participant], list: &[NewParticipant]) -> Vec<Standing> {
    compare(there, &categories(), list)
}

fn asked(standing: &Standing) -> Vec<(Other, bool, Vec<Differs>)> {
    let Standing::Asked(found) = standing else { return Vec::new() };
    found.iter().map(|it| (it.who, it.certain, it.differs.clone())).collect()
}

fn who(at: u128) -> Other {
    Other::There(Id::new(Uuid::from_u128(at)))
}

#[test]
fn a_list_sent_twice_says_nothing_new() {
    let list = [row("سناء الإدريسي", "sanae@example.org"), row("عبد الله التازي", ""), row("", "")];
    assert!(stand(&[], &list).iter().all(|it| *it == Standing::New));
    let known = [there(1, "", ""), there(2, "عبد الله التازي", "0612345678")];
    let known = [&known[..], &[there(3, "سناء الإدريسي", "sanae@example.org")]].concat();
    let standings = stand(&known, &list);
    assert_eq!(standings, [3, 2, 1].map(|at| Standing::Same(who(at))));
    assert_eq!(deeds(&standings, &[]), Ok(vec![Deed::Leave; 3]));
    let more = [&list[..], &[row("", "")]].concat();
    assert_eq!(stand(&known, &more)[3], Standing::New, "one more without a name");
}

#[test]
fn whoever_stands_twice_in_one_list_is_entered_once() {
    let list = [row("سناء", "+212 612-345678"), row("سناء", "0612345678"), row("سناء", "")];
    let standings = stand(&[], &list);
    assert_eq!(standings[1], Standing::Same(Other::Row(0)));
    let found: BTreeSet<_> = asked(&standings[2]).iter().map(|it| format!("{:?}", it.0)).collect();
    assert_eq!(found.len(), 2, "a namesake may be somebody else: {found:?}");
    assert!(deeds(&standings, &[]).is_err());
    let another = [None, None, Some(Chosen::Another)];
    assert_eq!(deeds(&standings, &another), Ok(vec![Deed::Enter, Deed::Leave, Deed::Enter]));
}

#[test]
fn what_a_list_says_otherwise_is_proposed_and_may_be_left() {
    let known = [there(1, "إدريس بنعيسى", "")];
    let mut list = [row("ادريس بنعيسي", "0612345678")];
    list[0].category = Belongs::Word(paper::Category::Association);
    let standings = stand(&known, &list);
    let differs = vec![Differs::Name, Differs::Contact, Differs::Category];
    assert_eq!(asked(&standings[0]), [(who(1), true, differs)]);
    let taken = Chosen::Take(Id::new(Uuid::from_u128(1)));
    assert_eq!(standings[0].proposed(), Some(taken));
    let change = Deed::Change(Id::new(Uuid::from_u128(1)));
    assert_eq!(deeds(&standings, &[Some(taken)]), Ok(vec![change]));
    assert_eq!(deeds(&standings, &[Some(Chosen::Keep(who(1)))]), Ok(vec![Deed::Leave]));
    let stranger = Chosen::Keep(who(9));
    assert!(deeds(&standings, &[Some(stranger)]).is_err(), "nobody whom the row may be");
}

#[test]
fn namesakes_and_families_are_asked_about_and_never_joined_unasked() {
    let known = [there(1, "محمد العلوي", "0611111111"), there(2, "فاطمة الزهراء", "0622222222")];
    let list = [
        row("محمد العلوي", "0633333333"),
        row("العلوي محمد", "0611111111"),
        row("كريم بناني", "0622222222"),
        row("محمد بناني", "0644444444"),
    ];
    let standings = stand(&known, &list);
    assert_eq!(standings[0].proposed(), None, "a namesake with another telephone");
    assert!(standings[1].proposed().is_some(), "the same words and telephone");
    assert_eq!(standings[2].proposed(), None, "a family's telephone");
    assert_eq!(standings[3], Standing::New);
}

#[test]
fn one_person_takes_the_words_of_one_row() {
    let known = [there(1, "محمد العلوي", "")];
    let list = [row("محمد العلوي", "0633333333"), row("محمد العلوي", "0644444444")];
    let take = Some(Chosen::Take(Id::new(Uuid::from_u128(1))));
    let faults = deeds(&stand(&known, &list), &[take, take]).expect_err("twice");
    assert_eq!(faults.at("who-1").map(|it| it.key), Some("fault-list-taken-twice"));
}

#[test]
fn what_is_chosen_is_written_and_read_alike() {
    let id = Id::new(Uuid::from_u128(7));
    let all = [
        Chosen::Another,
        Chosen::Keep(Other::There(id)),
        Chosen::Keep(Other::Row(3)),
        Chosen::Take(id),
    ];
    for chosen in all {
        assert_eq!(chosen.to_string().parse(), Ok(chosen));
    }
    assert!("keep-x".parse::<Chosen>().is_err());
}
