//! Telephone numbers: groups of digits with little between them.

use super::{Found, Personal, Signs};

/// A group of digits that stand together.
struct Group {
    from: usize,
    to: usize,
    digits: String,
    /// Whether a plus stands before it.
    plus: bool,
}

/// How many signs may stand between two groups of one number.
const BETWEEN: usize = 3;

pub(super) fn find(signs: &Signs) -> Vec<Found> {
    let runs = runs(signs);
    let mut found = Vec::new();
    for run in &runs {
        let mut first = 0;
        while first < run.len() {
            if is_date(&run[first..]) {
                first += 3;
                continue;
            }
            match number(&run[first..]) {
                Some(groups) => {
                    let last = &run[first + groups - 1];
                    let from = run[first].from - usize::from(run[first].plus);
                    found.push(Found { kind: Personal::Phone, at: signs.bytes(from, last.to) });
                    first += groups;
                }
                None => first += 1,
            }
        }
    }
    found
}

/// Groups with nothing between them but what people set between the digits of
/// a number.
fn runs(signs: &Signs) -> Vec<Vec<Group>> {
    let mut runs: Vec<Vec<Group>> = Vec::new();
    let mut last_end: Option<usize> = None;
    let mut at = 0;
    while at < signs.len() {
        if signs.digit(at).is_none() {
            at += 1;
            continue;
        }
        let from = at;
        let mut digits = String::new();
        while let Some(digit) = signs.digit(at) {
            digits.push(char::from(b'0' + digit));
            at += 1;
        }
        let plus = signs.before(from) == Some('+');
        let group = Group { from, to: at, digits, plus };
        let joined = last_end.is_some_and(|end| !plus && is_between(signs, end, from));
        match runs.last_mut().filter(|_| joined) {
            Some(run) => run.push(group),
            None => runs.push(vec![group]),
        }
        last_end = Some(at);
    }
    runs
}

fn is_between(signs: &Signs, from: usize, to: usize) -> bool {
    let plain = |sign: char| {
        matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\t' | '.' | '-' | '–' | '‑' | '_' | '(' | ')')
    };
    to - from <= BETWEEN && (from..to).all(|at| signs.get(at).is_some_and(plain))
}

/// How many of the first groups make a number.
fn number(groups: &[Group]) -> Option<usize> {
    let plus = groups.first()?.plus;
    let mut digits = String::new();
    let mut made = None;
    for (at, group) in groups.iter().enumerate() {
        digits.push_str(&group.digits);
        if digits.len() > 17 {
            break;
        }
        if is_number(&digits, plus) && !is_amount(&groups[..=at], plus) {
            made = Some(at + 1);
            // A national number has one length; whatever follows is another.
            if !plus {
                break;
            }
        }
    }
    made
}

fn is_number(digits: &str, plus: bool) -> bool {
    let national = |rest: &str| {
        let rest = rest.strip_prefix('0').unwrap_or(rest);
        rest.len() == 9 && rest.starts_with(['5', '6', '7', '8'])
    };
    if plus {
        return match digits.strip_prefix("212") {
            Some(rest) => national(rest),
            None => (9..=15).contains(&digits.len()) && !digits.starts_with('0'),
        };
    }
    if let Some(rest) = digits.strip_prefix("00") {
        return match rest.strip_prefix("212") {
            Some(rest) => national(rest),
            None => (10..=13).contains(&rest.len()) && !rest.starts_with('0'),
        };
    }
    if let Some(rest) = digits.strip_prefix("212") {
        return rest.len() == 9 && national(rest);
    }
    digits.len() == 10 && digits.starts_with('0') && national(digits)
}

/// Groups of three are how amounts are written: «212 600 000 000».
fn is_amount(groups: &[Group], plus: bool) -> bool {
    let zero = groups.first().is_some_and(|it| it.digits.starts_with('0'));
    !plus && !zero && groups.len() > 1 && groups.iter().all(|it| it.digits.len() == 3)
}

/// Whether the groups begin with a day, a month and a year.
fn is_date(groups: &[Group]) -> bool {
    let [day, month, year, ..] = groups else { return false };
    let within = |group: &Group, most: u16| {
        group.digits.len() <= 2
            && group.digits.parse().is_ok_and(|it: u16| (1..=most).contains(&it))
    };
    let is_year = year.digits.len() == 4 && year.digits.starts_with(['1', '2']);
    within(day, 31) && within(month, 12) && is_year
}
