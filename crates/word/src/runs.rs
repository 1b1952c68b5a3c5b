//! Words as runs, each of one direction. A run marked `w:rtl` may hold no Latin
//! letters and the other way round, or its brackets turn the wrong way.

use base::sheet::Run;

use crate::{Page, xml::Xml};

/// Keeps a code in its own order whatever stands around it.
const LEFT_TO_RIGHT: char = '\u{200e}';

/// Writes the runs of a paragraph.
pub(crate) fn runs(xml: &mut Xml, page: &Page, runs: &[Run]) {
    for run in runs {
        if run.ltr {
            let marked = format!("{LEFT_TO_RIGHT}{}{LEFT_TO_RIGHT}", run.text);
            one(xml, run, if page.rtl { &marked } else { &run.text }, false);
            continue;
        }
        for (text, turned) in segments(&run.text, page.rtl) {
            one(xml, run, &text, page.rtl != turned);
        }
    }
}

fn one(xml: &mut Xml, run: &Run, text: &str, rtl: bool) {
    xml.put("w:r", &[], |xml| {
        xml.put("w:rPr", &[], |xml| properties(xml, run, rtl));
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                xml.empty("w:br", &[]);
            }
            xml.put("w:t", &[("xml:space", "preserve")], |xml| xml.text(line));
        }
    });
}

/// In the order that the schema asks for.
fn properties(xml: &mut Xml, run: &Run, rtl: bool) {
    if run.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if run.quiet {
        xml.val("w:color", "5B6472");
        xml.val("w:sz", "20");
        xml.val("w:szCs", "22");
    }
    if rtl {
        xml.empty("w:rtl", &[]);
        xml.empty("w:lang", &[("w:bidi", "ar-MA")]);
    } else {
        xml.val("w:lang", "fr-MA");
    }
}

/// The text cut where its direction turns: each part with whether it runs
/// against the page. Marks between words stay with the page, save brackets
/// whose other half lies inside.
pub(crate) fn segments(text: &str, rtl: bool) -> Vec<(String, bool)> {
    let signs: Vec<char> = text.chars().collect();
    let against = |sign: char| sign.is_alphabetic() && is_arabic(sign) != rtl;
    let along = |sign: char| sign.is_alphabetic() && is_arabic(sign) == rtl;
    let mut parts = Vec::new();
    let mut from = 0;
    while let Some(found) = (from..signs.len()).find(|at| against(signs[*at])) {
        let digits = signs[from..found].iter().rev().take_while(|sign| sign.is_ascii_digit());
        let begin = if rtl { found - digits.count() } else { found };
        let stop = (found..signs.len()).find(|at| along(signs[*at])).unwrap_or(signs.len());
        let counts = |sign: char| against(sign) || rtl && sign.is_ascii_digit();
        let last = (found..stop).rev().find(|at| counts(signs[*at])).unwrap_or(found);
        let end = closed(&signs, begin, last + 1);
        push(&mut parts, &signs[from..begin], false);
        push(&mut parts, &signs[begin..end], true);
        from = end;
    }
    push(&mut parts, &signs[from..], false);
    parts
}

/// Where a part ends with the brackets closed that it opened.
fn closed(signs: &[char], begin: usize, end: usize) -> usize {
    let opened = signs[begin..end].iter().filter(|sign| "([{«".contains(**sign)).count();
    let shut = signs[begin..end].iter().filter(|sign| ")]}»".contains(**sign)).count();
    let missing = opened.saturating_sub(shut);
    let next = signs[end..].iter().take(missing).take_while(|sign| ")]}»".contains(**sign));
    end + next.count()
}

fn push(parts: &mut Vec<(String, bool)>, signs: &[char], turned: bool) {
    if !signs.is_empty() {
        parts.push((signs.iter().collect(), turned));
    }
}

const fn is_arabic(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, rtl: bool) -> Vec<(String, bool)> {
        segments(text, rtl)
    }

    fn part(text: &str, turned: bool) -> (String, bool) {
        (text.to_owned(), turned)
    }

    #[test]
    fn brackets_around_latin_words_belong_to_the_arabic() {
        assert_eq!(
            told("الوكالة (Enabel) والجماعة", true),
            [part("الوكالة (", false), part("Enabel", true), part(") والجماعة", false)]
        );
    }

    #[test]
    fn brackets_that_a_latin_part_opens_are_closed_in_it() {
        assert_eq!(
            told("مع Enabel (DGCT) في", true),
            [part("مع ", false), part("Enabel (DGCT)", true), part(" في", false)]
        );
    }

    #[test]
    fn digits_go_with_the_latin_letters_they_touch() {
        assert_eq!(
            told("من 09h30 إلى 12", true),
            [part("من ", false), part("09h30", true), part(" إلى 12", false)]
        );
    }

    #[test]
    fn arabic_words_in_french_are_turned() {
        assert_eq!(
            told("le محضر de la séance", false),
            [part("le ", false), part("محضر", true), part(" de la séance", false)]
        );
        assert_eq!(told("", true), []);
    }
}
