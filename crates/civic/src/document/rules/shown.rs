//! Which version of a text everybody reads.

use uuid::Uuid;

use super::super::{PastWording, Version, VersionState};

/// Why a version is the one that a text's page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The council adopted it: it stays, whatever is published after it.
    Adopted,
    /// A stage that is open put it to people.
    PutToPeople,
    /// Nobody is asked about one now: it was published last.
    Latest,
}

/// The version that a text's page shows, of the published ones (the newest
/// first): the one adopted, else the one that the open stage put to people,
/// else the latest. So what people are asked about, and what was decided, do
/// not change by a publication.
#[must_use]
pub fn shown(versions: &[Version], put: Option<Uuid>) -> Option<(&Version, Standing)> {
    let adopted = versions.iter().find(|it| it.state == VersionState::Adopted);
    let asked = || versions.iter().find(|it| Some(it.id.uuid()) == put);
    let latest = || versions.first().map(|it| (it, Standing::Latest));
    adopted
        .map(|it| (it, Standing::Adopted))
        .or_else(|| asked().map(|it| (it, Standing::PutToPeople)))
        .or_else(latest)
}

/// A provision's words in the version that is shown. Where it does not stand in
/// that version, because it is new in a later one, those published last, and
/// that they stand outside.
#[must_use]
pub fn wording_shown(past: &[PastWording], put: Option<Uuid>) -> Option<(&PastWording, bool)> {
    let last = past.first()?;
    let at = match (last.decided, put) {
        (true, _) => past.iter().find(|it| it.version_state == VersionState::Adopted),
        (false, Some(put)) => past.iter().find(|it| it.wording.version_id.uuid() == put),
        (false, None) => Some(last),
    };
    Some(at.map_or((last, true), |at| (at, false)))
}

#[cfg(test)]
mod tests {
    use base::{Id, LocalText};

    use super::*;
    use crate::process::StageKind;

    fn version(number: u128, state: VersionState) -> Version {
        Version {
            id: Id::new(Uuid::from_u128(number)),
            document_id: Id::new(Uuid::nil()),
            number: i64::try_from(number).unwrap_or_default(),
            state,
            stage_kind: StageKind::Public,
            note: LocalText::default(),
            published_at: None,
            digest: None,
            canonical_form: 1,
            revision: 1,
        }
    }

    fn found(versions: &[Version], put: Option<u128>) -> Option<(i64, Standing)> {
        shown(versions, put.map(Uuid::from_u128)).map(|(it, standing)| (it.number, standing))
    }

    #[test]
    fn what_is_put_to_people_or_adopted_stays_when_another_version_is_published() {
        use VersionState::{Adopted, Published};
        let three = [version(3, Published), version(2, Published), version(1, Published)];
        assert_eq!(found(&three, None), Some((3, Standing::Latest)));
        assert_eq!(found(&three, Some(2)), Some((2, Standing::PutToPeople)));
        let decided = [version(3, Published), version(2, Adopted), version(1, Published)];
        assert_eq!(found(&decided, None), Some((2, Standing::Adopted)));
        assert_eq!(found(&decided, Some(3)), Some((2, Standing::Adopted)));
        assert_eq!(found(&[], None), None);
    }
}
