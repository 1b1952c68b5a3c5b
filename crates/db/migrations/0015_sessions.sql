-- A part of a workshop's day is a session, as everywhere in the product; what
-- stays open after signing in is the account's.
drop view seat;
alter table session rename to account_session;
alter table sitting rename to session;
alter table agenda_item rename column sitting_id to session_id;
alter table question rename column sitting_id to session_id;
alter table drawing rename column sitting_id to session_id;
alter table card rename column sitting_id to session_id;
alter table theme rename column sitting_id to session_id;
alter table sentence rename column sitting_id to session_id;
alter table theming_step rename column sitting_id to session_id;
alter table ballot rename column sitting_id to session_id;
alter table reply rename column sitting_id to session_id;
alter table fixed_seat rename column sitting_id to session_id;
alter table drawn_earlier rename column sitting_id to session_id;

create view seat as
select m.commune_id, s.workshop_id, m.participant_id, d.session_id, s.number as session,
       s.title, s.position, g.number
from group_member m
join working_group g on g.commune_id = m.commune_id and g.id = m.group_id
join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
join session s on s.commune_id = d.commune_id and s.id = d.session_id;

-- One time that a workshop is taken along on a laptop.
alter table hall_taking rename to hall_checkout;
alter table hall_batch rename column taking_id to checkout_id;
alter table hall_part rename column taking_id to checkout_id;
alter table hall_conflict rename column taking_id to checkout_id;
alter table hall_home rename column taking_id to checkout_id;
