-- Answers that were given together: until they are sent, all of them can be
-- taken back at once.
create table answer_batch (
    commune_id uuid not null,
    id uuid not null,
    given_at bigint not null,
    given_by uuid,
    sends_at bigint not null,
    sent_at bigint,
    taken_back_at bigint,
    primary key (commune_id, id)
);
create index answer_batch_open on answer_batch (commune_id, sends_at)
    where sent_at is null and taken_back_at is null;

-- Which of them an answer is, and when it was taken back before it was sent.
alter table disposition add column batch_id uuid;
alter table disposition add column taken_back_at bigint;
create index disposition_by_batch on disposition (commune_id, batch_id)
    where batch_id is not null;

-- An answer that was taken back before it was sent took nobody any days.
drop view contribution_cell;
drop view counted_contribution;
create view counted_contribution as
select c.commune_id, c.id, c.stage_id, c.answer_due_on, c.sex, c.age_band,
       coalesce(c.provision_id, c.stage_id) as provision,
       coalesce(c.quarter_id, c.stage_id) as quarter,
       cast(((select min(f.decided_at) from disposition f
              where f.commune_id = c.commune_id and f.contribution_id = c.id
                and f.taken_back_at is null)
             - c.received_at) / 86400000 as text) as delay,
       case when c.state = 'answered' then coalesce(d.verdict, 'waiting') else 'waiting' end
           as outcome,
       case when c.state = 'answered' then 1 else 0 end as answered,
       case when d.id is null then 0 else 1 end as standing,
       case when d.reason <> '' then 1 else 0 end as reasoned,
       case when d.reason <> '' and d.verdict in ('accepted', 'accepted_in_part') then 1
            else 0 end as taken_up,
       case when c.channel = 'web' then 0 else 1 end as offline,
       case when c.body_id is null then 1 else 0 end as voices
from contribution c
left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
     and d.superseded_at is null
where c.visibility <> 'withdrawn';

create view contribution_cell as
select c.commune_id, c.id, d.column1 as dimension, c.stage_id,
       case d.column1 when 'provision' then c.provision when 'quarter' then c.quarter
            else c.stage_id end as subject,
       case d.column1 when 'provision' then c.outcome when 'due_on' then c.answer_due_on
            when 'sex' then c.sex when 'age_band' then c.age_band when 'delay' then c.delay
            else '' end as part,
       c.answered, c.standing, c.reasoned, c.taken_up, c.offline, c.voices
from counted_contribution c
cross join (values ('provision'), ('due_on'), ('sex'), ('age_band'), ('quarter'), ('delay')) d
where d.column1 <> 'delay' or c.delay is not null;

-- What salts the digests of the themes, the replies and their answers, the next
-- steps, and what a stage concluded.
alter table theme add column salt bytea;
alter table reply add column salt bytea;
alter table reply add column answer_salt bytea;
alter table next_step add column salt bytea;
alter table stage add column synthesis_salt bytea;
