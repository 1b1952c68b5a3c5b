//! Every key that the reader can say has its sentence, in Arabic and French
//! and with the same arguments.

use std::collections::BTreeSet;

const AR: &str = include_str!("../../../../../../locales/ar/framing.ftl");
const FR: &str = include_str!("../../../../../../locales/fr/framing.ftl");

fn keys(ftl: &str) -> BTreeSet<String> {
    let heads = ftl.lines().filter_map(|line| line.split_once(" = "));
    heads.filter(|(key, _)| key.starts_with("paper-")).map(|(key, _)| key.to_owned()).collect()
}

#[test]
fn both_languages_say_the_same_keys() {
    assert_eq!(keys(AR), keys(FR));
}

#[test]
fn every_key_in_the_code_has_a_sentence() {
    let said = keys(AR);
    let mut folders = vec![concat!(env!("CARGO_MANIFEST_DIR"), "/src/framing/paper").into()];
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir::<std::path::PathBuf>(folder).expect("the folder") {
            let path = file.expect("a file").path();
            if path.is_dir() && !path.ends_with("tests") {
                folders.push(path.clone());
            }
            let Ok(code) = std::fs::read_to_string(&path) else { continue };
            for quoted in code.split('"').filter(|text| text.starts_with("paper-")) {
                assert!(said.contains(quoted), "{quoted} in {path:?}");
            }
        }
    }
}

#[test]
fn every_kind_and_category_has_a_name() {
    let said = keys(AR);
    for kind in super::super::Kind::ALL {
        assert!(said.contains(&format!("paper-kind-{kind}")));
    }
    for category in super::super::Category::ALL {
        assert!(said.contains(&format!("paper-category-{category}")));
    }
}
