//! The planned activities, one after another: what is planned, three answers,
//! the hands that were counted, and the list that follows the present one.

use askama::{Template, filters::HtmlSafe};
use civic::activities::{Ruling, queries::Reviewed};
use press::{Figure, Msg, Translator, measure::Weight};

use super::{Body, Foot, Hall, Room, Shown, fit, lists::Lines};

/// How many activities the list shows.
const LIST: usize = 7;
/// Units of a title in the list, where it may take two lines.
const SHORT: f32 = 28.5;

/// One activity.
#[derive(Template)]
#[template(path = "plenary/wall/activities.html")]
pub(in crate::plenary) struct Planned {
    l: &'static Translator,
    place: i64,
    count: i64,
    title: String,
    lang: String,
    class: &'static str,
    /// Whether the title leaves no room for the list.
    alone: bool,
    period: Option<String>,
    hands: Vec<Hand>,
    list: Vec<Listed>,
}

impl HtmlSafe for Planned {}

/// One of the three answers.
struct Hand {
    ruling: Ruling,
    hands: Option<Figure>,
    most: bool,
}

/// A line of the list.
struct Listed {
    name: String,
    ruling: Option<Ruling>,
    here: bool,
}

impl Planned {
    fn word(&self, ruling: &Ruling) -> Msg {
        self.l.word("wall-ruling", ruling)
    }
}

pub(super) fn shown(hall: &Hall<'_>) -> Shown {
    let (l, all) = (hall.l, hall.activities);
    let title = Some(l.t("activities-title").plain());
    let pages = i64::try_from(all.len()).unwrap_or(1).max(1);
    let place = hall.on.projection.page.clamp(1, pages);
    let at = usize::try_from(place - 1).unwrap_or(0);
    let Some(row) = all.get(at) else {
        let body = Body::Lines(Lines::empty(l, "activities-none"));
        return Shown { title, body, foot: Vec::new(), pages };
    };
    let room = Room { wide: 53.0, high: 16.5 };
    let size = room.size(&row.activity.title, Weight::Bold, 4.1);
    let period = &row.activity.period;
    let fits = !period.is_empty() && fit::lines(period, 45.0, Weight::Regular) == 1;
    let planned = Planned {
        l,
        place,
        count: pages,
        title: row.activity.title.clone(),
        lang: hall.on.workshop.lang.clone(),
        class: size.unwrap_or(fit::LEAST).0,
        alone: size.is_none(),
        period: fits.then(|| l.msg("wall-planned").s("period", period).plain()),
        hands: hands(l, row),
        list: list(l, all, at),
    };
    Shown { title, body: Body::Activities(planned), foot: foot(hall, row), pages }
}

fn hands(l: &'static Translator, row: &Reviewed) -> Vec<Hand> {
    let review = row.review.as_ref();
    let rulings = Ruling::ALL.iter().map(|ruling| {
        let own = review.filter(|review| review.ruling == *ruling);
        let hands = own.and_then(|review| review.hands_for).map(|count| l.number(count));
        Hand { ruling: *ruling, hands, most: own.is_some() }
    });
    rulings.collect()
}

/// Seven lines around the present one.
fn list(l: &Translator, all: &[Reviewed], at: usize) -> Vec<Listed> {
    let from = at.saturating_sub(LIST / 2).min(all.len().saturating_sub(LIST));
    let rows = all.iter().enumerate().skip(from).take(LIST);
    let listed = rows.map(|(place, row)| {
        let title = &row.activity.title;
        let short = fit::lines(title, SHORT, Weight::Bold) <= 2;
        let bare = l.msg("wall-activity").n("place", place + 1).plain();
        Listed {
            name: if short { title.clone() } else { bare },
            ruling: row.review.as_ref().map(|review| review.ruling),
            here: place == at,
        }
    });
    listed.collect()
}

fn foot(hall: &Hall<'_>, row: &Reviewed) -> Vec<Foot> {
    let l = hall.l;
    let minuted = Foot::new(&l.t("wall-reason-minuted"));
    let Some(review) = &row.review else { return vec![minuted] };
    let counted = [review.hands_for, review.hands_against, review.hands_neither];
    let hands: i64 = counted.into_iter().flatten().sum();
    if hands == 0 {
        return vec![minuted];
    }
    let told = l.msg("wall-hands").n("hands", hands).n("present", hall.on.people.here.max(hands));
    vec![Foot::new(&told), minuted]
}
