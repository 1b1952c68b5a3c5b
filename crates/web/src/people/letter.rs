//! The letter that tells somebody the one-time code of their account. It is
//! printed once: printed again it bears another code, and the former one ends.

use base::{
    Id, Instant, Lang, policy,
    sheet::{Block, Run, Sheet},
};
use civic::people::{
    commands::{self, Coded},
    rules,
};
use press::Translator;

use super::space::Space;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
};

/// Draws a code and prints its letter in the language asked for.
pub(super) async fn print(
    context: RequestContext,
    At(account): At<Id<policy::Account>>,
    sent: FormData,
) -> Answer {
    let space = Space::of(&context)?;
    let lang: Lang = sent.named("lang")?;
    let coded = commands::code_for(context.site.db(), &context.actor, space.scope, account).await?;
    let matter = Matter {
        lang,
        letterhead: letterhead(&context, Translator::of(lang)),
        address: format!("{}/{lang}/account/choose", context.origin),
        until: context.site.db().now().plus_days(rules::CODE_DAYS),
    };
    let printed = context.site.printer().print(sheet(&matter, &coded)).await?;
    answer::file(printed.pdf, "application/pdf", "account.pdf")
}

/// What the letter says beside the code.
#[derive(Debug)]
pub struct Matter {
    /// The language it is printed in: Arabic or French.
    pub lang: Lang,
    /// What stands above it.
    pub letterhead: Vec<String>,
    /// Where the code is typed.
    pub address: String,
    /// Until when it serves.
    pub until: Instant,
}

fn letterhead(context: &RequestContext, l: &Translator) -> Vec<String> {
    let mut lines = vec![l.t("day-kingdom").plain()];
    if let Ok(unit) = context.unit() {
        let named = l.msg("day-commune").s("name_ar", &unit.name_ar);
        lines.push(named.s("name_fr", &unit.name_fr).plain());
    }
    lines
}

/// The letter.
#[must_use]
pub fn sheet(matter: &Matter, coded: &Coded) -> Sheet {
    let l = Translator::of(matter.lang);
    let label = coded.account.label.get(matter.lang);
    let text = |key: &str| Block::Text { runs: vec![Run::plain(l.t(key).plain())] };
    let fact = |key: &str, run: Run| (l.t(key).plain(), vec![run]);
    let body = if coded.again { "account-letter-again" } else { "account-letter-first" };
    let link = format!("{}?code={}", matter.address, coded.code);
    let blocks = vec![
        Block::Text {
            runs: vec![
                Run::plain(l.t("account-letter-to").plain()),
                Run::plain(" "),
                Run::bold(label),
            ],
        },
        text(body),
        Block::Facts {
            rows: vec![
                fact("account-letter-address", Run::ltr(matter.address.clone())),
                fact("account-login", Run::ltr(coded.account.login.clone())),
                fact("account-code", Run { bold: true, ..Run::ltr(coded.code.clone()) }),
                fact("account-letter-until", Run::plain(l.date(matter.until.day()).attr())),
            ],
        },
        Block::Qr { payload: link, caption: l.t("account-letter-qr").plain() },
        text("account-letter-once"),
        text("account-letter-not-you"),
    ];
    Sheet {
        lang: matter.lang.code().to_owned(),
        title: l.t("account-letter-title").plain(),
        letterhead: matter.letterhead.clone(),
        subtitle: None,
        foot: l.t("account-letter-foot").plain(),
        wide: false,
        blocks,
    }
}
