-- What opens an account stands apart from the account, so that an account may
-- be known where nobody can sign in by it, and one that was invited has none yet.
create table credential (
    account_id uuid primary key references account (id),
    password text not null,
    changed_at bigint not null,
    totp_key bytea,
    totp_since bigint,
    totp_step bigint not null
);
insert into credential (account_id, password, changed_at, totp_step)
select id, password, created_at, 0 from account;
alter table account drop column password;
alter table account add column suspended_at bigint;

-- A duty may end on a day that is known before.
alter table mandate add column ends_at bigint;

-- Who signed in says by what; where a second step is asked, the session waits for it.
alter table account_session add column device text not null default '';
alter table account_session add column waits boolean not null default false;

-- One-time codes by which somebody chooses a password, as digests.
create table account_code (
    digest bytea primary key,
    account_id uuid not null references account (id),
    expires_at bigint not null
);
create index account_code_by_account on account_code (account_id);

-- Codes that stand in for the second step, each once, as digests.
create table recovery_code (
    account_id uuid not null references account (id),
    digest bytea not null,
    primary key (account_id, digest)
);
