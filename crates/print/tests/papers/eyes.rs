//! Poppler's eyes, to look at what came out.

use std::{
    env, fs,
    io::Write,
    process::{Command, Stdio},
};

use base::sheet::Printed;

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

/// Words alone, one space between them: without the marks of direction that
/// poppler writes around runs, and without its layout.
pub fn bare(text: &str) -> String {
    let marks = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{200e}', '\u{200f}'];
    text.replace(marks, "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page with the boxes of its words: left, top, right, bottom, from its upper left corner.
#[derive(Debug, Default)]
pub struct Page {
    pub width: f64,
    pub height: f64,
    pub words: Vec<([f64; 4], String)>,
}

impl Page {
    /// Every word that stands further out than so many points from the paper's edge.
    pub fn beyond(&self, edge: f64) -> Vec<&str> {
        let out = |[left, top, right, bottom]: [f64; 4]| {
            left < edge || top < edge || right > self.width - edge || bottom > self.height - edge
        };
        self.words.iter().filter(|(at, _)| out(*at)).map(|(_, word)| word.as_str()).collect()
    }
}

/// The pages as poppler sees them.
pub fn pages(printed: &Printed) -> Vec<Page> {
    let told = poppler("pdftotext", &["-bbox"], printed);
    let mut pages: Vec<Page> = Vec::new();
    for line in told.lines().map(str::trim) {
        let numbers: Vec<f64> = line.split('"').filter_map(|part| part.parse().ok()).collect();
        match (numbers.as_slice(), pages.last_mut()) {
            (&[width, height], _) if line.starts_with("<page") => {
                pages.push(Page { width, height, ..Page::default() });
            }
            (&[left, top, right, bottom], Some(page)) if line.starts_with("<word") => {
                let (_, word) = line.split_once('>').unwrap();
                let word = word.trim_end_matches("</word>").to_owned();
                page.words.push(([left, top, right, bottom], word));
            }
            _ => {}
        }
    }
    pages
}
