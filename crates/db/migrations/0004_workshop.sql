-- The room: framing paper, agenda, people, groups, cards, themes, syntheses.

create table framing_paper (
    commune_id uuid not null references commune (id),
    id uuid not null,
    media_id uuid not null,
    state text not null,
    received_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, media_id) references media (commune_id, id)
);

create table workshop (
    commune_id uuid not null references commune (id),
    id uuid not null,
    paper_id uuid,
    title text not null,
    project text not null,
    lang text not null,
    held_on text not null,
    starts_at text not null,
    venue text not null,
    state text not null,
    opened_at bigint,
    closed_at bigint,
    revision bigint not null,
    primary key (commune_id, id)
);

create table aim (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    position bigint not null,
    text text not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index aim_by_workshop on aim (commune_id, workshop_id, position);

-- The categories of participants as the paper names them.
create table category (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    position bigint not null,
    word text not null,
    label text not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index category_by_workshop on category (commune_id, workshop_id, position);

create table sitting (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    position bigint not null,
    number bigint,
    kind text not null,
    title text not null,
    starts_at text not null,
    ends_at text not null,
    -- What the cards of this session feed: charter, action_plan, or nothing.
    feeds text,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index sitting_by_workshop on sitting (commune_id, workshop_id, position);

create table agenda_item (
    commune_id uuid not null,
    sitting_id uuid not null,
    id uuid not null,
    position bigint not null,
    title text not null,
    primary key (commune_id, id),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);
create index agenda_item_by_sitting on agenda_item (commune_id, sitting_id, position);

create table question (
    commune_id uuid not null,
    sitting_id uuid not null,
    id uuid not null,
    position bigint not null,
    text text not null,
    primary key (commune_id, id),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);
create index question_by_sitting on question (commune_id, sitting_id, position);

create table participant (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    category_id uuid not null,
    sex text not null,
    -- Short unguessable code of the invitation, written on letters and badges.
    code text not null,
    walk_in boolean not null,
    invited_at bigint,
    arrived_at bigint,
    left_at bigint,
    revision bigint not null,
    primary key (commune_id, id),
    unique (commune_id, code),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, person_id) references person (commune_id, id),
    foreign key (commune_id, category_id) references category (commune_id, id)
);
create index participant_by_workshop on participant (commune_id, workshop_id);
create index participant_by_person on participant (commune_id, person_id);

-- One drawing of groups for one session, reproducible from its seed and list.
create table drawing (
    commune_id uuid not null,
    sitting_id uuid not null,
    id uuid not null,
    seed text not null,
    groups bigint not null,
    drawn_at bigint not null,
    primary key (commune_id, id),
    unique (commune_id, sitting_id),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);

create table working_group (
    commune_id uuid not null,
    drawing_id uuid not null,
    id uuid not null,
    number bigint not null,
    -- sha256 of the rapporteur's key; the key itself is shown once and lives a day.
    key_hash bytea not null unique,
    key_expires_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, drawing_id) references drawing (commune_id, id)
);
create index working_group_by_drawing on working_group (commune_id, drawing_id, number);

create table group_member (
    commune_id uuid not null,
    group_id uuid not null,
    participant_id uuid not null,
    primary key (commune_id, group_id, participant_id),
    foreign key (commune_id, group_id) references working_group (commune_id, id),
    foreign key (commune_id, participant_id) references participant (commune_id, id)
);
create index group_member_by_participant on group_member (commune_id, participant_id);

create table card (
    commune_id uuid not null,
    workshop_id uuid not null,
    sitting_id uuid not null,
    group_id uuid not null,
    question_id uuid,
    id uuid not null,
    -- The number people say aloud, continuous within the workshop.
    number bigint not null,
    text text not null,
    lang text not null,
    written_at bigint not null,
    withdrawn_at bigint,
    revision bigint not null,
    primary key (commune_id, id),
    unique (commune_id, workshop_id, number),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id),
    foreign key (commune_id, group_id) references working_group (commune_id, id)
);
create index card_by_sitting on card (commune_id, sitting_id, number);
create index card_by_group on card (commune_id, group_id, number);

create table theme (
    commune_id uuid not null,
    sitting_id uuid not null,
    id uuid not null,
    position bigint not null,
    title text not null,
    revision bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);
create index theme_by_sitting on theme (commune_id, sitting_id, position);

create table theme_card (
    commune_id uuid not null,
    theme_id uuid not null,
    card_id uuid not null,
    primary key (commune_id, card_id),
    foreign key (commune_id, theme_id) references theme (commune_id, id),
    foreign key (commune_id, card_id) references card (commune_id, id)
);
create index theme_card_by_theme on theme_card (commune_id, theme_id);

-- A sentence of a session's synthesis.
create table sentence (
    commune_id uuid not null,
    sitting_id uuid not null,
    id uuid not null,
    position bigint not null,
    text text not null,
    written_at bigint not null,
    revision bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);
create index sentence_by_sitting on sentence (commune_id, sitting_id, position);

create table sentence_card (
    commune_id uuid not null,
    sentence_id uuid not null,
    card_id uuid not null,
    primary key (commune_id, sentence_id, card_id),
    foreign key (commune_id, sentence_id) references sentence (commune_id, id),
    foreign key (commune_id, card_id) references card (commune_id, id)
);
create index sentence_card_by_card on sentence_card (commune_id, card_id);

create table next_step (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    position bigint not null,
    text text not null,
    owner text not null,
    due_on text not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index next_step_by_workshop on next_step (commune_id, workshop_id, position);
