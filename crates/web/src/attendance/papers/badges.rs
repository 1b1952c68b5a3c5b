//! Badges: name, category and groups in front; the personal code behind the
//! fold, where nobody else reads it.

use base::sheet::{Badge, Block, Run, Sheet};
use civic::{attendance::Seat, workshop::Participant};

use super::{super::said::groups, Matter};
use crate::workshop::commune_line;

/// The badges.
#[must_use]
pub fn sheet(matter: &Matter<'_>) -> Sheet {
    let (l, workshop) = (matter.l(), &matter.day.workshop);
    let badges = matter.people.iter().map(|who| badge(matter, who)).collect();
    Sheet {
        lang: matter.lang.code().to_owned(),
        title: l.t("badges-title").plain(),
        letterhead: Vec::new(),
        subtitle: Some(l.t("badges-fold").plain()),
        foot: workshop.title.clone(),
        wide: false,
        blocks: vec![Block::Badges { badges }],
    }
}

fn badge(matter: &Matter<'_>, who: &Participant) -> Badge {
    let l = matter.l();
    let seats: Vec<Seat> =
        matter.seats.iter().filter(|seat| seat.participant_id == who.id).cloned().collect();
    let mut lines = vec![Run::plain(matter.category(who))];
    lines.extend(groups(l, &seats).into_iter().map(Run::bold));
    lines.push(Run::quiet(commune_line(l, matter.unit)));
    Badge {
        name: if who.name.is_empty() {
            "…………………………".to_owned()
        } else {
            who.name.clone()
        },
        lines,
        payload: matter.page(who),
        caption: l.t("badges-own").plain(),
    }
}
