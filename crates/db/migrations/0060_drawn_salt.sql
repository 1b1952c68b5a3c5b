-- What keeps a drawing's rows from being guessed: everybody reads a digest of a row
-- with it, in place of a person's sex and category. One for each label, so that the
-- same seed draws the same groups again.
alter table draw_label add column salt text not null default '';
