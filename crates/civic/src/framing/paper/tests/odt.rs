//! Text documents of LibreOffice: what stands in them is read as from a Word
//! document, and what nobody sees is not.

use super::{super::read, docx::zip, said, summary};

const LOOKS: &str = r#"<style:style style:name="P1" style:parent-style-name="Gone"/>
<style:style style:name="Gone"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>"#;

const KIND: &[u8] = b"application/vnd.oasis.opendocument.text";

fn odt(body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:automatic-styles>{LOOKS}</office:automatic-styles>\
         <office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    zip(&[("mimetype", KIND), ("content.xml", content.as_bytes())])
}

const HEAD: &str = "<text:h>ورشة إعداد خطة المشاركة المواطنة لجماعة تازة</text:h>\
                    <text:p>الخميس\n 14<text:s/>ماي <text:span>2026</text:span></text:p>";

#[test]
fn a_text_document_is_read_without_what_nobody_sees() {
    let body = format!(
        "<text:tracked-changes><text:deletion><text:p>07h00-08h00 حصة محذوفة</text:p></text:deletion></text:tracked-changes>{HEAD}\
         <text:p text:style-name=\"P1\">من 18h00 إلى 19h00 حصة مخفية</text:p>\
         <text:h>برنامج الورشة</text:h>\
         <text:list><text:list-item><text:p>09h30-10h30 : كلمات <text:span text:style-name=\"T1\">مشطوبة</text:span>افتتاحية\
         <text:note><text:note-body><text:p>08h00-09h00 حاشية</text:p></text:note-body></text:note></text:p></text:list-item>\
         <text:list-item><text:p>10h30-12h00 : عمل &amp; مجموعات<office:annotation><text:p>سر</text:p></office:annotation></text:p></text:list-item></text:list>"
    );
    let reading = read(&odt(&body)).expect("a paper");
    assert_eq!(said(&reading.faults), Vec::<String>::new());
    let rows =
        ["session 1 09:30-10:30 كلمات افتتاحية (0)", "session 2 10:30-12:00 عمل & مجموعات (0)"];
    assert_eq!(summary(&reading), rows);
    assert_eq!(reading.date.map(|told| told.value), Some(jiff::civil::date(2026, 5, 14)));
}

#[test]
fn a_time_that_covers_rows_is_that_of_all_of_them() {
    let cell = |said: &str| format!("<table:table-cell><text:p>{said}</text:p></table:table-cell>");
    let body = format!(
        "{HEAD}<text:h>برنامج الورشة</text:h><table:table>\
         <table:table-header-rows><table:table-row>{}{}</table:table-row></table:table-header-rows>\
         <table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>09h30-10h30</text:p></table:table-cell>{}</table:table-row>\
         <table:table-row><table:covered-table-cell><text:p>05h00-06h00</text:p></table:covered-table-cell>{}</table:table-row>\
         <table:table-row>{}{}</table:table-row></table:table>",
        cell("التوقيت"),
        cell("الفقرة"),
        cell("كلمات افتتاحية"),
        cell("تقديم البرنامج"),
        cell("10h30-12h00"),
        cell("عمل مجموعات"),
    );
    let reading = read(&odt(&body)).expect("a paper");
    assert_eq!(said(&reading.faults), Vec::<String>::new());
    let rows =
        ["session 1 09:30-10:30 كلمات افتتاحية (2)", "session 2 10:30-12:00 عمل مجموعات (0)"];
    assert_eq!(summary(&reading), rows);
}

#[test]
fn a_text_document_that_cannot_be_read_says_why() {
    let key = |bytes: &[u8]| read(bytes).expect_err("refused").key;
    let locked = zip(&[
        ("mimetype", KIND),
        ("content.xml", b"\x01\x02"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
    ]);
    assert_eq!(key(&locked), "paper-refused-locked");
    assert_eq!(key(&zip(&[("mimetype", KIND)])), "paper-refused-broken");
    assert_eq!(key(&odt("<text:p>")), "paper-refused-broken");
    let sheet = zip(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]);
    assert_eq!(key(&sheet), "paper-refused-not-docx");
}
