-- What is no longer offered stays, for what refers to it.
alter table quarter add column retired_at bigint;
alter table quarter add column revision bigint not null default 1;
alter table body add column retired_at bigint;
alter table programme_commune add column left_at bigint;
alter table partner add column left_at bigint;
alter table partner add column revision bigint not null default 1;

-- The stages with which a process begins in the communes of a programme, where
-- the programme says otherwise than the law's seven.
create table programme_course (
    programme_id uuid primary key references programme (id),
    preparation boolean not null,
    workshops bigint not null,
    second_level boolean not null,
    evaluated boolean not null,
    revision bigint not null
);
