//! The programme, the commune's accounts, quarters and register.

use base::{Action, Actor, Id, LocalText, Place, Result, Role, policy};
use civic::{
    commune::{self, Body, BodyKind},
    people::{
        Scope, Term,
        commands::{GiveDuty, OpenAccount, give_duty, open_account},
    },
    programme::{self, handed_down::ModelCharter},
};
use press::Translator;

use super::Replay;
use crate::{LANG, PASSWORD, login, pair};

type ProgrammeId = Id<policy::Programme>;

impl Replay<'_> {
    /// Sets up programme, commune and accounts as they stood before the workshop.
    pub(super) async fn set_up(&mut self) -> Result<ProgrammeId> {
        self.clock
            .set(base::Instant::at(jiff::civil::date(2023, 10, 6), jiff::civil::time(10, 0, 0, 0)));
        let told = &self.story.programme;
        let programme = programme::commands::create_programme(
            self.db,
            &Actor::system(),
            programme::commands::NewProgramme {
                slug: "tadafor".into(),
                name: pair(&told.name_ar, &told.name_fr),
                summary: pair(&told.summary_ar, &told.summary_fr),
            },
        )
        .await?;
        for partner in &told.partners {
            programme::commands::add_partner(
                self.db,
                &Actor::system(),
                programme,
                pair(&partner.name_ar, &partner.name_fr),
                pair(&partner.role_ar, &partner.role_fr),
            )
            .await?;
        }
        programme::commands::choose_commune(
            self.db,
            &Actor::system(),
            programme,
            self.commune,
            false,
        )
        .await?;
        self.open_accounts(programme).await?;
        self.give_duty().await?;
        self.fill_register().await?;
        Ok(programme)
    }

    async fn open_accounts(&mut self, programme: ProgrammeId) -> Result<()> {
        for role in Role::ALL {
            let scope = match role {
                Role::ProgrammeOfficer => Scope::Programme(programme),
                _ => Scope::Commune(self.commune),
            };
            let label = |lang| Translator::of(lang).word("role", role).plain();
            let account = OpenAccount {
                login: login(*role),
                password: PASSWORD.into(),
                label: LocalText::new(label(base::Lang::Ar), label(base::Lang::Fr)),
                lang: LANG,
                role: *role,
                scope,
            };
            let id = open_account(self.db, &Actor::system(), account).await?;
            self.rows.insert(role.to_string(), id.uuid());
        }
        Ok(())
    }

    /// One person with two duties, the second for the weeks around the workshop.
    async fn give_duty(&self) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        let day = jiff::civil::date;
        let term = Term {
            since: base::Instant::start_of(day(2023, 10, 15)),
            ends_at: Some(base::Instant::start_of(day(2023, 12, 1))),
        };
        let account = self.rows.get(Role::Drafter.word()).copied().map(Id::new);
        let account = account.ok_or(base::Error::NotFound)?;
        let (role, scope) = (Role::Facilitator, Scope::Commune(self.commune));
        give_duty(self.db, &actor, GiveDuty { account, role, scope, term }).await
    }

    async fn fill_register(&mut self) -> Result<()> {
        let actor = self.actor(Role::FocalPoint);
        actor.require(Action::KeepCommune, Place::Commune(self.commune))?;
        for quarter in &self.story.quarters {
            let name = pair(&quarter.name_ar, &quarter.name_fr);
            let id =
                commune::commands::add_quarter(self.db, &actor, self.commune, name, true).await?;
            self.rows.insert(format!("quarter:{}", quarter.key), id.uuid());
        }
        self.enter_bodies(&actor).await
    }

    async fn enter_bodies(&mut self, actor: &Actor) -> Result<()> {
        for body in &self.story.bodies {
            let kind: BodyKind = body.kind.parse().map_err(base::Error::bug)?;
            let entry = Body {
                id: self.db.id(self.db.now()),
                kind,
                name: pair(&body.name_ar, &body.name_fr),
                contact: String::new(),
                founded_on: None,
                demo: true,
                revision: 0,
            };
            let id = commune::commands::enter_body(self.db, actor, self.commune, entry).await?;
            self.rows.insert(format!("body:{}", body.key), id.uuid());
        }
        Ok(())
    }

    /// Hands the model charter down to the communes.
    pub(super) async fn hand_down(
        &self,
        programme: ProgrammeId,
    ) -> Result<Id<civic::programme::Model>> {
        let charter = ModelCharter::shipped();
        programme::commands::hand_down_model(self.db, &Actor::system(), programme, charter).await
    }
}
