//! The command line, in Arabic or French by the reader's locale.

mod account;
#[cfg(test)]
mod conf;

use base::Lang;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use press::Translator;
use std::path::PathBuf;

use crate::{backup, doctor, journal};

/// The language of the terminal: Arabic where the locale says so, else French.
pub(crate) fn lang() -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    if locale.is_some_and(|locale| locale.starts_with("ar")) { Lang::Ar } else { Lang::Fr }
}

/// What was asked on the command line.
pub(crate) fn matches(l: &'static Translator) -> ArgMatches {
    command(l).get_matches()
}

fn command(l: &'static Translator) -> Command {
    in_words(l, commands(l))
}

/// Gives a command and those below it their headings in the reader's language.
fn in_words(l: &'static Translator, command: Command) -> Command {
    let [usage, commands, options] =
        ["cli-usage", "cli-commands", "cli-options"].map(|key| say(l, key));
    let template = if command.has_subcommands() {
        format!(
            "{{about}}\n\n{usage} {{usage}}\n\n{commands}\n{{subcommands}}\n\n{options}\n{{options}}\n"
        )
    } else {
        format!("{{about}}\n\n{usage} {{usage}}\n\n{options}\n{{positionals}}\n{{options}}\n")
    };
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    command
        .help_template(template)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(help.help(say(l, "cli-help")))
        .mut_subcommands(|below| in_words(l, below))
}

fn commands(l: &'static Translator) -> Command {
    Command::new("mithaq")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say(l, "cli-version")),
        )
        .about(say(l, "cli-about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(serve(l))
        .subcommand(
            Command::new("paper").about(say(l, "cli-paper")).subcommand_required(true).subcommand(
                Command::new("read")
                    .about(say(l, "cli-paper-read"))
                    .arg(path("file").required(true).help(say(l, "cli-file")))
                    .arg(flag("json").help(say(l, "cli-json"))),
            ),
        )
        .subcommand(
            Command::new("text").about(say(l, "cli-text")).subcommand_required(true).subcommand(
                Command::new("read")
                    .about(say(l, "cli-text-read"))
                    .arg(path("file").required(true).help(say(l, "cli-file")))
                    .arg(flag("json").help(say(l, "cli-json"))),
            ),
        )
        .subcommand(backup::backup_command(l))
        .subcommand(backup::restore_command(l))
        .subcommand(doctor::command(l))
        .subcommand(journal::command(l))
        .subcommand(journal::receipt_command(l))
        .subcommand(figures(l))
        .subcommand(list(l))
        .subcommand(convergence(l))
        .subcommand(groups(l))
        .subcommand(demo(l))
        .subcommand(hall(l))
        .subcommand(account::command(l))
        .subcommand(programme(l))
        .subcommand(Command::new("untranslated").about(say(l, "cli-untranslated")))
        .subcommand(bench_town(l))
        .subcommand(Command::new("bench-hall").hide(true).arg(place(l)[0].clone().required(true)))
        .subcommand(Command::new("bench-door").hide(true).arg(place(l)[0].clone().required(true)))
        .subcommand(Command::new("print-worker").hide(true))
}

fn bench_town(l: &'static Translator) -> Command {
    let many = Arg::new("contributions").long("contributions").default_value("1000");
    let many = many.value_parser(value_parser!(usize));
    Command::new("bench-town").hide(true).args(place(l)).arg(many)
}

fn figures(l: &'static Translator) -> Command {
    let recompute = Command::new("recompute").about(say(l, "cli-figures-recompute"));
    Command::new("figures").about(say(l, "cli-figures")).subcommand_required(true).subcommand(
        recompute
            .args(place(l))
            .arg(Arg::new("commune").help(say(l, "cli-figures-commune")))
            .arg(flag("check").help(say(l, "cli-figures-check"))),
    )
}

fn list(l: &'static Translator) -> Command {
    let kinds: Vec<&str> = list::Kind::ALL.iter().map(|kind| kind.word()).collect();
    let kind = Arg::new("as").long("as").required(true).help(say(l, "cli-list-as"));
    let kind = kind.value_parser(clap::builder::PossibleValuesParser::new(kinds));
    let lang = Arg::new("lang").long("lang").value_parser(["ar", "fr"]).help(say(l, "cli-lang"));
    let template = Command::new("template").about(say(l, "cli-list-template"));
    Command::new("list")
        .about(say(l, "cli-list"))
        .subcommand_required(true)
        .subcommand(list_read(l, kind.clone(), lang.clone()))
        .subcommand(template.arg(kind).arg(lang))
}

fn list_read(l: &'static Translator, kind: Arg, lang: Arg) -> Command {
    let column = Arg::new("column").long("column").action(ArgAction::Append);
    Command::new("read")
        .about(say(l, "cli-list-read"))
        .arg(path("file").required(true).help(say(l, "cli-list-file")))
        .arg(kind)
        .arg(Arg::new("sheet").long("sheet").help(say(l, "cli-list-sheet")))
        .arg(column.help(say(l, "cli-list-column")))
        .arg(flag("json").help(say(l, "cli-json")))
        .arg(lang)
}

fn convergence(l: &'static Translator) -> Command {
    Command::new("convergence")
        .about(say(l, "cli-convergence"))
        .subcommand_required(true)
        .subcommand(
            Command::new("suggest")
                .about(say(l, "cli-convergence-suggest"))
                .arg(path("plan").required(true).help(say(l, "cli-convergence-plan")))
                .arg(path("openness").required(true).help(say(l, "cli-convergence-openness")))
                .arg(flag("json").help(say(l, "cli-json"))),
        )
}

fn groups(l: &'static Translator) -> Command {
    let number = Arg::new("groups").long("groups").value_parser(value_parser!(usize));
    Command::new("groups").about(say(l, "cli-groups")).subcommand_required(true).subcommand(
        Command::new("draw")
            .about(say(l, "cli-groups-draw"))
            .arg(Arg::new("seed").long("seed").required(true).help(say(l, "cli-groups-seed")))
            .arg(number.help(say(l, "cli-groups-number")))
            .arg(path("file").required(true).help(say(l, "cli-groups-file"))),
    )
}

fn demo(l: &'static Translator) -> Command {
    Command::new("demo")
        .about(say(l, "cli-demo"))
        .arg(place(l)[0].clone().required(true))
        .arg(flag("eve").help(say(l, "cli-eve")))
        .args(listening(l))
}

fn hall(l: &'static Translator) -> Command {
    let data = || place(l)[0].clone().default_value("hall");
    Command::new("hall")
        .about(say(l, "cli-hall"))
        .arg(Arg::new("home").long("home").help(say(l, "cli-hall-home")))
        .arg(
            Arg::new("key")
                .long("key")
                .env("MITHAQ_HALL_KEY")
                .hide_env_values(true)
                .help(say(l, "cli-hall-key")),
        )
        .arg(data())
        .arg(
            Arg::new("every")
                .long("every")
                .value_parser(value_parser!(u64))
                .default_value("20")
                .help(say(l, "cli-hall-every")),
        )
        .args(listening(l).map(|arg| match arg.get_id().as_str() {
            "listen" => arg.default_value("0.0.0.0:8080"),
            _ => arg,
        }))
        .subcommand(Command::new("sync").about(say(l, "cli-hall-sync")).arg(data()))
        .subcommand(
            Command::new("pin")
                .about(say(l, "cli-hall-pin"))
                .arg(data())
                .arg(Arg::new("login").long("login").required(true).help(say(l, "cli-login"))),
        )
        .subcommand(
            Command::new("return")
                .about(say(l, "cli-hall-return"))
                .arg(data())
                .arg(flag("erase").help(say(l, "cli-hall-erase"))),
        )
}

fn programme(l: &'static Translator) -> Command {
    let text = |name: &'static str, key: &str| Arg::new(name).long(name).help(say(l, key));
    Command::new("programme").about(say(l, "cli-programme")).subcommand_required(true).subcommand(
        Command::new("create")
            .about(say(l, "cli-programme-create"))
            .args(place(l))
            .arg(text("slug", "cli-slug").required(true))
            .arg(text("name-ar", "cli-name-ar").required(true))
            .arg(text("name-fr", "cli-name-fr").default_value(""))
            .arg(text("summary-ar", "cli-summary-ar").default_value(""))
            .arg(text("summary-fr", "cli-summary-fr").default_value("")),
    )
}

fn serve(l: &'static Translator) -> Command {
    let warning = option("backup-warning", "MITHAQ_BACKUP_WARNING").default_value("24");
    let warning = warning.value_parser(value_parser!(u16)).help(say(l, "cli-backup-warning"));
    let serve = Command::new("serve").about(say(l, "cli-serve")).args(place(l));
    serve.args(listening(l)).arg(warning)
}

/// Where to listen, and what the operator decides besides.
fn listening(l: &'static Translator) -> [Arg; 10] {
    [
        option("listen", "MITHAQ_LISTEN")
            .default_value("127.0.0.1:8080")
            .help(say(l, "cli-listen")),
        option("metrics", "MITHAQ_METRICS").help(say(l, "cli-metrics")),
        option("public-address", "MITHAQ_PUBLIC_ADDRESS")
            .default_value("")
            .help(say(l, "cli-public-address")),
        option("mail", "MITHAQ_MAIL").hide_env_values(true).help(say(l, "cli-mail")),
        option("mail-from", "MITHAQ_MAIL_FROM").help(say(l, "cli-mail-from")),
        journal::key_argument(l),
        option("second-step", "MITHAQ_SECOND_STEP")
            .value_parser(["required", "offered"])
            .default_value("required")
            .help(say(l, "cli-second-step")),
        option("page-cache", "MITHAQ_PAGE_CACHE")
            .value_parser(["on", "off"])
            .default_value("on")
            .help(say(l, "cli-page-cache")),
        option("former-pages", "MITHAQ_FORMER_PAGES")
            .value_parser(clap::value_parser!(u16))
            .default_value("1000")
            .help(say(l, "cli-former-pages")),
        option("limits", "MITHAQ_LIMITS")
            .value_parser(["on", "off"])
            .default_value("on")
            .help(say(l, "cli-limits")),
    ]
}

/// Which database.
pub(crate) fn place(l: &'static Translator) -> [Arg; 2] {
    [
        path("data").long("data").env("MITHAQ_DATA").help(say(l, "cli-data")),
        option("database", "MITHAQ_DATABASE").hide_env_values(true).help(say(l, "cli-database")),
    ]
}

pub(crate) fn option(name: &'static str, variable: &'static str) -> Arg {
    Arg::new(name).long(name).env(variable)
}

pub(crate) fn path(name: &'static str) -> Arg {
    Arg::new(name).value_parser(value_parser!(PathBuf))
}

pub(crate) fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

pub(crate) fn say(l: &'static Translator, key: &str) -> String {
    l.t(key).plain()
}
