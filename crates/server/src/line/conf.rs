//! The configuration file of the package names every option that the service
//! and its backup read from the environment, in both languages, as the command
//! line tells them. `MITHAQ_WRITE_CONF=1` writes it anew.

use std::{collections::BTreeSet, fs, path::Path};

use base::Lang;
use clap::Command;
use press::Translator;

/// What the package sets; the rest stands there as it is without being set.
const SET: [(&str, &str); 3] = [
    ("MITHAQ_DATA", "/var/lib/mithaq"),
    ("MITHAQ_BACKUP_TO", "/var/backups/mithaq"),
    ("MITHAQ_BACKUP_KEY", "/etc/mithaq/backup.key"),
];

const HEAD: &str = "\
# إعدادات ميثاق. بعد كل تغيير: systemctl restart mithaq
# Réglages de Mithaq. Après un changement : systemctl restart mithaq
# Une ligne qui commence par # ne compte pas ; les valeurs montrées sont alors celles d’origine.
# Vérifier : mithaqctl doctor
";

/// Every option with a variable, of the service and of its backup.
fn options(l: &'static Translator) -> Vec<(String, String, String)> {
    let all = super::command(l);
    let below = |name: &str| all.find_subcommand(name).cloned().expect("a command");
    let mut seen = BTreeSet::new();
    let commands: [Command; 2] = [below("serve"), below("backup")];
    let arguments = commands.iter().flat_map(Command::get_arguments);
    let known = arguments.filter_map(|argument| {
        let variable = argument.get_env()?.to_string_lossy().into_owned();
        let default = argument.get_default_values().first();
        let default = default.map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        seen.insert(variable.clone()).then_some((variable, default, help))
    });
    known.collect()
}

fn file() -> String {
    let french = options(Translator::of(Lang::Fr));
    let mut text = HEAD.to_owned();
    for ((variable, default, arabic), (_, _, french)) in
        options(Translator::of(Lang::Ar)).into_iter().zip(french)
    {
        let set = SET.iter().find(|(name, _)| *name == variable);
        let line = match set {
            Some((_, value)) => format!("{variable}={value}"),
            None => format!("#{variable}={default}"),
        };
        text.push_str(&format!("\n# {arabic}\n# {french}\n{line}\n"));
    }
    text
}

#[test]
fn the_packages_configuration_names_every_option_in_both_languages() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy/debian/mithaq.conf");
    if std::env::var_os("MITHAQ_WRITE_CONF").is_some() {
        fs::write(&path, file()).expect("written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, file(), "MITHAQ_WRITE_CONF=1 writes it anew");
}
