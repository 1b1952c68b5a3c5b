//! The digest by which a published text is known.

use sha2::{Digest, Sha256};

use super::by_provision;
use crate::document::{
    Measure, Wording,
    measure::{FIELDS, Field},
};

/// SHA-256 over the text in a canonical form: every part with its length
/// before it, so that no two texts share one.
#[must_use]
pub fn digest(form: i64, text: &[Wording], measures: &[Measure]) -> [u8; 32] {
    digest_of(FIELDS, form, text, measures)
}

fn digest_of(fields: &[Field], form: i64, text: &[Wording], measures: &[Measure]) -> [u8; 32] {
    let particulars = by_provision(measures);
    let mut hash = Sha256::new();
    let mut part = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    for wording in text {
        part(&wording.provision_id.to_string());
        part(wording.level.word());
        part(&wording.number);
        part(if wording.repealed { "repealed" } else { "standing" });
        part(&wording.heading.ar);
        part(&wording.heading.fr);
        part(&wording.body.ar);
        part(&wording.body.fr);
        if let Some(measure) = particulars.get(&wording.provision_id) {
            let counted = fields.iter().filter(|field| field.since <= form);
            counted.flat_map(|field| field.columns).for_each(|column| part(&column.text(measure)));
        }
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use base::Id;
    use uuid::Uuid;

    use super::*;
    use crate::document::{
        Level, Particulars,
        measure::{Column, Kind, columns},
    };

    fn text() -> (Vec<Wording>, Vec<Measure>) {
        let wording = |(level, number): (Level, &str)| Wording {
            version_id: Id::new(Uuid::from_u128(1)),
            provision_id: Id::new(Uuid::from_u128(level.depth().into())),
            level,
            model_provision_id: None,
            position: 1,
            number: number.into(),
            heading: base::LocalText::new("المحور الأول", "Premier axe"),
            body: base::LocalText::new("نص.", ""),
            changed: true,
            repealed: level == Level::Objective,
            revision: 3,
        };
        let levels = [(Level::Axis, "1"), (Level::Objective, "1.1"), (Level::Measure, "1")];
        let mut particulars = Particulars::default();
        for column in columns() {
            match column.kind {
                Kind::Text(_, at) => *at(&mut particulars) = column.name.to_owned(),
                Kind::Day(_, at) => *at(&mut particulars) = Some(jiff::civil::date(2024, 1, 15)),
                Kind::Dirhams(_, at) => *at(&mut particulars) = Some(40_000),
                Kind::Weight(_, at) => *at(&mut particulars) = 3,
            }
        }
        let measure = Measure { provision_id: Id::new(Uuid::from_u128(2)), particulars };
        (levels.into_iter().map(wording).collect(), vec![measure])
    }

    #[test]
    fn a_text_keeps_the_digest_that_it_was_published_with() {
        let (text, measures) = text();
        assert_eq!(
            hex::encode(digest(1, &text, &measures)),
            "285b85aafe5bab7c599c005f49ae1fa50424762fc2a55d5c5aa35ce6b3e80931"
        );
    }

    #[test]
    fn a_field_of_a_later_form_leaves_earlier_digests_as_they_were() {
        let (text, measures) = text();
        let later = Field {
            label: "later",
            since: 2,
            lines: 1,
            columns: &[Column {
                name: "later",
                label: "later",
                kind: Kind::Weight(|it| &it.weight, |it| &mut it.weight),
            }],
        };
        let same = |field: &Field| Field { ..*field };
        let fields: Vec<Field> = FIELDS.iter().map(same).chain([later]).collect();
        assert_eq!(digest_of(&fields, 1, &text, &measures), digest(1, &text, &measures));
        assert_ne!(digest_of(&fields, 2, &text, &measures), digest(1, &text, &measures));
    }
}
