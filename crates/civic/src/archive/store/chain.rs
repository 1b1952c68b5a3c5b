//! Statements of the chain. Each takes the four places where a walk may begin,
//! three of them empty, and finds what hangs on the one.

use base::{CommuneId, Result};
use db::{Param, Reader, args, sql};
use uuid::Uuid;

use crate::archive::chain::{Card, From, Sentence, Theme, Voices, Wording};

/// `$1` commune, `$2` card, `$3` theme, `$4` sentence, `$5` provision.
fn params(commune: CommuneId, from: From) -> Vec<Param> {
    let (mut card, mut theme, mut sentence, mut provision) = (None, None, None, None);
    match from {
        From::Card(id) => card = Some(id),
        From::Theme(id) => theme = Some(id),
        From::Sentence(id) => sentence = Some(id),
        From::Provision(id) => provision = Some(id),
    }
    args![commune, card, theme, sentence, provision]
}

pub(in crate::archive) async fn cards(tx: &mut Reader, from: From) -> Result<Vec<Card>> {
    tx.all(
        sql!(
            "select c.id, c.workshop_id, w.held_on, t.title as session,
                    g.number as group_number, q.text as question, c.number, c.text, c.lang
             from card c
             join workshop w on w.commune_id = c.commune_id and w.id = c.workshop_id
             join session t on t.commune_id = c.commune_id and t.id = c.session_id
             join working_group g on g.commune_id = c.commune_id and g.id = c.group_id
             left join question q on q.commune_id = c.commune_id and q.id = c.question_id
             where c.commune_id = $1 and c.withdrawn_at is null and w.closed_at is not null
               and w.shown_at is not null
               and (c.id = $2
                    or exists (select 1 from theme_card tc where tc.commune_id = c.commune_id
                        and tc.card_id = c.id and tc.theme_id = $3)
                    or exists (select 1 from sentence_card sc where sc.commune_id = c.commune_id
                        and sc.card_id = c.id and sc.sentence_id = $4)
                    or exists (select 1 from source s
                        join version v on v.commune_id = s.commune_id and v.id = s.version_id
                        left join sentence_card sc on sc.commune_id = s.commune_id
                             and sc.sentence_id = s.sentence_id
                        where s.commune_id = c.commune_id and s.provision_id = $5
                          and v.number > 0 and (s.card_id = c.id or sc.card_id = c.id)))
             order by c.number, c.id"
        ),
        params(tx.scope(), from),
    )
    .await
}

pub(in crate::archive) async fn themes(tx: &mut Reader, from: From) -> Result<Vec<Theme>> {
    tx.all(
        sql!(
            "select t.id, w.id as workshop_id, i.title as session, t.title, w.lang
             from theme t
             join session i on i.commune_id = t.commune_id and i.id = t.session_id
             join workshop w on w.commune_id = t.commune_id and w.id = i.workshop_id
             where t.commune_id = $1 and w.closed_at is not null
               and w.shown_at is not null
               and (t.id = $3
                    or exists (select 1 from theme_card tc
                        where tc.commune_id = t.commune_id and tc.theme_id = t.id
                          and (tc.card_id = $2
                               or exists (select 1 from sentence_card sc
                                   where sc.commune_id = tc.commune_id
                                     and sc.card_id = tc.card_id and sc.sentence_id = $4)
                               or exists (select 1 from source s
                                   join version v on v.commune_id = s.commune_id
                                        and v.id = s.version_id
                                   left join sentence_card sc on sc.commune_id = s.commune_id
                                        and sc.sentence_id = s.sentence_id
                                   where s.commune_id = tc.commune_id and s.provision_id = $5
                                     and v.number > 0
                                     and (s.card_id = tc.card_id or sc.card_id = tc.card_id)))))
             order by i.position, t.position, t.id"
        ),
        params(tx.scope(), from),
    )
    .await
}

pub(in crate::archive) async fn sentences(tx: &mut Reader, from: From) -> Result<Vec<Sentence>> {
    tx.all(
        sql!(
            "select n.id, w.id as workshop_id, i.title as session, n.text, w.lang
             from sentence n
             join session i on i.commune_id = n.commune_id and i.id = n.session_id
             join workshop w on w.commune_id = n.commune_id and w.id = i.workshop_id
             where n.commune_id = $1 and w.closed_at is not null
               and w.shown_at is not null
               and (n.id = $4
                    or exists (select 1 from sentence_card sc
                        left join theme_card tc on tc.commune_id = sc.commune_id
                             and tc.card_id = sc.card_id
                        where sc.commune_id = n.commune_id and sc.sentence_id = n.id
                          and (sc.card_id = $2 or tc.theme_id = $3))
                    or exists (select 1 from source s
                        join version v on v.commune_id = s.commune_id and v.id = s.version_id
                        where s.commune_id = n.commune_id and s.sentence_id = n.id
                          and s.provision_id = $5 and v.number > 0))
             order by i.position, n.position, n.id"
        ),
        params(tx.scope(), from),
    )
    .await
}

/// The published wordings of the provisions that hang on the item.
pub(in crate::archive) async fn wordings(tx: &mut Reader, from: From) -> Result<Vec<Wording>> {
    tx.all(
        sql!(
            "select p.id as provision_id, d.kind, p.level, w.number, w.heading_ar, w.heading_fr,
                    w.changed, v.id as version_id, v.number as version_number, v.published_at,
                    v.stage_kind,
                    (select g.percent from progress g
                     where g.commune_id = p.commune_id and g.provision_id = p.id
                     order by g.recorded_at desc, g.id desc limit 1) as percent
             from provision p
             join document d on d.commune_id = p.commune_id and d.id = p.document_id
             join wording w on w.commune_id = p.commune_id and w.provision_id = p.id
             join version v on v.commune_id = w.commune_id and v.id = w.version_id
             where p.commune_id = $1 and v.number > 0 and not w.repealed
               and (p.id = $5
                    or exists (select 1 from source s
                        join version o on o.commune_id = s.commune_id and o.id = s.version_id
                        left join theme_card st on st.commune_id = s.commune_id
                             and st.card_id = s.card_id
                        left join sentence_card sc on sc.commune_id = s.commune_id
                             and sc.sentence_id = s.sentence_id
                        left join theme_card tc on tc.commune_id = sc.commune_id
                             and tc.card_id = sc.card_id
                        where s.commune_id = p.commune_id and s.provision_id = p.id
                          and o.number > 0
                          and (s.card_id = $2 or s.sentence_id = $4 or st.theme_id = $3
                               or sc.card_id = $2 or tc.theme_id = $3)))
             order by d.kind desc, w.position, p.id, v.number"
        ),
        params(tx.scope(), from),
    )
    .await
}

pub(in crate::archive) async fn voices(tx: &mut Reader, provision: Uuid) -> Result<Voices> {
    tx.one(
        sql!(
            "select (select cast(coalesce(sum(f.received), 0) as bigint)
                     from contribution_figure f
                     where f.commune_id = $1 and f.dimension = 'provision' and f.subject = $2)
                        as received,
                    (select count(distinct s.contribution_id) from source s
                     join version v on v.commune_id = s.commune_id and v.id = s.version_id
                     where s.commune_id = $1 and s.provision_id = $2 and v.number > 0) as landed"
        ),
        args![tx.scope(), provision],
    )
    .await
}

pub(in crate::archive) async fn source_kinds(
    tx: &mut Reader,
    provision: Uuid,
) -> Result<Vec<String>> {
    let kinds: Vec<(String,)> = tx
        .all(
            sql!(
                "select distinct s.kind from source s
                 join version v on v.commune_id = s.commune_id and v.id = s.version_id
                 where s.commune_id = $1 and s.provision_id = $2 and v.number > 0
                 order by s.kind"
            ),
            args![tx.scope(), provision],
        )
        .await?;
    Ok(kinds.into_iter().map(|kind| kind.0).collect())
}
