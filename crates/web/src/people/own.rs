//! One's own account: its password, its sessions, its second step.

use askama::Template;
use axum::extract::Query;
use base::{Error, Result};
use civic::people::{
    Session,
    commands::{self, ChangePassword},
    queries::{self, Own},
    rules,
};
use press::{FormView, Msg, PageFrame, Translator};

use super::choose::given;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// One's own account.
#[derive(Template)]
#[template(path = "people/own.html")]
pub(super) struct OwnPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) own: Own,
    /// The name of the session from which this is read.
    pub(super) here: String,
    pub(super) form: FormView,
    pub(super) length: usize,
    /// What was just done.
    pub(super) told: Option<Msg>,
}

impl OwnPage {
    fn name(&self, session: &Session) -> String {
        hex::encode(&session.token)
    }

    fn is_here(&self, session: &Session) -> bool {
        hex::encode(&session.token) == self.here
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let told = match query.get("done").map(String::as_str) {
        Some("password") => Some(context.l.t("own-done-password")),
        Some("end") => Some(context.l.t("own-done-end")),
        _ => None,
    };
    let page = stand(&context, &Returned::default()).await?;
    answer::page(&OwnPage { told, ..page })
}

/// Does what one of its forms says.
pub(super) async fn put(context: RequestContext, sent: FormData) -> Answer {
    let token = context.token.clone().ok_or(Error::NotFound)?;
    let (db, actor) = (context.site.db(), &context.actor);
    let done = match sent.get("do") {
        "password" => change(&context, &sent, token).await.map(|()| "password"),
        "end" => {
            let digest = hex::decode(sent.get("item")).map_err(|_| Error::NotFound)?;
            commands::end_session(db, actor, &digest).await.map(|()| "end")
        }
        "end-others" => commands::end_other_sessions(db, actor, &token).await.map(|()| "end"),
        _ => Err(Error::NotFound),
    };
    match done {
        Ok(done) => Ok(answer::go(&format!("/{}/account?done={done}", context.lang))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&stand(&context, &returned).await?)
        }
    }
}

/// Changes the password. Whoever sits at a session that was left open may not try
/// passwords without end.
async fn change(context: &RequestContext, sent: &FormData, token: String) -> Result<()> {
    let account = context.actor.account().ok_or(Error::NotFound)?.to_string();
    let password = given(sent).map_err(Error::Invalid)?;
    context.site.limit(limit::SIGN_IN, &account)?;
    let former = sent.get("former").to_owned();
    let input = ChangePassword { former, password, token };
    commands::change_password(context.site.db(), &context.actor, input).await?;
    context.site.limits().give_back(limit::SIGN_IN, &account);
    Ok(())
}

async fn stand(context: &RequestContext, returned: &Returned) -> Result<OwnPage> {
    let mut tx = context.site.db().read(db::INSTALLATION).await?;
    let own = queries::own(&mut tx, &context.actor, context.site.db().now()).await?;
    let token = context.token.as_deref().unwrap_or_default();
    Ok(OwnPage {
        l: context.l,
        frame: context.bare_frame(context.l.t("account-own")).private(),
        own,
        here: hex::encode(queries::session_name(token)),
        form: returned.fill(FormView::new(context.lang).mark("do", "password")),
        length: rules::password::LENGTH,
        told: None,
    })
}
