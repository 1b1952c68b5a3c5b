//! Every form of the site, sent with signs that nobody sees in all its fields
//! of text: each field that asks for words says that they are missing.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use base::{Instant, Role};
use regex::Regex;
use testkit::{Client, Town, on_both};
use web::Options;

/// Each by itself is what somebody may paste without seeing it.
const UNSEEN: [&str; 8] = [
    "\u{200b}",
    "\u{200e}\u{200f}",
    "\u{feff}",
    "\u{2060}\u{2061}",
    "\u{3164}",
    "\u{2800}",
    "\u{ad} \u{fe0f}",
    "\u{e0041}\n\u{ffa0}",
];

/// A form as its page has it.
struct Form {
    action: String,
    /// What the fields are sent with; fields of text with nothing yet.
    fields: Vec<(String, String)>,
    texts: BTreeSet<String>,
    required: BTreeSet<String>,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let found = Regex::new(&format!(r#"\b{name}="([^"]*)""#)).unwrap();
    let value = found.captures(tag)?[1].to_owned();
    Some(value.replace("&quot;", "\"").replace("&#34;", "\"").replace("&amp;", "&"))
}

/// The forms of a page that change something; one without an address goes to
/// its page's.
fn forms((address, body): &(String, String)) -> Vec<Form> {
    let form = Regex::new(r#"(?s)(<form [^>]*method="post"[^>]*>).*?</form>"#).unwrap();
    let action = |tag: &str| attribute(tag, "action").unwrap_or_else(|| address.clone());
    form.captures_iter(body).map(|found| read(&action(&found[1]), &found[0])).collect()
}

fn read(action: &str, markup: &str) -> Form {
    let control =
        Regex::new(r"(?s)<input[^>]*>|<textarea[^>]*>|<select[^>]*>.*?</select>|<button[^>]*>")
            .unwrap();
    let option = Regex::new(r#"<option value="([^"]+)""#).unwrap();
    let action = action.replace("&amp;", "&");
    let mut form =
        Form { action, fields: Vec::new(), texts: BTreeSet::new(), required: BTreeSet::new() };
    for found in control.find_iter(markup).map(|it| it.as_str()) {
        let tag = &found[..=found.find('>').unwrap()];
        let Some(name) = attribute(tag, "name") else { continue };
        let kind = attribute(tag, "type").unwrap_or_default();
        let given = form.fields.iter().any(|field| field.0 == name);
        let value = attribute(tag, "value").unwrap_or_default();
        let text = tag.starts_with("<textarea")
            || tag.starts_with("<input") && ["text", "email", "tel", "search"].contains(&&*kind);
        if text {
            form.texts.insert(name.clone());
            form.required.extend(tag.contains(" required").then(|| name.clone()));
            form.fields.push((name, String::new()));
        } else if tag.starts_with("<select") {
            let first = option.captures(found).map(|it| it[1].to_owned());
            form.fields.push((name, first.unwrap_or_default()));
        } else if kind == "file"
            || given && ["radio", "submit"].contains(&&*kind)
            || tag.starts_with("<button") && given
        {
        } else {
            form.fields.push((name, value));
        }
    }
    form
}

/// An address without what identifies a row.
fn kind_of(address: &str) -> String {
    let identity = Regex::new(r"[0-9a-f]{32}|[0-9A-Z]{4}-[0-9A-Z-]+|/\d+\b").unwrap();
    identity.replace_all(address, "{}").into_owned()
}

/// Pages that links lead to, two of each kind.
async fn pages(client: &Client, start: &str) -> Vec<(String, String)> {
    let link = Regex::new(r##"href="(/ar/(?:beni-mellal|programme|account)[^"#]*)""##).unwrap();
    let mut queue = vec![start.to_owned()];
    let (mut seen, mut kinds, mut found) = (BTreeSet::new(), BTreeMap::new(), Vec::new());
    while let Some(address) = queue.pop() {
        let path = address.split('?').next().unwrap().to_owned();
        let visits: &mut u32 = kinds.entry(kind_of(&path)).or_default();
        let leads_away =
            [".pdf", ".docx", ".csv", ".json", "/news", ".zip"].iter().any(|it| path.ends_with(it));
        if !seen.insert(path) || *visits >= 2 || leads_away {
            continue;
        }
        *visits += 1;
        let reply = client.get(&address.replace("&amp;", "&")).await;
        queue.extend(link.captures_iter(&reply.body).map(|found| found[1].to_owned()));
        found.push((address.replace("&amp;", "&"), reply.body));
    }
    found
}

/// Sends a form with unseen signs; gives the fields that took them for words.
async fn send(client: &Client, form: &Form) -> Vec<String> {
    let mut signs = UNSEEN.iter().cycle();
    let filled = form.fields.iter().map(|(name, value)| {
        let unseen = form.texts.contains(name).then(|| signs.next().copied()).flatten();
        (name.as_str(), unseen.unwrap_or(value))
    });
    let filled: Vec<(&str, &str)> = filled.collect();
    let reply = client.post(&form.action, &filled).await;
    if reply.status.is_server_error() {
        return vec![format!("{} broke: {}", form.action, reply.status)];
    }
    if form.required.is_empty() {
        return Vec::new();
    }
    if reply.status == StatusCode::SEE_OTHER || reply.status.is_success() {
        return vec![format!("{} took it: {}", form.action, reply.status)];
    }
    let says = |name: &&String| {
        let field =
            Regex::new(&format!(r#"<(input|textarea)[^>]*name="{}"[^>]*>"#, regex::escape(name)));
        let field = field.unwrap();
        !field.find_iter(&reply.body).any(|it| it.as_str().contains("aria-invalid"))
    };
    let asked = reply.status == StatusCode::UNPROCESSABLE_ENTITY;
    let silent = form.required.iter().filter(says).filter(|_| asked);
    silent.map(|name| format!("{} says nothing of {name}", form.action)).collect()
}

/// Sends every form that these people find from where they begin; gives the
/// addresses of those that ask for words, and what is wrong with any.
async fn walk(people: &[(&Client, String)]) -> (BTreeSet<String>, Vec<String>) {
    let (mut tried, mut asking, mut broken) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for (client, start) in people {
        for page in pages(client, start).await {
            for form in forms(&page).iter().filter(|form| !form.texts.is_empty()) {
                let action = kind_of(&form.action);
                if tried.insert(format!("{action} {:?}", form.texts)) {
                    broken.extend(send(client, form).await);
                    asking.extend((!form.required.is_empty()).then_some(action));
                }
            }
        }
    }
    (asking, broken)
}

async fn after_the_story(town: &Town) -> (BTreeSet<String>, Vec<String>) {
    town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
    town.replay_demo().await;
    let options = Options { limits: false, ..Options::default() };
    let stranger = Client::of(town, options);
    let focal = stranger.from_demo(town, Role::FocalPoint).await;
    let officer = stranger.from_demo(town, Role::ProgrammeOfficer).await;
    walk(&[
        (&focal, "/ar/beni-mellal/office".into()),
        (&stranger, "/ar/beni-mellal".into()),
        (&officer, "/ar/programme".into()),
        (&focal, "/ar/account".into()),
        (&stranger, "/ar/sign-in".into()),
        (&stranger, "/ar/account/forgot".into()),
    ])
    .await
}

async fn on_the_day(town: &Town) -> (BTreeSet<String>, Vec<String>) {
    demo::replay(&town.db, &town.clock, demo::Until::Eve).await.unwrap();
    let hall = demo::hall(&town.db, 2).await.unwrap();
    let options = Options { limits: false, ..Options::default() };
    let phone = Client::of(town, options);
    let focal = phone.from_demo(town, Role::FocalPoint).await;
    let group = format!("/ar/beni-mellal/group/{}", hall.phones[0].key);
    walk(&[(&focal, "/ar/beni-mellal/office".into()), (&phone, group)]).await
}

#[test]
fn no_form_takes_signs_that_nobody_sees_for_words() {
    on_both(async |town: Town| {
        let (asking, broken) = after_the_story(&town).await;
        assert!(broken.is_empty(), "{} {broken:#?}", town.database);
        assert!(asking.len() > 10, "only these forms ask for words: {asking:#?}");
    });
    on_both(async |town: Town| {
        let (asking, broken) = on_the_day(&town).await;
        assert!(broken.is_empty(), "{} {broken:#?}", town.database);
        assert!(asking.len() > 10, "only these forms ask for words: {asking:#?}");
    });
}
