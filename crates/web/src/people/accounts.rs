//! Everybody who holds a duty in a commune or a programme, and inviting more.

use askama::Template;
use axum::extract::Query;
use base::{Error, Faults, Instant, Lang, Result, Role};
use civic::people::{
    Duty, Scope, Term,
    commands::{self, Invite, Way},
    queries::{self, Kept},
    rules::duties::{Standing, is_held},
};
use jiff::civil::Date;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::space::Space;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The accounts of a place.
#[derive(Template)]
#[template(path = "people/accounts.html")]
pub(super) struct AccountsPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) home: String,
    pub(super) accounts: Vec<Kept>,
    pub(super) now: Instant,
    pub(super) form: FormView,
    pub(super) scope: Scope,
    /// Whether mail goes out from here.
    pub(super) mails: bool,
    /// What was just done.
    pub(super) told: Option<Msg>,
}

impl AccountsPage {
    fn label(&self, kept: &Kept) -> String {
        kept.keeping.account.label.get(self.l.lang()).to_owned()
    }

    fn standing(&self, kept: &Kept) -> Msg {
        self.l.word("standing", Standing::of(&kept.keeping).word())
    }

    fn opens(&self, kept: &Kept) -> bool {
        Standing::of(&kept.keeping) == Standing::Open
    }

    fn held(&self, duty: &Duty) -> bool {
        is_held(duty.term, self.now)
    }

    fn term(&self, duty: &Duty) -> Msg {
        term(self.l, duty.term)
    }

    fn roles(&self) -> Vec<Choice> {
        roles(self.l, self.scope)
    }

    fn ways(&self) -> Vec<Choice> {
        let way = |word: &str| Choice::new(word, self.l.word("account-way", word));
        if self.mails { vec![way("mail"), way("letter")] } else { vec![way("letter")] }
    }

    fn langs(&self) -> Vec<Choice> {
        let choice = |lang| Choice::new(lang, self.l.word("account-lang", lang));
        [Lang::Ar, Lang::Fr].map(choice).to_vec()
    }
}

/// The duties that can be held in a place.
pub(super) fn roles(l: &Translator, scope: Scope) -> Vec<Choice> {
    let choice =
        |role: Role| Choice::new(role, l.word("role", role)).hint(l.word("role-hint", role));
    scope.roles().into_iter().map(choice).collect()
}

/// From when until when, in words.
pub(super) fn term(l: &'static Translator, term: Term) -> Msg {
    let since = l.date(term.since.day());
    match last_day(term) {
        Some(last) => l.msg("duty-from-until").s("since", since).s("until", l.date(last)),
        None => l.msg("duty-since").s("since", since),
    }
}

/// The last day on which a duty is held.
pub(super) fn last_day(term: Term) -> Option<Date> {
    term.ends_at.map(|end| Instant(end.0 - 1).day())
}

/// The beginning and the last day as typed; `now` where no beginning was.
pub(super) fn given_term(sent: &FormData, faults: &mut Faults, now: Instant) -> Term {
    let since: Option<Date> = sent.parsed_or_none(faults, "since", "fault-date");
    let until: Option<Date> = sent.parsed_or_none(faults, "until", "fault-date");
    let after = |day: Date| Instant::start_of(day.tomorrow().unwrap_or(day));
    let begun = since.filter(|day| *day != now.day()).map(Instant::start_of);
    Term { since: begun.unwrap_or(now), ends_at: until.map(after) }
}

/// The list.
pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let told = match query.get("done").map(String::as_str) {
        Some("closed") => Some(context.l.t("account-done-closed")),
        _ => None,
    };
    let page = stand(&context, &Returned::default()).await?;
    answer::page(&AccountsPage { told, ..page })
}

/// Invites somebody, and goes on to their account, where the letter is printed.
pub(super) async fn invite(context: RequestContext, sent: FormData) -> Answer {
    let space = Space::of(&context)?;
    let invited = match given(&context, &space, &sent) {
        Ok(input) => commands::invite(context.site.db(), &context.actor, input).await,
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match invited {
        Ok(account) => Ok(answer::go(&format!("{}/{account}?done=invited", space.home))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&stand(&context, &returned).await?)
        }
    }
}

fn given(
    context: &RequestContext,
    space: &Space,
    sent: &FormData,
) -> std::result::Result<Invite, Faults> {
    let mut faults = Faults::default();
    let login = sent.text(&mut faults, "login", 200);
    let label = sent.local_text(&mut faults, "label", 120);
    let lang = sent.parsed(&mut faults, "lang", "fault-choice-unknown");
    let role = sent.parsed(&mut faults, "role", "fault-choice-unknown");
    let term = given_term(sent, &mut faults, context.site.db().now());
    let way = match sent.get("way") {
        "mail" if context.site.options().mail_from.is_some() => Way::Mail,
        _ => Way::Letter,
    };
    match (lang, role) {
        (Some(lang), Some(role)) if faults.is_empty() => {
            Ok(Invite { login, label, lang, role, scope: space.scope, term, way })
        }
        _ => Err(faults),
    }
}

async fn stand(context: &RequestContext, returned: &Returned) -> Result<AccountsPage> {
    let space = Space::of(context)?;
    let mut tx = context.site.db().read(space.scope.journal()).await?;
    let accounts = queries::kept_accounts(&mut tx, &context.actor, space.scope).await?;
    let mails = context.site.options().mail_from.is_some();
    Ok(AccountsPage {
        l: context.l,
        frame: space.frame(context, context.l.t("accounts-title")),
        home: space.home,
        accounts,
        now: context.site.db().now(),
        form: returned.fill(invite_form(context.lang, mails)),
        scope: space.scope,
        mails,
        told: None,
    })
}

/// The form by which somebody is invited.
pub(super) fn invite_form(lang: Lang, mails: bool) -> FormView {
    let form = FormView::new(lang).labels(&LABELS).with("lang", Lang::Ar);
    form.with("way", if mails { "mail" } else { "letter" })
}

/// Names of fields for the summary of faults.
pub(super) const LABELS: [(&str, &str); 7] = [
    ("login", "account-login"),
    ("label_ar", "account-label-ar"),
    ("label_fr", "account-label-fr"),
    ("role", "account-role"),
    ("lang", "account-lang"),
    ("since", "account-since"),
    ("until", "account-until"),
];
