//! The parts of a paper: what stands before the first section, the context
//! with its aims, the participants, the method, the programme.

use std::ops::Range;

use base::fold::fold;

use super::{
    clock,
    source::{Line, Shape, Source},
};

/// Where the parts of a paper lie, as ranges of indices into its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The title lines, up to the first section.
    pub head: Range<usize>,
    /// The participants' section, without its heading.
    pub participants: Range<usize>,
    /// The programme, without its heading; empty where there is none.
    pub programme: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Context,
    Participants,
    Method,
    Programme,
    Other,
}

/// Finds the parts of a paper by its headings, and the programme by its times.
pub fn divide(source: &Source) -> Plan {
    let lines = &source.lines;
    let timed: Vec<usize> = (0..lines.len()).filter(|&at| has_span(&lines[at])).collect();
    let headings: Vec<(usize, Section)> =
        (0..lines.len()).filter_map(|at| Some((at, section(&lines[at])?))).collect();
    let programme = programme(lines, &headings, &timed);
    let first = headings.iter().find(|(_, section)| *section != Section::Other);
    let head = first.map_or(programme.start, |(at, _)| *at).min(programme.start).min(lines.len());
    let participants = headings.iter().find(|(_, section)| *section == Section::Participants);
    let participants = participants.map_or(0..0, |(at, _)| {
        let end = headings.iter().map(|(next, _)| *next).find(|next| next > at);
        at + 1..end.unwrap_or(lines.len())
    });
    Plan { head: 0..head, participants, programme }
}

/// A line that gives the start and the end of something.
fn has_span(line: &Line) -> bool {
    let texts: Vec<&str> = match &line.shape {
        Shape::Row(cells) => cells.iter().flatten().map(|part| part.text.as_str()).collect(),
        _ => vec![line.text.as_str()],
    };
    let clocks: Vec<_> = texts.iter().flat_map(|text| clock::clocks(text)).collect();
    clocks.iter().filter(|clock| clock.digits).count() >= 2
}

/// The lines of the programme: from its heading, or else from its first timed
/// line, to the next section after its last timed line.
fn programme(lines: &[Line], headings: &[(usize, Section)], timed: &[usize]) -> Range<usize> {
    let called = headings.iter().filter(|(_, section)| *section == Section::Programme);
    let called = called.map(|(at, _)| *at).rfind(|at| timed.last().is_some_and(|time| time > at));
    let first = called.map(|at| at + 1).or_else(|| {
        let first = timed.first().filter(|_| timed.len() > 1).copied()?;
        Some(rows_before(lines, first))
    });
    let Some(first) = first else { return lines.len()..lines.len() };
    let last = timed.last().copied().unwrap_or(first);
    let after = headings.iter().map(|(at, _)| *at).find(|at| *at > last);
    first..after.unwrap_or(lines.len())
}

/// The first of the table rows that lead without a gap to this line.
fn rows_before(lines: &[Line], at: usize) -> usize {
    let rows = lines.get(..at).unwrap_or_default().iter().rev();
    at - rows.take_while(|line| matches!(line.shape, Shape::Row(_))).count()
}

/// The section that a line opens, if it is a heading.
fn section(line: &Line) -> Option<Section> {
    const LONGEST: usize = 70;
    let folded = fold(&line.text);
    let title = unnumbered(&folded);
    let numbered = title.len() < folded.len() || line.shape == Shape::Numbered;
    let short = title.chars().count() <= LONGEST && !title.ends_with(['.', '؛', ';']);
    let may = match line.shape {
        Shape::Heading => true,
        Shape::Numbered | Shape::Text => short,
        Shape::Item | Shape::Row(_) => false,
    };
    let named = SECTIONS.iter().find(|(_, words)| words.iter().any(|word| title.starts_with(word)));
    match named {
        Some((section, _)) if may => Some(*section),
        None if line.shape == Shape::Heading && numbered => Some(Section::Other),
        _ => None,
    }
}

const SECTIONS: [(Section, &[&str]); 4] = [
    (
        Section::Context,
        &[
            "الاطار العام",
            "السياق",
            "سياق",
            "الاهداف",
            "اهداف",
            "تقديم",
            "contexte",
            "objectif",
            "cadre general",
        ],
    ),
    (
        Section::Participants,
        &[
            "المشاركون",
            "المشاركات",
            "المشاركين",
            "الفئات المستهدفه",
            "المستهدفون",
            "participant",
            "public cible",
            "publics cibles",
            "profil des participant",
        ],
    ),
    (
        Section::Method,
        &[
            "منهجيه",
            "المنهجيه",
            "النتائج المنتظره",
            "methodologie",
            "demarche",
            "resultats attendus",
            "approche methodologique",
        ],
    ),
    (
        Section::Programme,
        &[
            "برنامج اللقاء",
            "برنامج الورشه",
            "برنامج العمل",
            "برنامج اليوم",
            "برنامج",
            "البرنامج",
            "جدول الاعمال",
            "programme",
            "deroule",
            "agenda",
            "ordre du jour",
        ],
    ),
];

/// A folded heading without the number it starts with: «1.», «أولا:», «IV)».
pub fn unnumbered(folded: &str) -> &str {
    const ORDINALS: [&str; 7] = ["اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا"];
    let word = |letter: char| letter.is_alphanumeric();
    let first = folded.split(|letter| !word(letter)).next().unwrap_or_default();
    let roman = first.chars().all(|letter| "ivx".contains(letter));
    let digits = first.len() <= 2 && first.chars().all(|letter| letter.is_ascii_digit());
    let rest = folded.strip_prefix(first).unwrap_or(folded);
    if !first.is_empty()
        && (ORDINALS.contains(&first)
            || ((roman || digits) && rest.starts_with(['.', ')', '-', '/', ' '])))
    {
        return rest.trim_start_matches(|letter: char| !word(letter));
    }
    folded
}
