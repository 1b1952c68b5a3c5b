-- What a card says besides its words, the groups' pictures, and who spoke, counted.

create table card_detail (
    commune_id uuid not null,
    card_id uuid not null,
    -- A measure: why, who carries it out, by when, how we would know.
    why text not null,
    who text not null,
    due text not null,
    sign text not null,
    -- A charter's card: the article of the model it is about, and keep, change or add.
    article_id uuid,
    stance text,
    primary key (commune_id, card_id),
    foreign key (commune_id, card_id) references card (commune_id, id)
);

-- A photo of a group's flip chart; given out to the office alone.
create table group_photo (
    commune_id uuid not null,
    group_id uuid not null,
    id uuid not null,
    media_id uuid not null,
    taken_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, group_id) references working_group (commune_id, id),
    foreign key (commune_id, media_id) references media (commune_id, id)
);
create index group_photo_by_group on group_photo (commune_id, group_id, taken_at);

-- How many voices of a category and sex a group heard. Totals alone: no row
-- says who spoke, when, or to which card.
create table voice_count (
    commune_id uuid not null,
    group_id uuid not null,
    category_id uuid not null,
    sex text not null,
    voices bigint not null,
    primary key (commune_id, group_id, category_id, sex),
    foreign key (commune_id, group_id) references working_group (commune_id, id),
    foreign key (commune_id, category_id) references category (commune_id, id)
);

-- The details of a card as they are read, with the article they speak of.
create view detail as
select c.commune_id, c.workshop_id, c.group_id, c.withdrawn_at, d.card_id, d.why, d.who, d.due,
       d.sign, d.stance, d.article_id, m.number as article_number, m.heading_ar as article_ar,
       m.heading_fr as article_fr
from card_detail d
join card c on c.commune_id = d.commune_id and c.id = d.card_id
left join model_provision m on m.id = d.article_id;
