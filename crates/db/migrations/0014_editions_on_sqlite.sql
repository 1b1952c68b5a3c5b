-- A process has editions: a charter is revised, a second action plan follows
-- the first. A process may hold several stages of a kind, such as a second
-- workshop. SQLite takes no key off a table: both tables are made anew under
-- their names, and the rows that refer to them are looked at when it commits.
pragma defer_foreign_keys = on;

create temporary table former_process as select * from process;
create temporary table former_stage as select * from stage;
drop table stage;
drop table process;

create table process (
    commune_id uuid not null references commune (id),
    id uuid not null,
    kind text not null,
    title_ar text not null,
    title_fr text not null,
    created_at bigint not null,
    revision bigint not null,
    edition bigint not null default 1,
    primary key (commune_id, id),
    unique (commune_id, kind, edition)
);
insert into process (commune_id, id, kind, title_ar, title_fr, created_at, revision)
select commune_id, id, kind, title_ar, title_fr, created_at, revision from former_process;

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
    foreign key (commune_id, process_id) references process (commune_id, id)
);
insert into stage select * from former_stage;

drop table former_stage;
drop table former_process;
