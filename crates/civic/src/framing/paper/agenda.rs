//! The agenda: the rows of the programme become receptions, sessions, breaks
//! and the end of the day.

use jiff::civil::Time;

use super::{
    entry::Entry,
    kinds::{kind, stands_alone},
    reading::{Kind, Reading, Session, Told, hhmm},
    sections::Plan,
    source::{Line, Part, Shape, tidy},
};

/// Reads the programme.
pub fn read(reading: &mut Reading, plan: &Plan) {
    let lines = reading.source.lines.get(plan.programme.clone()).unwrap_or_default().to_vec();
    let tabular = lines.iter().filter(|line| matches!(line.shape, Shape::Row(_))).count() > 1;
    let mut entries = if tabular { rows(&lines) } else { list(&lines) };
    entries.retain(|entry| !is_head_row(entry));
    for entry in entries.extract_if(.., |entry| entry.announces).collect::<Vec<_>>() {
        announced(reading, &entry);
    }
    let last = entries.len().saturating_sub(1);
    for (at, entry) in entries.into_iter().enumerate() {
        let session = session(reading, entry, at == last);
        reading.sessions.push(session);
    }
    number(reading);
}

/// The rows of tables; a line between them counts only as a break or an end.
fn rows(lines: &[Line]) -> Vec<Entry> {
    let entry = |line: &Line| match &line.shape {
        Shape::Row(cells) => Some(Entry::of(line.number, cells.clone())),
        _ if stands_alone(&line.text) => Some(alone(line)),
        _ => None,
    };
    lines.iter().filter_map(entry).collect()
}

fn alone(line: &Line) -> Entry {
    Entry::of(line.number, vec![Part::of(&line.text, 0).into_iter().collect()])
}

/// A programme written as paragraphs and lists: a time or a session's number
/// opens a row, and what stands beside it without either belongs to it.
fn list(lines: &[Line]) -> Vec<Entry> {
    let read: Vec<(&Line, Entry)> = lines.iter().map(|line| (line, entry(line))).collect();
    let above = content_above(&read);
    let (mut entries, mut waiting): (Vec<Entry>, Vec<Part>) = (Vec::new(), Vec::new());
    for (line, mut entry) in read {
        match entries.last_mut() {
            _ if above && is_bare(&entry) => {
                entry.parts = std::mem::take(&mut waiting);
                entries.push(entry);
            }
            Some(open) if completes(open, &entry) => {
                open.clocks = entry.clocks;
                open.parts.extend(entry.parts);
            }
            _ if opens(&entry) || stands_alone(&line.text) => entries.push(entry),
            _ if above => waiting.extend(below(line)),
            Some(open) => open.parts.extend(below(line)),
            None => {}
        }
    }
    entries
}

fn entry(line: &Line) -> Entry {
    match &line.shape {
        Shape::Row(cells) => Entry::of(line.number, cells.clone()),
        _ => alone(line),
    }
}

fn opens(entry: &Entry) -> bool {
    !entry.clocks.is_empty() || entry.label.is_some()
}

/// A row that says when and which session, not what.
fn is_bare(entry: &Entry) -> bool {
    opens(entry) && entry.parts.is_empty()
}

/// Whether what is done stands above the line that says when, as it does
/// where a table's columns were copied one after the other.
fn content_above(read: &[(&Line, Entry)]) -> bool {
    let bare: Vec<usize> = (0..read.len()).filter(|&at| is_bare(&read[at].1)).collect();
    let content = |at: Option<usize>| {
        at.and_then(|at| read.get(at))
            .is_some_and(|(line, entry)| !opens(entry) && !stands_alone(&line.text))
    };
    let last = bare.last().copied();
    bare.len() > 1
        && bare.iter().all(|at| content(at.checked_sub(1)))
        && !content(last.map(|at| at + 1))
}

/// A line of nothing but times after a row that has none.
fn completes(open: &Entry, entry: &Entry) -> bool {
    let timed = !entry.clocks.is_empty() && !entry.announces;
    open.clocks.is_empty() && open.label.is_some() && timed && entry.label.is_none()
}

fn below(line: &Line) -> Option<Part> {
    let depth = if matches!(line.shape, Shape::Item | Shape::Numbered) { 2 } else { 0 };
    Part::of(&line.text, depth)
}

/// The row that names the columns: «التوقيت», « Horaire ».
fn is_head_row(entry: &Entry) -> bool {
    const NAMES: [&str; 22] = [
        "التوقيت",
        "الوقت",
        "الساعه",
        "الحصه",
        "الحصص",
        "المحتوي",
        "المضمون",
        "الفقرات",
        "الفقره",
        "النشاط",
        "الانشطه",
        "المده",
        "horaire",
        "horaires",
        "heure",
        "contenu",
        "seance",
        "session",
        "activite",
        "activites",
        "duree",
        "programme",
    ];
    let named = |part: &Part| NAMES.contains(&base::fold::fold(&part.text).as_str());
    entry.clocks.is_empty() && entry.label.is_none() && entry.parts.iter().all(named)
}

/// The programme's own word on when the work starts.
fn announced(reading: &mut Reading, entry: &Entry) {
    let Some((clock, said)) = entry.clocks.first() else { return };
    match (clock.time, &reading.starts_at) {
        (None, _) => impossible(reading, entry.line, said),
        (Some(value), None) => reading.starts_at = Some(Told { value, line: entry.line }),
        (Some(value), Some(told)) if told.value != value => {
            let args = vec![("first", hhmm(told.value)), ("second", hhmm(value))];
            reading.fault(entry.line, "paper-fault-starts-differ", args);
        }
        _ => {}
    }
}

fn impossible(reading: &mut Reading, line: usize, said: &str) {
    reading.fault(line, "paper-fault-impossible-time", vec![("said", tidy(said))]);
}

fn session(reading: &mut Reading, entry: Entry, last: bool) -> Session {
    for (clock, said) in &entry.clocks {
        if clock.time.is_none() {
            impossible(reading, entry.line, said);
        }
    }
    let time = |at: usize| entry.clocks.get(at).and_then(|(clock, _)| clock.time);
    let (starts_at, ends_at): (Option<Time>, Option<Time>) = (time(0), time(1));
    let (title, items) = titled(&entry);
    let kind = if entry.label.is_some() { Kind::Session } else { kind(&title, last) };
    Session {
        number: entry.label.map(|(number, _)| number),
        title,
        starts_at,
        ends_at,
        items,
        kind,
        line: entry.line,
        proposed: false,
        clocks: entry.clocks.len(),
    }
}

/// The title of a row and the items under it. A session without a title of
/// its own is called by its number, as the paper calls it.
fn titled(entry: &Entry) -> (String, Vec<String>) {
    let (first, second) = (entry.parts.first(), entry.parts.get(1));
    let own = first.filter(|first| {
        let above = second.is_some_and(|second| first.depth < second.depth);
        second.is_none() && (first.depth < 2 || entry.label.is_none())
            || above
            || first.text.ends_with(':')
    });
    let label = entry.label.as_ref().map(|(_, words)| unmarked(words));
    let title = own.map(|part| part.text.trim_end_matches([':', ' ']).to_owned());
    let items = entry.parts.iter().skip(usize::from(own.is_some()));
    let items: Vec<String> = items.map(|part| super::aims::ended(&part.text)).collect();
    let title = title.or(label).or_else(|| items.first().cloned());
    (title.unwrap_or_default(), items)
}

/// Words without vowel marks and tatweel.
fn unmarked(words: &str) -> String {
    let mark = |letter: &char| matches!(letter, '\u{64b}'..='\u{652}' | '\u{670}' | 'ـ');
    tidy(&words.chars().filter(|letter| !mark(letter)).collect::<String>())
}

/// Numbers the sessions by rank where the paper numbers none, and says so.
fn number(reading: &mut Reading) {
    let mut sessions: Vec<&mut Session> =
        reading.sessions.iter_mut().filter(|session| session.kind == Kind::Session).collect();
    if sessions.is_empty() || sessions.iter().any(|session| session.number.is_some()) {
        return;
    }
    for (number, session) in (1..).zip(&mut sessions) {
        session.number = Some(number);
    }
    let count = sessions.len().to_string();
    reading.propose(None, "paper-proposal-numbers", vec![("count", count)]);
}
