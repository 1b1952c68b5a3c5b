-- What became of contributions is counted where they are counted: in the cell
-- of a provision the part is the verdict of the answer that stands, or
-- `waiting`. A verdict tells of a text, not of a person.
drop view contribution_cell;
drop view counted_contribution;
create view counted_contribution as
select c.commune_id, c.id, c.stage_id, c.answer_due_on, c.sex, c.age_band,
       coalesce(c.provision_id, c.stage_id) as provision,
       coalesce(c.quarter_id, c.stage_id) as quarter,
       cast(((select min(f.decided_at) from disposition f
              where f.commune_id = c.commune_id and f.contribution_id = c.id)
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

delete from contribution_figure where dimension = 'provision';
insert into contribution_figure
select commune_id, dimension, stage_id, subject, part, count(*), sum(answered), sum(standing),
       sum(reasoned), sum(taken_up), sum(offline), sum(voices)
from contribution_cell
where dimension = 'provision'
group by commune_id, dimension, stage_id, subject, part;
