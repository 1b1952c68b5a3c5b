//! Sheets to print, and poppler's eyes to look at what came out.

use std::{
    env, fs,
    io::Write,
    process::{Command, Stdio},
};

use base::sheet::{Block, Printed, Run, Sheet};

/// An empty sheet in a language.
pub fn sheet(lang: &str, title: &str, blocks: Vec<Block>) -> Sheet {
    Sheet {
        lang: lang.to_owned(),
        title: title.to_owned(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: String::new(),
        wide: false,
        blocks,
    }
}

/// A heading.
pub fn heading(level: u8, words: &str) -> Block {
    Block::Heading { level, text: words.to_owned() }
}

/// Lines of one cell.
pub fn lines(words: &[&str]) -> Vec<Run> {
    words.iter().map(|line| Run::plain(*line)).collect()
}

/// What one of poppler's tools says about a PDF. With `PRINT_KEEP` set to a
/// folder, the PDF is kept there under the test's name, to be looked at.
pub fn poppler(tool: &str, args: &[&str], printed: &Printed) -> String {
    keep(&printed.pdf);
    let mut args = args.to_vec();
    args.push("-");
    if tool == "pdftotext" {
        args.push("-");
    }
    let mut child = Command::new(tool)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is installed");
    let pdf = printed.pdf.clone();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&pdf));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{tool} refuses the file");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn keep(pdf: &[u8]) {
    if let Ok(folder) = env::var("PRINT_KEEP") {
        let name = std::thread::current().name().unwrap_or("sheet").to_owned();
        fs::write(format!("{folder}/{name}.pdf"), pdf).unwrap();
    }
}
