-- What the day leaves on paper: certificates, and the evaluation form.

create table certificate (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    participant_id uuid not null,
    -- Unguessable and of its own: it opens nothing else than the certificate's page.
    code text not null,
    issued_at bigint not null,
    primary key (commune_id, id),
    unique (commune_id, code),
    unique (commune_id, participant_id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, participant_id) references participant (commune_id, id)
);
create index certificate_by_workshop on certificate (commune_id, workshop_id);

-- The evaluation of one workshop's day; its results are read once it is closed.
create table evaluation (
    commune_id uuid not null,
    workshop_id uuid not null,
    -- Opens the form to the whole hall, without a person.
    key text not null,
    opened_at bigint not null,
    closed_at bigint,
    primary key (commune_id, workshop_id),
    unique (commune_id, key),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- An answer: no person, no time, and an identity that tells neither.
create table evaluation_answer (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    channel text not null,
    sex text not null,
    category_id uuid,
    -- From 1 to 5; nothing where it was not said.
    organisation bigint,
    facilitation bigint,
    voice bigint,
    usefulness bigint,
    missing text not null,
    words text not null,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, category_id) references category (commune_id, id)
);
create index evaluation_answer_by_workshop on evaluation_answer (commune_id, workshop_id);

-- All that is kept with a person is that they answered, so that one answers once.
alter table participant add column evaluated boolean not null default false;
