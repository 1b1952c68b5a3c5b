-- Contributions counted where they stand, so that a page's figures cost the
-- same however many there are. A contribution stands in one cell of each
-- dimension: its provision, the day it is due, the sex, the age band and the
-- quarter said, the days its first answer took once it has one. The subject of
-- a cell is the stage itself where no provision, no quarter is named.
create table contribution_figure (
    commune_id uuid not null,
    dimension text not null,
    stage_id uuid not null,
    subject uuid not null,
    part text not null,
    received bigint not null,
    -- In the state of that name.
    answered bigint not null,
    -- With an answer that stands, be a second one asked for or not.
    standing bigint not null,
    reasoned bigint not null,
    taken_up bigint not null,
    offline bigint not null,
    -- From residents rather than from organisations.
    voices bigint not null,
    primary key (commune_id, dimension, stage_id, subject, part)
);

-- What is counted of a contribution: the one definition of every figure above.
create view counted_contribution as
select c.commune_id, c.id, c.stage_id, c.answer_due_on, c.sex, c.age_band,
       coalesce(c.provision_id, c.stage_id) as provision,
       coalesce(c.quarter_id, c.stage_id) as quarter,
       cast(((select min(f.decided_at) from disposition f
              where f.commune_id = c.commune_id and f.contribution_id = c.id)
             - c.received_at) / 86400000 as text) as delay,
       case when c.state = 'answered' then 1 else 0 end as answered,
       case when d.id is null then 0 else 1 end as standing,
       case when d.reason <> '' then 1 else 0 end as reasoned,
       case when d.reason <> '' and d.verdict in ('accepted', 'accepted_in_part') then 1
            else 0 end as taken_up,
       case when c.channel = 'web' then 0 else 1 end as offline,
       case when c.body_id is null then 1 else 0 end as voices
from contribution c
left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
     and d.superseded_at is null;

-- Each contribution in each of its cells.
create view contribution_cell as
select c.commune_id, c.id, d.column1 as dimension, c.stage_id,
       case d.column1 when 'provision' then c.provision when 'quarter' then c.quarter
            else c.stage_id end as subject,
       case d.column1 when 'due_on' then c.answer_due_on when 'sex' then c.sex
            when 'age_band' then c.age_band when 'delay' then c.delay else '' end as part,
       c.answered, c.standing, c.reasoned, c.taken_up, c.offline, c.voices
from counted_contribution c
cross join (values ('provision'), ('due_on'), ('sex'), ('age_band'), ('quarter'), ('delay')) d
where d.column1 <> 'delay' or c.delay is not null;

insert into contribution_figure
select commune_id, dimension, stage_id, subject, part, count(*), sum(answered), sum(standing),
       sum(reasoned), sum(taken_up), sum(offline), sum(voices)
from contribution_cell
group by commune_id, dimension, stage_id, subject, part;

-- Counting needs these no longer.
drop index contribution_by_stage;
drop index contribution_by_process;
drop index contribution_by_body;
create index contribution_by_body on contribution (commune_id, body_id)
    where body_id is not null;
-- What waits about the same provision; who is still known once a process has ended.
create index contribution_waiting on contribution (commune_id, process_id, provision_id, id)
    where state <> 'answered';
create index contribution_known on contribution (commune_id, process_id, id)
    where person_id is not null;
