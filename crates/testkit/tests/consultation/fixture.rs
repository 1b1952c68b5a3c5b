//! A commune with a charter whose process stands where a test needs it.

use base::{Actor, CommuneId, Id, LocalText, Role};
use civic::{
    consultation::commands::{close_stage, open_stage},
    process::{
        Look, Process, ProcessKind, Stage, StageKind,
        commands::{self, CloseStage, OpenStage, OutreachLine},
        queries, rules,
    },
};
use db::{args, sql};
use jiff::ToSpan;
use testkit::Town;
use uuid::Uuid;

/// A charter with one published version of one article.
pub struct Charter {
    pub process: Id<Process>,
    pub version: Uuid,
    pub article: Uuid,
    pub focal: Actor,
    pub drafter: Actor,
}

impl Charter {
    pub async fn begun(town: &Town) -> Self {
        let commune = town.beni_mellal();
        let focal = town.holder(Role::FocalPoint, commune);
        let titles = LocalText::new("الميثاق", "");
        let process = commands::begin(&town.db, &focal, commune, ProcessKind::Charter, titles);
        let process = process.await.unwrap();
        Self::of(town, process).await
    }

    /// A process with its published version, of whichever edition.
    pub async fn of(town: &Town, process: Id<Process>) -> Self {
        let commune = town.beni_mellal();
        let focal = town.holder(Role::FocalPoint, commune);
        let drafter = town.holder(Role::Drafter, commune);
        let (version, article) = published(town, commune, process).await;
        Self { process, version, article, focal, drafter }
    }

    /// The charter with its stages gone through up to one, which is open.
    pub async fn standing_at(town: &Town, kind: StageKind) -> (Self, Stage) {
        let charter = Self::begun(town).await;
        let stage = charter.lead_to(town, kind).await;
        (charter, stage)
    }

    /// Goes through the stages up to one, which is then open.
    pub async fn lead_to(&self, town: &Town, kind: StageKind) -> Stage {
        for stage in StageKind::ALL.iter().take_while(|it| **it < kind) {
            let stage = self.stage(town, *stage).await;
            self.open(town, &stage).await.unwrap();
            self.close(town, &stage).await.unwrap();
        }
        let stage = self.stage(town, kind).await;
        self.open(town, &stage).await.unwrap();
        self.stage(town, kind).await
    }

    pub async fn stage(&self, town: &Town, kind: StageKind) -> Stage {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let stages = queries::stages(&mut tx, self.process).await.unwrap();
        rules::one_of(&stages, kind).unwrap().clone()
    }

    /// A stage as it stands now.
    pub async fn standing(&self, town: &Town, stage: Id<Stage>) -> Stage {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        queries::stage(&mut tx, stage).await.unwrap()
    }

    pub async fn open(&self, town: &Town, stage: &Stage) -> base::Result<()> {
        let wanted = OpenStage { revision: stage.revision, ..self.wanted(town) };
        open_stage(&town.db, &self.focal, town.beni_mellal(), stage.id, wanted).await
    }

    pub async fn close(&self, town: &Town, stage: &Stage) -> base::Result<()> {
        let stands = self.standing(town, stage.id).await;
        let wanted = CloseStage {
            synthesis: LocalText::new("هذه خلاصة المرحلة.", ""),
            reason: LocalText::new("انتهت أشغال المرحلة قبل أوانها.", ""),
            looked: stands.closes_on,
        };
        close_stage(&town.db, &self.focal, town.beni_mellal(), stage.id, wanted).await
    }

    /// Everything that an opening says, from today for thirty days.
    pub fn wanted(&self, town: &Town) -> OpenStage {
        let today = town.db.now().day();
        let after = |days: i64| Some(today.checked_add(days.days()).unwrap());
        let text = |words: &str| LocalText::new(words, "");
        OpenStage {
            opens_on: Some(today),
            closes_on: after(30),
            answers_on: after(60),
            decision_on: after(90),
            audience: text("كل الساكنة"),
            decision_body: text("مجلس الجماعة"),
            open: text("كل المواد"),
            fixed: text("ما ينص عليه القانون"),
            offline: text("مكتب الاستقبال"),
            outreach: vec![OutreachLine {
                group: text("نساء الدواوير"),
                means: text("لقاء بالدوار"),
            }],
            version: Some(self.version),
            look: Look::AtOnce,
            revision: 1,
        }
    }
}

#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Laid {
    TextLaid { version: Uuid },
}

impl db::Happened for Laid {
    const ROOM: &'static str = "test";
    fn subject(&self) -> Uuid {
        let Self::TextLaid { version } = self;
        *version
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

/// Lays the text of a process down with one published version of one article.
pub async fn published(town: &Town, commune: CommuneId, process: Id<Process>) -> (Uuid, Uuid) {
    let mut tx = town.db.write(commune).await.unwrap();
    let ids: [Id<Process>; 4] = [tx.id(), tx.id(), tx.id(), tx.id()];
    let [document, draft, version, article] = ids.map(Id::uuid);
    let now = tx.now();
    tx.run(
        sql!(
            "insert into document (commune_id, id, process_id, kind, title_ar, title_fr,
                                   introduction_ar, introduction_fr)
             values ($1, $2, $3, 'charter', 'الميثاق', 'La charte', '', '')"
        ),
        args![tx.scope(), document, process],
    )
    .await
    .unwrap();
    tx.run(
        sql!(
            "insert into provision (commune_id, document_id, id, level, created_at)
             values ($1, $2, $3, 'article', $4)"
        ),
        args![tx.scope(), document, article, now],
    )
    .await
    .unwrap();
    for (id, number, state) in [(draft, 0, "draft"), (version, 1, "published")] {
        tx.run(
            sql!(
                "insert into version (commune_id, document_id, id, number, state, stage_kind,
                                      note_ar, note_fr, published_at, revision)
                 values ($1, $2, $3, $4, $5, 'workshop', '', '', $6, 1)"
            ),
            args![tx.scope(), document, id, number, state, now],
        )
        .await
        .unwrap();
        tx.run(
            sql!(
                "insert into wording (commune_id, version_id, provision_id, position, number,
                     heading_ar, heading_fr, body_ar, body_fr, changed, repealed, revision)
                 values ($1, $2, $3, 1, '1', 'الإعلان', 'L’annonce', 'تعلن الجماعة عن كل لقاء.',
                     'La commune annonce chaque rencontre.', true, false, 1)"
            ),
            args![tx.scope(), id, article],
        )
        .await
        .unwrap();
    }
    tx.commit(&Actor::system(), Laid::TextLaid { version }).await.unwrap();
    (version, article)
}
