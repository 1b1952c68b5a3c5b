-- What a group that wants help needs, in its own words; it may be left unsaid.
alter table help_wanted add column need text not null default '';
