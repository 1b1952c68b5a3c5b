-- What was changed about a stage after it was opened: everybody reads it with
-- its day and its reason.
create table stage_change (
    commune_id uuid not null,
    stage_id uuid not null,
    id uuid not null,
    kind text not null,
    -- The announcement that reads otherwise now, and how it read; empty where
    -- the change is of the stage itself.
    field text not null,
    former_ar text not null,
    former_fr text not null,
    reason_ar text not null,
    reason_fr text not null,
    changed_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, stage_id) references stage (commune_id, id)
);
create index stage_change_by_stage on stage_change (commune_id, stage_id, changed_at, id);

-- By how many days a window grows at least when the text put to people changes.
alter table setting add column text_change_days bigint not null default 10;

-- A stage with what its process is, and whether that is the edition that stands.
drop view process_stage;
create view process_stage as
select s.commune_id, s.id, s.process_id, p.kind as process_kind, s.kind, s.position, s.state,
       s.audience_ar, s.audience_fr, s.decision_body_ar, s.decision_body_fr, s.decision_on,
       s.open_ar, s.open_fr, s.fixed_ar, s.fixed_fr, s.offline_ar, s.offline_fr, s.opens_on,
       s.closes_on, s.answers_on, s.version_id, s.synthesis_ar, s.synthesis_fr, s.closed_at,
       s.revision,
       exists (select 1 from current_process c
               where c.commune_id = s.commune_id and c.id = s.process_id) as is_current
from stage s
join process p on p.commune_id = s.commune_id and p.id = s.process_id;

-- One date is promised: the stage's.
update contribution set answer_due_on = coalesce(
    (select s.answers_on from stage s
     where s.commune_id = contribution.commune_id and s.id = contribution.stage_id),
    answer_due_on)
where state = 'waiting';
delete from contribution_figure;
insert into contribution_figure (commune_id, dimension, stage_id, subject, part, received,
    answered, standing, reasoned, taken_up, offline, voices)
select commune_id, dimension, stage_id, subject, part, count(*), sum(answered), sum(standing),
       sum(reasoned), sum(taken_up), sum(offline), sum(voices)
from contribution_cell
group by commune_id, dimension, stage_id, subject, part;
