//! The head of a paper: project, title, commune, day, place and start.

use base::fold::Folded;
use jiff::civil::Weekday;

use super::{
    clock::clocks,
    commune,
    day::{Day, days},
    kinds::announces_start,
    reading::{Reading, Told},
    sections::Plan,
    source::Line,
};

/// Reads what stands before the programme.
pub fn read(reading: &mut Reading, plan: &Plan) {
    let lines = reading.source.lines.clone();
    let head = lines.get(plan.head.clone()).unwrap_or_default();
    let prose = lines.get(..plan.programme.start).unwrap_or_default();
    titles(reading, head, prose);
    commune::read(reading, head, prose);
    let standing = day(reading, prose);
    venue(reading, prose, standing);
    starts(reading, prose);
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

fn titles(reading: &mut Reading, head: &[Line], prose: &[Line]) {
    let found = head.iter().find_map(|line| cut(line, &PROJECTS, &MEETINGS));
    reading.project =
        found.or_else(|| prose.iter().find_map(|line| cut(line, &PROJECTS[..1], &ENDS)));
    if reading.project.is_none() {
        reading.project = prose.iter().find_map(|line| cut(line, &PROJECTS[2..3], &ENDS));
    }
    let dated = |line: &&Line| days(&line.text).is_empty();
    reading.title = head.iter().filter(dated).find_map(|line| cut(line, &MEETINGS, &[]));
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
    reading.date = day.date.map(|value| Told { value, line: prose[*at].number });
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

/// The place: named on a line of its own, or after the day in the prose.
fn venue(reading: &mut Reading, prose: &[Line], standing: Option<usize>) {
    let labelled = prose.iter().find_map(labelled_place);
    let after = || prose.get(standing?).and_then(place_after_day);
    reading.venue = labelled.or_else(after);
}

fn labelled_place(line: &Line) -> Option<Told<String>> {
    const LABELS: [&str; 5] = ["المكان", "مكان", "lieu", "endroit", "موقع"];
    let (label, rest) = line.text.split_once(':')?;
    let label = base::fold::fold(label);
    let named = LABELS.iter().any(|word| label.starts_with(word)) && label.chars().count() <= 30;
    let value = rest.trim().trim_end_matches(['.', '،', ',']).trim();
    (named && !value.is_empty()).then(|| Told { value: value.to_owned(), line: line.number })
}

fn place_after_day(line: &Line) -> Option<Told<String>> {
    let day = days(&line.text).into_iter().last()?;
    let tail = line.text.get(day.range.end..)?;
    let tail = tail.trim_start_matches(|letter: char| " ،,".contains(letter));
    let end = tail_end(tail);
    let value = unprefixed(tail.get(..end)?.trim())?;
    Some(Told { value, line: line.number })
}

/// Where the name of a place ends: at a mark outside brackets, or before the hour.
fn tail_end(tail: &str) -> usize {
    let mut depth = 0_i32;
    let mark = tail.char_indices().find(|(_, letter)| {
        depth += i32::from(*letter == '(') - i32::from(*letter == ')');
        depth <= 0 && "،,.؛;:".contains(*letter)
    });
    let folded = Folded::of(tail);
    const HOURS: [&str; 6] = ["ابتداء", "انطلاقا", "علي الساعه", "a partir", "des", "de"];
    let hour = HOURS.iter().filter_map(|word| whole_word(&folded.text, word, 1)).filter(|at| {
        let rest = folded.text.get(*at..).unwrap_or_default();
        !rest.starts_with("de") || clocks(rest).first().is_some_and(|clock| clock.range.start < 5)
    });
    let hour = hour.min().map(|at| folded.original(at..at + 1).start);
    mark.map(|(at, _)| at).into_iter().chain(hour).min().unwrap_or(tail.len())
}

/// «بالنادي الرياضي» as «النادي الرياضي», « au Club » as « Club ».
fn unprefixed(place: &str) -> Option<String> {
    const NOT_PLACES: [&str; 9] =
        ["بهدف", "بشراكه", "بحضور", "بمشاركه", "بتنسيق", "بدعم", "بمناسبه", "بعد", "برئاسه"];
    let first = base::fold::fold(place.split_whitespace().next()?);
    if NOT_PLACES.contains(&first.as_str()) {
        return None;
    }
    for preposition in
        ["au sein de ", "au ", "aux ", "à la ", "à l'", "à l’", "dans ", "à ", "في ", "داخل "]
    {
        if let Some(rest) = place.strip_prefix(preposition) {
            return Some(rest.trim().to_owned());
        }
    }
    let rest = place.strip_prefix('ب')?.trim_start_matches('ـ');
    Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty())
}

/// The hour at which the prose says that the work starts.
fn starts(reading: &mut Reading, prose: &[Line]) {
    for line in prose.iter().filter(|line| announces_start(&line.text)) {
        if let Some(time) = clocks(&line.text).into_iter().next_back() {
            match time.time {
                Some(value) => reading.starts_at = Some(Told { value, line: line.number }),
                None => {
                    let said = line.text.get(time.range).unwrap_or_default().to_owned();
                    reading.fault(line.number, "paper-fault-impossible-time", vec![("said", said)]);
                }
            }
            return;
        }
    }
}
