-- Drawings that anybody can draw again, fixed places, moves by hand.

-- What somebody is called in the lists that drawings publish: neither their
-- name nor the code of their invitation, which opens their own page.
create table draw_label (
    commune_id uuid not null,
    workshop_id uuid not null,
    participant_id uuid not null,
    label text not null,
    primary key (commune_id, participant_id),
    unique (commune_id, workshop_id, label),
    foreign key (commune_id, participant_id) references participant (commune_id, id)
);

-- Who is fixed to which group of a session before it is drawn.
create table fixed_seat (
    commune_id uuid not null,
    sitting_id uuid not null,
    participant_id uuid not null,
    number bigint not null,
    primary key (commune_id, sitting_id, participant_id),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id),
    foreign key (commune_id, participant_id) references participant (commune_id, id)
);

-- What a drawing was made of and what it gave, as it stood then: a person's
-- sex, category's place, fixed group and drawn group.
create table drawn_seat (
    commune_id uuid not null,
    drawing_id uuid not null,
    participant_id uuid not null,
    sex text not null,
    category bigint not null,
    fixed bigint,
    number bigint not null,
    primary key (commune_id, drawing_id, participant_id),
    foreign key (commune_id, drawing_id) references drawing (commune_id, id)
);

-- Where they had sat in the sessions before, as the drawing took it.
create table drawn_earlier (
    commune_id uuid not null,
    drawing_id uuid not null,
    participant_id uuid not null,
    sitting_id uuid not null,
    number bigint not null,
    primary key (commune_id, drawing_id, participant_id, sitting_id),
    foreign key (commune_id, drawing_id) references drawing (commune_id, id)
);

-- How somebody came to their seat: drawn, late or by hand; and when, if not drawn.
alter table group_member add column placed text not null default 'drawn';
alter table group_member add column placed_at bigint;
