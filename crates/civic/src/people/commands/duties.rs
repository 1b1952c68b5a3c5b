//! Giving duties, and setting when they begin and end.

use base::{Action, Actor, Error, Faults, Id, Result, Role, policy};
use db::{Database, WriteTx};

use super::accounts::{kept, whole};
use crate::people::{
    Duty, Happened, Keeping, Scope, Term,
    rules::duties::{check_term, is_held, not_last, not_own},
    store as rows,
};

type AccountId = Id<policy::Account>;

/// One more duty for an account.
#[derive(Debug, Clone, Copy)]
pub struct GiveDuty {
    /// The account.
    pub account: AccountId,
    /// The duty.
    pub role: Role,
    /// Where it is held.
    pub scope: Scope,
    /// From when until when.
    pub term: Term,
}

/// Gives an account that is known here one more duty.
pub async fn give_duty(db: &Database, actor: &Actor, input: GiveDuty) -> Result<()> {
    let GiveDuty { account, role, scope, term } = input;
    actor.require(Action::KeepAccounts, scope.place())?;
    let mut faults = Faults::default();
    check_term(&mut faults, term);
    if !scope.roles().contains(&role) {
        faults.add("role", "fault-choice-unknown");
    }
    faults.check()?;
    let mut tx = db.write(scope.journal()).await?;
    let keeping = kept(&mut tx, scope, account).await?;
    let given = give(&mut tx, &keeping, role, scope, term).await?;
    tx.commit(actor, given).await.map(drop)
}

/// Gives a duty within a change.
pub(super) async fn give(
    tx: &mut WriteTx,
    keeping: &Keeping,
    role: Role,
    scope: Scope,
    term: Term,
) -> Result<Happened> {
    if keeping.closed_at.is_some() {
        return Err(Error::invalid("login", "fault-login-closed"));
    }
    let (account, now) = (keeping.account.id, tx.now());
    let own = |duty: &Duty| duty.account_id == account && duty.role == role;
    let meets = |duty: &Duty| is_held(duty.term, now.max(term.since));
    if rows::duties(tx, scope).await?.iter().any(|duty| own(duty) && meets(duty)) {
        return Err(Error::invalid("role", "fault-duty-held"));
    }
    rows::insert_mandate(tx, account, role, scope, term).await?;
    Ok(Happened::MandateGiven { account: account.uuid(), role })
}

/// Sets when a duty begins and ends; without an end it is held until one is set.
pub async fn set_term(
    db: &Database,
    actor: &Actor,
    scope: Scope,
    duty: Id<policy::Mandate>,
    term: Term,
) -> Result<()> {
    actor.require(Action::KeepAccounts, scope.place())?;
    let mut tx = db.write(scope.journal()).await?;
    let all = rows::duties(&mut tx, scope).await?;
    let held = all.into_iter().find(|one| one.id == duty).ok_or(Error::NotFound)?;
    if held.term == term {
        return Ok(());
    }
    let now = tx.now();
    if !is_held(term, now) || term.ends_at.is_some() {
        if is_held(held.term, now) {
            not_own(actor.account(), held.account_id)?;
        }
        let holders = rows::lasting_holders(&mut tx, scope, scope.lead()).await?;
        not_last(scope, &holders, |one, _| one == duty.uuid())?;
    }
    let mut faults = Faults::default();
    check_term(&mut faults, term);
    faults.check()?;
    rows::set_term(&mut tx, duty, scope, term).await?;
    let (account, role) = (held.account_id.uuid(), held.role);
    tx.commit(actor, Happened::MandateChanged { account, role }).await.map(drop)
}

/// Takes the second step of somebody else away, e.g. because their telephone is
/// lost; they set a new one when they sign in.
pub async fn remove_second_step(
    db: &Database,
    actor: &Actor,
    scope: Scope,
    id: AccountId,
) -> Result<()> {
    let (mut tx, keeping) = whole(db, actor, scope, id).await?;
    not_own(actor.account(), id)?;
    if keeping.totp_since.is_none() {
        return Ok(());
    }
    rows::set_second_step(&mut tx, id, None, 0).await?;
    rows::delete_recovery_codes(&mut tx, id).await?;
    rows::delete_sessions(&mut tx, id).await?;
    tx.commit(actor, Happened::SecondStepRemoved { account: id.uuid() }).await.map(drop)
}
