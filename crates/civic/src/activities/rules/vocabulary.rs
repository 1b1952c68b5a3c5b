//! The words by which the columns of a list and amounts are recognised, in
//! Arabic and French, all folded.

use base::fold::fold;

use super::list::Column;

/// The names of each column; the first that a head contains decides, so the
/// narrower ones stand first.
const NAMES: [(Column, &[&str]); 5] = [
    (
        Column::Responsible,
        &[
            "المسؤول",
            "الجهه المكلفه",
            "المكلف",
            "المتدخل",
            "responsable",
            "porteur",
            "pilote",
            "charge",
        ],
    ),
    (
        Column::Period,
        &[
            "الفتره",
            "المده",
            "الجدوله الزمنيه",
            "التاريخ",
            "الاجل",
            "الشهر",
            "periode",
            "calendrier",
            "date",
            "echeance",
            "delai",
            "mois",
        ],
    ),
    (
        Column::Cost,
        &[
            "التكلفه",
            "الكلفه",
            "المبلغ",
            "الميزانيه",
            "الغلاف المالي",
            "cout",
            "montant",
            "budget",
            "prix",
        ],
    ),
    (Column::Source, &["المرجع", "المصدر", "الحصه", "reference", "source", "origine", "seance"]),
    (
        Column::Title,
        &[
            "النشاط",
            "الانشطه",
            "العمليه",
            "الموضوع",
            "العنوان",
            "الاجراء",
            "activite",
            "activites",
            "action",
            "intitule",
            "titre",
            "objet",
            "libelle",
            "designation",
        ],
    ),
];

/// What the head of a column says it holds.
pub(super) fn column(head: &str) -> Option<Column> {
    let head = fold(head);
    let named = |names: &[&str]| names.iter().any(|name| head.contains(&fold(name)));
    NAMES.iter().find(|(_, names)| named(names)).map(|(column, _)| *column)
}

/// An amount without the name of its currency.
pub(super) fn without_currency(folded: &str) -> String {
    ["درهم", "دراهم", "dirhams", "dirham", "dhs", "dh", "mad"]
        .iter()
        .fold(folded.to_owned(), |text, name| text.replace(&fold(name), ""))
}
