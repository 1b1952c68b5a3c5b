//! The same letter by mail. Its code is drawn as it is sent, so that it waits
//! nowhere; what could not be handed over is tried again with another code.

use base::{
    Error, Lang, Result,
    letter::{Letter, NotTaken, Post},
};
use civic::people::{
    commands::{self, CodeLetter, Coded},
    rules,
};
use db::job::Job;
use press::Translator;

use crate::site::Site;

/// The languages of a letter, in their order.
const LANGS: [Lang; 2] = [Lang::Ar, Lang::Fr];

/// Sends the code that a job asks for.
pub async fn deliver(site: &Site, post: &dyn Post, job: &Job) -> Result<()> {
    let letter: CodeLetter = serde_json::from_str(&job.payload).map_err(Error::bug)?;
    let Some(coded) = commands::mail_code(site.db(), letter).await? else { return Ok(()) };
    match post.send(write(site, job, &coded)).await {
        Ok(()) => Ok(()),
        Err(NotTaken::NotNow(why)) => Err(Error::bug(NotTaken::NotNow(why))),
        // The account stays as invited; who keeps it prints the letter.
        Err(refused) => {
            tracing::warn!(account = %letter.account, %refused, "a code could not be sent");
            Ok(())
        }
    }
}

fn write(site: &Site, job: &Job, coded: &Coded) -> Letter {
    let origin = site.options().public_address.trim_end_matches('/');
    let until = site.db().now().plus_days(rules::CODE_DAYS).day();
    let text = |lang: Lang| {
        let l = Translator::of(lang);
        let link = format!("{origin}/{lang}/account/choose?code={}", coded.code);
        let key = if coded.again { "account-mail-again" } else { "account-mail-first" };
        let text = l.msg(key).s("label", coded.account.label.get(lang)).s("link", link);
        text.s("code", &coded.code).s("until", l.date(until)).plain()
    };
    let subject = LANGS.map(|lang| Translator::of(lang).t("account-letter-title").plain());
    // Marks of direction are for pages; a letter's reader sets its own lines.
    let bare = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    Letter {
        id: job.id.to_string(),
        to: coded.account.login.clone(),
        subject: bare(subject.join(" · ")),
        text: bare(LANGS.map(text).join("\n\n")),
        attachment: None,
    }
}
