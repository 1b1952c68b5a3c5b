//! The statement behind a participant's page.

use base::{Id, Result};
use db::{Reader, args, sql};

use crate::{archive::after::Landed, workshop::Workshop};

/// Every published wording of a provision that names a card or a sentence of a
/// workshop among its sources.
pub(in crate::archive) async fn landed(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Landed>> {
    tx.all(
        sql!(
            "select distinct s.card_id, s.sentence_id, p.id as provision_id, d.kind, p.level,
                    w.number, w.heading_ar, w.heading_fr, w.changed, v.id as version_id,
                    v.number as version_number, v.published_at, v.stage_kind,
                    (select g.percent from progress g
                     where g.commune_id = p.commune_id and g.provision_id = p.id
                     order by g.recorded_at desc, g.id desc limit 1) as percent,
                    (select count(*) from contribution c
                     where c.commune_id = p.commune_id and c.provision_id = p.id) as received,
                    (select count(distinct x.contribution_id) from source x
                     join version y on y.commune_id = x.commune_id and y.id = x.version_id
                     where x.commune_id = p.commune_id and x.provision_id = p.id
                       and y.number > 0) as changed_it
             from source s
             join version o on o.commune_id = s.commune_id and o.id = s.version_id
             join provision p on p.commune_id = s.commune_id and p.id = s.provision_id
             join document d on d.commune_id = p.commune_id and d.id = p.document_id
             join wording w on w.commune_id = p.commune_id and w.provision_id = p.id
             join version v on v.commune_id = w.commune_id and v.id = w.version_id
             left join card c on c.commune_id = s.commune_id and c.id = s.card_id
             left join sentence n on n.commune_id = s.commune_id and n.id = s.sentence_id
             left join session i on i.commune_id = n.commune_id and i.id = n.session_id
             where s.commune_id = $1 and o.number > 0 and v.number > 0 and not w.repealed
               and (c.workshop_id = $2 or i.workshop_id = $2)
             order by d.kind desc, w.number, p.id, v.number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
