//! The slugs near one that nobody bears: another spelling, a part of the name,
//! the name itself, a slip of the finger.

use base::fold::fold;

/// How many are offered.
const MOST: usize = 5;

/// The slugs whose own letters, or whose names' letters, are near what was said,
/// the nearest first.
pub(crate) fn near<'a>(
    said: &str,
    known: impl IntoIterator<Item = (&'a str, [&'a str; 2])>,
) -> Vec<&'a str> {
    let said = letters(said);
    let mut found: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|(slug, names)| {
            let far = |text: &str| distance(&said, &letters(text));
            let least = names.into_iter().chain([slug]).filter_map(far).min();
            Some((least?, slug))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, slug)| slug).take(MOST).collect()
}

fn letters(text: &str) -> Vec<char> {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// How many letters differ; a part counts as one, and what is too far as nothing.
fn distance(said: &[char], known: &[char]) -> Option<usize> {
    if said.len() >= 4 && known.windows(said.len()).any(|part| part == said) {
        return Some(usize::from(said.len() < known.len()));
    }
    let slips = slips(said, known);
    (slips <= said.len().min(known.len()) / 3).then_some(slips)
}

/// Letters added, left out, put for another or exchanged with their neighbour.
fn slips(one: &[char], other: &[char]) -> usize {
    let mut rows = vec![(0..=other.len()).collect::<Vec<usize>>()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let changed = rows[i][j] + usize::from(a != b);
            let mut least = changed.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [(&str, [&str; 2]); 4] = [
        ("beni-mellal", ["بني ملال", "Béni Mellal"]),
        ("beni-chegdale", ["بني شكدال", "Béni Chegdale"]),
        ("khenifra", ["خنيفرة", "Khénifra"]),
        ("azilal", ["أزيلال", "Azilal"]),
    ];

    #[test]
    fn a_slip_another_spelling_a_part_or_the_name_find_the_slug() {
        for said in ["beni-melal", "benimellal", "Béni Mellal", "بني ملال", "mellal", "bnei-mellal"]
        {
            assert_eq!(near(said, KNOWN).first(), Some(&"beni-mellal"), "{said}");
        }
        assert_eq!(near("khneifra", KNOWN), ["khenifra"]);
    }

    #[test]
    fn what_is_far_is_not_offered() {
        assert!(near("casablanca", KNOWN).is_empty());
        assert!(near("", KNOWN).is_empty());
    }
}
