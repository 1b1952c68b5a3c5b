//! A vote: its lines and the three steps that lead to it while it is open,
//! then its result.

use askama::{Template, filters::HtmlSafe};
use civic::plenary::{
    BallotOption,
    queries::Votes,
    rules::{self, packed},
};
use press::{Html, Msg, Translator, measure::Weight, qr};

use super::{Body, Foot, Hall, Room, Shown, Words, fit, lists::Lines, rank};
use crate::plenary::votes;

/// Units of a line's words: alone in its row, large and small, and in halves.
const LARGE: f32 = 45.8;
const SMALL: f32 = 47.0;
const HALF: f32 = 21.4;
/// How many lines stand in one column, and in two.
const FEW: usize = 6;
const MOST: usize = 10;
/// Units of the address beside its number.
const ADDRESS: f32 = 33.0;

/// An open vote.
#[derive(Template)]
#[template(path = "plenary/wall/vote.html")]
pub(in crate::plenary) struct Vote {
    l: &'static Translator,
    question: Words,
    options: Vec<String>,
    shape: &'static str,
    address: String,
    address_class: &'static str,
    code: String,
    scan: Html,
}

impl HtmlSafe for Vote {}

pub(super) fn shown(hall: &Hall<'_>, votes: Option<&Votes>) -> Shown {
    match votes {
        None => Shown {
            title: Some(hall.l.t("votes-title").plain()),
            body: Body::Lines(Lines::empty(hall.l, "wall-no-vote")),
            foot: Vec::new(),
            pages: 1,
        },
        Some(shown) if shown.ballot.is_open() => open(hall, shown),
        Some(shown) => rank::result(hall, shown),
    }
}

fn open(hall: &Hall<'_>, shown: &Votes) -> Shown {
    let l = hall.l;
    let many = shown.options.len() > FEW;
    let (most, high) = if many { (3.2, 9.8) } else { (5.0, 11.0) };
    let room = Room { wide: 52.0, high };
    let question = hall.fitted(&shown.ballot.title, room, most, &l.t("wall-vote"));
    let down = 39.5 - room.height(&question.words, Weight::Bold, size(question.class));
    let (options, shape, pages) = arranged(hall, &shown.options, down);
    let key = &hall.on.projection.screen_key;
    let at = format!("{}/v", hall.origin);
    let address = at.split_once("://").map_or(at.as_str(), |(_, rest)| rest).to_owned();
    let large = fit::width(&address, Weight::Bold, 3.2) <= ADDRESS;
    let scan = format!("{}/screen/{key}/votes", hall.origin);
    let title = l.msg("wall-vote-head").s("manner", votes::manner(l, &shown.ballot).plain());
    Shown {
        title: Some(title.plain()),
        body: Body::Vote(Vote {
            l,
            question,
            options,
            shape,
            address,
            address_class: if large { "w3" } else { fit::LEAST.0 },
            code: rules::hall_code(key),
            scan: qr(&scan, &l.t("screen-scan").attr()),
        }),
        foot: foot(l, shown),
        pages,
    }
}

fn size(class: &str) -> fit::Size {
    fit::SIZES.into_iter().find(|size| size.0 == class).unwrap_or(fit::LEAST)
}

/// The lines on the page shown, in the largest shape that holds them all.
fn arranged(
    hall: &Hall<'_>,
    options: &[BallotOption],
    down: f32,
) -> (Vec<String>, &'static str, i64) {
    let told = |wide: f32, most: usize| -> Vec<String> {
        let all = options.iter();
        all.map(|it| rank::spoken(hall.l, &it.text, it.position, wide, most)).collect()
    };
    let page = hall.on.projection.page;
    let large = Room { wide: LARGE, high: down };
    let high = |words: &String| large.height(words, Weight::Bold, ("w3", 3.2)) + 1.6;
    let one = told(LARGE, 9);
    if one.len() <= FEW && one.iter().map(high).sum::<f32>() <= down {
        return (one, "", 1);
    }
    let halves = told(HALF, 4);
    let in_halves = |words: &String| 2 + 27 * fit::lines(words, HALF, Weight::Bold);
    let tallest = halves.iter().map(in_halves).max().unwrap_or(1);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a wall's tenths")]
    let tenths = (down * 10.0) as usize;
    let rows = (tenths / (tallest + 6)).clamp(1, MOST / 2);
    if options.len() > FEW && tallest <= 83 {
        let (part, pages) = rules::part(&halves, page, 2 * rows);
        return (part.to_vec(), "many", pages);
    }
    let small = told(SMALL, 8);
    let takes = |words: &String| 16 + 33 * fit::lines(words, SMALL, Weight::Bold);
    let (part, pages) = packed(&small, page, FEW, tenths, takes);
    (part.to_vec(), "small", pages)
}

fn foot(l: &'static Translator, shown: &Votes) -> Vec<Foot> {
    let voted: Msg = l.msg("wall-voted").n("voted", shown.voted()).n("present", shown.present());
    vec![Foot::large(&voted), Foot::new(&l.t("wall-no-phone"))]
}
