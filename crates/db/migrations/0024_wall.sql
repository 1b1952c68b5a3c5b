-- How many people were in the room when a vote was closed: the one denominator
-- of its turnout, which no later arrival or correction changes.
alter table ballot add column present bigint;

-- Short codes of the day, for people without a letter or a badge: said at the
-- door or on a slip, and by a page's key worth as much as an invitation until
-- the workshop is closed. Rows of people may be joined or taken off the list,
-- so the participant's row is not referred to.
create table day_code (
    commune_id uuid not null,
    workshop_id uuid not null,
    code text not null,
    participant_id uuid not null,
    page_key text not null,
    given_at bigint not null,
    primary key (commune_id, workshop_id, code),
    unique (commune_id, page_key),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);
create index day_code_by_participant on day_code (commune_id, participant_id);
