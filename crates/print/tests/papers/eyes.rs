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
