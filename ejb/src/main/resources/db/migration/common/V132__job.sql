-- Long work of the suite: who started it, how far it is, what came of it. A worker holds a row under a lease; what a
-- dead node held is taken over from its last checkpoint when the lease has ended.
create sequence job_seq increment by 1;

create table job (
    id             bigint primary key,
    version        bigint not null,
    kind           varchar(80) not null,
    subject        varchar(250) not null,
    account_id     bigint not null references account (id),
    login          varchar(100) not null,
    person_id      bigint,
    starter        varchar(100) not null,
    language       varchar(20) not null,
    parameters     varchar(100000) not null,
    file_id        bigint references stored_file (id),
    back_to        varchar(300) not null,
    state          varchar(10) not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    cancel_asked   boolean not null,
    done           bigint not null check (done >= 0),
    total          bigint not null check (total >= 0),
    step_key       varchar(120),
    step_args      varchar(4000),
    outcome_key    varchar(120),
    outcome_args   varchar(4000),
    outcome_clause varchar(40),
    result         varchar(100000),
    result_file_id bigint references stored_file (id),
    result_link    varchar(300),
    lease_owner    varchar(80),
    lease_until    timestamp with time zone,
    attempts       integer not null check (attempts >= 0),
    created_at     timestamp with time zone not null,
    started_at     timestamp with time zone,
    finished_at    timestamp with time zone,
    constraint job_lease check (state <> 'RUNNING' or (lease_owner is not null and lease_until is not null))
);
create index job_open on job (state, lease_until, id);
create index job_of_account on job (account_id, id);
create index job_finished on job (finished_at, id);

-- Where a job stood when it last said so; written anew each time, gone with the job's end.
create table job_checkpoint (
    job_id   bigint primary key references job (id),
    bytes    bytea not null,
    taken_at timestamp with time zone not null
);
