//! The commands of the operators' pages do what the pages say. Blocks of `sh`
//! are run here as they stand, in a place of their own; those of `console`
//! belong to a machine with systemd and are tried by `make drill`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod kit;

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command};

use kit::Folder;

/// What a page says of the machine's folders, for the folder of the test.
const PLACES: [&str; 5] =
    ["/var/lib/mithaq", "/var/backups/mithaq", "/etc/mithaq", "/mnt/usb", "/var/tmp"];

fn page(name: &str) -> String {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/exploitation");
    fs::read_to_string(docs.join(name)).unwrap()
}

/// The commands of a page's blocks, in order.
fn commands(page: &str) -> Vec<String> {
    let mut blocks = page.split("```sh\n").skip(1);
    blocks
        .by_ref()
        .flat_map(|it| it.split("```").next().unwrap().lines())
        .map(str::to_owned)
        .collect()
}

/// A machine: the binary under the names that the pages use, and its configuration.
fn machine() -> Folder {
    let root = Folder::new();
    for place in PLACES.iter().chain(&["/usr/sbin"]) {
        fs::create_dir_all(root.at(&place[1..])).unwrap();
    }
    let configuration = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy/debian");
    let configuration = fs::read_to_string(configuration.join("mithaq.conf")).unwrap();
    fs::write(root.at("etc/mithaq/mithaq.conf"), here(&root, &configuration)).unwrap();
    let ctl = root.at("usr/sbin/mithaqctl");
    let program = env!("CARGO_BIN_EXE_mithaq");
    let conf = root.at("etc/mithaq/mithaq.conf");
    let script = format!("#!/bin/sh\nset -a\n. {}\nexec {program} \"$@\"\n", conf.display());
    fs::write(&ctl, script).unwrap();
    fs::set_permissions(&ctl, fs::Permissions::from_mode(0o755)).unwrap();
    root
}

fn here(root: &Folder, text: &str) -> String {
    PLACES.iter().fold(text.to_owned(), |text, place| {
        text.replace(place, root.at(&place[1..]).to_str().unwrap())
    })
}

/// Runs a command of a page; gives its status and what it said.
fn run(root: &Folder, command: &str) -> (Option<i32>, String) {
    let path = format!("{}:{}", root.at("usr/sbin").display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-c", &here(root, command)]).env("PATH", path).env("LC_ALL", "fr_FR.UTF-8");
    let done = shell.output().unwrap();
    (done.status.code(), kit::said(&done))
}

#[test]
fn the_commands_of_the_pages_do_what_they_say() {
    let root = machine();
    let town = kit::Server::start(&root.at("var/lib/mithaq"));
    drop(town);
    for name in ["installer.md", "sauvegarde.md", "mettre-a-jour.md"] {
        let commands = commands(&page(name));
        assert!(!commands.is_empty(), "{name} says what to do");
        for command in commands {
            // What a technician has done by then: keys aside, the old folder away.
            for key in ["codes.key", "journal.key"] {
                let _ = fs::copy(root.at("var/lib/mithaq").join(key), root.at("mnt/usb").join(key));
            }
            if command.starts_with("mithaqctl restore --codes-key /mnt/usb/codes.key --journal-key")
            {
                fs::rename(root.at("var/lib/mithaq"), root.at("var/lib/mithaq.ancien")).unwrap();
            }
            let (status, told) = run(&root, &command);
            // A machine of a test has no name, and `doctor` says so.
            let expected = if command == "mithaqctl doctor" { Some(1) } else { Some(0) };
            assert_eq!(status, expected, "{name}: {command}\n{told}");
        }
    }
}
