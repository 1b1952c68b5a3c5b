-- The number by which somebody who runs the day signs in on the laptop of the
-- hall: its hash, and until when it opens.
create table day_pin (
    commune_id uuid not null references commune (id),
    workshop_id uuid not null,
    account_id uuid not null references account (id),
    pin text not null,
    ends_at bigint not null,
    primary key (commune_id, workshop_id, account_id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
