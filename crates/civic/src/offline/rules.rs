//! How three versions of a row meet.

use base::Instant;
use db::row_copy::Row;
use serde_json::Value;

/// How long a key opens after the day it is for, in days.
pub const KEY_DAYS: i64 = 3;

/// How long the night after the day lasts, in milliseconds: until six.
const NIGHT: i64 = 6 * 3_600_000;

/// What comes of three versions of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Met {
    /// There is nothing to do here.
    Same,
    /// This version is to stand here; none means that the row goes.
    Take(Option<Row>),
    /// Both sides changed it to different things.
    Conflict,
}

/// Parts of a row that say nothing about one another: an invitation sent at
/// home and a name corrected in the hall are two facts, not two opinions.
const ASPECTS: &[(&str, &[&[&str]])] = &[("participant", &[&["invited_at"]])];

/// Columns that repeat what other rows say, or when a database heard of it;
/// they are worked out again where the others have come together.
const FOLLOWS: &[(&str, &[&str])] =
    &[("participant", &["arrived_at", "left_at"]), ("sighting", &["heard_at"])];

/// Moments of which the first one holds, when both sides had theirs.
const FIRST: &[(&str, &str)] = &[("workshop", "opened_at")];

/// The column that counts a row's changes.
const REVISION: &str = "revision";

/// The column that salts the digest of a row's words: it says nothing itself.
const SALT: &str = "salt";

/// Meets the version that stands here with the one from there.
#[must_use]
pub fn meet(table: &str, base: Option<&Row>, here: Option<&Row>, there: Option<&Row>) -> Met {
    let alike = |one, other| alike(table, one, other);
    if alike(here, there) || alike(base, there) || erased(table, here) {
        return Met::Same;
    }
    if alike(base, here) {
        return Met::Take(there.cloned());
    }
    match (base, here, there) {
        (Some(base), Some(here), Some(there)) => by_aspect(table, base, here, there),
        _ => Met::Conflict,
    }
}

/// Whether two versions say the same, however often each was touched.
#[must_use]
pub fn alike(table: &str, one: Option<&Row>, other: Option<&Row>) -> bool {
    let said = |row: &Row| -> Row {
        let own = row
            .iter()
            .filter(|(name, _)| *name != REVISION && *name != SALT && !follows(table, name));
        own.map(|(name, value)| (name.clone(), value.clone())).collect()
    };
    one.map(said) == other.map(said)
}

fn follows(table: &str, column: &str) -> bool {
    FOLLOWS.iter().any(|(name, columns)| *name == table && columns.contains(&column))
}

/// Somebody erased is not written again, whatever another database still says.
fn erased(table: &str, here: Option<&Row>) -> bool {
    let gone = |row: &Row| row.get("erased_at").is_some_and(|at| !at.is_null());
    table == "person" && here.is_some_and(gone)
}

fn by_aspect(table: &str, base: &Row, here: &Row, there: &Row) -> Met {
    let apart = ASPECTS.iter().find(|(name, _)| *name == table).map_or(&[][..], |it| it.1);
    let listed = |name: &str| apart.iter().any(|aspect| aspect.contains(&name));
    let first = |name: &str| FIRST.contains(&(table, name));
    let own = |name: &&str| *name != REVISION && !listed(name) && !follows(table, name);
    let rest: Vec<&str> =
        here.keys().map(String::as_str).filter(own).filter(|it| !first(it)).collect();
    let mut merged = here.clone();
    for (_, name) in FIRST.iter().filter(|(of, _)| *of == table) {
        let at = [here, there].iter().filter_map(|row| row.get(*name)?.as_i64()).min();
        merged.insert((*name).to_owned(), at.map_or(Value::Null, Value::from));
    }
    for aspect in apart.iter().copied().chain([rest.as_slice()]) {
        let of = |row: &Row| -> Vec<Value> {
            aspect.iter().map(|name| row.get(*name).cloned().unwrap_or_default()).collect()
        };
        let (base, here, there) = (of(base), of(here), of(there));
        if here == there || base == there {
            continue;
        }
        if base != here {
            return Met::Conflict;
        }
        for (name, value) in aspect.iter().zip(there) {
            merged.insert((*name).to_owned(), value);
        }
    }
    Met::Take(Some(counted(merged, there)))
}

/// A version written over another counts on from the higher of the two.
#[must_use]
pub fn counted(mut row: Row, over: &Row) -> Row {
    let count = |row: &Row| row.get(REVISION).and_then(Value::as_i64);
    if let (Some(own), Some(other)) = (count(&row), count(over)) {
        row.insert(REVISION.to_owned(), (own.max(other) + 1).into());
    }
    row
}

/// By what a version is known again; empty where there is none.
#[must_use]
pub fn seen(row: Option<&Row>) -> String {
    row.map_or_else(String::new, |row| {
        super::wire::digest(Value::from(row.clone()).to_string().as_bytes())
    })
}

/// A row's key as text.
#[must_use]
pub fn key_of(key: &[String], row: &Row) -> String {
    let values: Vec<&Value> =
        key.iter().map(|name| row.get(name).unwrap_or(&Value::Null)).collect();
    serde_json::to_string(&values).unwrap_or_default()
}

/// Until when a key opens: some days after the workshop's day, or after today.
#[must_use]
pub fn expiry(now: Instant, held_on: &str) -> Instant {
    let day = held_on.parse().map_or(now.day(), |day: jiff::civil::Date| day.max(now.day()));
    Instant::start_of(day).plus_days(KEY_DAYS)
}

/// Until when a number of the day opens: through the night after the workshop's
/// day, or after today where it is past. An evening of Ramadan ends after midnight.
#[must_use]
pub fn pin_end(now: Instant, held_on: &str) -> Instant {
    let day = held_on.parse().map_or(now.day(), |day: jiff::civil::Date| day.max(now.day()));
    Instant(Instant::start_of(day).plus_days(1).0 + NIGHT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn row(value: Value) -> Row {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn what_one_side_changed_is_taken_and_what_both_changed_is_a_conflict() {
        let base = row(json!({"id": 1, "title": "a", "revision": 1}));
        let here = row(json!({"id": 1, "title": "b", "revision": 2}));
        let there = row(json!({"id": 1, "title": "c", "revision": 2}));
        let (b, h, t) = (Some(&base), Some(&here), Some(&there));
        assert_eq!(meet("theme", b, b, t), Met::Take(Some(there.clone())));
        assert_eq!(meet("theme", b, h, b), Met::Same);
        assert_eq!(meet("theme", b, h, h), Met::Same);
        assert_eq!(meet("theme", b, h, t), Met::Conflict);
        assert_eq!(meet("theme", b, b, None), Met::Take(None));
        assert_eq!(meet("theme", b, h, None), Met::Conflict);
        assert_eq!(meet("theme", b, None, t), Met::Conflict);
        assert_eq!(meet("theme", None, None, t), Met::Take(Some(there.clone())));
    }

    #[test]
    fn an_invitation_and_a_correction_are_two_facts() {
        let base = row(json!({"id": 1, "sex": "female", "invited_at": null, "revision": 1}));
        let here = row(json!({"id": 1, "sex": "female", "invited_at": 5, "revision": 2}));
        let there = row(json!({"id": 1, "sex": "unsaid", "invited_at": null, "revision": 2}));
        let both = row(json!({"id": 1, "sex": "unsaid", "invited_at": 5, "revision": 3}));
        assert_eq!(
            meet("participant", Some(&base), Some(&here), Some(&there)),
            Met::Take(Some(both))
        );
    }

    #[test]
    fn somebody_erased_stays_erased() {
        let base = row(json!({"id": 1, "name": "a", "erased_at": null}));
        let here = row(json!({"id": 1, "name": "", "erased_at": 4}));
        let there = row(json!({"id": 1, "name": "b", "erased_at": null}));
        assert_eq!(meet("person", Some(&base), Some(&here), Some(&there)), Met::Same);
    }

    #[test]
    fn presence_follows_from_what_was_seen_and_the_first_opening_holds() {
        let came = |at: i64| row(json!({"id": 1, "sex": "female", "arrived_at": at}));
        let (one, other) = (came(5), came(9));
        assert_eq!(meet("participant", None, Some(&one), Some(&other)), Met::Same);
        let opened = |at: Option<i64>| row(json!({"id": 1, "state": "open", "opened_at": at}));
        let (base, here, there) = (opened(None), opened(Some(9)), opened(Some(5)));
        let met = meet("workshop", Some(&base), Some(&here), Some(&there));
        assert_eq!(met, Met::Take(Some(there)));
    }

    proptest! {
        /// Whichever side meets first, both come to the same, or both know of the conflict.
        #[test]
        fn meeting_is_the_same_from_both_sides(base in 0..4_i64, here in 0..4_i64, there in 0..4_i64) {
            // 0 stands for a row that is not there.
            let version = |it: i64| (it > 0).then(|| row(json!({"id": 1, "title": it})));
            let (base, here, there) = (version(base), version(here), version(there));
            let stands = |met: Met, own: &Option<Row>| match met {
                Met::Same => Some(own.clone()),
                Met::Take(row) => Some(row),
                Met::Conflict => None,
            };
            let one = stands(meet("theme", base.as_ref(), here.as_ref(), there.as_ref()), &here);
            let other = stands(meet("theme", base.as_ref(), there.as_ref(), here.as_ref()), &there);
            prop_assert_eq!(one, other);
        }
    }
}
