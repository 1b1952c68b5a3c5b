-- Days of rest that a commune entered for a year: those of the moon's calendar,
-- which are known only shortly before.
create table holiday (
    commune_id uuid not null references commune (id),
    day text not null,
    name text not null,
    primary key (commune_id, day)
);

-- What a commune asks of those who write in its space, beside the rules of all;
-- each version stays.
create table space_rules (
    commune_id uuid not null references commune (id),
    id uuid not null,
    number bigint not null,
    text_ar text not null,
    text_fr text not null,
    published_at bigint not null,
    salt bytea,
    primary key (commune_id, id),
    unique (commune_id, number)
);
