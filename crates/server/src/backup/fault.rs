//! What keeps a backup from being made or restored, in the reader's words.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use backup::Fault;
use press::Translator;

use crate::output::complain;

/// What went wrong.
pub(super) enum Trouble {
    Backup(Fault),
    Database(base::Error),
    /// The field's tool does it.
    Postgres,
    NoDatabase(PathBuf),
    NotAFolder(PathBuf),
    Within(PathBuf),
    NotEmpty(PathBuf),
    /// A key is kept apart, and was not given.
    NeedsKey,
    /// This is not the key that belongs to the copy.
    OtherFile(PathBuf),
    NoTime(String),
    Newer(i64, i64),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Backup(fault)
    }
}

impl From<base::Error> for Trouble {
    fn from(error: base::Error) -> Self {
        Self::Database(error)
    }
}

impl Trouble {
    pub(super) fn file(path: &Path, error: io::Error) -> Self {
        Self::Backup(Fault::Machine(path.to_path_buf(), error))
    }

    /// Says it, and gives the status: 2 where something else has to be asked for.
    pub(super) fn complain(&self, l: &'static Translator) -> ExitCode {
        complain(&self.told(l));
        match self {
            Self::Backup(Fault::Busy | Fault::None(_) | Fault::NoneAt | Fault::OtherKey) => {
                ExitCode::from(2)
            }
            Self::Backup(_) | Self::Database(_) => ExitCode::FAILURE,
            _ => ExitCode::from(2),
        }
    }

    fn told(&self, l: &'static Translator) -> String {
        let msg = match self {
            Self::Backup(fault) => return of_backup(l, fault),
            Self::Database(error) => return format!("mithaq: {}", base::error::causes(error)),
            Self::Postgres => l.t("cli-backup-postgres"),
            Self::NoDatabase(place) => l.msg("cli-no-database").s("place", place.display()),
            Self::NotAFolder(to) => l.msg("cli-backup-not-a-folder").s("to", to.display()),
            Self::Within(to) => l.msg("cli-backup-within").s("to", to.display()),
            Self::NotEmpty(to) => l.msg("cli-restore-not-empty").s("to", to.display()),
            Self::NeedsKey => l.t("cli-restore-needs-key"),
            Self::OtherFile(file) => l.msg("cli-restore-other-file").s("file", file.display()),
            Self::NoTime(said) => l.msg("cli-restore-no-time").s("said", said),
            Self::Newer(last, known) => l.msg("cli-newer").n("last", last).n("known", known),
        };
        msg.plain()
    }
}

fn of_backup(l: &'static Translator, fault: &Fault) -> String {
    let msg = match fault {
        Fault::None(path) => l.msg("cli-backup-none").s("folder", path.display()),
        Fault::NoneAt => l.t("cli-backup-none-at"),
        Fault::OtherKey => l.t("cli-backup-other-key"),
        Fault::Format(number) => l.msg("cli-backup-format").n("number", i64::from(*number)),
        Fault::Busy => l.t("cli-backup-busy"),
        Fault::Damaged(path) => l.msg("cli-backup-damaged").s("file", path.display()),
        Fault::Missing(path) => l.msg("cli-backup-missing").s("file", path.display()),
        Fault::Machine(path, error) => {
            l.msg("cli-backup-machine").s("file", path.display()).s("error", error)
        }
    };
    msg.plain()
}
