-- The counter of each kind of paper; locked while a paper takes its number.
create table paper_serial (
    kind         varchar(10) primary key,
    version      bigint not null,
    counted_year integer not null,
    last_number  integer not null check (last_number >= 0)
);
insert into paper_serial (kind, version, counted_year, last_number) values ('RECORD', 0, 0, 0);
insert into paper_serial (kind, version, counted_year, last_number) values ('NOTICE', 0, 0, 0);

create table rectification_notice (
    hazard_number varchar(20) primary key,
    number        varchar(20) not null unique,
    issued_at     timestamp with time zone not null,
    issuer        varchar(100) not null
);

create sequence filing_task_seq increment by 50;

create table filing_task (
    id            bigint primary key,
    version       bigint not null,
    hazard_number varchar(20) not null unique,
    grid_id       bigint not null,
    created_at    timestamp with time zone not null,
    state         varchar(10) not null check (state in ('WAITING', 'SET_ASIDE')),
    not_before    timestamp with time zone not null,
    failures      integer not null check (failures >= 0),
    reason        varchar(1000)
);
create index filing_task_due on filing_task (state, not_before, id);

create sequence archive_record_seq increment by 50;

create table archive_record (
    id              bigint primary key,
    number          varchar(20) not null unique,
    subject_number  varchar(20) not null unique,
    summary         varchar(160) not null,
    grid_id         bigint not null,
    grid_path       varchar(600) not null,
    grade           varchar(10) not null,
    due_clause      varchar(40),
    closed_on       date not null,
    filed_at        timestamp with time zone not null,
    manifest        varchar(20000) not null,
    manifest_sha256 varchar(64) not null check (length(manifest_sha256) = 64),
    search_words    varchar(8000) not null
);
create index archive_record_grid on archive_record (grid_id, number);
create index archive_record_closed on archive_record (closed_on, number);

create table archive_part (
    record_id  bigint not null references archive_record (id),
    place      varchar(200) not null,
    file_id    bigint not null references stored_file (id),
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256     varchar(64) not null check (length(sha256) = 64),
    primary key (record_id, place)
);
create index archive_part_file on archive_part (file_id);

create table archive_person (
    record_id bigint not null references archive_record (id),
    person_id bigint not null,
    name      varchar(100) not null,
    part      varchar(20) not null,
    primary key (record_id, part)
);
create index archive_person_name on archive_person (name, record_id);
create index archive_person_id on archive_person (person_id, record_id);

create table archive_clause (
    record_id bigint not null references archive_record (id),
    clause    varchar(40) not null,
    primary key (record_id, clause)
);
create index archive_clause_clause on archive_clause (clause, record_id);
