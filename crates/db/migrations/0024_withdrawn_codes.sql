-- Codes that open nothing any more: somebody asked to be forgotten by theirs, or
-- a letter was lost. Nothing leads from such a code to anybody; that it stands
-- here says to whoever types it that it was withdrawn rather than misread.
create table withdrawn_code (
    commune_id uuid not null,
    code text not null,
    workshop_id uuid not null,
    withdrawn_at bigint not null,
    primary key (commune_id, code),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index withdrawn_code_by_workshop on withdrawn_code (commune_id, workshop_id);
