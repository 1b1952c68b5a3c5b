//! A stage after it was opened: extended, corrected, closed early, opened
//! again, its text changed; and the one day by which people are answered.

use base::{Error, LocalText, Role};
use civic::{
    commune::{Setting, commands::change_setting},
    consultation::{
        Recipient,
        commands::{amend_stage, close_stage, reopen_stage},
        queries,
    },
    process::{
        self, Announcement, ChangeKind, Stage, StageKind, StageState,
        commands::{AmendStage, CloseStage, ReopenStage},
    },
};
use db::{args, sql};
use jiff::{ToSpan, civil::Date};
use testkit::{Client, Town, on_both};

use crate::{
    fixture::Charter,
    shown::rewritten,
    voices::{comment, say},
};

fn later(day: Option<Date>, days: i64) -> Option<Date> {
    day.map(|day| day.checked_add(days.days()).unwrap())
}

/// A stage as it stands, to be changed for a reason.
fn amendment(stage: &Stage) -> AmendStage {
    AmendStage {
        reason: LocalText::new("تأخر وصول النص إلى الدواوير.", ""),
        ..AmendStage::of(stage)
    }
}

async fn amend(
    town: &Town,
    charter: &Charter,
    stage: &Stage,
    wanted: AmendStage,
) -> base::Result<()> {
    amend_stage(&town.db, &charter.focal, town.beni_mellal(), stage.id, wanted).await
}

fn fault(outcome: base::Result<()>) -> Vec<(String, &'static str)> {
    match outcome {
        Err(Error::Invalid(faults)) => {
            faults.0.into_iter().map(|it| (it.field.to_string(), it.key)).collect()
        }
        other => panic!("no fault: {other:?}"),
    }
}

async fn changes(town: &Town, stage: &Stage) -> Vec<(ChangeKind, Announcement, String)> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let found = process::queries::changes(&mut tx, stage.id).await.unwrap();
    found.into_iter().map(|it| (it.kind, it.field, it.former.ar)).collect()
}

#[test]
fn a_window_grows_with_a_reason_that_everybody_reads_and_never_shrinks() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let grown = AmendStage {
            closes_on: later(stage.closes_on, 15),
            answers_on: later(stage.answers_on, 15),
            ..amendment(&stage)
        };
        let silent = AmendStage { reason: LocalText::default(), ..grown.clone() };
        assert_eq!(fault(amend(&town, &charter, &stage, silent).await)[0].0, "reason_ar");
        let shorter = AmendStage { closes_on: later(stage.closes_on, -5), ..amendment(&stage) };
        let shorter = fault(amend(&town, &charter, &stage, shorter).await);
        assert_eq!(shorter[0], ("closes_on".into(), "fault-window-shortened"));
        amend(&town, &charter, &stage, grown.clone()).await.unwrap();
        let now = charter.standing(&town, stage.id).await;
        assert_eq!((now.closes_on, now.answers_on), (grown.closes_on, grown.answers_on));
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let held = queries::by_code(&mut tx, &receipt.code).await.unwrap();
        assert_eq!(Some(held.voice.answer_due_on), grown.answers_on, "one day is promised");
        assert_eq!(queries::miscounted(&mut tx, &charter.focal).await.unwrap(), 0);
        drop(tx);
        let page =
            Client::stranger(&town).get(&format!("/ar/beni-mellal/stages/{}", stage.id)).await;
        assert!(page.body.contains("مُددت المدة") && page.body.contains("تأخر وصول النص"));
        let stale = amend(&town, &charter, &stage, amendment(&stage)).await;
        assert!(matches!(stale, Err(Error::Stale | Error::Invalid(_))), "{stale:?}");
    });
}

#[test]
fn an_announcement_is_corrected_in_sight_of_what_it_said_before() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let unchanged = amend(&town, &charter, &stage, amendment(&stage)).await;
        assert!(matches!(unchanged, Err(Error::Refused("refused-stage-unchanged"))));
        let offline = LocalText::new("دار الشباب كل صباح", "");
        let corrected = AmendStage { offline, ..amendment(&stage) };
        amend(&town, &charter, &stage, corrected).await.unwrap();
        let made = changes(&town, &stage).await;
        assert_eq!(made, [(ChangeKind::Corrected, Announcement::Offline, "مكتب الاستقبال".into())]);
        let promised = AmendStage {
            answers_on: later(stage.answers_on, 10),
            ..amendment(&charter.standing(&town, stage.id).await)
        };
        let put_off = fault(amend(&town, &charter, &stage, promised).await);
        assert_eq!(put_off, [("answers_on".into(), "fault-answers-later")]);
    });
}

#[test]
fn a_stage_ends_before_its_day_only_with_a_reason_and_a_second_look() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let synthesis = LocalText::new("خلاصة", "");
        let close = async |reason: &str, looked| {
            let reason = LocalText::new(reason, "");
            let wanted = CloseStage { synthesis: synthesis.clone(), reason, looked };
            close_stage(db, &charter.focal, commune, stage.id, wanted).await
        };
        let fields: Vec<String> = fault(close("", None).await).into_iter().map(|it| it.0).collect();
        assert_eq!(fields, ["reason_ar", "looked"]);
        assert_eq!(fault(close("عطلة", None).await)[0].0, "looked");
        assert_eq!(fault(close("عطلة", later(stage.closes_on, -1)).await)[0].0, "looked");
        let office = Client::stranger(&town).holding(&town, Role::FocalPoint, commune).await;
        let address = format!("/ar/beni-mellal/office/stages/{}", stage.id);
        let look = office.post(&address, &[("do", "close"), ("synthesis_ar", "خلاصة الآراء")]).await;
        assert_eq!(look.status, 200, "{}", look.body);
        assert!(look.body.contains("أُعلن أن المرحلة مفتوحة") && look.body.contains("خلاصة الآراء"));
        assert_eq!(charter.standing(&town, stage.id).await.state, StageState::Open);
        let looked = stage.closes_on.unwrap().to_string();
        let pairs = [
            ("do", "close"),
            ("synthesis_ar", "خلاصة الآراء"),
            ("reason_ar", "اكتملت الآراء"),
            ("looked", looked.as_str()),
        ];
        assert_eq!(office.post(&address, &pairs).await.status, 303);
        assert_eq!(changes(&town, &stage).await[0].0, ChangeKind::ClosedEarly);
        let page =
            Client::stranger(&town).get(&format!("/ar/beni-mellal/stages/{}", stage.id)).await;
        assert!(page.body.contains("اكتملت الآراء"), "the reason is public");
    });
}

#[test]
fn after_its_last_day_a_stage_closes_without_a_word_more() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        town.clock.set(base::Instant::start_of(stage.closes_on.unwrap()).plus_days(1));
        let wanted =
            CloseStage { synthesis: LocalText::new("خلاصة", ""), ..CloseStage::default() };
        close_stage(&town.db, &charter.focal, town.beni_mellal(), stage.id, wanted).await.unwrap();
        assert!(changes(&town, &stage).await.is_empty());
    });
}

#[test]
fn a_second_level_to_which_nobody_was_invited_closes_only_with_a_reason() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::SecondLevel).await;
        town.clock.set(base::Instant::start_of(stage.closes_on.unwrap()).plus_days(1));
        let close = async |reason: &str| {
            let wanted = CloseStage {
                synthesis: LocalText::new("خلاصة", ""),
                reason: LocalText::new(reason, ""),
                looked: stage.closes_on,
            };
            close_stage(&town.db, &charter.focal, town.beni_mellal(), stage.id, wanted).await
        };
        assert_eq!(fault(close("").await), [("reason_ar".into(), "fault-required")]);
        close("لا جمعية في السجل بعد").await.unwrap();
        assert_eq!(changes(&town, &stage).await[0].0, ChangeKind::ClosedUninvited);
    });
}

#[test]
fn a_stage_closed_by_mistake_opens_again_within_a_week() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        charter.close(&town, &stage).await.unwrap();
        let reopen = async |reason: &str| {
            let reason = LocalText::new(reason, "");
            let wanted = ReopenStage { reason, ..ReopenStage::default() };
            reopen_stage(&town.db, &charter.focal, town.beni_mellal(), stage.id, wanted).await
        };
        assert_eq!(fault(reopen("").await)[0].0, "reason_ar");
        town.pass_days(6);
        reopen("خُتمت خطأ").await.unwrap();
        let now = charter.standing(&town, stage.id).await;
        assert_eq!((now.state, now.closed_at), (StageState::Open, None));
        say(&town, comment(&charter, &stage, "شكرا على إعادة الفتح.")).await.unwrap();
        let made: Vec<ChangeKind> =
            changes(&town, &stage).await.into_iter().map(|it| it.0).collect();
        assert_eq!(made, [ChangeKind::ClosedEarly, ChangeKind::Reopened]);
    });
}

#[test]
fn what_was_closed_for_long_or_followed_by_another_stage_stays_closed() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::SecondLevel).await;
        charter.close(&town, &stage).await.unwrap();
        let reopen = async || {
            let reason = LocalText::new("خُتمت خطأ", "");
            let wanted = ReopenStage { reason, ..ReopenStage::default() };
            reopen_stage(&town.db, &charter.focal, town.beni_mellal(), stage.id, wanted).await
        };
        let public = charter.stage(&town, StageKind::Public).await;
        town.pass_days(8);
        assert!(matches!(reopen().await, Err(Error::Refused("refused-reopen-late"))));
        charter.open(&town, &public).await.unwrap();
        assert!(matches!(reopen().await, Err(Error::Refused("refused-reopen-later"))));
    });
}

#[test]
fn another_text_gives_people_more_days_and_those_who_spoke_are_told() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let setting = Setting { text_change_days: 14, ..Setting::default() };
        change_setting(db, &charter.focal, commune, setting).await.unwrap();
        let mut wanted = comment(&charter, &stage, "علقوا الإعلان.");
        wanted.about.contact = "0612345678".into();
        say(&town, wanted).await.unwrap();
        say(&town, comment(&charter, &stage, "لا عنوان لي.")).await.unwrap();
        let version = rewritten(&town, &charter, "تعلن الجماعة عن نصف اللقاءات.").await.unwrap();
        let put = |days: i64| AmendStage {
            version: Some(version.uuid()),
            closes_on: later(stage.closes_on, days),
            answers_on: later(stage.answers_on, days),
            decision_on: later(stage.decision_on, days),
            ..amendment(&stage)
        };
        let hasty = fault(amend(&town, &charter, &stage, put(13)).await);
        assert_eq!(hasty, [("closes_on".into(), "fault-text-change-window")]);
        amend(&town, &charter, &stage, put(14)).await.unwrap();
        let page = Client::stranger(&town).get("/ar/beni-mellal/charter").await.body;
        assert!(page.contains("نصف اللقاءات"), "the page shows what is put to people now");
        let stage_page =
            Client::stranger(&town).get(&format!("/ar/beni-mellal/stages/{}", stage.id)).await;
        assert!(stage_page.body.contains("عُوضت الصيغة المعروضة"));
        assert_eq!(told(&town).await.len(), 1, "who left an address is told, once");
        let back = AmendStage {
            version: Some(charter.version),
            ..amendment(&charter.standing(&town, stage.id).await)
        };
        let back = AmendStage { closes_on: later(back.closes_on, 20), ..back };
        let back = amend(&town, &charter, &stage, back).await;
        assert!(fault(back).iter().any(|it| it.0 == "answers_on" || it.0 == "version"));
    });
}

/// Whom a change of text is to be told to.
async fn told(town: &Town) -> Vec<Recipient> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let scope = tx.scope();
    let jobs: Vec<(String,)> = tx
        .all(
            sql!("select payload from job where commune_id = $1 and kind = 'notices.write'"),
            args![scope],
        )
        .await
        .unwrap();
    let notices = jobs
        .iter()
        .map(|(payload,)| serde_json::from_str::<civic::consultation::Notice>(payload).unwrap());
    notices.filter(|it| it.message == "notice-text-changed").map(|it| it.to).collect()
}

#[test]
fn receipt_desk_and_stage_promise_the_same_day() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        town.pass_days(20);
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let promised = stage.answers_on.unwrap();
        assert_eq!(promised, jiff::civil::date(2023, 12, 31), "sixty days after it was opened");
        let commune = town.beni_mellal();
        let office = Client::stranger(&town).holding(&town, Role::Drafter, commune).await;
        let desk = format!("/fr/beni-mellal/office/contributions/{}", receipt.contribution);
        let receipt = format!("/fr/beni-mellal/receipt/{}", receipt.code);
        for (client, address) in [(&Client::stranger(&town), receipt), (&office, desk)] {
            let page = client.get(&address).await.body;
            let day = page.contains("31/12/2023") || page.contains("31 décembre 2023");
            assert!(day, "{address} promises another day: {page}");
        }
        let mut tx = town.db.read(commune).await.unwrap();
        let on_the_day = queries::stage_counts(&mut tx, stage.id, promised).await.unwrap();
        let after = later(Some(promised), 1).unwrap();
        let after = queries::stage_counts(&mut tx, stage.id, after).await.unwrap();
        assert_eq!((on_the_day.overdue, after.overdue), (0, 1), "late is after that day");
    });
}
