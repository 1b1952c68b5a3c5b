-- A group that wants the facilitator at its table, until either says that help
-- came. Groups may be drawn anew meanwhile, so their rows are not referred to.
create table help_wanted (
    commune_id uuid not null,
    workshop_id uuid not null,
    group_id uuid not null,
    wanted_at bigint not null,
    -- When the facilitator said that somebody is coming.
    seen_at bigint,
    primary key (commune_id, group_id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
