-- What was said last and changed a text, for the home of the commune.
create index disposition_changing on disposition (commune_id, decided_at, id)
    where superseded_at is null and verdict in ('accepted', 'accepted_in_part');

-- What is open now in all communes, and whose a receipt's code is, for the
-- first page.
create index stage_open on stage (kind, closes_on) where state = 'open';
create index contribution_by_code on contribution (code);
