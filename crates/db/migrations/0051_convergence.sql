-- What a person said of a measure and a commitment: that they go together, and
-- how, or that they do not. The latest counts, each stays.
create table convergence_ruling (
    commune_id uuid not null,
    provision_id uuid not null,
    commitment_id uuid not null,
    id uuid not null,
    ruling text not null,
    degree text,
    reason text not null,
    decided_at bigint not null,
    salt bytea,
    primary key (commune_id, id),
    foreign key (commune_id, provision_id) references provision (commune_id, id),
    foreign key (commune_id, commitment_id) references commitment (commune_id, id)
);
create index convergence_ruling_by_pair
    on convergence_ruling (commune_id, provision_id, commitment_id, id);
create index convergence_ruling_by_commitment
    on convergence_ruling (commune_id, commitment_id);
