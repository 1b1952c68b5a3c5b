//! The pages of groups, filled.

use base::{Instant, Lang};
use civic::{
    framing::paper,
    people::Sex,
    workshop::{
        Drawing, Placed, WorkingGroup,
        queries::{DrawnGroup, DrawnSession, Fixed, Later, Member, Published},
        rules::groups::{
            Present, Quality,
            list::{self, PublicRow, Row},
        },
    },
};
use press::{FormView, Translator, qr};

use super::{
    super::{
        draw::{GroupLink, Groups, SessionGroups},
        published::Drawings,
    },
    frame, head, number, participant, session, workshop,
};

pub(super) fn groups(lang: Lang) -> Groups {
    let l = Translator::of(lang);
    let member = Member {
        group_id: number(8),
        participant_id: number(5),
        name: String::new(),
        code: "K7QM-2XWP".into(),
        sex: Sex::Female,
        category_id: number(7),
        category_word: paper::Category::Elected,
        category_label: String::new(),
        left_at: None,
        placed: Placed::Hand,
    };
    let group = WorkingGroup {
        id: number(8),
        drawing_id: number(9),
        number: 1,
        key_expires_at: Instant(1_698_912_000_000),
    };
    let address = "https://example.ma/ar/beni-mellal/group/1f3a".to_owned();
    let label = l.msg("groups-qr").n("number", 1).attr();
    let link = GroupLink { group: group.id, code: qr(&address, &label), address };
    let groups = vec![DrawnGroup { group, members: vec![member] }];
    let session = SessionGroups {
        session: session(),
        form: FormView::new(lang).with("session", 4).with("groups", 4).scope("s3"),
        drawn: Some(DrawnSession { drawing: drawing(), groups }),
        links: vec![link],
        late: vec![(participant(lang).0, 2)],
        fixed: vec![fixed()],
        fixing: FormView::new(lang).scope("fix3"),
        moving: FormView::new(lang).scope("move3"),
    };
    let sessions = vec![session];
    let (frame, head) = (frame(lang, "groups-title"), head(lang, "groups"));
    let people = vec![press::Choice::new(5, "\u{2068}K7QM-2XWP\u{2069}")];
    let published = "/beni-mellal/workshops/3/groups".into();
    Groups { l, frame, head, here: 39, sessions, people, published, runs: true }
}

fn fixed() -> Fixed {
    Fixed {
        session_id: number(4),
        participant_id: number(5),
        number: 2,
        name: String::new(),
        code: "K7QM-2XWP".into(),
    }
}

pub(super) fn drawings(lang: Lang) -> Drawings {
    let person = |label: &str, fixed| Present {
        label: label.into(),
        salt: "9f86d081884c7d659a2feaa0c55ad015".into(),
        sex: Sex::Female,
        category: 1,
        sat: vec![Some(3), None],
        fixed,
    };
    let rows: Vec<Row> = [("K7QM", None), ("2XWP", Some(1))]
        .map(|(label, fixed)| Row { person: person(label, fixed), group: fixed })
        .to_vec();
    let later = |placed, from| Later {
        label: "K7QM".into(),
        placed,
        at: Instant(1_698_839_200_000),
        from,
        to: 2,
    };
    let published = Published {
        session: session(),
        drawing: drawing(),
        digest: list::digest(&rows),
        seats: rows.iter().map(PublicRow::of).collect(),
        sat_before: true,
        quality: Quality { people: 1, sex: 1, category: 1, repeats: 24, least: 24 },
        later: vec![
            later(Placed::Late, None),
            later(Placed::Hand, None),
            later(Placed::Hand, Some(1)),
        ],
    };
    Drawings {
        l: Translator::of(lang),
        frame: frame(lang, "groups-published-title"),
        workshop: workshop(),
        drawings: vec![published],
        here: "/beni-mellal/workshops/3/groups".into(),
        office: "/beni-mellal/office/workshops/3/groups".into(),
    }
}

fn drawing() -> Drawing {
    Drawing {
        id: number(9),
        session_id: number(4),
        seed: "TADF-2023-NOV1".into(),
        groups: 4,
        drawn_at: Instant(1_698_832_800_000),
    }
}
