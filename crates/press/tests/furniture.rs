//! Controls, threads and signs as they reach a reader who hears the page.

use base::{Faults, Lang};
use press::{
    Choice, FormView, PageFrame, ProgressLine, ProgressStep, Translator, Visitor, history, qr,
    verdict,
};

fn faulty() -> FormView {
    let mut faults = Faults::default();
    faults.add("title", "fault-required");
    faults.too_long("body", &"ن".repeat(512), 500);
    FormView::new(Lang::Ar).with("body", "\"><script>").faulty(faults)
}

#[test]
fn a_control_is_tied_to_its_label_hint_and_fault() {
    let html = faulty().text("title", "send").hint("save").required().to_string();
    for part in [
        "<label for=\"title\">إرسال <span class=\"need\">(ضروري)</span></label>",
        "id=\"title-hint\">حفظ",
        "id=\"title-fault\">المرجو ملء هذه الخانة.",
        "aria-invalid=\"true\"",
        "aria-describedby=\"title-hint title-fault\"",
        " required",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn what_was_typed_comes_back_escaped() {
    let html = faulty().area("body", "send", 4).to_string();
    assert!(!html.contains("<script>"), "{html}");
    assert!(html.contains("&#60;script&#62;"), "{html}");
}

#[test]
fn a_password_never_comes_back() {
    let form = FormView::new(Lang::Fr).with("password", "secret");
    assert!(!form.password("password", "sign-in").to_string().contains("secret"));
}

#[test]
fn a_choice_that_was_made_stays_made() {
    let choices = [Choice::new("female", "نساء"), Choice::new("male", "رجال")];
    let form = FormView::new(Lang::Ar).with("sex", "male");
    let html = form.radios("sex", "sections", &choices).to_string();
    assert_eq!(html.matches(" checked").count(), 1);
    assert!(html.contains("value=\"male\" checked"), "{html}");
    assert!(html.contains("<legend>"), "{html}");
    let html = form.select("sex", "sections", &choices).to_string();
    assert!(html.contains("value=\"male\" selected"), "{html}");
}

#[test]
fn the_summary_leads_to_each_fault() {
    let html = faulty().labels(&[("title", "send")]).summary().to_string();
    assert!(html.contains("<a href=\"#title\">إرسال: المرجو ملء"), "{html}");
    assert!(html.contains("تصحيحان"), "{html}");
    assert_eq!(FormView::new(Lang::Ar).summary().to_string(), "");
}

#[test]
fn a_thread_says_where_it_stands_and_what_lies_ahead() {
    let l = Translator::of(Lang::Ar);
    let steps = vec![
        ProgressStep::new("workshop", "بطاقة").href("/a").done(),
        ProgressStep::new("public", "مادة").here(),
        ProgressStep::new("adoption", "إجراء"),
    ];
    let html = ProgressLine::new(l, steps).to_string();
    assert_eq!(html.matches("<li").count(), 3);
    assert_eq!(html.matches("aria-current=\"step\"").count(), 1);
    assert!(html.contains("أنتم هنا") && html.contains("مرحلة مقبلة"), "{html}");
}

#[test]
fn every_sign_has_its_word() {
    let l = Translator::of(Lang::Ar);
    assert!(verdict(l, "accepted_in_part").to_string().contains("مقبول جزئيا"));
    assert!(qr("https://example.ma/x", "رمز").to_string().contains("aria-label=\"رمز\""));
    assert!(history(&[], None, "<").to_string().contains("aria-label=\"&#60;\""));
}

#[test]
fn a_page_knows_itself_in_the_other_languages() {
    let frame = PageFrame::new(Lang::Fr, "/beni-mellal/charter")
        .commune("Béni Mellal", "beni-mellal", Some("no-such-accent"))
        .visitor(Visitor::Stranger { sign_in: "/fr/sign-in".to_owned() });
    let others: Vec<_> = frame.others().into_iter().map(|(_, href)| href).collect();
    assert_eq!(others, ["/ar/beni-mellal/charter", "/zgh/beni-mellal/charter"]);
    assert_eq!(frame.home(), "/fr/beni-mellal/");
    assert_eq!(frame.accent(), None);
}
