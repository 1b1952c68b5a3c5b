-- What salts the digests of people's words, beside the words: a row that is
-- erased takes its salt along, and its digest in the journal says nothing more.
alter table contribution add column salt bytea;
alter table contribution add column objection_salt bytea;
alter table disposition add column salt bytea;
alter table card add column salt bytea;
alter table card_detail add column salt bytea;
alter table sentence add column salt bytea;
alter table wording add column salt bytea;
alter table measure add column salt bytea;

-- The time of the last row that happened here; the next one is not earlier.
alter table journal_head add column at bigint not null default 0;

-- The keys that sign the journals' heads: the public halves alone.
create table journal_key (
    public bytea primary key,
    since bigint not null,
    until bigint
);

-- Signed heads, as they were published.
create table checkpoint (
    commune_id uuid not null,
    size bigint not null,
    root bytea not null,
    signed_at bigint not null,
    note text not null,
    primary key (commune_id, size)
);
