//! How quickly a commune answers, in words first and then drawn.

use civic::archive::home::Answering;
use press::{Msg, Translator};

/// How people are answered, as the home says it.
pub(super) struct Answers {
    pub(super) it: Answering,
    /// What comes down to a sentence: what is late first.
    pub(super) finding: Vec<Msg>,
    /// The days promised, those of the middle answer, those of nine in ten.
    pub(super) days: Option<(i64, i64, i64)>,
}

impl Answers {
    pub(super) fn new(l: &'static Translator, it: Answering, promised: i64) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "days of a stage are few")]
        let whole = |days: f64| days.ceil() as i64;
        let days = it.median_days.zip(it.nine_in_ten_days);
        let days = days.map(|(half, most)| (promised, whole(half), whole(most)));
        Self { it, finding: finding(l, &it, days), days }
    }

    /// How wide the bar must be to hold everything drawn on it.
    pub(super) fn widest(&self) -> i64 {
        self.days.map_or(1, |(promised, half, most)| promised.max(half).max(most).max(1))
    }
}

fn finding(l: &'static Translator, it: &Answering, days: Option<(i64, i64, i64)>) -> Vec<Msg> {
    let mut said = Vec::new();
    if it.overdue > 0 {
        said.push(l.msg("home-late").n("count", it.overdue));
    }
    match days {
        Some((_, half, _)) => said.push(l.msg("home-median").n("count", half)),
        None if it.first_answers > 0 => {
            said.push(l.msg("home-answered-few").n("count", it.first_answers));
        }
        None => said.push(l.t("home-median-unknown")),
    }
    if it.overdue == 0 && it.first_answers > 0 {
        said.push(l.t("home-not-late"));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(it: Answering) -> Vec<String> {
        let l = Translator::of(base::Lang::Ar);
        Answers::new(l, it, 60).finding.iter().map(|said| said.key().to_owned()).collect()
    }

    #[test]
    fn what_is_late_is_said_first_and_few_answers_have_no_median() {
        let some = Answering { received: 9, answered: 3, first_answers: 3, ..Answering::default() };
        assert_eq!(keys(some), ["home-answered-few", "home-not-late"]);
        let known = Answering {
            first_answers: 8,
            median_days: Some(13.5),
            nine_in_ten_days: Some(18.0),
            ..some
        };
        assert_eq!(keys(known), ["home-median", "home-not-late"]);
        assert_eq!(keys(Answering { overdue: 2, ..known }), ["home-late", "home-median"]);
        assert_eq!(keys(Answering::default()), ["home-median-unknown"]);
        let l = Translator::of(base::Lang::Ar);
        assert_eq!(Answers::new(l, known, 60).days, Some((60, 14, 18)));
    }
}
