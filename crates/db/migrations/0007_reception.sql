-- Reception: what was seen at the door, as each device saw it.

-- Rows are only ever added, in whatever order they come; who is there follows
-- from all of them. `participant.arrived_at` and `left_at` repeat what follows,
-- written in the same change.
create table sighting (
    commune_id uuid not null,
    workshop_id uuid not null,
    -- Made by the device, so that a thing told twice is one thing.
    id uuid not null,
    participant_id uuid not null,
    -- came, left, mistaken
    what text not null,
    -- The sighting that this one says was a mistake; it may come later than this.
    about uuid,
    at bigint not null,
    device uuid not null,
    heard_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, participant_id) references participant (commune_id, id)
);
create index sighting_by_participant on sighting (commune_id, participant_id);
create index sighting_by_workshop on sighting (commune_id, workshop_id, heard_at);

-- What was marked before sightings were kept; an identity of each row is at hand.
insert into sighting (commune_id, workshop_id, id, participant_id, what, at, device, heard_at)
select commune_id, workshop_id, id, id, 'came', arrived_at, id, arrived_at
from participant where arrived_at is not null;
insert into sighting (commune_id, workshop_id, id, participant_id, what, at, device, heard_at)
select commune_id, workshop_id, person_id, id, 'left', left_at, id, left_at
from participant where arrived_at is not null and left_at is not null;

-- The code of somebody's row on the sheet to sign. It opens nothing: a sheet
-- goes from hand to hand, the code of an invitation does not.
alter table participant add column row_code text;
create index participant_by_row_code on participant (commune_id, workshop_id, row_code);

-- Where somebody sits in a session.
create view seat as
select m.commune_id, s.workshop_id, m.participant_id, d.sitting_id, s.number as session,
       s.title, s.position, g.number
from group_member m
join working_group g on g.commune_id = m.commune_id and g.id = m.group_id
join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id;
