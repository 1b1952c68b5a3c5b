//! The measures of a list, and how they stand to those of the draft.

use base::{Faults, Id, LocalText, fold::fold};
use list::{Checking, Found, Reading, Value};
use uuid::Uuid;

use super::{BODY, HEADING, particular_faults, period, vocabulary::SECTIONS};
use crate::{
    commune::rules::again::{Differs, Named},
    document::{
        ListedMeasure, Particulars,
        measure::{FIELDS, Kind, columns},
    },
};

/// The most measures that one list may hold.
pub const MOST: usize = 300;
/// The columns of which something is kept.
pub const KEPT: [&str; 15] = [
    "axis",
    "objective",
    "title",
    "title_fr",
    "activities",
    "responsible",
    "partners",
    "period",
    "starts_on",
    "due_on",
    "cost",
    "funding",
    "indicator",
    "verification",
    "weight",
];
/// The longest text beside a measure's words.
const ASIDE: usize = 2_000;

impl Named for ListedMeasure {
    fn id(&self) -> Id<Self> {
        Id::new(self.provision.uuid())
    }
    fn name(&self) -> &LocalText {
        &self.words.heading
    }
    fn more(&self, known: &Self) -> Vec<Differs> {
        let body = &self.words.body.ar;
        let body = (!body.is_empty() && fold(body) != fold(&known.words.body.ar))
            .then_some(Differs::Field("draft-body-ar"));
        let fields = FIELDS.iter().filter(|field| {
            let mut columns = field.columns.iter().filter(|it| it.is_said(&self.particulars));
            columns
                .any(|it| fold(&it.text(&self.particulars)) != fold(&it.text(&known.particulars)))
        });
        body.into_iter().chain(fields.map(|field| Differs::Field(field.label))).collect()
    }
    fn corrected(&self, row: &Self) -> Self {
        let mut new = self.clone();
        let said = |known: &mut String, said: &String| {
            if !said.is_empty() {
                known.clone_from(said);
            }
        };
        said(&mut new.words.heading.ar, &row.words.heading.ar);
        said(&mut new.words.heading.fr, &row.words.heading.fr);
        said(&mut new.words.body.ar, &row.words.body.ar);
        for column in columns().filter(|column| column.is_said(&row.particulars)) {
            column.copy(&row.particulars, &mut new.particulars);
        }
        new
    }
}

/// The measures of a list; otherwise every fault, at `list`.
pub fn measures(reading: &Reading) -> Result<Vec<ListedMeasure>, Faults> {
    let mut rows = Rows { reading, checking: Checking::of(reading) };
    let read: Vec<ListedMeasure> = reading.rows.iter().map(|row| rows.measure(row)).collect();
    rows.checking.whole(read, MOST)
}

/// Words of a row that say a period which is no days; nothing where it is days.
#[must_use]
pub fn period_in_words(row: &Found) -> Option<String> {
    let text = row.text("period");
    let understood = period::days(&text).is_some() || period::day(&text).is_some();
    (!text.is_empty() && !understood).then_some(text)
}

/// The name of an axis or an objective without «المحور الأول:» before it.
#[must_use]
pub fn section_name(text: &str) -> &str {
    let counted = SECTIONS.iter().any(|word| fold(text).starts_with(word));
    let parts = text.split_once([':', '：', '–', '—']).or_else(|| text.split_once(" - "));
    let name = parts.filter(|(before, _)| counted && before.split_whitespace().count() <= 3);
    let name = name.map(|(_, name)| base::visible(name)).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| base::visible(text))
}

struct Rows<'a> {
    reading: &'a Reading,
    checking: Checking<'a>,
}

impl Rows<'_> {
    /// A text of a column, no longer than it may be.
    fn text(&mut self, row: &Found, key: &str, most: usize) -> String {
        let text = row.text(key);
        self.checking.limit(row, key, &text, most);
        text
    }

    /// A text that stands in the text itself, whose authentic language is Arabic.
    fn arabic(&mut self, row: &Found, key: &str, limit: usize) -> String {
        let text = self.text(row, key, limit);
        let letters = text.chars().filter(|it| it.is_alphabetic());
        let (arabic, others): (Vec<char>, Vec<char>) =
            letters.partition(|it| ('\u{600}'..='\u{6ff}').contains(it));
        if arabic.is_empty() && !others.is_empty() {
            self.checking.fault(row, key, "fault-list-arabic-text", ("said", text.clone()));
        }
        text
    }

    fn measure(&mut self, row: &Found) -> ListedMeasure {
        let mut measure = ListedMeasure {
            provision: Id::new(Uuid::nil()),
            row: row.row,
            axis: self.arabic(row, "axis", HEADING),
            objective: self.arabic(row, "objective", HEADING),
            words: crate::document::Words::default(),
            particulars: self.particulars(row),
        };
        let heading = self.arabic(row, "title", HEADING);
        measure.words.heading = LocalText::new(heading, self.text(row, "title_fr", HEADING));
        let activities = self.arabic(row, "activities", BODY);
        // A period that is no days stays as it was said, under the head of its column.
        let period = period_in_words(row).map(|said| {
            let column = self.reading.column("period").map_or("", |it| it.head.as_str());
            format!("{column}: {said}")
        });
        let body = Some(activities).filter(|it| !it.is_empty()).into_iter().chain(period);
        measure.words.body.ar = body.collect::<Vec<_>>().join("\n");
        measure
    }

    fn particulars(&mut self, row: &Found) -> Particulars {
        let day = |key: &str| match row.value(key) {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        };
        let (from, to) = period::days(&row.text("period")).unzip();
        let mut text = |key: &str| LocalText::new(self.text(row, key, ASIDE), "");
        let particulars = Particulars {
            responsible: text("responsible"),
            partners: text("partners"),
            funding: text("funding"),
            indicator: text("indicator"),
            verification: text("verification"),
            starts_on: day("starts_on").or(from),
            due_on: day("due_on").or(to).or_else(|| period::day(&row.text("period"))),
            cost_mad: match row.value("cost") {
                Some(Value::Amount(centimes)) => Some((centimes + 50).div_euclid(100)),
                _ => None,
            },
            weight: match row.value("weight") {
                Some(Value::Whole(weight)) => *weight,
                _ => 0,
            },
        };
        let checked = Particulars { weight: 1, ..particulars.clone() };
        for fault in particular_faults(&checked).0 {
            let (column, key) = match fault.key {
                "fault-due-before-start" => ("due_on", "fault-list-due"),
                _ => ("cost", "fault-list-amount"),
            };
            self.checking.fault(row, column, key, ("said", row.text(column)));
        }
        if row.value("weight").is_some() && !(1..=100).contains(&particulars.weight) {
            self.checking.fault(row, "weight", "fault-list-weight", ("said", row.text("weight")));
        }
        particulars
    }
}

impl crate::document::measure::Column {
    /// Whether a list says something of it; a weight of nothing is unsaid.
    fn is_said(&self, measure: &Particulars) -> bool {
        match self.kind {
            Kind::Text(get, _) => !get(measure).is_empty(),
            Kind::Day(get, _) => get(measure).is_some(),
            Kind::Dirhams(get, _) => get(measure).is_some(),
            Kind::Weight(get, _) => *get(measure) > 0,
        }
    }

    /// Takes its value over.
    fn copy(&self, from: &Particulars, to: &mut Particulars) {
        match self.kind {
            Kind::Text(get, set) => set(to).clone_from(get(from)),
            Kind::Day(get, set) => *set(to) = *get(from),
            Kind::Dirhams(get, set) => *set(to) = *get(from),
            Kind::Weight(get, set) => *set(to) = *get(from),
        }
    }
}

#[cfg(test)]
mod tests {
    use list::{Asked, Kind, read};

    use super::*;

    fn listed(text: &str) -> Result<Vec<ListedMeasure>, Faults> {
        measures(&read(text.as_bytes(), &Asked::of(Kind::Measures)))
    }

    #[test]
    fn a_plan_becomes_measures_under_their_axes() {
        let found = listed(
            "ر.ت;التدبير;الأنشطة;المسؤول;الجدولة الزمنية;الكلفة;الوزن\n\
             المحور الأول: الحوار;;;;;;\n1;لقاءات دورية;أربعة لقاءات;الجماعة;2027;12500,50;3\n\
             2;منصة رقمية;;الجماعة;قريبا;;\n",
        )
        .unwrap_or_default();
        let [first, second] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(section_name(&first.axis), "الحوار");
        assert_eq!(first.particulars.due_on, Some(jiff::civil::date(2027, 12, 31)));
        assert_eq!((first.particulars.cost_mad, first.particulars.weight), (Some(12_501), 3));
        assert_eq!(first.words.body.ar, "أربعة لقاءات");
        assert_eq!(second.words.body.ar, "الجدولة الزمنية: قريبا");
    }

    #[test]
    fn a_fault_names_its_row_and_column() {
        let faults = listed(
            "الإجراء;تاريخ البداية;تاريخ النهاية;الوزن\nلقاء;01/05/2027;01/04/2027;3\n\
             Plateforme;;;300\n",
        );
        let told = faults.err().unwrap_or_default().0;
        let told: Vec<_> =
            told.iter().map(|it| (it.key, it.args[0].1.as_str(), it.args[1].1.as_str())).collect();
        let expected = [
            ("fault-list-due", "2", "C"),
            ("fault-list-weight", "3", "D"),
            ("fault-list-arabic-text", "3", "A"),
        ];
        assert_eq!(told, expected);
    }
}
