//! The words of notices that go out by mail, Arabic first, then French: nobody
//! is asked for a language before they are written to.

use base::{
    Error, Id, Lang, Result, contact,
    letter::{Enclosure, Letter, NotTaken, Post},
};
use civic::{
    agenda::queries::{Day, day},
    attendance::queries::holder,
    commune,
    notices::{Notice, State, commands, queries},
    workshop::{Change, Workshop, queries::changes},
};
use db::{Reader, job::Job};
use press::{Msg, Translator};

use crate::{attendance::calendar::Appointment, site::Site};

/// The languages of a letter, in their order.
const LANGS: [Lang; 2] = [Lang::Ar, Lang::Fr];

/// Sends the notice that a job names and notes it as sent, or why it was not;
/// nothing is done when it was sent before. What could not be handed over now
/// fails, to be tried again.
pub async fn deliver(site: &Site, post: &dyn Post, job: &Job) -> Result<()> {
    let notice: uuid::Uuid = serde_json::from_str(&job.payload).map_err(Error::bug)?;
    let (commune, id) = (job.commune_id, Id::new(notice));
    let mut tx = site.db().read(job.commune_id).await?;
    let Some(notice) = queries::awaited(&mut tx, id).await? else { return Ok(()) };
    let letter = write(site, &mut tx, &notice).await;
    drop(tx);
    let (db, held) = (site.db(), |why| commands::held(site.db(), commune, id, why));
    let letter = match letter {
        Ok(letter) => letter,
        Err(Error::NotFound) => return held(State::Gone).await,
        Err(error) => return Err(error),
    };
    match post.send(letter).await {
        Ok(()) => commands::sent(db, commune, id).await,
        Err(NotTaken::NoAddress) => held(State::NoAddress).await,
        Err(NotTaken::Refused(_)) => held(State::Refused).await,
        Err(later @ NotTaken::NotNow(_)) => {
            held(State::Unreachable).await?;
            Err(Error::bug(later))
        }
    }
}

async fn write(site: &Site, tx: &mut Reader, notice: &Notice) -> Result<Letter> {
    let commune = tx.scope();
    let row = commune::queries::by_id(tx, commune).await?;
    let args: serde_json::Value = serde_json::from_str(&notice.body).map_err(Error::bug)?;
    let code = args["code"].as_str().unwrap_or_default();
    let address = |lang: Lang, rest: &str| {
        format!("{}/{}/{}{rest}", site.options().public_address, lang.code(), row.slug)
    };
    let name = |lang: Lang| row.name.get(lang).to_owned();
    let mut letter = Letter {
        id: notice.id.to_string(),
        to: contact::mail(&notice.recipient).unwrap_or_default(),
        subject: String::new(),
        text: String::new(),
        attachment: None,
    };
    match notice.subject.as_str() {
        message if message.starts_with("notice-workshop") => {
            let (subject, _) = of_the_day(message);
            let link = |lang| address(lang, &format!("/invitation/{code}"));
            letter.subject = both(|l| l.t(subject).s("commune", name(l.lang())).plain(), " · ");
            let (text, file) = day_told(site, tx, message, &args, link).await?;
            (letter.text, letter.attachment) = (text, Some(file));
        }
        "notice-answered" => {
            let link = |lang| address(lang, &format!("/receipt/{code}"));
            letter.subject =
                both(|l| l.t("mail-answered-subject").s("commune", name(l.lang())).plain(), " · ");
            letter.text = both(
                |l| l.t("mail-answered-text").s("code", code).s("link", link(l.lang())).plain(),
                "\n\n",
            );
        }
        "notice-hidden" | "notice-hiding-settled" => {
            let link = |lang| address(lang, &format!("/receipt/{code}"));
            (letter.subject, letter.text) = of_sight(&notice.subject, code, name, link);
        }
        "notice-text-changed" => {
            let stage = args["stage"].as_str().unwrap_or_default();
            let link = |lang| address(lang, &format!("/stages/{stage}"));
            letter.subject = both(
                |l| l.t("mail-text-changed-subject").s("commune", name(l.lang())).plain(),
                " · ",
            );
            letter.text =
                both(|l| l.t("mail-text-changed-text").s("link", link(l.lang())).plain(), "\n\n");
        }
        _ => {
            letter.subject =
                both(|l| l.t("mail-body-subject").s("commune", name(l.lang())).plain(), " · ");
            letter.text =
                both(|l| l.t("mail-body-text").s("commune", name(l.lang())).plain(), "\n\n");
        }
    }
    Ok(unmarked(letter))
}

/// What tells somebody of the day they were invited to, with its calendar file.
async fn day_told(
    site: &Site,
    tx: &mut Reader,
    message: &str,
    args: &serde_json::Value,
    link: impl Fn(Lang) -> String,
) -> Result<(String, Enclosure)> {
    let code = args["code"].as_str().unwrap_or_default();
    let workshop = holder(tx, code).await?.workshop_id;
    let day = day(tx, workshop).await?;
    let change = change(tx, workshop, args).await?;
    let text = of_the_day(message).1;
    let words = |l: &'static Translator| explained(l.t(text), change.as_ref());
    let text = both(|l| invitation(words(l), &day, &link(l.lang()), code), "\n\n");
    Ok((text, appointment(site, &day, link(Lang::Ar), code)))
}

/// Marks of direction are for pages; a letter's reader sets its own lines.
fn unmarked(letter: Letter) -> Letter {
    let plain = |words: &str| words.replace(['\u{2068}', '\u{2069}'], "");
    Letter { text: plain(&letter.text), subject: plain(&letter.subject), ..letter }
}

/// What tells an author that their words were hidden, or what became of that.
fn of_sight(
    message: &str,
    code: &str,
    name: impl Fn(Lang) -> String,
    link: impl Fn(Lang) -> String,
) -> (String, String) {
    let (subject, text) = match message {
        "notice-hidden" => ("mail-hidden-subject", "mail-hidden-text"),
        _ => ("mail-hiding-settled-subject", "mail-hiding-settled-text"),
    };
    let subject = both(|l| l.t(subject).s("commune", name(l.lang())).plain(), " · ");
    let words = |l: &'static Translator| l.t(text).s("code", code).s("link", link(l.lang()));
    (subject, both(|l| words(l).plain(), "\n\n"))
}

/// The subject and the text of an invitation, or of what was done since.
fn of_the_day(message: &str) -> (&'static str, &'static str) {
    match message {
        "notice-workshop" => ("mail-workshop-subject", "mail-workshop-text"),
        "notice-workshop-cancelled" => {
            ("mail-workshop-cancelled-subject", "mail-workshop-cancelled-text")
        }
        "notice-workshop-postponed" => {
            ("mail-workshop-postponed-subject", "mail-workshop-postponed-text")
        }
        "notice-workshop-called" => ("mail-workshop-called-subject", "mail-workshop-called-text"),
        _ => ("mail-workshop-changed-subject", "mail-workshop-changed-text"),
    }
}

/// What a letter tells of, where it tells of something that was done.
async fn change(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    args: &serde_json::Value,
) -> Result<Option<Change>> {
    let Some(told) = args["change"].as_str() else { return Ok(None) };
    let changes = changes(tx, workshop).await?;
    Ok(changes.into_iter().find(|change| change.id.uuid().to_string() == told))
}

/// Words with the reason of what was done, the day it was called for, and the
/// one it is called for since.
fn explained(words: Msg, change: Option<&Change>) -> Msg {
    let Some(change) = change else { return words };
    let l = Translator::of(words.lang());
    let to = match change.held_on {
        Some(day) => l.date(day).to_string(),
        None => l.t("mail-workshop-day-open").plain(),
    };
    let reason = if change.reason.is_empty() { "—" } else { &change.reason };
    words.s("reason", reason).s("from", l.date(change.was_on)).s("to", to)
}

/// The same in both languages.
fn both(words: impl Fn(&'static Translator) -> String, between: &str) -> String {
    LANGS.map(|lang| words(Translator::of(lang))).join(between)
}

fn invitation(words: Msg, day: &Day, link: &str, code: &str) -> String {
    let l = Translator::of(words.lang());
    words
        .s("title", &day.workshop.title)
        .s("date", l.date(day.workshop.day()))
        .s("start", l.time(day.workshop.start()))
        .s("venue", &day.workshop.venue)
        .s("link", link)
        .s("code", code)
        .plain()
}

fn appointment(site: &Site, day: &Day, link: String, code: &str) -> Enclosure {
    let l = Translator::of(day.workshop.lang.parse().unwrap_or(Lang::Ar));
    let start = l.time(day.workshop.start());
    let notes = l.msg("invited-calendar").s("start", start).s("code", code).plain();
    let file = Appointment::of(day, site.db().now(), notes, link).write();
    Enclosure {
        name: "workshop.ics".to_owned(),
        media_type: "text/calendar; charset=utf-8".to_owned(),
        bytes: file.into_bytes(),
    }
}
