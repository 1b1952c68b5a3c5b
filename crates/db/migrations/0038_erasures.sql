-- When whatever an author said of themselves was forgotten because they asked.
alter table contribution add column forgotten_at bigint;
