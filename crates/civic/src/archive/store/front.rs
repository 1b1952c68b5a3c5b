//! Statements of the installation's first page.

use base::Result;
use db::{Reader, args, sql};
use jiff::civil::Date;

use crate::archive::front::OpenStage;

/// The stages in which something may be said on a day, of all communes.
pub(in crate::archive) async fn open(tx: &mut Reader, today: Date) -> Result<Vec<OpenStage>> {
    tx.all(
        sql!(
            "select c.slug, p.kind as process_kind, s.kind, s.closes_on,
                    cast(coalesce(sum(f.received), 0) as bigint) as received,
                    cast(coalesce(sum(f.standing), 0) as bigint) as answered
             from stage s
             join process p on p.commune_id = s.commune_id and p.id = s.process_id
             join commune c on c.id = s.commune_id
             left join contribution_figure f on f.commune_id = s.commune_id
                  and f.dimension = 'due_on' and f.stage_id = s.id
             where s.state = 'open' and s.kind in ('public', 'second_level')
               and (s.opens_on is null or s.opens_on <= $1)
               and (s.closes_on is null or s.closes_on >= $1)
             group by c.slug, p.kind, s.kind, s.closes_on, s.id
             order by c.slug, s.id"
        ),
        args![today],
    )
    .await
}
