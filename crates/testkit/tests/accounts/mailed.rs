//! Codes by mail: drawn as they are sent, so that none waits in clear.

use std::sync::Mutex;

use base::letter::{Letter, Post, Sending};

use super::*;

/// A post office that keeps what it takes.
#[derive(Default)]
struct Sack(Mutex<Vec<Letter>>);

impl Post for Sack {
    fn send(&self, letter: Letter) -> Sending<'_> {
        Box::pin(async move {
            self.0.lock().unwrap().push(letter);
            Ok(())
        })
    }
}

fn mailing() -> Options {
    Options {
        public_address: "https://mithaq.example".into(),
        mail_from: Some("mithaq@commune.example".into()),
        ..Options::default()
    }
}

/// Does every job that is due, as the worker does; gives the letters.
async fn work(office: &Office) -> Vec<Letter> {
    let (sack, db) = (Sack::default(), &office.town.db);
    let site = Client::site_of(&office.town, mailing());
    while let Some(taken) = db::job::take(db).await.unwrap() {
        assert_eq!(taken.kind, commands::CODE_BY_MAIL);
        let told: serde_json::Value = serde_json::from_str(&taken.payload).unwrap();
        let keys: Vec<&String> = told.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["account"], "no code waits in the job");
        let outcome = web::people::deliver(&site, &sack, &taken).await;
        db::job::finish(db, &taken, outcome).await.unwrap();
    }
    sack.0.into_inner().unwrap()
}

#[test]
fn who_forgot_gets_a_code_by_mail_and_the_page_tells_nobody_who_has_an_account() {
    on_both(async |town: Town| {
        let office = Office::with(town, mailing()).await;
        let mut guest = office.browser();
        let mut bodies = Vec::new();
        for login in ["focal@commune.example", "nobody@commune.example"] {
            bodies.push(guest.post("/ar/account/forgot", &[("login", login)]).await.body);
        }
        assert_eq!(bodies[0], bodies[1]);
        let letters = work(&office).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to, "focal@commune.example");
        let code = code_in(&letters[0].text);
        let link = format!("https://mithaq.example/fr/account/choose?code={code}");
        assert!(letters[0].text.contains(&link), "{}", letters[0].text);
        let new = "four unrelated words here";
        let pairs = [("code", code.as_str()), ("password", new), ("again", new)];
        let chosen = office.browser().post("/ar/account/choose", &pairs).await;
        assert_eq!(chosen.status, 303, "{}", chosen.body);
        assert_eq!(office.browser().sign_in("focal@commune.example", new).await.status, 303);
    });
}

#[test]
fn somebody_is_invited_by_mail_and_only_to_an_address() {
    on_both(async |town: Town| {
        let office = Office::with(town, mailing()).await;
        let mut focal = office.browser();
        focal.cookies.clear();
        // Over https the cookies bear another name; the command is what counts here.
        let invite = async |login: &str| {
            let input = commands::Invite {
                login: login.into(),
                label: LocalText::new("مصلحة", ""),
                lang: Lang::Ar,
                role: Role::Drafter,
                scope: Scope::Commune(office.commune),
                term: civic::people::Term { since: office.town.db.now(), ends_at: None },
                way: commands::Way::Mail,
            };
            commands::invite(&office.town.db, &Actor::system(), input).await
        };
        assert!(matches!(invite("samira").await, Err(base::Error::Invalid(_))));
        invite("samira@commune.example").await.unwrap();
        let letters = work(&office).await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].text.contains("فُتح لكم حساب"), "{}", letters[0].text);
    });
}
