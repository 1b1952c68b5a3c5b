-- A process has editions: a charter is revised, a second action plan follows
-- the first. A process may hold several stages of a kind, such as a second
-- workshop. On PostgreSQL the former keys are taken off.
alter table process add column edition bigint not null default 1;
alter table process drop constraint process_commune_id_kind_key;
alter table process add unique (commune_id, kind, edition);

alter table stage drop constraint stage_commune_id_process_id_kind_key;
