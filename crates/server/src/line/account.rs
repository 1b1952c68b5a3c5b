//! What the command line takes of accounts.

use clap::{Arg, Command, builder::PossibleValuesParser};
use press::Translator;

use super::{flag, place, say};

/// `mithaq account …`.
pub(super) fn command(l: &'static Translator) -> Command {
    let text = |name: &'static str, key: &str| Arg::new(name).long(name).help(say(l, key));
    let role = || {
        let roles: Vec<&str> = base::Role::ALL.iter().map(|role| role.word()).collect();
        text("role", "cli-role").required(true).value_parser(PossibleValuesParser::new(roles))
    };
    let login = || text("login", "cli-login").required(true);
    let days = || [text("since", "cli-account-since"), text("until", "cli-account-until")];
    let of = |name: &'static str, key: &str| {
        let at = text("in", "cli-in").required(true);
        Command::new(name).about(say(l, key)).args(place(l)).arg(at)
    };
    let label = || text("label", "cli-label").default_value("");
    Command::new("account")
        .about(say(l, "cli-account"))
        .subcommand_required(true)
        .subcommand(of("open", "cli-account-open").arg(login()).arg(role()).arg(label()))
        .subcommand(of("list", "cli-account-list"))
        .subcommand(
            of("invite", "cli-account-invite").arg(login()).arg(role()).arg(label()).args(days()),
        )
        .subcommand(
            of("mandate", "cli-account-mandate")
                .arg(login())
                .arg(role())
                .args(days())
                .arg(flag("end").help(say(l, "cli-account-end"))),
        )
        .subcommand(of("suspend", "cli-account-suspend").arg(login()))
        .subcommand(of("resume", "cli-account-resume").arg(login()))
        .subcommand(of("close", "cli-account-close").arg(login()))
        .subcommand(of("reset", "cli-account-reset").arg(login()))
        .subcommand(of("second-step", "cli-account-second").arg(login()))
}
