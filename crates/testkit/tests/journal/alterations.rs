//! What somebody may do who can write to the database, past the product: each
//! is named by kind and place, on both databases.

use base::Instant;
use db::{
    checkpoint::Checkpoint,
    journal::{Break, Entry},
};
use testkit::{Town, on_both};
use uuid::Uuid;

use crate::{chain, compared, tamper, verdict};

/// An alteration of a row of words, and how it is taken back.
struct Altered {
    /// What is done.
    sql: &'static str,
    /// How it is taken back.
    back: &'static str,
    /// How it is named.
    kind: Break,
    /// Which words.
    of: &'static str,
}

/// Rows of words; `beside` holds what stood there before.
const ROWS: [Altered; 14] = [
    Altered {
        sql: "update contribution set text = 'أوافق' where id = (select id from contribution
              order by id limit 1)",
        back: "update contribution set text = k.text from beside_contribution k
               where k.id = contribution.id",
        kind: Break::Words,
        of: "contribution",
    },
    Altered {
        sql: "update disposition set reason = 'لا' where id = (select id from disposition
              order by id limit 1)",
        back: "update disposition set reason = k.reason from beside_disposition k
               where k.id = disposition.id",
        kind: Break::Words,
        of: "answer",
    },
    Altered {
        sql: "update disposition set verdict = case verdict when 'accepted' then 'declined'
              else 'accepted' end where id = (select id from disposition order by id limit 1)",
        back: "update disposition set verdict = k.verdict from beside_disposition k
               where k.id = disposition.id",
        kind: Break::Words,
        of: "answer",
    },
    Altered {
        sql: "update card set text = 'شيء آخر' where id = (select id from card
              order by id limit 1)",
        back: "update card set text = k.text from beside_card k where k.id = card.id",
        kind: Break::Words,
        of: "card",
    },
    Altered {
        sql: "update sentence set text = 'شيء آخر' where id = (select id from sentence
              order by id limit 1)",
        back: "update sentence set text = k.text from beside_sentence k where k.id = sentence.id",
        kind: Break::Words,
        of: "sentence",
    },
    Altered {
        sql: "update theme set title = 'محور آخر' where id = (select id from theme
              order by id limit 1)",
        back: "update theme set title = k.title from beside_theme k where k.id = theme.id",
        kind: Break::Words,
        of: "theme",
    },
    Altered {
        sql: "update workshop set venue = 'مكان آخر' where id = (select id from workshop
              order by id limit 1)",
        back: "update workshop set venue = k.venue from beside_workshop k
               where k.id = workshop.id",
        kind: Break::Words,
        of: "workshop",
    },
    Altered {
        sql: "update workshop_change set reason = 'سبب آخر' where id = (
              select id from workshop_change order by id limit 1)",
        back: "update workshop_change set reason = k.reason from beside_workshop_change k
               where k.id = workshop_change.id",
        kind: Break::Words,
        of: "workshop_change",
    },
    Altered {
        sql: "update next_step set owner = 'غيره' where id = (select id from next_step
              order by id limit 1)",
        back: "update next_step set owner = k.owner from beside_next_step k
               where k.id = next_step.id",
        kind: Break::Words,
        of: "next_step",
    },
    Altered {
        sql: "update stage set synthesis_ar = 'خلاصة أخرى' where id = (select id from stage
              where synthesis_ar <> '' order by id limit 1)",
        back: "update stage set synthesis_ar = k.synthesis_ar from beside_stage k
               where k.id = stage.id",
        kind: Break::Words,
        of: "synthesis",
    },
    Altered {
        sql: "update wording set body_ar = 'نص آخر' where (version_id, provision_id) = (
              select w.version_id, w.provision_id from wording w join version v
              on v.id = w.version_id where v.number > 0 order by w.provision_id limit 1)",
        back: "update wording set body_ar = k.body_ar from beside_wording k
               where k.version_id = wording.version_id and k.provision_id = wording.provision_id",
        kind: Break::Words,
        of: "wording",
    },
    Altered {
        sql: "delete from contribution where id = (select c.id from contribution c
              where not exists (select 1 from disposition d where d.contribution_id = c.id)
              order by c.id limit 1)",
        back: "insert into contribution select * from beside_contribution k
               where not exists (select 1 from contribution c where c.id = k.id)",
        kind: Break::Missing,
        of: "contribution",
    },
    Altered {
        sql: "insert into contribution select * from forged_contribution",
        back: "delete from contribution where code = 'FORG-EDFO-RGED'",
        kind: Break::Unrecorded,
        of: "contribution",
    },
    Altered {
        sql: "update contribution set received_at = received_at - 86400000 where id = (
              select id from contribution order by id limit 1)",
        back: "update contribution set received_at = k.received_at from beside_contribution k
               where k.id = contribution.id",
        kind: Break::Backdated,
        of: "contribution",
    },
];

/// The tables whose rows are altered, and put back from a copy beside them.
const BESIDE: [&str; 10] = [
    "contribution",
    "disposition",
    "card",
    "sentence",
    "theme",
    "workshop",
    "workshop_change",
    "next_step",
    "stage",
    "wording",
];

async fn story(town: &Town) {
    // After the real day of the story, so that its days come one after another.
    town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
    town.replay_demo().await;
    for table in BESIDE {
        tamper(town, &format!("create table beside_{table} as select * from {table}")).await;
    }
    let id = chain::uuid(town, Uuid::from_u128(7));
    tamper(
        town,
        &format!(
            "create table forged_contribution as select * from contribution limit 1;
             update forged_contribution set id = {id}, code = 'FORG-EDFO-RGED'"
        ),
    )
    .await;
}

#[test]
fn altered_rows_of_words_are_named_by_the_rows_alone() {
    on_both(async |town: Town| {
        story(&town).await;
        let before = verdict(&town).await;
        assert_eq!(before.faults, [], "{}", town.database);
        assert!(before.words > 30, "{before:?}");
        for altered in &ROWS {
            tamper(&town, altered.sql).await;
            let verdict = verdict(&town).await;
            let [fault] = &verdict.faults[..] else {
                panic!("{} on {}: {:?}", altered.sql, town.database, verdict.faults)
            };
            let of = fault.row.map(|(of, _)| of);
            assert_eq!((fault.kind, of), (altered.kind, Some(altered.of)), "{}", altered.sql);
            assert_eq!(fault.seq.is_none(), altered.kind == Break::Unrecorded);
            tamper(&town, altered.back).await;
        }
        assert_eq!(self::verdict(&town).await.faults, [], "{}", town.database);
    });
}

#[test]
fn an_altered_journal_is_named() {
    on_both(async |town: Town| {
        story(&town).await;
        let rows = chain::rows(&town).await;
        let scope = chain::uuid(&town, town.beni_mellal().uuid());
        let last = rows.last().unwrap().seq;

        tamper(
            &town,
            &format!("delete from journal_payload where commune_id = {scope} and seq = 4"),
        )
        .await;
        named(&town, &[], Break::Lacking, 4).await;
        tamper(&town, &format!("delete from journal_payload where commune_id = {scope}")).await;
        named(&town, &[], Break::Lacking, 1).await;
        chain::replace(&town, &rows).await;

        tamper(&town, &format!("delete from journal_head where commune_id = {scope}")).await;
        named(&town, &[], Break::Head, last).await;
        chain::replace(&town, &rows).await;

        let kept = [head(&rows[rows.len() - 2])];
        chain::replace(&town, &rows[..rows.len() - 3]).await;
        named(&town, &kept, Break::Cut, kept[0].size).await;

        let mut without: Vec<Entry> = rows.iter().filter(|row| row.seq != 9).cloned().collect();
        chain::chained(&town, &mut without);
        chain::replace(&town, &without).await;
        named(&town, &kept, Break::Rebuilt, kept[0].size).await;

        let mut backwards = rows.clone();
        backwards[11].at.0 -= 86_400_000;
        chain::chained(&town, &mut backwards);
        chain::replace(&town, &backwards).await;
        named(&town, &[], Break::Time, 12).await;

        chain::replace(&town, &rows).await;
        assert_eq!(compared(&town, &kept).await.faults, [], "{}", town.database);
    });
}

/// A head as somebody keeps it outside.
fn head(row: &Entry) -> Checkpoint {
    let root = row.hash.clone().try_into().unwrap();
    Checkpoint { origin: "beni-mellal".into(), size: row.seq, root, signatures: Vec::new() }
}

async fn named(town: &Town, kept: &[Checkpoint], kind: Break, seq: i64) {
    let verdict = compared(town, kept).await;
    let found = verdict.faults.iter().any(|it| (it.kind, it.seq) == (kind, Some(seq)));
    assert!(found, "{kind:?} at {seq} on {}: {:?}", town.database, verdict.faults);
}
