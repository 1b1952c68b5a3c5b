//! The day as lines, one for each item: its hour, its minutes, its title.

use civic::{
    agenda::{
        Part, Plan, Slot,
        rules::{
            edit::{Edit, apply},
            plan::{Span, time},
            templates::Template,
        },
    },
    framing::paper::Kind,
};
use press::{Figure, Html, Msg, Translator};
use uuid::Uuid;

use super::{EditorPage, span};

/// One line of the day.
#[derive(Debug, Clone)]
pub(in super::super) struct Line {
    /// The row or item; nothing for groups, which have a lane each.
    pub(super) id: Option<Uuid>,
    /// `head`, `item` or `pause`.
    pub(super) class: &'static str,
    /// When it begins, where that is known.
    pub(super) hour: Option<Figure>,
    pub(super) title: String,
    /// How long it lasts; nothing where it shares what the others leave.
    pub(super) minutes: Option<i64>,
    /// Whether its length follows from its items.
    pub(super) summed: bool,
    pub(super) optional: bool,
    /// Whether it may be marked as one that is left out.
    pub(super) may_opt: bool,
    /// The groups that work at the same time.
    pub(super) lanes: Vec<Part>,
}

/// By how many minutes a tap makes something longer or shorter.
const STEP: i64 = 5;

impl Line {
    /// The minutes after a tap on plus: the next five.
    pub(super) fn more(&self) -> i64 {
        let minutes = self.minutes.unwrap_or(0);
        (minutes / STEP + 1) * STEP
    }

    /// The minutes after a tap on minus: the five before.
    pub(super) fn less(&self) -> i64 {
        let minutes = self.minutes.unwrap_or(0);
        ((minutes - 1) / STEP * STEP).max(STEP)
    }

    /// Whether there is something to take away.
    pub(super) fn may_less(&self) -> bool {
        self.minutes.is_some_and(|minutes| minutes > STEP)
    }
}

/// A day to begin from, as the page offers it.
#[derive(Debug, Clone)]
pub(in super::super) struct Offered {
    pub(super) word: &'static str,
    pub(super) name: Msg,
    pub(super) how: Msg,
    /// Its day in its proportions.
    pub(super) strip: Option<Html>,
}

/// Minutes to choose, as the page offers them.
#[derive(Debug, Clone)]
pub(in super::super) struct Lasts {
    pub(super) minutes: i64,
    /// Whether it lasts so long now.
    pub(super) chosen: bool,
    /// When the day would end.
    pub(super) ends: Option<Figure>,
    /// Whether that is later than the last version has it.
    pub(super) longer: bool,
}

impl EditorPage {
    /// The line of a row.
    pub(super) fn line_of(&self, slot: &Slot, times: &Span) -> Line {
        let pause = slot.kind != Kind::Session;
        Line {
            id: Some(slot.id),
            class: if pause { "pause" } else { "head" },
            hour: Some(self.l.time(time(times.from))),
            title: self.title(slot),
            minutes: Some(slot.minutes).filter(|minutes| *minutes > 0),
            summed: slot.is_summed() || slot.kind == Kind::Closing,
            optional: slot.optional,
            may_opt: slot.kind != Kind::Break && slot.kind != Kind::Closing,
            lanes: Vec::new(),
        }
    }

    /// The lines of a row's items, groups at the same time as one.
    pub(super) fn lines(&self, slot: &Slot, times: &Span) -> Vec<Line> {
        let mut from = Some(times.from);
        let line = |block: std::ops::Range<usize>| {
            let (minutes, parts) = (slot.lasts(&block), &slot.parts[block]);
            let hour = from.map(|from| self.l.time(time(from)));
            from = from.and_then(|from| Some(from + minutes?));
            let alone = parts.first().filter(|_| parts.len() == 1);
            Line {
                id: alone.map(|part| part.id),
                class: "item",
                hour,
                title: alone
                    .map_or_else(|| self.l.t("cockpit-groups").attr(), |it| it.title.clone()),
                minutes,
                summed: false,
                optional: alone.is_some_and(|part| part.optional),
                may_opt: alone.is_some(),
                lanes: if alone.is_some() { Vec::new() } else { parts.to_vec() },
            }
        };
        slot.blocks().into_iter().map(line).collect()
    }

    /// Minutes in the room that a line has for them.
    pub(super) fn short(&self, minutes: &i64) -> Msg {
        self.l.msg("agenda-short").n("minutes", minutes)
    }

    /// The minutes of the whole day.
    pub(super) fn whole(&self) -> i64 {
        self.plan().ends() - self.plan().starts
    }

    /// From when until when the day goes.
    pub(super) fn day_hours(&self) -> Figure {
        span(self.l, Span { from: self.plan().starts, until: self.plan().ends() })
    }

    /// By how many minutes the day is longer than the last version's.
    fn over(&self) -> i64 {
        self.plan().ends() - self.agenda.plan.ends()
    }

    /// Whether the day no longer fits.
    pub(super) fn is_longer(&self) -> bool {
        self.over() > 0
    }

    /// Whether the day fits, in a class and in words.
    pub(super) fn fit(&self) -> (&'static str, Msg) {
        let l = self.l;
        match self.over() {
            0 => ("fits", l.t("agenda-fits")),
            over @ 1.. => ("over", l.msg("agenda-over").s("minutes", l.minutes(over))),
            over => ("fits", l.msg("agenda-under").s("minutes", l.minutes(-over))),
        }
    }

    /// The minutes to choose from, each with the end of the day that it makes.
    pub(super) fn choices(&self, id: Uuid, lasts: Option<i64>) -> Vec<Lasts> {
        let choice = |minutes: i64| {
            let plan = apply(self.plan(), &Edit::Minutes(id, minutes), &mut Uuid::nil);
            let ends = plan.ok().map(|plan| plan.ends());
            Lasts {
                minutes,
                chosen: lasts == Some(minutes),
                ends: ends.map(|ends| self.l.time(time(ends))),
                longer: ends.is_some_and(|ends| ends > self.agenda.plan.ends()),
            }
        };
        [5, 10, 15, 20, 30, 45, 60].map(choice).to_vec()
    }

    /// The day as a strip, in its proportions: breaks pale, groups hatched.
    pub(super) fn strip(&self) -> Html {
        strip(self.l, self.plan())
    }

    pub(super) fn templates(&self) -> Vec<Offered> {
        let offered = |(word, plan): (&'static str, Option<&Plan>)| Offered {
            word,
            name: self.l.word("agenda-template", word),
            how: self.l.word("agenda-template-how", word),
            strip: plan.map(|plan| strip(self.l, plan)),
        };
        let days = Template::ALL.iter().map(|it| (it.word(), it.shape()));
        let days: Vec<(&str, Plan)> = days.collect();
        let others = days.iter().map(|(word, plan)| (*word, Some(plan)));
        std::iter::once(("paper", self.paper.as_ref())).chain(others).map(offered).collect()
    }
}

/// A day in its proportions.
fn strip(l: &Translator, plan: &Plan) -> Html {
    let mut bars = String::new();
    let mut from = 0;
    for slot in &plan.slots {
        from += slot.lead;
        let mut at = from;
        let blocks = if slot.is_summed() { slot.blocks() } else { Vec::new() };
        for block in &blocks {
            let lasts = slot.lasts(block).unwrap_or(0);
            bar(&mut bars, at, lasts, if block.len() > 1 { "par" } else { "" });
            at += lasts;
        }
        if blocks.is_empty() {
            let class = if slot.kind == Kind::Session { "" } else { "pause" };
            bar(&mut bars, at, slot.minutes, class);
        }
        from += slot.minutes;
    }
    let label = l.t("agenda-strip").attr();
    Html::trusted(format!(
        "<svg class=\"ag-strip\" viewBox=\"0 0 {from} 10\" preserveAspectRatio=\"none\" role=\"img\" \
         aria-label=\"{label}\">{bars}</svg>",
        from = from.max(1)
    ))
}

fn bar(bars: &mut String, at: i64, lasts: i64, class: &str) {
    let (from, wide) = (at, (lasts - 1).max(0));
    bars.push_str(&format!(
        "<rect class=\"{class}\" x=\"{from}\" y=\"0\" width=\"{wide}\" height=\"10\"/>"
    ));
}
