-- What people ask about their own data (law 09-08, articles 7 to 9), and what
-- is answered. Both go a year after the answer.
create table privacy_request (
    commune_id uuid not null,
    id uuid not null,
    -- The code by which whoever asked follows it; only its digest is kept.
    code_hash bytea not null,
    kind text not null,
    concerns text not null,
    -- What the code of a receipt or an invitation led to.
    contribution_id uuid,
    participant_id uuid,
    -- The page or the text, in the words of whoever asks.
    place text not null,
    name text not null,
    contact text not null,
    words text not null,
    lang text not null,
    received_at bigint not null,
    due_on text not null,
    state text not null,
    revision bigint not null,
    primary key (commune_id, id)
);
create unique index privacy_request_code on privacy_request (commune_id, code_hash);
create index privacy_request_due on privacy_request (commune_id, state, due_on, id);

create table privacy_answer (
    commune_id uuid not null,
    request_id uuid not null,
    id uuid not null,
    verdict text not null,
    reason text not null,
    lang text not null,
    -- Whether what was asked about was erased with this answer.
    erased boolean not null,
    decided_at bigint not null,
    decided_by uuid,
    superseded_at bigint,
    salt bytea,
    primary key (commune_id, id),
    foreign key (commune_id, request_id) references privacy_request (commune_id, id)
);
create index privacy_answer_of on privacy_answer (commune_id, request_id, id);

-- Where the server stands that holds people's data, as the commune states it.
alter table setting add column hosting text not null default '';
