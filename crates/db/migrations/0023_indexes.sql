-- Indexes that no statement reads by and no reference needs. Every event paid
-- for the first, every person for the second.
drop index journal_by_subject;
drop index person_by_folded;
drop index commune_by_folded;
drop index commune_by_province;
