//! The folder of the database: for its owner alone, served by one process,
//! never made by a command that reads.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::{
    io::{BufRead, BufReader},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

struct Place {
    folder: PathBuf,
    servers: Vec<Child>,
}

impl Place {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("mithaq-place-{}", db::secret::token()));
        Self { folder, servers: Vec::new() }
    }

    fn mithaq(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mithaq"));
        let command = command.args(arguments).env("MITHAQ_DATA", &self.folder);
        command.env("LC_ALL", "fr_FR.UTF-8").output().unwrap()
    }

    /// Serves the folder, and waits until it answers.
    fn serve(&mut self) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_mithaq"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env("MITHAQ_DATA", &self.folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().starts_with("ready ")), "it does not answer");
        self.servers.push(child);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        for server in &mut self.servers {
            let _ = server.kill();
            let _ = server.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn rights(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_command_that_reads_or_corrects_never_makes_a_database() {
    let place = Place::new();
    let folder = place.folder.to_str().unwrap();
    let commands: [&[&str]; 6] = [
        &["journal", "verify"],
        &["journal", "key", "replace"],
        &["figures", "recompute"],
        &["account", "suspend", "--in", "beni-mellal", "--login", "a@example"],
        &["hall", "sync", "--data", folder],
        &["hall", "pin", "--data", folder, "--login", "a@example"],
    ];
    for command in commands {
        let done = place.mithaq(command);
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(2), "{command:?} {told}");
        assert!(told.contains("Il n’y a pas de base de données"), "{command:?} {told}");
        assert!(!place.folder.exists(), "{command:?} made a folder");
    }
}

#[test]
fn the_folder_is_for_its_owner_alone_and_has_one_server() {
    let mut place = Place::new();
    place.serve();
    assert_eq!(rights(&place.folder), 0o700);
    for entry in std::fs::read_dir(&place.folder).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(rights(&path), 0o600, "{}", path.display());
    }
    let second = place.mithaq(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(second.status.code(), Some(2));
    let told = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(told.contains("Un autre processus sert déjà"), "{told}");
    // What the operator asks beside it goes on.
    assert_eq!(place.mithaq(&["journal", "verify"]).status.code(), Some(0));
    // Killed, it leaves the place to the next.
    place.servers.pop().map(|mut it| (it.kill().unwrap(), it.wait().unwrap()));
    place.serve();
}
