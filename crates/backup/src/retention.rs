//! Which copies have had their time.

use base::Instant;

const DAY: i64 = 24 * 3_600_000;

/// Those that go: all of the last day stay, and of each day before, the last
/// one, for so many days (of 24 hours, by UTC). The newest always stays.
#[must_use]
pub fn expired(copies: &[(String, Instant)], now: Instant, days: u32) -> Vec<String> {
    let age = |at: Instant| now.0 - at.0;
    let last_of_day = |at: Instant| {
        let mut others =
            copies.iter().filter(|(_, it)| it.0.div_euclid(DAY) == at.0.div_euclid(DAY));
        others.all(|(_, it)| it.0 <= at.0)
    };
    let newest = copies.iter().map(|(_, at)| at.0).max();
    let stays = |at: Instant| {
        let young = age(at) <= DAY;
        let kept = age(at) <= i64::from(days) * DAY && last_of_day(at);
        young || kept || newest == Some(at.0)
    };
    copies.iter().filter(|(_, at)| !stays(*at)).map(|(name, _)| name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_a_day_stay_then_one_of_each_day_then_none() {
        let hour = 3_600_000;
        let now = Instant(100 * DAY + 12 * hour);
        let at = |hours_ago: i64| Instant(now.0 - hours_ago * hour);
        let copies: Vec<(String, Instant)> =
            (0..24 * 40).step_by(6).map(|ago| (ago.to_string(), at(ago))).collect();
        let gone = expired(&copies, now, 30);
        let kept: Vec<i64> = copies
            .iter()
            .filter(|(name, _)| !gone.contains(name))
            .map(|(name, _)| name.parse().expect("hours"))
            .collect();
        assert_eq!(kept[..6], [0, 6, 12, 18, 24, 42], "the last of a day is that of 18 h");
        assert_eq!(kept.len(), 5 + 29, "then one of each day");
        assert!(kept.iter().all(|ago| *ago <= 30 * 24));
        let old = [("only".to_owned(), at(24 * 90))];
        assert_eq!(expired(&old, now, 30), Vec::<String>::new(), "the newest stays");
    }
}
