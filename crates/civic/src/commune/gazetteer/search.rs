//! Finding a commune by what somebody types: its name in either language, its
//! province or its region, with or without the word «جماعة», hyphens or marks,
//! and with one slip.

use base::{Lang, fold::fold, names::Sought};

use super::{
    Unit, units,
    vocabulary::{CALLED, QUARTERS},
    words::plain,
};

/// From how far on a name is found by a slip or by letters in its midst.
const SLIP: u32 = 10_000;

/// Added for a commune of which only the province is called so, and the region.
const PROVINCE: u32 = 100_000;
const REGION: u32 = 200_000;

/// The communes that somebody may mean, the nearest first, then by their names
/// in the reader's language.
#[must_use]
pub fn search(typed: &str, lang: Lang) -> Vec<&'static Unit> {
    let sought = Sought::of(&bare(typed));
    if sought.is_empty() {
        return Vec::new();
    }
    let far = |unit: &'static Unit| distance(&sought, unit).map(|far| (far, unit));
    let mut found: Vec<(u32, &Unit)> = units().iter().filter_map(far).collect();
    let nearest = found.iter().map(|(far, _)| *far).min().unwrap_or(0);
    // Who names a commune rightly means no other by a slip, and no whole region.
    let meant = |far: u32| far / PROVINCE <= (nearest / PROVINCE).max(1);
    let by_slip = |far: u32| far % PROVINCE >= SLIP;
    found.retain(|(far, _)| meant(*far) && (by_slip(nearest) || !by_slip(*far)));
    found.sort_by_cached_key(|(far, unit)| (*far, order(unit, lang)));
    found.into_iter().map(|(_, unit)| unit).collect()
}

/// Whether somebody names a quarter rather than a commune.
#[must_use]
pub fn names_a_quarter(typed: &str) -> bool {
    plain(typed).split(' ').next().is_some_and(|word| QUARTERS.contains(&word))
}

/// The communes of a region, by their names in the reader's language.
#[must_use]
pub fn of_region(code: &str, lang: Lang) -> Vec<&'static Unit> {
    let mut all: Vec<&Unit> = units().iter().filter(|unit| unit.region_code == code).collect();
    all.sort_by_cached_key(|unit| order(unit, lang));
    all
}

/// The key by which a commune stands in an alphabetical list: in Arabic the
/// order of Arabic letters, in which the forms of alif are one.
#[must_use]
pub fn order(unit: &Unit, lang: Lang) -> String {
    fold(lang.pick(&unit.name_ar, &unit.name_fr))
}

/// How far a commune is from what is sought.
fn distance(sought: &Sought, unit: &Unit) -> Option<u32> {
    let near = |names: [&str; 2]| names.iter().filter_map(|name| sought.distance(name)).min();
    let name = near([&unit.name_ar, &unit.name_fr]);
    let province = || near([&unit.province_ar, &unit.province_fr]).map(|far| far + PROVINCE);
    let region = || near([&unit.region_ar, &unit.region_fr]).map(|far| far + REGION);
    name.or_else(province).or_else(region)
}

/// What was typed without the words by which a commune is called one.
fn bare(typed: &str) -> String {
    let words = plain(typed);
    let named: Vec<&str> = words.split(' ').filter(|word| !CALLED.contains(word)).collect();
    if named.is_empty() { words } else { named.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(typed: &str) -> &'static str {
        search(typed, Lang::Ar).first().map_or("", |unit| unit.slug.as_str())
    }

    #[test]
    fn a_commune_is_found_however_it_is_typed() {
        let ways = [
            "بني ملال",
            "جماعة بني ملال",
            "بني-ملال",
            "بنى ملّال",
            "Beni Mellal",
            "beni-mellal",
            "Commune de Béni Mellal",
            "beni melal",
        ];
        for typed in ways {
            assert_eq!(first(typed), "beni-mellal", "{typed}");
        }
    }

    #[test]
    fn a_province_and_a_region_lead_to_their_communes() {
        let province = search("إقليم أزيلال", Lang::Ar);
        assert!(province.iter().any(|unit| unit.province_ar.contains("أزيلال")));
        assert_eq!(province.first().map(|unit| unit.name_ar.as_str()), Some("أزيلال"));
        assert!(province.len() > 20, "the other communes of the province follow");
        assert!(province.iter().all(|unit| unit.province_ar == "أزيلال"), "and none by a slip");
        assert!(search("جهة فاس-مكناس", Lang::Ar).len() > 100);
        assert!(search("ززززز", Lang::Ar).is_empty());
        assert!(search(" - ", Lang::Ar).is_empty());
    }

    #[test]
    fn communes_of_a_region_stand_in_the_order_of_the_readers_alphabet() {
        let Some(one) = super::super::by_slug("beni-mellal") else { return };
        let region = of_region(&one.region_code, Lang::Ar);
        let names: Vec<String> = region.iter().map(|unit| fold(&unit.name_ar)).collect();
        assert!(names.is_sorted() && names.len() > 100, "{names:?}");
        let french = of_region(&one.region_code, Lang::Fr);
        assert!(french.iter().map(|unit| fold(&unit.name_fr)).is_sorted());
    }
}
