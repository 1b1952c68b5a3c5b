
create index stage_by_process on stage (commune_id, process_id, position);

-- The edition that stands: the last one adopted, and before that the one in progress.
create view current_process as
select p.commune_id, p.id, p.kind, p.edition, p.title_ar, p.title_fr, p.created_at, p.revision
from process p
where p.edition = coalesce(
    (select max(o.edition) from process o
     join adoption a on a.commune_id = o.commune_id and a.process_id = o.id
     where o.commune_id = p.commune_id and o.kind = p.kind),
    (select max(o.edition) from process o
     where o.commune_id = p.commune_id and o.kind = p.kind));

-- A stage with what its process is, and whether that is the edition that stands.
create view process_stage as
select s.commune_id, s.id, s.process_id, p.kind as process_kind, s.kind, s.position, s.state,
       s.audience_ar, s.audience_fr, s.decision_body_ar, s.decision_body_fr, s.decision_on,
       s.open_ar, s.open_fr, s.fixed_ar, s.fixed_fr, s.offline_ar, s.offline_fr, s.opens_on,
       s.closes_on, s.answers_on, s.version_id, s.synthesis_ar, s.synthesis_fr, s.revision,
       exists (select 1 from current_process c
               where c.commune_id = s.commune_id and c.id = s.process_id) as is_current
from stage s
join process p on p.commune_id = s.commune_id and p.id = s.process_id;
