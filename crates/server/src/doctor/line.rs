//! What `mithaq doctor` takes: what `mithaq serve` is given, so that both read
//! the same configuration.

use clap::{Command, value_parser};
use press::Translator;

use crate::{
    journal,
    line::{flag, option, place, say},
};

/// `mithaq doctor`.
pub(crate) fn command(l: &'static Translator) -> Command {
    let text = |name, variable, key| option(name, variable).help(say(l, key));
    let warning = text("backup-warning", "MITHAQ_BACKUP_WARNING", "cli-backup-warning");
    Command::new("doctor")
        .about(say(l, "cli-doctor"))
        .args(place(l))
        .arg(journal::key_argument(l))
        .arg(text("public-address", "MITHAQ_PUBLIC_ADDRESS", "cli-public-address"))
        .arg(text("mail", "MITHAQ_MAIL", "cli-mail").hide_env_values(true))
        .arg(text("mail-from", "MITHAQ_MAIL_FROM", "cli-mail-from"))
        .arg(warning.default_value("24").value_parser(value_parser!(u16)))
        .arg(flag("json").help(say(l, "cli-doctor-json")))
}
