//! LibreOffice's reading of the document, where it is installed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::paper;

/// What the document says once LibreOffice has set it: its text in reading
/// order, without the marks of direction.
fn converted(lang: &str) -> Option<String> {
    let folder = env::temp_dir().join(format!("mithaq-word-{lang}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("paper.docx"), word::write(&paper(lang)).unwrap()).unwrap();
    let text = set(&folder);
    if let (Ok(keep), Some(_)) = (env::var("WORD_KEEP"), &text) {
        fs::copy(folder.join("paper.pdf"), PathBuf::from(keep).join(format!("{lang}.pdf")))
            .unwrap();
    }
    fs::remove_dir_all(&folder).unwrap();
    text
}

fn set(folder: &Path) -> Option<String> {
    let home = format!("-env:UserInstallation=file://{}/home", folder.display());
    let done = Command::new("soffice")
        .args([&home, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder)
        .arg(folder.join("paper.docx"))
        .output();
    let Ok(done) = done else {
        assert!(env::var("CI").is_err(), "LibreOffice is needed here: libreoffice-writer-nogui");
        println!("LibreOffice is not installed: its reading was not tested");
        return None;
    };
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let read = Command::new("pdftotext").arg(folder.join("paper.pdf")).arg("-").output().unwrap();
    let marks = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{200e}', '\u{200f}'];
    let text = String::from_utf8_lossy(&read.stdout).replace(marks, "");
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
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
fn libreoffice_reads_arabic_in_order_with_its_brackets() {
    let Some(text) = converted("ar") else { return };
    in_order(
        &text,
        &[
            "المملكة المغربية",
            "محضر الورشة (الأولى)",
            "الحضور",
            "(Enabel)",
            "(DGCT)",
            "09h30 – 10h30",
            "[انظر الملحق]",
            "النادي (Club)",
            "الحاضرون (60)",
            "الفئة",
            "أعضاء (مجلس)",
            "الخلاصات",
            "1. أولا",
            "رئيس(ة) الجماعة",
        ],
    );
}

#[test]
fn libreoffice_reads_french() {
    let Some(text) = converted("fr") else { return };
    in_order(
        &text,
        &["Procès-verbal (premier)", "Enabel, 09h30 – 10h30 [voir l’annexe]", "Catégorie"],
    );
}
