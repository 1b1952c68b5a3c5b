-- The address that residents type at home, as the last snapshot told it. Papers
-- that outlive the day lead there, wherever they are printed.
alter table hall_home add column public_address text not null default '';
