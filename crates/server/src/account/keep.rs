//! `mithaq account list|invite|mandate|suspend|resume|close|reset|second-step`:
//! the same commands as the pages, and the same refusals.

use std::process::ExitCode;

use base::{Actor, Error, Instant, LocalText, Result, Role};
use civic::people::{
    Scope, Term,
    commands::{self, GiveDuty, Invite, Way},
    queries::{self, Kept},
    rules::duties::{Standing, is_held},
};
use clap::ArgMatches;
use db::Database;
use jiff::civil::Date;
use press::Translator;

use super::{commune, faults, scope, unknown};
use crate::{
    command::{Done, existing},
    line,
    near::near,
    output::{complain, out},
};

/// What was asked, and of which place.
struct Asked<'a> {
    l: &'static Translator,
    db: Database,
    scope: Scope,
    matches: &'a ArgMatches,
}

/// Does what a command says and tells it; status 2 where it was refused.
pub(crate) async fn keep(l: &'static Translator, what: &str, matches: &ArgMatches) -> Done {
    let Some(db) = existing(l, matches).await? else { return Ok(ExitCode::from(2)) };
    civic::commune::seed(&db).await?;
    let named = matches.get_one::<String>("in").cloned().unwrap_or_default();
    let scope = match place(&db, &named).await? {
        Ok(scope) => scope,
        Err(near) => return Ok(unknown(l, "commune", &named, &near)),
    };
    let asked = Asked { l, db, scope, matches };
    match asked.done(what).await {
        Ok(Some(told)) => {
            out(&told);
            Ok(ExitCode::SUCCESS)
        }
        Ok(None) => Ok(ExitCode::from(2)),
        Err(error) => faults(l, error),
    }
}

/// The commune or the programme of a slug; where there is neither, the communes near it.
async fn place(db: &Database, named: &str) -> Result<std::result::Result<Scope, Vec<String>>> {
    let found = commune(&mut db.read(db::INSTALLATION).await?, named).await?;
    if let Ok(commune) = found {
        return Ok(Ok(Scope::Commune(commune)));
    }
    let programme = scope(db, Role::ProgrammeOfficer, named).await?;
    Ok(programme.or_else(|_| found.map(Scope::Commune)))
}

impl Asked<'_> {
    fn text(&self, name: &str) -> String {
        self.matches.get_one::<String>(name).cloned().unwrap_or_default()
    }

    fn date(&self, name: &'static str) -> Result<Option<Date>> {
        let text = self.text(name);
        let read = |_| Error::invalid(name, "fault-date");
        if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(read) }
    }

    fn term(&self) -> Result<Term> {
        let (now, since) = (self.db.now(), self.date("since")?);
        let after = |day: Date| Instant::start_of(day.tomorrow().unwrap_or(day));
        let begun = since.filter(|day| *day != now.day()).map(Instant::start_of);
        Ok(Term { since: begun.unwrap_or(now), ends_at: self.date("until")?.map(after) })
    }

    async fn accounts(&self) -> Result<Vec<Kept>> {
        let mut tx = self.db.read(self.scope.journal()).await?;
        queries::kept_accounts(&mut tx, &Actor::system(), self.scope).await
    }

    /// What was done, in words; nothing where the account is unknown here, which was said.
    async fn done(&self, what: &str) -> Result<Option<String>> {
        match what {
            "list" => return self.list().await.map(Some),
            "invite" => return self.invite().await.map(Some),
            _ => {}
        }
        let login = civic::people::rules::tidy_login(&self.text("login"));
        let all = self.accounts().await?;
        let Some(kept) = all.iter().find(|one| one.keeping.account.login == login) else {
            let logins = all.iter().map(|one| one.keeping.account.login.as_str());
            let known = logins.map(|login| (login, [login, login]));
            let near: Vec<String> = near(&login, known).into_iter().map(str::to_owned).collect();
            unknown(self.l, "account", &login, &near);
            return Ok(None);
        };
        self.one(what, kept).await
    }

    async fn one(&self, what: &str, kept: &Kept) -> Result<Option<String>> {
        let (db, system, scope) = (&self.db, Actor::system(), self.scope);
        let account = kept.keeping.account.id;
        let key = match what {
            "mandate" => return self.mandate(kept).await.map(Some),
            "reset" => return self.code(kept).await.map(Some),
            "suspend" => {
                commands::suspend(db, &system, scope, account).await?;
                "cli-account-suspended"
            }
            "resume" => {
                commands::resume(db, &system, scope, account).await?;
                "cli-account-resumed"
            }
            "close" => {
                commands::close(db, &system, scope, account).await?;
                "cli-account-closed"
            }
            _ => {
                commands::remove_second_step(db, &system, scope, account).await?;
                "cli-account-second-removed"
            }
        };
        Ok(Some(self.l.msg(key).s("login", &kept.keeping.account.login).plain()))
    }

    async fn list(&self) -> Result<String> {
        let (l, now) = (self.l, self.db.now());
        let accounts = self.accounts().await?;
        let lines = accounts.iter().map(|kept| {
            let held = kept.duties.iter().filter(|duty| is_held(duty.term, now));
            let duties: Vec<String> = held.map(|duty| l.word("role", duty.role).plain()).collect();
            let standing = l.word("standing", Standing::of(&kept.keeping).word()).plain();
            format!("{}\t{standing}\t{}", kept.keeping.account.login, l.list(&duties))
        });
        Ok(lines.collect::<Vec<_>>().join("\n"))
    }

    async fn invite(&self) -> Result<String> {
        let (role, term): (Role, Term) = (self.role()?, self.term()?);
        let label = match self.text("label") {
            none if none.is_empty() => self.text("login"),
            label => label,
        };
        let input = Invite {
            login: self.text("login"),
            label: LocalText::new(label.clone(), label),
            lang: line::lang(),
            role,
            scope: self.scope,
            term,
            way: Way::Letter,
        };
        let account = commands::invite(&self.db, &Actor::system(), input).await?;
        let invited = self.l.msg("cli-account-opened").s("login", self.text("login"));
        let invited = invited.s("role", self.l.word("role", role).plain());
        let told = invited.s("place", self.text("in")).plain();
        let all = self.accounts().await?;
        let kept = all.iter().find(|one| one.keeping.account.id == account);
        let unopened = kept.filter(|kept| kept.keeping.changed_at.is_none());
        match unopened {
            Some(kept) => Ok(format!("{told}\n{}", self.code(kept).await?)),
            None => Ok(told),
        }
    }

    fn role(&self) -> Result<Role> {
        self.text("role").parse().map_err(|_| Error::invalid("role", "fault-choice-unknown"))
    }

    /// Gives a duty, sets its days where it is held already, or ends it.
    async fn mandate(&self, kept: &Kept) -> Result<String> {
        let (db, system, scope) = (&self.db, Actor::system(), self.scope);
        let (account, role, now) = (kept.keeping.account.id, self.role()?, db.now());
        let lasts = |term: Term| is_held(term, now.max(term.since));
        let held = kept.duties.iter().find(|duty| duty.role == role && lasts(duty.term));
        let key = match (held, self.matches.get_flag("end")) {
            (None, true) => return Err(Error::invalid("role", "fault-duty-none")),
            (Some(held), true) => {
                let end = Instant(now.0.max(held.term.since.0 + 1));
                let term = Term { ends_at: Some(end), ..held.term };
                commands::set_term(db, &system, scope, held.id, term).await?;
                "cli-account-mandate-ended"
            }
            (Some(held), false) => {
                let typed = self.term()?;
                let since = self.date("since")?.map_or(held.term.since, |_| typed.since);
                let term = Term { since, ..typed };
                commands::set_term(db, &system, scope, held.id, term).await?;
                "cli-account-mandate-set"
            }
            (None, false) => {
                let input = GiveDuty { account, role, scope, term: self.term()? };
                commands::give_duty(db, &system, input).await?;
                "cli-account-mandate-given"
            }
        };
        let told = self.l.msg(key).s("login", &kept.keeping.account.login);
        Ok(told.s("role", self.l.word("role", role).plain()).plain())
    }

    /// A one-time code, to be handed over.
    async fn code(&self, kept: &Kept) -> Result<String> {
        let account = kept.keeping.account.id;
        let coded = commands::code_for(&self.db, &Actor::system(), self.scope, account).await?;
        let told = self.l.msg("cli-account-code").s("code", &coded.code);
        let told = told.s("login", &coded.account.login);
        complain(&told.plain());
        Ok(coded.code)
    }
}
