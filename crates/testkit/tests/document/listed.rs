//! Measures that come as a list: shown, compared with the draft, taken whole,
//! and sent again without doubles.

use base::{Actor, Role};
use civic::{
    document::{Level, ListedMeasure, SourceKind, Wording, queries},
    process::ProcessKind,
};
use testkit::{Client, Reply, Town, on_both};

use crate::Desk;

const HERE: &str = "/ar/beni-mellal/office/texts/plan/list";
const PLAN: &str = "خطة العمل\n\
    ر.ت;الإجراء;الأنشطة;المسؤول عن التنفيذ;الجدولة الزمنية;التكلفة;الوزن;ملاحظات\n\
    المحور الأول: الحوار والتشاور;;;;;;;\n\
    1;لقاءات الأحياء;أربعة لقاءات في السنة;مصلحة التنشيط;2027;120000,50;3;\n\
    2;منصة رقمية للاقتراحات;;مصلحة الإعلاميات;بعد المصادقة;;;\n\
    المحور الثاني: التتبع;;;;;;;\n\
    3;تقرير سنوي مبسط;;الكتابة العامة;من يناير إلى مارس 2028;5000;;\n\
    ;المجموع;;;;125000,50;;\n";

/// The value of a hidden field.
fn hidden(body: &str, name: &str) -> String {
    let from = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    from.split('"').next().unwrap().to_owned()
}

async fn take(drafter: &Client, shown: &Reply, more: &[(&str, &str)]) -> Reply {
    let (book, told) = (hidden(&shown.body, "book"), hidden(&shown.body, "shown"));
    let sent = [("do", "import"), ("book", &book), ("shown", &told), ("headless", "")];
    let sent: Vec<(&str, &str)> = sent.into_iter().chain(more.iter().copied()).collect();
    drafter.post(HERE, &sent).await
}

async fn draft(town: &Town, actor: &Actor) -> Vec<Wording> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let draft = queries::draft(&mut tx, actor, ProcessKind::ActionPlan).await.unwrap();
    draft.unwrap().provisions
}

async fn measures(town: &Town, actor: &Actor) -> Vec<ListedMeasure> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    queries::listed(&mut tx, actor).await.unwrap()
}

fn outline(text: &[Wording]) -> Vec<String> {
    let line = |it: &Wording| format!("{} {} {}", it.level, it.number, it.heading.ar);
    text.iter().map(line).collect()
}

#[test]
fn a_plan_is_shown_taken_under_its_axes_and_never_doubled() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let drafter = Client::stranger(&town).holding(&town, Role::Drafter, desk.commune).await;
        let shown = drafter.upload(HERE, "plan.csv", PLAN.as_bytes()).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        for said in ["هذا سطر المجموع", "ضمن: ", "بعد المصادقة", "120.001", "ملاحظات"]
        {
            assert!(shown.body.contains(said), "{said} {}", shown.body);
        }
        assert_eq!(draft(&town, &desk.drafter).await, [], "nothing is kept yet");
        let done = take(&drafter, &shown, &[("reason_ar", "مخرجات لجنة الصياغة")]).await;
        assert!(done.location.contains("added=3&changed=0&there=0"), "{}", done.body);
        let text = draft(&town, &desk.drafter).await;
        let expected = [
            "axis 1 الحوار والتشاور",
            "measure 1 لقاءات الأحياء",
            "measure 2 منصة رقمية للاقتراحات",
            "axis 2 التتبع",
            "measure 3 تقرير سنوي مبسط",
        ];
        assert_eq!(outline(&text), expected);
        let kept = measures(&town, &desk.drafter).await;
        let first = &kept[0].particulars;
        assert_eq!((first.cost_mad, first.weight), (Some(120_001), 3));
        assert_eq!(first.due_on, Some(jiff::civil::date(2027, 12, 31)));
        assert_eq!(kept[1].words.body.ar, "الجدولة الزمنية: بعد المصادقة");
        assert_eq!(kept[2].particulars.starts_on, Some(jiff::civil::date(2028, 1, 1)));
        let mut tx = town.db.read(desk.commune).await.unwrap();
        let sources = queries::sources(&mut tx, text[0].version_id).await.unwrap();
        drop(tx);
        assert_eq!(sources.len(), 3, "each measure says where it comes from");
        assert!(sources.iter().all(|it| it.kind == SourceKind::DraftingTeam));
        let again = drafter.upload(HERE, "plan.csv", PLAN.as_bytes()).await;
        let done = take(&drafter, &again, &[]).await;
        assert!(done.location.contains("added=0&changed=0&there=3"), "{}", done.body);
        assert_eq!(draft(&town, &desk.drafter).await, text);
        let told = drafter.get(&done.location).await;
        assert!(told.body.contains("لا جديد في هذه اللائحة"), "{}", told.body);
    });
}

#[test]
fn what_a_plan_says_otherwise_is_chosen() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let drafter = Client::stranger(&town).holding(&town, Role::Drafter, desk.commune).await;
        let first = drafter.upload(HERE, "plan.csv", PLAN.as_bytes()).await;
        take(&drafter, &first, &[]).await;
        let known = measures(&town, &desk.drafter).await[0].clone();
        let later = "المحور;الهدف;الإجراء;المسؤول;الكلفة\n\
                     الحوار والتشاور;القرب;لقاءات الأحياء;مصلحة التنشيط;150000\n\
                     Axe 1 : الحوار والتشاور;القرب;مقهى المواطنة;;\n;;بدون محور;;\n";
        let shown = drafter.upload(HERE, "later.csv", later.as_bytes()).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        let proposed = format!("take-{}", known.provision);
        assert!(shown.body.contains(&proposed), "{}", shown.body);
        assert_eq!(take(&drafter, &shown, &[]).await.status, 422, "a person says which it is");
        let done = take(&drafter, &shown, &[("who-0", &proposed)]).await;
        assert!(done.location.contains("added=2&changed=1&there=0"), "{}", done.body);
        let text = draft(&town, &desk.drafter).await;
        let levels: Vec<_> = text.iter().map(|it| (it.level, it.heading.ar.as_str())).collect();
        let expected = [
            (Level::Axis, "الحوار والتشاور"),
            (Level::Measure, "لقاءات الأحياء"),
            (Level::Measure, "منصة رقمية للاقتراحات"),
            (Level::Objective, "القرب"),
            (Level::Measure, "مقهى المواطنة"),
            (Level::Axis, "التتبع"),
            (Level::Measure, "تقرير سنوي مبسط"),
            (Level::Measure, "بدون محور"),
        ];
        assert_eq!(levels, expected);
        let now = measures(&town, &desk.drafter).await[0].clone();
        assert_eq!(now.particulars.cost_mad, Some(150_000));
        assert_eq!(now.words, known.words, "what the list does not say stays");
    });
}

#[test]
fn a_faulty_plan_is_taken_not_at_all() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let drafter = Client::stranger(&town).holding(&town, Role::Drafter, desk.commune).await;
        let faulty = "المحور;الإجراء;الكلفة\nالحوار;لقاء;1250,125\nالحوار;Plateforme;\n";
        let shown = drafter.upload(HERE, "plan.csv", faulty.as_bytes()).await;
        assert_eq!(shown.status, 422);
        assert!(shown.body.contains("1250,125"), "{}", shown.body);
        assert_eq!(take(&drafter, &shown, &[]).await.status, 422);
        let nowhere = drafter.post(HERE, &[("list", "الإجراء\nلقاء\n")]).await;
        let refused = take(&drafter, &nowhere, &[]).await;
        assert_eq!(refused.status, 422, "no axis in the list, none in the draft");
        assert!(refused.body.contains("محور"), "{}", refused.body);
        assert_eq!(draft(&town, &desk.drafter).await, []);
        let auditor = Client::stranger(&town).holding(&town, Role::Auditor, desk.commune).await;
        assert_ne!(auditor.post(HERE, &[("list", PLAN)]).await.status, 200);
    });
}
