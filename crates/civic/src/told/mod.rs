//! What may be told of a commune's people in public, on all its pages together:
//! how many women and men came to a workshop, of which category, and took part
//! at which stage; of which age; whose contributions changed the text. Every
//! page asks here, and the figures of one page are decided with those of all
//! others ([`base::cells`]).
//!
//! Known anyhow, and told as it is: how many people came or contributed, and
//! how many of them did not say their sex or age, which says nothing of them.
//! What is decided of a workshop follows from that workshop alone, so that its
//! page stays as it is whatever happens later; figures of the commune are told
//! beside it or not at all.
//!
//! What this does not see: how a figure changes from one day to the next, what
//! people know of their neighbours, and the published list of a drawing.

use base::{
    cells::{self, Cells},
    figures::is_small,
};

use crate::process::StageKind;

/// Women, men, and those who did not say.
pub type Sexes = [i64; 3];

/// A workshop's people: women and men of each category, and those who did not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sitting {
    /// Women and men by category.
    pub categories: Vec<[i64; 2]>,
    /// How many did not say.
    pub unsaid: i64,
}

/// What may be told of a workshop's people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfWorkshop {
    /// Whether all women and all men.
    pub sums: bool,
    /// Whether the women and the men of each category.
    pub categories: Vec<[bool; 2]>,
}

/// The people of a commune who took part.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// Its workshops.
    pub workshops: Vec<Sitting>,
    /// The persons who came to any of them, each once.
    pub present: Sexes,
    /// The residents who contributed, by stage.
    pub stages: Vec<(StageKind, Sexes)>,
}

/// A part of the commune's people: all of them, or those of a stage.
pub type Part = Option<StageKind>;

/// The parts that are told of, those of the stages before the whole.
pub const PARTS: [Part; 4] =
    [Some(StageKind::Workshop), Some(StageKind::SecondLevel), Some(StageKind::Public), None];

/// Of which parts of a commune's people women and men may be told, beside what
/// the pages of its workshops tell.
#[must_use]
pub fn of_commune(people: &People) -> Vec<(Part, bool)> {
    let mut table = Table::of(people);
    let parts = PARTS.into_iter().map(|part| {
        let place = table.part(part);
        (part, table.tell(&place))
    });
    parts.collect()
}

/// What may be told of a workshop's people.
#[must_use]
pub fn of_workshop(sitting: &Sitting) -> OfWorkshop {
    let unsaid = sitting.categories.len() * 2;
    let [female, male] = [0, 1].map(|sex| (sex..unsaid).step_by(2).collect::<Vec<_>>());
    let counts = sitting.categories.iter().flatten().copied().chain([sitting.unsaid]);
    let mut cells = Cells::of(counts.collect());
    cells.keep(&female);
    cells.keep(&male);
    cells.know(&[unsaid]);
    cells.know(&(0..=unsaid).collect::<Vec<_>>());
    let sums = cells.tell(&female) && cells.tell(&male);
    let told = cells.tell_each(&(0..unsaid).map(|cell| vec![cell]).collect::<Vec<_>>());
    OfWorkshop { sums, categories: told.chunks(2).map(|pair| [pair[0], pair[1]]).collect() }
}

/// Which age bands may be told, and whether the young against the others; the
/// young are the first two.
#[must_use]
pub fn of_ages(bands: &[i64]) -> (bool, Vec<bool>) {
    let all: Vec<usize> = (0..bands.len()).collect();
    let (young, others) = all.split_at(bands.len().min(2));
    let mut cells = Cells::of(bands.to_vec());
    cells.keep(young);
    cells.keep(others);
    cells.know(&all);
    let told = cells.tell(young) && cells.tell(others);
    (told, cells.tell_each(&all.iter().map(|band| vec![*band]).collect::<Vec<_>>()))
}

/// Whether it may be told whose contributions changed the text: of women, men
/// and those who did not say, how many had an answer and how many of them did.
#[must_use]
pub fn of_answers(answered: &Sexes, taken_up: &Sexes) -> bool {
    let refused = [0, 1, 2].map(|sex| answered[sex] - taken_up[sex]);
    let mut cells = Cells::of(taken_up.iter().chain(&refused).copied().collect());
    for sex in [0, 1] {
        cells.keep(&[sex, sex + 3]);
    }
    for known in [vec![2], vec![5], vec![0, 1, 2], vec![3, 4, 5]] {
        cells.know(&known);
    }
    [vec![0], vec![3], vec![1], vec![4]].iter().all(|figure| cells.tell(figure))
}

/// Whether counts of people as a whole may be told.
#[must_use]
pub fn of_all(counts: &[i64]) -> bool {
    counts.iter().all(|count| !is_small(*count))
}

/// Which parts of people who answered may be told, where all of them are known.
#[must_use]
pub fn of_parts(counts: &[i64], may: &[bool]) -> Vec<bool> {
    cells::told(counts, may)
}

/// Where women, men and those who did not say stand among the cells.
#[derive(Debug, Clone, Default)]
struct Place([Vec<usize>; 3]);

impl Place {
    fn whole(&self) -> Vec<usize> {
        self.0.concat()
    }

    fn with(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(own, more)| own.extend(more));
        self
    }
}

/// The cells of a commune's people: women, men and those who did not say of
/// each workshop and stage. Its categories add nothing: where they tell a sum of
/// a workshop, its page tells that sum.
struct Table {
    cells: Cells,
    present: Place,
    stages: Vec<(StageKind, Place)>,
}

impl Table {
    fn of(people: &People) -> Self {
        let mut counts = Vec::new();
        let mut place = |sexes: &Sexes| {
            counts.extend(sexes);
            Place([3, 2, 1].map(|before| vec![counts.len() - before]))
        };
        let sittings: Vec<Place> = people.workshops.iter().map(|it| place(&it.sexes())).collect();
        let stages: Vec<_> = people.stages.iter().map(|(kind, it)| (*kind, place(it))).collect();
        // Whoever came twice is one person: these are cells of their own then.
        let once = visits(&people.workshops) == people.present;
        let present = match once {
            true => sittings.iter().fold(Place::default(), Place::with),
            false => place(&people.present),
        };
        let mut table = Self { cells: Cells::of(counts), present, stages };
        table.keep_what_is_few(&sittings);
        for (place, sitting) in sittings.iter().zip(&people.workshops) {
            if of_workshop(sitting).sums {
                place.0.iter().for_each(|cells| table.cells.know(cells));
            }
        }
        table
    }

    fn keep_what_is_few(&mut self, sittings: &[Place]) {
        let stages = self.stages.iter().map(|(_, place)| place);
        let own = sittings.iter().chain(stages).chain([&self.present]);
        let own: Vec<Place> = own.cloned().collect();
        for place in own.iter().cloned().chain(PARTS.map(|part| self.part(part))) {
            self.cells.keep(&place.0[0]);
            self.cells.keep(&place.0[1]);
        }
        for place in own {
            self.cells.know(&place.0[2]);
            self.cells.know(&place.whole());
        }
    }

    fn part(&self, part: Part) -> Place {
        let stages = self.stages.iter().filter(|(kind, _)| part.is_none_or(|of| of == *kind));
        let start = match part {
            None | Some(StageKind::Workshop) => self.present.clone(),
            Some(_) => Place::default(),
        };
        stages.fold(start, |place, (_, more)| place.with(more))
    }

    /// Tells women and men of a place together or neither.
    fn tell(&mut self, place: &Place) -> bool {
        self.cells.tell(&place.0[0]) && self.cells.tell(&place.0[1])
    }
}

impl Sitting {
    fn sexes(&self) -> Sexes {
        let of = |sex: usize| self.categories.iter().map(|of| of[sex]).sum();
        [of(0), of(1), self.unsaid]
    }
}

/// Women, men and those who did not say of all workshops, whoever came twice
/// counted twice.
fn visits(workshops: &[Sitting]) -> Sexes {
    let sexes: Vec<Sexes> = workshops.iter().map(Sitting::sexes).collect();
    [0, 1, 2].map(|sex| sexes.iter().map(|of| of[sex]).sum())
}

#[cfg(test)]
mod tests;
