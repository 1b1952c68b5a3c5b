use axum::http::StatusCode;
use base::Error;
use civic::{
    agenda::{
        commands::{Release, undo_edit},
        queries,
        rules::{
            changes::What,
            edit::{Edit, GivenPart},
        },
    },
    workshop::commands,
};
use testkit::on_both;

use super::day::{Day, clock_at, session};

#[test]
fn the_papers_programme_is_the_first_version() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let versions = queries::versions(&mut tx, day.workshop).await.unwrap();
        assert_eq!((versions.len(), versions[0].version.number), (1, 1), "{}", town.database);
        assert_eq!((versions[0].plan.slots.len(), versions[0].plan.ends()), (8, 15 * 60));
        assert_eq!(versions[0].plan.slots[1].parts.len(), 4);
    });
}

#[test]
fn a_draft_is_nobodys_programme_until_it_is_released() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let first = day.row(&town, 0).await;
        let given = session("تدقيق الأنشطة المبرمجة", 20);
        day.edit(&town, Edit::Slot { id: None, after: Some(first), given }).await.unwrap();
        assert_eq!(day.plan(&town).await.slots.len(), 8, "{}", town.database);
        let silently = Release { longer: false, ..Release::default() };
        let longer = day.release_as(&town, silently).await;
        assert!(matches!(longer, Err(Error::Refused("refused-agenda-longer"))), "{longer:?}");
        assert_eq!(day.release(&town, "فقرة نسيتها الورقة").await.unwrap(), 2);
        let mut tx = town.db.read(day.commune).await.unwrap();
        let seen = civic::agenda::queries::day(&mut tx, day.workshop).await.unwrap();
        let times: Vec<(&str, &str)> = seen
            .sessions
            .iter()
            .map(|row| (row.starts_at.as_str(), row.ends_at.as_str()))
            .collect();
        assert_eq!(times[1], ("09:30", "09:50"));
        assert_eq!(times[8], ("15:20", "15:20"));
        assert_eq!(seen.version.map(|version| version.number), Some(2));
        let versions = queries::versions(&mut tx, day.workshop).await.unwrap();
        assert!(versions[0].changes.iter().any(|change| change.what == What::Added));
        assert_eq!(versions[0].version.note, "فقرة نسيتها الورقة");
        drop(tx);
        let known = Release { known: Some(1), ..Release::default() };
        let race = day.release_as(&town, known).await;
        let meanwhile = "refused-agenda-released-meanwhile";
        assert!(matches!(race, Err(Error::Refused(key)) if key == meanwhile), "{race:?}");
        let again = day.release(&town, "مرة أخرى").await;
        assert!(matches!(again, Err(Error::Refused("refused-agenda-no-draft"))), "{again:?}");
    });
}

#[test]
fn changes_of_a_draft_are_taken_back_one_by_one() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let (before, row) = (day.plan(&town).await, day.row(&town, 2).await);
        let at = (day.commune, day.workshop);
        let drafted = async || {
            let mut tx = town.db.read(day.commune).await.unwrap();
            let read = queries::agenda(&mut tx, &day.facilitator, day.workshop).await.unwrap();
            (read.draft, read.steps)
        };
        day.edit(&town, Edit::Optional(row, true)).await.unwrap();
        let first = drafted().await.0;
        day.edit(&town, Edit::Optional(row, true)).await.unwrap();
        day.edit(&town, Edit::Day(before.clone())).await.unwrap();
        assert_eq!(drafted().await, (Some(before), 2), "what changes nothing is no step");
        let stale = undo_edit(&town.db, &day.facilitator, at, 1).await;
        assert!(matches!(stale, Err(Error::Stale)), "somebody changed more meanwhile");
        undo_edit(&town.db, &day.facilitator, at, 2).await.unwrap();
        assert_eq!(drafted().await, (first, 1), "{}", town.database);
        undo_edit(&town.db, &day.facilitator, at, 1).await.unwrap();
        assert_eq!(drafted().await, (None, 0), "the draft is gone with its first change");
        day.edit(&town, Edit::Optional(row, true)).await.unwrap();
        day.release(&town, "اختيارية").await.unwrap();
        assert_eq!(drafted().await, (None, 0), "what was released is not taken back so");
    });
}

#[test]
fn the_work_begins_when_the_released_programme_says() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        day.edit(&town, Edit::Start(10 * 60)).await.unwrap();
        let begins = async || {
            let mut tx = town.db.read(day.commune).await.unwrap();
            let seen = civic::agenda::queries::day(&mut tx, day.workshop).await.unwrap();
            seen.workshop.starts_at
        };
        assert_eq!(begins().await, "09:30", "a draft is nobody's programme");
        day.release(&town, "تأخر وصول الضيوف").await.unwrap();
        assert_eq!(begins().await, "10:30", "after the reception");
    });
}

#[test]
fn sessions_and_their_questions_keep_their_identity_from_version_to_version() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let before = day.plan(&town).await;
        let session = base::Id::new(before.slots[2].id);
        let texts = ["ما الإجراء؟".to_owned()];
        let asked =
            commands::set_questions(&town.db, &day.facilitator, day.commune, session, &texts);
        let question = asked.await.unwrap();
        day.edit(&town, Edit::Up(before.slots[2].id)).await.unwrap();
        let part = GivenPart {
            title: "عمل مجموعات".into(),
            minutes: Some(40),
            parallel: false,
            optional: true,
        };
        let id = Some(before.slots[2].parts[0].id);
        day.edit(&town, Edit::Part { id, slot: session.uuid(), given: part }).await.unwrap();
        let groups = ["1", "2", "3"].map(str::to_owned).to_vec();
        day.edit(&town, Edit::Split(before.slots[2].parts[0].id, groups)).await.unwrap();
        day.edit(&town, Edit::Remove(before.slots[6].id)).await.unwrap();
        day.release(&town, "ترتيب جديد").await.unwrap();
        let mut tx = town.db.read(day.commune).await.unwrap();
        let seen = civic::agenda::queries::day(&mut tx, day.workshop).await.unwrap();
        assert_eq!(seen.sessions[1].id, session, "{}", town.database);
        assert_eq!(seen.questions_of(session)[0].id, question[0]);
        let items = seen.items_of(session);
        let told: Vec<_> = items.iter().map(|it| (it.minutes, it.parallel)).collect();
        assert_eq!(
            told[..4],
            [(Some(40), true), (Some(40), true), (Some(40), true), (None, false)]
        );
        assert_eq!(seen.sessions.len(), 7);
    });
}

#[test]
fn a_row_with_groups_stays_in_the_programme() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let row = day.row(&town, 2).await;
        let category = commands::Belongs::Word(civic::framing::paper::Category::Elected);
        for name in 0..4 {
            let person = commands::NewParticipant {
                name: name.to_string(),
                contact: String::new(),
                details: civic::people::Details::default(),
                category,
                sex: civic::people::Sex::Unsaid,
            };
            let (db, at) = (&town.db, (day.commune, day.workshop));
            let came = demo::uninvited(person, None);
            civic::attendance::commands::come_uninvited(db, &day.facilitator, at.0, at.1, came)
                .await
                .unwrap();
        }
        let (db, session) = (&town.db, base::Id::new(row));
        let draw = commands::Draw { commune: day.commune, session, groups: 2, seed: None };
        commands::draw_groups(db, &day.facilitator, draw).await.unwrap();
        let gone = day.edit(&town, Edit::Remove(row)).await;
        assert!(matches!(gone, Err(Error::Refused("refused-agenda-row-used"))), "{gone:?}");
    });
}

#[test]
fn the_agenda_is_edited_by_plain_forms() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 8, 30, 0);
        let page = day.phone.get(&day.at("/agenda?new=slot")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("النسخة") && page.statements <= 12, "{}", page.statements);
        let key = page.body.split("name=\"key\" value=\"").nth(1).unwrap()[..36].to_owned();
        let first = day.row(&town, 0).await.to_string();
        let slot = |minutes: &'static str| {
            vec![
                ("do", "slot"),
                ("key", &key),
                ("after", &first),
                ("kind", "session"),
                ("title", "تدقيق الأنشطة"),
                ("minutes", minutes),
            ]
        };
        let wrong = day.phone.post(&day.at("/agenda"), &slot("0")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("تدقيق الأنشطة") && wrong.body.contains("class=\"faults\""));
        for _ in 0..2 {
            let sent = day.phone.post(&day.at("/agenda"), &slot("20")).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        }
        let draft = day.phone.get(&day.at("/agenda")).await;
        assert_eq!(
            draft.body.matches("تعديل: \u{2068}تدقيق الأنشطة").count(),
            1,
            "sent twice, there once"
        );
        let release = [("do", "release"), ("note", "أضيفت فقرة"), ("longer", "yes")];
        assert_eq!(
            day.phone.post(&day.at("/agenda"), &release).await.status,
            StatusCode::SEE_OTHER
        );
        let printed = day.phone.get(&day.at("/programme.pdf")).await;
        assert!(printed.body.contains("النسخة 2 من البرنامج"), "{}", printed.body);
        let versions = day.phone.get(&day.at("/agenda/versions")).await;
        assert!(versions.body.contains("أضيفت فقرة") && versions.body.contains("09h50"));
        let start = [("do", "start"), ("starts_at", "23:59")];
        let late = day.phone.post(&day.at("/agenda"), &start).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        let edit = day.phone.get(&day.at(&format!("/agenda?edit={first}"))).await;
        assert!(edit.body.contains("value=\"30\""));
    });
}

#[test]
fn a_tap_sets_minutes_and_a_session_is_as_long_as_its_items() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let slot = day.plan(&town).await.slots[6].clone();
        for part in &slot.parts {
            day.edit(&town, Edit::Minutes(part.id, 10)).await.unwrap();
        }
        let last = slot.parts.last().unwrap().id;
        day.edit(&town, Edit::Minutes(last, 25)).await.unwrap();
        day.edit(&town, Edit::Optional(last, true)).await.unwrap();
        day.release(&town, "").await.unwrap();
        let after = day.plan(&town).await.slots[6].clone();
        let sum = 10 * (i64::try_from(slot.parts.len()).unwrap() - 1) + 25;
        assert_eq!((after.minutes, after.is_summed()), (sum, true), "{}", town.database);
        assert!(after.parts.last().unwrap().optional);
    });
}

#[test]
fn the_editor_is_one_line_for_each_item_and_shows_both_versions_after_a_race() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let page = day.phone.get(&day.at("/agenda")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.matches("data-entry").count() > 20, "a line for each");
        let row = day.row(&town, 1).await.to_string();
        let tap = [("item", row.as_str()), ("minutes", "55")];
        assert_eq!(day.phone.post(&day.at("/agenda"), &tap).await.status, 303);
        let page = day.phone.get(&day.at("/agenda")).await;
        assert!(page.body.contains("أقصر بـ"), "{}", page.body);
        day.release(&town, "").await.unwrap();
        let race = [("do", "release"), ("known", "1"), ("seen", "09h00 · فقرة قديمة")];
        let both = day.phone.post(&day.at("/agenda"), &race).await;
        assert_eq!(both.status, 422);
        assert!(both.body.contains("فقرة قديمة") && both.body.contains("differs"));
        for template in ["half_day", "evening", "paper"] {
            let begin = [("do", "day"), ("template", template)];
            let begun = day.phone.post(&day.at("/agenda"), &begin).await;
            assert_eq!(begun.status, 303, "{}", begun.body);
        }
        let minutes = day.phone.get(&day.at(&format!("/agenda?minutes={row}"))).await;
        assert!(minutes.body.contains("tapmins"));
    });
}
