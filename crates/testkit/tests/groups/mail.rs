//! Invitations by mail: written once, sent once, tried again until taken.

use std::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering},
};

use base::letter::{Letter, NotTaken, Post, Sending};
use civic::notices;
use db::job;
use web::{Options, Site};

use super::*;

/// A post office that keeps what it takes, and is shut at first where a test says so.
#[derive(Default)]
pub(super) struct Sack {
    pub(super) letters: Mutex<Vec<Letter>>,
    shut: AtomicBool,
}

impl Post for Sack {
    fn send(&self, letter: Letter) -> Sending<'_> {
        Box::pin(async move {
            if self.shut.load(Ordering::SeqCst) {
                return Err(NotTaken::NotNow("shut".into()));
            }
            if letter.to.starts_with("nobody@") {
                return Err(NotTaken::Refused("550".into()));
            }
            self.letters.lock().unwrap().push(letter);
            Ok(())
        })
    }
}

/// Does every job that is due, as the worker does.
pub(super) async fn work(hall: &Hall, site: &Site, post: Option<&Sack>) {
    let db = &hall.town.db;
    while let Some(taken) = job::take(db).await.unwrap() {
        let outcome = match (taken.kind == notices::SEND, post) {
            (true, Some(post)) => web::notices::deliver(site, post, &taken).await,
            (true, None) => Ok(()),
            _ => notices::jobs::run(db, &taken).await.map(drop),
        };
        job::finish(db, &taken, outcome).await.unwrap();
    }
}

pub(super) fn site(hall: &Hall) -> Site {
    let options = Options {
        public_address: "https://mithaq.example".into(),
        mail_from: Some("mithaq@commune.example".into()),
        ..Options::default()
    };
    Client::site_of(&hall.town, options)
}

pub(super) async fn enter(hall: &Hall, contacts: &[&str]) {
    let people: Vec<NewParticipant> = (contacts.iter())
        .map(|contact| NewParticipant {
            name: String::new(),
            contact: (*contact).to_owned(),
            details: civic::people::Details::default(),
            category: Belongs::Word(Category::Elected),
            sex: Sex::Female,
        })
        .collect();
    let db = &hall.town.db;
    commands::enter_participants(db, &hall.focal, hall.commune, hall.workshop, &people)
        .await
        .unwrap();
}

pub(super) async fn invite(hall: &Hall) {
    let (db, all) = (&hall.town.db, commands::Invited::All);
    commands::invite(db, &hall.focal, hall.commune, hall.workshop, all).await.unwrap();
}

async fn told(hall: &Hall) -> Vec<notices::Notice> {
    let mut tx = hall.town.db.read(hall.commune).await.unwrap();
    notices::queries::latest(&mut tx, &hall.focal).await.unwrap()
}

#[test]
fn who_left_an_address_gets_the_invitation_once_with_the_day_as_a_file() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let (site, post) = (site(&hall), Sack::default());
        enter(&hall, &["one@example.org", "0612345678", "", "two@example.org"]).await;
        invite(&hall).await;
        post.shut.store(true, Ordering::SeqCst);
        work(&hall, &site, Some(&post)).await;
        assert!(told(&hall).await.iter().all(|it| it.sent_at.is_none()), "nobody took them");
        post.shut.store(false, Ordering::SeqCst);
        hall.town.pass_days(1);
        work(&hall, &site, Some(&post)).await;
        invite(&hall).await;
        work(&hall, &site, Some(&post)).await;
        let mut letters = post.letters.lock().unwrap().clone();
        letters.sort_by(|one, other| one.to.cmp(&other.to));
        let to: Vec<&str> = letters.iter().map(|it| it.to.as_str()).collect();
        assert_eq!(to, ["one@example.org", "two@example.org"], "{}", hall.town.database);
        let mut tx = hall.town.db.read(hall.commune).await.unwrap();
        let rows = queries::participants(&mut tx, &hall.focal, hall.workshop, "");
        let rows = rows.await.unwrap();
        for letter in &letters {
            let row = rows.iter().find(|row| row.contact == letter.to).unwrap();
            for lang in ["ar", "fr"] {
                let link =
                    format!("https://mithaq.example/{lang}/beni-mellal/invitation/{}", row.code);
                assert!(letter.text.contains(&link), "{}", letter.text);
            }
            let file = letter.attachment.clone().unwrap();
            assert!(file.bytes.starts_with(b"BEGIN:VCALENDAR"));
        }
        assert!(told(&hall).await.iter().all(|it| it.sent_at.is_some()));
    });
}

#[test]
fn without_a_post_office_nothing_is_sent_and_the_office_is_told() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let post = Sack::default();
        enter(&hall, &["one@example.org"]).await;
        invite(&hall).await;
        work(&hall, &Client::site_of(&hall.town, Options::default()), None).await;
        assert_eq!(told(&hall).await.len(), 1);
        let page = "/fr/beni-mellal/office/notices";
        let bare = Client::stranger(&hall.town);
        let bare = bare.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        let body = bare.get(page).await.body;
        assert!(body.contains("one@example.org") && body.contains("aucun serveur de messagerie"));
        // Once one is set up, what waits is sent when somebody asks for it.
        let options = Options { mail_from: Some("m@example.org".into()), ..Options::default() };
        let set = Client::of(&hall.town, options);
        let set = set.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        assert_eq!(set.post(page, &[]).await.status, 303);
        work(&hall, &site(&hall), Some(&post)).await;
        work(&hall, &site(&hall), Some(&post)).await;
        assert_eq!(post.letters.lock().unwrap().len(), 1);
    });
}

#[test]
fn an_address_is_bare_when_it_is_entered_and_what_cannot_be_one_is_refused() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let (site, post) = (site(&hall), Sack::default());
        enter(&hall, &["\u{200f}mailto:one@example.org\u{feff}"]).await;
        invite(&hall).await;
        work(&hall, &site, Some(&post)).await;
        assert_eq!(post.letters.lock().unwrap()[0].to, "one@example.org");
        let focal = Client::stranger(&hall.town);
        let focal = focal.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        let people = format!("/fr/beni-mellal/office/workshops/{}/people", hall.workshop);
        let person = [("contact", "two@example"), ("category", "elected")];
        let refused = focal.post(&people, &person).await;
        assert_eq!(refused.status, 422, "{}", refused.body);
        assert!(refused.body.contains("une seule adresse"), "{}", refused.body);
        assert!(refused.body.contains("two@example"), "the form comes back filled");
    });
}

#[test]
fn what_cannot_be_sent_says_why_and_is_sent_when_it_can() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let (site, post) = (site(&hall), Sack::default());
        enter(&hall, &["one@example.org", "nobody@example.org"]).await;
        invite(&hall).await;
        let page = "/fr/beni-mellal/office/notices";
        let focal = Client::stranger(&hall.town);
        let focal = focal.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        post.shut.store(true, Ordering::SeqCst);
        work(&hall, &site, Some(&post)).await;
        let body = focal.get(page).await.body;
        assert_eq!(body.matches("n’a pas répondu").count(), 2, "{body}");
        post.shut.store(false, Ordering::SeqCst);
        hall.town.pass_days(1);
        work(&hall, &site, Some(&post)).await;
        let body = focal.get(page).await.body;
        assert!(body.contains("a refusé cette adresse") && !body.contains("n’a pas répondu"));
        let arabic = focal.get("/ar/beni-mellal/office/notices").await.body;
        assert!(arabic.contains("رفض خادم البريد هذا العنوان"), "{}", hall.town.database);
        assert_eq!(post.letters.lock().unwrap().len(), 1);
    });
}

/// A line of a letter's calendar file, after its name.
pub(super) fn line(letter: &Letter, name: &str) -> String {
    let bytes = letter.attachment.clone().unwrap().bytes;
    let file = String::from_utf8(bytes).unwrap();
    let found = file.lines().find_map(|line| line.strip_prefix(name));
    found.unwrap().trim_start_matches(':').to_owned()
}

#[test]
fn who_was_invited_is_told_of_another_day_and_their_calendar_takes_it() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let (site, post) = (site(&hall), Sack::default());
        enter(&hall, &["one@example.org", "0612345678", ""]).await;
        invite(&hall).await;
        enter(&hall, &["later@example.org"]).await;
        work(&hall, &site, Some(&post)).await;
        let focal = Client::stranger(&hall.town);
        let focal = focal.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        let home = format!("/fr/beni-mellal/office/workshops/{}", hall.workshop);
        let page = format!("{home}/setting");
        assert!(focal.get(&home).await.body.contains("/setting\""), "the way to the form");
        let shown = {
            let mut tx = hall.town.db.read(hall.commune).await.unwrap();
            queries::workshop(&mut tx, hall.workshop).await.unwrap()
        };
        let revision = shown.revision.to_string();
        let send = async |day: &str, venue: &str| {
            let setting = [("title", "ورشة"), ("held_on", day), ("venue", venue)];
            let setting = [&setting[..], &[("reason", "القاعة غير متاحة")]].concat();
            let pairs = [&setting[..], &[("revision", &revision)]].concat();
            focal.post(&page, &pairs).await
        };
        let past = send("2020-01-01", "دار الشباب").await;
        assert_eq!(past.status, 422, "a day that is over is asked about");
        assert!(past.body.contains("name=\"past\""), "{}", past.body);
        let bare = send("2030-03-05", "\u{200f}").await;
        assert_eq!(bare.status, 422, "a place of signs that nobody sees is none");
        assert_eq!(send("2030-03-05", "دار الشباب").await.status, 303);
        assert_eq!(send("2030-03-06", "دار الشباب").await.status, 409, "somebody was faster");
        work(&hall, &site, Some(&post)).await;
        let letters = post.letters.lock().unwrap().clone();
        let to: Vec<&str> = letters.iter().map(|it| it.to.as_str()).collect();
        assert_eq!(to, ["one@example.org"; 2], "the invitation and the change; others none");
        let [first, second] = [&letters[0], &letters[1]];
        assert_eq!(line(first, "UID"), line(second, "UID"));
        let count = |letter| line(letter, "SEQUENCE").parse::<i64>().unwrap();
        assert!(count(second) > count(first), "the later file takes the place of the first");
        assert!(line(second, "DTSTART").starts_with("20300305"));
        assert!(second.text.contains("دار الشباب"), "{}", second.text);
        assert!(second.text.contains("القاعة غير متاحة"), "{}", second.text);
        let told = told(&hall).await;
        let changed = told.iter().filter(|it| it.subject == "notice-workshop-changed");
        assert_eq!(changed.count(), 2, "the telephone is for the office to call");
    });
}

#[test]
fn a_day_that_began_or_a_change_of_nothing_is_refused() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let (db, focal, commune) = (&hall.town.db, &hall.focal, hall.commune);
        let shown = async || {
            let mut tx = db.read(commune).await.unwrap();
            queries::workshop(&mut tx, hall.workshop).await.unwrap()
        };
        let wanted = |shown: civic::workshop::Workshop, venue: &str| commands::ChangeWorkshop {
            workshop: shown.id,
            title: shown.title.clone(),
            held_on: shown.day(),
            venue: venue.to_owned(),
            reason: "القاعة غير متاحة".to_owned(),
            past: true,
            revision: shown.revision,
        };
        let was = shown().await;
        let same = wanted(was.clone(), &was.venue);
        let same = commands::change_workshop(db, focal, commune, same).await;
        assert!(matches!(same, Err(Error::Refused("refused-workshop-unchanged"))), "{same:?}");
        let people = hall.enter(1).await;
        hall.arrive(&people).await;
        let begun = wanted(shown().await, "دار الشباب");
        let begun = commands::change_workshop(db, focal, commune, begun).await;
        assert!(matches!(begun, Err(Error::Refused("refused-workshop-begun"))), "{begun:?}");
    });
}
