-- What a commune promised elsewhere: commitments of its openness plan, projects
-- of its programme of action, and articles of its charter. A commitment is
-- written in the language of its plan; its title may stand in both.
create table commitment (
    commune_id uuid not null references commune (id),
    id uuid not null,
    kind text not null,
    position bigint not null,
    number text not null,
    title_ar text not null,
    title_fr text not null,
    axis text not null,
    problem text not null,
    status_quo text not null,
    description text not null,
    contribution text not null,
    principles text not null,
    responsible text not null,
    partners text not null,
    milestones text not null,
    funding text not null,
    indicator text not null,
    verification text not null,
    starts_on text,
    due_on text,
    -- In centimes of dirham.
    cost bigint,
    -- The article of the charter that it is.
    provision_id uuid,
    shown_at bigint,
    retired_at bigint,
    revision bigint not null,
    salt bytea,
    primary key (commune_id, id),
    foreign key (commune_id, provision_id) references provision (commune_id, id)
);
create index commitment_by_place on commitment (commune_id, kind, position, id);
create index commitment_by_provision on commitment (commune_id, provision_id);

-- How far a commitment had come on a day; the latest one counts, each stays.
create table commitment_progress (
    commune_id uuid not null,
    commitment_id uuid not null,
    id uuid not null,
    told_on text not null,
    percent bigint,
    status text not null,
    note text not null,
    evidence text not null,
    recorded_at bigint not null,
    salt bytea,
    primary key (commune_id, id),
    foreign key (commune_id, commitment_id) references commitment (commune_id, id)
);
create index commitment_progress_by_commitment
    on commitment_progress (commune_id, commitment_id, told_on, id);

-- What was done to a commitment after it was shown, and why.
create table commitment_change (
    commune_id uuid not null,
    commitment_id uuid not null,
    id uuid not null,
    kind text not null,
    reason text not null,
    changed_at bigint not null,
    salt bytea,
    primary key (commune_id, id),
    foreign key (commune_id, commitment_id) references commitment (commune_id, id)
);
create index commitment_change_by_commitment
    on commitment_change (commune_id, commitment_id, id);
