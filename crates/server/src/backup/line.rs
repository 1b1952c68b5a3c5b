//! What backing up and restoring take on the command line.

use clap::{Arg, Command, value_parser};
use press::Translator;

use crate::{
    journal,
    line::{flag, path, place, say},
};

/// For how many days one copy a day is kept.
const KEEP: &str = "30";

fn key(l: &'static Translator) -> Arg {
    let key = path("key").long("key").env("MITHAQ_BACKUP_KEY").required(true);
    key.help(say(l, "cli-backup-key"))
}

/// `mithaq backup`.
pub(crate) fn backup(l: &'static Translator) -> Command {
    let to = path("to").long("to").env("MITHAQ_BACKUP_TO").required(true);
    let keep = Arg::new("keep").long("keep").env("MITHAQ_BACKUP_KEEP");
    let keep = keep.value_parser(value_parser!(u32)).default_value(KEEP);
    Command::new("backup")
        .about(say(l, "cli-backup"))
        .args(place(l))
        .arg(journal::key_argument(l))
        .arg(to.help(say(l, "cli-backup-to")))
        .arg(key(l))
        .arg(keep.help(say(l, "cli-backup-keep")))
        .arg(flag("with-keys").help(say(l, "cli-backup-with-keys")))
}

/// `mithaq restore`.
pub(crate) fn restore(l: &'static Translator) -> Command {
    let from = path("from").long("from").env("MITHAQ_BACKUP_TO").required(true);
    let file = |name: &'static str, text: &str| path(name).long(name).help(say(l, text));
    Command::new("restore")
        .about(say(l, "cli-restore"))
        .args(place(l))
        .arg(from.help(say(l, "cli-restore-from")))
        .arg(key(l))
        .arg(Arg::new("at").long("at").help(say(l, "cli-restore-at")))
        .arg(file("codes-key", "cli-restore-codes-key"))
        .arg(flag("new-codes-key").help(say(l, "cli-restore-new-codes-key")))
        .arg(file("journal-key", "cli-restore-journal-key"))
        .arg(file("erasures", "cli-restore-erasures"))
        .arg(flag("list").help(say(l, "cli-restore-list")))
        .arg(flag("check").help(say(l, "cli-restore-check")))
}
