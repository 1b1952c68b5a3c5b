//! The provisions of a text's page. The page is long and read by many, so
//! whatever repeats from provision to provision is written once and put in again.

use std::collections::{HashMap, HashSet};

use askama::Template;
use base::Id;
use civic::{
    consultation::Counts,
    document::{
        Level, Particulars, Provision, Wording,
        rules::{self, Standing},
    },
    plan::{self, Progress},
};
use press::{Html, ProgressLine, Translator};

use super::{Facts, Item, Material, Window, course::Course};
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
    counts: HashMap<Id<Provision>, i64>,
    said: HashSet<Id<Provision>>,
    labels: HashMap<Level, Html>,
    threads: HashMap<Course, Html>,
    voices: HashMap<i64, Html>,
}

impl<'a> Items<'a> {
    pub(super) fn new(
        l: &'static Translator,
        material: &'a Material,
        window: Option<&'a Window>,
    ) -> Self {
        let count = |it: &Counts| it.provision_id.map(|id| (id, it.total));
        Self {
            l,
            material,
            window,
            particulars: rules::by_provision(&material.measures),
            progress: material.progress.iter().map(|it| (it.provision_id, it)).collect(),
            counts: material.counts.iter().filter_map(count).collect(),
            said: material.said.iter().copied().collect(),
            labels: Level::ALL.iter().map(|it| (*it, l.word("level", it).html())).collect(),
            threads: HashMap::new(),
            voices: HashMap::new(),
        }
    }

    pub(super) fn all(mut self) -> Vec<Item> {
        let material = self.material;
        let shown = material.text.provisions.iter().filter(|it| !it.repealed || it.changed);
        shown.map(|wording| self.item(wording)).collect()
    }

    fn item(&mut self, wording: &Wording) -> Item {
        let lang = self.l.lang();
        let id = wording.provision_id;
        let open = self.window.filter(|_| wording.level.is_leaf() && !wording.repealed);
        let path = provision_path(wording.level, id);
        Item {
            id,
            level: wording.level,
            label: self.labels.get(&wording.level).cloned().unwrap_or_default(),
            number: wording.number.clone(),
            heading: LocalWords::pick(lang, &wording.heading),
            body: LocalWords::pick(lang, &wording.body),
            repealed: wording.repealed,
            href: path.map(|path| format!("{}{path}", self.material.base)),
            contribute: open.map(|window| format!("{}?provision={id}", window.contribute)),
            voices: self.voices(id),
            thread: wording.level.is_leaf().then(|| self.thread(id)),
            facts: self.facts(id),
        }
    }

    /// How many spoke about it; nothing where nobody did yet.
    fn voices(&mut self, id: Id<Provision>) -> Option<Html> {
        let (count, l) = (*self.counts.get(&id)?, self.l);
        let html = self.voices.entry(count);
        Some(html.or_insert_with(|| l.msg("provision-voices").n("count", count).html()).clone())
    }

    fn thread(&mut self, id: Id<Provision>) -> Html {
        let adopted = self.material.standing == Standing::Adopted;
        let said = self.said.contains(&id);
        let result = self.progress.contains_key(&id);
        let course = Course::of(said, &self.material.stages, adopted, result);
        let l = self.l;
        let thread = self.threads.entry(course).or_insert_with(|| {
            let thread = ProgressLine::new(l, course.steps(l)).small();
            Html::trusted(thread.render().unwrap_or_default())
        });
        thread.clone()
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
