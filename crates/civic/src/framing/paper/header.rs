//! The head of a paper: project, title, commune, day, place and start.

use base::fold::Folded;
use jiff::civil::Weekday;

use super::{
    clock::{Clock, clocks},
    commune,
    day::{Day, days},
    kinds::start_word,
    labels::{labelled, value},
    reading::{Reading, Told},
    sections::{Plan, divide},
    source::{Line, Source},
    venue,
};

/// Reads what stands before the programme.
pub fn read(reading: &mut Reading, plan: &Plan) {
    let lines = &reading.source.lines;
    let head = &labelled(lines.get(plan.head.clone()).unwrap_or_default());
    let prose = &labelled(lines.get(..plan.programme.start).unwrap_or_default());
    titles(reading, head, prose);
    commune::read(reading, head, prose);
    let standing = day(reading, prose);
    reading.venue = venue::find(prose, standing);
    starts(reading, prose, standing);
}

const PROJECTS: [&str; 5] = ["مشروع", "برنامج", "projet", "programme", "project"];
const MEETINGS: [&str; 10] = [
    "ورشه",
    "الورشه",
    "لقاء",
    "اللقاء",
    "يوم",
    "atelier",
    "reunion",
    "rencontre",
    "seminaire",
    "journee",
];
const ENDS: [&str; 7] = ["الذي", "التي", "،", ",", "qui", ".", ";"];

/// Whether a title stands in the head of a paper.
pub fn has_title(source: &Source) -> bool {
    let plan = divide(source);
    title(&labelled(source.lines.get(plan.head).unwrap_or_default())).is_some()
}

fn titles(reading: &mut Reading, head: &[Line], prose: &[Line]) {
    let told = value(head, &["المشروع", "projet"]);
    let told = told.map(|(line, value)| Told { value: value.to_owned(), line });
    // «برنامج ورشة…» is the programme of a workshop, not a project.
    let named = |told: &Told<String>| told.value.contains(' ');
    reading.project = told
        .or_else(|| head.iter().find_map(|line| cut(line, &PROJECTS, &MEETINGS).filter(named)))
        .or_else(|| prose.iter().find_map(|line| cut(line, &PROJECTS[..1], &ENDS)))
        .or_else(|| prose.iter().find_map(|line| cut(line, &PROJECTS[2..3], &ENDS)));
    reading.title = title(head);
}

/// The title: what a line calls a workshop, or else the line that begins
/// with the name of a project or programme.
fn title(head: &[Line]) -> Option<Told<String>> {
    let told = value(head, &["الموضوع", "موضوع الورشه", "objet"]);
    let told = told.map(|(line, value)| Told { value: value.to_owned(), line });
    let undated = || head.iter().filter(|line| days(&line.text).is_empty());
    let whole = |line: &Line| Told { value: line.text.clone(), line: line.number };
    let named = |line: &&Line| {
        let folded = Folded::of(&line.text).text;
        folded.split_whitespace().count() > 2
            && PROJECTS.iter().any(|word| whole_word(&folded, word, 0) == Some(0))
    };
    told.or_else(|| undated().find_map(|line| cut(line, &MEETINGS, &[])))
        .or_else(|| undated().find(named).map(whole))
}

/// The words of a line from the first of `from` to the first of `to` after it.
fn cut(line: &Line, from: &[&str], to: &[&str]) -> Option<Told<String>> {
    let folded = Folded::of(&line.text);
    let start = from.iter().filter_map(|word| whole_word(&folded.text, word, 0)).min()?;
    let end = to.iter().filter_map(|word| whole_word(&folded.text, word, start)).min();
    let range = folded.original(start..end.unwrap_or(folded.text.len()));
    let value = line.text.get(range)?.trim_matches(|letter: char| " -–—:،,.".contains(letter));
    (!value.is_empty()).then(|| Told { value: value.to_owned(), line: line.number })
}

/// Where a word stands whole in a folded text, from a byte on.
pub fn whole_word(text: &str, word: &str, from: usize) -> Option<usize> {
    let wordy = word.chars().all(char::is_alphanumeric);
    let rest = text.get(from..)?;
    rest.match_indices(word).map(|(at, _)| from + at).find(|at| {
        let before = text.get(..*at).and_then(|text| text.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
        !wordy || ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

/// The day of the workshop; gives the index of the line that holds it in prose.
fn day(reading: &mut Reading, prose: &[Line]) -> Option<usize> {
    let found: Vec<(usize, Day)> = prose
        .iter()
        .enumerate()
        .flat_map(|(at, line)| days(&line.text).into_iter().map(move |day| (at, day)))
        .collect();
    for (at, day) in &found {
        check_day(reading, &prose[*at], day);
    }
    let alone = |at: usize, day: &Day| prose[at].text.len() <= day.range.len() + 24;
    let standing = found.iter().position(|(at, day)| alone(*at, day));
    let standing = standing.or_else(|| found.iter().position(|(_, day)| day.weekday.is_some()));
    let Some((at, day)) =
        standing.or((!found.is_empty()).then_some(0)).and_then(|at| found.get(at))
    else {
        reading.fault(None, "paper-fault-no-date", Vec::new());
        return None;
    };
    reading.date =
        day.date.filter(|_| !day.several).map(|value| Told { value, line: prose[*at].number });
    for (other, second) in found.iter().filter(|(_, second)| second.weekday.is_some()) {
        if second.date.is_some() && day.date.is_some() && second.date != day.date {
            let dates = [("first", day.date), ("second", second.date)];
            let args =
                dates.map(|(name, date)| (name, date.map_or_else(String::new, |d| d.to_string())));
            reading.fault(prose[*other].number, "paper-fault-dates-differ", args.to_vec());
        }
    }
    let same = |(_, second): &&(usize, Day)| second.date == day.date;
    let in_prose = found.iter().filter(same).find(|(at, day)| !alone(*at, day));
    Some(in_prose.map_or(*at, |(at, _)| *at))
}

fn check_day(reading: &mut Reading, line: &Line, day: &Day) {
    let said = line.text.get(day.range.clone()).unwrap_or_default().to_owned();
    let Some(date) = day.date else {
        return reading.fault(line.number, "paper-fault-impossible-date", vec![("said", said)]);
    };
    if day.several {
        return reading.fault(line.number, "paper-fault-several-days", vec![("said", said)]);
    }
    if day.weekday.is_some_and(|weekday| weekday != date.weekday()) {
        let args = vec![("said", said), ("right", weekday_word(date.weekday()).to_owned())];
        reading.fault(line.number, "paper-fault-weekday", args);
    }
}

/// The word by which the sentences choose a weekday's name.
fn weekday_word(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// The hour at which the prose says that the work starts; the line that holds
/// the day is asked first.
fn starts(reading: &mut Reading, prose: &[Line], standing: Option<usize>) {
    let first = standing.and_then(|at| prose.get(at)).and_then(start_in);
    let Some((line, clock, said)) = first.or_else(|| prose.iter().find_map(start_in)) else {
        return;
    };
    match clock.time {
        Some(value) => reading.starts_at = Some(Told { value, line }),
        None => reading.fault(line, "paper-fault-impossible-time", vec![("said", said)]),
    }
}

/// The first time that stands after a word which says that something starts.
fn start_in(line: &Line) -> Option<(usize, Clock, String)> {
    let from = start_word(&line.text)?;
    let clock = clocks(&line.text).into_iter().find(|clock| clock.range.end > from)?;
    let said = line.text.get(clock.range.clone()).unwrap_or_default().to_owned();
    Some((line.number, clock, said))
}
