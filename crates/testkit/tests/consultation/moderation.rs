//! What people write in public: looked at, masked, hidden with a reason,
//! reported, appealed against, changed and taken back by its author.

use base::{Actor, Error, Id, Role, personal::Personal};
use civic::{
    consultation::{
        Cause, Contribution, Ground, Held, Mask, Part, Sequel, Visibility,
        commands::{
            Contribute, Correction, Hidden, Looked, Receipt, Reported, appeal, correct, hide, lift,
            report, rule, show, take_back,
        },
        queries,
    },
    process::{Look, Stage, StageKind, commands::AmendStage},
};
use testkit::{Client, Town, on_both};

use crate::{
    fixture::Charter,
    voices::{comment, fresh, resident, say},
};

const PHONE: &str = "علقوا الإعلان في السوق، وهاتفي ٠٦١٢٣٤٥٦٧٨ للتفاصيل.";

/// A charter in its public stage, which shows after a look.
async fn after_a_look(town: &Town) -> (Charter, Stage) {
    let (charter, stage) = Charter::standing_at(town, StageKind::Public).await;
    let wanted = AmendStage {
        look: Look::After,
        reason: base::LocalText::new("ليطلع المكتب على المساهمات أولا.", ""),
        ..AmendStage::of(&stage)
    };
    let (db, commune) = (&town.db, town.beni_mellal());
    civic::consultation::commands::amend_stage(db, &charter.focal, commune, stage.id, wanted)
        .await
        .unwrap();
    let stage = charter.standing(town, stage.id).await;
    (charter, stage)
}

async fn held(town: &Town, receipt: &Receipt) -> Held {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    queries::by_code(&mut tx, &receipt.code).await.unwrap()
}

/// What everybody reads on the article's page.
async fn public(town: &Town, charter: &Charter) -> String {
    let address = format!("/ar/beni-mellal/charter/articles/{}", charter.article.simple());
    Client::stranger(town).get(&address).await.body
}

async fn shown(town: &Town, actor: &Actor, id: Id<Contribution>, masks: Vec<Mask>) {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let revision = queries::contribution(&mut tx, actor, id).await.unwrap().revision;
    drop(tx);
    let looked = Looked { masks, words: String::new(), revision };
    show(&town.db, actor, town.beni_mellal(), id, looked).await.unwrap();
}

fn insult() -> Hidden {
    Hidden {
        reason: Ground::Insult, message: "في المساهمة كلمة تجرح شخصا بعينه.".into()
    }
}

async fn verified(town: &Town) {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let verdict = civic::words::verify(&mut tx).await.unwrap();
    // The fixture lays its text down without its salts.
    let laid = |it: &&db::journal::Fault| it.row.is_none_or(|(of, _)| of != "wording");
    let faults: Vec<_> = verdict.faults.iter().filter(laid).collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn what_waits_for_a_look_shows_its_date_and_not_its_words() {
    on_both(async |town| {
        let (charter, stage) = after_a_look(&town).await;
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان في السوق.")).await;
        let receipt = receipt.unwrap();
        let waiting = held(&town, &receipt).await;
        assert_eq!(waiting.voice.visibility, Visibility::Waiting);
        assert_eq!(waiting.cause(), Some(Cause::Stage));
        let page = public(&town, &charter).await;
        assert!(page.contains("مساهمة تنتظر الاطلاع قبل النشر"), "{page}");
        assert!(!page.contains("علقوا الإعلان في السوق"));
        let address = format!("/ar/beni-mellal/receipt/{}", receipt.code);
        let own = Client::stranger(&town).get(&address).await.body;
        assert!(own.contains("علقوا الإعلان في السوق") && own.contains("لم تُنشر مساهمتكم بعد"));
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let counts = queries::stage_counts(&mut tx, stage.id, town.db.now().day()).await.unwrap();
        assert_eq!(counts.total, 1, "it is counted");
        drop(tx);
        shown(&town, &charter.drafter, receipt.contribution, Vec::new()).await;
        assert!(public(&town, &charter).await.contains("علقوا الإعلان في السوق."));
        verified(&town).await;
    });
}

#[test]
fn what_is_late_comes_first_in_the_office() {
    on_both(async |town| {
        let (charter, stage) = after_a_look(&town).await;
        let early = say(&town, comment(&charter, &stage, "الأولى في الترتيب")).await.unwrap();
        town.pass_days(4);
        let late = say(&town, comment(&charter, &stage, "الثانية في الترتيب")).await.unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let (found, _) = queries::unseen(&mut tx, &charter.drafter).await.unwrap();
        let order: Vec<_> = found.iter().map(|it| it.voice.id).collect();
        assert_eq!(order, [early.contribution, late.contribution]);
        let today = town.db.now().day();
        assert!(found[0].is_unseen_late(today) && !found[1].is_unseen_late(today));
        let counts = queries::sight_counts(&mut tx, &charter.drafter, today).await.unwrap();
        assert_eq!((counts.unseen, counts.late), (2, 1));
    });
}

#[test]
fn a_telephone_waits_is_proposed_and_masked_in_its_place() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, PHONE)).await.unwrap();
        let waiting = held(&town, &receipt).await;
        assert_eq!(waiting.cause(), Some(Cause::Personal), "though the stage shows at once");
        let office = Client::stranger(&town);
        let office = office.holding(&town, Role::Drafter, town.beni_mellal()).await;
        let address = format!("/ar/beni-mellal/office/looks/{}", receipt.contribution);
        let page = office.get(&address).await.body;
        assert!(page.contains("٠٦١٢٣٤٥٦٧٨") && page.contains("رقم هاتف"), "{page}");
        let at = PHONE.find('٠').unwrap();
        let end = PHONE.find(" للتفاصيل").unwrap();
        let mask = format!("text:{at}:{end}:phone");
        let revision = waiting.revision.to_string();
        let fields =
            [("do", "show"), ("masks", &mask), ("words", "السوق"), ("revision", &revision)];
        let sent = office.post(&address, &fields).await;
        assert!(sent.location.ends_with("/office/looks"), "{}", sent.body);
        let page = public(&town, &charter).await;
        assert!(page.contains("وهاتفي [حُجب رقم هاتف] للتفاصيل."), "{page}");
        assert!(page.contains("في [حُجب معطى شخصي]") && !page.contains("٠٦١٢٣٤٥٦٧٨"));
        let masked = held(&town, &receipt).await;
        assert_eq!(masked.whole_text, PHONE, "the original is kept");
        assert_eq!(masked.voice.masks().0.len(), 2);
        assert!(masked.voice.told(Part::Text).len() > 3);
        verified(&town).await;
        // What was masked by mistake can be uncovered again.
        shown(&town, &charter.drafter, receipt.contribution, Vec::new()).await;
        assert!(held(&town, &receipt).await.voice.masks().0.is_empty());
        verified(&town).await;
    });
}

#[test]
fn a_mask_that_fits_no_words_is_refused() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, PHONE)).await.unwrap();
        let masks = vec![Mask { part: Part::Text, at: 1..900, kind: Personal::Phone }];
        let looked = Looked { masks, words: String::new(), revision: 1 };
        let (db, commune) = (&town.db, town.beni_mellal());
        let id = receipt.contribution;
        let outcome = show(db, &charter.drafter, commune, id, looked).await;
        assert!(matches!(outcome, Err(Error::Stale)));
        let looked =
            Looked { masks: Vec::new(), words: "كلمة لم تُقل".into(), revision: 1 };
        let outcome = show(db, &charter.drafter, commune, id, looked).await;
        let Err(Error::Invalid(faults)) = outcome else { panic!("{outcome:?}") };
        assert!(faults.at("words").is_some());
        let auditor = town.holder(Role::Auditor, commune);
        let looked = Looked { revision: 1, ..Looked::default() };
        let outcome = show(db, &auditor, commune, id, looked).await;
        assert!(matches!(outcome, Err(Error::Forbidden)));
    });
}

#[test]
fn what_is_reported_and_hidden_leaves_its_place_and_another_person_rules() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let receipt = say(&town, comment(&charter, &stage, "كلام جارح في حق فلان")).await.unwrap();
        let id = receipt.contribution;
        let stranger = Client::stranger(&town);
        let form = format!("/ar/beni-mellal/contributions/{id}/report");
        assert!(public(&town, &charter).await.contains(&form), "anybody may report it");
        let key = fresh().simple().to_string();
        let sent =
            stranger.post(&form, &[("key", &key), ("reason", "insult"), ("words", "")]).await;
        assert!(sent.location.ends_with("sent=1"), "{}", sent.body);
        let again =
            Reported { reason: Ground::Insult, words: "مرة أخرى".into(), key: fresh() };
        report(db, &resident(), commune, id, again).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let today = db.now().day();
        let counts = queries::sight_counts(&mut tx, &charter.focal, today).await.unwrap();
        assert_eq!(counts.reports, 2);
        drop(tx);
        let hidden = hide(db, &charter.drafter, commune, id, insult()).await;
        hidden.unwrap();
        let page = public(&town, &charter).await;
        assert!(!page.contains("كلام جارح في حق فلان"));
        assert!(page.contains("حُجبت هذه المساهمة") && page.contains("سب أو قذف"), "{page}");
        let list = stranger.get("/ar/beni-mellal/rules/hidden").await.body;
        assert!(list.contains("سب أو قذف") && !list.contains("كلام جارح في حق فلان"), "{list}");
        let mut tx = db.read(commune).await.unwrap();
        let counts = queries::stage_counts(&mut tx, stage.id, today).await.unwrap();
        assert_eq!((counts.total, counts.answered), (1, 0), "counted, and an answer is owed");
        drop(tx);
        let own = format!("/ar/beni-mellal/receipt/{}", receipt.code);
        let page = stranger.get(&own).await.body;
        assert!(page.contains("في المساهمة كلمة تجرح شخصا بعينه."), "{page}");
        let why = [("do", "appeal"), ("appeal", "لم أقصد شخصا، بل قصدت طريقة العمل.")];
        let sent = stranger.post(&format!("{own}/appeal"), &why).await;
        assert_eq!(sent.location, own, "{}", sent.body);
        let twice = appeal(db, &resident(), commune, &receipt.code, why[1].1).await;
        assert!(matches!(twice, Err(Error::Refused("refused-appealed-already"))));
        let because = "لا تجرح الكلمة أحدا بعينه.";
        let own = rule(db, &charter.drafter, commune, id, (true, because)).await;
        assert!(matches!(own, Err(Error::Refused("refused-own-hiding"))), "{own:?}");
        rule(db, &charter.focal, commune, id, (true, because)).await.unwrap();
        assert!(public(&town, &charter).await.contains("كلام جارح في حق فلان"));
        let list = stranger.get("/ar/beni-mellal/rules/hidden").await.body;
        assert!(list.contains("وأُعيد نشر المساهمة"), "what was hidden stays on the list");
        verified(&town).await;
    });
}

#[test]
fn an_appeal_that_is_not_upheld_leaves_it_hidden_and_a_slip_is_undone() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let said = ["كلام أول", "كلام ثان"].map(|text| comment(&charter, &stage, text));
        let [first, second] = said;
        let first = say(&town, first).await.unwrap();
        let second = say(&town, second).await.unwrap();
        for receipt in [&first, &second] {
            let id = receipt.contribution;
            hide(db, &charter.focal, commune, id, insult()).await.unwrap();
        }
        let why = "لا أرى فيها ما يخالف القواعد.";
        appeal(db, &resident(), commune, &first.code, why).await.unwrap();
        let early = lift(db, &charter.drafter, commune, first.contribution, why).await;
        assert!(matches!(early, Err(Error::Refused("refused-lift-appealed"))));
        rule(db, &charter.drafter, commune, first.contribution, (false, why)).await.unwrap();
        assert_eq!(held(&town, &first).await.voice.visibility, Visibility::Hidden);
        lift(db, &charter.drafter, commune, second.contribution, why).await.unwrap();
        assert_eq!(held(&town, &second).await.voice.visibility, Visibility::Shown);
        let mut tx = db.read(commune).await.unwrap();
        let (list, _) = queries::tombstones(&mut tx, None).await.unwrap();
        let became: Vec<_> = list.iter().map(|it| it.ruling).collect();
        assert_eq!(became, [Some(Sequel::Lifted), Some(Sequel::Confirmed)]);
        drop(tx);
        verified(&town).await;
    });
}

#[test]
fn reports_that_are_seen_to_leave_the_contribution_shown() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, "نقد للجماعة")).await.unwrap();
        let id = receipt.contribution;
        let wanted = Reported { reason: Ground::Insult, words: String::new(), key: fresh() };
        report(&town.db, &resident(), town.beni_mellal(), id, wanted).await.unwrap();
        shown(&town, &charter.focal, id, Vec::new()).await;
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let (reported, _) = queries::reported_and_appealed(&mut tx, &charter.focal).await.unwrap();
        assert!(reported.is_empty());
        assert_eq!(held(&town, &receipt).await.voice.visibility, Visibility::Shown);
    });
}

#[test]
fn an_author_corrects_and_takes_back_until_the_window_ends() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let (db, commune) = (&town.db, town.beni_mellal());
        let receipt = say(&town, comment(&charter, &stage, "قول أول")).await.unwrap();
        let other = |text: &str, revision| Correction {
            text: text.into(),
            proposed: String::new(),
            revision,
        };
        let wanted = other("قول مصحح", 1);
        correct(db, &resident(), commune, &receipt.code, wanted).await.unwrap();
        assert!(public(&town, &charter).await.contains("قول مصحح"));
        let stale = correct(db, &resident(), commune, &receipt.code, other("ثالث", 1)).await;
        assert!(matches!(stale, Err(Error::Stale)));
        let revision = held(&town, &receipt).await.revision;
        let wanted = other("راسلوني samira@example.ma", revision);
        correct(db, &resident(), commune, &receipt.code, wanted).await.unwrap();
        assert_eq!(held(&town, &receipt).await.cause(), Some(Cause::Personal));
        verified(&town).await;
        let own = format!("/ar/beni-mellal/receipt/{}", receipt.code);
        let page = Client::stranger(&town).get(&format!("{own}/withdraw")).await.body;
        assert!(page.contains("ولا رجعة في ذلك"), "it asks once more: {page}");
        let sent = Client::stranger(&town).post(&format!("{own}/withdraw"), &[]).await;
        assert!(Client::stranger(&town).get(&sent.location).await.body.contains("سُحبت مساهمتكم"));
        let mut tx = db.read(commune).await.unwrap();
        let counts = queries::stage_counts(&mut tx, stage.id, db.now().day()).await.unwrap();
        assert_eq!(counts.total, 0, "it is counted no more");
        assert_eq!(queries::miscounted(&mut tx, &charter.focal).await.unwrap(), 0);
        drop(tx);
        assert!(public(&town, &charter).await.contains("سُحبت هذه المساهمة"));
        let late = say(&town, comment(&charter, &stage, "قول متأخر")).await.unwrap();
        town.pass_days(31);
        let outcome = take_back(db, &resident(), commune, &late.code).await;
        assert!(matches!(outcome, Err(Error::Refused("refused-change-over"))));
        verified(&town).await;
    });
}

#[test]
fn forgetting_asks_once_more_says_what_stays_and_confirms() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let about = civic::consultation::commands::About {
            name: "فاطمة".into(),
            ..Default::default()
        };
        let wanted = Contribute { about, ..comment(&charter, &stage, "قول باسم") };
        let receipt = say(&town, wanted).await.unwrap();
        let own = format!("/ar/beni-mellal/receipt/{}", receipt.code);
        let reader = Client::stranger(&town);
        let page = reader.get(&own).await.body;
        assert!(page.contains(&format!("{own}/forget")));
        let page = reader.get(&format!("{own}/forget")).await.body;
        assert!(page.contains("تبقى المساهمة والجواب عنها دون اسم"), "{page}");
        assert!(held(&town, &receipt).await.person_id.is_some(), "asking forgets nobody");
        let sent = reader.post(&format!("{own}/forget"), &[]).await;
        let page = reader.get(&sent.location).await.body;
        assert!(page.contains("مُحيت معطياتكم الشخصية"), "{page}");
        assert!(held(&town, &receipt).await.person_id.is_none());
    });
}

#[test]
fn the_rules_of_the_space_say_how_each_open_stage_shows() {
    on_both(async |town| {
        after_a_look(&town).await;
        let reader = Client::stranger(&town);
        for (lang, words) in [("ar", "تُنشر بعد الاطلاع"), ("fr", "publiées après lecture")]
        {
            let page = reader.get(&format!("/{lang}/beni-mellal/rules")).await.body;
            assert!(page.contains(words), "{page}");
        }
        let form = reader.get("/ar/beni-mellal/charter/contribute").await.body;
        assert!(form.contains("/ar/beni-mellal/rules") && form.contains("تُنشر مساهمتكم بعد اطلاع"));
    });
}

#[test]
fn a_commune_publishes_rules_of_its_own_and_enters_its_days_of_rest() {
    on_both(async |town| {
        let (charter, stage) = after_a_look(&town).await;
        let commune = town.beni_mellal();
        let focal = Client::stranger(&town).holding(&town, Role::FocalPoint, commune).await;
        let page = "/fr/beni-mellal/office/rules";
        let rules = |ar: &'static str, fr: &'static str, known: &'static str| {
            [("do", "rules"), ("rules_ar", ar), ("rules_fr", fr), ("revision", known)]
        };
        let half = focal.post(page, &rules("نكتب بإيجاز.", "", "0")).await;
        assert_eq!(half.status, 422, "both languages, or neither: {}", half.body);
        let both = rules("نكتب بإيجاز.", "Écrivons brièvement.", "0");
        assert_eq!(focal.post(page, &both).await.status, 303);
        assert_eq!(focal.post(page, &both).await.status, 409, "somebody was faster");
        let next = rules("نكتب باحترام.", "Écrivons avec respect.", "1");
        assert_eq!(focal.post(page, &next).await.status, 303);
        let public = Client::stranger(&town).get("/fr/beni-mellal/rules").await.body;
        for words in ["avec respect", "brièvement", "own-rules"] {
            assert!(public.contains(words), "{words}: {public}");
        }
        let today = town.db.now().day();
        let feast = format!("{} Aïd\n{} Aïd", today.tomorrow().unwrap(), "demain");
        let wrong = focal.post(page, &[("do", "holidays"), ("holidays", &feast)]).await;
        assert!(
            wrong.status == 422 && wrong.body.contains("ne commence pas par une date"),
            "{}",
            wrong.body
        );
        let due = async |text: &str| {
            let said = say(&town, comment(&charter, &stage, text)).await.unwrap();
            held(&town, &said).await.look_due_on.unwrap()
        };
        let usual = due("نريد إنارة عمومية قرب المدرسة").await;
        let feast = format!("{usual} Aïd");
        let entered = focal.post(page, &[("do", "holidays"), ("holidays", &feast)]).await;
        assert_eq!(entered.status, 303, "{}", entered.body);
        assert!(due("نريد ملعبا للأطفال في الحي").await > usual, "nobody looks on a day of rest");
        let mut tx = town.db.read(commune).await.unwrap();
        crate::answers::bound(&mut tx).await;
    });
}
