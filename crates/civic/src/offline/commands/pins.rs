//! Numbers of the day: in a hall without TLS nobody types the password they
//! have at home, and the laptop does not hold it.

use std::collections::BTreeSet;

use base::{
    Action, Actor, CommuneId, Error, Id, Instant, LocalText, Place, Result, Role, digits, policy,
};
use db::{Database, WriteTx, secret};

use super::super::{Happened, Home, rules, store as rows, sync_tables};
use crate::{
    people::{
        commands::{Proved, SignIn, SignedIn, open_session},
        password::{hash, verify},
    },
    workshop::{
        Workshop,
        gate::{self, Needs},
    },
};

/// A number just drawn, for the sheet that tells it: only its hash is kept.
#[derive(Debug)]
pub struct DayPin {
    /// How the account is called.
    pub label: LocalText,
    /// What is typed to sign in.
    pub login: String,
    /// What they do on the day.
    pub role: Role,
    /// The number as people read it.
    pub pin: String,
}

/// Draws a number for everybody who runs the day; those drawn before end. At
/// home, before the workshop leaves: a laptop in a hall cannot hear of others.
pub async fn draw_pins(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<Vec<DayPin>> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    draw(db, actor, (commune, workshop), |_| true).await
}

/// On the laptop: draws a number for one account that has lost its own, on the
/// word of whoever has the laptop.
pub async fn draw_pin(db: &Database, home: &Home, login: &str) -> Result<DayPin> {
    let login = crate::people::rules::tidy_login(login);
    let day = (home.commune_id, home.workshop_id);
    let drawn = draw(db, &Actor::system(), day, |runner| runner.login == login).await?;
    drawn.into_iter().next().ok_or(Error::NotFound)
}

async fn draw(
    db: &Database,
    actor: &Actor,
    (commune, workshop): (CommuneId, Id<Workshop>),
    whose: impl Fn(&rows::Runner) -> bool,
) -> Result<Vec<DayPin>> {
    let runners = rows::runners(&mut db.read(commune).await?, db.now()).await?;
    // Who holds two duties signs in by one number.
    let mut seen = BTreeSet::new();
    let mut in_hall = |it: &rows::Runner| {
        sync_tables::ROLES.contains(&it.role.word()) && seen.insert(it.id.uuid())
    };
    let mut drawn = Vec::new();
    // Hashed before the change: other changes must not wait for it.
    for runner in runners.into_iter().filter(|it| whose(it) && in_hall(it)) {
        let pin = secret::pin();
        let hashed = hash(digits::only(&pin)).await?;
        let told = DayPin { label: runner.label, login: runner.login, role: runner.role, pin };
        drawn.push((runner.id, hashed, told));
    }
    let mut tx = db.write(commune).await?;
    let held = gate::ask(&mut tx, workshop, Needs::Unclosed).await?;
    let ends_at = rules::pin_end(tx.now(), &held.held_on);
    keep(&mut tx, workshop, &drawn, ends_at).await?;
    let pins = drawn.len();
    tx.commit(actor, Happened::PinsDrawn { workshop: workshop.uuid(), pins }).await?;
    Ok(drawn.into_iter().map(|(.., told)| told).collect())
}

async fn keep(
    tx: &mut WriteTx,
    workshop: Id<Workshop>,
    drawn: &[(Id<policy::Account>, String, DayPin)],
    ends_at: Instant,
) -> Result<()> {
    for (account, hashed, _) in drawn {
        rows::set_pin(tx, workshop, *account, hashed, ends_at).await?;
    }
    Ok(())
}

/// On the laptop: signs in with login and number of the day. A wrong login and
/// a wrong number are the same refusal and take the same time.
pub async fn sign_in(
    db: &Database,
    commune: CommuneId,
    workshop: Id<Workshop>,
    input: SignIn<'_>,
) -> Result<SignedIn> {
    let login = crate::people::rules::tidy_login(input.login);
    let found = rows::pin(&mut db.read(commune).await?, workshop, &login, db.now()).await?;
    let hash = found.as_ref().map(|found| found.pin.clone());
    let right = verify(digits::only(input.password), hash).await?;
    let Some(found) = found.filter(|_| right) else {
        return Err(Error::invalid("password", "fault-pin"));
    };
    let proved = Proved {
        account: found.account_id,
        lang: found.lang.parse().unwrap_or(base::Lang::Ar),
        device: input.device,
        waits: false,
        until: found.ends_at,
        secret: &found.pin,
    };
    open_session(db, proved).await
}
