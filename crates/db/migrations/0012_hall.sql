-- A day without internet: a workshop taken along on a laptop, and merged home.

-- At home: one taking-along of a workshop, from its key to its return.
create table hall_taking (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    -- sha256 of the key; the key itself is shown once.
    key_hash bytea not null unique,
    key_expires_at bigint not null,
    -- Which laptop took it; no other may send under the same key.
    laptop uuid,
    offered_at bigint not null,
    taken_at bigint,
    seen_at bigint,
    returned_at bigint,
    ended_at bigint,
    -- How far the hall's own journal has been carried home.
    carried_seq bigint not null,
    carried_hash text not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index hall_taking_by_workshop on hall_taking (commune_id, workshop_id, offered_at);

-- At home: what the hall sent, once each; a repeated sending finds its outcome.
create table hall_batch (
    commune_id uuid not null,
    taking_id uuid not null,
    id uuid not null,
    outcome text not null,
    merged_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, taking_id) references hall_taking (commune_id, id)
);

-- At home: the parts of a sending that is not whole yet.
create table hall_part (
    commune_id uuid not null,
    taking_id uuid not null,
    batch_id uuid not null,
    number bigint not null,
    content bytea not null,
    received_at bigint not null,
    primary key (commune_id, batch_id, number),
    foreign key (commune_id, taking_id) references hall_taking (commune_id, id)
);

-- At home: a row that both sides changed. Each version is JSON, empty where the
-- row was not there; somebody chooses, nobody else does.
create table hall_conflict (
    commune_id uuid not null,
    taking_id uuid not null,
    id uuid not null,
    table_name text not null,
    row_key text not null,
    reason text not null,
    base text not null,
    home text not null,
    hall text not null,
    found_at bigint not null,
    decided_at bigint,
    decision text,
    revision bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, taking_id) references hall_taking (commune_id, id)
);
create index hall_conflict_by_taking on hall_conflict (commune_id, taking_id, decided_at);

-- In the hall: where home is, and how far the two have met.
create table hall_home (
    commune_id uuid primary key,
    workshop_id uuid not null,
    taking_id uuid not null,
    laptop uuid not null,
    home text not null,
    key text not null,
    snapshot text not null,
    sent_seq bigint not null,
    conflicts bigint not null,
    met_at bigint not null,
    returned_at bigint
);

-- In the hall: each row as both sides last agreed on it.
create table hall_base (
    commune_id uuid not null,
    table_name text not null,
    row_key text not null,
    content text not null,
    primary key (commune_id, table_name, row_key)
);
