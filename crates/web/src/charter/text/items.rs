//! The provisions of a text's page. The page is long and read by many, so
//! whatever repeats from provision to provision is written once and put in again.

use std::collections::HashMap;

use base::Id;
use civic::{
    document::{
        Level, Particulars, Provision, Wording,
        rules::{self, Run},
    },
    plan::{self, Progress},
};
use press::{Html, Translator};

use super::{Facts, Item, Material, Window, line::Lines};
use crate::{
    charter::said::{outlook, provision_path},
    words::LocalWords,
};

/// The provisions in the making.
pub(super) struct Items<'a> {
    l: &'static Translator,
    material: &'a Material,
    window: Option<&'a Window>,
    particulars: HashMap<Id<Provision>, &'a Particulars>,
    progress: HashMap<Id<Provision>, &'a Progress>,
    labels: HashMap<Level, Html>,
    lines: Lines,
}

impl<'a> Items<'a> {
    pub(super) fn new(
        l: &'static Translator,
        material: &'a Material,
        window: Option<&'a Window>,
    ) -> Self {
        Self {
            l,
            material,
            window,
            particulars: rules::by_provision(&material.measures),
            progress: material.progress.iter().map(|it| (it.provision_id, it)).collect(),
            labels: Level::ALL.iter().map(|it| (*it, l.word("level", it).html())).collect(),
            lines: Lines::new(l, material),
        }
    }

    pub(super) fn all(mut self) -> Vec<Item> {
        let material = self.material;
        let shown = material.text.provisions.iter().filter(|it| !it.repealed || it.changed);
        let mut items: Vec<Item> = shown.map(|wording| self.item(wording)).collect();
        self.count_sections(&mut items);
        items
    }

    fn item(&mut self, wording: &Wording) -> Item {
        let lang = self.l.lang();
        let id = wording.provision_id;
        let leaf = wording.level.is_leaf() && !wording.repealed;
        let open = self.window.filter(|_| leaf);
        let path = provision_path(wording.level, id);
        let voices = self.lines.count(id);
        Item {
            id,
            level: wording.level,
            label: self.labels.get(&wording.level).cloned().unwrap_or_default(),
            number: wording.number.clone(),
            heading: LocalWords::pick(lang, &wording.heading),
            body: LocalWords::pick(lang, &wording.body),
            runs: self.runs(wording),
            repealed: wording.repealed,
            href: path.map(|path| format!("{}{path}", self.material.base)),
            contribute: open.map(|window| format!("{}?provision={id}", window.contribute)),
            voices,
            said: self.lines.voices(voices),
            line: if leaf { self.lines.of(wording) } else { None },
            facts: self.facts(id),
        }
    }

    /// What changed in a provision since the version before, word by word.
    fn runs(&self, wording: &Wording) -> Vec<Run> {
        let lang = self.l.lang();
        let same = |it: &&Wording| it.provision_id == wording.provision_id;
        let former = self.material.former.iter().find(same);
        let (Some(former), false) = (former, wording.repealed) else { return Vec::new() };
        let (before, after) = (former.body.get(lang), wording.body.get(lang));
        if before == after { Vec::new() } else { rules::diff(before, after) }
    }

    /// Says of each chapter and axis how much was said about what stands in it.
    fn count_sections(&mut self, items: &mut [Item]) {
        let mut within = 0;
        for item in items.iter_mut().rev() {
            within += item.voices;
            if item.is_section() {
                item.voices = within;
                item.said = self.lines.voices(within);
                within = 0;
            }
        }
    }

    fn facts(&self, id: Id<Provision>) -> Option<Facts> {
        let particulars = self.particulars.get(&id)?;
        let progress = self.progress.get(&id).copied();
        let due = particulars.due_on;
        let judged = plan::rules::outlook(progress, due, self.material.today);
        Some(Facts {
            responsible: LocalWords::pick(self.l.lang(), &particulars.responsible),
            due,
            percent: progress.map(|progress| progress.percent),
            light: outlook(self.l, judged),
        })
    }
}
