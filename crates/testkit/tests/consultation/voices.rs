//! What people say, who may say it and when.

use base::{Actor, Error, Id, Lang, Role};
use civic::{
    commune::{self, Body, BodyKind},
    consultation::{
        Channel, Kind, Stance, State,
        commands::{About, Arrival, Contribute, Receipt, contribute, invite_bodies},
        queries,
    },
    people::{AgeBand, Sex},
    process::{Stage, StageKind},
};
use testkit::{Town, on_both};
use uuid::Uuid;

use crate::fixture::Charter;

/// A key that no form has carried yet.
pub fn fresh() -> Uuid {
    db::secret::token()[..32].parse().unwrap()
}

/// A comment by a resident on the article.
pub fn comment(charter: &Charter, stage: &Stage, text: &str) -> Contribute {
    Contribute {
        stage: stage.id,
        provision: Some(Id::new(charter.article)),
        kind: Kind::Comment,
        channel: Channel::Web,
        text: text.into(),
        proposed: String::new(),
        stance: None,
        lang: Lang::Ar,
        about: About::default(),
        body: None,
        key: fresh(),
        arrival: Arrival::default(),
    }
}

pub fn resident() -> Actor {
    Actor::public(Lang::Ar)
}

pub async fn say(town: &Town, wanted: Contribute) -> base::Result<Receipt> {
    contribute(&town.db, &resident(), town.beni_mellal(), wanted).await
}

async fn counted(town: &Town, stage: &Stage) -> i64 {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let today = town.db.now().day();
    queries::stage_counts(&mut tx, stage.id, today).await.unwrap().total
}

#[test]
fn a_resident_says_something_and_follows_it_by_its_code() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let about = About {
            name: "فاطمة".into(),
            named: false,
            sex: Sex::Female,
            age_band: AgeBand::From25,
            ..About::default()
        };
        let wanted = Contribute {
            about, ..comment(&charter, &stage, "علقوا الإعلان في السوق.")
        };
        let receipt = say(&town, wanted).await.unwrap();
        let typed = format!("  {} ", receipt.code.to_lowercase().replace('-', " "));
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let held = queries::by_code(&mut tx, &typed).await.unwrap();
        assert_eq!(held.whole_text, "علقوا الإعلان في السوق.");
        assert_eq!(held.voice.state, State::Waiting);
        assert_eq!(held.voice.number.as_deref(), Some("1"));
        assert_eq!(held.sex, Sex::Female);
        // Sixty days after 1 November 2023.
        assert_eq!(held.voice.answer_due_on, jiff::civil::date(2023, 12, 31));
        assert_eq!(held.voice.name, "", "nobody is named who did not agree");
    });
}

#[test]
fn a_form_sent_twice_is_one_contribution() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let wanted = comment(&charter, &stage, "علقوا الإعلان في السوق.");
        let first = say(&town, wanted.clone()).await.unwrap();
        let second = say(&town, wanted).await.unwrap();
        assert_eq!(first, second);
        assert_eq!(counted(&town, &stage).await, 1);
    });
}

#[test]
fn other_words_from_a_form_gone_back_to_are_not_lost() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let wanted = comment(&charter, &stage, "علقوا الإعلان في السوق.");
        let other = Contribute { text: "وفي المسجد أيضا.".into(), ..wanted.clone() };
        let first = say(&town, wanted).await.unwrap();
        let second = say(&town, other.clone()).await.unwrap();
        assert_ne!(first, second);
        assert_eq!(say(&town, other).await.unwrap(), second);
        assert_eq!(counted(&town, &stage).await, 2);
    });
}

#[test]
fn the_window_is_counted_in_days_of_casablanca() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let last = stage.closes_on.unwrap();
        let late = base::Instant::at(last, jiff::civil::time(23, 59, 0, 0));
        town.clock.set(late);
        say(&town, comment(&charter, &stage, "قبل منتصف الليل")).await.unwrap();
        town.pass_minutes(2);
        let after = say(&town, comment(&charter, &stage, "بعد منتصف الليل")).await;
        assert!(matches!(after, Err(Error::Refused("refused-window-over"))));
        let paper = Contribute {
            channel: Channel::Paper,
            ..comment(&charter, &stage, "جاءت على الورق")
        };
        let entered = contribute(&town.db, &charter.drafter, town.beni_mellal(), paper).await;
        assert!(entered.is_ok(), "what came on paper may be entered until the stage closes");
    });
}

#[test]
fn only_the_office_enters_what_came_otherwise() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let desk = Contribute {
            channel: Channel::Desk,
            ..comment(&charter, &stage, "قيلت بالمكتب")
        };
        assert!(matches!(say(&town, desk.clone()).await, Err(Error::NotFound)));
        let auditor = town.holder(Role::Auditor, commune);
        let entered = contribute(&town.db, &auditor, commune, desk.clone()).await;
        assert!(matches!(entered, Err(Error::Forbidden)));
        let reception = town.holder(Role::Reception, commune);
        contribute(&town.db, &reception, commune, desk).await.unwrap();
    });
}

#[test]
fn a_contribution_says_what_it_must() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let wanted =
            Contribute { kind: Kind::Amendment, provision: None, ..comment(&charter, &stage, " ") };
        let Err(Error::Invalid(faults)) = say(&town, wanted).await else { panic!("taken") };
        for field in ["text", "proposed", "provision"] {
            assert!(faults.at(field).is_some(), "{field}");
        }
        let strange = Contribute {
            provision: Some(Id::new(fresh())),
            ..comment(&charter, &stage, "عن مادة غير موجودة")
        };
        assert!(matches!(say(&town, strange).await, Err(Error::Invalid(_))));
        assert_eq!(counted(&town, &stage).await, 0);
    });
}

async fn association(town: &Town, charter: &Charter, name: &str) -> Id<Body> {
    let body = Body {
        id: Id::new(Uuid::nil()),
        kind: BodyKind::Association,
        name: base::LocalText::new(name, ""),
        contact: String::new(),
        founded_on: None,
        demo: true,
        revision: 0,
    };
    let entered = commune::commands::enter_body(&town.db, &charter.focal, town.beni_mellal(), body);
    entered.await.unwrap()
}

#[test]
fn a_delegate_speaks_only_for_its_own_body_and_stage() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::SecondLevel).await;
        let commune = town.beni_mellal();
        let [invited, other] = [
            association(&town, &charter, "جمعية أ").await,
            association(&town, &charter, "جمعية ب").await,
        ];
        let form = fresh();
        let invite = async || {
            invite_bodies(&town.db, &charter.focal, commune, stage.id, &[invited], form).await
        };
        let key = &invite().await.unwrap()[0].key;
        let twice = invite().await;
        assert!(matches!(twice, Err(Error::Refused("refused-invited-already"))), "{twice:?}");
        let mut tx = town.db.read(commune).await.unwrap();
        let now = town.db.now();
        let link = queries::delegation(&mut tx, key, now).await.unwrap();
        assert_eq!((link.body_id, link.stage_id), (invited, stage.id));
        assert!(queries::delegation(&mut tx, "0000", now).await.is_err());
        drop(tx);

        let opinion = Contribute {
            kind: Kind::Opinion,
            provision: None,
            stance: Some(Stance::Favourable),
            ..comment(&charter, &stage, "رأينا في مجمله إيجابي.")
        };
        let delegate = |body: Id<Body>| Actor::delegate(commune, body.uuid(), Lang::Ar);
        contribute(&town.db, &delegate(invited), commune, opinion.clone()).await.unwrap();
        let again = Contribute { key: fresh(), ..opinion };
        let uninvited = contribute(&town.db, &delegate(other), commune, again.clone()).await;
        assert!(matches!(uninvited, Err(Error::Forbidden)));
        assert!(say(&town, again.clone()).await.is_err(), "a resident gives no opinion of a body");

        let mut tx = town.db.read(commune).await.unwrap();
        let own = queries::of_body(&mut tx, &delegate(invited), invited, stage.id).await;
        assert_eq!(own.unwrap()[0].voice.body(Lang::Ar), "جمعية أ");
        let foreign = queries::of_body(&mut tx, &delegate(other), invited, stage.id).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
    });
}

#[test]
fn contributing_takes_few_statements() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let wanted = comment(&charter, &stage, "علقوا الإعلان في السوق.");
        let (receipt, statements) = db::count::scope(say(&town, wanted)).await;
        receipt.unwrap();
        assert!(statements <= 10, "{statements} statements with the journal's");
    });
}
