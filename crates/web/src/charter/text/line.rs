//! The one quiet line under a provision: how many spoke about it, what they
//! were answered, whether it changed, where it comes from.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
};

use base::Id;
use civic::{
    consultation::Verdict,
    document::{Level, Provision, SourceKind, Wording},
};
use press::{Html, Translator};

use super::Material;

/// What is known of every provision's line, with the words that repeat.
pub(super) struct Lines {
    l: &'static Translator,
    /// What became of what was said: how much came to which end.
    ends: HashMap<Id<Provision>, BTreeMap<Option<Verdict>, i64>>,
    /// Of how much of which kind it comes.
    origins: HashMap<Id<Provision>, BTreeMap<SourceKind, i64>>,
    words: HashMap<(&'static str, i64), Html>,
    shapes: HashMap<Option<Verdict>, Html>,
}

impl Lines {
    pub(super) fn new(l: &'static Translator, material: &Material) -> Self {
        let mut ends: HashMap<_, BTreeMap<_, i64>> = HashMap::new();
        for it in &material.outcomes {
            if let Some(id) = it.provision_id {
                *ends.entry(id).or_default().entry(it.verdict()).or_default() += it.count;
            }
        }
        let mut origins: HashMap<_, BTreeMap<_, i64>> = HashMap::new();
        for it in &material.gathered {
            origins.entry(it.provision_id).or_default().insert(it.kind, it.count);
        }
        Self { l, ends, origins, words: HashMap::new(), shapes: HashMap::new() }
    }

    /// How many spoke about a provision.
    pub(super) fn count(&self, id: Id<Provision>) -> i64 {
        self.ends.get(&id).map_or(0, |ends| ends.values().sum())
    }

    /// That many voices, in words; nothing where there are none.
    pub(super) fn voices(&mut self, count: i64) -> Option<Html> {
        (count > 0).then(|| self.word("provision-voices", count))
    }

    /// The whole line of a provision; nothing where nothing is known of it.
    pub(super) fn of(&mut self, wording: &Wording) -> Option<Html> {
        let id = wording.provision_id;
        let (total, waiting) = (self.count(id), self.waiting(id));
        let mut parts: Vec<Html> = self.voices(total).into_iter().collect();
        if total > 0 {
            parts.push(self.answered(total, total - waiting));
        }
        if wording.changed {
            let changed = if wording.level == Level::Measure {
                "line-changed-measure"
            } else {
                "line-changed"
            };
            parts.push(self.word(changed, 0));
        }
        let mut line = String::new();
        for (at, part) in parts.into_iter().enumerate() {
            let joint = if at > 0 { " · " } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(line, "{joint}{part}");
        }
        if let Some(origin) = self.origin(id) {
            let joint = if line.is_empty() { "" } else { " · " };
            let _ = write!(line, "<span class=\"from\">{joint}{origin}</span>");
        }
        for verdict in self.verdicts(id) {
            let _ = write!(line, " {}", self.shape(verdict));
        }
        (!line.is_empty()).then(|| Html::trusted(line))
    }

    /// The ends to which what was said came, those that wait last.
    fn verdicts(&self, id: Id<Provision>) -> Vec<Option<Verdict>> {
        let ends = self.ends.get(&id).into_iter().flatten();
        let mut ends: Vec<Option<Verdict>> = ends.map(|(verdict, _)| *verdict).collect();
        ends.sort_by_key(Option::is_none);
        ends
    }

    fn waiting(&self, id: Id<Provision>) -> i64 {
        self.ends.get(&id).and_then(|ends| ends.get(&None)).copied().unwrap_or(0)
    }

    /// How many of them have their answer.
    fn answered(&mut self, total: i64, answered: i64) -> Html {
        match answered {
            0 => self.word("line-waiting", 0),
            all if all == total => self.word("line-answered", total),
            some => self.word("line-answered-some", some),
        }
    }

    /// What it comes from first of all: the room, then what was said later,
    /// then those who wrote it.
    fn origin(&mut self, id: Id<Provision>) -> Option<Html> {
        let kinds = self.origins.get(&id)?;
        let count = |kind| kinds.get(&kind).copied();
        let first = [
            (SourceKind::Card, "line-cards"),
            (SourceKind::Sentence, "line-sentences"),
            (SourceKind::Contribution, "line-contributions"),
            (SourceKind::Council, "line-council"),
            (SourceKind::DraftingTeam, "line-team"),
            (SourceKind::Model, "line-model"),
        ];
        let (key, count) = first.into_iter().find_map(|(kind, key)| Some((key, count(kind)?)))?;
        Some(self.word(key, count))
    }

    fn word(&mut self, key: &'static str, count: i64) -> Html {
        let l = self.l;
        let word = self.words.entry((key, count));
        word.or_insert_with(|| l.msg(key).n("count", count).html()).clone()
    }

    fn shape(&mut self, verdict: Option<Verdict>) -> &Html {
        let word = || press::shape(verdict.map_or("waiting", |verdict| verdict.word()));
        self.shapes.entry(verdict).or_insert_with(word)
    }
}
