//! The gazetteer: the 1,503 communes of the kingdom as the census of 2024
//! counts them, and the finding of a commune's name inside a text.

mod search;
mod vocabulary;
mod words;

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    sync::LazyLock,
};

use base::fold::Folded;
pub use search::{names_a_quarter, of_region, order, search};
use serde::Deserialize;
use words::{Word, announces, joins, plain, unglued, words};

/// One commune as the census knows it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Unit {
    /// The code of the statistical office, e.g. `05.091.01.01`.
    pub code: String,
    /// The same code, digits only.
    pub code_digits: String,
    /// The commune's segment in addresses, e.g. `beni-mellal`.
    pub slug: String,
    /// The name in French.
    pub name_fr: String,
    /// The name in Arabic.
    pub name_ar: String,
    /// `urban` or `rural`.
    #[serde(rename = "type")]
    pub kind: Milieu,
    /// The region's code.
    pub region_code: String,
    /// The region in French.
    #[serde(rename = "region_name_fr")]
    pub region_fr: String,
    /// The region in Arabic.
    #[serde(rename = "region_name_ar")]
    pub region_ar: String,
    /// The code of the province or prefecture.
    pub province_code: String,
    /// The province or prefecture in French.
    #[serde(rename = "province_name_fr")]
    pub province_fr: String,
    /// The province or prefecture in Arabic.
    #[serde(rename = "province_name_ar")]
    pub province_ar: String,
    /// Legal population, census of 2024.
    pub population_2024: i64,
    /// Households, census of 2024.
    pub households_2024: Option<i64>,
    /// Legal population, census of 2014.
    pub population_2014: Option<i64>,
    /// Signatures that make a petition admissible (article 123 of organic law 113-14).
    pub petition_min_signatures: i64,
}

impl Unit {
    /// Whether the commune belongs to a prefecture (عمالة) rather than to a
    /// province (إقليم).
    #[must_use]
    pub fn in_prefecture(&self) -> bool {
        PREFECTURES.contains(self.province_code.as_str())
    }
}

base::words! {
    /// Whether a commune counts as urban or rural.
    pub enum Milieu {
        /// وسط حضري.
        Urban = "urban",
        /// وسط قروي.
        Rural = "rural",
    }
}

/// What a search for one commune gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// No commune of that name.
    None,
    /// Exactly one.
    One(&'static Unit),
    /// Communes of the same name; somebody has to choose.
    Several(Vec<&'static Unit>),
}

/// A place in a text that says «جماعة …» or « commune de … ».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text that hold the name, or the words that stand where it should.
    pub range: Range<usize>,
    /// The communes of that name: none, one, or several homonyms.
    pub units: Vec<&'static Unit>,
}

struct Gazetteer {
    units: Vec<Unit>,
    by_name: HashMap<String, Vec<usize>>,
}

/// The longest commune's name, in words.
const LONGEST: usize = 8;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| {
    let data = include_str!("../../../../../data/communes.csv");
    let mut rows = csv::Reader::from_reader(data.as_bytes());
    let units: Vec<Unit> = rows.deserialize().filter_map(Result::ok).collect();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, unit) in units.iter().enumerate() {
        for name in [&unit.name_ar, &unit.name_fr] {
            let homonyms = by_name.entry(plain(name)).or_default();
            if !homonyms.contains(&index) {
                homonyms.push(index);
            }
        }
    }
    Gazetteer { units, by_name }
});

/// A row of the list of provinces and prefectures.
#[derive(Deserialize)]
struct Above {
    code: String,
    #[serde(rename = "type")]
    kind: String,
}

/// The codes of the thirteen prefectures.
static PREFECTURES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let data = include_str!("../../../../../data/provinces.csv");
    let mut rows = csv::Reader::from_reader(data.as_bytes());
    let rows = rows.deserialize().filter_map(Result::ok);
    rows.filter(|row: &Above| row.kind == "prefecture").map(|row| row.code).collect()
});

/// Every commune, in the order of the codes.
#[must_use]
pub fn units() -> &'static [Unit] {
    &GAZETTEER.units
}

/// The commune at this segment of the address.
#[must_use]
pub fn by_slug(slug: &str) -> Option<&'static Unit> {
    units().iter().find(|unit| unit.slug == slug)
}

/// The commune of this code, written with or without points.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Unit> {
    units().iter().find(|unit| unit.code == code || unit.code_digits == code)
}

/// Every commune of this very name, whatever the spelling of its letters.
#[must_use]
pub fn by_name(name: &str) -> Vec<&'static Unit> {
    let found = GAZETTEER.by_name.get(&plain(name));
    found.into_iter().flatten().filter_map(|&index| units().get(index)).collect()
}

/// The commune a short text speaks of: named after «جماعة» or « commune de »,
/// or else standing there by its bare name. A homonym is told apart only by its
/// province's name in the same text.
#[must_use]
pub fn find_in(text: &str) -> Found {
    let mut found: Vec<&'static Unit> = Vec::new();
    let named = mentions(text).into_iter().find(|mention| !mention.units.is_empty());
    if let Some(mention) = named.or_else(|| bare(text)) {
        found = mention.units;
    }
    by_province(found, text)
}

/// Keeps one of several homonyms when the text names the province of one only.
#[must_use]
pub fn by_province(mut found: Vec<&'static Unit>, text: &str) -> Found {
    if found.len() > 1 {
        let text = plain(text);
        let told = |unit: &&&Unit| {
            [&unit.province_ar, &unit.province_fr].iter().any(|name| text.contains(&plain(name)))
        };
        let named: Vec<_> = found.iter().filter(told).copied().collect();
        if named.len() == 1 {
            found = named;
        }
    }
    match found.as_slice() {
        [] => Found::None,
        [unit] => Found::One(unit),
        _ => Found::Several(found),
    }
}

/// Every place where the text says that it names a commune.
#[must_use]
pub fn mentions(text: &str) -> Vec<Mention> {
    let folded = Folded::of(text);
    let words = words(&folded);
    let starts = (0..words.len()).filter_map(|index| words.get(index..));
    starts.filter_map(|rest| rest.split_first()).filter_map(mention).collect()
}

fn mention((word, rest): (&Word, &[Word])) -> Option<Mention> {
    if !announces(&word.text) {
        return None;
    }
    let rest = unbroken(rest);
    let skipped = rest.iter().take_while(|word| joins(&word.text)).count();
    let named = (0..=skipped).rev().find_map(|skip| named_at(rest.get(skip..)?, false));
    named.or_else(|| unknown(word, rest.get(skipped..)?, skipped > 0))
}

/// The words that stand where a commune's name should, as long as the text
/// does speak of one: «الجماعة» alone is the commune already spoken of.
fn unknown(word: &Word, said: &[Word], joined: bool) -> Option<Mention> {
    const NOT_NAMES: [&str; 6] = ["من", "في", "او", "ما", "et", "est"];
    let definite = word.text.contains("الجماعه") || word.text == "للجماعه";
    let first = said.first().filter(|word| !NOT_NAMES.contains(&word.text.as_str()))?;
    let insists = joined || !(definite || word.text == "commune");
    let last = said.get(..said.len().min(3))?.last()?;
    insists.then(|| Mention { range: first.range.start..last.range.end, units: Vec::new() })
}

/// The words up to the first mark that ends a phrase.
fn unbroken(words: &[Word]) -> &[Word] {
    let words = words.get(..words.len().min(LONGEST + 4)).unwrap_or_default();
    let end = words.iter().position(|word| word.broken).unwrap_or(words.len());
    words.get(..end).unwrap_or_default()
}

/// The first commune that stands in the text by its bare name. A name of one
/// word counts only where it is the whole text: many are everyday words.
fn bare(text: &str) -> Option<Mention> {
    let folded = Folded::of(text);
    let words = words(&folded);
    let starts = (0..words.len()).filter_map(|index| words.get(index..));
    starts.filter_map(|rest| named_at(rest, true)).find(|mention| {
        let name = text.get(mention.range.clone()).unwrap_or_default();
        words.len() == 1 || name.contains(|letter: char| letter.is_whitespace() || letter == '-')
    })
}

/// The longest commune's name that starts at the first of these words; a
/// leading «ل» or «ب» may be glued to it.
fn named_at(words: &[Word], glued: bool) -> Option<Mention> {
    let first = words.first()?;
    let longest = words.len().min(LONGEST);
    (1..=longest).rev().find_map(|count| {
        let name: Vec<&str> = words.get(..count)?.iter().map(|word| word.text.as_str()).collect();
        let name = name.join(" ");
        let found = std::iter::once(name.clone())
            .chain(if glued { unglued(&name) } else { Vec::new() })
            .find_map(|name| GAZETTEER.by_name.get(&name))?;
        let end = words.get(count - 1)?.range.end;
        let units = found.iter().filter_map(|&index| units().get(index)).collect();
        Some(Mention { range: first.range.start..end, units })
    })
}

#[cfg(test)]
mod tests;
