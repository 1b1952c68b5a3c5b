//! Two versions of a text, provision by provision.

use std::collections::{HashMap, HashSet};

use base::{Id, Lang};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Run, diff};
use crate::document::{Particulars, Provision, Wording, measure::FIELDS};

/// What became of a provision from one version to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It says the same.
    Unchanged,
    /// Its words changed.
    Changed,
    /// It is new.
    Added,
    /// It was taken out.
    Repealed,
}

/// A provision in both versions.
#[derive(Debug, Clone)]
pub struct Change {
    /// What became of it.
    pub fate: Fate,
    /// Whether it stands elsewhere in the order.
    pub moved: bool,
    /// Its wording in the second version; in the first where it has none there.
    pub wording: Wording,
    /// Its number in the first version.
    pub number_before: Option<String>,
    /// The heading word by word.
    pub heading: Vec<Run>,
    /// The text word by word.
    pub body: Vec<Run>,
    /// The particulars that changed: the key of the field's name, before and after.
    pub particulars: Vec<(&'static str, String, String)>,
}

/// Two versions compared.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    /// Every provision, in the order of the second version.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// How many provisions met a fate.
    #[must_use]
    pub fn count(&self, fate: Fate) -> usize {
        self.changes.iter().filter(|change| change.fate == fate).count()
    }

    /// Whether the two versions say the same in the same order.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.iter().all(|change| change.fate == Fate::Unchanged && !change.moved)
    }
}

/// A version as it is compared: its provisions and the measures' particulars.
pub type Side<'a> = (&'a [Wording], &'a HashMap<Id<Provision>, &'a Particulars>);

/// Compares two versions in a reader's language.
#[must_use]
pub fn compare(before: Side<'_>, after: Side<'_>, lang: Lang) -> Comparison {
    let stayed = stayed(before.0, after.0);
    let earlier: HashMap<_, _> = before.0.iter().map(|it| (it.provision_id, it)).collect();
    let later: HashSet<_> = after.0.iter().map(|it| it.provision_id).collect();
    let mut changes: Vec<Change> = after
        .0
        .iter()
        .filter_map(|wording| {
            let old = earlier.get(&wording.provision_id).copied();
            let mut change = change(old, wording, lang)?;
            change.moved = old.is_some() && !stayed.contains(&wording.provision_id);
            change.particulars = particulars(
                before.1.get(&wording.provision_id).copied(),
                after.1.get(&wording.provision_id).copied(),
                lang,
            );
            if change.fate == Fate::Unchanged && !change.particulars.is_empty() {
                change.fate = Fate::Changed;
            }
            Some(change)
        })
        .collect();
    let gone = before.0.iter().filter(|it| !it.repealed && !later.contains(&it.provision_id));
    changes.extend(gone.map(|wording| taken_out(wording, wording, lang)));
    Comparison { changes }
}

/// The provisions that kept their order.
fn stayed(before: &[Wording], after: &[Wording]) -> HashSet<Id<Provision>> {
    let ids = |text: &[Wording]| text.iter().map(|it| it.provision_id).collect::<Vec<_>>();
    let (before, after) = (ids(before), ids(after));
    capture_diff_slices(Algorithm::Lcs, &before, &after)
        .into_iter()
        .filter_map(|op| match op {
            DiffOp::Equal { old_index, len, .. } => Some(&before[old_index..old_index + len]),
            _ => None,
        })
        .flatten()
        .copied()
        .collect()
}

/// What became of one provision; none where it was already out in both.
fn change(before: Option<&Wording>, after: &Wording, lang: Lang) -> Option<Change> {
    let earlier = before.filter(|before| !before.repealed);
    match (earlier, after.repealed) {
        (None, true) => None,
        (Some(before), true) => Some(taken_out(before, after, lang)),
        (None, false) => Some(Change {
            fate: Fate::Added,
            moved: false,
            wording: after.clone(),
            number_before: None,
            heading: diff("", after.heading.get(lang)),
            body: diff("", after.body.get(lang)),
            particulars: Vec::new(),
        }),
        (Some(before), false) => {
            let same = before.words() == after.words();
            Some(Change {
                fate: if same { Fate::Unchanged } else { Fate::Changed },
                moved: false,
                wording: after.clone(),
                number_before: Some(before.number.clone()),
                heading: diff(before.heading.get(lang), after.heading.get(lang)),
                body: diff(before.body.get(lang), after.body.get(lang)),
                particulars: Vec::new(),
            })
        }
    }
}

fn taken_out(before: &Wording, wording: &Wording, lang: Lang) -> Change {
    Change {
        fate: Fate::Repealed,
        moved: false,
        wording: wording.clone(),
        number_before: Some(before.number.clone()),
        heading: diff(before.heading.get(lang), ""),
        body: diff(before.body.get(lang), ""),
        particulars: Vec::new(),
    }
}

/// The particulars that differ: the field's name, before and after.
fn particulars(
    before: Option<&Particulars>,
    after: Option<&Particulars>,
    lang: Lang,
) -> Vec<(&'static str, String, String)> {
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    FIELDS
        .iter()
        .map(|field| (field.label, field.text(before, lang), field.text(after, lang)))
        .filter(|(_, old, new)| old != new)
        .collect()
}
