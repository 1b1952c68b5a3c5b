-- The form of the canonical text that a version's digest was made of. A field
-- added later counts from a later form on, so that what was published before
-- keeps its digest.
alter table version add column canonical_form bigint not null default 1;
