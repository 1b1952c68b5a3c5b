//! How each language writes sentences, numbers, dates and lists.

use base::{Instant, Lang};
use jiff::civil::{date, time};
use press::Translator;

fn ar() -> &'static Translator {
    Translator::of(Lang::Ar)
}
fn fr() -> &'static Translator {
    Translator::of(Lang::Fr)
}
fn zgh() -> &'static Translator {
    Translator::of(Lang::Zgh)
}

#[test]
fn the_official_date_has_the_moroccan_month_and_no_comma() {
    let day = date(2023, 11, 1);
    assert_eq!(ar().date(day).to_string(), "الأربعاء 01 نونبر 2023");
    assert_eq!(fr().date(day).to_string(), "mercredi 1er novembre 2023");
    assert_eq!(zgh().date(day).to_string(), "ⴰⴽⵕⴰⵙ 1 ⵏⵓⵡⴰⵏⴱⵉⵔ 2023");
    assert_eq!(ar().day(day).to_string(), "01/11/2023");
}

#[test]
fn a_moment_is_told_in_the_communes_zone() {
    let noon = Instant::at(date(2023, 8, 2), time(12, 5, 0, 0));
    assert_eq!(ar().moment(noon).to_string(), "الأربعاء 02 غشت 2023، الساعة 12h05");
    assert_eq!(fr().moment(noon).to_string(), "mercredi 2 août 2023 à 12h05");
}

#[test]
fn a_french_line_never_ends_before_its_mark() {
    let asked = fr().t("log-how");
    assert_eq!(asked.attr(), "Comment vérifier le journal\u{a0}?");
    assert_eq!(asked.plain(), "Comment vérifier le journal ?", "files and subjects keep theirs");
}

#[test]
fn numbers_keep_the_digits_of_morocco() {
    assert_eq!(ar().number(1_234_567).to_string(), "1.234.567");
    assert_eq!(fr().number(-1234).to_string(), "-1.234");
    assert_eq!(zgh().number(12_345).to_string(), "12\u{a0}345");
    assert_eq!(ar().decimal(0.456, 2).to_string(), "0,46");
    assert_eq!(ar().percent(0.453, 1).to_string(), "45,3%");
    assert_eq!(fr().percent(0.453, 1).to_string(), "45,3\u{a0}%");
    assert_eq!(ar().decimal(f64::NAN, 2).to_string(), "—", "unknown is never a figure");
}

#[test]
fn arabic_counts_in_six_plurals() {
    let days = |count: i64| ar().msg("duration-days").n("count", count).plain();
    let told = [0, 1, 2, 3, 11, 100].map(days);
    assert_eq!(told, ["أقل من يوم", "يوم واحد", "يومان", "3 أيام", "11 يوما", "100 يوم"]);
}

#[test]
fn durations_join_hours_and_minutes() {
    assert_eq!(ar().minutes(90), "ساعة واحدة و30 دقيقة");
    assert_eq!(fr().minutes(360), "6 heures");
}

#[test]
fn lists_end_with_the_languages_and() {
    assert_eq!(ar().list(&["أ", "ب", "ج"]), "أ، ب وج");
    assert_eq!(fr().list(&["a", "b", "c"]), "a, b et c");
}

#[test]
fn arguments_are_isolated_in_pages_and_bare_elsewhere() {
    let message = ar().msg("open-date").s("from", "01/11").s("until", "30/11");
    assert_eq!(message.attr(), "من \u{2068}01/11\u{2069} إلى \u{2068}30/11\u{2069}");
    assert_eq!(message.plain(), "من 01/11 إلى 30/11");
}

#[test]
fn markup_in_an_argument_is_escaped() {
    let message = ar().msg("open-date").s("from", "<b>").s("until", "\"&");
    let html = message.html();
    assert!(!html.as_str().contains("<b>"), "{html}");
    assert!(html.as_str().contains("&#60;b&#62;"), "{html}");
}

#[test]
fn a_sentence_tamazight_lacks_shows_in_french_and_says_so() {
    let message = zgh().t("skip-to-content");
    assert!(message.fell_back());
    assert_eq!(message.html().as_str(), "<span lang=\"fr-MA\">Aller au contenu</span>");
    assert_eq!(message.attr(), "Aller au contenu");
    assert!(!zgh().t("send").fell_back());
    assert!(press::translator::zgh_gaps().contains(&"skip-to-content".to_owned()));
}

#[test]
fn a_date_inside_a_french_sentence_is_told_in_french() {
    let first = zgh().date(date(2023, 11, 1));
    let message = zgh().msg("open-date").s("from", first).s("until", "…");
    assert_eq!(message.plain(), "du mercredi 1er novembre 2023 au …");
}

#[test]
fn a_lost_key_is_seen_and_remembered() {
    assert_eq!(ar().t("nobody-wrote-this").plain(), "⟦nobody-wrote-this⟧");
    assert!(press::translator::missing().contains(&"nobody-wrote-this".to_owned()));
}
