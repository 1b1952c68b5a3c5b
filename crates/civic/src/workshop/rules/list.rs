//! People out of a list that was read: pasted, typed or a file. It is taken
//! whole or not at all.

use base::{Faults, contact, fold::fold};
use list::{Asked, Checking, Found, Kind, Reading, Sex as Said, Value};

use crate::{
    people::{Details, Sex, rules::settled},
    workshop::commands::{Belongs, NewParticipant},
};

/// The most people that one list may hold.
pub const MOST: usize = 500;
/// The longest name or contact.
pub const LONGEST: usize = 200;

/// The columns of which the list of participants keeps something.
pub const KEPT: [&str; 10] = [
    "name",
    "family_name",
    "first_name",
    "sex",
    "category",
    "function",
    "organisation",
    "mail",
    "phone",
    "contact",
];

/// Reads a pasted list; its columns stand in the usual order where no head
/// names them.
#[must_use]
pub fn pasted(text: &str) -> Reading {
    list::read(text.as_bytes(), &Asked { headless: true, ..Asked::of(Kind::People) })
}

/// The people of a list; otherwise every fault, at `list`. `known` gives the
/// folded names by which each category may be called, `unsaid` the category of
/// those of whom the list says none.
pub fn people(
    reading: &Reading,
    known: &[(String, Belongs)],
    unsaid: Option<Belongs>,
) -> Result<Vec<NewParticipant>, Faults> {
    let mut checking = Checking::of(reading);
    let (mut people, mut without) = (Vec::new(), false);
    for row in &reading.rows {
        let name = name(row);
        let (contact, details) = reached(row);
        for (key, text) in [
            ("name", &name),
            ("contact", &contact),
            ("function", &details.function),
            ("organisation", &details.organisation),
        ] {
            checking.limit(row, key, text, LONGEST);
        }
        if contact::tidy(&contact).is_none() {
            checking.fault(row, "contact", "fault-list-mail", ("said", contact.clone()));
        }
        let said = row.text("category");
        let category = match said.is_empty() {
            true => unsaid,
            false => named(known, &said),
        };
        match category {
            Some(category) => {
                let sex = sex(row);
                people.push(NewParticipant { name, contact, details, category, sex });
            }
            None if said.is_empty() => without = true,
            None => checking.fault(row, "category", "fault-list-category", ("said", said)),
        }
    }
    if without {
        checking.fault_of_form("category", "fault-list-no-category");
    }
    checking.whole(people, MOST)
}

fn named(known: &[(String, Belongs)], said: &str) -> Option<Belongs> {
    let said = fold(said);
    known.iter().find(|(name, _)| *name == said).map(|(_, belongs)| *belongs)
}

/// The first name before the family's, where they stand apart.
fn name(row: &Found) -> String {
    let parts = ["name", "first_name", "family_name"].map(|key| row.text(key));
    match parts {
        [whole, ..] if !whole.is_empty() => whole,
        [_, first, family] => base::visible(&format!("{first} {family}")).to_owned(),
    }
}

/// Where an invitation reaches somebody, by mail where they have it, and what
/// else is said of them.
fn reached(row: &Found) -> (String, Details) {
    let ways = ["mail", "phone", "contact"].map(|key| row.text(key));
    let mut ways = ways.into_iter().filter(|way| !way.is_empty());
    let contact = ways.next().unwrap_or_default();
    let phone = ways.find(|way| !way.contains('@')).unwrap_or_default();
    let [function, organisation] = ["function", "organisation"].map(|key| row.text(key));
    settled(&contact, &Details { phone, function, organisation })
}

fn sex(row: &Found) -> Sex {
    match row.value("sex") {
        Some(Value::Sex(Said::Female)) => Sex::Female,
        Some(Value::Sex(Said::Male)) => Sex::Male,
        _ => Sex::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framing::paper::Category;

    fn known() -> Vec<(String, Belongs)> {
        let word = |name: &str, category| (fold(name), Belongs::Word(category));
        vec![
            word("منتخبون ومنتخبات", Category::Elected),
            word("association", Category::Association),
        ]
    }

    fn read(text: &str) -> Result<Vec<NewParticipant>, Faults> {
        people(&pasted(text), &known(), None)
    }

    #[test]
    fn a_list_may_be_pasted_from_a_sheet_or_typed_in_either_language() {
        let text = "الاسم\tالفئة\tالجنس\n\tمنتخبون ومنتخبات\tأنثى\nA, B\tAssociation\t\n";
        let found = read(text).expect("a list");
        assert_eq!((found[0].name.as_str(), found[0].sex), ("", Sex::Female));
        assert_eq!((found[1].name.as_str(), found[1].sex), ("A, B", Sex::Unsaid));
        let found = read("\"A, B\";Association;H;0612").expect("a list");
        assert_eq!((found[0].name.as_str(), found[0].contact.as_str()), ("A, B", "0612"));
    }

    #[test]
    fn a_sheet_without_categories_goes_in_with_one_for_all() {
        let sheet = "N°\tNom\tPrénom\tFonction\tTél\tE-mail\n\
                     1\tAlami\tOmar\tConseiller\t0612345678\t\n\
                     2\tTazi\tSalma\t\t\tsalma@example.org\n";
        let faults = read(sheet).expect_err("no category");
        assert_eq!((faults.0.len(), faults.0[0].key), (1, "fault-list-no-category"));
        let unsaid = Some(Belongs::Word(Category::Elected));
        let found = people(&pasted(sheet), &known(), unsaid).expect("a list");
        assert_eq!(
            (found[0].name.as_str(), found[0].contact.as_str()),
            ("Omar Alami", "0612345678")
        );
        assert_eq!(found[1].contact, "salma@example.org");
        assert_eq!(found[0].details.function, "Conseiller");
    }

    #[test]
    fn mail_and_telephone_function_and_organisation_are_all_kept() {
        let sheet = "الاسم\tالفئة\tالصفة\tالهيئة\tالهاتف\tالبريد الإلكتروني\n\
                     سعاد\tassociation\tرئيسة\tجمعية النور\t0612345678\tsouad@example.org\n";
        let found = read(sheet).expect("a list");
        assert_eq!(found[0].contact, "souad@example.org", "notices go by mail");
        let Details { phone, function, organisation } = &found[0].details;
        let known = [phone.as_str(), function.as_str(), organisation.as_str()];
        assert_eq!(known, ["0612345678", "رئيسة", "جمعية النور"]);
    }

    #[test]
    fn what_is_meant_for_an_address_is_one_or_a_fault() {
        let faults = read("الاسم;الفئة;الاتصال\nx;association;x@example").expect_err("no address");
        assert_eq!(faults.0[0].key, "fault-list-mail");
    }

    #[test]
    fn a_fault_says_its_row_and_column_and_nothing_is_taken() {
        let faults = read("x;association;f\ny;nobody;m\nz;association;k").expect_err("two faults");
        let places: Vec<_> =
            faults.0.iter().map(|fault| (fault.key, fault.args[0].1.as_str())).collect();
        assert_eq!(places, [("fault-list-sex", "3"), ("fault-list-category", "2")]);
    }
}
