-- Texts, their versions and sources; contributions, answers; plan and follow-up.

create table document (
    commune_id uuid not null references commune (id),
    id uuid not null,
    process_id uuid not null,
    kind text not null,
    title_ar text not null,
    title_fr text not null,
    introduction_ar text not null,
    introduction_fr text not null,
    model_id uuid,
    primary key (commune_id, id),
    unique (commune_id, process_id),
    foreign key (commune_id, process_id) references process (commune_id, id)
);

-- A provision keeps its identity through every version: chapter, article,
-- axis, objective or measure.
create table provision (
    commune_id uuid not null,
    document_id uuid not null,
    id uuid not null,
    level text not null,
    model_provision_id uuid,
    created_at bigint not null,
    primary key (commune_id, id),
    foreign key (commune_id, document_id) references document (commune_id, id)
);
create index provision_by_document on provision (commune_id, document_id);

-- Number 0 is the working draft. Publishing gives it its number, after which its
-- words are never written again, and copies it into a new draft.
create table version (
    commune_id uuid not null,
    document_id uuid not null,
    id uuid not null,
    number bigint not null,
    state text not null,
    stage_kind text not null,
    note_ar text not null,
    note_fr text not null,
    published_at bigint,
    digest bytea,
    revision bigint not null,
    primary key (commune_id, id),
    unique (commune_id, document_id, number),
    foreign key (commune_id, document_id) references document (commune_id, id)
);

create table wording (
    commune_id uuid not null,
    version_id uuid not null,
    provision_id uuid not null,
    position bigint not null,
    number text not null,
    heading_ar text not null,
    heading_fr text not null,
    body_ar text not null,
    body_fr text not null,
    -- Changed against the version before; such a wording must say its sources.
    changed boolean not null,
    repealed boolean not null,
    revision bigint not null,
    primary key (commune_id, version_id, provision_id),
    foreign key (commune_id, version_id) references version (commune_id, id),
    foreign key (commune_id, provision_id) references provision (commune_id, id)
);
create index wording_by_provision on wording (commune_id, provision_id, version_id);

-- A wording with what its provision is.
create view provision_wording as
select w.commune_id, w.version_id, w.provision_id, p.level, p.model_provision_id, w.position,
       w.number, w.heading_ar, w.heading_fr, w.body_ar, w.body_fr, w.changed, w.repealed,
       w.revision
from wording w
join provision p on p.commune_id = w.commune_id and p.id = w.provision_id;

-- The particulars of a measure in one version of the plan.
create table measure (
    commune_id uuid not null,
    version_id uuid not null,
    provision_id uuid not null,
    responsible_ar text not null,
    responsible_fr text not null,
    partners_ar text not null,
    partners_fr text not null,
    starts_on text,
    due_on text,
    cost_mad bigint,
    funding_ar text not null,
    funding_fr text not null,
    indicator_ar text not null,
    indicator_fr text not null,
    verification_ar text not null,
    verification_fr text not null,
    weight bigint not null,
    primary key (commune_id, version_id, provision_id),
    foreign key (commune_id, version_id) references version (commune_id, id),
    foreign key (commune_id, provision_id) references provision (commune_id, id)
);

create table contribution (
    commune_id uuid not null,
    stage_id uuid not null,
    process_id uuid not null,
    version_id uuid not null,
    provision_id uuid,
    id uuid not null,
    -- The receipt: short, unguessable, for people to type.
    code text not null,
    kind text not null,
    channel text not null,
    lang text not null,
    text text not null,
    proposed text not null,
    stance text,
    body_id uuid,
    person_id uuid,
    -- Each optional, each with its purpose; they belong to the taking part.
    sex text not null,
    age_band text not null,
    quarter_id uuid,
    -- Whether its author agreed to be named beside the text.
    named boolean not null,
    received_at bigint not null,
    answer_due_on text not null,
    state text not null,
    reopened_at bigint,
    -- Why its author asked for a second answer; empty unless they did.
    objection text not null,
    revision bigint not null,
    primary key (commune_id, id),
    unique (commune_id, code),
    foreign key (commune_id, stage_id) references stage (commune_id, id),
    foreign key (commune_id, version_id) references version (commune_id, id)
);
create index contribution_by_stage on contribution (commune_id, stage_id, received_at, id);
create index contribution_by_process on contribution (commune_id, process_id, provision_id, state);
create index contribution_by_provision on contribution (commune_id, provision_id, id);
create index contribution_by_body on contribution (commune_id, body_id);
create index contribution_unanswered on contribution (commune_id, id) where state <> 'answered';

create table disposition (
    commune_id uuid not null,
    contribution_id uuid not null,
    id uuid not null,
    verdict text not null,
    reason text not null,
    lang text not null,
    decided_at bigint not null,
    decided_by uuid,
    superseded_at bigint,
    primary key (commune_id, id),
    foreign key (commune_id, contribution_id) references contribution (commune_id, id)
);
create index disposition_by_contribution on disposition (commune_id, contribution_id, decided_at);

-- A contribution with what its reader needs beside it: the stage and the text
-- it speaks of, its author where they agreed to be named, its answer.
create view voice as
select c.commune_id, c.id, c.stage_id, s.kind as stage_kind, c.process_id,
       p.kind as process_kind, c.version_id, c.provision_id, w.number, w.heading_ar,
       w.heading_fr, c.kind, c.channel, c.lang, c.text, c.proposed, c.stance, c.body_id,
       b.name_ar as body_ar, b.name_fr as body_fr,
       coalesce(case when c.named then n.name end, '') as name, c.received_at,
       c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang, d.decided_at,
       c.code, c.person_id, c.sex, c.age_band, c.quarter_id, c.reopened_at, c.objection,
       c.revision
from contribution c
join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
join process p on p.commune_id = c.commune_id and p.id = c.process_id
left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
     and w.provision_id = c.provision_id
left join body b on b.commune_id = c.commune_id and b.id = c.body_id
left join person n on n.commune_id = c.commune_id and n.id = c.person_id
left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
     and d.superseded_at is null;

-- Where an accepted contribution changed the text.
create table landing (
    commune_id uuid not null,
    disposition_id uuid not null,
    version_id uuid not null,
    provision_id uuid not null,
    primary key (commune_id, disposition_id, version_id, provision_id),
    foreign key (commune_id, disposition_id) references disposition (commune_id, id),
    foreign key (commune_id, provision_id) references provision (commune_id, id)
);
create index landing_by_provision on landing (commune_id, provision_id);

-- Where a wording comes from: exactly one of the references, or a reason.
create table source (
    commune_id uuid not null,
    version_id uuid not null,
    provision_id uuid not null,
    id uuid not null,
    kind text not null,
    card_id uuid,
    sentence_id uuid,
    model_provision_id uuid,
    contribution_id uuid,
    reason_ar text not null,
    reason_fr text not null,
    primary key (commune_id, id),
    foreign key (commune_id, version_id, provision_id)
        references wording (commune_id, version_id, provision_id),
    foreign key (commune_id, card_id) references card (commune_id, id),
    foreign key (commune_id, sentence_id) references sentence (commune_id, id),
    foreign key (commune_id, contribution_id) references contribution (commune_id, id)
);
create index source_by_wording on source (commune_id, version_id, provision_id);
create index source_by_card on source (commune_id, card_id);
create index source_by_sentence on source (commune_id, sentence_id);
create index source_by_contribution on source (commune_id, contribution_id);

-- A personal link for an organisation at a stage.
create table body_link (
    commune_id uuid not null,
    body_id uuid not null,
    stage_id uuid not null,
    id uuid not null,
    token_hash bytea not null unique,
    expires_at bigint not null,
    opened_at bigint,
    primary key (commune_id, id),
    unique (commune_id, body_id, stage_id),
    foreign key (commune_id, body_id) references body (commune_id, id),
    foreign key (commune_id, stage_id) references stage (commune_id, id)
);

-- The council's decision that freezes a version.
create table adoption (
    commune_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    version_id uuid not null,
    number text not null,
    decided_on text not null,
    recorded_at bigint not null,
    primary key (commune_id, id),
    unique (commune_id, process_id),
    foreign key (commune_id, process_id) references process (commune_id, id),
    foreign key (commune_id, version_id) references version (commune_id, id)
);

create table progress (
    commune_id uuid not null,
    provision_id uuid not null,
    id uuid not null,
    percent bigint not null,
    status text not null,
    note_ar text not null,
    note_fr text not null,
    recorded_at bigint not null,
    recorded_by uuid,
    primary key (commune_id, id),
    foreign key (commune_id, provision_id) references provision (commune_id, id)
);
create index progress_by_provision on progress (commune_id, provision_id, recorded_at);

create table evidence (
    commune_id uuid not null,
    progress_id uuid not null,
    id uuid not null,
    caption_ar text not null,
    caption_fr text not null,
    address text not null,
    media_id uuid,
    primary key (commune_id, id),
    foreign key (commune_id, progress_id) references progress (commune_id, id)
);
create index evidence_by_progress on evidence (commune_id, progress_id);

create table indicator_target (
    commune_id uuid not null,
    indicator bigint not null,
    baseline double precision,
    target double precision,
    period text not null,
    primary key (commune_id, indicator, period)
);

-- Messages to send: mail, SMS; a row here is the promise to send it once.
create table notice (
    commune_id uuid not null,
    id uuid not null,
    channel text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    state text not null,
    created_at bigint not null,
    sent_at bigint,
    primary key (commune_id, id)
);
