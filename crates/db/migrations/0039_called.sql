-- A workshop is seen in public once somebody makes it so. Those that are there
-- were seen from their beginning, and stay seen.
alter table workshop add column shown_at bigint;
update workshop set shown_at = coalesce(opened_at, 0);

-- What salts the digest of its title, day and place.
alter table workshop add column salt bytea;

-- What was done to a workshop in public: each with its day and its reason, in
-- the workshop's own language.
create table workshop_change (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    kind text not null,
    reason text not null,
    -- The day it was called for, and the one it is called for since; none where
    -- that is left open.
    was_on text not null,
    held_on text,
    changed_at bigint not null,
    salt bytea,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index workshop_change_by_workshop on workshop_change (commune_id, workshop_id, id);
