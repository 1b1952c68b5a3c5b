//! The page about cookies, made from the table of those that are set.

use askama::Template;
use press::{Msg, PageFrame, Translator};

use super::page::setting;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
    cookie,
};

/// Every cookie with what it is for.
#[derive(Template)]
#[template(path = "privacy/cookies.html")]
pub(super) struct CookiesPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) cookies: Vec<Row>,
}

/// A cookie as the page tells of it.
pub(super) struct Row {
    name: &'static str,
    purpose: Msg,
    lasts: Msg,
}

pub(super) async fn page(context: RequestContext) -> Answer {
    let setting = setting(&context).await?;
    let frame = context.public_frame(context.l.t("statement-cookies"), Some(&setting.accent));
    answer::page(&CookiesPage { l: context.l, frame, cookies: rows(context.l) })
}

/// The cookies, in the order of their table.
pub(super) fn rows(l: &Translator) -> Vec<Row> {
    let row = |&(name, seconds): &(&'static str, i64)| Row {
        name,
        purpose: l.word("cookie", name),
        lasts: lasts(l, seconds),
    };
    cookie::ALL.iter().map(row).collect()
}

/// For how long a cookie lasts, in words.
fn lasts(l: &Translator, seconds: i64) -> Msg {
    match (seconds / 86_400, seconds / 60) {
        (0, 0) => l.msg("cookies-seconds").n("seconds", seconds),
        (0, minutes) => l.msg("duration-minutes").n("count", minutes),
        (days, _) => l.msg("duration-days").n("count", days),
    }
}
