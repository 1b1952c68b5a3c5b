//! What an answer may be, and what may be told of few answers.

use base::{
    Error, Id, Result,
    figures::{SMALLEST_CELL, real, share},
};

use super::{Answer, Channel, Evaluation, Given, Part, Summary, Tally, Topic};
use crate::{people::Sex, told, workshop::Category};

/// The most characters of open words.
pub const WORDS_LIMIT: usize = 600;

/// An answer says something, within the marks there are, of a category there is.
pub fn sensible(given: &Given, categories: &[Id<Category>]) -> Result<()> {
    let marked = given.marks.iter().flatten();
    if marked.clone().any(|mark| !(1..=5).contains(mark)) {
        return Err(Error::invalid("", "fault-form-broken"));
    }
    if given.category.is_some_and(|id| !categories.contains(&id)) {
        return Err(Error::invalid("category", "fault-choose"));
    }
    if marked.count() == 0 && given.missing.is_empty() && given.words.is_empty() {
        return Err(Error::invalid("", "fault-evaluation-empty"));
    }
    Ok(())
}

/// The form takes answers between its opening and its closing.
pub const fn taking(evaluation: &Evaluation) -> Result<()> {
    match evaluation.closed_at {
        None => Ok(()),
        Some(_) => Err(Error::Refused("refused-evaluation-closed")),
    }
}

/// No more answers than people: a shared form must not outvote the hall.
pub const fn room_left(answers: i64, present: i64) -> Result<()> {
    if answers < present { Ok(()) } else { Err(Error::Refused("refused-evaluation-full")) }
}

/// How many answers came by each door that brought any.
#[must_use]
pub fn by_channel(answers: &[Answer]) -> Vec<(Channel, i64)> {
    let by = |channel: Channel| answers.iter().filter(|it| it.channel == channel).count();
    let all = Channel::ALL.iter().map(|channel| (*channel, count(by(*channel))));
    all.filter(|(_, count)| *count > 0).collect()
}

/// What was said, once it may be read: with fewer than five answers, nothing.
#[must_use]
pub fn summary(answers: &[Answer], categories: &[Id<Category>]) -> Option<Summary> {
    if answers.len() < usize::try_from(SMALLEST_CELL).unwrap_or_default() {
        return None;
    }
    let known = categories.iter().copied().map(Some).chain([None]).collect();
    let said = |words: fn(&Answer) -> &String| -> Vec<String> {
        answers.iter().map(words).filter(|words| !words.is_empty()).cloned().collect()
    };
    Some(Summary {
        topics: Topic::ALL
            .iter()
            .enumerate()
            .map(|(at, topic)| tally(answers, at, *topic))
            .collect(),
        sexes: parts(answers, Sex::ALL.to_vec(), |answer| answer.sex),
        categories: parts(answers, known, |answer| answer.category_id),
        missing: said(|answer| &answer.missing),
        words: said(|answer| &answer.words),
    })
}

fn tally(answers: &[Answer], at: usize, topic: Topic) -> Tally {
    let mut counts = [0; 5];
    let mut unknown = 0;
    for answer in answers {
        let place = answer.marks()[at].and_then(|mark| usize::try_from(mark - 1).ok());
        match place.and_then(|place| counts.get_mut(place)) {
            Some(count) => *count += 1,
            None => unknown += 1,
        }
    }
    let marks: Vec<i64> = answers.iter().filter_map(|answer| answer.marks()[at]).collect();
    Tally { topic, counts, unknown, mean: mean(&marks) }
}

fn mean(marks: &[i64]) -> Option<f64> {
    let count = i64::try_from(marks.len()).unwrap_or(i64::MAX);
    share(real(marks.iter().sum()), real(count))
}

/// Each part with its means, where enough of it answered.
fn parts<T: Copy + PartialEq>(
    answers: &[Answer],
    all: Vec<T>,
    of: impl Fn(&Answer) -> T,
) -> Vec<Part<T>> {
    let marks = |part: T, at: usize| -> Vec<i64> {
        let own = answers.iter().filter(|answer| of(answer) == part);
        own.filter_map(|answer| answer.marks()[at]).collect()
    };
    let sizes: Vec<i64> = all
        .iter()
        .map(|part| count(answers.iter().filter(|answer| of(answer) == *part).count()))
        .collect();
    let told = told::of_parts(&sizes, &vec![true; all.len()]);
    let rated: [Vec<bool>; 4] = std::array::from_fn(|at| {
        let counts: Vec<i64> = all.iter().map(|part| count(marks(*part, at).len())).collect();
        told::of_parts(&counts, &told)
    });
    let part = |(place, part): (usize, &T)| Part {
        of: *part,
        answers: told[place].then_some(sizes[place]),
        means: std::array::from_fn(|at| {
            rated[at][place].then(|| mean(&marks(*part, at))).flatten()
        }),
    };
    all.iter().enumerate().map(part).collect()
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(sex: Sex, mark: Option<i64>) -> Answer {
        Answer {
            channel: Channel::Hall,
            sex,
            category_id: None,
            organisation: mark,
            facilitation: None,
            voice: Some(3),
            usefulness: Some(5),
            missing: String::new(),
            words: String::new(),
        }
    }

    #[test]
    fn four_answers_tell_nothing_and_five_do() {
        let four = vec![answer(Sex::Female, Some(4)); 4];
        assert_eq!(summary(&four, &[]), None);
        let five = vec![answer(Sex::Female, Some(4)); 5];
        let told = summary(&five, &[]).expect("a summary");
        assert_eq!((told.topics[0].counts, told.topics[0].mean), ([0, 0, 0, 5, 0], Some(4.0)));
        assert_eq!((told.topics[1].unknown, told.topics[1].mean), (5, None));
    }

    #[test]
    fn a_few_of_one_sex_are_not_told_nor_found_by_subtraction() {
        let mut answers = vec![answer(Sex::Female, Some(5)); 9];
        answers.extend(vec![answer(Sex::Male, Some(1)); 3]);
        let told = summary(&answers, &[]).expect("a summary");
        assert!(told.sexes.iter().all(|part| part.of == Sex::Unsaid || part.answers.is_none()));
        answers.extend(vec![answer(Sex::Male, None); 3]);
        let told = summary(&answers, &[]).expect("a summary");
        assert_eq!((told.sexes[0].answers, told.sexes[1].answers), (Some(9), Some(6)));
        assert_eq!(told.sexes[1].means[0], None, "only three men marked it");
        assert_eq!(told.sexes[0].means[0], None, "or theirs would be found by subtraction");
        assert_eq!(told.sexes[1].means[2], Some(3.0));
    }
}
