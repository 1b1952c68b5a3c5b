//! LibreOffice's reading of the document, where it is installed.

use std::{env, fs, path::PathBuf, process::Command};

use crate::paper;

/// What LibreOffice makes of a paper, and a look at it.
struct Converted(PathBuf);

impl Drop for Converted {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Converted {
    /// Nothing where LibreOffice is not installed, and that is said.
    fn of(lang: &str) -> Option<Self> {
        let folder = env::temp_dir().join(format!("mithaq-word-{lang}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let here = Self(folder);
        fs::write(here.0.join("paper.docx"), word::write(&paper(lang)).unwrap()).unwrap();
        for format in ["txt:Text (encoded):UTF8", "pdf"] {
            here.convert(format)?;
        }
        if let Ok(keep) = env::var("WORD_KEEP") {
            let kept = PathBuf::from(keep).join(format!("{lang}.pdf"));
            fs::copy(here.0.join("paper.pdf"), kept).unwrap();
        }
        Some(here)
    }

    fn convert(&self, format: &str) -> Option<()> {
        let home = format!("-env:UserInstallation=file://{}/home", self.0.display());
        let done = Command::new("soffice")
            .args([&home, "--headless", "--convert-to", format, "--outdir"])
            .arg(&self.0)
            .arg(self.0.join("paper.docx"))
            .output();
        let Ok(done) = done else {
            assert!(env::var("CI").is_err(), "LibreOffice is needed: libreoffice-writer-nogui");
            println!("LibreOffice is not installed: its reading was not tested");
            return None;
        };
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        Some(())
    }

    /// Its words in order, without the marks of direction.
    fn text(&self) -> String {
        let marks = ['\u{feff}', '\u{200e}', '\u{200f}'];
        let text = fs::read_to_string(self.0.join("paper.txt")).unwrap().replace(marks, "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Where a word begins and ends on its page, from the left. Poppler tells
    /// the letters of Arabic as they stand there, the last one first.
    fn place(&self, word: &str) -> (f64, f64) {
        let arabic = word.chars().any(|sign| ('\u{600}'..='\u{6ff}').contains(&sign));
        let word = if arabic { word.chars().rev().collect() } else { word.to_owned() };
        let pdf = self.0.join("paper.pdf");
        let read = Command::new("pdftotext").args(["-bbox"]).arg(pdf).arg("-").output().unwrap();
        let text = String::from_utf8_lossy(&read.stdout).into_owned();
        let pattern = format!(r#"xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>{word}<"#);
        let found = regex::Regex::new(&pattern).unwrap().captures(&text);
        let found = found.unwrap_or_else(|| panic!("{word} is not on the page: {text}"));
        (found[1].parse().unwrap(), found[2].parse().unwrap())
    }
}

fn in_order(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = text[from..].find(part);
        assert!(at.is_some(), "{part} is not where it should be: {text}");
        from += at.unwrap();
    }
}

#[test]
fn libreoffice_opens_arabic_from_the_right() {
    let Some(paper) = Converted::of("ar") else { return };
    in_order(
        &paper.text(),
        &[
            "المملكة المغربية",
            "محضر الورشة (الأولى)",
            "الحضور",
            "الوكالة البلجيكية (Enabel) مع المديرية (DGCT)، 09h30 – 10h30 [انظر الملحق]",
            "النادي (Club)",
            "الحاضرون (60)",
            "الفئة",
            "أعضاء (مجلس)",
            "الخلاصات",
            "1. أولا",
            "رئيس(ة) الجماعة",
        ],
    );
    // A4 is 595 points wide, its margins 62.
    let (first, second) = (paper.place("الفئة"), paper.place("النساء"));
    assert!(first.0 > second.1, "the first column is not on the right: {first:?} {second:?}");
    let (name, value) = (paper.place("المكان"), paper.place("النادي"));
    assert!(name.0 > value.1, "the name is not before its value: {name:?} {value:?}");
    let (from, heading) = paper.place("الحضور");
    assert!(heading > 525.0 && from > 400.0, "the heading is not at the right margin: {heading}");
}

#[test]
fn libreoffice_opens_french_from_the_left() {
    let Some(paper) = Converted::of("fr") else { return };
    in_order(
        &paper.text(),
        &["Procès-verbal (premier)", "Enabel, 09h30 – 10h30 [voir l’annexe]", "Catégorie"],
    );
    let (lieu, women) = (paper.place("Lieu"), paper.place("Femmes"));
    assert!(lieu.0 < 75.0 && paper.place("Catégorie").1 < women.0, "{lieu:?} {women:?}");
}
