-- A commune's own people, quarters, bodies, files, and the forms already received.

create table setting (
    commune_id uuid primary key references commune (id),
    accent text not null,
    contact text not null,
    cndp_receipt text not null,
    answer_days bigint not null,
    revision bigint not null
);

create table quarter (
    commune_id uuid not null references commune (id),
    id uuid not null,
    position bigint not null,
    name_ar text not null,
    name_fr text not null,
    demo boolean not null,
    primary key (commune_id, id)
);

-- Associations and consultation bodies, one register.
create table body (
    commune_id uuid not null references commune (id),
    id uuid not null,
    kind text not null,
    name_ar text not null,
    name_fr text not null,
    contact text not null,
    founded_on text,
    demo boolean not null,
    revision bigint not null,
    primary key (commune_id, id)
);

-- A person is not an account and not a telephone: someone can be present,
-- speak and be answered without either. Erasing empties the words.
create table person (
    commune_id uuid not null references commune (id),
    id uuid not null,
    name text not null,
    folded text not null,
    contact text not null,
    created_at bigint not null,
    erased_at bigint,
    primary key (commune_id, id)
);
create index person_by_folded on person (commune_id, folded);

create table media (
    commune_id uuid not null references commune (id),
    id uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 bytea not null,
    content bytea not null,
    public boolean not null,
    created_at bigint not null,
    primary key (commune_id, id)
);

-- A form sent twice is one thing: its key, and where the first sending led.
create table submission (
    commune_id uuid not null,
    key uuid not null,
    subject uuid not null,
    received_at bigint not null,
    primary key (commune_id, key)
);
