//! Mail addresses: a name, the sign, and a host with a dot in it.

use super::{Found, Personal, Signs};

pub(super) fn find(signs: &Signs) -> Vec<Found> {
    let ats = (0..signs.len()).filter(|at| matches!(signs.get(*at), Some('@' | '＠')));
    ats.filter_map(|at| address(signs, at)).collect()
}

fn address(signs: &Signs, at: usize) -> Option<Found> {
    let space = |at: usize| signs.get(at) == Some(' ');
    let end = if at > 0 && space(at - 1) { at - 1 } else { at };
    let begin = if space(at + 1) { at + 2 } else { at + 1 };
    let mut from = end;
    while signs.before(from).is_some_and(is_of_name) {
        from -= 1;
    }
    let mut to = begin;
    while signs.get(to).is_some_and(is_of_host) {
        to += 1;
    }
    // A full stop behind it ends the sentence.
    while to > begin && matches!(signs.before(to), Some('.' | '-')) {
        to -= 1;
    }
    let host: String = (begin..to).filter_map(|at| signs.get(at)).collect();
    let (name, last) = host.rsplit_once('.')?;
    let is_host = !name.is_empty()
        && name.split('.').all(|it| !it.is_empty())
        && last.len() >= 2
        && last.chars().all(|sign| sign.is_ascii_alphabetic());
    (from < end && is_host).then(|| Found { kind: Personal::Mail, at: signs.bytes(from, to) })
}

const fn is_of_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '%' | '+' | '-')
}

const fn is_of_host(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-')
}
