-- The table: themes made by several hands, votes, what the hall sees and
-- answers, and what is kept for later.

-- One step of theming, so that the last ones can be undone from what was
-- recorded. It is made of changes of themes and of cards that moved.
create table theming_step (
    commune_id uuid not null,
    sitting_id uuid not null,
    id uuid not null,
    number bigint not null,
    kind text not null,
    done_at bigint not null,
    undone_at bigint,
    primary key (commune_id, id),
    unique (commune_id, sitting_id, number),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);

-- A theme as it was and as it became: no title before it was made, none after
-- it ended. The theme itself may be gone, so nothing refers to its row.
create table theming_change (
    commune_id uuid not null,
    step_id uuid not null,
    theme_id uuid not null,
    position bigint not null,
    title_before text,
    title_after text,
    primary key (commune_id, step_id, theme_id),
    foreign key (commune_id, step_id) references theming_step (commune_id, id)
);

create table theming_move (
    commune_id uuid not null,
    step_id uuid not null,
    card_id uuid not null,
    from_theme uuid,
    to_theme uuid,
    primary key (commune_id, step_id, card_id),
    foreign key (commune_id, step_id) references theming_step (commune_id, id),
    foreign key (commune_id, card_id) references card (commune_id, id)
);

create table ballot (
    commune_id uuid not null,
    workshop_id uuid not null,
    sitting_id uuid not null,
    id uuid not null,
    position bigint not null,
    title text not null,
    kind text not null,
    -- Dots or points of one person; nothing to share out in a ballot of stances.
    share bigint not null,
    opened_at bigint not null,
    closed_at bigint,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);
create index ballot_by_workshop on ballot (commune_id, workshop_id, position);

-- What is voted on, with the words that voters read. The theme may be merged
-- afterwards, so its row is not referred to.
create table ballot_option (
    commune_id uuid not null,
    ballot_id uuid not null,
    id uuid not null,
    position bigint not null,
    text text not null,
    theme_id uuid,
    card_id uuid,
    primary key (commune_id, id),
    foreign key (commune_id, ballot_id) references ballot (commune_id, id),
    foreign key (commune_id, card_id) references card (commune_id, id)
);
create index ballot_option_by_ballot on ballot_option (commune_id, ballot_id, position);
create index ballot_option_by_theme on ballot_option (commune_id, theme_id);
create index ballot_option_by_card on ballot_option (commune_id, card_id);

-- That somebody voted, once. Nothing here or in the journal says what.
create table voter (
    commune_id uuid not null,
    ballot_id uuid not null,
    participant_id uuid not null,
    primary key (commune_id, ballot_id, participant_id),
    foreign key (commune_id, ballot_id) references ballot (commune_id, id),
    foreign key (commune_id, participant_id) references participant (commune_id, id)
);

-- What was voted, as running sums: there is no row of a single vote whose
-- order or time could lead back to a person.
create table tally (
    commune_id uuid not null,
    option_id uuid not null,
    mark text not null,
    total bigint not null,
    primary key (commune_id, option_id, mark),
    foreign key (commune_id, option_id) references ballot_option (commune_id, id)
);

-- Hands or papers counted in the hall, with who counted them.
create table hand_count (
    commune_id uuid not null,
    ballot_id uuid not null,
    id uuid not null,
    manner text not null,
    counter text not null,
    voters bigint not null,
    entered_at bigint not null,
    withdrawn_at bigint,
    primary key (commune_id, id),
    foreign key (commune_id, ballot_id) references ballot (commune_id, id)
);
create index hand_count_by_ballot on hand_count (commune_id, ballot_id, entered_at);

create table hand_tally (
    commune_id uuid not null,
    count_id uuid not null,
    option_id uuid not null,
    mark text not null,
    total bigint not null,
    primary key (commune_id, count_id, option_id, mark),
    foreign key (commune_id, count_id) references hand_count (commune_id, id),
    foreign key (commune_id, option_id) references ballot_option (commune_id, id)
);

-- What somebody in the hall replied to a sentence of a synthesis: confirmed
-- it, or objected with words. It keeps the words replied to; the sentence may
-- be reworded or taken out, so its row is not referred to.
create table reply (
    commune_id uuid not null,
    workshop_id uuid not null,
    sitting_id uuid not null,
    sentence_id uuid not null,
    id uuid not null,
    -- Nobody where it came from the hall's common page.
    participant_id uuid,
    kind text not null,
    text text not null,
    lang text not null,
    said_to text not null,
    sentence_revision bigint not null,
    said_at bigint not null,
    answer text,
    answer_text text,
    answered_at bigint,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, participant_id) references participant (commune_id, id)
);
create index reply_by_workshop on reply (commune_id, workshop_id, said_at);
create index reply_by_sentence on reply (commune_id, sentence_id);

-- What the hall's screen shows. Its key opens only what the hall sees anyway
-- and is shown on the wall, so it is kept in clear.
create table projection (
    commune_id uuid not null,
    workshop_id uuid not null,
    screen_key text not null,
    view text not null,
    subject_id uuid,
    page bigint not null,
    changed_at bigint not null,
    primary key (commune_id, workshop_id),
    unique (commune_id, screen_key),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- Keys of groups while they stand on the wall to be scanned, taken down with
-- it. Groups may be drawn anew meanwhile, so their rows are not referred to.
create table shown_key (
    commune_id uuid not null,
    workshop_id uuid not null,
    group_id uuid not null,
    group_key text not null,
    primary key (commune_id, group_id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id)
);

-- The parking lot. The next step that came of an item may be taken away
-- again, so its row is not referred to.
create table parked (
    commune_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    position bigint not null,
    text text not null,
    card_id uuid,
    noted_at bigint not null,
    dropped_at bigint,
    next_step_id uuid,
    primary key (commune_id, id),
    foreign key (commune_id, workshop_id) references workshop (commune_id, id),
    foreign key (commune_id, card_id) references card (commune_id, id)
);
create index parked_by_workshop on parked (commune_id, workshop_id, position);
create index parked_by_card on parked (commune_id, card_id);
