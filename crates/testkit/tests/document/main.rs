//! The texts: versions, sources, editing by several, and who may.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod convergence;
mod files;
mod linked;
mod listed;
mod openness;
mod promised;

use base::{Actor, CommuneId, Error, Id, LocalText, Role};
use civic::{
    document::{
        Document, Level, Origin, Particulars, Provision, Version, VersionState, Words, commands,
        measure::{Kind, columns},
        queries,
        rules::{self, Fate, Mark, Standing},
    },
    plan,
    process::{self, ProcessKind, StageKind},
    programme::{self, ModelCharter},
};
use jiff::civil::date;
use testkit::{Town, on_both};

struct Desk<'a> {
    town: &'a Town,
    commune: CommuneId,
    drafter: Actor,
    charter: Id<Document>,
    plan: Id<Document>,
}

impl<'a> Desk<'a> {
    async fn open(town: &'a Town) -> Self {
        let commune = town.beni_mellal();
        let (db, system) = (&town.db, Actor::system());
        let new = programme::commands::NewProgramme {
            slug: "tadafor".into(),
            name: base::LocalText::new("تضافر", "Tadafor"),
            summary: base::LocalText::default(),
        };
        let id = programme::commands::create_programme(db, &system, new).await.unwrap();
        programme::commands::choose_commune(db, &system, id, commune, false).await.unwrap();
        let shipped = ModelCharter::shipped();
        let model = programme::commands::hand_down_model(db, &system, id, shipped).await.unwrap();
        let begin = async |kind, title: &str| {
            let title = base::LocalText::new(title, "");
            process::commands::begin(db, &system, commune, kind, title).await.unwrap()
        };
        let charter = begin(ProcessKind::Charter, "ميثاق المشاركة المواطنة").await;
        let plan = begin(ProcessKind::ActionPlan, "خطة العمل").await;
        let drafter = town.holder(Role::Drafter, commune);
        let charter =
            commands::start_from_model(db, &drafter, commune, charter, model).await.unwrap();
        let titles = commands::Titles {
            title: LocalText::new("خطة العمل", ""),
            ..Default::default()
        };
        let plan = commands::start_plan(db, &drafter, commune, plan, titles).await.unwrap();
        Self { town, commune, drafter, charter, plan }
    }

    async fn article(&self, number: &str) -> civic::document::Wording {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let kind = ProcessKind::Charter;
        let draft = queries::draft(&mut tx, &self.drafter, kind).await.unwrap();
        let mut provisions = draft.unwrap().provisions.into_iter();
        provisions.find(|it| it.level == Level::Article && it.number == number).unwrap()
    }

    async fn rewrite(&self, number: &str, body_ar: &str) -> Result<Id<Provision>, Error> {
        let article = self.article(number).await;
        let words = Words { body: LocalText::new(body_ar, &article.body.fr), ..article.words() };
        self.edit(&article, words, None).await?;
        Ok(article.provision_id)
    }

    async fn edit(
        &self,
        article: &civic::document::Wording,
        words: Words,
        origins: Option<Vec<Origin>>,
    ) -> Result<(), Error> {
        let edit = commands::Edit {
            provision: article.provision_id,
            revision: article.revision,
            words,
            particulars: None,
            origins,
        };
        commands::edit_wording(&self.town.db, &self.drafter, self.commune, edit).await
    }

    /// Says where a provision's words come from, and leaves the words.
    async fn source(&self, provision: Id<Provision>, origin: Origin) -> Result<(), Error> {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let drafter = &self.drafter;
        let found = queries::draft_wording(&mut tx, drafter, provision).await?;
        drop(tx);
        self.edit(&found, found.words(), Some(vec![origin])).await
    }

    async fn reason(&self, provision: Id<Provision>) {
        let origin = Origin::DraftingTeam(LocalText::new("توضيح", "clarté"));
        self.source(provision, origin).await.unwrap();
    }

    async fn publish(&self, document: Id<Document>) -> Result<Id<Version>, Error> {
        let publication = commands::Publication {
            stage_kind: StageKind::SecondLevel,
            note: LocalText::new("نسخة", "version"),
        };
        let (db, commune) = (&self.town.db, self.commune);
        commands::publish(db, &self.drafter, commune, document, publication).await
    }

    /// Adopts a version by itself, without the stages before it.
    async fn adopted(&self, version: Id<Version>) {
        let mut tx = self.town.db.write(self.commune).await.unwrap();
        let process = self.text(version).await.document.process_id;
        let decision = process::Decision::adopted(version.uuid(), "1", tx.now().day());
        let (_, adopted) = process::commands::adopt(&mut tx, process, decision).await.unwrap();
        commands::mark_adopted(&mut tx, version).await.unwrap();
        tx.commit(&Actor::system(), adopted).await.unwrap();
    }

    async fn text(&self, version: Id<Version>) -> civic::document::Text {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        queries::text(&mut tx, version).await.unwrap()
    }
}

#[test]
fn the_charter_starts_as_the_model_and_may_be_published_as_it_is() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let version = desk.publish(desk.charter).await.unwrap();
        let text = desk.text(version).await;
        assert_eq!(text.version.number, 1);
        assert_eq!(text.provisions.len(), 55);
        assert!(text.provisions.iter().all(|it| !it.changed));
        let mut tx = town.db.read(desk.commune).await.unwrap();
        assert_eq!(queries::sources(&mut tx, version).await.unwrap().len(), 55);
        let article = text.provisions.iter().find(|it| it.level == Level::Article).unwrap();
        let runs = queries::diff_to_model(&mut tx, article, base::Lang::Ar).await.unwrap();
        assert!(runs.unwrap().iter().all(|run| run.mark == Mark::Same));
    });
}

#[test]
fn an_unsourced_change_is_not_published() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let provision = desk.rewrite("25", "تجيب الجماعة داخل 30 يوما.").await.unwrap();
        let Err(Error::Invalid(faults)) = desk.publish(desk.charter).await else {
            panic!("published without a source on {}", town.database)
        };
        assert_eq!(faults.0.len(), 1);
        assert_eq!(faults.0[0].key, "fault-unsourced");
        assert_eq!(faults.0[0].field, format!("provision-{provision}"));
        assert_eq!(faults.0[0].args[0], ("number", "25".to_owned()));
        desk.reason(provision).await;
        let version = desk.publish(desk.charter).await.unwrap();
        assert!(desk.text(version).await.provision(provision).unwrap().changed);
        assert!(!desk.article("25").await.changed);
        let refused = desk.publish(desk.charter).await;
        assert!(matches!(refused, Err(Error::Refused("refused-nothing-changed"))), "{refused:?}");
        let again = desk.rewrite("25", "تجيب الجماعة داخل 20 يوما.").await.unwrap();
        assert!(matches!(desk.publish(desk.charter).await, Err(Error::Invalid(_))), "{again}");
    });
}

#[test]
fn a_source_must_exist() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let card = Origin::Card(town.db.id::<Version>(town.db.now()).uuid());
        let provision = desk.article("3").await.provision_id;
        let told = desk.source(provision, card).await;
        assert!(matches!(told, Err(Error::NotFound)), "{told:?}");
        let mute = Origin::DraftingTeam(LocalText::new(" ", ""));
        let told = desk.source(provision, mute).await;
        assert!(matches!(told, Err(Error::Invalid(_))), "{told:?}");
    });
}

#[test]
fn a_published_version_never_changes() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let version = desk.publish(desk.charter).await.unwrap();
        let before = desk.text(version).await;
        let provision = desk.rewrite("7", "نص جديد للمادة السابعة.").await.unwrap();
        desk.reason(provision).await;
        let (db, drafter, commune) = (&town.db, &desk.drafter, desk.commune);
        let chapter = before.provisions[0].provision_id;
        commands::repeal(db, drafter, commune, chapter, true).await.unwrap();
        let last = before.provisions.last().unwrap().provision_id;
        commands::r#move(db, drafter, commune, provision, Some(last)).await.unwrap();
        assert_eq!(desk.text(version).await, before);
        desk.reason(chapter).await;
        let second = desk.publish(desk.charter).await.unwrap();
        assert_eq!(desk.text(version).await, before);
        assert_ne!(desk.text(second).await.version.digest, before.version.digest);
    });
}

#[test]
fn the_second_editor_is_told_with_both_texts() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let seen = desk.article("9").await;
        desk.rewrite("9", "ما كتبه المحرر الأول.").await.unwrap();
        let late = commands::Edit {
            provision: seen.provision_id,
            revision: seen.revision,
            words: Words {
                body: LocalText::new("ما كتبه المحرر الثاني.", &seen.body.fr),
                ..seen.words()
            },
            particulars: None,
            origins: None,
        };
        let (db, commune) = (&town.db, desk.commune);
        let told = commands::edit_wording(db, &desk.drafter, commune, late.clone()).await;
        assert!(matches!(told, Err(Error::Stale)), "{told:?}");
        let mut tx = db.read(commune).await.unwrap();
        let id = seen.provision_id;
        let theirs = queries::draft_wording(&mut tx, &desk.drafter, id).await.unwrap();
        assert_eq!(theirs.body.ar, "ما كتبه المحرر الأول.");
        drop(tx);
        let again = commands::Edit { revision: theirs.revision, ..late };
        commands::edit_wording(db, &desk.drafter, commune, again).await.unwrap();
        assert_eq!(desk.article("9").await.body.ar, "ما كتبه المحرر الثاني.");
    });
}

#[test]
fn a_provision_keeps_its_identity_through_versions() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let first = desk.publish(desk.charter).await.unwrap();
        let provision = desk.rewrite("12", "نص معدل للمادة 12.").await.unwrap();
        desk.reason(provision).await;
        let (db, drafter, commune) = (&town.db, &desk.drafter, desk.commune);
        let moved = desk.article("1").await.provision_id;
        let new = commands::NewProvision {
            document: None,
            level: Level::Article,
            after: Some(moved),
            words: Words {
                heading: LocalText::new("مادة جديدة", ""),
                body: LocalText::new("نصها.", ""),
            },
            particulars: None,
            origins: Vec::new(),
        };
        let added = commands::add_provision(db, drafter, commune, new).await.unwrap();
        desk.reason(added).await;
        let second = desk.publish(desk.charter).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let past = queries::history(&mut tx, provision).await.unwrap();
        let numbers: Vec<_> =
            past.iter().map(|it| (it.version_number, it.wording.number.as_str())).collect();
        assert_eq!(numbers, [(2, "13"), (1, "12")]);
        let (_, _, found) =
            queries::compare(&mut tx, (first, second), base::Lang::Ar).await.unwrap();
        assert_eq!((found.count(Fate::Changed), found.count(Fate::Added)), (1, 1));
        assert!(found.changes.iter().all(|change| !change.moved));
        let origins = queries::origins(&mut tx, provision).await.unwrap();
        let kinds: Vec<_> = origins.iter().map(|source| source.kind.word()).collect();
        assert_eq!(kinds, ["model", "drafting_team"]);
        let shown = queries::shown(&mut tx, ProcessKind::Charter).await.unwrap().unwrap();
        assert_eq!(shown.text.version.state, VersionState::Published);
        assert_eq!((shown.text.version.id, shown.standing), (second, Standing::Latest));
    });
}

#[test]
fn the_draft_is_the_offices_and_writing_it_the_drafters() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let (db, commune, charter) = (&town.db, desk.commune, ProcessKind::Charter);
        let elsewhere = civic::commune::identity("01.051.01.01");
        let stranger = town.holder(Role::Drafter, elsewhere);
        let auditor = town.holder(Role::Auditor, commune);
        let mut tx = db.read(desk.commune).await.unwrap();
        let seen = queries::draft(&mut tx, &stranger, charter).await;
        assert!(matches!(seen, Err(Error::NotFound)), "{seen:?}");
        let seen = queries::draft(&mut tx, &auditor, charter).await.unwrap().unwrap();
        let leaked = queries::text(&mut tx, seen.version.id).await;
        assert!(matches!(leaked, Err(Error::NotFound)), "{leaked:?}");
        drop(tx);
        let provision = seen.provisions[1].provision_id;
        let told = commands::repeal(db, &auditor, commune, provision, true).await;
        assert!(matches!(told, Err(Error::Forbidden)), "{told:?}");
        let told = commands::repeal(db, &stranger, elsewhere, provision, true).await;
        assert!(matches!(told, Err(Error::NotFound)), "{told:?}");
    });
}

#[test]
fn a_provision_that_was_never_published_leaves_no_trace_when_it_is_deleted() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let (db, commune, drafter) = (&town.db, desk.commune, &desk.drafter);
        let measure = measure(&desk).await;
        desk.reason(measure).await;
        let stands = commands::repeal(db, drafter, commune, measure, true).await.unwrap();
        assert!(!stands);
        let mut tx = db.read(commune).await.unwrap();
        let draft = queries::draft(&mut tx, drafter, ProcessKind::ActionPlan).await.unwrap();
        let draft = draft.unwrap();
        assert!(draft.provision(measure).is_none(), "it is not in the text");
        let places: Vec<i64> = draft.provisions.iter().map(|it| it.position).collect();
        assert_eq!(places, [1, 2], "nor is its place");
        assert!(queries::sources(&mut tx, draft.version.id).await.unwrap().len() < 3);
        drop(tx);
        // What the model said, and what stands above something, is told to be out.
        let article = desk.article("12").await.provision_id;
        assert!(commands::repeal(db, drafter, commune, article, true).await.unwrap());
        let axis = draft.provisions[0].provision_id;
        assert!(commands::repeal(db, drafter, commune, axis, true).await.unwrap());
    });
}

/// An axis, an objective and a measure of the plan; gives the measure.
async fn measure(desk: &Desk<'_>) -> Id<Provision> {
    let (db, drafter, commune) = (&desk.town.db, &desk.drafter, desk.commune);
    let mut last = None;
    for (level, heading) in [
        (Level::Axis, "القرب والإدماج"),
        (Level::Objective, "أن يُسمع صوت الجميع"),
        (Level::Measure, "لقاءات الأحياء"),
    ] {
        let words = Words {
            heading: LocalText::new(heading, ""),
            body: LocalText::new("لقاء كل 3 أشهر.", ""),
        };
        let particulars = Particulars {
            responsible: LocalText::new("نقطة الارتكاز", ""),
            due_on: Some(date(2024, 12, 31)),
            weight: 3,
            ..Particulars::default()
        };
        let particulars = Some(particulars).filter(|_| level == Level::Measure);
        let new = commands::NewProvision {
            document: None,
            level,
            after: None,
            words,
            particulars,
            origins: Vec::new(),
        };
        last = Some(commands::add_provision(db, drafter, commune, new).await.unwrap());
    }
    last.unwrap()
}

#[test]
fn a_measure_is_published_with_its_particulars_and_its_headings_come_from_it() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let measure = measure(&desk).await;
        assert!(matches!(desk.publish(desk.plan).await, Err(Error::Invalid(_))));
        desk.reason(measure).await;
        let version = desk.publish(desk.plan).await.unwrap();
        let mut tx = town.db.read(desk.commune).await.unwrap();
        let found = queries::measures(&mut tx, version).await.unwrap();
        assert_eq!(found[0].particulars.due_on, Some(date(2024, 12, 31)));
        let text = desk.text(version).await;
        let numbers: Vec<_> = text.provisions.iter().map(|it| it.number.as_str()).collect();
        assert_eq!(numbers, ["1", "1.1", "1"]);
    });
}

/// Particulars in which every field says something of its own.
fn told() -> Particulars {
    let mut particulars = Particulars::default();
    for (number, column) in (1..).zip(columns()) {
        match column.kind {
            Kind::Text(_, at) => *at(&mut particulars) = column.name.to_owned(),
            Kind::Day(_, at) => {
                *at(&mut particulars) = Some(date(2024, 1, i8::try_from(number).unwrap()))
            }
            Kind::Dirhams(_, at) => *at(&mut particulars) = Some(number),
            Kind::Weight(_, at) => *at(&mut particulars) = number,
        }
    }
    particulars
}

#[test]
fn every_field_of_a_measure_is_kept_published_and_copied_into_the_next_draft() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let provision = measure(&desk).await;
        let (db, commune) = (&town.db, desk.commune);
        let kind = ProcessKind::ActionPlan;
        let mut tx = db.read(commune).await.unwrap();
        let draft = queries::draft(&mut tx, &desk.drafter, kind).await.unwrap().unwrap();
        drop(tx);
        let wording = draft.provision(provision).unwrap();
        let edit = commands::Edit {
            provision,
            revision: wording.revision,
            words: wording.words(),
            particulars: Some(told()),
            origins: None,
        };
        commands::edit_wording(db, &desk.drafter, commune, edit).await.unwrap();
        desk.reason(provision).await;
        let version = desk.publish(desk.plan).await.unwrap();
        let text = desk.text(version).await;
        let mut tx = db.read(commune).await.unwrap();
        let next = queries::draft(&mut tx, &desk.drafter, kind).await.unwrap().unwrap();
        let published = queries::measures(&mut tx, version).await.unwrap();
        assert_eq!(published[0].particulars, told());
        assert_eq!(queries::measures(&mut tx, next.version.id).await.unwrap(), published);
        let digest = rules::digest(text.version.canonical_form, &text.provisions, &published);
        assert_eq!(text.version.digest.as_deref(), Some(&digest[..]));
    });
}

#[test]
fn progress_is_recorded_on_adopted_measures_by_those_who_follow() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let provision = measure(&desk).await;
        let (db, commune) = (&town.db, desk.commune);
        let follower = town.holder(Role::FocalPoint, commune);
        let report = plan::commands::Report {
            provision,
            percent: 40,
            status: plan::Status::Limited,
            note: LocalText::new("عقد لقاءان.", ""),
            evidence: vec![
                plan::commands::Proof {
                    caption: LocalText::new("محضران", ""),
                    address: "https://beni-mellal.example/1".into(),
                    ..Default::default()
                },
                plan::commands::Proof {
                    caption: LocalText::new("لائحة الحضور", ""),
                    file: Some(("presence.pdf".into(), b"%PDF-1.7 ...".to_vec())),
                    ..Default::default()
                },
            ],
        };
        let record = async |actor: &Actor, report: &plan::commands::Report| {
            plan::commands::record_progress(db, actor, commune, report.clone()).await
        };
        let refused = |it| matches!(it, Err(Error::Refused("refused-measure-unadopted")));
        assert!(refused(record(&follower, &report).await), "a draft is not followed");
        desk.reason(provision).await;
        let version = desk.publish(desk.plan).await.unwrap();
        assert!(refused(record(&follower, &report).await), "nor is what nobody adopted");
        desk.adopted(version).await;
        assert!(matches!(record(&desk.drafter, &report).await, Err(Error::Forbidden)));
        record(&follower, &report).await.unwrap();
        town.pass_days(30);
        let later = plan::commands::Report { percent: 60, evidence: Vec::new(), ..report.clone() };
        record(&follower, &later).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let latest = plan::queries::overview(&mut tx).await.unwrap();
        let found: Vec<_> = latest.iter().map(|it| (it.percent, it.evidence)).collect();
        assert_eq!(found, [(60, 0)]);
        let all = plan::queries::progress_of(&mut tx, provision).await.unwrap();
        assert_eq!(all.len(), 2);
        let shown = plan::queries::evidence_of(&mut tx, provision).await.unwrap();
        assert_eq!(shown.len(), 2);
        assert!(shown.iter().any(|it| it.media_id.is_some() && it.address.is_empty()));
        let wrong = plan::commands::Report { status: plan::Status::Complete, ..report };
        assert!(matches!(record(&follower, &wrong).await, Err(Error::Invalid(_))));
    });
}
