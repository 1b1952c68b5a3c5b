-- What a council decided on a text: more than one decision, until it adopts.
create table decision (
    commune_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    ruling text not null,
    -- The version that lay before the council; of one adopted with amendments,
    -- the version that these made.
    version_id uuid not null,
    number text not null,
    decided_on text not null,
    votes_for bigint,
    votes_against bigint,
    votes_abstained bigint,
    postponed_to text,
    reason_ar text not null,
    reason_fr text not null,
    recorded_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, process_id) references process (commune_id, id),
    foreign key (commune_id, version_id) references version (commune_id, id)
);
create index decision_by_process on decision (commune_id, process_id, recorded_at, id);
insert into decision (commune_id, process_id, id, ruling, version_id, number, decided_on,
    reason_ar, reason_fr, recorded_at)
select commune_id, process_id, id, 'adopted', version_id, number, decided_on, '', '', recorded_at
from adoption;

-- The provision of the former edition that a revision begins with.
alter table provision add column former_id uuid;

-- The edition that is worked on: the last one begun.
create view working_process as
select p.commune_id, p.id, p.kind, p.edition, p.title_ar, p.title_fr, p.created_at, p.revision
from process p
where p.edition = (select max(o.edition) from process o
                   where o.commune_id = p.commune_id and o.kind = p.kind);
