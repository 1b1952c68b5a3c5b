-- The ground: communes and their census, the journal, jobs, accounts.
-- One text for SQLite and PostgreSQL: uuid is sixteen bytes on SQLite,
-- instants are milliseconds since 1970 in UTC, days are ISO 8601 text.

create table commune (
    id uuid primary key,
    code text not null unique,
    slug text not null unique,
    name_ar text not null,
    name_fr text not null,
    kind text not null,
    region_code text not null,
    region_ar text not null,
    region_fr text not null,
    province_code text not null,
    province_ar text not null,
    province_fr text not null,
    population_2024 bigint not null,
    households_2024 bigint,
    population_2014 bigint,
    petition_min_signatures bigint not null,
    -- The name folded for search (hamza, ta marbuta, accents), Arabic then French.
    folded text not null
);
create index commune_by_folded on commune (folded);
create index commune_by_province on commune (province_code, slug);

-- RGPH 2024 by sex; shares by age are tenths of a percent of the municipal population.
create table census (
    commune_id uuid not null references commune (id),
    sex text not null,
    population_legal bigint,
    population_municipal bigint,
    age_0_4 bigint, age_5_9 bigint, age_10_14 bigint, age_15_19 bigint,
    age_20_24 bigint, age_25_29 bigint, age_30_34 bigint, age_35_39 bigint,
    age_40_44 bigint, age_45_49 bigint, age_50_54 bigint, age_55_59 bigint,
    age_60_64 bigint, age_65_69 bigint, age_70_74 bigint, age_75_plus bigint,
    disability bigint,
    illiteracy_10_plus bigint,
    primary key (commune_id, sex)
);

-- The journal: one row for every change, a hash chain per scope. The scope is
-- a commune, or the nil identity for what belongs to the installation.
create table journal (
    commune_id uuid not null,
    seq bigint not null,
    kind text not null,
    subject uuid not null,
    at bigint not null,
    actor text not null,
    actor_id uuid,
    commitment bytea not null,
    previous bytea not null,
    hash bytea not null,
    primary key (commune_id, seq)
);
create index journal_by_subject on journal (commune_id, subject, seq);

-- What was said, apart from the chain: a person can be erased (the row goes)
-- and the chain still verifies, because it holds only a salted commitment.
create table journal_payload (
    commune_id uuid not null,
    seq bigint not null,
    salt bytea not null,
    payload text not null,
    primary key (commune_id, seq)
);

create table journal_head (
    commune_id uuid primary key,
    seq bigint not null,
    hash bytea not null
);

-- Work to do after the commit, queued in the same transaction.
create table job (
    id uuid primary key,
    commune_id uuid not null,
    kind text not null,
    payload text not null,
    run_at bigint not null,
    attempts bigint not null,
    state text not null,
    last_error text
);
create index job_by_due on job (state, run_at);

create table account (
    id uuid primary key,
    login text not null unique,
    label_ar text not null,
    label_fr text not null,
    password text not null,
    lang text not null,
    created_at bigint not null,
    closed_at bigint,
    revision bigint not null
);

create table session (
    token bytea primary key,
    account_id uuid not null references account (id),
    created_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null
);
create index session_by_account on session (account_id);

create table programme (
    id uuid primary key,
    slug text not null unique,
    name_ar text not null,
    name_fr text not null,
    summary_ar text not null,
    summary_fr text not null,
    created_at bigint not null,
    revision bigint not null
);

create table partner (
    programme_id uuid not null references programme (id),
    id uuid not null,
    position bigint not null,
    name_ar text not null,
    name_fr text not null,
    duty_ar text not null,
    duty_fr text not null,
    primary key (programme_id, id)
);

create table programme_commune (
    programme_id uuid not null references programme (id),
    commune_id uuid not null references commune (id),
    demo boolean not null,
    joined_at bigint not null,
    primary key (programme_id, commune_id)
);
create index programme_commune_by_commune on programme_commune (commune_id);

-- A role held in a programme or in a commune.
create table mandate (
    id uuid primary key,
    account_id uuid not null references account (id),
    role text not null,
    programme_id uuid references programme (id),
    commune_id uuid references commune (id),
    since bigint not null
);
create index mandate_by_account on mandate (account_id);

-- Texts handed down by a programme, from which communes start theirs.
create table model (
    programme_id uuid not null references programme (id),
    id uuid not null,
    kind text not null,
    title_ar text not null,
    title_fr text not null,
    source_ar text not null,
    source_fr text not null,
    handed_down_at bigint not null,
    primary key (programme_id, id)
);

create table model_provision (
    model_id uuid not null,
    id uuid not null,
    position bigint not null,
    level text not null,
    number bigint not null,
    heading_ar text not null,
    heading_fr text not null,
    body_ar text not null,
    body_fr text not null,
    primary key (model_id, id)
);
