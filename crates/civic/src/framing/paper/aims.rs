//! The aims: the list that follows «وتهدف هذه الورشة إلى» or « Objectifs ».

use base::fold::fold;

use super::{
    headings::opens_section,
    reading::{Reading, Told},
    sections::Plan,
    source::{Line, Shape},
};

/// Reads the aims.
pub fn read(reading: &mut Reading, plan: &Plan) {
    let lines = reading.source.lines.get(..plan.programme.start).unwrap_or_default();
    let announced = (0..lines.len()).filter(|&at| announces(&lines[at]));
    let lists = announced.map(|at| list(lines.get(at + 1..).unwrap_or_default()));
    let listed = lists.into_iter().find(|list| !list.is_empty());
    reading.aims = listed.or_else(|| lines.iter().find_map(inline)).unwrap_or_default();
}

fn announces(line: &Line) -> bool {
    const WORDS: [&str; 6] = ["تهدف", "يهدف", "اهداف", "objectif", " vise", "a pour but"];
    let text = fold(&line.text);
    WORDS.iter().any(|word| text.contains(word))
        && (line.shape == Shape::Heading || text.ends_with(':') || text.chars().count() <= 60)
}

fn list(lines: &[Line]) -> Vec<Told<String>> {
    // A numbered line after items without numbers is the next heading.
    let first = lines.first().map(|line| &line.shape);
    let item = |line: &&Line| {
        matches!(line.shape, Shape::Item | Shape::Numbered) && first == Some(&line.shape)
    };
    let mut count = lines.iter().take_while(|line| item(line) && !opens_section(line)).count();
    if count == 0 {
        count = unmarked_list(lines);
    }
    let items = lines.iter().take(count);
    items.map(|line| Told { value: ended(&line.text), line: line.number }).collect()
}

/// How many paragraphs make a list without marks: each ends with a semicolon,
/// and the one after them closes the list.
fn unmarked_list(lines: &[Line]) -> usize {
    let parted = |line: &&Line| line.shape == Shape::Text && line.text.ends_with(['؛', ';']);
    match lines.iter().take_while(parted).count() {
        0 => 0,
        count => count + usize::from(lines.get(count).is_some_and(|l| l.shape == Shape::Text)),
    }
}

/// Aims written in one sentence: «وتهدف هذه الورشة إلى: …؛ …؛ …».
fn inline(line: &Line) -> Option<Vec<Told<String>>> {
    let (head, rest) = line.text.split_once(':')?;
    let head = fold(head);
    if !(head.contains("تهدف")
        || head.contains("يهدف")
        || head.contains("objectif")
        || head.contains("vise"))
    {
        return None;
    }
    let aims = rest.split(['؛', ';']).map(ended).filter(|aim| !aim.is_empty());
    let aims: Vec<_> = aims.map(|value| Told { value, line: line.number }).collect();
    (!aims.is_empty()).then_some(aims)
}

/// A sentence without the mark that ends an item.
pub fn ended(text: &str) -> String {
    text.trim().trim_end_matches(['؛', ';', '.', '،', ',']).trim_end().to_owned()
}
