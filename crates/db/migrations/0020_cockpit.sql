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

-- What a facilitator began or repaired with one press, with what stood before:
-- for some seconds all of it can be taken back together.
create table day_act (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    number bigint not null,
    -- Whether an act was begun or a late day repaired.
    deed text not null,
    -- The row or first item that began; nothing for a repair.
    entry_id uuid,
    -- The version that a repair released.
    version_number bigint,
    -- When it was pressed, which may be before it was told.
    pressed_at bigint not null,
    done_at bigint not null,
    undone_at bigint,
    -- Every run of the day before and after, as JSON; empty for a repair.
    runs_before text not null,
    runs_after text not null,
    -- What hung on the wall before and after; nothing where nothing was chosen,
    -- or the wall stayed as it was.
    view_before text,
    subject_before uuid,
    page_before bigint,
    keys_before boolean not null,
    view_after text,
    subject_after uuid,
    primary key (commune_id, id),
    unique (commune_id, workshop_id, number),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
