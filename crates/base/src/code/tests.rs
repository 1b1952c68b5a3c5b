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

proptest! {
    #[test]
    fn a_code_as_it_is_written_is_itself(code in "[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){1,2}") {
        prop_assert_eq!(grouped(&code), code);
    }

    #[test]
    fn anything_at_all_can_be_typed(typed in "\\PC{0,60}") {
        let _ = signs(&typed);
    }
}
