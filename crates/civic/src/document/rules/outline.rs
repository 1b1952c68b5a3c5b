//! The order of a text: one list, in which what stands deeper belongs to what
//! stands before it.

use std::ops::Range;

use crate::document::{Level, Wording};

/// Where a new provision goes, as an index: after the named one, at the end of
/// what belongs with it; at the end of the text when none is named. None when
/// a provision of that level cannot stand there.
#[must_use]
pub fn insertion(text: &[Wording], level: Level, after: Option<usize>) -> Option<usize> {
    let mut at = after.map_or(text.len(), |after| after + 1);
    while text.get(at).is_some_and(|next| next.level.depth() > level.depth()) {
        at += 1;
    }
    stands(level, text[..at].iter().map(|before| before.level)).then_some(at)
}

/// Whether a provision of a level may stand behind those levels.
fn stands(level: Level, before: impl DoubleEndedIterator<Item = Level>) -> bool {
    let mut above = before.rev().filter(|other| other.depth() < level.depth());
    level.depth() == 0 || above.next().is_some()
}

/// A provision with all that belongs to it.
#[must_use]
pub fn branch(text: &[Wording], at: usize) -> Range<usize> {
    let depth = text[at].level.depth();
    let deeper = text[at + 1..].iter().take_while(|next| next.level.depth() > depth).count();
    at..at + 1 + deeper
}

/// The order (as indices) after moving a provision, with all that belongs to
/// it, behind another one; at the beginning when none is named. None when it
/// cannot stand there.
#[must_use]
pub fn moved(text: &[Wording], from: usize, after: Option<usize>) -> Option<Vec<usize>> {
    let branch = branch(text, from);
    if after.is_some_and(|after| branch.contains(&after)) {
        return None;
    }
    let rest: Vec<usize> = (0..text.len()).filter(|at| !branch.contains(at)).collect();
    let level = text[from].level;
    let behind = after.and_then(|after| rest.iter().position(|at| *at == after));
    let mut at = behind.map_or(0, |behind| behind + 1);
    while rest.get(at).is_some_and(|next| text[*next].level.depth() > level.depth()) {
        at += 1;
    }
    if !stands(level, rest[..at].iter().map(|before| text[*before].level)) {
        return None;
    }
    let mut order = rest;
    order.splice(at..at, branch);
    // What stood beneath the moved provision's place must still stand beneath something.
    all_stand(text, &order).then_some(order)
}

/// Whether every provision of an order stands beneath one that may hold it.
fn all_stand(text: &[Wording], order: &[usize]) -> bool {
    let levels: Vec<Level> = order.iter().map(|at| text[*at].level).collect();
    (0..levels.len()).all(|at| stands(levels[at], levels[..at].iter().copied()))
}

/// The numbers of provisions in their order: chapters, articles, axes and
/// measures are counted through the text, objectives within their axis. What
/// was taken out keeps its number, so that «Article 7» stays article 7.
#[must_use]
pub fn numbers(levels: impl IntoIterator<Item = Level>) -> Vec<String> {
    let (mut sections, mut objectives, mut leaves) = (0, 0, 0);
    let mut number = |level: Level| match level {
        Level::Chapter | Level::Axis => {
            (sections, objectives) = (sections + 1, 0);
            sections.to_string()
        }
        Level::Objective => {
            objectives += 1;
            format!("{sections}.{objectives}")
        }
        Level::Article | Level::Measure => {
            leaves += 1;
            leaves.to_string()
        }
    };
    levels.into_iter().map(&mut number).collect()
}

#[cfg(test)]
mod tests {
    use base::Id;
    use uuid::Uuid;

    use super::*;

    fn text(levels: &[Level]) -> Vec<Wording> {
        let wording = |(at, level): (usize, &Level)| Wording {
            version_id: Id::new(Uuid::nil()),
            provision_id: Id::new(Uuid::from_u128(at as u128)),
            level: *level,
            model_provision_id: None,
            position: i64::try_from(at).unwrap_or(0) + 1,
            number: String::new(),
            heading: base::LocalText::default(),
            body: base::LocalText::default(),
            changed: false,
            repealed: false,
            revision: 1,
        };
        levels.iter().enumerate().map(wording).collect()
    }

    use Level::{Article, Axis, Chapter, Measure, Objective};

    #[test]
    fn articles_are_counted_through_the_text_and_objectives_within_their_axis() {
        assert_eq!(
            numbers([Chapter, Article, Article, Chapter, Article]),
            ["1", "1", "2", "2", "3"]
        );
        assert_eq!(
            numbers([Axis, Objective, Measure, Objective, Axis, Objective, Measure]),
            ["1", "1.1", "1", "1.2", "2", "2.1", "2"]
        );
    }

    #[test]
    fn a_new_provision_goes_behind_all_that_belongs_to_the_named_one() {
        let charter = text(&[Chapter, Article, Article, Chapter, Article]);
        assert_eq!(insertion(&charter, Chapter, Some(0)), Some(3));
        assert_eq!(insertion(&charter, Article, Some(0)), Some(1));
        assert_eq!(insertion(&charter, Article, None), Some(5));
        assert_eq!(insertion(&text(&[]), Article, None), None);
    }

    #[test]
    fn a_chapter_moves_with_its_articles_and_nothing_is_left_without_a_chapter() {
        let charter = text(&[Chapter, Article, Article, Chapter, Article]);
        assert_eq!(moved(&charter, 0, Some(4)), Some(vec![3, 4, 0, 1, 2]));
        assert_eq!(moved(&charter, 3, None), Some(vec![3, 4, 0, 1, 2]));
        assert_eq!(moved(&charter, 0, Some(1)), None);
        assert_eq!(moved(&charter, 1, None), None);
        assert_eq!(moved(&charter, 1, Some(3)), Some(vec![0, 2, 3, 1, 4]));
    }
}
