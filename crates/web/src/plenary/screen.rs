//! The hall's screen: one thing at a time, in letters that are read from the
//! back, without a name. It follows what the facilitator chooses.

use askama::Template;
use base::{Id, Instant, Result};
use civic::{
    agenda::{self, queries::Now},
    cards::{Card, Table},
    plenary::{
        Parked, Projection, View,
        queries::{self, OnScreen, Votes},
        rules,
    },
    synthesis::{Sentence, Theme},
    workshop::{Session, Workshop},
};
use press::{Bars, Figure, Html, Msg, PageFrame, Translator, qr};

use super::{marks, votes};
use crate::{
    address::At,
    agenda::ticking::{Reads, Ticking},
    answer::{self, Answer},
    context::RequestContext,
};

/// How many of a list one screen holds.
const CARDS: usize = 4;
const THEMES: usize = 6;
const SENTENCES: usize = 2;
const LINES: usize = 5;
const ITEMS: usize = 5;
const GROUPS: usize = 6;
/// Half lines that a screen has room for beneath a title of two lines.
const ROOM: usize = 18;
/// Letters of a line across the screen, and beside a count or a code.
const WIDE: usize = 64;
const NARROW: usize = 46;

/// How many half lines words take with the space around them.
fn tall(words: &str, line: usize) -> usize {
    2 * words.chars().count().div_ceil(line).max(1) + 1
}

/// The screen.
#[derive(Template)]
#[template(path = "plenary/projector.html")]
pub(super) struct ScreenPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) on: OnScreen,
    pub(super) now: Instant,
    /// How the day goes, where the clock is shown.
    pub(super) day: Option<Now>,
    /// Where the hall's phones find the syntheses.
    pub(super) hall: String,
    /// Where the address of a group's page begins.
    pub(super) group: String,
    pub(super) news: String,
}

impl ScreenPage {
    fn is(&self, view: &str) -> bool {
        self.on.projection.view.word() == view
    }

    fn clock(&self) -> Figure {
        self.l.time(self.now.local().time())
    }

    /// The drift against the programme released, moving with the page.
    fn drift(&self) -> Option<Ticking> {
        let drift = self.day.as_ref()?.drift?;
        Some(Ticking::new(drift, Reads::Drift, self.now))
    }

    fn hour(&self, at: &Instant) -> Figure {
        self.l.time(at.local().time())
    }

    fn session_name(&self, session: &Session) -> String {
        crate::workshop::page_head::session_name(self.l, session)
    }

    fn code(&self, address: &str) -> Html {
        qr(address, &self.l.t("screen-scan").attr())
    }

    /// The session that the view is of.
    fn session(&self) -> Option<&Session> {
        let subject = self.on.projection.subject_id?;
        self.on.outcome.sessions.iter().find(|row| row.id.uuid() == subject)
    }

    fn table(&self) -> Option<&Table> {
        let subject = self.on.projection.subject_id?;
        self.on.outcome.tables.iter().find(|row| row.id.uuid() == subject)
    }

    fn part<'a, T>(&self, rows: Vec<&'a T>, size: usize) -> (Vec<&'a T>, i64) {
        self.fitted(rows, size, |_| 0)
    }

    /// The part where long things have fewer beside them.
    fn fitted<'a, T>(
        &self,
        rows: Vec<&'a T>,
        size: usize,
        takes: impl Fn(&T) -> usize,
    ) -> (Vec<&'a T>, i64) {
        let page = self.on.projection.page;
        let (part, pages) = rules::packed(&rows, page, size, ROOM, |row| takes(row));
        (part.to_vec(), pages)
    }

    fn groups(&self) -> (Vec<&Table>, i64) {
        let subject = self.on.projection.subject_id;
        let of = |row: &&Table| Some(row.session_id.uuid()) == subject;
        let size = if self.on.keys.is_empty() { 2 * GROUPS } else { GROUPS };
        self.part(self.on.outcome.tables.iter().filter(of).collect(), size)
    }

    fn seated(&self, table: &Table) -> i64 {
        self.on.seated.iter().find(|row| row.0 == table.id).map_or(0, |row| row.1)
    }

    fn written(&self, table: &Table) -> usize {
        self.on.outcome.cards.iter().filter(|row| row.stands() && row.group_id == table.id).count()
    }

    /// The code that opens a group's page.
    fn key(&self, table: &Table) -> Option<Html> {
        let key = self.on.keys.iter().find(|row| row.group == table.id)?;
        let label = self.l.msg("groups-qr").n("number", table.number).attr();
        Some(qr(&format!("{}/{}", self.group, key.key), &label))
    }

    fn cards(&self) -> (Vec<&Card>, i64) {
        let group = self.table().map(|table| table.id);
        let of = |row: &&Card| row.stands() && Some(row.group_id) == group;
        let cards = self.on.outcome.cards.iter().filter(of).collect();
        self.fitted(cards, CARDS, |card| tall(&card.text, WIDE))
    }

    fn themes(&self) -> (Vec<&Theme>, i64) {
        let session = self.session().map(|row| row.id);
        let of = |row: &&Theme| Some(row.session_id) == session;
        let themes = self.on.outcome.themes.iter().filter(of).collect();
        self.fitted(themes, THEMES, |theme| tall(&theme.title, NARROW))
    }

    fn holds(&self, theme: &Theme) -> usize {
        self.on.outcome.cards_in(theme.id).count()
    }

    fn sentences(&self) -> (Vec<&Sentence>, i64) {
        let session = self.session().map(|row| row.id);
        let of = |row: &&Sentence| Some(row.session_id) == session;
        let sentences = self.on.outcome.sentences.iter().filter(of).collect();
        // The cards on which it rests are a line of their own.
        self.fitted(sentences, SENTENCES, |sentence| 2 + tall(&sentence.text, NARROW))
    }

    fn items(&self) -> (Vec<&Parked>, i64) {
        self.fitted(self.on.parked.iter().collect(), ITEMS, |item| tall(&item.text, WIDE))
    }

    fn turnout(&self, shown: &Votes) -> Msg {
        votes::turnout(self.l, shown)
    }

    fn manner(&self, shown: &Votes) -> Msg {
        votes::manner(self.l, &shown.ballot)
    }

    /// The part of the result that is on the screen.
    fn bars(&self, shown: &Votes) -> (Vec<(Option<String>, Bars)>, i64) {
        let lines = shown.result.as_ref().map_or(&[][..], |result| &result.lines);
        let stance = shown.ballot.kind == civic::plenary::BallotKind::Stance;
        let page = self.on.projection.page;
        let (part, pages) = match stance {
            true => rules::part(lines, page, 2),
            false => {
                rules::packed(lines, page, LINES, ROOM, |line| tall(&line.option.text, NARROW))
            }
        };
        (marks::bars(self.l, shown, part), pages)
    }

    /// How many parts the view has.
    pub(super) fn pages(&self) -> i64 {
        match self.on.projection.view {
            View::Welcome | View::Clock => 1,
            View::Groups => self.groups().1,
            View::Cards => self.cards().1,
            View::Themes => self.themes().1,
            View::Synthesis => self.sentences().1,
            View::Parking => self.items().1,
            View::Vote => self.on.votes.as_ref().map_or(1, |shown| self.bars(shown).1),
        }
    }

    fn page(&self, pages: &i64) -> i64 {
        self.on.projection.page.clamp(1, *pages)
    }
}

/// The screen by its own link: for a projector's machine that nobody signed in.
pub(super) async fn page(context: RequestContext, At(key): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let projection = queries::by_screen_key(&mut tx, &key).await?;
    let news = context.here(&format!("/screen/{key}/news"));
    answer::page(&stand(&context, tx, projection, news).await?)
}

/// The screen from the office; before anything was chosen, the choice itself.
pub(super) async fn office(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let found = queries::projection(&mut tx, &context.actor, workshop).await?;
    let Some(projection) = found else {
        civic::workshop::queries::workshop(&mut tx, workshop).await?;
        let at = format!("/office/workshops/{workshop}/presentation");
        return Ok(answer::go(&context.here(&at)));
    };
    let news = context.here("/news");
    answer::page(&stand(&context, tx, projection, news).await?)
}

pub(super) async fn stand(
    context: &RequestContext,
    mut tx: db::Reader,
    projection: Projection,
    news: String,
) -> Result<ScreenPage> {
    let hall = context.link(&format!("/screen/{}/synthesis", projection.screen_key));
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let on = queries::on_screen(&mut tx, projection).await?;
    let frame = context.bare_frame(&on.outcome.workshop.title).stage();
    let frame = frame.commune(context.town(), &context.unit()?.slug, Some(&accent));
    let (now, group) = (context.site.db().now(), context.link("/group"));
    let (workshop, view) = (on.outcome.workshop.id, on.projection.view);
    let day = match view {
        View::Clock => Some(agenda::queries::now(&mut tx, workshop, now).await?),
        _ => None,
    };
    Ok(ScreenPage { l: context.l, frame, on, now, day, hall, group, news })
}

/// The word of a view for its label.
pub(super) fn label(l: &Translator, view: View) -> Msg {
    l.word("screen-view", view)
}
