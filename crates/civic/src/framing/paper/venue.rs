//! The place of a workshop: named on a line of its own, or in the sentence
//! that gives the day, after it or before it.

use base::fold::{Folded, fold};

use super::{clock::clocks, day::days, header::whole_word, reading::Told, source::Line};

/// The place, from the lines before the programme; `standing` is the line of the day.
pub fn find(prose: &[Line], standing: Option<usize>) -> Option<Told<String>> {
    let told = prose.iter().find_map(labelled_place);
    let sentence = || prose.get(standing?);
    told.or_else(|| sentence().and_then(place_after_day))
        .or_else(|| sentence().and_then(place_before_day))
        .or_else(|| prose.iter().find_map(place_of_meeting))
}

/// «ستنعقد الورشة بقاعة الاجتماعات…»: the place in a sentence that says that the
/// workshop is held, without its day.
fn place_of_meeting(line: &Line) -> Option<Told<String>> {
    const HELD: [&str; 14] = [
        "ستنعقد",
        "تنعقد",
        "ينعقد",
        "سينعقد",
        "ستنظم",
        "تنظم",
        "ينظم",
        "سيتم تنظيم",
        "ستقام",
        "تعقد",
        "se tiendra",
        "se tient",
        "aura lieu",
        "sera organise",
    ];
    let folded = Folded::of(&line.text);
    let held = HELD.iter().any(|word| whole_word(&folded.text, word, 0).is_some());
    let value = held.then(|| place_within(&line.text)).flatten()?;
    Some(Told { value, line: line.number })
}

fn labelled_place(line: &Line) -> Option<Told<String>> {
    const LABELS: [&str; 5] = ["المكان", "مكان", "lieu", "endroit", "موقع"];
    let (label, rest) = line.text.split_once(':')?;
    let label = fold(label);
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

/// «بقاعة الاجتماعات بمقر الجماعة يوم الأربعاء…»: from the first word that is a
/// place's to the day.
fn place_before_day(line: &Line) -> Option<Told<String>> {
    let day = days(&line.text).into_iter().last()?;
    let value = place_within(line.text.get(..day.range.start)?)?;
    Some(Told { value, line: line.number })
}

/// The place that a text names, from the first word that is a place's on.
fn place_within(head: &str) -> Option<String> {
    const PLACES: [&str; 15] = [
        "قاعه",
        "القاعه",
        "مقر",
        "نادي",
        "النادي",
        "فندق",
        "مركز",
        "المركز",
        "دار",
        "فضاء",
        "الفضاء",
        "مكتبه",
        "المكتبه",
        "قصر",
        "مدرسه",
    ];
    const FRENCH: [&str; 8] = [
        "a la salle",
        "au siege",
        "a l'hotel",
        "au centre",
        "a la maison",
        "au club",
        "dans la salle",
        "au complexe",
    ];
    let folded = Folded::of(head);
    let arabic =
        PLACES.iter().filter_map(|place| whole_word(&folded.text, &format!("ب{place}"), 0));
    let french = FRENCH.iter().filter_map(|place| whole_word(&folded.text, place, 0));
    let start = folded.original(arabic.chain(french).min()?..folded.text.len()).start;
    let tail = head.get(start..)?;
    let until = Folded::of(tail);
    let ends = ["يوم", "وذلك", "le", "en date", "بتاريخ"].iter();
    let end = ends.filter_map(|word| whole_word(&until.text, word, 0)).filter(|at| *at > 0).min();
    let end = end.map_or(tail.len(), |at| until.original(at..at + 1).start).min(tail_end(tail));
    unprefixed(tail.get(..end)?.trim())
}

/// Where the name of a place ends: at a mark outside brackets, or before the hour.
fn tail_end(tail: &str) -> usize {
    let mut depth = 0_i32;
    let mark = tail.char_indices().find(|(_, letter)| {
        depth += i32::from(*letter == '(') - i32::from(*letter == ')');
        depth <= 0 && "،,.؛;:".contains(*letter)
    });
    const STARTS: [&str; 5] = ["ابتداء", "انطلاقا", "علي الساعه", "من الساعه", "a partir"];
    let folded = Folded::of(tail);
    let start = STARTS.iter().filter_map(|word| whole_word(&folded.text, word, 0)).min();
    let start = start.map(|at| folded.original(at..at + 1).start);
    let clock = clocks(tail).first().map(|clock| before_clock(tail, clock.range.start));
    let mark = mark.map(|(at, _)| at);
    mark.into_iter().chain(start).chain(clock).min().unwrap_or(tail.len())
}

/// The end of what stands before a time, its preposition left out.
fn before_clock(tail: &str, at: usize) -> usize {
    let mut head = tail.get(..at).unwrap_or_default().trim_end();
    while let Some((rest, last)) = head.rsplit_once(' ') {
        if !["de", "des", "a", "من", "علي", "الساعه"].contains(&fold(last).as_str()) {
            break;
        }
        head = rest.trim_end();
    }
    head.len()
}

/// «بالنادي الرياضي» as «النادي الرياضي», « au Club » as « Club ».
fn unprefixed(place: &str) -> Option<String> {
    const NOT_PLACES: [&str; 9] =
        ["بهدف", "بشراكه", "بحضور", "بمشاركه", "بتنسيق", "بدعم", "بمناسبه", "بعد", "برئاسه"];
    let first = fold(place.split_whitespace().next()?);
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
