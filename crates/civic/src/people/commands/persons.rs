//! Entering, correcting and erasing persons, within changes of other rooms.

use base::{Error, Id, Result, contact, visible};
use db::WriteTx;

use crate::people::{Details, Person, rules, store as rows};

/// Enters a person within a change that another room makes.
pub async fn enter_person(tx: &mut WriteTx, name: &str, contact: &str) -> Result<Id<Person>> {
    enter_with(tx, name, contact, &Details::default()).await
}

/// Enters a person with more than their name within a change that another room
/// makes. A telephone beside a mail address is kept too.
pub async fn enter_with(
    tx: &mut WriteTx,
    name: &str,
    contact: &str,
    details: &Details,
) -> Result<Id<Person>> {
    let contact =
        contact::tidy(contact).ok_or_else(|| Error::invalid("contact", "fault-mail-address"))?;
    let (contact, details) = rules::settled(&contact, details);
    let person = Person { id: tx.id(), name: visible(name).to_owned(), contact };
    rows::insert_person(tx, &person, &details).await?;
    Ok(person.id)
}

/// Gives a person a name within a change that another room makes.
pub async fn name_person(tx: &mut WriteTx, person: Id<Person>, name: &str) -> Result<()> {
    rows::rename_person(tx, person, visible(name)).await
}

/// Corrects what is known of a person within a change that another room makes.
pub async fn correct_person(
    tx: &mut WriteTx,
    person: Id<Person>,
    name: &str,
    contact: &str,
    details: &Details,
) -> Result<()> {
    let (contact, details) = rules::settled(visible(contact), details);
    rows::rename_person(tx, person, visible(name)).await?;
    rows::reach_person(tx, person, &contact, &details).await
}

/// Erases a person's name and contact within a change that another room makes.
pub async fn forget_person(tx: &mut WriteTx, person: Id<Person>) -> Result<()> {
    rows::empty_person(tx, person).await
}

/// Erases how a person is reached, and keeps their name, within a change that
/// another room makes.
pub async fn forget_contact(tx: &mut WriteTx, person: Id<Person>) -> Result<()> {
    rows::part_from_contact(tx, person).await
}
