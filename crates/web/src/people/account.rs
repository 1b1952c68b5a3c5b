//! One account of a commune or a programme: its duties, its letter, suspending
//! and closing it.

use askama::Template;
use axum::extract::Query;
use base::{Error, Faults, Id, Instant, Result, policy};
use civic::people::{
    Duty, Scope, Term,
    commands::{self, GiveDuty},
    queries::{self, Kept},
    rules::duties::{Standing, is_held},
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{
    accounts::{self, LABELS, given_term, last_day},
    space::Space,
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
};

type AccountId = Id<policy::Account>;

/// A duty with its form.
pub(super) struct Held {
    pub(super) duty: Duty,
    pub(super) form: FormView,
}

/// One account.
#[derive(Template)]
#[template(path = "people/account.html")]
pub(super) struct AccountPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    /// The address of the list, and of this account.
    pub(super) home: String,
    pub(super) here: String,
    pub(super) kept: Kept,
    pub(super) held: Vec<Held>,
    pub(super) give: FormView,
    pub(super) scope: Scope,
    pub(super) now: Instant,
    /// Whether mail goes out from here, to an address that is one.
    pub(super) mails: bool,
    /// Whether this is the reader's own.
    pub(super) own: bool,
    pub(super) refusal: Option<Msg>,
    pub(super) told: Option<Msg>,
}

impl AccountPage {
    fn label(&self) -> String {
        self.kept.keeping.account.label.get(self.l.lang()).to_owned()
    }

    fn is(&self, word: &str) -> bool {
        Standing::of(&self.kept.keeping).word() == word
    }

    fn standing(&self) -> Msg {
        self.l.word("standing", Standing::of(&self.kept.keeping).word())
    }

    fn roles(&self) -> Vec<Choice> {
        accounts::roles(self.l, self.scope)
    }

    fn term(&self, duty: &Duty) -> Msg {
        accounts::term(self.l, duty.term)
    }

    /// Whether a duty is held, or will be.
    fn lasts(&self, duty: &Duty) -> bool {
        is_held(duty.term, self.now.max(duty.term.since))
    }
}

/// The page.
pub(super) async fn page(
    context: RequestContext,
    At(account): At<AccountId>,
    Query(query): Asked,
) -> Answer {
    let told = query.get("done").and_then(|done| {
        let key = DONE.iter().find(|(word, _)| word == done)?.1;
        Some(context.l.t(key))
    });
    let page = stand(&context, account, &Returned::default()).await?;
    answer::page(&AccountPage { told, ..page })
}

/// What was done, in words.
const DONE: [(&str, &str); 7] = [
    ("invited", "account-done-invited"),
    ("duty", "account-done-duty"),
    ("term", "account-done-term"),
    ("mail", "account-done-mail"),
    ("suspended", "account-done-suspended"),
    ("resumed", "account-done-resumed"),
    ("second", "account-done-second"),
];

/// Does what one of its forms says.
pub(super) async fn put(
    context: RequestContext,
    At(account): At<AccountId>,
    sent: FormData,
) -> Answer {
    let space = Space::of(&context)?;
    match done(&context, &space, account, &sent).await {
        Ok("closed") => Ok(answer::go(&format!("{}?done=closed", space.home))),
        Ok(told) => Ok(answer::go(&format!("{}/{account}?done={told}", space.home))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            let page = stand(&context, account, &returned).await?;
            answer::with_status(returned.status(), &page)
        }
    }
}

async fn done(
    context: &RequestContext,
    space: &Space,
    account: AccountId,
    sent: &FormData,
) -> Result<&'static str> {
    let (db, actor, scope) = (context.site.db(), &context.actor, space.scope);
    match sent.get("do") {
        "give" => give(context, space, account, sent).await.map(|()| "duty"),
        "term" => term(context, space, account, sent).await.map(|()| "term"),
        "mail" => commands::send_code(db, actor, scope, account).await.map(|()| "mail"),
        "suspend" => commands::suspend(db, actor, scope, account).await.map(|()| "suspended"),
        "resume" => commands::resume(db, actor, scope, account).await.map(|()| "resumed"),
        "close" => commands::close(db, actor, scope, account).await.map(|()| "closed"),
        "second" => {
            commands::remove_second_step(db, actor, scope, account).await.map(|()| "second")
        }
        _ => Err(Error::NotFound),
    }
}

async fn give(
    context: &RequestContext,
    space: &Space,
    account: AccountId,
    sent: &FormData,
) -> Result<()> {
    let mut faults = Faults::default();
    let role = sent.parsed(&mut faults, "role", "fault-choice-unknown");
    let term = given_term(sent, &mut faults, context.site.db().now());
    let Some(role) = role.filter(|_| faults.is_empty()) else {
        return Err(Error::Invalid(faults));
    };
    let input = GiveDuty { account, role, scope: space.scope, term };
    commands::give_duty(context.site.db(), &context.actor, input).await
}

/// Sets when a duty begins and ends, or ends it now.
async fn term(
    context: &RequestContext,
    space: &Space,
    account: AccountId,
    sent: &FormData,
) -> Result<()> {
    let (db, now) = (context.site.db(), context.site.db().now());
    let mut tx = db.read(space.scope.journal()).await?;
    let kept = queries::kept_account(&mut tx, &context.actor, space.scope, account).await?;
    drop(tx);
    let duty: Id<policy::Mandate> = sent.named("item")?;
    let held = kept.duties.into_iter().find(|one| one.id == duty).ok_or(Error::NotFound)?.term;
    let mut faults = Faults::default();
    let typed = given_term(sent, &mut faults, now);
    faults.check()?;
    // What was shown and came back as it was stays as it was, to the moment.
    let since = if typed.since.day() == held.since.day() { held.since } else { typed.since };
    let same_end = last_day(typed) == last_day(held);
    let ends_at = if same_end { held.ends_at } else { typed.ends_at };
    let term = match sent.get("end") {
        "" => Term { since, ends_at },
        _ => Term { ends_at: Some(Instant(now.0.max(held.since.0 + 1))), ..held },
    };
    commands::set_term(db, &context.actor, space.scope, duty, term).await
}

async fn stand(
    context: &RequestContext,
    account: AccountId,
    returned: &Returned,
) -> Result<AccountPage> {
    let (l, lang) = (context.l, context.lang);
    let space = Space::of(context)?;
    let mut tx = context.site.db().read(space.scope.journal()).await?;
    let kept = queries::kept_account(&mut tx, &context.actor, space.scope, account).await?;
    let held = kept.duties.iter().map(|duty| {
        let form = about(lang, "term", duty.id).labels(&LABELS);
        let form = form.with("since", duty.term.since.day());
        let form = match last_day(duty.term) {
            Some(last) => form.with("until", last),
            None => form,
        };
        Held { duty: duty.clone(), form: returned.fill(form) }
    });
    let mail = base::contact::mail(&kept.keeping.account.login).is_some();
    Ok(AccountPage {
        l,
        frame: space.frame(context, kept.keeping.account.label.get(lang)),
        here: format!("{}/{account}", space.home),
        held: held.collect(),
        give: returned.fill(about(lang, "give", account).labels(&LABELS)),
        scope: space.scope,
        now: context.site.db().now(),
        mails: mail && context.site.options().mail_from.is_some(),
        own: context.actor.account() == Some(account),
        refusal: returned.refusal(l),
        told: None,
        home: space.home,
        kept,
    })
}
