-- The closing: devices are asked first, papers are frozen with it, and what
-- arrives afterwards is kept beside them.

create table closing (
    commune_id uuid not null,
    workshop_id uuid not null,
    -- When the devices were last asked for what they hold.
    asked_at bigint not null,
    -- Until when the closing waits for them.
    waits_until bigint,
    -- Opens what anybody may know of the frozen papers; none before the closing.
    code text,
    primary key (commune_id, workshop_id),
    unique (commune_id, code),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- A group whose phone had not given everything when the workshop was closed.
create table left_out (
    commune_id uuid not null,
    workshop_id uuid not null,
    group_id uuid not null,
    -- When it was last heard of; never, as far as is known.
    heard_at bigint,
    -- What it said it held; unknown where it did not answer.
    waiting bigint,
    drafts bigint,
    primary key (commune_id, group_id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, group_id) references working_group (commune_id, id)
);
create index left_out_by_workshop on left_out (commune_id, workshop_id);

-- A paper as it stood when it was frozen: no row that changes later alters it.
create table frozen_paper (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    kind text not null,
    lang text not null,
    -- The correction it belongs to; 0 for the papers of the closing itself.
    correction bigint not null,
    -- The sheet as JSON. People stand in it by their identity, never by name.
    sheet text not null,
    -- SHA-256 of the sheet, in hexadecimal digits.
    digest text not null,
    -- The journal's head before the change that froze it.
    head_seq bigint not null,
    head_hash text not null,
    frozen_at bigint not null,
    primary key (commune_id, id),
    unique (commune_id, workshop_id, kind, lang, correction),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- A numbered sheet beside the minutes, which themselves never change.
create table correction (
    commune_id uuid not null,
    workshop_id uuid not null,
    number bigint not null,
    -- What the papers say, what is right, and why; the first two are empty
    -- where the sheet takes in what arrived late.
    said text not null,
    instead text not null,
    reason text not null,
    made_at bigint not null,
    primary key (commune_id, workshop_id, number),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- What reached the server after the closing.
create table late_arrival (
    commune_id uuid not null,
    workshop_id uuid not null,
    -- The identity of the sending: sent twice, it is one.
    id uuid not null,
    kind text not null,
    group_id uuid,
    participant_id uuid,
    card_id uuid,
    question_id uuid,
    media_id uuid,
    text text not null,
    lang text not null,
    -- What a card says besides its words, as JSON.
    details text not null,
    arrived_at bigint not null,
    decided_at bigint,
    -- The correction that took it in; none where it was not accepted.
    correction bigint,
    -- Why it was not accepted.
    reason text not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, group_id) references working_group (commune_id, id),
    foreign key (commune_id, participant_id) references participant (commune_id, id),
    foreign key (commune_id, question_id) references question (commune_id, id),
    foreign key (commune_id, media_id) references media (commune_id, id)
);
create index late_arrival_by_workshop on late_arrival (commune_id, workshop_id);
