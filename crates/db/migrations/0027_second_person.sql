-- What one person proposes and another confirms: publishing a version, opening
-- or closing a stage, recording what the council decided.
create table proposal (
    commune_id uuid not null references commune (id),
    id uuid not null,
    kind text not null,
    -- The text, the stage or the process that it is about.
    subject uuid not null,
    -- What is to be done, whole, as it was typed.
    act text not null,
    state text not null,
    proposed_at bigint not null,
    proposed_by uuid not null,
    settled_at bigint,
    settled_by uuid,
    primary key (commune_id, id)
);
create index proposal_waiting on proposal (commune_id, id) where state = 'waiting';

-- Whether two persons are asked for where two may do the same.
alter table setting add column second_person boolean not null default true;
