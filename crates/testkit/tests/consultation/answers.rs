//! Answers with their reasons, and what they change.

use base::{Actor, Error, Id, LocalText, Role};
use civic::{
    consultation::{
        Batch, State, Verdict,
        commands::{
            About, Answer, Change, Contribute, Receipt, Same, answer, answer_many, forget_author,
            forget_ended, reopen, take_back_answers,
        },
        queries,
    },
    document::{self, Words},
    process::{ProcessKind, Stage, StageKind},
};
use db::{args, sql};
use testkit::{Client, Town, on_both};

use crate::{
    fixture::Charter,
    voices::{comment, resident, say},
};

const REASON: &str = "تنص المادة الأولى على ذلك، وقد أوضحناه بعبارة أبسط.";

fn covered() -> Answer {
    Answer { verdict: Verdict::AlreadyCovered, reason: REASON.into(), landing: None, revision: 1 }
}

pub fn accepted(charter: &Charter) -> Answer {
    let words = Words {
        heading: LocalText::new("الإعلان", "L’annonce"),
        body: LocalText::new("تعلن الجماعة عن كل لقاء، وتعلق الإعلان في السوق.", ""),
    };
    let provision = Some(Id::new(charter.article));
    let change = Change { provision, words, ..Change::default() };
    Answer { verdict: Verdict::Accepted, landing: Some(change), ..covered() }
}

#[test]
fn a_stage_with_an_unanswered_contribution_does_not_close() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let closed = charter.close(&town, &stage).await;
        assert!(matches!(closed, Err(Error::Refused("refused-unanswered"))));
        let given =
            answer(&town.db, &charter.drafter, town.beni_mellal(), receipt.contribution, covered());
        given.await.unwrap();
        charter.close(&town, &stage).await.unwrap();
    });
}

#[test]
fn an_answer_gives_its_reason_in_words_and_is_given_by_a_person() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let give = async |actor: &Actor, with: Answer| {
            answer(&town.db, actor, commune, receipt.contribution, with).await
        };
        let short = give(&charter.drafter, Answer { reason: "لا".into(), ..covered() }).await;
        assert!(matches!(short, Err(Error::Invalid(_))));
        let unsaid = Answer { verdict: Verdict::Accepted, ..covered() };
        let unchanged = give(&charter.drafter, unsaid).await;
        assert!(matches!(unchanged, Err(Error::Invalid(_))), "an acceptance says what changes");
        assert!(matches!(give(&Actor::system(), covered()).await, Err(Error::Forbidden)));
        let reception = town.holder(Role::Reception, commune);
        assert!(matches!(give(&reception, covered()).await, Err(Error::Forbidden)));
        assert!(matches!(give(&resident(), covered()).await, Err(Error::NotFound)));
        let stale = give(&charter.drafter, Answer { revision: 7, ..covered() }).await;
        assert!(matches!(stale, Err(Error::Stale)));
        give(&charter.drafter, covered()).await.unwrap();
    });
}

#[test]
fn an_accepted_contribution_changes_the_draft_and_says_so() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let with = accepted(&charter);
        answer(&town.db, &charter.drafter, commune, receipt.contribution, with).await.unwrap();
        let mut tx = town.db.read(commune).await.unwrap();
        let landed = queries::landings(&mut tx, receipt.contribution).await.unwrap();
        assert_eq!(landed[0].provision_id.uuid(), charter.article);
        assert_eq!(landed[0].version_number, 0, "it stands in the draft until published");
        let here = queries::of_landing(&mut tx, Id::new(charter.article)).await.unwrap();
        assert_eq!(here[0].contribution_id, receipt.contribution);
        let kind = ProcessKind::Charter;
        let draft = document::queries::draft(&mut tx, &charter.drafter, kind).await;
        let draft = draft.unwrap().unwrap();
        assert!(draft.provisions[0].body.ar.contains("السوق"));
        let sources = document::queries::sources(&mut tx, draft.version.id).await.unwrap();
        assert_eq!(sources[0].contribution_id, Some(receipt.contribution.uuid()));
    });
}

#[test]
fn several_who_say_the_same_are_answered_together_or_not_at_all() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let mut ids = Vec::new();
        for text in ["نريد إنارة عمومية قرب المدرسة", "الإنارة العمومية قرب المدرسة ضرورية"]
        {
            ids.push(say(&town, comment(&charter, &stage, text)).await.unwrap().contribution);
        }
        let mut tx = town.db.read(commune).await.unwrap();
        let held = queries::contribution(&mut tx, &charter.drafter, ids[0]).await.unwrap();
        let alike = queries::alike(&mut tx, &charter.drafter, &held).await.unwrap();
        assert_eq!(alike.iter().map(|it| it.voice.id).collect::<Vec<_>>(), [ids[1]]);
        drop(tx);
        let same = |second| Same {
            contributions: vec![(ids[0], 1), (ids[1], second)],
            verdict: Verdict::AlreadyCovered,
            reason: REASON.into(),
        };
        let stale = answer_many(&town.db, &charter.drafter, commune, same(9)).await;
        assert!(matches!(stale, Err(Error::Stale)));
        assert_eq!(waiting(&town, &charter).await, 2);
        answer_many(&town.db, &charter.drafter, commune, same(1)).await.unwrap();
        assert_eq!(waiting(&town, &charter).await, 0);
    });
}

async fn waiting(town: &Town, charter: &Charter) -> i64 {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let today = town.db.now().day();
    let waiting = queries::waiting(&mut tx, &charter.drafter, today).await;
    waiting.unwrap().0
}

#[test]
fn an_author_asks_once_for_a_second_answer() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let wanted: Contribute = comment(&charter, &stage, "علقوا الإعلان.");
        let receipt = say(&town, wanted).await.unwrap();
        let again = async || {
            reopen(&town.db, &resident(), commune, &receipt.code, "لم يُجب عن سؤالي.").await
        };
        assert!(again().await.is_err(), "there is no first answer yet");
        let give = async |revision| {
            let with = Answer { revision, ..covered() };
            answer(&town.db, &charter.drafter, commune, receipt.contribution, with).await
        };
        give(1).await.unwrap();
        again().await.unwrap();
        let mut tx = town.db.read(commune).await.unwrap();
        let held = queries::by_code(&mut tx, &receipt.code).await.unwrap();
        assert_eq!(held.voice.state, State::Reopened);
        assert!(held.voice.verdict.is_some(), "the first answer stands until the second");
        drop(tx);
        assert!(charter.close(&town, &stage).await.is_err(), "a second answer is owed");
        give(held.revision).await.unwrap();
        assert!(again().await.is_err(), "once");
        charter.close(&town, &stage).await.unwrap();
    });
}

#[test]
fn the_next_stage_freezes_the_answers_of_the_last() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let id = receipt.contribution;
        answer(&town.db, &charter.drafter, commune, id, covered()).await.unwrap();
        charter.close(&town, &stage).await.unwrap();
        let adoption = charter.stage(&town, StageKind::Adoption).await;
        charter.open(&town, &adoption).await.unwrap();
        let changed = Answer { revision: 2, ..covered() };
        let later = answer(&town.db, &charter.drafter, commune, id, changed).await;
        assert!(matches!(later, Err(Error::Refused("refused-stage-frozen"))));
        let asked = reopen(&town.db, &resident(), commune, &receipt.code, "سؤال آخر").await;
        assert!(matches!(asked, Err(Error::Refused("refused-stage-frozen"))));
    });
}

#[test]
fn who_left_a_contact_is_promised_a_notice_of_the_answer() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let mut wanted = comment(&charter, &stage, "علقوا الإعلان.");
        wanted.about.contact = "0612345678".into();
        let receipt = say(&town, wanted).await.unwrap();
        let id = receipt.contribution;
        answer(&town.db, &charter.drafter, commune, id, covered()).await.unwrap();
        let job = db::job::take(&town.db).await.unwrap().unwrap();
        for _ in 0..2 {
            assert!(civic::notices::jobs::run(&town.db, &job).await.unwrap());
        }
        let mut tx = town.db.read(commune).await.unwrap();
        let notices = civic::notices::queries::latest(&mut tx, &charter.focal).await;
        let notices = notices.unwrap();
        assert_eq!(notices.len(), 1, "a job done twice writes one notice");
        assert_eq!(notices[0].recipient, "0612345678");
        assert!(notices[0].body.contains(&receipt.code));
    });
}

#[test]
fn an_acceptance_taken_back_leaves_no_contribution_as_source_of_the_draft() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let id = receipt.contribution;
        answer(&town.db, &charter.drafter, commune, id, accepted(&charter)).await.unwrap();
        let changed = Answer { revision: 2, ..covered() };
        answer(&town.db, &charter.drafter, commune, id, changed).await.unwrap();
        let mut tx = town.db.read(commune).await.unwrap();
        let kind = ProcessKind::Charter;
        let draft = document::queries::draft(&mut tx, &charter.drafter, kind).await;
        let draft = draft.unwrap().unwrap();
        assert!(draft.provisions[0].changed, "the words wait for somebody's decision");
        let sources = document::queries::sources(&mut tx, draft.version.id).await.unwrap();
        assert!(sources.is_empty(), "{sources:?}");
    });
}

#[test]
fn the_bearer_of_a_receipt_has_themselves_forgotten() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let mut wanted = comment(&charter, &stage, "علقوا الإعلان.");
        wanted.about.name = "فاطمة".into();
        wanted.about.contact = "0612345678".into();
        wanted.about.sex = civic::people::Sex::Female;
        let receipt = say(&town, wanted).await.unwrap();
        let mut tx = town.db.read(commune).await.unwrap();
        let held = queries::by_code(&mut tx, &receipt.code).await.unwrap();
        assert!(held.knows_author());
        drop(tx);
        forget_author(&town.db, &resident(), commune, &receipt.code).await.unwrap();
        let mut tx = town.db.read(commune).await.unwrap();
        let held = queries::by_code(&mut tx, &receipt.code).await.unwrap();
        assert!(!held.knows_author());
        assert_eq!(held.whole_text, "علقوا الإعلان.");
        let left: (i64,) = tx
            .one(
                sql!(
                    "select count(*) from person
                     where commune_id = $1 and (name <> '' or contact <> '' or folded <> '')"
                ),
                args![commune],
            )
            .await
            .unwrap();
        assert_eq!(left.0, 0);
    });
}

#[test]
fn names_are_forgotten_once_the_process_has_ended() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let mut wanted = comment(&charter, &stage, "علقوا الإعلان.");
        wanted.about.name = "فاطمة".into();
        wanted.about.sex = civic::people::Sex::Female;
        let receipt = say(&town, wanted).await.unwrap();
        let id = receipt.contribution;
        answer(&town.db, &charter.drafter, commune, id, covered()).await.unwrap();
        for kind in [StageKind::Public, StageKind::Adoption, StageKind::FollowUp] {
            charter.close(&town, &charter.stage(&town, kind).await).await.unwrap();
            let next = StageKind::ALL.iter().find(|next| **next > kind).copied().unwrap();
            charter.open(&town, &charter.stage(&town, next).await).await.unwrap();
        }
        charter.close(&town, &charter.stage(&town, StageKind::Evaluation).await).await.unwrap();
        town.pass_days(59);
        assert_eq!(forget_ended(&town.db, commune).await.unwrap(), 0, "it may be asked again");
        town.pass_days(2);
        let mut tx = town.db.read(commune).await.unwrap();
        assert_eq!(queries::communes_ended(&mut tx).await.unwrap(), [commune]);
        drop(tx);
        assert_eq!(forget_ended(&town.db, commune).await.unwrap(), 1);
        assert_eq!(forget_ended(&town.db, commune).await.unwrap(), 0);
        let mut tx = town.db.read(commune).await.unwrap();
        let held = queries::by_code(&mut tx, &receipt.code).await.unwrap();
        assert!(held.person_id.is_none());
        assert_eq!(held.sex, civic::people::Sex::Female, "it counts, and shows nobody");
    });
}

/// Does what is due of the room of notices; gives which kinds.
async fn work(town: &Town) -> Vec<String> {
    let mut done = Vec::new();
    while let Some(job) = db::job::take(&town.db).await.unwrap() {
        let outcome = civic::notices::jobs::run(&town.db, &job).await.map(drop);
        db::job::finish(&town.db, &job, outcome).await.unwrap();
        done.push(job.kind);
    }
    done
}

/// Two contributions that say the same, whose author can be reached, answered
/// together; with their receipts.
async fn together(town: &Town, charter: &Charter, stage: &Stage) -> (Id<Batch>, Vec<Receipt>) {
    let mut receipts = Vec::new();
    for text in ["نريد إنارة عمومية قرب المدرسة", "الإنارة العمومية قرب المدرسة ضرورية"]
    {
        let about = About { contact: "0612345678".into(), ..About::default() };
        let said = Contribute { about, ..comment(charter, stage, text) };
        receipts.push(say(town, said).await.unwrap());
    }
    let same = Same {
        contributions: receipts.iter().map(|it| (it.contribution, 1)).collect(),
        verdict: Verdict::AlreadyCovered,
        reason: REASON.into(),
    };
    let batch = answer_many(&town.db, &charter.drafter, town.beni_mellal(), same).await;
    (batch.unwrap(), receipts)
}

fn refused<T: std::fmt::Debug>(done: base::Result<T>) -> &'static str {
    match done {
        Err(Error::Refused(key)) => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn answers_given_together_are_taken_back_before_they_are_sent() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let (batch, receipts) = together(&town, &charter, &stage).await;
        assert!(work(&town).await.is_empty(), "nobody is told yet");
        let focal = Client::stranger(&town).holding(&town, Role::FocalPoint, commune).await;
        let desk = focal.get("/fr/beni-mellal/office/contributions").await.body;
        assert!(desk.contains("réponses données à"), "{desk}");
        let receipt = format!("/fr/beni-mellal/receipt/{}", receipts[0].code);
        let reader = Client::stranger(&town);
        assert!(reader.get(&receipt).await.body.contains(REASON), "what was given is read");
        let batch_field = batch.to_string();
        let undo = [("batch", batch_field.as_str())];
        let back = focal.post("/fr/beni-mellal/office/contributions/take-back", &undo).await;
        assert_eq!(back.status, 303, "{}", back.body);
        assert_eq!(waiting(&town, &charter).await, 2);
        let body = reader.get(&receipt).await.body;
        assert!(!body.contains(REASON) && body.contains("retirée avant son envoi"), "{body}");
        let twice = take_back_answers(db, &charter.drafter, commune, batch).await;
        assert_eq!(refused(twice), "refused-answers-taken-back");
        town.pass_minutes(11);
        work(&town).await;
        let mut tx = db.read(commune).await.unwrap();
        let told = civic::notices::queries::latest(&mut tx, &charter.focal).await.unwrap();
        assert!(told.is_empty(), "what was taken back is not sent: {told:?}");
        assert_eq!(queries::miscounted(&mut tx, &charter.focal).await.unwrap(), 0);
        bound(&mut tx).await;
        drop(tx);
        let again = covered_at(2);
        answer(db, &charter.drafter, commune, receipts[0].contribution, again).await.unwrap_err();
        let again = covered_at(3);
        answer(db, &charter.drafter, commune, receipts[0].contribution, again).await.unwrap();
    });
}

/// Whether all words are bound but the text's, whose rows the fixture wrote.
pub async fn bound(tx: &mut db::Reader) {
    let verdict = civic::words::verify(tx).await.unwrap();
    let of = |it: &db::journal::Fault| it.row.is_none_or(|(of, _)| of != "wording");
    let faults: Vec<_> = verdict.faults.into_iter().filter(of).collect();
    assert_eq!(faults, []);
}

fn covered_at(revision: i64) -> Answer {
    Answer { revision, ..covered() }
}

#[test]
fn answers_given_together_are_sent_after_ten_minutes() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let (batch, receipts) = together(&town, &charter, &stage).await;
        town.pass_minutes(11);
        let late = take_back_answers(db, &charter.drafter, commune, batch).await;
        assert_eq!(refused(late), "refused-answers-sent");
        work(&town).await;
        let mut tx = db.read(commune).await.unwrap();
        let told = civic::notices::queries::latest(&mut tx, &charter.focal).await.unwrap();
        assert_eq!(told.len(), 2, "{told:?}");
        drop(tx);
        let objection = "لم يُجب عن سؤالي بعد.";
        reopen(db, &resident(), commune, &receipts[0].code, objection).await.unwrap();
        let contributions = vec![(receipts[0].contribution, 3)];
        let (verdict, reason) = (Verdict::AlreadyCovered, REASON.into());
        let same = Same { contributions, verdict, reason };
        let alone = answer_many(db, &charter.drafter, commune, same).await;
        assert_eq!(refused(alone), "refused-answered-alone");
    });
}
