-- The agenda: its draft and released versions, its clock, and the review of
-- the planned support activities.

alter table agenda_item add column minutes bigint;
alter table agenda_item add column parallel boolean not null default false;

-- A version of a workshop's programme. The draft has neither number nor moment.
create table agenda_version (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    number bigint,
    starts_at text not null,
    -- A word of why, in the words of whoever released it.
    note text not null,
    -- The repair that made it, where one did.
    repair text,
    released_at bigint,
    primary key (commune_id, id),
    unique (commune_id, workshop_id, number),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- A row of a version, or an item in a row. An entry keeps its identity from
-- version to version: that of its sitting, or of its agenda item.
create table agenda_entry (
    commune_id uuid not null,
    version_id uuid not null,
    entry_id uuid not null,
    parent_id uuid,
    position bigint not null,
    -- The kind of a row; items in a row have none.
    kind text,
    number bigint,
    title text not null,
    -- Minutes left free before the row.
    lead bigint not null,
    -- How long it lasts; an item without shares the time of its row.
    minutes bigint,
    -- No repair makes a row shorter than this.
    least bigint not null,
    feeds text,
    optional boolean not null,
    -- Whether an item runs at the same time as its neighbours that say so too.
    parallel boolean not null,
    primary key (commune_id, version_id, entry_id),
    foreign key (commune_id, version_id) references agenda_version (commune_id, id)
);

-- How an entry went on the day.
create table agenda_run (
    commune_id uuid not null,
    workshop_id uuid not null,
    entry_id uuid not null,
    started_at bigint not null,
    paused_at bigint,
    -- Milliseconds of pauses that are over.
    rested bigint not null,
    ended_at bigint,
    primary key (commune_id, workshop_id, entry_id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- A planned support activity that the workshop reviews.
create table activity (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    position bigint not null,
    title text not null,
    responsible text not null,
    period text not null,
    -- In centimes of dirham; nothing where it was not said.
    cost bigint,
    -- Where it stands written, or the session that speaks of it.
    source text not null,
    revision bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index activity_by_workshop on activity (commune_id, workshop_id, position);

-- What the room decided about an activity.
create table activity_review (
    commune_id uuid not null,
    activity_id uuid not null,
    verdict text not null,
    reason text not null,
    -- What it becomes, where it is changed.
    change text not null,
    decided_by text not null,
    hands_for bigint,
    hands_against bigint,
    hands_neither bigint,
    -- The duty of whoever counted the hands.
    counted_by text not null,
    card_id uuid,
    reviewed_at bigint not null,
    primary key (commune_id, activity_id),
    foreign key (commune_id, activity_id) references activity (commune_id, id),
    foreign key (commune_id, card_id) references card (commune_id, id)
);
create index activity_review_by_card on activity_review (commune_id, card_id);
