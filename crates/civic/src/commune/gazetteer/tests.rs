use super::*;

fn slug(text: &str) -> String {
    match find_in(text) {
        Found::One(unit) => unit.slug.clone(),
        Found::None => "none".to_owned(),
        Found::Several(units) => format!("{} homonyms", units.len()),
    }
}

#[test]
fn all_communes_are_known_with_their_census() {
    assert_eq!(units().len(), 1503);
    let unit = by_slug("beni-mellal").expect("Beni Mellal");
    assert_eq!((unit.code.as_str(), unit.population_2024), ("05.091.01.01", 209_594));
    assert_eq!(by_code("050910101"), Some(unit));
    assert_eq!(unit.kind, Milieu::Urban);
}

#[test]
fn thirteen_prefectures_and_sixty_two_provinces_stand_above_the_communes() {
    let above = |prefecture: bool| {
        let units = units().iter().filter(move |unit| unit.in_prefecture() == prefecture);
        units.map(|unit| unit.province_code.as_str()).collect::<HashSet<_>>()
    };
    assert_eq!((above(true).len(), above(false).len()), (13, 62));
    assert!(above(true).is_disjoint(&above(false)));
    for (slug, prefecture) in [
        ("tanger", true),
        ("sale", true),
        ("fnideq", true),
        ("beni-mellal", false),
        ("nador", false),
    ] {
        assert_eq!(by_slug(slug).map(Unit::in_prefecture), Some(prefecture), "{slug}");
    }
}

#[test]
fn a_commune_is_found_however_it_is_written() {
    for text in [
        "ورشة صياغة ميثاق المشاركة المواطنة لجماعة بني ملال",
        "الجماعة الترابية بنى مـلّال",
        "لبني ملال",
        "Atelier de la commune de Béni Mellal",
        "COMMUNE URBAINE DE BENI-MELLAL",
        "Béni Mellal",
    ] {
        assert_eq!(slug(text), "beni-mellal", "{text}");
    }
    assert_eq!(slug("commune d’Azilal"), "azilal");
    assert_eq!(slug("طنجة"), "tanger");
    assert_eq!(slug("ورشة للجماعة"), "none");
}

#[test]
fn a_homonym_is_never_chosen_in_silence() {
    assert_eq!(slug("جماعة سيدي غانم"), "3 homonyms");
    let units = by_name("سيدي غانم");
    let text = format!("جماعة سيدي غانم، إقليم {}", units[0].province_ar);
    assert_eq!(find_in(&text), Found::One(units[0]));
}

#[test]
fn an_unknown_name_is_shown_as_it_stands() {
    let text = "ورشة لجماعة بني كذا وكذا";
    let mention = mentions(text).pop().expect("a mention");
    assert!(mention.units.is_empty());
    assert_eq!(&text[mention.range], "بني كذا وكذا");
}

#[test]
fn the_commune_already_spoken_of_is_no_unknown_one() {
    let text = "التي أحدثتها الجماعة في حالة تواجدها لكل جماعة. وفي هذا الصدد، برنامج عمل الجماعة";
    assert_eq!(mentions(text), Vec::new());
}
