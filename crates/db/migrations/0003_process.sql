-- Processes (the charter, the action plan) and their stages.

create table process (
    commune_id uuid not null references commune (id),
    id uuid not null,
    kind text not null,
    title_ar text not null,
    title_fr text not null,
    created_at bigint not null,
    revision bigint not null,
    primary key (commune_id, id),
    unique (commune_id, kind)
);

create table stage (
    commune_id uuid not null,
    id uuid not null,
    process_id uuid not null,
    kind text not null,
    position bigint not null,
    state text not null,
    audience_ar text not null,
    audience_fr text not null,
    -- The decision this stage feeds.
    decision_body_ar text not null,
    decision_body_fr text not null,
    decision_on text,
    open_ar text not null,
    open_fr text not null,
    fixed_ar text not null,
    fixed_fr text not null,
    offline_ar text not null,
    offline_fr text not null,
    opens_on text,
    closes_on text,
    answers_on text,
    version_id uuid,
    synthesis_ar text not null,
    synthesis_fr text not null,
    opened_at bigint,
    closed_at bigint,
    revision bigint not null,
    primary key (commune_id, id),
    unique (commune_id, process_id, kind),
    foreign key (commune_id, process_id) references process (commune_id, id)
);

create table outreach (
    commune_id uuid not null,
    stage_id uuid not null,
    id uuid not null,
    position bigint not null,
    group_ar text not null,
    group_fr text not null,
    means_ar text not null,
    means_fr text not null,
    primary key (commune_id, id),
    foreign key (commune_id, stage_id) references stage (commune_id, id)
);
create index outreach_by_stage on outreach (commune_id, stage_id, position);
