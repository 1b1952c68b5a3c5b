//! What the database seam promises, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use base::{Actor, CommuneId, Id, Lang, LocalText, Role};
use civic::people::{self, Scope, commands::OpenAccount};
use db::{Database, Happened, Sql, args, sql};
use testkit::{Town, on_both};
use uuid::Uuid;

#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Noted {
    Note { quarter: Uuid },
}

impl Happened for Noted {
    const ROOM: &'static str = "test";
    fn subject(&self) -> Uuid {
        let Self::Note { quarter } = self;
        *quarter
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

async fn note(db: &Database, commune: CommuneId, keep: bool) -> base::Result<()> {
    let mut tx = db.write(commune).await?;
    let id: Id<Noted> = tx.id();
    tx.run(
        sql!(
            "insert into quarter (commune_id, id, position, name_ar, name_fr, demo)
             values ($1, $2, 1, 'حي', 'Quartier', false)"
        ),
        args![tx.scope(), id],
    )
    .await?;
    if keep {
        tx.commit(&Actor::public(Lang::Ar), Noted::Note { quarter: id.uuid() }).await?;
    }
    Ok(())
}

async fn quarters(town: &Town) -> i64 {
    let (count,): (i64,) = town
        .db
        .read(town.beni_mellal())
        .await
        .unwrap()
        .one(sql!("select count(*) from quarter where commune_id = $1"), args![town.beni_mellal()])
        .await
        .unwrap();
    count
}

#[test]
fn every_commune_of_the_census_is_known_from_the_start() {
    on_both(async |town| {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let (count,): (i64,) = tx.one(sql!("select count(*) from commune"), args![]).await.unwrap();
        assert_eq!(count, 1503);
        let commune = civic::commune::queries::by_slug(&mut tx, "beni-mellal").await.unwrap();
        assert_eq!((commune.population_2024, commune.name.ar.as_str()), (209_594, "بني ملال"));
        let census = civic::commune::queries::census(&mut tx).await.unwrap();
        assert_eq!(census.len(), 3);
    });
}

#[test]
fn a_change_that_names_no_event_is_not_kept() {
    on_both(async |town| {
        note(&town.db, town.beni_mellal(), false).await.unwrap();
        assert_eq!(quarters(&town).await, 0, "{}", town.database);
        note(&town.db, town.beni_mellal(), true).await.unwrap();
        assert_eq!(quarters(&town).await, 1, "{}", town.database);
    });
}

#[test]
fn changes_made_at_once_are_all_kept_and_chained() {
    on_both(async |town| {
        let tasks: Vec<_> = (0..60)
            .map(|turn| {
                let (db, commune) = (town.db.clone(), town.beni_mellal());
                tokio::spawn(async move { note(&db, commune, turn % 3 != 0).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(quarters(&town).await, 40, "{}", town.database);
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let verdict = civic::words::verify(&mut tx).await.unwrap();
        assert_eq!((verdict.rows, verdict.faults), (40, vec![]), "{}", town.database);
        assert_eq!(town.db.news().head(town.beni_mellal().uuid()), 40);
    });
}

#[test]
fn a_reader_who_hangs_up_takes_nothing_of_others_with_them() {
    on_both(async |town| {
        for round in 0..40 {
            let (db, commune) = (town.db.clone(), town.beni_mellal());
            let hung_up = tokio::spawn(async move { note(&db, commune, true).await });
            let (db, commune) = (town.db.clone(), town.beni_mellal());
            let stays = tokio::spawn(async move { note(&db, commune, true).await });
            for _ in 0..=round {
                tokio::task::yield_now().await;
            }
            hung_up.abort();
            stays.await.unwrap().unwrap();
        }
        note(&town.db, town.beni_mellal(), true).await.unwrap();
        let kept = quarters(&town).await;
        assert!((41..=81).contains(&kept), "{kept} on {}", town.database);
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let verdict = civic::words::verify(&mut tx).await.unwrap();
        assert_eq!((verdict.rows, verdict.faults), (kept, vec![]), "{}", town.database);
    });
}

/// Asks a future once, as nobody would who has other work.
fn at_once<F: Future>(future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

#[test]
fn a_statement_of_sqlite_waits_for_nobody() {
    on_both(async |town| {
        if town.database != "sqlite" {
            return;
        }
        let count = sql!("select count(*) from quarter where commune_id = $1");
        let mut tx = town.db.write(town.beni_mellal()).await.unwrap();
        let params = args![tx.scope()];
        let seen: (i64,) = at_once(tx.one(count, params)).expect("an answer at once").unwrap();
        assert_eq!(seen, (0,));
        let params = args![tx.scope(), tx.id::<()>()];
        let sent = tx.run(
            sql!(
                "insert into quarter (commune_id, id, position, name_ar, name_fr, demo)
                 values ($1, $2, 1, 'حي', 'Quartier', false)"
            ),
            params,
        );
        assert_eq!(at_once(sent).expect("an answer at once").unwrap(), 1);
    });
}

#[test]
fn a_statement_of_postgresql_is_planned_once_on_a_connection() {
    on_both(async |town| {
        if town.database == "sqlite" {
            return;
        }
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let setting = Sql::literal("select current_setting('plan_cache_mode')");
        let (mode,): (String,) = tx.one(setting, args![]).await.unwrap();
        assert_eq!(mode, "force_generic_plan");
    });
}

#[test]
fn somebody_signs_in_with_the_right_password_only_and_signs_out() {
    on_both(async |town| {
        let account = OpenAccount {
            login: "Focal@beni-mellal.example".into(),
            password: "a long enough one".into(),
            label: LocalText::new("نقطة الارتكاز", "Point focal"),
            lang: Lang::Ar,
            role: Role::FocalPoint,
            scope: Scope::Commune(town.beni_mellal()),
        };
        people::commands::open_account(&town.db, &Actor::system(), account).await.unwrap();
        let sign_in = async |login, password| {
            let input = people::commands::SignIn { login, password, device: "" };
            people::commands::sign_in(&town.db, input).await
        };
        let wrong = sign_in("focal@beni-mellal.example", "no").await;
        assert!(matches!(wrong, Err(base::Error::Invalid(_))));
        let login = " FOCAL@beni-mellal.example ";
        let signed = sign_in(login, "a long enough one").await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let now = town.db.now();
        let found = people::queries::presence(&mut tx, &signed.token, now, Lang::Fr).await.unwrap();
        let actor = found.unwrap().actor;
        let place = base::Place::Commune(town.beni_mellal());
        assert!(actor.may(base::Action::SteerProcess, place));
        drop(tx);
        people::commands::sign_out(&town.db, &actor, &signed.token).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let gone = people::queries::presence(&mut tx, &signed.token, now, Lang::Fr).await.unwrap();
        assert!(gone.is_none());
    });
}

#[test]
fn a_row_that_cannot_be_read_is_named_by_its_table_its_identity_and_the_column() {
    on_both(async |town| {
        let commune = town.beni_mellal();
        let kind = civic::process::ProcessKind::Charter;
        let (system, title) = (Actor::system(), LocalText::new("ميثاق", ""));
        let begun = civic::process::commands::begin(&town.db, &system, commune, kind, title);
        let process = begun.await.unwrap();
        let stages = async || {
            let mut tx = town.db.read(commune).await.unwrap();
            civic::process::queries::stages(&mut tx, process).await
        };
        let stage = stages().await.unwrap()[0].id;
        let mut tx = town.db.write(commune).await.unwrap();
        tx.run(
            sql!("update stage set opens_on = 'soon' where commune_id = $1 and id = $2"),
            args![commune, stage],
        )
        .await
        .unwrap();
        let noted = Noted::Note { quarter: stage.uuid() };
        tx.commit(&Actor::system(), noted).await.unwrap();
        let Err(base::Error::Bug(why)) = stages().await else { panic!("a day that is none") };
        let told = base::error::causes(why.as_ref());
        for part in ["process_stage", &stage.uuid().simple().to_string(), "opens_on", "soon"] {
            assert!(told.contains(part), "{part} in {told}");
        }
    });
}

#[test]
fn ci_tests_both_databases() {
    assert!(
        std::env::var("CI").is_err() || testkit::postgres_server().is_some(),
        "set MITHAQ_TEST_POSTGRES: `make test` does"
    );
}
