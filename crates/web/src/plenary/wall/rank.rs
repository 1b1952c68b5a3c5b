//! Lines that rank themselves: the result of a vote, and the themes by their
//! cards. A share is of the whole, whatever page of it is shown.

use askama::{Template, filters::HtmlSafe};
use civic::{
    cards::Card,
    plenary::{
        BallotKind,
        queries::{OptionResult, Votes},
        rules::packed,
    },
    synthesis::Theme,
};
use press::{Figure, Html, Msg, Translator, measure::Weight};

use super::{Body, Foot, Hall, Shown, fit, lists::Lines};

/// How many lines fit with room to spare, and how many at most.
const FEW: usize = 6;
const MOST: usize = 10;
/// Units of a line's name among few and among many.
const NAME: f32 = 32.5;
const NARROW: f32 = 40.0;
/// Room for many lines, in tenths of a unit.
const DOWN: usize = 400;
/// How many stand out at the head.
const HEAD: usize = 3;

/// Ranked lines.
#[derive(Template)]
#[template(path = "plenary/wall/rank.html")]
pub(in crate::plenary) struct Rank {
    l: &'static Translator,
    rows: Vec<Row>,
    many: bool,
}

impl HtmlSafe for Rank {}

/// A line with its place.
#[derive(Clone)]
struct Row {
    place: usize,
    name: String,
    /// Of a hundred: what the bar fills, the longest being whole; for stances
    /// those who agree, then those who disagree.
    agree: f32,
    against: Option<f32>,
    got: Html,
    share: Option<Figure>,
}

impl Rank {
    fn is_head(&self, row: &Row) -> bool {
        row.place <= HEAD.min(self.rows.len().div_ceil(2))
    }

    fn figure(&self, place: &usize) -> Figure {
        self.l.number(*place)
    }
}

/// How many rows stand on the page shown, and whether they are small.
fn paged(hall: &Hall<'_>, rows: &[Row]) -> (Vec<Row>, bool, i64) {
    // Few lines have room for two lines of a name each, six for one.
    let most = if rows.len() > 4 { NAME } else { 1.7 * NAME };
    let large = |row: &Row| fit::width(&row.name, Weight::Bold, 3.2) <= most;
    if rows.len() <= FEW && rows.iter().all(large) {
        return (rows.to_vec(), false, 1);
    }
    let takes = |row: &Row| 10 + 29 * fit::lines(&row.name, NARROW, Weight::Bold);
    let (part, pages) = packed(rows, hall.on.projection.page, MOST, DOWN, takes);
    (part.to_vec(), true, pages)
}

#[allow(clippy::cast_precision_loss, reason = "a share is drawn, not computed with")]
fn hundredth(part: i64, whole: i64) -> f32 {
    if whole > 0 { part as f32 * 100.0 / whole as f32 } else { 0.0 }
}

/// The place of each line: equal lines share one.
fn places(weights: &[i64]) -> Vec<usize> {
    let place = |weight: &i64| 1 + weights.iter().filter(|it| *it > weight).count();
    weights.iter().map(place).collect()
}

/// The themes of a session, those with most cards first.
pub(super) fn themes(hall: &Hall<'_>, all: &[Theme], cards: &[Card]) -> Shown {
    let l = hall.l;
    let session = hall.session().map(|row| row.id);
    let of = |row: &&Theme| Some(row.session_id) == session;
    let size = |theme: &Theme| {
        let own = cards.iter().filter(|card| card.stands() && card.theme_id == Some(theme.id));
        own.count().try_into().unwrap_or(0)
    };
    let own = all.iter().filter(of);
    let mut own: Vec<(&Theme, i64)> = own.map(|theme| (theme, size(theme))).collect();
    own.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let weights: Vec<i64> = own.iter().map(|(_, count)| *count).collect();
    let most = weights.first().copied().unwrap_or(0);
    let rows = own.iter().zip(places(&weights)).map(|((theme, count), place)| Row {
        place,
        name: theme.title.clone(),
        agree: hundredth(*count, most),
        against: None,
        got: l.msg("wall-group-cards").n("count", *count).html(),
        share: None,
    });
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        let body = Body::Lines(Lines::empty(l, "outcome-no-themes"));
        return Shown { title: Some(hall.title()), body, foot: Vec::new(), pages: 1 };
    }
    let (rows, many, pages) = paged(hall, &rows);
    let body = Body::Rank(Rank { l, rows, many });
    Shown { title: Some(hall.title()), body, foot: Vec::new(), pages }
}

/// The result of a closed vote.
pub(super) fn result(hall: &Hall<'_>, shown: &Votes) -> Shown {
    let lines = shown.result.as_ref().map_or(&[][..], |result| &result.lines);
    let rows: Vec<Row> = match shown.ballot.kind {
        BallotKind::Stance => stances(hall.l, lines, shown.voted()),
        BallotKind::Dots | BallotKind::Points => given(hall.l, shown.ballot.kind, lines),
    };
    let (rows, many, pages) = paged(hall, &rows);
    let l = hall.l;
    let question = l.msg("wall-result").s("question", &shown.ballot.title).plain();
    let fits = fit::lines(&question, super::HEAD, Weight::Bold) == 1;
    let title = if fits { question } else { l.t("wall-result-bare").plain() };
    let body = Body::Rank(Rank { l, rows, many });
    Shown { title: Some(title), body, foot: sources(hall, shown), pages }
}

/// Dots or points: what each line got, of all that were given.
fn given(l: &'static Translator, kind: BallotKind, lines: &[OptionResult]) -> Vec<Row> {
    let weights: Vec<i64> = lines.iter().map(OptionResult::weight).collect();
    let (most, whole) = (weights.iter().max().copied().unwrap_or(0), weights.iter().sum::<i64>());
    let rows = lines.iter().zip(places(&weights)).map(|(line, place)| Row {
        place,
        name: name(l, line),
        agree: hundredth(line.given, most),
        against: None,
        got: l.word("wall-got", kind).n("count", line.given).html(),
        share: Some(l.percent(f64::from(hundredth(line.given, whole)) / 100.0, 0)),
    });
    rows.collect()
}

/// Stances: how many agree and how many do not, of those who voted.
fn stances(l: &'static Translator, lines: &[OptionResult], voted: i64) -> Vec<Row> {
    let weights: Vec<i64> = lines.iter().map(OptionResult::weight).collect();
    let rows = lines.iter().zip(places(&weights)).map(|(line, place)| {
        let said: Msg = l.msg("wall-stances").n("agree", line.agree).n("disagree", line.disagree);
        Row {
            place,
            name: name(l, line),
            agree: hundredth(line.agree, voted),
            against: Some(hundredth(line.disagree, voted)),
            got: said.html(),
            share: None,
        }
    });
    rows.collect()
}

/// A line's words; where they are too long for a wall, where to read them.
pub(super) fn name(l: &Translator, line: &OptionResult) -> String {
    spoken(l, &line.option.text, line.option.position, NARROW, 9)
}

/// Words that fit into so many lines, else the line's number.
pub(super) fn spoken(l: &Translator, words: &str, position: i64, wide: f32, most: usize) -> String {
    match fit::lines(words, wide, Weight::Bold) <= most {
        true => words.to_owned(),
        false => l.msg("wall-line-on-phone").n("number", position).plain(),
    }
}

fn sources(hall: &Hall<'_>, shown: &Votes) -> Vec<Foot> {
    let l = hall.l;
    let turnout = l.msg("wall-turnout").n("voted", shown.voted()).n("present", shown.present());
    let (phones, hands) = (shown.phones, shown.voted() - shown.phones);
    let told = match hands {
        0 => l.msg("wall-by-phone").n("phones", phones),
        _ => l.msg("wall-by-phone-and-hand").n("phones", phones).n("hands", hands),
    };
    vec![Foot::new(&turnout), Foot::new(&told)]
}
