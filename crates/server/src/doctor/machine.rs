//! The machine: its disk, the rights of files, clock and zone, descriptors,
//! and whether it prints.

use std::{
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use base::sheet::{Block, Printer, Sheet};
use jiff::civil::Date;

use super::{Found, Visit};
use crate::journal;

/// Room that is wanted beside the copies of the database, in bytes.
const SPARE: u64 = 1 << 30;

/// Fewer descriptors than this keep people out on a busy evening.
const DESCRIPTORS: u64 = 4_096;

pub(super) async fn look(visit: &Visit<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    if let Some(folder) = visit.folder().filter(|folder| folder.exists()) {
        found.push(disk(visit, &folder));
        found.push(rights(visit, &folder));
    }
    found.extend([clock(visit), zone(visit), descriptors(visit), printing(visit).await]);
    found
}

/// A backup and a migration each need room for another copy of the database.
fn disk(visit: &Visit<'_>, folder: &Path) -> Found {
    let l = visit.l;
    let Ok(disk) = rustix::fs::statvfs(folder) else {
        return Found::wrong("disk", l.msg("doctor-disk-silent").s("folder", folder.display()));
    };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let database = std::fs::metadata(folder.join(db::folder::FILE)).map_or(0, |it| it.len());
    let needed = database.saturating_mul(2).saturating_add(SPARE);
    let size = |bytes: u64| l.size(i64::try_from(bytes).unwrap_or(i64::MAX));
    let told = |key| l.msg(key).s("folder", folder.display()).s("free", size(free));
    if free < needed {
        Found::wrong("disk", told("doctor-disk-full").s("needed", size(needed)))
    } else {
        Found::fine("disk", told("doctor-disk-fine"))
    }
}

/// Nobody else of the machine reads what people said, nor the keys.
fn rights(visit: &Visit<'_>, folder: &Path) -> Found {
    let l = visit.l;
    let own = [db::folder::FILE, db::seal::FILE, web::site::BACKUP_RECORD];
    let mut files: Vec<PathBuf> = own.iter().map(|name| folder.join(name)).collect();
    files.push(folder.to_path_buf());
    files.extend(journal::key_path(visit.matches));
    let open = |path: &PathBuf| {
        std::fs::metadata(path).is_ok_and(|it| it.permissions().mode() & 0o077 != 0)
    };
    match files.iter().find(|path| open(path)) {
        Some(path) => Found::wrong("rights", l.msg("doctor-rights-open").s("file", path.display())),
        None => Found::fine("rights", l.t("doctor-rights-fine")),
    }
}

/// Whether something keeps the clock right, where the machine tells.
fn clock(visit: &Visit<'_>) -> Found {
    let l = visit.l;
    let asked = Command::new("timedatectl").args(["show", "-P", "NTPSynchronized"]).output();
    let told = asked.ok().filter(|it| it.status.success()).map(|it| it.stdout);
    let now = l.moment(visit.now);
    match told.as_deref().map(<[u8]>::trim_ascii) {
        Some(b"yes") => Found::fine("clock", l.msg("doctor-clock-fine").s("now", now)),
        Some(_) => Found::wrong("clock", l.msg("doctor-clock-alone").s("now", now)),
        None => Found::note("clock", l.msg("doctor-clock-unknown").s("now", now)),
    }
}

/// The rules of Morocco's clock, and whether they may have changed since.
fn zone(visit: &Visit<'_>) -> Found {
    let l = visit.l;
    let rules = base::zone::rules();
    let whose = if rules.of_machine { "doctor-zone-machine" } else { "doctor-zone-own" };
    let told = |key| {
        let now = visit.now.local();
        let hours = i64::from(now.offset().seconds() / 3600);
        l.msg(key).n("hours", hours).s("version", &rules.version).s("whose", l.t(whose).plain())
    };
    let year = rules.version.get(..4).and_then(|year| year.parse::<i16>().ok());
    let is_old = year.is_none_or(|year| visit.now.day() > end_of(year + 1));
    if is_old {
        Found::wrong("zone", told("doctor-zone-old"))
    } else {
        Found::fine("zone", told("doctor-zone-fine"))
    }
}

fn end_of(year: i16) -> Date {
    Date::new(year, 12, 31).unwrap_or(Date::MAX)
}

fn descriptors(visit: &Visit<'_>) -> Found {
    let l = visit.l;
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    let limit = limit.unwrap_or(u64::MAX);
    let told = |key| l.msg(key).n("count", i64::try_from(limit).unwrap_or(i64::MAX));
    if limit < DESCRIPTORS {
        Found::note("descriptors", told("doctor-descriptors-few"))
    } else {
        Found::fine("descriptors", told("doctor-descriptors-fine"))
    }
}

/// Prints a sheet: the fonts are within the program, and it must be able to
/// start itself once more.
async fn printing(visit: &Visit<'_>) -> Found {
    let l = visit.l;
    let words = l.t("cli-doctor").plain();
    let sheet = Sheet {
        lang: l.lang().to_string(),
        title: words.clone(),
        letterhead: Vec::new(),
        subtitle: None,
        foot: String::new(),
        wide: false,
        blocks: vec![Block::Heading { level: 1, text: words }],
    };
    let printed = match print::PdfPool::new() {
        Ok(pool) => pool.print(sheet).await.map(drop),
        Err(error) => Err(base::Error::bug(error)),
    };
    match printed {
        Ok(()) => Found::fine("fonts", l.t("doctor-fonts-fine")),
        Err(error) => {
            let told = l.msg("doctor-fonts-broken").s("error", base::error::causes(&error));
            Found::wrong("fonts", told)
        }
    }
}
