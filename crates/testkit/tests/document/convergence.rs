//! Which measures and commitments are proposed to go together: measured on
//! pairs labelled by hand, and what is wrong in a file named by row and column.

use std::{collections::BTreeSet, fs, path::PathBuf};

use civic::convergence::{
    files::{self, Row},
    likely::{self, Item},
};

/// The least precision and the least recall on each set.
const LEAST: f64 = 0.8;

fn labelled(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/convergence/labelled");
    fs::read(folder.join(name)).unwrap()
}

fn items(rows: &[Row]) -> Vec<Item> {
    rows.iter().map(|it| it.item.clone()).collect()
}

#[test]
#[allow(clippy::cast_precision_loss, reason = "a few dozen pairs")]
fn proposals_are_mostly_right_and_most_links_are_proposed() {
    let mut all = 0;
    for set in ["a", "b", "c", "d", "e"] {
        let plan = files::read(&labelled(&format!("{set}-plan.csv"))).unwrap();
        let openness = files::read(&labelled(&format!("{set}-openness.csv"))).unwrap();
        let links = String::from_utf8(labelled(&format!("{set}-links.tsv"))).unwrap();
        let links: BTreeSet<(&str, &str)> =
            links.lines().map(|line| line.split_once('\t').unwrap()).collect();
        for (measure, commitment) in &links {
            assert!(plan.iter().any(|it| it.code == *measure), "{set} has no {measure}");
            assert!(openness.iter().any(|it| it.code == *commitment), "{set} has no {commitment}");
        }
        let pairs = likely::pairs(&items(&plan), &items(&openness));
        assert!(pairs.windows(2).all(|two| two[0].score >= two[1].score), "the likeliest first");
        assert!(pairs.iter().all(|it| (0.0..=1.0).contains(&it.score) && !it.shared.is_empty()));
        let named = pairs
            .iter()
            .map(|it| (plan[it.measure].code.as_str(), openness[it.commitment].code.as_str()));
        let right = named.filter(|it| links.contains(it)).count() as f64;
        let (precision, recall) = (right / pairs.len() as f64, right / links.len() as f64);
        println!("{set}: precision {precision:.2}, recall {recall:.2}, {} links", links.len());
        assert!(precision >= LEAST && recall >= LEAST, "{set}: {precision:.2} and {recall:.2}");
        all += links.len();
    }
    assert!(all >= 60, "{all} links are labelled");
}

#[test]
fn the_same_words_are_surely_proposed_and_nothing_is_for_nothing() {
    let item = |title: &str| Item { title: title.into(), description: String::new() };
    let same = likely::pairs(&[item("صيانة الإنارة العمومية")], &[item("صيانة الإنارة العمومية")]);
    assert!(same[0].score > 0.99, "{same:?}");
    let across = likely::pairs(&[item("صيانة الإنارة العمومية")], &[item("Éclairage public")]);
    assert!(across[0].shared.iter().any(|it| it.1.contains("clairage")), "{across:?}");
    assert!(likely::pairs(&[item("Éclairage public")], &[item("مكتبة متنقلة")]).is_empty());
    assert!(likely::pairs(&[item("، ؟")], &[item("…")]).is_empty());
    assert!(likely::pairs(&[], &[item("Éclairage public")]).is_empty());
}

fn faults(text: &[u8]) -> Vec<(usize, String, &'static str)> {
    let found = files::read(text).unwrap_err();
    found.into_iter().map(|it| (it.row, it.column, it.key)).collect()
}

#[test]
fn what_is_wrong_in_a_file_is_named_by_row_and_column() {
    let fault = |row, column: &str, key| (row, column.to_owned(), key);
    assert_eq!(
        faults(b"code,name\n1,x\n"),
        [fault(1, "B", "fault-suggest-head"), fault(1, "C", "fault-suggest-head"),]
    );
    assert_eq!(
        faults(b""),
        [
            fault(1, "A", "fault-suggest-head"),
            fault(1, "B", "fault-suggest-head"),
            fault(1, "C", "fault-suggest-head"),
        ]
    );
    assert_eq!(faults(b"code,title,description\n"), [fault(2, "A", "fault-suggest-none")]);
    assert_eq!(
        faults("code,title,description\n1,a,\"x\ny\"\n,,\n2,,z\n1,b,\n".as_bytes()),
        [
            fault(4, "A", "fault-suggest-empty"),
            fault(5, "B", "fault-suggest-cell"),
            fault(6, "A", "fault-suggest-twice"),
        ]
    );
    let latin = b"code,title,description\n1,Publier,ok\n2,\xc9clairage,\n";
    assert_eq!(faults(latin), [fault(3, "B", "fault-suggest-letters")]);
}

#[test]
fn columns_may_stand_in_any_order_and_cells_in_quotes() {
    let text = "\u{feff}description;code;title\r\n\"a \"\"b\"\"; c\";7;Budget\r\n";
    let rows = files::read(text.as_bytes()).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].code.as_str(), rows[0].item.title.as_str()), ("7", "Budget"));
    assert_eq!(rows[0].item.description, "a \"b\"; c");
}
