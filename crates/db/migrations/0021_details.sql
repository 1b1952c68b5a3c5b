-- What a list says of somebody beside their name and the first way to reach them.
alter table person add column phone text not null default '';
alter table person add column function text not null default '';
alter table person add column organisation text not null default '';
