//! Statements on ballots, voters and sums.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};

use super::super::{
    Ballot, BallotKind, BallotOption, Mark, Participant, Session, Workshop, rules::Marked,
};
use crate::workshop::gate::DayChange;

const BALLOT: Sql = sql!(
    "select b.id, b.workshop_id, b.session_id, b.position, b.title, b.kind, b.share, b.opened_at,
            coalesce(b.closed_at, w.closed_at) as closed_at,
            coalesce(b.present,
                (select count(*) from participant p
                 where p.commune_id = b.commune_id and p.workshop_id = b.workshop_id
                   and p.arrived_at is not null
                   and (p.left_at is null
                        or p.left_at > coalesce(b.closed_at, w.closed_at)))) as present
     from ballot b
     join workshop w on w.commune_id = b.commune_id and w.id = b.workshop_id
     where b.commune_id = $1 and b.id = $2"
);

const OPTIONS: Sql = sql!(
    "select id, ballot_id, position, text, theme_id, card_id from ballot_option
     where commune_id = $1 and ballot_id = $2 order by position"
);

const VOTED: Sql = sql!(
    "select cast(
         (select count(*) from voter v where v.commune_id = $1 and v.ballot_id = $2)
         + (select coalesce(sum(c.voters), 0) from hand_count c
            where c.commune_id = $1 and c.ballot_id = $2 and c.withdrawn_at is null)
     as bigint) as voted"
);

const HAS_VOTED: Sql = sql!(
    "select ballot_id from voter
     where commune_id = $1 and participant_id = $2"
);

pub async fn ballots(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Ballot>> {
    tx.all(
        sql!(
            "select b.id, b.workshop_id, b.session_id, b.position, b.title, b.kind, b.share,
                    b.opened_at, coalesce(b.closed_at, w.closed_at) as closed_at,
                    coalesce(b.present,
                        (select count(*) from participant p
                         where p.commune_id = b.commune_id and p.workshop_id = b.workshop_id
                           and p.arrived_at is not null
                           and (p.left_at is null
                                or p.left_at > coalesce(b.closed_at, w.closed_at)))) as present
             from ballot b
             join workshop w on w.commune_id = b.commune_id and w.id = b.workshop_id
             where b.commune_id = $1 and b.workshop_id = $2 order by b.position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn ballot(tx: &mut Reader, id: Id<Ballot>) -> Result<Ballot> {
    tx.one(BALLOT, args![tx.scope(), id]).await
}

pub async fn options(tx: &mut Reader, ballot: Id<Ballot>) -> Result<Vec<BallotOption>> {
    tx.all(OPTIONS, args![tx.scope(), ballot]).await
}

pub async fn options_of_workshop(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<BallotOption>> {
    tx.all(
        sql!(
            "select o.id, o.ballot_id, o.position, o.text, o.theme_id, o.card_id
             from ballot_option o
             join ballot b on b.commune_id = o.commune_id and b.id = o.ballot_id
             where o.commune_id = $1 and b.workshop_id = $2 order by b.position, o.position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// A ballot on its way into its row.
pub struct NewBallot {
    pub id: Id<Ballot>,
    pub workshop: Id<Workshop>,
    pub session: Id<Session>,
    pub title: String,
    pub kind: BallotKind,
    pub share: i64,
}

pub async fn insert_ballot(tx: &mut DayChange, ballot: &NewBallot) -> Result<()> {
    let statement = sql!(
        "insert into ballot (commune_id, workshop_id, session_id, id, position, title, kind, share,
             opened_at)
         values ($1, $2, $3, $4,
             (select coalesce(max(position), 0) + 1 from ballot
              where commune_id = $1 and workshop_id = $2),
             $5, $6, $7, $8)"
    );
    let params = args![
        tx.scope(),
        ballot.workshop,
        ballot.session,
        ballot.id,
        &ballot.title,
        ballot.kind.word(),
        ballot.share,
        tx.now()
    ];
    tx.run(statement, params).await.map(drop)
}

pub async fn insert_option(tx: &mut DayChange, option: &BallotOption) -> Result<()> {
    let statement = sql!(
        "insert into ballot_option (commune_id, ballot_id, id, position, text, theme_id, card_id)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    let params = args![
        tx.scope(),
        option.ballot_id,
        option.id,
        option.position,
        &option.text,
        option.theme_id,
        option.card_id
    ];
    tx.run(statement, params).await.map(drop)
}

pub async fn close_ballot(tx: &mut DayChange, id: Id<Ballot>, present: i64) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update ballot set closed_at = $3, present = $4
             where commune_id = $1 and id = $2 and closed_at is null"
        ),
        args![tx.scope(), id, tx.now(), present],
    )
    .await
}

/// Takes a ballot away with all that hangs on it; nobody has voted.
pub async fn delete_ballot(tx: &mut DayChange, id: Id<Ballot>) -> Result<()> {
    let scope = tx.scope();
    let tallies = sql!(
        "delete from hand_tally where commune_id = $1 and count_id in
             (select id from hand_count where commune_id = $1 and ballot_id = $2)"
    );
    tx.run(tallies, args![scope, id]).await?;
    let counts = sql!("delete from hand_count where commune_id = $1 and ballot_id = $2");
    tx.run(counts, args![scope, id]).await?;
    let options = sql!("delete from ballot_option where commune_id = $1 and ballot_id = $2");
    tx.run(options, args![scope, id]).await?;
    let ballot = sql!("delete from ballot where commune_id = $1 and id = $2");
    tx.run(ballot, args![scope, id]).await.map(drop)
}

/// Notes that somebody voted; says whether they had not before.
pub async fn insert_voter(
    tx: &mut DayChange,
    ballot: Id<Ballot>,
    participant: Id<Participant>,
) -> Result<bool> {
    let statement = sql!(
        "insert into voter (commune_id, ballot_id, participant_id) values ($1, $2, $3)
         on conflict do nothing"
    );
    Ok(tx.run(statement, args![tx.scope(), ballot, participant]).await? > 0)
}

/// On which ballots somebody voted.
pub async fn voted_on(tx: &mut Reader, participant: Id<Participant>) -> Result<Vec<Id<Ballot>>> {
    let rows: Vec<(Id<Ballot>,)> = tx.all(HAS_VOTED, args![tx.scope(), participant]).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// How many voted, by phone, hand and paper together.
pub async fn voted(tx: &mut Reader, ballot: Id<Ballot>) -> Result<i64> {
    let row: (i64,) = tx.one(VOTED, args![tx.scope(), ballot]).await?;
    Ok(row.0)
}

/// How many voted by phone on each ballot of a workshop.
pub async fn voters(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<(Id<Ballot>, i64)>> {
    tx.all(
        sql!(
            "select v.ballot_id, count(*) from voter v
             join ballot b on b.commune_id = v.commune_id and b.id = v.ballot_id
             where v.commune_id = $1 and b.workshop_id = $2 group by v.ballot_id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// Adds one vote to the sums.
pub async fn add(tx: &mut DayChange, marked: &Marked) -> Result<()> {
    let statement = sql!(
        "insert into tally (commune_id, option_id, mark, total) values ($1, $2, $3, $4)
         on conflict (commune_id, option_id, mark) do update set total = tally.total + excluded.total"
    );
    let params = args![tx.scope(), marked.option, marked.mark.word(), marked.count];
    tx.run(statement, params).await.map(drop)
}

/// The sums of the workshop's closed ballots, phones and counts together. Open
/// ballots have no row here, whoever asks.
pub async fn sums(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<BallotOption>, Mark, i64)>> {
    tx.all(
        sql!(
            "select s.option_id, s.mark, cast(sum(s.total) as bigint) as total
             from (select t.commune_id, t.option_id, t.mark, t.total from tally t
                   where t.commune_id = $1
                   union all
                   select h.commune_id, h.option_id, h.mark, h.total from hand_tally h
                   join hand_count c on c.commune_id = h.commune_id and c.id = h.count_id
                   where h.commune_id = $1 and c.withdrawn_at is null) s
             join ballot_option o on o.commune_id = s.commune_id and o.id = s.option_id
             join ballot b on b.commune_id = o.commune_id and b.id = o.ballot_id
             join workshop w on w.commune_id = b.commune_id and w.id = b.workshop_id
             where s.commune_id = $1 and b.workshop_id = $2
               and coalesce(b.closed_at, w.closed_at) is not null
             group by s.option_id, s.mark"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
