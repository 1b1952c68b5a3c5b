-- How many of a category the framing paper expects; nothing where it does not say.
alter table category add column expected bigint;
