//! One row of the agenda taken apart: its times, the number of its session,
//! and what is done, in whatever order the columns stand.

use std::ops::Range;

use super::{
    agenda::head::Role,
    clock::{Clock, all, clocks, joins, lasting, only_lasting, pairs},
    kinds::{label, start_word},
    source::Part,
    token::{Token, tokens},
};

/// A row taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The line it stands on.
    pub line: usize,
    /// Its times as written, the start first.
    pub clocks: Vec<(Clock, String)>,
    /// The session's number and the words that give it.
    pub label: Option<(u32, String)>,
    /// What is done.
    pub parts: Vec<Part>,
    /// Whether the row only says when the work starts.
    pub announces: bool,
    /// How many minutes it lasts, where the row says that.
    pub lasts: Option<i64>,
    /// Whether it holds several rows of one time, each of them an item.
    pub gathers: bool,
    /// Whether those rows run at the same time.
    pub parallel: bool,
}

impl Entry {
    /// Takes the cells of a row apart.
    pub fn of(line: usize, cells: Vec<Vec<Part>>) -> Self {
        let cells = cells.into_iter().map(|cell| (cell, None)).collect();
        Self::of_columns(line, cells)
    }

    /// Takes the cells of a row apart, with what the head of each column says.
    pub fn of_columns(line: usize, mut cells: Vec<(Vec<Part>, Option<Role>)>) -> Self {
        let place = |wanted| cells.iter().position(|(_, role)| *role == Some(wanted));
        if let (Some(from), Some(to)) = (place(Role::From), place(Role::To))
            && to < from
        {
            // In a table from the right, «إلى» may stand before «من».
            cells.swap(from, to);
        }
        let filled = cells.iter().filter(|(cell, _)| !cell.is_empty()).count();
        let mut entry = Self { line, ..Self::default() };
        for (cell, role) in cells {
            entry.take_cell(cell, role, filled > 1);
        }
        if filled == 1 && entry.clocks.is_empty() && entry.takes_announcement() {
            return entry;
        }
        if entry.clocks.is_empty() {
            entry.take_times_inside();
        }
        if entry.clocks.len() < 2 && entry.lasts.is_none() {
            entry.take_length_inside();
        }
        if entry.label.is_none() {
            entry.take_label_inside();
        }
        entry
    }

    fn take_cell(&mut self, cell: Vec<Part>, role: Option<Role>, beside: bool) {
        let text = cell.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ");
        let told = role == Some(Role::Duration);
        if let Some(minutes) = only_lasting(&text, told).filter(|_| self.lasts.is_none()) {
            self.lasts = Some(minutes);
            return;
        }
        let found = all(&text);
        if !found.is_empty() && only_times(&text, &found) {
            let begins = found.len() == 1;
            self.keep_clocks(&text, found);
            let lasts = lasting(&text).filter(|_| begins).map(|(minutes, _)| minutes);
            self.lasts = self.lasts.or(lasts);
            return;
        }
        let number = text.trim_end_matches('.').parse::<u32>().ok().filter(|number| *number < 100);
        match (label(&text), number) {
            (Some((number, range)), _) if self.label.is_none() && cut(&text, &range).is_empty() => {
                self.label = Some((number, text.get(range).unwrap_or_default().to_owned()));
            }
            (_, Some(number)) if role == Some(Role::Session) && self.label.is_none() => {
                self.label = Some((number, text));
            }
            // A row's own number says nothing of the day.
            (_, Some(_)) if beside => {}
            _ => self.parts.extend(cell),
        }
    }

    /// Whether it says when, for how long or as which session something is done.
    pub fn opens(&self) -> bool {
        !self.clocks.is_empty() || self.label.is_some() || self.lasts.is_some()
    }

    /// Whether it starts and ends at the same times as another.
    pub fn is_beside(&self, other: &Self) -> bool {
        let times = |entry: &Self| match entry.clocks.as_slice() {
            [(from, _), (to, _)] => from.time.zip(to.time),
            _ => None,
        };
        times(self).is_some() && times(self) == times(other)
    }

    /// Takes what is done in another row of the same time as further items.
    pub fn gather(&mut self, other: &Self) {
        let below = |part: Part| Part { depth: part.depth.saturating_add(1), ..part };
        if !self.gathers {
            self.parts = std::mem::take(&mut self.parts).into_iter().map(below).collect();
            self.gathers = true;
        }
        let other_label = other.label.as_ref().filter(|label| Some(*label) != self.label.as_ref());
        self.parts.extend(other_label.and_then(|(_, words)| Part::of(words, 1)));
        self.parts.extend(other.parts.iter().cloned().map(below));
    }

    fn keep_clocks(&mut self, text: &str, found: Vec<Clock>) {
        for clock in found {
            let said = text.get(clock.range.clone()).unwrap_or_default().to_owned();
            self.clocks.push((clock, said));
        }
    }

    /// «انطلاق الأشغال على الساعة التاسعة والنصف صباحا» is no row of the day.
    fn takes_announcement(&mut self) -> bool {
        let [part] = self.parts.as_slice() else { return false };
        let text = part.text.clone();
        let found = clocks(&text);
        self.announces = found.len() == 1 && start_word(&text).is_some();
        if self.announces {
            self.keep_clocks(&text, found);
        }
        self.announces
    }

    /// Takes a span, or a time at either end of a part, out of the words.
    fn take_times_inside(&mut self) {
        for at in 0..self.parts.len() {
            let text = self.parts[at].text.clone();
            let digits: Vec<Clock> =
                clocks(&text).into_iter().filter(|clock| clock.digits).collect();
            let taken = span(&text, &digits).or_else(|| at_an_end(&text, &digits));
            let Some(taken) = taken else { continue };
            let (Some(first), Some(last)) = (taken.first(), taken.last()) else { continue };
            let range = joined_from(&text, first.range.start)..last.range.end;
            self.keep_clocks(&text, taken);
            self.put(at, cut(&text, &range));
            return;
        }
    }

    /// Takes «(30 دقيقة)» off either end of a part.
    fn take_length_inside(&mut self) {
        let found = self.parts.iter().enumerate().find_map(|(at, part)| {
            let (minutes, range) = lasting(&part.text)?;
            Some((at, minutes, cut(&part.text, &range)))
        });
        if let Some((at, minutes, rest)) = found {
            self.lasts = Some(minutes);
            self.put(at, rest);
        }
    }

    /// Takes «الحصة 1:» off the head of what is done.
    fn take_label_inside(&mut self) {
        let Some(first) = self.parts.first() else { return };
        let text = first.text.clone();
        let Some((number, range)) = label(&text) else { return };
        if range.start <= "ال".len() {
            self.label = Some((number, text.get(range.clone()).unwrap_or_default().to_owned()));
            self.put(0, cut(&text, &range));
        }
    }

    fn put(&mut self, at: usize, text: String) {
        if text.is_empty() {
            self.parts.remove(at);
        } else if let Some(part) = self.parts.get_mut(at) {
            part.text = text;
        }
    }
}

/// Two times with nothing but a joining word or dash between them.
fn span(text: &str, clocks: &[Clock]) -> Option<Vec<Clock>> {
    let (from, to) = pairs(text, clocks).into_iter().next()?;
    clocks.get(from..=to).map(<[Clock]>::to_vec)
}

/// Where the words begin that lead to a time: «من الساعة», « de ».
fn joined_from(text: &str, at: usize) -> usize {
    let before = tokens(text.get(..at).unwrap_or_default());
    let leads = before.iter().rev().take_while(|token| token.word().is_some() && joins(token));
    leads.last().map_or(at, |token| token.range.start)
}

/// A single time with which a part begins or ends.
fn at_an_end(text: &str, clocks: &[Clock]) -> Option<Vec<Clock>> {
    let bare = |text: Option<&str>| tokens(text.unwrap_or_default()).iter().all(joins);
    let found = clocks
        .iter()
        .find(|clock| bare(text.get(..clock.range.start)) || bare(text.get(clock.range.end..)))?;
    Some(vec![found.clone()])
}

/// Whether a cell holds times and nothing else.
fn only_times(text: &str, clocks: &[Clock]) -> bool {
    let mut from = 0;
    let mut between = Vec::new();
    for clock in clocks {
        between.push(text.get(from..clock.range.start).unwrap_or_default());
        from = clock.range.end;
    }
    between.push(text.get(from..).unwrap_or_default());
    between.iter().all(|text| {
        let tokens = tokens(text);
        without_duration(&tokens).iter().all(joins)
    })
}

/// Tokens without «60 دقيقة» or « 60 min » at their end.
fn without_duration(tokens: &[Token]) -> &[Token] {
    const UNITS: [&str; 7] = ["دقيقه", "دقائق", "د", "min", "mn", "minutes", "m"];
    let at = tokens.windows(2).position(|pair| {
        let unit = pair[1].word().is_some_and(|word| UNITS.contains(&word));
        unit && pair[0].number(3).is_some()
    });
    at.and_then(|at| tokens.get(..at)).unwrap_or(tokens)
}

/// A text without a range of it and the marks that joined it to the rest.
fn cut(text: &str, range: &Range<usize>) -> String {
    let joint = |letter: char| letter.is_whitespace() || "-–—:()[]|،,*_".contains(letter);
    let before = text.get(..range.start).unwrap_or_default().trim_end_matches(joint);
    let after = text.get(range.end..).unwrap_or_default().trim_start_matches(joint);
    format!("{} {}", before.trim_start_matches(joint), after.trim_end_matches([' ', ':', '-', '–']))
        .trim()
        .to_owned()
}
