//! Statements on persons.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::people::{Details, Person};

pub(in crate::people) async fn insert_person(
    tx: &mut WriteTx,
    person: &Person,
    details: &Details,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into person (commune_id, id, name, folded, contact, created_at, phone,
                                 function, organisation)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            tx.scope(),
            person.id,
            &person.name,
            base::fold::fold(&person.name),
            &person.contact,
            tx.now(),
            &details.phone,
            &details.function,
            &details.organisation
        ],
    )
    .await?;
    Ok(())
}

pub(in crate::people) async fn person(tx: &mut Reader, id: Id<Person>) -> Result<Option<Person>> {
    tx.first(
        sql!("select id, name, contact from person where commune_id = $1 and id = $2"),
        args![tx.scope(), id],
    )
    .await
}

pub(in crate::people) async fn empty_person(tx: &mut WriteTx, id: Id<Person>) -> Result<()> {
    tx.run(
        sql!(
            "update person set name = '', folded = '', contact = '', phone = '', function = '',
                               organisation = '', erased_at = $3
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
    .map(drop)
}

pub(in crate::people) async fn rename_person(
    tx: &mut WriteTx,
    id: Id<Person>,
    name: &str,
) -> Result<()> {
    tx.run(
        sql!("update person set name = $3, folded = $4 where commune_id = $1 and id = $2"),
        args![tx.scope(), id, name, base::fold::fold(name)],
    )
    .await?;
    Ok(())
}

pub(in crate::people) async fn reach_person(
    tx: &mut WriteTx,
    id: Id<Person>,
    contact: &str,
    details: &Details,
) -> Result<()> {
    tx.run(
        sql!(
            "update person set contact = $3, phone = $4, function = $5, organisation = $6
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, contact, &details.phone, &details.function, &details.organisation],
    )
    .await
    .map(drop)
}

pub(in crate::people) async fn part_from_contact(tx: &mut WriteTx, id: Id<Person>) -> Result<()> {
    tx.run(
        sql!("update person set contact = '', phone = '' where commune_id = $1 and id = $2"),
        args![tx.scope(), id],
    )
    .await
    .map(drop)
}
