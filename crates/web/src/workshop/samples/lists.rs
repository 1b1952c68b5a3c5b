//! A list that was sent, as its page shows it.

use base::Lang;
use civic::activities::rules::KEPT;
use list::{Asked, Kind, read};
use press::{Choice, FormView, Translator};

use super::{frame, head};
use crate::lists::{Beside, ListPage};

const LIST: &str = "الرقم;النشاط;المسؤول;الفترة;التكلفة;ملاحظات\n\
    1;لقاء مع الجمعيات;نقطة الارتكاز;نونبر 2026;3.000,50;\n\
    2;دورة تكوينية;;;كثير;\n\
    ;المجموع;;;3000;\n";

pub(super) fn lists(lang: Lang) -> ListPage {
    let reading = read(LIST.as_bytes(), &Asked::of(Kind::Activities));
    ListPage {
        l: Translator::of(lang),
        frame: frame(lang, "activities-import"),
        title: "activities-import",
        head: head(lang, "outcome").html(),
        action: "/beni-mellal/office/workshops/1/activities".into(),
        back: "/beni-mellal/office/workshops/1/activities".into(),
        categories: crate::workshop::page_head::category_choices(Translator::of(lang), &[]),
        kept: &KEPT,
        beside: beside(Translator::of(lang)),
        asks_reason: false,
        kind: Kind::Activities,
        form: FormView::new(lang).faulty(reading.faults_at("")),
        reading,
    }
}

fn beside(l: &Translator) -> Vec<Beside> {
    let asked = l.msg("list-who-there").s("who", "سناء · 0612345678");
    let choices = vec![Choice::new("another", l.t("list-who-another").attr())];
    vec![
        Beside { words: vec![l.t("list-who-same")], choice: None },
        Beside { words: vec![asked], choice: Some(("who-1".to_owned(), choices)) },
    ]
}
