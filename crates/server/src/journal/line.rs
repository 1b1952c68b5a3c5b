//! What may be asked of the record on the command line.

use clap::{Arg, ArgAction, Command, value_parser};
use press::Translator;

use crate::line::{flag, path, place, say};

/// `mithaq journal`.
pub(crate) fn command(l: &'static Translator) -> Command {
    let since = path("since").long("since").action(ArgAction::Append);
    let verify = Command::new("verify").about(say(l, "cli-journal-verify")).args(place(l));
    let row = Arg::new("row").required(true).num_args(1..).value_parser(value_parser!(i64));
    let reason = Arg::new("reason").long("reason").required(true);
    let erase = Command::new("erase").about(say(l, "cli-journal-erase")).args(place(l));
    let replace = Command::new("replace").about(say(l, "cli-journal-key-replace")).args(place(l));
    Command::new("journal")
        .about(say(l, "cli-journal"))
        .subcommand_required(true)
        .subcommand(
            verify
                .arg(since.help(say(l, "cli-journal-since")))
                .arg(flag("json").help(say(l, "cli-journal-json"))),
        )
        .subcommand(
            erase
                .arg(Arg::new("commune").required(true).help(say(l, "cli-in")))
                .arg(row.help(say(l, "cli-journal-row")))
                .arg(reason.help(say(l, "cli-journal-reason"))),
        )
        .subcommand(
            Command::new("key")
                .about(say(l, "cli-journal-key"))
                .subcommand_required(true)
                .subcommand(replace.arg(key_argument(l))),
        )
}

/// Where the signing key lies.
pub(crate) fn key_argument(l: &'static Translator) -> Arg {
    let key = path("journal-key").long("journal-key").env("MITHAQ_JOURNAL_KEY");
    key.help(say(l, "cli-journal-key-file"))
}

/// `mithaq receipt`.
pub(crate) fn receipt_command(l: &'static Translator) -> Command {
    let key = Arg::new("key").long("key").action(ArgAction::Append);
    Command::new("receipt").about(say(l, "cli-receipt")).subcommand_required(true).subcommand(
        Command::new("verify")
            .about(say(l, "cli-receipt-verify"))
            .arg(path("file").required(true).help(say(l, "cli-receipt-file")))
            .arg(key.help(say(l, "cli-receipt-key"))),
    )
}
