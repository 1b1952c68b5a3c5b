//! Every form of the site, sent with signs that nobody sees in all its fields
//! of text: each field that asks for words says that they are missing.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use base::{Instant, Role};
use regex::Regex;
use testkit::{Client, Reply, Town, on_both};
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

fn forms(body: &str) -> Vec<Form> {
    let form = Regex::new(r#"(?s)<form method="post" action="([^"]+)".*?</form>"#).unwrap();
    form.captures_iter(body).map(|found| read(&found[1], &found[0])).collect()
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

/// Pages that links lead to, two of each kind.
async fn pages(client: &Client, start: &str) -> Vec<Reply> {
    let link = Regex::new(r##"href="(/ar/beni-mellal[^"#]*)""##).unwrap();
    let identity = Regex::new(r"[0-9a-f]{32}|[0-9A-Z]{4}-[0-9A-Z-]+|/\d+\b").unwrap();
    let mut queue = vec![start.to_owned()];
    let (mut seen, mut kinds, mut found) = (BTreeSet::new(), BTreeMap::new(), Vec::new());
    while let Some(address) = queue.pop() {
        let path = address.split('?').next().unwrap().to_owned();
        let visits: &mut u32 =
            kinds.entry(identity.replace_all(&path, "/{}").into_owned()).or_default();
        let leads_away =
            [".pdf", ".docx", ".csv", ".json", "/news", ".zip"].iter().any(|it| path.ends_with(it));
        if !seen.insert(path) || *visits >= 2 || leads_away {
            continue;
        }
        *visits += 1;
        let reply = client.get(&address.replace("&amp;", "&")).await;
        queue.extend(link.captures_iter(&reply.body).map(|found| found[1].to_owned()));
        found.push(reply);
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

#[test]
fn no_form_takes_signs_that_nobody_sees_for_words() {
    on_both(async |town: Town| {
        town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
        town.replay_demo().await;
        let options = Options { limits: false, ..Options::default() };
        let stranger = Client::of(&town, options);
        let focal = stranger.from_demo(&town, Role::FocalPoint).await;
        let identity = Regex::new(r"[0-9a-f]{32}|[0-9A-Z]{4}-[0-9A-Z-]+|/\d+\b").unwrap();
        let (mut tried, mut broken) = (BTreeSet::new(), Vec::new());
        for (client, start) in [(&focal, "/ar/beni-mellal/office"), (&stranger, "/ar/beni-mellal/")]
        {
            for page in pages(client, start).await {
                for form in forms(&page.body).iter().filter(|form| !form.required.is_empty()) {
                    let action = identity.replace_all(&form.action, "/{}");
                    if tried.insert(format!("{action} {:?}", form.required)) {
                        broken.extend(send(client, form).await);
                    }
                }
            }
        }
        assert!(broken.is_empty(), "{} {broken:#?}", town.database);
        assert!(tried.len() > 4, "only these forms ask for words: {tried:#?}");
    });
}
