//! Every page, in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use base::Lang;
use regex::Regex;

fn with_every_page(mut look: impl FnMut(Lang, &str, &str)) {
    for lang in Lang::ALL {
        for sample in web::samples(lang) {
            assert!(!sample.html.is_empty(), "{} in {lang} does not render", sample.name);
            look(lang, sample.name, &sample.html);
        }
    }
}

#[test]
fn every_page_says_its_language_and_direction_and_has_one_first_heading() {
    let heading = Regex::new(r"<h1[\s>]").unwrap();
    with_every_page(|lang, name, html| {
        let root = Regex::new(r"<html[^>]*>").unwrap().find(html).map_or("", |root| root.as_str());
        assert!(root.contains(&format!("lang=\"{}\"", lang.tag())), "{name} in {lang}: {root}");
        assert!(root.contains(&format!("dir=\"{}\"", lang.dir())), "{name} in {lang}: {root}");
        assert_eq!(heading.find_iter(html).count(), 1, "{name} in {lang}: first headings");
        let title = Regex::new(r"<title>\s*\S").unwrap();
        assert!(title.is_match(html), "{name} in {lang} has no title");
    });
}

#[test]
fn no_page_shows_a_message_that_nobody_wrote() {
    with_every_page(|lang, name, html| {
        let at = html.find('⟦').unwrap_or(html.len());
        let shown: String = html[at..].chars().take(60).collect();
        assert!(shown.is_empty(), "{name} in {lang} shows {shown}");
    });
}

#[test]
fn every_field_has_its_label() {
    let field = Regex::new(r#"<(?:input|textarea|select)\b[^>]*>"#).unwrap();
    let id = Regex::new(r#"\bid="([^"]+)""#).unwrap();
    with_every_page(|lang, name, html| {
        for field in field.find_iter(html).map(|found| found.as_str()) {
            if field.contains("type=\"hidden\"") || field.contains("aria-label") {
                continue;
            }
            let labelled = id
                .captures(field)
                .is_some_and(|found| html.contains(&format!("for=\"{}\"", &found[1])));
            assert!(labelled, "{name} in {lang}: {field} has no label");
        }
    });
}

#[test]
fn latin_words_in_arabic_pages_are_set_apart() {
    let set_apart =
        Regex::new(r#"(?s)<(?:bdi|code|script|style|title|svg)\b.*?</(?:bdi|code|script|style|title|svg)>|<[^>]*\blang="(?:fr|zgh|en)[^>]*>.*?</[a-z]+>|<[^>]+>|\u{2068}[^\u{2069}]*\u{2069}|&[a-z#0-9]+;"#)
            .unwrap();
    let latin = Regex::new(r"[A-Za-z]{3,}").unwrap();
    for sample in web::samples(Lang::Ar) {
        let words = set_apart.replace_all(&sample.html, " ");
        let bare: Vec<&str> = latin.find_iter(&words).map(|found| found.as_str()).collect();
        assert!(bare.is_empty(), "{}: {bare:?} stand bare among Arabic", sample.name);
    }
}

#[test]
fn every_template_is_some_page_or_part_of_one() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../");
    let mut sources = String::new();
    collect(&root.join("crates"), "rs", &mut |text| sources.push_str(text));
    collect(&root.join("templates"), "html", &mut |text| sources.push_str(text));
    let mut unused = Vec::new();
    for folder in std::fs::read_dir(root.join("templates")).unwrap() {
        let folder = folder.unwrap().path();
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            let room = folder.file_name().unwrap().to_string_lossy();
            let name = format!("{room}/{file}");
            if !sources.contains(&name) {
                unused.push(name);
            }
        }
    }
    assert!(unused.is_empty(), "templates that no page uses: {unused:?}");
}

fn collect(folder: &std::path::Path, extension: &str, take: &mut impl FnMut(&str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, extension, take);
        } else if path.extension().is_some_and(|found| found == extension) {
            take(&std::fs::read_to_string(&path).unwrap());
        }
    }
}
