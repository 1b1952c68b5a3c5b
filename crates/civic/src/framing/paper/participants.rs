//! Who is to take part: the categories that the paper lists or names in its prose.

use base::fold::{Folded, fold};

use super::{
    aims::ended,
    categories::category,
    header::whole_word,
    reading::{Category, Participant, Reading, Told},
    sections::Plan,
    source::{Cell, Line, Row, Shape},
    token::tokens,
};

/// Reads the participants' section.
pub fn read(reading: &mut Reading, plan: &Plan) {
    let lines = reading.source.lines.get(plan.participants.clone()).unwrap_or_default();
    let mut group: Option<Participant> = None;
    let mut found: Vec<Told<Participant>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let told = |value| Told { value, line: line.number };
        match &line.shape {
            Shape::Item | Shape::Numbered => found.push(told(item(&line.text, group.as_ref()))),
            Shape::Row(row) => {
                let texts = row.parts().map(|part| part.text.as_str());
                let mut named: Vec<Participant> = texts.flat_map(named).collect();
                if let [one] = named.as_mut_slice() {
                    one.expected = one.expected.or_else(|| count_in(row));
                }
                found.extend(named.into_iter().map(told));
            }
            Shape::Text | Shape::Heading => {
                let mut named = named(&line.text);
                let opens = line.text.trim_end().ends_with(':') && followed(lines, at);
                group = if opens { named.pop() } else { None };
                found.extend(named.into_iter().map(told));
            }
        }
    }
    reading.participants = found;
}

fn followed(lines: &[Line], at: usize) -> bool {
    lines.get(at + 1).is_some_and(|next| matches!(next.shape, Shape::Item | Shape::Numbered))
}

fn item(text: &str, group: Option<&Participant>) -> Participant {
    let named = category(&fold(text)).map(|(category, _)| category);
    let category = named.or(group.map(|group| group.category)).unwrap_or(Category::Other);
    let (text, expected) = counted(text);
    Participant { text, group: group.map(|group| group.text.clone()), category, expected }
}

/// The words of a category without «(15)» behind them, and that number.
fn counted(text: &str) -> (String, Option<u32>) {
    let text = ended(text);
    let split = text.strip_suffix(')').and_then(|inside| inside.rsplit_once('('));
    let count = split.and_then(|(words, inside)| {
        let mut tokens = tokens(inside).into_iter();
        let count = tokens.next()?.number(4)?;
        // «(15 مشاركا)» counts; «(2 من كل جمعية)» says more than a number.
        (tokens.count() <= 1 && !words.trim().is_empty()).then(|| (words.trim().to_owned(), count))
    });
    match count {
        Some((words, count)) => (words, Some(count)),
        None => (text, None),
    }
}

/// The only number that stands alone in a cell of a row.
fn count_in(row: &Row) -> Option<u32> {
    let number = |cell: &Cell| match tokens(&cell.text()).as_slice() {
        [token] => token.number(4),
        _ => None,
    };
    let mut numbers = row.filled().filter_map(number);
    numbers.next().filter(|_| numbers.next().is_none())
}

/// The categories that a paragraph names, in order.
fn named(text: &str) -> Vec<Participant> {
    phrases(text).into_iter().filter_map(phrase).collect()
}

/// Words that join two categories in a sentence.
const JOINTS: [&str; 13] = [
    "وكذلك",
    "وكذا",
    "بالاضافه الي",
    "اضافه الي",
    "فضلا عن",
    "الي جانب",
    "،",
    "ainsi que",
    "de meme que",
    "en plus de",
    "en plus des",
    "outre",
    ",",
];

/// A paragraph cut at the words that join categories, outside brackets.
fn phrases(text: &str) -> Vec<&str> {
    let folded = Folded::of(text);
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for joint in JOINTS {
        let mut from = 0;
        while let Some(at) = whole_word(&folded.text, joint, from) {
            from = at + joint.len();
            cuts.push((at, from));
        }
    }
    cuts.sort_unstable();
    outside_brackets(&folded.text, &mut cuts);
    let (mut phrases, mut from) = (Vec::new(), 0);
    for (at, end) in cuts {
        phrases.push(folded.original(from..at.max(from)));
        from = end.max(from);
    }
    phrases.push(folded.original(from..folded.text.len()));
    phrases.into_iter().filter_map(|range| text.get(range)).collect()
}

/// Keeps the cuts, in order, that stand outside brackets.
fn outside_brackets(text: &str, cuts: &mut Vec<(usize, usize)>) {
    let (mut depth, mut from) = (0_i64, 0);
    cuts.retain(|(at, _)| {
        let passed = text.get(from..*at).unwrap_or_default();
        depth += passed.chars().map(|c| i64::from(c == '(') - i64::from(c == ')')).sum::<i64>();
        from = *at;
        depth <= 0
    });
}

/// The category a phrase names, in the phrase's own words without its lead-in.
fn phrase(text: &str) -> Option<Participant> {
    const LEADS: [&str; 8] =
        ["من", "parmi les", "parmi", "notamment les", "notamment", "dont les", "les", "des"];
    let folded = Folded::of(text);
    let (category, named) = category(&folded.text)?;
    let lead = folded.text.get(..named)?;
    let start = LEADS.iter().filter_map(|word| last_word(lead, word)).max().unwrap_or(0);
    let words = text.get(folded.original(start..folded.text.len()))?;
    let words = words.trim_matches(|letter: char| letter.is_whitespace() || ":-–".contains(letter));
    let (text, expected) = counted(words);
    Some(Participant { text, group: None, category, expected })
}

/// The end of the last whole occurrence of a word.
fn last_word(text: &str, word: &str) -> Option<usize> {
    let mut last = None;
    let mut from = 0;
    while let Some(at) = whole_word(text, word, from) {
        from = at + word.len();
        last = Some(from);
    }
    last
}

impl Participant {
    /// The category in the paper's words, after the group it belongs to.
    #[must_use]
    pub fn words(&self) -> String {
        match &self.group {
            // French sets a space before the colon, Arabic none.
            Some(group) if group.contains(|letter: char| letter.is_ascii_alphabetic()) => {
                format!("{group} : {}", self.text)
            }
            Some(group) => format!("{group}: {}", self.text),
            None => self.text.clone(),
        }
    }
}
