//! Voting on a phone, filled.

use base::Lang;
use civic::plenary::{BallotKind, queries::OwnBallot};
use press::{FormView, Translator};

use super::{frame, vote};
use crate::plenary::phone::{EnterPage, OwnBallotPage, OwnVotesPage};

pub(super) fn own_votes(lang: Lang) -> OwnVotesPage {
    let l = Translator::of(lang);
    let votes = vec![vote(lang, BallotKind::Dots, true), vote(lang, BallotKind::Dots, false)];
    let back = Some(format!("/{lang}/beni-mellal/invitation/K7QM-2XWP"));
    let (here, news) = (String::new(), String::new());
    OwnVotesPage { l, frame: frame(lang, l.t("votes-title")), votes, back, here, news }
}

pub(super) fn own_ballot(lang: Lang, kind: BallotKind, voted: bool) -> OwnBallotPage {
    let votes = vote(lang, kind, true);
    let own = OwnBallot { options: votes.options.clone(), votes, voted };
    let back = Some(format!("/{lang}/beni-mellal/invitation/K7QM-2XWP"));
    let frame = frame(lang, &own.votes.ballot.title);
    let (l, form, news) = (Translator::of(lang), FormView::new(lang), String::new());
    OwnBallotPage { l, frame, own, form, back, news, until: (!voted).then_some(1) }
}

pub(super) fn enter(lang: Lang) -> EnterPage {
    let l = Translator::of(lang);
    let form = FormView::new(lang);
    EnterPage { l, frame: frame(lang, l.t("enter-title")), which: "own", form }
}
