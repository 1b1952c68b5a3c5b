use proptest::prelude::*;

use super::*;

/// Codes, what is typed of them, and how.
const CASES: &str = include_str!("typed.tsv");

#[test]
fn a_code_is_read_however_it_was_typed() {
    for line in CASES.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [code, typed, how] = fields[..] else { panic!("{line}") };
        assert_eq!(grouped(typed), code, "{how}");
    }
}

#[test]
fn words_and_parts_of_codes_are_what_they_seem() {
    assert_eq!(signs("nm4"), "NM4");
    assert_eq!(signs("K7M-A/2"), "K7MA2");
    assert_eq!(signs("سناء الإدريسي"), "");
    assert_eq!(signs("Zoé"), "ZO");
    assert_eq!(signs(""), "");
    assert_eq!(through_a_keyboard("Benjelloun (Ali)"), None);
}

/// The signs of codes and what their keys give on a French keyboard, on one
/// whose capitals are locked, and on an Arabic one.
const KEYS: &str = "23456789-ACDEFGHJKMNPQRSTVWXYZ";
const BOARDS: [&str; 3] = [
    "é\"'(-è_ç)QCDEFGHJK?NPARSTVZXYW",
    "23456789°QCDEFGHJK?NPARSTVZXYW",
    "٢٣٤٥٦٧٨٩-شؤيثبلاتنةىحضقسفرصءغئ",
];

proptest! {
    #[test]
    fn a_code_is_read_through_every_keyboard(code in "[2-9AC-GHJKMNP-TV-Z]{4}(-[2-9AC-GHJKMNP-TV-Z]{4}){1,2}") {
        for board in BOARDS {
            let keys: Vec<(char, char)> = KEYS.chars().zip(board.chars()).collect();
            let key = |sign: char| keys.iter().find(|(us, _)| *us == sign).map(|(_, key)| *key);
            let typed: String = code.chars().filter_map(key).collect();
            prop_assert_eq!(grouped(&typed), code.as_str(), "{}", typed);
        }
    }

    #[test]
    fn a_code_as_it_is_written_is_itself(code in "[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){1,2}") {
        prop_assert_eq!(grouped(&code), code);
    }

    #[test]
    fn anything_at_all_can_be_typed(typed in "\\PC{0,60}") {
        let _ = signs(&typed);
    }
}
