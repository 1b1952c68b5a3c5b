//! Reading sources as text: files of the repository, and Rust with its
//! comments and strings told apart from its code.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every file under a folder with one of these extensions, sorted; what is
/// built or fetched is left out.
pub fn files(folder: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(&root().join(folder), extensions, &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !name.starts_with('.')
                && !["target", "node_modules", "dist", "shots"].contains(&name.as_str())
            {
                walk(&path, extensions, found);
            }
        } else if path.extension().is_some_and(|it| extensions.iter().any(|want| it == *want)) {
            found.push(path);
        }
    }
}

/// The path as one would write it from the repository's root.
pub fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}

/// A string literal: the line it begins on, its place in the code, its words.
pub struct Literal {
    pub line: usize,
    pub at: usize,
    pub text: String,
}

/// A Rust file: `code` is the source with comments and the insides of strings
/// blanked, as long as the source in characters, so that lines still count.
pub struct Rust {
    pub name: String,
    pub lines: usize,
    pub code: Vec<char>,
    pub literals: Vec<Literal>,
}

/// The product's Rust sources under a folder: tests, examples and benches aside.
pub fn product(folder: &str) -> Vec<Rust> {
    files(folder, &["rs"])
        .into_iter()
        .filter(|path| {
            let name = name(path);
            !["/tests/", "/examples/", "/benches/", "/testkit/"].iter().any(|it| name.contains(it))
                && !name.ends_with("tests.rs")
        })
        .map(|path| Rust::read(&path))
        .collect()
}

impl Rust {
    pub fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let mut rust = Self::parse(&text);
        rust.name = name(path);
        rust.forget_tests();
        rust
    }

    pub fn parse(text: &str) -> Self {
        let source: Vec<char> = text.chars().collect();
        let mut rust = Self {
            name: String::new(),
            lines: text.lines().count(),
            code: source.clone(),
            literals: Vec::new(),
        };
        let mut at = 0;
        while at < source.len() {
            at = rust.token(&source, at);
        }
        rust
    }

    pub fn text(&self) -> String {
        self.code.iter().collect()
    }

    pub fn line(&self, at: usize) -> usize {
        1 + self.code[..at].iter().filter(|it| **it == '\n').count()
    }

    /// The place of the bracket that closes the one at `open`.
    pub fn closing(&self, open: usize) -> Option<usize> {
        let mut depth = 0_usize;
        for (at, it) in self.code.iter().enumerate().skip(open) {
            match it {
                '{' | '(' | '[' => depth += 1,
                '}' | ')' | ']' => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(at);
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Takes one token at `at`, blanks it where it is not code, and says where it ends.
    fn token(&mut self, source: &[char], at: usize) -> usize {
        let next = source.get(at + 1).copied().unwrap_or(' ');
        match source[at] {
            '/' if next == '/' => {
                let end = position(source, at, |rest| rest[0] == '\n');
                self.blank(at, end);
                end
            }
            '/' if next == '*' => {
                let end = block_comment(source, at);
                self.blank(at, end);
                end
            }
            'r' if raw_hashes(source, at).is_some() => self.raw(source, at),
            '"' => {
                let mut end = at + 1;
                while end < source.len() && source[end] != '"' {
                    end += if source[end] == '\\' { 2 } else { 1 };
                }
                self.literal(source, at, at + 1, end.min(source.len()));
                end + 1
            }
            // A quote is a character when it closes after one, a lifetime otherwise.
            '\'' if next == '\\' => {
                let end = position(source, at + 3, |rest| rest[0] == '\'');
                self.blank(at + 1, end);
                end + 1
            }
            '\'' if source.get(at + 2) == Some(&'\'') => {
                self.blank(at + 1, at + 2);
                at + 3
            }
            it if it.is_alphanumeric() || it == '_' => {
                // A word that ends in `r` or `b` must not be taken for a raw string's prefix.
                let end =
                    position(source, at, |rest| !(rest[0].is_alphanumeric() || rest[0] == '_'));
                if matches!(source.get(end), Some('"' | '#')) && end - at <= 2 && it == 'b' {
                    at + 1
                } else {
                    end
                }
            }
            _ => at + 1,
        }
    }

    fn raw(&mut self, source: &[char], at: usize) -> usize {
        let hashes = raw_hashes(source, at).unwrap_or(0);
        let from = at + 2 + hashes;
        let end = position(source, from, |rest| {
            rest[0] == '"' && rest.iter().skip(1).take_while(|it| **it == '#').count() >= hashes
        });
        self.literal(source, at, from, end);
        end + 1 + hashes
    }

    fn literal(&mut self, source: &[char], at: usize, from: usize, end: usize) {
        let text = source[from..end].iter().collect();
        let line = self.line(at);
        self.literals.push(Literal { line, at, text });
        self.blank(from, end);
    }

    fn blank(&mut self, from: usize, end: usize) {
        for it in &mut self.code[from..end] {
            if *it != '\n' {
                *it = ' ';
            }
        }
    }

    /// Blanks modules that are compiled for tests alone.
    fn forget_tests(&mut self) {
        let mark: Vec<char> = "#[cfg(test)]".chars().collect();
        let mut at = 0;
        while let Some(found) = self.code[at..].windows(mark.len()).position(|it| it == mark) {
            let begin = at + found;
            let open =
                position(&self.code, begin + mark.len(), |rest| matches!(rest[0], '{' | ';'));
            let end = match self.code.get(open) {
                Some('{') => self.closing(open).unwrap_or(open),
                _ => open,
            };
            self.blank(begin, (end + 1).min(self.code.len()));
            self.literals.retain(|it| it.at < begin || it.at > end);
            at = begin + 1;
        }
    }
}

fn position(source: &[char], from: usize, is: impl Fn(&[char]) -> bool) -> usize {
    (from..source.len()).find(|at| is(&source[*at..])).unwrap_or(source.len())
}

fn block_comment(source: &[char], at: usize) -> usize {
    let (mut depth, mut end) = (0_usize, at);
    while end < source.len() {
        match (source[end], source.get(end + 1)) {
            ('/', Some('*')) => (depth, end) = (depth + 1, end + 2),
            ('*', Some('/')) => (depth, end) = (depth - 1, end + 2),
            _ => end += 1,
        }
        if depth == 0 {
            break;
        }
    }
    end
}

/// How many hashes open the raw string at `at`, if one begins there.
fn raw_hashes(source: &[char], at: usize) -> Option<usize> {
    let hashes = source[at + 1..].iter().take_while(|it| **it == '#').count();
    (source.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

#[test]
fn strings_and_comments_are_told_from_code() {
    let rust = Rust::parse(
        "let a = \"fn \\\" { \"; // \"not\" {\nlet b = r#\"raw \" {\"#; /* { /* } */ */ let c: &'a str = x('{', '\\'', b\"y\");",
    );
    let words: Vec<&str> = rust.literals.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(words, ["fn \\\" { ", "raw \" {", "y"]);
    assert_eq!(rust.literals[1].line, 2);
    assert!(!rust.text().contains('{'), "{}", rust.text());
    assert!(rust.text().contains("&'a str = x("));
}
