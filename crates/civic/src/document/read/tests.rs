use proptest::prelude::*;

use super::*;
use crate::document::Level::{Article, Axis, Chapter, Measure, Objective};

/// Level, number, heading and words of each provision.
fn provisions(text: &str) -> Vec<(Level, String, String, String)> {
    let read = read(text.as_bytes()).expect("a text");
    let told =
        |it: &ReadProvision| (it.level, it.number.clone(), it.heading.clone(), it.body.clone());
    read.provisions.iter().map(told).collect()
}

fn faults(text: &str) -> Vec<&'static str> {
    read(text.as_bytes()).expect("a text").faults.iter().map(|it| it.key).collect()
}

fn all(told: &[(Level, &str, &str, &str)]) -> Vec<(Level, String, String, String)> {
    let owned = |it: &(Level, &str, &str, &str)| (it.0, it.1.into(), it.2.into(), it.3.into());
    told.iter().map(owned).collect()
}

#[test]
fn an_arabic_charter_is_read_by_its_own_words() {
    let text = "# ميثاق المشاركة المواطنة\n\nاعتمد المجلس هذا الميثاق في دورة ماي.\n\n\
        ## الباب الأول: أحكام عامة\n\n### المادة 1: الموضوع\n\nيحدد هذا الميثاق قواعد المشاركة.\n\n\
        المادة ٢ – المبادئ\n\n- الشفافية\n- الإنصات\n\n## الباب الثاني\nاللقاءات العمومية\n\n\
        ### المادة الثالثة\n\nتعقد الجماعة لقاء كل ثلاثة أشهر. وتطبق المادة 119 من القانون التنظيمي.\n\
        \n1. يعلن اللقاء قبل أجله.\n2. ينشر محضره.\n";
    assert_eq!(
        provisions(text),
        all(&[
            (Chapter, "1", "أحكام عامة", ""),
            (Article, "1", "الموضوع", "يحدد هذا الميثاق قواعد المشاركة."),
            (Article, "2", "المبادئ", "- الشفافية\n- الإنصات"),
            (Chapter, "2", "اللقاءات العمومية", ""),
            (
                Article,
                "3",
                "",
                "تعقد الجماعة لقاء كل ثلاثة أشهر. وتطبق المادة 119 من القانون التنظيمي.\n\
                 1. يعلن اللقاء قبل أجله.\n2. ينشر محضره."
            ),
        ])
    );
    let read = read(text.as_bytes()).expect("a text");
    assert_eq!((read.title.as_str(), read.lang), ("ميثاق المشاركة المواطنة", Some(Lang::Ar)));
    assert_eq!(read.introduction, "اعتمد المجلس هذا الميثاق في دورة ماي.");
    assert_eq!(read.faults, []);
}

#[test]
fn a_french_charter_is_read_by_its_own_words() {
    let text = "Charte de la participation\n\nPréambule\n\nTITRE II - Les rencontres\n\n\
        Article premier : Objet\nLa charte fixe les règles.\n\nArt. 2. Principes\nLa transparence.\n\n\
        Article 3\nL’article 119 de la loi organique s’applique.\nArticle 119 de la loi organique.\n";
    assert_eq!(
        provisions(text),
        all(&[
            (Chapter, "", "Préambule", ""),
            (Chapter, "2", "Les rencontres", ""),
            (Article, "1", "Objet", "La charte fixe les règles."),
            (Article, "2", "Principes", "La transparence."),
            (
                Article,
                "3",
                "",
                "L’article 119 de la loi organique s’applique.\nArticle 119 de la loi organique."
            ),
        ])
    );
    assert_eq!(read(text.as_bytes()).expect("a text").lang, Some(Lang::Fr));
}

#[test]
fn a_plan_has_axes_objectives_and_measures() {
    let text = "# خطة العمل\n\n## المحور الأول: الإخبار\n\n### الهدف الاستراتيجي 1.1: تيسير الوصول\n\n\
        #### التدبير 1: لوحة إعلان في كل حي\n\nتوضع لوحة في كل حي.\n\n#### التدبير 2: بوابة رقمية\n";
    assert_eq!(
        provisions(text),
        all(&[
            (Axis, "1", "الإخبار", ""),
            (Objective, "1.1", "تيسير الوصول", ""),
            (Measure, "1", "لوحة إعلان في كل حي", "توضع لوحة في كل حي."),
            (Measure, "2", "بوابة رقمية", ""),
        ])
    );
}

#[test]
fn a_text_without_such_words_is_read_by_its_headings() {
    let text = "# ميثاق\n\n## المبادئ\n\n### 1. الشفافية\n\nتنشر الجماعة وثائقها.\n\n### 2. الإنصات\n\nتجيب عن كل رأي.\n";
    assert_eq!(
        provisions(text),
        all(&[
            (Chapter, "", "المبادئ", ""),
            (Article, "1", "الشفافية", "تنشر الجماعة وثائقها."),
            (Article, "2", "الإنصات", "تجيب عن كل رأي."),
        ])
    );
}

#[test]
fn what_does_not_fit_together_is_said_at_its_place() {
    assert_eq!(faults("المادة 1\nنص.\nالمادة 3\nنص.\n"), ["text-fault-number"]);
    assert_eq!(faults("المادة 1: أ\nنص.\nالمادة 1: ب\nنص.\n"), ["text-fault-number"]);
    assert_eq!(faults("المادة 1\n\nالمادة 2\nنص.\n"), ["text-fault-empty"]);
    assert_eq!(
        faults("المادة 1\nنص.\nالتدبير 1\nنص.\n"),
        ["text-fault-mixed", "text-fault-number"]
    );
    assert_eq!(faults("رسالة إلى السيد الرئيس.\nتحية طيبة.\n"), ["text-fault-none"]);
    let read = read("المادة 1\nنص.\nالمادة 3: آجال\nنص.\n".as_bytes()).expect("a text");
    let say = |key: &str, args: &[(&str, String)]| format!("{key} {args:?}");
    let place = read.faults[0].place(&say);
    assert!(place.starts_with("paper-place-line") && place.contains("المادة 3: آجال"), "{place}");
}

#[test]
fn numbers_are_read_in_digits_and_in_words() {
    for (said, number) in [
        ("المادة ١٢:", "12"),
        ("المادة الحادية عشرة", "11"),
        ("المادة الثانية والعشرون:", "22"),
        ("المادة الثلاثون", "30"),
        ("المادة رقم 7", "7"),
        ("مادة فريدة", "1"),
        ("Article 1er.", "1"),
        ("Article n°4 :", "4"),
        ("CHAPITRE XIV", "14"),
        ("Chapitre deuxième", "2"),
        ("Mesure 1.2.3 – Un portail", "1.2.3"),
    ] {
        let head = head::head(said, false).map(|it| it.number);
        assert_eq!(head.as_deref(), Some(number), "{said}");
    }
    for said in
        ["المادة 39 من القانون التنظيمي", "article civil", "Article 12 de la loi", "الفصل المذكور"]
    {
        assert_eq!(head::head(said, false), None, "{said}");
    }
}

/// A provision's words: some paragraphs that begin with no name of a provision.
fn words() -> impl Strategy<Value = String> {
    let paragraph = prop_oneof![
        Just("تنشر الجماعة محاضر دوراتها."),
        Just("يجيب المجلس عن كل رأي في ثلاثين يوما."),
        Just("وتطبق المادة 119 من القانون التنظيمي."),
        Just("La commune publie ses décisions."),
    ];
    prop::collection::vec(paragraph, 1..4).prop_map(|all| all.join("\n"))
}

proptest! {
    /// What is written out as headings and paragraphs comes in again the same.
    #[test]
    fn what_goes_out_comes_in_again_the_same(
        chapters in prop::collection::vec(prop::collection::vec(words(), 1..5), 1..5)
    ) {
        let (mut text, mut expected, mut article) = ("# ميثاق المشاركة\n\n".to_owned(), Vec::new(), 0);
        for (at, articles) in chapters.iter().enumerate() {
            let number = (at + 1).to_string();
            text.push_str(&format!("## الباب {number}: عنوان الباب\n\n"));
            expected.push((Chapter, number, "عنوان الباب".to_owned(), String::new()));
            for body in articles {
                article += 1;
                text.push_str(&format!("### المادة {article}: عنوان\n\n{}\n\n", body.replace('\n', "\n\n")));
                expected.push((Article, article.to_string(), "عنوان".to_owned(), body.clone()));
            }
        }
        prop_assert_eq!(provisions(&text), expected);
        prop_assert_eq!(faults(&text), Vec::<&str>::new());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "\\PC{0,200}") {
        let _ = read(&bytes);
        let _ = read(text.as_bytes());
        let _ = read(format!("المادة {text}").as_bytes());
    }
}
