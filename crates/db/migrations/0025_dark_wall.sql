-- Whether the facilitator has darkened the wall: what hangs there stays, unseen,
-- until the wall is lit again or something else is put on it.
alter table projection add column dark boolean not null default false;

-- Whether the wall was dark before a press, which is taken back as a whole.
alter table day_act add column dark_before boolean not null default false;

-- What the draft of a programme said before each of its last changes, as JSON
-- from the first to the last: they are taken back one by one. Empty once released.
alter table agenda_version add column former text not null default '[]';
