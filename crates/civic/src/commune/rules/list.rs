//! Quarters and bodies out of a list that was read. It is taken whole or not
//! at all.

use base::{Faults, Id, LocalText, contact, fold::fold};
use list::{Checking, Found, Reading, Value};
use uuid::Uuid;

use super::vocabulary::KINDS;
use crate::commune::{Body, BodyKind, Quarter};

/// The most rows that one list may hold.
pub const MOST: usize = 1000;
/// The longest name of a quarter, and of a body or its contact.
pub const LONGEST: [usize; 2] = [120, 200];

/// The columns of which the list of quarters keeps something.
pub const QUARTERS_KEPT: [&str; 2] = ["name_ar", "name_fr"];
/// The columns of which the register keeps something.
pub const BODIES_KEPT: [&str; 7] =
    ["name_ar", "name_fr", "kind", "phone", "mail", "contact", "founded_on"];

/// The quarters of a list; otherwise every fault, at `list`.
pub fn quarters(reading: &Reading) -> Result<Vec<Quarter>, Faults> {
    let mut rows = Rows(Checking::of(reading));
    let read = reading.rows.iter().map(|row| {
        let name = rows.name(row, LONGEST[0]);
        Quarter { id: Id::new(Uuid::nil()), name, revision: 0 }
    });
    let read = read.collect();
    rows.0.whole(read, MOST)
}

/// The bodies of a list; otherwise every fault, at `list`.
pub fn bodies(reading: &Reading) -> Result<Vec<Body>, Faults> {
    let mut rows = Rows(Checking::of(reading));
    let read = reading.rows.iter().map(|row| rows.body(row)).collect();
    rows.0.whole(read, MOST)
}

/// The ways to reach a body that a row names. The register keeps the first, by
/// which a link is sent.
#[must_use]
pub fn ways(row: &Found) -> Vec<String> {
    let ways = ["mail", "phone", "contact"].map(|key| row.text(key));
    ways.into_iter().filter(|way| !way.is_empty()).collect()
}

/// What a word calls a body; one that says nothing is an association.
fn kind(said: &str) -> Option<BodyKind> {
    let folded = fold(said);
    let words: Vec<&str> = folded.split(|it: char| !it.is_alphanumeric()).collect();
    let words = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let named = |it: &&(&str, BodyKind)| fold(it.0) == words || it.1.word() == said;
    match words.is_empty() {
        true => Some(BodyKind::Association),
        false => KINDS.iter().find(named).map(|it| it.1),
    }
}

/// The rows of a list while they are checked.
struct Rows<'a>(Checking<'a>);

impl Rows<'_> {
    /// A name, in Arabic at least.
    fn name(&mut self, row: &Found, longest: usize) -> LocalText {
        let [ar, fr] = ["name_ar", "name_fr"].map(|key| row.text(key));
        for (key, text) in [("name_ar", &ar), ("name_fr", &fr)] {
            self.0.limit(row, key, text, longest);
        }
        if ar.is_empty() && !fr.is_empty() {
            self.0.fault(row, "name_fr", "fault-list-arabic", ("said", fr.clone()));
        }
        LocalText { ar, fr }
    }

    fn body(&mut self, row: &Found) -> Body {
        let name = self.name(row, LONGEST[1]);
        let contact = ways(row).into_iter().next().unwrap_or_default();
        self.0.limit(row, "contact", &contact, LONGEST[1]);
        let contact = contact::tidy(&contact).unwrap_or_else(|| {
            self.0.fault(row, "contact", "fault-list-mail", ("said", contact.clone()));
            String::new()
        });
        let said = row.text("kind");
        let kind = kind(&said).unwrap_or_else(|| {
            self.0.fault(row, "kind", "fault-list-kind", ("said", said.clone()));
            BodyKind::Association
        });
        let founded_on = match row.value("founded_on") {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        };
        let id = Id::new(Uuid::nil());
        Body { id, kind, name, contact, founded_on, demo: false, revision: 0 }
    }
}

#[cfg(test)]
mod tests {
    use list::{Asked, Kind, read};

    use super::*;

    fn register(text: &str) -> Result<Vec<Body>, Faults> {
        bodies(&read(text.as_bytes(), &Asked::of(Kind::Associations)))
    }

    #[test]
    fn a_register_becomes_bodies() {
        let found = register(
            "اسم الجمعية;Nom de l'association;الصنف;الهاتف;البريد الإلكتروني;تاريخ التأسيس\n\
             جمعية الأمل;Association Espoir;;0612345678;espoir@example.org;05/11/1998\n\
             مجلس الشباب;;مجلس الشباب;0612345679;;\n\
             لجنة حي النور;;Comité de quartier;;;\n",
        )
        .unwrap_or_default();
        let told: Vec<_> = found.iter().map(|it| (it.kind, it.contact.as_str())).collect();
        let expected = [
            (BodyKind::Association, "espoir@example.org"),
            (BodyKind::YouthCouncil, "0612345679"),
            (BodyKind::NeighbourhoodCommittee, ""),
        ];
        assert_eq!(told, expected);
        assert_eq!(found[0].founded_on, Some(jiff::civil::date(1998, 11, 5)));
    }

    #[test]
    fn a_fault_names_its_row_and_column_and_nothing_is_taken() {
        let faults = register(
            "الاسم بالعربية;الاسم بالفرنسية;النوع;الاتصال\n\
             جمعية الأمل;;ثقافية;\n;Espoir;;\nجمعية النور;;;nour@example\n",
        );
        let told = faults.err().unwrap_or_default().0;
        let told: Vec<_> =
            told.iter().map(|it| (it.key, it.args[0].1.as_str(), it.args[1].1.as_str())).collect();
        let expected = [
            ("fault-list-kind", "2", "C"),
            ("fault-list-arabic", "3", "B"),
            ("fault-list-mail", "4", "D"),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_list_of_quarters_needs_no_head() {
        let asked = Asked { headless: true, ..Asked::of(Kind::Quarters) };
        let found = quarters(&read("حي السلام\nدوار أولاد عياد\n".as_bytes(), &asked));
        let names: Vec<_> = found.unwrap_or_default().into_iter().map(|it| it.name.ar).collect();
        assert_eq!(names, ["حي السلام", "دوار أولاد عياد"]);
    }
}
