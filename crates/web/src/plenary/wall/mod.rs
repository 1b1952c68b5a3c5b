//! The hall's wall: one picture of 16 to 9 in a unit of its own, so that the
//! projector, a laptop and the miniature on the facilitator's page are one
//! template. What is shown is chosen by the facilitator; the server chooses
//! sizes by the font's own widths, so that nothing is ever cut.

mod activities;
mod cards;
mod course;
mod fit;
mod groups;
mod lists;
mod rank;
mod sentence;
mod thread;
mod vote;
mod welcome;

use askama::{Template, filters::HtmlSafe};
use base::{Id, Instant, Result};
use civic::{
    activities::queries::{Reviewed, reviewed},
    agenda::{
        Slot,
        queries::{Course, course},
        rules::{clock::Stood, moving::Moving},
    },
    plenary::{
        Projection, View,
        queries::{self, Content, OnScreen},
        rules::acts,
    },
    workshop::{Session, Workshop},
};
use db::Reader;
use press::{Html, Translator, measure::Weight};

use self::fit::Room;
use crate::{
    agenda::{Reads, Ticking},
    context::RequestContext,
    workshop::page_head,
};

/// Units of the one line above a view, between the star, the page and the hour.
const HEAD: f32 = 68.0;

/// The wall.
#[derive(Template)]
#[template(path = "plenary/wall.html")]
pub(crate) struct Wall {
    l: &'static Translator,
    now: Instant,
    /// Whether the facilitator has darkened it.
    dark: bool,
    /// The line above; none where the cards themselves fill the wall.
    title: Option<String>,
    body: Body,
    foot: Vec<Foot>,
    page: i64,
    pages: i64,
    tells_page: bool,
}

impl HtmlSafe for Wall {}

/// What stands between head and foot.
pub(super) enum Body {
    Welcome(welcome::Welcome),
    Clock(course::Clock),
    Groups(groups::Groups),
    Cards(lists::Cards),
    Rank(rank::Rank),
    Vote(vote::Vote),
    Sentence(sentence::Said),
    Lines(lists::Lines),
    Activities(activities::Planned),
    Thread(thread::Thread),
}

/// A word at the foot.
pub(super) struct Foot {
    words: Html,
    large: bool,
}

impl Foot {
    fn new(words: &press::Msg) -> Self {
        Self { words: words.html(), large: false }
    }

    fn large(words: &press::Msg) -> Self {
        Self { words: words.html(), large: true }
    }
}

/// What every view is made from.
pub(in crate::plenary) struct Hall<'a> {
    pub(super) l: &'static Translator,
    pub(super) on: &'a OnScreen,
    pub(super) course: &'a Course,
    pub(super) now: Instant,
    /// Where links of the commune begin, with scheme and host.
    pub(super) origin: &'a str,
    pub(super) activities: &'a [Reviewed],
}

impl Hall<'_> {
    /// The session that the view is of.
    fn session(&self) -> Option<&Session> {
        let subject = self.on.projection.subject_id?;
        self.on.sessions.iter().find(|row| row.id.uuid() == subject)
    }

    /// A session's name where it fits in so many lines of a place, else its number.
    fn name(&self, session: &Session, wide: f32, lines: usize) -> String {
        let whole = page_head::session_name(self.l, session);
        if fit::lines(&whole, wide, Weight::Bold) <= lines {
            return whole;
        }
        match session.number {
            Some(number) => self.l.msg("outcome-session-bare").n("number", number).plain(),
            None => self.l.word("paper-kind", session.kind.word()).plain(),
        }
    }

    /// The rows of the released programme, with where each stands.
    fn rows(&self) -> impl Iterator<Item = DayRow<'_>> {
        let rows = self.course.plan.slots.iter().zip(&self.course.standing.rows);
        rows.map(|(slot, stood)| {
            let of = |session: &&Session| session.id.uuid() == slot.id;
            DayRow { slot, stood, session: self.on.sessions.iter().find(of) }
        })
    }

    /// A row's name in a place so wide.
    fn row_name(&self, row: &DayRow<'_>, wide: f32) -> String {
        match row.session {
            Some(session) => self.name(session, wide, 2),
            None => row.slot.title.clone(),
        }
    }

    /// The line above a view of a session.
    fn title(&self) -> String {
        self.session().map_or_else(String::new, |session| self.name(session, HEAD, 1))
    }

    fn hour(&self, at: Instant) -> press::Figure {
        self.l.time(at.local().time())
    }

    /// What comes next, at the foot; its title where there is room for it.
    fn next(&self, wide: f32) -> Option<Foot> {
        let (title, at) = self.course.next()?;
        let told = match title.is_empty() || fit::width(&title, Weight::Regular, 2.5) > wide {
            true => self.l.msg("wall-next-at"),
            false => self.l.msg("screen-next").s("what", title),
        };
        Some(Foot::new(&told.s("time", self.hour(at))))
    }

    /// Time left until a moment.
    fn left(&self, until: Instant) -> Ticking {
        let moves = Moving::since(until.0);
        Ticking::new(moves, Reads::Left, self.now)
    }

    /// A text that people wrote, as large as its place allows; a sentence that
    /// says where to read it, where no size would do.
    fn fitted(&self, words: &str, room: Room, most: f32, instead: &press::Msg) -> Words {
        match room.size(words, Weight::Bold, most) {
            Some((class, _)) => Words { words: words.to_owned(), class },
            None => Words { words: instead.plain(), class: fit::LEAST.0 },
        }
    }
}

/// A row of the day.
pub(super) struct DayRow<'a> {
    slot: &'a Slot,
    stood: &'a Stood,
    session: Option<&'a Session>,
}

impl DayRow<'_> {
    /// Whether something is worked on in it; otherwise it is a pause.
    const fn is_work(&self) -> bool {
        self.slot.number.is_some()
    }
}

/// Words with the class of their size.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub(super) words: String,
    pub(super) class: &'static str,
}

/// What a view gives to the wall.
pub(super) struct Shown {
    title: Option<String>,
    body: Body,
    foot: Vec<Foot>,
    pages: i64,
}

impl Wall {
    /// The wall of what is shown.
    pub(super) fn of(hall: &Hall<'_>) -> Self {
        let view = hall.on.projection.view;
        let shown = match &hall.on.content {
            Content::Day if view == View::Clock => course::shown(hall),
            Content::Day if view == View::Activities => activities::shown(hall),
            Content::Day => welcome::shown(hall),
            Content::Groups(groups) => groups::shown(hall, groups),
            Content::Cards { tables, cards } => lists::cards(hall, tables, cards),
            Content::Themes { themes, cards } => rank::themes(hall, themes, cards),
            Content::Vote(votes) => vote::shown(hall, votes.as_ref()),
            Content::Synthesis(synthesis) => sentence::shown(hall, synthesis),
            Content::Parking(parked) => lists::parking(hall, parked),
            Content::Thread(thread) => thread::shown(hall, thread),
        };
        let Shown { title, body, foot, pages } = shown;
        let page = hall.on.projection.page.clamp(1, pages);
        // A sentence and an activity say their place themselves.
        let counted = matches!(view, View::Synthesis | View::Activities);
        Self {
            tells_page: pages > 1 && !counted,
            l: hall.l,
            now: hall.now,
            dark: hall.on.projection.dark,
            title,
            body,
            foot,
            page,
            pages,
        }
    }

    /// How many parts the view has.
    pub(super) const fn pages(&self) -> i64 {
        self.pages
    }

    /// Of when the picture is.
    fn hour(&self) -> press::Figure {
        self.l.time(self.now.local().time())
    }

    fn clock(&self) -> Ticking {
        let moves = Moving::since(0);
        Ticking::new(moves, Reads::Hour, self.now)
    }
}

/// The wall of a workshop as it stands now, with what it was made from: for the
/// projector, and as `{{ wall }}` inside `class="mini"` for a page of the
/// office, which loads `wall.css`. Nothing where nothing was chosen yet.
pub(crate) async fn chosen(
    context: &RequestContext,
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Option<(Wall, OnScreen)>> {
    match queries::projection(tx, &context.actor, workshop).await? {
        Some(projection) => standing(context, tx, projection).await.map(Some),
        None => Ok(None),
    }
}

/// The wall of a projection, with what it was made from.
pub(super) async fn standing(
    context: &RequestContext,
    tx: &mut Reader,
    projection: Projection,
) -> Result<(Wall, OnScreen)> {
    let now = context.site.db().now();
    let workshop = projection.workshop_id;
    let course = course(tx, workshop, now).await?;
    let view = acts::shown(projection.view, &course.standing);
    let on = queries::on_screen(tx, Projection { view, ..projection }).await?;
    let activities = match on.projection.view {
        View::Activities => reviewed(tx, workshop).await?,
        _ => Vec::new(),
    };
    let (l, origin) = (context.l, context.link(""));
    let hall = Hall { l, on: &on, course: &course, now, origin: &origin, activities: &activities };
    Ok((Wall::of(&hall), on))
}
