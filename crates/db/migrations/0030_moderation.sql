-- What people write in public: shown at once or after a look, masked, hidden,
-- reported, taken back.

-- Whether contributions of a stage are shown at once or after a look. What was
-- announced before there was a choice stands.
alter table stage add column look text not null default 'after';
update stage set look = 'at_once' where state <> 'pending';

alter table contribution add column visibility text not null default 'shown';
-- Why it waits for a look, and until when the office looks.
alter table contribution add column awaits text not null default '';
alter table contribution add column look_due_on text;
-- What is masked of it: field, from, to, kind; the words themselves stay.
alter table contribution add column masks text not null default '';
alter table contribution add column mask_salt bytea;
-- The same words have the same mark, whoever says them.
alter table contribution add column mark text not null default '';
create index contribution_unseen on contribution (commune_id, look_due_on, id)
    where visibility = 'waiting';
create index contribution_marked on contribution (commune_id, stage_id, mark);

-- A contribution taken out of sight, and what became of that.
create table hiding (
    commune_id uuid not null,
    contribution_id uuid not null,
    id uuid not null,
    reason text not null,
    -- To the author.
    message text not null,
    lang text not null,
    hidden_at bigint not null,
    hidden_by uuid,
    salt bytea,
    -- The author's appeal.
    appeal text not null,
    appealed_at bigint,
    appeal_salt bytea,
    -- What was decided on it, or why it was shown again without one.
    ruling text,
    because text not null,
    ruled_at bigint,
    ruled_by uuid,
    ruling_salt bytea,
    primary key (commune_id, id),
    foreign key (commune_id, contribution_id) references contribution (commune_id, id)
);
create index hiding_by_contribution on hiding (commune_id, contribution_id, id);

-- What anybody reported of a contribution, for the office.
create table report (
    commune_id uuid not null,
    contribution_id uuid not null,
    id uuid not null,
    reason text not null,
    words text not null,
    reported_at bigint not null,
    salt bytea,
    settled_at bigint,
    primary key (commune_id, id),
    foreign key (commune_id, contribution_id) references contribution (commune_id, id)
);
create index report_by_contribution on report (commune_id, contribution_id);
create index report_open on report (commune_id, id) where settled_at is null;

drop view process_stage;
create view process_stage as
select s.commune_id, s.id, s.process_id, p.kind as process_kind, s.kind, s.position, s.state,
       s.audience_ar, s.audience_fr, s.decision_body_ar, s.decision_body_fr, s.decision_on,
       s.open_ar, s.open_fr, s.fixed_ar, s.fixed_fr, s.offline_ar, s.offline_fr, s.opens_on,
       s.closes_on, s.answers_on, s.version_id, s.synthesis_ar, s.synthesis_fr, s.closed_at,
       s.look, s.revision,
       exists (select 1 from current_process c
               where c.commune_id = s.commune_id and c.id = s.process_id) as is_current
from stage s
join process p on p.commune_id = s.commune_id and p.id = s.process_id;

-- What is taken back is counted no more.
drop view contribution_cell;
drop view counted_contribution;
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
     and d.superseded_at is null
where c.visibility <> 'withdrawn';

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

-- A contribution as everybody may read it, and what its author and the office
-- hold besides: the words of one that is not shown stand in `whole` alone.
drop view voice;
create view voice as
select c.commune_id, c.id, c.stage_id, s.kind as stage_kind, c.process_id,
       p.kind as process_kind, c.version_id, c.provision_id, w.number, w.heading_ar,
       w.heading_fr, c.kind, c.channel, c.lang,
       case c.visibility when 'shown' then c.text else '' end as text,
       case c.visibility when 'shown' then c.proposed else '' end as proposed,
       c.masks, c.visibility, h.reason as hidden_for, h.hidden_at,
       c.stance, c.body_id, b.name_ar as body_ar, b.name_fr as body_fr,
       coalesce(case when c.named and c.visibility = 'shown' then n.name end, '') as name,
       c.received_at, c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
       d.decided_at, c.code, c.person_id, c.sex, c.age_band, c.quarter_id, c.reopened_at,
       c.objection, c.text as whole_text, c.proposed as whole_proposed, c.awaits, c.look_due_on,
       c.revision
from contribution c
join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
join process p on p.commune_id = c.commune_id and p.id = c.process_id
left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
     and w.provision_id = c.provision_id
left join body b on b.commune_id = c.commune_id and b.id = c.body_id
left join person n on n.commune_id = c.commune_id and n.id = c.person_id
left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
     and d.superseded_at is null
left join hiding h on h.commune_id = c.commune_id and h.contribution_id = c.id
     and c.visibility = 'hidden' and (h.ruling is null or h.ruling = 'confirmed');
