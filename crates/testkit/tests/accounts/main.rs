//! Accounts from the invitation to the closing, as those who keep them, those
//! who hold them and those who guess at them meet them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod browser;
mod held;
mod keeping;
mod mailed;
mod own;
mod second_step;
mod signing_in;

use base::{Action, Actor, CommuneId, Id, Lang, LocalText, Role, policy};
use civic::people::{
    Scope,
    commands::{self, OpenAccount},
};
use testkit::{Client, Town, on_both};
use web::Options;

use browser::Browser;

const PASSWORD: &str = "a password for tests";

/// A town with a focal point, as one would begin.
struct Office {
    town: Town,
    client: Client,
    commune: CommuneId,
    focal: Id<policy::Account>,
}

impl Office {
    async fn of(town: Town) -> Self {
        Self::with(town, Options::default()).await
    }

    async fn with(town: Town, options: Options) -> Self {
        let commune = town.beni_mellal();
        let focal = open(&town, "focal@commune.example", Role::FocalPoint, Scope::Commune(commune));
        let focal = focal.await;
        let client = Client::of(&town, options);
        Self { town, client, commune, focal }
    }

    fn browser(&self) -> Browser {
        Browser::new(&self.client)
    }

    /// Somebody's browser after signing in.
    async fn entered(&self, login: &str) -> Browser {
        let mut browser = self.browser();
        let went = browser.sign_in(login, PASSWORD).await;
        assert_eq!(went.status, 303, "{}", went.body);
        browser
    }

    /// Another account here.
    async fn open(&self, login: &str, role: Role) -> Id<policy::Account> {
        open(&self.town, login, role, Scope::Commune(self.commune)).await
    }
}

async fn open(town: &Town, login: &str, role: Role, scope: Scope) -> Id<policy::Account> {
    let account = OpenAccount {
        login: login.into(),
        password: PASSWORD.into(),
        label: LocalText::new("حساب", "Compte"),
        lang: Lang::Ar,
        role,
        scope,
    };
    commands::open_account(&town.db, &Actor::system(), account).await.expect("an account")
}

/// The kinds of the last events of a commune's journal, the latest last.
async fn kinds(town: &Town, scope: CommuneId) -> Vec<String> {
    let mut tx = town.db.read(scope).await.unwrap();
    let sql = db::sql!("select kind from journal where commune_id = $1 order by seq");
    let found: Vec<(String,)> = tx.all(sql, db::args![scope]).await.unwrap();
    found.into_iter().map(|(kind,)| kind).collect()
}

const LIST: &str = "/ar/beni-mellal/office/accounts";

/// What stands in an answer as twelve signs in three groups.
fn code_in(text: &str) -> String {
    let code = regex::Regex::new(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b").unwrap();
    code.find(text).expect("a code").as_str().to_owned()
}

#[test]
fn an_officer_reads_the_offices_of_their_communes_and_changes_nothing_there() {
    on_both(async |town: Town| {
        let new = civic::programme::commands::NewProgramme {
            slug: "tadafor".into(),
            name: LocalText::new("تضافر", "Tadafor"),
            summary: LocalText::new("مشروع", "Projet"),
        };
        let system = Actor::system();
        let programme =
            civic::programme::commands::create_programme(&town.db, &system, new).await.unwrap();
        let commune = town.beni_mellal();
        civic::programme::commands::choose_commune(&town.db, &system, programme, commune, false)
            .await
            .unwrap();
        let stranger = Client::stranger(&town);
        let officer =
            stranger.signed_in(&town, Role::ProgrammeOfficer, Scope::Programme(programme)).await;
        let mut walked = 0;
        for door in web::all_routes().iter().flat_map(|room| room.routes()) {
            let web::Guard::Commune(action) = door.guard else { continue };
            let zeros = "00000000000070008000000000000000";
            let address = |slug: &str| {
                let parts = door.path.split('/').map(|part| match part {
                    "{lang}" => "ar".to_owned(),
                    "{commune}" => slug.to_owned(),
                    part if part.starts_with('{') => zeros.to_owned(),
                    part => part.to_owned(),
                });
                parts.collect::<Vec<_>>().join("/")
            };
            let knock = async |slug| match door.method {
                "GET" => officer.get(&address(slug)).await.status,
                _ => officer.post(&address(slug), &[]).await.status,
            };
            let name = format!("{} {}", door.method, door.path);
            assert_eq!(knock("tanger").await, 404, "{name} of a commune outside the programme");
            let lets = policy::allowed(action).contains(&Role::ProgrammeOfficer);
            let status = knock("beni-mellal").await;
            assert_eq!(status == 403, !lets, "{name} answered {status}");
            assert_ne!(status, 500, "{name}");
            let changes = door.method == "POST" && lets;
            // Accounts, and an appeal where one person of the commune does all.
            let told = matches!(action, Action::KeepAccounts | Action::RuleAppeal);
            assert!(!changes || told, "{name} changes something");
            walked += 1;
        }
        assert!(walked > 100, "only {walked} doors");
        assert_eq!(officer.get("/ar/beni-mellal/office").await.status, 200);
        let accounts = officer.get(LIST).await;
        assert_eq!(accounts.status, 200);
        let own = officer.get("/fr/programme/accounts").await;
        assert!(own.body.contains("Responsable du programme"), "{}", own.body);
    });
}
